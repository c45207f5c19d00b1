/** The language an element is in: its own, or that of what it stands in, across shadow roots too. */
export function languageOf(element: Element): string {
  for (let at: Element | undefined = element; at !== undefined; at = hostOf(at)) {
    const language = at.closest("[lang]")?.getAttribute("lang");
    if (language) return language;
  }
  return "";
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
