import { type Browser, type ElementHandle, launch, type Page } from "puppeteer-core";
import { CHROMIUM_ARGUMENTS } from "../../scripts/runners/chromium-arguments.mjs";
import type { Engine, Key } from "./engine.js";

/** Chromium or Firefox, over WebDriver BiDi or Chromium's own protocol. */
export class PuppeteerEngine implements Engine {
  readonly #browser: Browser;
  readonly #page: Page;

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.#page = page;
  }

  static async start(browser: "chrome" | "firefox", executablePath: string): Promise<Engine> {
    const args = browser === "chrome" ? CHROMIUM_ARGUMENTS : [];
    const started = await launch({ browser, executablePath, headless: true, args });
    const page = await started.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    return new PuppeteerEngine(started, page);
  }

  async open(address: string): Promise<void> {
    await this.#page.goto(address);
  }

  async click(element: string): Promise<void> {
    const found = (await this.#page.evaluateHandle(element)) as ElementHandle<Element>;
    await found.click();
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  async press(key: Key): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  async value<T>(expression: string): Promise<T> {
    return (await this.#page.evaluate(expression)) as T;
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}
