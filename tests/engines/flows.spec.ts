import { expect, test } from "@playwright/test";
import type { Engine } from "./engine.js";
import { ENGINES } from "./engines.js";

// The example's first preset, by hand: 12,000 credits a month. Team: $49 and two seats more than the three included, $15 each, is $79;
// its five seats have 12,500 credits. 4,000 lookups in place of 3,000 are 13,000 credits: 500 more than included, x $0.011 = $5.50.
const LIST = "?catalog=example-acme";

/** The first element within the calculator for a selector, and with a text where one is given. */
function inside(selector: string, text = ""): string {
  const all = `document.querySelector("creditmix-calculator")?.shadowRoot?.querySelectorAll(${JSON.stringify(selector)})`;
  const said = `(one.getAttribute("aria-label") ?? one.textContent).includes(${JSON.stringify(text)})`;
  return `[...(${all} ?? [])].find((one) => ${said})`;
}

const CARD = `${inside("article", "Team")}`;
const COST = `${CARD}?.querySelector(".amount")?.textContent.trim()`;
const SENTENCE = `${inside(".sentence")}?.textContent.trim()`;
const LOOKUPS = `${inside("label", "Lookup")}?.control ?? ${inside("input.number", "Lookup")}`;

for (const { name, start } of ENGINES) {
  test.describe(name, () => {
    test.describe.configure({ mode: "serial" });
    test.skip(start === undefined, `${name} is not on this machine`);

    let engine: Engine;

    test.beforeAll(async () => {
      if (start !== undefined) engine = await start();
    });
    test.afterAll(() => engine?.close());

    /** Waits until an expression on the page has a value. */
    const settles = (expression: string, value: unknown) =>
      expect.poll(() => engine.value(`(${expression}) ?? null`), expression).toEqual(value);

    test("opens with the answer", async ({ baseURL }) => {
      await engine.open(`${baseURL}${LIST}`);
      await settles(
        SENTENCE,
        "Team is the cheapest plan that serves all of it: $79.00 a month, $67.00 less than Starter + top-ups.",
      );
      await settles(COST, "$79.00");
    });

    test("prices what is typed", async () => {
      await engine.click(LOOKUPS);
      await engine.value(`${inside("input.number:focus")}.select()`);
      await engine.type("4k");
      await settles(COST, "$84.50");
      await engine.press("Tab");
      await settles(`(${LOOKUPS}).value`, "4,000");
    });

    test("moves a slider by keyboard", async () => {
      await engine.press("Tab");
      await engine.press("ArrowRight");
      // The stop after 4,000 is 5,000: 14,000 credits, 1,500 more than included, x $0.011 = $16.50
      await settles(`(${LOOKUPS}).value`, "5,000");
      await settles(COST, "$95.50");
    });

    test("opens each tab of the closer look", async () => {
      for (const tab of ["More or less usage", "Month by month", "How sure?", "Best plan map"]) {
        await engine.click(inside("[role=tab]", tab));
        await settles(`${inside("[role=tabpanel]")}?.querySelectorAll("svg[role=img]").length > 0`, true);
        await settles(`${inside("[role=tabpanel]")}?.querySelector("[aria-busy=true]") === null`, true);
      }
      await engine.click(inside("[role=tab]", "Assumptions"));
      await settles(`${inside("[role=tabpanel]")}?.textContent.includes("A month has 30 days.")`, true);
    });

    test("shows how an amount comes about", async () => {
      await engine.click(`${CARD}.querySelector(".amount button")`);
      // 12 x $95.50
      await settles(`${inside("dialog", "How Team")}?.textContent.includes("$1,146.00")`, true);
      await engine.press("Escape");
      await settles(`${inside("dialog")} === undefined`, true);
    });

    test("opens a link with the same entries", async () => {
      const link = await engine.value<string>(`document.querySelector("creditmix-calculator").link`);
      expect(link).toContain("#creditmix=1~");
      await engine.open("about:blank");
      await engine.open(link);
      await settles(`(${LOOKUPS})?.value`, "5,000");
      await settles(COST, "$95.50");
    });

    test("has its page for paper while it is printed, and only then", async () => {
      // As a browser prints: it takes the page as it is when the first event returns.
      const printed = `(dispatchEvent(new Event("beforeprint")), window.printed = ${inside(".sheet")}?.textContent ?? "", dispatchEvent(new Event("afterprint")), window.printed)`;
      await engine.value(`(window.print = () => ${printed}, 0)`);
      await engine.value(`document.querySelector("creditmix-calculator").print().then(() => 0)`);
      expect(await engine.value("window.printed")).toContain("$95.50 a month");
      await settles(`${inside(".sheet")} === undefined`, true);
      expect(await engine.value(printed)).toContain("$95.50 a month");
    });
  });
}
