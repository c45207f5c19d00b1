import { css, html, nothing, type TemplateResult } from "lit";
import type { Context } from "../context.js";
import type { Panel, Tools } from "./tools.js";

/** The buttons in the heading, and what is under them. */
export interface ToolsContext extends Context {
  readonly tools: Tools;
  /** Whether there are links. */
  readonly sharing: boolean;
  /** What an open panel shows. */
  content(panel: Panel): unknown;
}

/** [Share] [Export]: a link to the entries, and the figures in other shapes. */
export function toolsView(context: ToolsContext): TemplateResult {
  return html`<div class="tools" part="tools">
    ${context.sharing ? tool("share", context) : nothing} ${tool("export", context)}
  </div>`;
}

function tool(panel: Panel, { tools, words, content }: ToolsContext): TemplateResult {
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
    <div class="tool-panel" part="tool-panel" id=${`tool-${panel}`} ?hidden=${!open}>${open ? content(panel) : nothing}</div>
  </div>`;
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
