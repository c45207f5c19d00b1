import { css, html, type TemplateResult } from "lit";
import type { Words } from "../words/index.js";

/** What a closer look can show, in the order of the tabs. */
export const TABS = ["volumes", "months", "forecast", "map", "assumptions"] as const;

export type Tab = (typeof TABS)[number];

/** The id of a tab on the screen, and that of its panel. */
export function tabId(tab: Tab): string {
  return `tab-${tab}`;
}

export const PANEL = "insight-panel";

/** The row of tabs; none of them is open until one is chosen. */
export function tabRow(open: Tab | null, words: Words, onOpen: (tab: Tab) => void): TemplateResult {
  return html`<div class="tabs" part="tabs" role="tablist" aria-label=${words.insight.heading} @keydown=${moveFocus}>
    ${TABS.map(
      (tab, place) =>
        html`<button
          type="button"
          class="tab"
          part="tab"
          role="tab"
          id=${tabId(tab)}
          aria-selected=${String(tab === open)}
          aria-controls=${tab === open ? PANEL : ""}
          tabindex=${tab === open || (open === null && place === 0) ? 0 : -1}
          @click=${() => onOpen(tab)}
        >
          ${words.insight.tabs[tab]}
        </button>`,
    )}
  </div>`;
}

/** Arrows, Home and End move the focus; Enter or Space opens, since what opens may take a while. */
function moveFocus(event: KeyboardEvent): void {
  const row = event.currentTarget as HTMLElement;
  const tabs = [...row.querySelectorAll<HTMLElement>("[role=tab]")];
  const to = placeAfter(event.key, tabs.indexOf(event.target as HTMLElement), tabs.length, row);
  if (to === undefined) return;
  event.preventDefault();
  tabs[to]?.focus();
}

function placeAfter(key: string, from: number, count: number, row: HTMLElement): number | undefined {
  const forwards = getComputedStyle(row).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  switch (key) {
    case "ArrowLeft":
    case "ArrowRight":
      return (from + (key === forwards ? 1 : count - 1)) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}

export const tabsStyles = css`
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    border-block-end: 1px solid var(--_line);
  }

  .tab {
    min-block-size: 40px;
    margin-block-end: -1px;
    padding: 8px 0;
    border: 0;
    border-block-end: 2px solid transparent;
    background: none;
    color: var(--_muted);
    cursor: pointer;
  }

  .tab:hover {
    color: var(--_text);
  }

  .tab[aria-selected="true"] {
    border-color: var(--_accent);
    color: var(--_text);
    font-weight: 600;
  }

  @media (forced-colors: active) {
    .tab {
      border-color: Canvas;
    }

    .tab[aria-selected="true"] {
      border-color: Highlight;
    }
  }

  @container creditmix-results (inline-size < 480px) {
    .tabs {
      column-gap: 20px;
    }
  }
`;
