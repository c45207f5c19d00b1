import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Catalog, Scenario } from "../../core/index.js";
import { type LinkContent, type LinkProblem, linkCode, readLink } from "./link-code.js";
import { addressWith, codeAt, placeOf } from "./place.js";

/** What the page's address said that a reader has to know. */
export type LinkNews = LinkProblem | { readonly is: "changed"; readonly madeOn: LinkContent["madeOn"] };

/** Makes links to the entries, and takes the one that the page was opened with. */
export class Sharing implements ReactiveController {
  news: LinkNews | null = null;

  readonly #host: ReactiveControllerHost;
  /** The attribute that says where links stand. */
  readonly #attribute: () => string | null;
  /** Another link was opened while the page stayed. */
  readonly #arrived: () => void;
  #taken = false;

  constructor(host: ReactiveControllerHost, attribute: () => string | null, arrived: () => void) {
    this.#host = host;
    this.#attribute = attribute;
    this.#arrived = arrived;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener("hashchange", this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener("hashchange", this.#follow);
  }

  get on(): boolean {
    return placeOf(this.#attribute()) !== null;
  }

  /** The address of this page with a scenario; undefined where links are off. */
  linkTo(scenario: Scenario, catalog: Catalog): string | undefined {
    const place = placeOf(this.#attribute());
    return place === null ? undefined : addressWith(location.href, place, linkCode(scenario, catalog));
  }

  /** The scenario that the page's address carries. It is taken once: what is entered afterwards goes first. */
  take(catalog: Catalog): Scenario | undefined {
    const place = placeOf(this.#attribute());
    if (place === null || this.#taken) return undefined;
    this.#taken = true;
    const code = codeAt(location.href, place);
    if (code === undefined) return undefined;
    const content = readLink(code, catalog);
    if ("is" in content) {
      this.news = content;
      return undefined;
    }
    this.news = content.madeOn === null ? null : { is: "changed", madeOn: content.madeOn };
    return content.scenario;
  }

  dismiss(): void {
    this.news = null;
    this.#host.requestUpdate();
  }

  readonly #follow = () => {
    const place = placeOf(this.#attribute());
    if (place === null || codeAt(location.href, place) === undefined) return;
    this.#taken = false;
    this.news = null;
    this.#arrived();
  };
}
