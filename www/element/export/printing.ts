import type { ReactiveController, ReactiveControllerHost } from "lit";

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

/** Knows when the page goes to paper, so that a sheet for it is there in time and is not in the way before. */
export class Printing implements ReactiveController {
  /** The page is being printed. */
  on = false;

  readonly #host: ReactiveControllerHost;
  readonly #flush: () => void;
  #medium: MediaQueryList | undefined;

  constructor(host: ReactiveControllerHost, flush: () => void) {
    this.#host = host;
    this.#flush = flush;
    host.addController(this);
  }

  hostConnected(): void {
    this.#medium = matchMedia("print");
    this.#medium.addEventListener("change", this.#follow);
    addEventListener("beforeprint", this.#begin);
    addEventListener("afterprint", this.#end);
    this.#turn(this.#medium.matches);
  }

  hostDisconnected(): void {
    this.#medium?.removeEventListener("change", this.#follow);
    removeEventListener("beforeprint", this.#begin);
    removeEventListener("afterprint", this.#end);
  }

  readonly #follow = () => this.#turn(this.#medium?.matches ?? false);
  readonly #begin = () => this.#turn(true);
  readonly #end = () => this.#turn(false);

  #turn(on: boolean): void {
    if (this.on === on) return;
    this.on = on;
    this.#host.requestUpdate();
    // The browser takes the page as it is when the event returns.
    this.#flush();
  }
}

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
