import type { TemplateResult } from "lit";
import type { Context } from "../context.js";
import type { Sharing } from "../share/sharing.js";
import { csvOf } from "./csv.js";
import { copyText, fileName, saveFile } from "./file.js";
import { jsonOf } from "./json.js";
import type { PanelContext } from "./panel.js";
import { printAlone } from "./print-alone.js";
import { type Report, reportOf, type ToReport } from "./report.js";
import { sheet } from "./sheet.js";
import { textOf } from "./text.js";
import type { Tools } from "./tools.js";

/** Passes on what is on the screen, as a link, a file, a text or on paper. Without figures there is nothing to pass on. */
export class Outlet {
  readonly #element: HTMLElement;
  readonly #tools: Tools;
  readonly #reported: () => ToReport | undefined;
  /** Takes what breaks, to tell it. */
  readonly #tell: (reason: unknown) => void;

  constructor(
    element: HTMLElement,
    tools: Tools,
    reported: () => ToReport | undefined,
    tell: (reason: unknown) => void,
  ) {
    this.#element = element;
    this.#tools = tools;
    this.#reported = reported;
    this.#tell = tell;
  }

  link(): string | undefined {
    return this.#reported()?.link;
  }

  /** The page for paper. */
  sheet(): TemplateResult | undefined {
    const report = this.#report();
    return report && sheet(report);
  }

  csv(): string | undefined {
    return this.#made(csvOf);
  }

  json(): string | undefined {
    return this.#made(jsonOf);
  }

  text(): string | undefined {
    return this.#made(textOf);
  }

  print(): void {
    this.#tools.close();
    printAlone(this.#element);
  }

  /** Copies the link; false where there is none or the browser does not let the page. */
  async copyLink(): Promise<boolean> {
    const link = this.link();
    return link !== undefined && (await copyText(link));
  }

  /** What the buttons in the heading need. */
  deeds(sharing: Sharing): Omit<PanelContext, "stale" | keyof Context> {
    const tools = this.#tools;
    return {
      tools,
      link: sharing.on ? () => this.link() : undefined,
      text: () => this.text() ?? "",
      copyLink: () => this.#attempt(() => this.#copying(this.copyLink(), "copied", "notCopied")),
      copyText: () => this.#attempt(() => this.#copying(copyText(this.text() ?? ""), "textCopied", "textNotCopied")),
      saveCsv: () => this.#attempt(() => this.#save("csv", "text/csv", csvOf)),
      saveJson: () => this.#attempt(() => this.#save("json", "application/json", jsonOf)),
      print: () => this.#attempt(() => this.print()),
    };
  }

  /** What breaks is said beside the button, which can be pressed again. */
  async #attempt(work: () => void | Promise<void>): Promise<void> {
    try {
      await work();
    } catch (reason) {
      this.#tell(reason);
      this.#tools.tell({ is: "failed" });
    }
  }

  #report(): Report | undefined {
    const reported = this.#reported();
    return reported && reportOf(reported);
  }

  #made(make: (report: Report) => string): string | undefined {
    const report = this.#report();
    return report === undefined ? undefined : make(report);
  }

  #save(ending: string, type: string, make: (report: Report) => string): void {
    const report = this.#report();
    if (report === undefined) return;
    const name = fileName(report.open.figures.list.catalog.product, report.day, ending);
    this.#tools.tell({ is: "saved", file: saveFile(name, type, make(report)) });
  }

  /** Where the browser does not let the page copy, the text is there to be copied by hand, selected. */
  async #copying(
    copying: Promise<boolean>,
    done: "copied" | "textCopied",
    failed: "notCopied" | "textNotCopied",
  ): Promise<void> {
    const copied = await copying;
    this.#tools.tell({ is: copied ? done : failed });
    if (copied) return;
    await this.#tools.shown();
    this.#element.shadowRoot?.querySelector<HTMLElement>(".tool-panel .copied")?.focus();
  }
}
