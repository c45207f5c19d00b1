/** Gives a text to the browser to be saved; the file's name comes back. */
export function saveFile(name: string, type: string, text: string): string {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  // Not at once: the browser may still have to read it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return name;
}

/** `acme-agents-2026-11-01.csv`; a product's name may hold any text, a file's name may not. */
export function fileName(product: string, day: string, ending: string): string {
  const plain = product
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
  return `${plain === "" ? "prices" : plain}-${day}.${ending}`;
}

/** Puts a text on the clipboard; false where the browser does not let the page. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No permission, no focus, or a page that was not served securely.
    return false;
  }
}
