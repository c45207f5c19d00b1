/** Marks the calculator that is printed alone, and what it stands in. */
const ALONE = "data-creditmix-alone";

/** Everything around a calculator that is printed alone steps aside. Only while it prints, and only on paper. */
const RULES = `@media print {
  :root [${ALONE}], :root :has([${ALONE}]), :host :has([${ALONE}]) {
    display: block !important;
    max-inline-size: none !important;
    margin: 0 !important;
    padding: 0 !important;
    border: 0 !important;
    background: none !important;
  }
  :is(:root, :host) :not([${ALONE}], [${ALONE}] *, :has([${ALONE}]), head, head *) { display: none !important; }
}
@page { margin: 15mm; }`;

/** Prints one element of the page, without the rest of it. */
export function printAlone(element: Element): void {
  const stages = stagesOf(element);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(RULES);
  for (const { root, marked } of stages) {
    root.adoptedStyleSheets.push(sheet);
    marked.setAttribute(ALONE, "");
  }
  const restore = () => {
    for (const { root, marked } of stages) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
      marked.removeAttribute(ALONE);
    }
  };
  addEventListener("afterprint", restore, { once: true });
  print();
}

/** The roots that an element stands in, from its own to the document, each with what of it holds the element. */
function stagesOf(element: Element): readonly { root: Document | ShadowRoot; marked: Element }[] {
  const root = element.getRootNode();
  if (root instanceof ShadowRoot) return [{ root, marked: element }, ...stagesOf(root.host)];
  return root instanceof Document ? [{ root, marked: element }] : [];
}
