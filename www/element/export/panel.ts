import { css, html, nothing, type TemplateResult } from "lit";
import type { Context } from "../context.js";
import type { Panel, ToolNews, Tools } from "./tools.js";

/** What the buttons in a panel do. */
export interface PanelContext extends Context {
  readonly tools: Tools;
  /** The link to the entries; undefined where links are off. */
  readonly link: (() => string | undefined) | undefined;
  /** What the text for a mail says. */
  readonly text: () => string;
  /** What is on the screen is not what is entered. */
  readonly stale: boolean;
  copyLink(): void | Promise<void>;
  saveCsv(): void;
  saveJson(): void;
  print(): void;
  copyText(): void | Promise<void>;
}

/** What is under a button in the heading. */
export function panelView(panel: Panel, context: PanelContext): TemplateResult | typeof nothing {
  if (panel === "export") return exportPanel(context);
  return context.link === undefined ? nothing : sharePanel(context.link, context);
}

function sharePanel(link: () => string | undefined, context: PanelContext): TemplateResult {
  const { words, copyLink } = context;
  return html`<p class="tool-heading">${words.share.heading}</p>
    ${outdated(context)}
    <input class="text copied" type="text" readonly aria-label=${words.share.address} .value=${link() ?? ""} @focus=${selectAll} />
    <button type="button" class="button" part="button" @click=${copyLink}>${words.share.copy}</button>
    ${news(context)}
    <p class="tool-help">${words.share.help}</p>`;
}

function exportPanel(context: PanelContext): TemplateResult {
  const { words, tools, text, saveCsv, saveJson, print, copyText } = context;
  const deed = (name: string, act: () => unknown) =>
    html`<li><button type="button" class="deed-button" @click=${act}>${name}</button></li>`;
  return html`${outdated(context)}
    <ul class="deeds" role="list">
      ${deed(words.export.text, copyText)} ${deed(words.export.print, print)} ${deed(words.export.csv, saveCsv)}
      ${deed(words.export.json, saveJson)}
    </ul>
    ${
      tools.news?.is === "textNotCopied"
        ? html`<textarea class="text copied" readonly rows="8" aria-label=${words.export.textLabel} .value=${text()} @focus=${selectAll}></textarea>`
        : nothing
    }
    ${news(context)}`;
}

function outdated({ stale, words }: PanelContext): TemplateResult | typeof nothing {
  return stale ? html`<p class="tool-help">${words.tools.notYet}</p>` : nothing;
}

function news({ tools, words }: PanelContext): TemplateResult {
  return html`<p class="tool-news" role="status">${tools.news === null ? nothing : newsWords(tools.news, words)}</p>`;
}

function newsWords(news: ToolNews, words: Context["words"]): string {
  switch (news.is) {
    case "copied":
      return words.share.copied;
    case "notCopied":
      return words.share.notCopied;
    case "textCopied":
      return words.export.textCopied;
    case "textNotCopied":
      return words.export.textNotCopied;
    case "failed":
      return words.states.crashed;
    case "saved":
      return words.export.saved(news.file);
  }
}

function selectAll(event: Event): void {
  (event.target as HTMLInputElement | HTMLTextAreaElement).select();
}

/** The panel's own box comes with its button. */
export const panelStyles = css`
  .tool-heading {
    font-weight: 600;
  }

  .tool-help,
  .tool-news {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .tool-news {
    color: var(--_accent-text);
  }

  .tool-news:empty {
    display: none;
  }

  .copied {
    font-size: var(--_small);
    text-overflow: ellipsis;
  }

  .deeds {
    margin: -8px;
    padding: 0;
    list-style: none;
  }

  .deed-button {
    inline-size: 100%;
    min-block-size: 36px;
    padding: 4px 8px;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    text-align: start;
    cursor: pointer;
  }

  .deed-button:hover {
    background: var(--_accent-soft);
  }
`;
