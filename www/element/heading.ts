import { css, html, nothing, type TemplateResult } from "lit";
import type { Context } from "./context.js";
import { link } from "./link.js";

/** What is being priced, from which list, as of when. */
export function heading(
  { list, words, formats }: Context,
  tools: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const { product, vendor, as_of, sources = [] } = list.catalog;
  const sourceLinks = sources.map((source, index) => html`${index === 0 ? nothing : words.comma}${link(source)}`);
  return html`<div class="title" part="header">
    <div class="title-row">
      <h2 class="product" part="title">${words.title(product)}</h2>
      ${tools}
    </div>
    <p class="provenance" part="provenance">
      ${vendor === undefined ? nothing : html`<span>${vendor}</span>`}
      ${as_of === undefined ? nothing : html`<span>${words.pricesOf(formats.date(as_of))}</span>`}
      ${sources.length === 0 ? nothing : html`<span>${words.sources}: ${sourceLinks}</span>`}
    </p>
  </div>`;
}

export const headingStyles = css`
  .product {
    margin: 0;
    font-size: 1.625em;
    font-weight: 650;
    letter-spacing: -0.01em;
    line-height: 1.25;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }

  .title-row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    align-items: start;
    justify-content: space-between;
  }

  .provenance {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    margin: 4px 0 0;
    color: var(--_muted);
    font-size: var(--_small);
    overflow-wrap: anywhere;
  }
`;
