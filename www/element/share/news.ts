import { css, html, nothing, type TemplateResult } from "lit";
import type { Context } from "../context.js";
import { problemItems } from "../states/problem-list.js";
import type { Fingerprint } from "./fingerprint.js";
import type { LinkNews, Sharing } from "./sharing.js";

/** As many ids as a message can list. */
const MOST_IDS = 8;

/** What there is to know of the link that the page was opened with, until it is dismissed. */
export function linkNews(sharing: Sharing, context: Context): TemplateResult | typeof nothing {
  const { news } = sharing;
  if (news === null) return nothing;
  const harmless = news.is === "taken";
  return html`<div class="link-news" part="link-news" role=${harmless ? "status" : "alert"} ?data-harmless=${harmless}>
    <div>
      ${newsWords(news, context).map((words) => html`<p>${words}</p>`)}
      ${news.is === "refused" ? problemItems(news.problems, context.words) : nothing}
    </div>
    <button type="button" class="fold" aria-label=${context.words.share.dismiss} @click=${() => sharing.dismiss()}>
      <span aria-hidden="true">×</span>
    </button>
  </div>`;
}

function newsWords(news: LinkNews, context: Context): readonly string[] {
  const { words, formats } = context;
  switch (news.is) {
    case "other":
      return [words.share.other(formats.list(fewOf(news.ids).map((id) => words.share.id(shortened(id)))))];
    case "taken":
      return [
        ...(news.withoutDiscounts ? [words.share.withoutDiscounts] : []),
        ...(news.madeOn === null ? [] : [changedWords(news.madeOn, context)]),
      ];
    default:
      return [words.share[news.is]];
  }
}

function changedWords({ as_of: then }: Fingerprint, { words, formats, list }: Context): string {
  const now = list.catalog.as_of;
  if (then === undefined || now === undefined || then === now) return words.share.changed;
  return words.share.changedDates(formats.date(then), formats.date(now));
}

function fewOf(ids: readonly string[]): readonly string[] {
  return ids.length <= MOST_IDS ? ids : [...ids.slice(0, MOST_IDS), "…"];
}

/** A link may name anything, at any length. */
function shortened(id: string): string {
  const letters = [...id];
  return letters.length <= 40 ? id : `${letters.slice(0, 40).join("")}…`;
}

export const linkNewsStyles = css`
  .link-news ul {
    margin: 4px 0 0;
    padding-inline-start: 20px;
  }

  .link-news {
    display: flex;
    gap: 16px;
    align-items: start;
    justify-content: space-between;
    margin-block-end: 24px;
    padding: 8px 12px;
    border-inline-start: 3px solid var(--_danger);
    background: var(--_danger-soft);
    font-size: var(--_small);
    overflow-wrap: anywhere;
  }

  .link-news[data-harmless] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }

  .link-news p {
    max-inline-size: 80ch;
    margin: 0;
  }

  .link-news .fold {
    flex: none;
    min-inline-size: 24px;
    color: inherit;
    font-size: 1.25em;
    line-height: 1;
    text-decoration: none;
  }
`;
