import { css, html, nothing, type TemplateResult } from "lit";
import type { Context } from "../context.js";
import type { Panel, ToolNews, Tools } from "./tools.js";

/** What the buttons in the heading do. */
export interface ToolsContext extends Context {
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

/** [Share] [Export]: a link to the entries, and the figures in other shapes. */
export function toolsView(context: ToolsContext): TemplateResult {
  const { link } = context;
  return html`<div class="tools" part="tools">
    ${link === undefined ? nothing : tool("share", context, () => sharePanel(link, context))}
    ${tool("export", context, () => exportPanel(context))}
  </div>`;
}

function tool(panel: Panel, context: ToolsContext, content: () => TemplateResult): TemplateResult {
  const { tools, words } = context;
  const open = tools.open === panel;
  return html`<div class="tool">
    <button
      type="button"
      class="button tool-button"
      part="button"
      aria-expanded=${String(open)}
      aria-controls=${`tool-${panel}`}
      @click=${() => tools.toggle(panel)}
    >
      ${words.tools[panel]}
    </button>
    <div class="tool-panel" part="tool-panel" id=${`tool-${panel}`} ?hidden=${!open}>${open ? content() : nothing}</div>
  </div>`;
}

function sharePanel(link: () => string | undefined, context: ToolsContext): TemplateResult {
  const { words, copyLink } = context;
  return html`<p class="tool-heading">${words.share.heading}</p>
    ${outdated(context)}
    <input class="text copied" type="text" readonly aria-label=${words.share.address} .value=${link() ?? ""} @focus=${selectAll} />
    <button type="button" class="button" part="button" @click=${copyLink}>${words.share.copy}</button>
    ${news(context)}
    <p class="tool-help">${words.share.help}</p>`;
}

function exportPanel(context: ToolsContext): TemplateResult {
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

function outdated({ stale, words }: ToolsContext): TemplateResult | typeof nothing {
  return stale ? html`<p class="tool-help">${words.tools.notYet}</p>` : nothing;
}

function news({ tools, words }: ToolsContext): TemplateResult {
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
    case "saved":
      return words.export.saved(news.file);
  }
}

function selectAll(event: Event): void {
  (event.target as HTMLInputElement | HTMLTextAreaElement).select();
}

export const toolsStyles = css`
  .tools {
    display: flex;
    gap: 8px;
    flex: none;
  }

  .tool {
    position: relative;
  }

  .tool-button[aria-expanded="true"] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_accent-text);
  }

  .tool-panel {
    position: absolute;
    inset-block-start: calc(100% + 8px);
    inset-inline-end: 0;
    z-index: 3;
    display: grid;
    gap: 8px;
    box-sizing: border-box;
    inline-size: min(336px, 90cqi);
    padding: 16px;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 4px 16px light-dark(rgb(0 0 0 / 10%), rgb(0 0 0 / 50%));
  }

  .tool-panel[hidden] {
    display: none;
  }

  .tool-panel p {
    margin: 0;
  }

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

  /* Narrow, the buttons stand at the start of their row, and so do their panels. */
  @container creditmix (inline-size < 560px) {
    .tool {
      position: static;
    }

    .tools {
      position: relative;
      inline-size: 100%;
    }

    .tool-panel {
      inset-inline: 0;
      inline-size: auto;
    }
  }
`;
