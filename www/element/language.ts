import { isServer, type ReactiveController, type ReactiveControllerHost } from "lit";
import { type Direction, directionOfLanguage } from "./direction.js";
import { type Formats, formatsFor } from "./format.js";
import { pause } from "./pause.js";
import { english } from "./words/en.js";
import { loadedWords, loadWords, primaryOf, type Words, whenWordsCome } from "./words/index.js";

/** The language that an element is in, with its words, its formats and its direction, which change together. */
export class Language implements ReactiveController {
  words: Words = english;
  /** Where the language decides it rather than the page. */
  direction: Direction | undefined;
  /** Whether the words are there; until then nothing should be said. */
  ready = false;
  readonly #host: ReactiveControllerHost & Element;
  #language = "";
  /** Tells of another language or direction of what the element stands in: a page may change its own. */
  #around: MutationObserver | undefined;
  #unheard: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    this.#unheard = whenWordsCome(() => this.#host.requestUpdate());
    this.#around ??= new MutationObserver(() => this.#host.requestUpdate());
    // Its own attributes the element hears of itself.
    const [, ...around] = withAncestors(this.#host);
    for (const at of around) this.#around.observe(at, { attributeFilter: ["lang", "dir"] });
  }

  hostDisconnected(): void {
    this.#around?.disconnect();
    this.#unheard?.();
  }

  /**
   * Looks what language the element is in now, and whether that is another than before. Words that are still to come are
   * fetched, and the element stays as it is until they are there.
   */
  read(): boolean {
    const language = languageOf(this.#host);
    const words = loadedWords(language);
    if (words === undefined) {
      void this.load().then(() => this.#host.requestUpdate());
      return false;
    }
    const direction = directionOf(this.#host);
    const changed = words !== this.words || language !== this.#language || direction !== this.direction || !this.ready;
    this.words = words;
    this.#language = language;
    this.direction = direction;
    this.ready = true;
    return changed;
  }

  get formats(): Formats {
    return formatsFor(this.#language);
  }

  /**
   * Fetches the words of the element's language, and makes its formats: the first use of Intl takes a browser some 15 ms (a phone
   * 60), so it is a piece of work of its own.
   */
  async load(): Promise<void> {
    if (isServer) return;
    const language = languageOf(this.#host);
    await loadWords(language);
    await pause();
    formatsFor(language);
    await pause();
  }

  /** The language of the words, where it is not the element's own: English, where there is no dictionary. */
  get wordsLanguage(): string | undefined {
    const language = primaryOf(languageOf(this.#host));
    return language === "" || language === this.words.language ? undefined : this.words.language;
  }
}

/** The language an element is in: its own, or that of what it stands in, across shadow roots too. */
export function languageOf(element: Element): string {
  for (const at of withAncestors(element)) {
    const language = at.getAttribute("lang");
    if (language) return language;
  }
  return "";
}

/** The direction of an element's language; undefined where a direction is set as near as the language, or nearer. */
export function directionOf(element: Element): Direction | undefined {
  for (const at of withAncestors(element)) {
    if (at.hasAttribute("dir")) return undefined;
    const language = at.getAttribute("lang");
    if (language) return directionOfLanguage(language);
  }
  return undefined;
}

/** The element and all that it stands in, nearest first, across shadow roots too. */
function* withAncestors(element: Element): Generator<Element> {
  for (let at: Element | null = element; at !== null; at = at.parentElement ?? hostOf(at)) yield at;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
