/** A key that the flows press. */
export type Key = "Tab" | "Enter" | "Escape" | "ArrowRight";

/** A browser with one page, steered as a person would: by what is clicked and typed. */
export interface Engine {
  open(address: string): Promise<void>;
  /** Clicks the one element that an expression gives. */
  click(element: string): Promise<void>;
  /** Types at the end of what has the focus, key by key. */
  type(text: string): Promise<void>;
  press(key: Key): Promise<void>;
  /** The value of an expression on the page, through JSON. */
  value<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

/** A browser that may be on this machine. */
export interface Installed {
  readonly name: "Chromium" | "Firefox" | "WebKit";
  /** Starts it; undefined where it is not there. */
  readonly start: (() => Promise<Engine>) | undefined;
}
