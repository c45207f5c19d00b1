import { html, type TemplateResult } from "lit";

/** A link to an address from a price list, or its plain text where it is not one that a browser should open. */
export function link(address: string, text?: string): TemplateResult | string {
  const url = webAddress(address);
  if (url === undefined) return text ?? address;
  return html`<a part="link" href=${url.href} rel="noopener">${text ?? url.hostname}</a>`;
}

/** The address, where it is one of the web: never `javascript:`, `data:` or a path. */
export function webAddress(address: string): URL | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url?.protocol === "https:" || url?.protocol === "http:" ? url : undefined;
}
