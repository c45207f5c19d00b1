import { type ChildProcess, spawn } from "node:child_process";
import { Builder, Capabilities, Key as Keys, type WebDriver, type WebElement } from "selenium-webdriver";
import { freePort } from "../../scripts/process/free-port.mjs";
import type { webKitPaths } from "../../scripts/setup/find-browser.mjs";
import type { Engine, Key } from "./engine.js";

type Paths = NonNullable<ReturnType<typeof webKitPaths>>;

const KEYS: Readonly<Record<Key, string>> = {
  Tab: Keys.TAB,
  Enter: Keys.ENTER,
  Escape: Keys.ESCAPE,
  ArrowRight: Keys.ARROW_RIGHT,
};

/** WebKitGTK, over WebDriver, on a screen that is none. */
export class WebKitEngine implements Engine {
  readonly #driver: WebDriver;
  readonly #process: ChildProcess;

  private constructor(driver: WebDriver, process: ChildProcess) {
    this.#driver = driver;
    this.#process = process;
  }

  static async start({ browser, driver, screen }: Paths): Promise<Engine> {
    const port = await freePort();
    // Without a sandbox and a compositor, neither of which there is for it here.
    const env = { ...process.env, WEBKIT_DISABLE_COMPOSITING_MODE: "1" };
    const child = spawn(screen, ["-a", driver, `--port=${port}`], { stdio: "ignore", env, detached: true });
    const server = `http://127.0.0.1:${port}`;
    await until(async () => (await fetch(`${server}/status`)).ok);
    const capabilities = new Capabilities({
      browserName: "MiniBrowser",
      "webkitgtk:browserOptions": { binary: browser, args: ["--automation"] },
    });
    const started = await new Builder().usingServer(server).withCapabilities(capabilities).build();
    await started.manage().window().setRect({ width: 1280, height: 900 });
    return new WebKitEngine(started, child);
  }

  async open(address: string): Promise<void> {
    await this.#driver.get(address);
  }

  async click(element: string): Promise<void> {
    const found: WebElement = await this.#driver.executeScript(`return ${element}`);
    await this.#driver.executeScript("arguments[0].scrollIntoView({ block: 'center' })", found);
    // By its place on the screen: what lies in a shadow root is hidden from the driver's own check by its host.
    await this.#driver.actions().move({ origin: found }).click().perform();
  }

  async type(text: string): Promise<void> {
    await this.#driver.actions().sendKeys(text).perform();
  }

  async press(key: Key): Promise<void> {
    await this.type(KEYS[key]);
  }

  async value<T>(expression: string): Promise<T> {
    return JSON.parse(
      await this.#driver.executeAsyncScript(
        `const done = arguments[0]; Promise.resolve(${expression}).then((value) => done(JSON.stringify(value ?? null)));`,
      ),
    );
  }

  async close(): Promise<void> {
    await this.#driver.quit();
    // With the screen, which is its parent.
    if (this.#process.pid !== undefined) process.kill(-this.#process.pid);
  }
}

async function until(done: () => Promise<boolean>): Promise<void> {
  while (!(await done().catch(() => false))) {
    await new Promise((later) => setTimeout(later, 50));
  }
}
