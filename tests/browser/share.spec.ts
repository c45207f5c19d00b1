import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { Catalog, Scenario } from "../../www/core/types.js";
import { linkCode } from "../../www/element/share/link-code.js";
import { ACME, type CalculatorScreen, expect, test } from "./calculator.js";

const CATALOG = "**/catalogs/example-acme.json";
const acme = JSON.parse(
  readFileSync(new URL("../../www/catalogs/example-acme.json", import.meta.url), "utf8"),
) as Catalog;
const LOOKUPS: Scenario = { mix: [{ action: "lookup", quantity: "400" }] };

const linked = (scenario: Scenario, catalog = acme) => `${ACME}#creditmix=${linkCode(scenario, catalog)}`;

/** Writes an attribute into the demo page's calculator. */
async function withAttribute(page: Page, attribute: string): Promise<void> {
  await page.route(/\/(\?[^#]*)?$/, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({
      response,
      body: html.replace("<creditmix-calculator", `<creditmix-calculator ${attribute}`),
    });
  });
}

async function shownLink(calculator: CalculatorScreen): Promise<string> {
  await calculator.root.getByRole("button", { name: "Share" }).click();
  return calculator.root.getByRole("textbox", { name: "Link", exact: true }).inputValue();
}

test("a link opens with the same entries and is short", async ({ page, calculator, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await calculator.open(ACME);
  await calculator.field("Lookup").fill("4k");
  await calculator.root.getByText("Annual", { exact: true }).click();
  const link = await shownLink(calculator);
  await calculator.root.getByRole("button", { name: "Copy link" }).click();
  await expect(calculator.root.getByText("Link copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  expect(link.length).toBeLessThan(300);

  await page.goto("about:blank");
  await calculator.open(link);
  await expect(calculator.field("Lookup")).toHaveValue("4,000");
  await expect(calculator.root.getByRole("radio", { name: "Annual" })).toBeChecked();
  // 13,000 credits a month, 12,500 included: $790 for the year and 12 times 500 x $0.011 = $5.50, so $856
  await expect(calculator.card("Team")).toContainText("$856.00 over 12 months");
  await expect(calculator.root.locator(".link-news")).toHaveCount(0);
});

test("the property is the link, and what is on the clipboard comes from the method too", async ({
  page,
  calculator,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await calculator.open(ACME);
  const shown = await shownLink(calculator);
  const asked = await calculator.root.evaluate(async (element) => {
    const { link, copyLink } = element as HTMLElementTagNameMap["creditmix-calculator"];
    return { link, copied: await copyLink.call(element) };
  });
  expect(asked).toEqual({ link: shown, copied: true });
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
});

test("where the browser does not let the page copy, the link is selected", async ({ page, calculator }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("no")) } });
  });
  await calculator.open(ACME);
  const link = await shownLink(calculator);
  await calculator.root.getByRole("button", { name: "Copy link" }).click();
  await expect(calculator.root.getByText("does not let this page copy")).toBeVisible();
  const field = calculator.root.getByRole("textbox", { name: "Link", exact: true });
  await expect(field).toBeFocused();
  expect(await field.evaluate((input: HTMLInputElement) => input.selectionEnd)).toBe(link.length);
});

test("the panel opens and closes by keyboard", async ({ page, calculator }) => {
  await calculator.open(ACME);
  const button = calculator.root.getByRole("button", { name: "Share" });
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(button).toHaveAttribute("aria-expanded", "true");
  const link = calculator.root.getByRole("textbox", { name: "Link", exact: true });
  await expect(link).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(link).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(button).toHaveAttribute("aria-expanded", "false");
  await expect(button).toBeFocused();

  await button.click();
  await page.getByRole("heading", { level: 1 }).click();
  await expect(button).toHaveAttribute("aria-expanded", "false");
});

for (const [where, mode] of [
  ["on the page", null],
  ["in an open root", "open"],
  ["in a closed root", "closed"],
] as const) {
  test(`a panel closes on a click wherever else, and on none within it: ${where}`, async ({ page, calculator }) => {
    await calculator.open(ACME);
    await page.evaluate(async (shadow) => {
      const calculator = document.querySelector("creditmix-calculator") as Element;
      // A page's own class of that name, one that keeps its clicks to itself, and another calculator.
      const tool = Object.assign(document.createElement("button"), { className: "tool", textContent: "Own tool" });
      const silent = Object.assign(document.createElement("button"), { textContent: "Silent" });
      silent.addEventListener("click", (event) => event.stopImmediatePropagation());
      const holder = document.createElement("div");
      (shadow === null ? holder : holder.attachShadow({ mode: shadow })).append(calculator);
      const other = Object.assign(document.createElement("creditmix-calculator"), {
        src: "./catalogs/example-acme.json",
      });
      document.querySelector("main")?.replaceChildren(tool, silent, holder, other);
      Object.assign(globalThis, { calculator });
    }, mode);
    const other = page.locator("main > creditmix-calculator").getByRole("button", { name: "Export" });
    await expect(other).toBeVisible();

    /** What the calculator has under its own root, since a closed one hides it from locators. */
    const click = (selector: string) =>
      page.evaluate((found) => {
        const { calculator } = globalThis as unknown as { calculator: Element };
        calculator.shadowRoot?.querySelector<HTMLElement>(found)?.click();
      }, selector);
    const isOpen = () =>
      page.evaluate(() => {
        const { calculator } = globalThis as unknown as { calculator: Element };
        return calculator.shadowRoot?.querySelector('[aria-controls="tool-export"]')?.getAttribute("aria-expanded");
      });
    const open = async () => {
      await click('[aria-controls="tool-export"]');
      await expect.poll(isOpen).toBe("true");
    };
    /** By then a click has had its effect. */
    const settle = () => page.evaluate(() => new Promise((over) => setTimeout(() => setTimeout(over))));

    for (const outside of ["Own tool", "Silent"]) {
      await open();
      await page.getByRole("button", { name: outside, exact: true }).click();
      await expect.poll(isOpen, outside).toBe("false");
    }
    await open();
    await other.click();
    await expect.poll(isOpen, "another calculator").toBe("false");
    await open();
    await click(".sentence");
    await expect.poll(isOpen, "the calculator itself").toBe("false");
    await open();
    await click("#tool-export .deeds");
    await settle();
    expect(await isOpen()).toBe("true");
  });
}

test("a link says that the price list has changed, and shows the prices of today", async ({ page, calculator }) => {
  await page.route(CATALOG, (route) =>
    route.fulfill({ body: JSON.stringify({ ...acme, as_of: "2027-01-15" }).replaceAll('"USD":"49"', '"USD":"59"') }),
  );
  await calculator.open(linked({ ...LOOKUPS, seats: 3 }));
  await expect(calculator.root.getByRole("status").filter({ hasText: "has changed" })).toContainText(
    "prices of Nov 1, 2026 then, of Jan 15, 2027 now",
  );
  await expect(calculator.cost("Team")).toHaveText("$59.00");

  await calculator.root.getByRole("button", { name: "Close this message" }).click();
  await expect(calculator.root.locator(".link-news")).toHaveCount(0);
});

for (const [what, address, said] of [
  ["broken", linked(LOOKUPS).slice(0, -3), "This link is broken"],
  ["no link at all", `${ACME}#creditmix=<img src=x onerror=alert(1)>`, "This link is broken"],
  ["from a newer version", `${ACME}#creditmix=2~new`, "newer version"],
  ["for another price list", linked({ mix: [{ action: "toast", quantity: "1" }] }), "this one has no “toast”"],
] as const) {
  test(`a link that is ${what} says so, and the calculator starts as usual`, async ({ calculator }) => {
    await calculator.open(address);
    await expect(calculator.root.getByRole("alert")).toContainText(said);
    await expect(calculator.root.getByRole("alert")).toContainText("These are not");
    await expect(calculator.cost("Team")).toHaveText("$79.00");
  });
}

test("a discount in a link counts only where the page has the sales desk, and elsewhere that is said", async ({
  page,
  calculator,
}) => {
  const gift = { discounts: [{ name: "Gift", percent: "90" }] };
  const hash = new URL(linked({ ...LOOKUPS, seats: 3, ...gift }), "http://localhost").hash;
  await calculator.open(ACME + hash);
  await expect(calculator.cost("Team")).toHaveText("$49.00");
  await expect(calculator.root.getByRole("status").filter({ hasText: "discount" })).toHaveText(
    /^\s*This link has a discount in it\. Discounts are not taken from links here, so these are the usual prices\.\s*×\s*$/,
  );
  await page.goto("about:blank");
  await calculator.open(`sales.html${hash}`);
  // 10 % of $49
  await expect(calculator.cost("Team")).toHaveText("$4.90");
  await expect(calculator.root.locator(".link-news")).toHaveCount(0);
});

test("a discount's name in a link turns no text around it", async ({ calculator }) => {
  const hash = new URL(linked({ ...LOOKUPS, discounts: [{ name: "\u202e10% off", percent: "10" }] }), "http://x").hash;
  await calculator.open(`sales.html${hash}`);
  const text = await calculator.root.evaluate((element) =>
    (element as HTMLElementTagNameMap["creditmix-calculator"]).exportText(),
  );
  expect(text).toContain("10% off");
  expect(text).not.toContain("\u202e");
});

test("an id in a link turns no text around it, and is the one that the price list has", async ({ calculator }) => {
  await calculator.open(linked({ mix: [{ action: "look\u202eup", quantity: "400" }] }));
  await expect(calculator.field("Lookup")).toHaveValue("400");
  await calculator.open(`${linked({ mix: [{ action: "to\u202east", quantity: "1" }] })}&again`);
  await expect(calculator.root.getByRole("alert")).toContainText("this one has no “toast”");
});

test("text from a link stays text, wherever it is shown", async ({ page, calculator }) => {
  const hostile = '<img src="x" onerror="document.title=\'broken\'">';
  await withAttribute(page, "sales");
  await calculator.open(linked({ ...LOOKUPS, discounts: [{ name: hostile, percent: "10" }] }));
  const text = await calculator.root.evaluate((element) =>
    (element as HTMLElementTagNameMap["creditmix-calculator"]).exportText(),
  );
  expect(text).toContain(hostile);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(calculator.root.locator(".sheet")).toContainText(hostile);
  await expect(calculator.root.locator("img")).toHaveCount(0);
  await expect(page).not.toHaveTitle("broken");
});

test("entries that cannot be computed are refused with their reason, also from a link", async ({
  page,
  calculator,
}) => {
  await page.goto(linked({ ...LOOKUPS, months: "121" }));
  await expect(calculator.root.getByRole("alert").first()).toBeVisible();
  await expect(calculator.field("Months")).toHaveValue("121");
});

test("another link in the same page is taken; an anchor of the page is none", async ({ page, calculator }) => {
  await calculator.open(ACME);
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    `top&creditmix=${linkCode(LOOKUPS, acme)}`,
  );
  await expect(calculator.field("Lookup")).toHaveValue("400");
  await calculator.field("Lookup").fill("500");
  await page.evaluate(() => {
    location.hash = "embed";
  });
  await expect(calculator.field("Lookup")).toHaveValue("500");
});

for (const place of ["#creditmix", "?calc"]) {
  test(`another anchor, and back from it, does not undo what was edited: ${place}`, async ({ page, calculator }) => {
    await withAttribute(page, `share="${place}"`);
    const [mark, key] = [place.slice(0, 1), place.slice(1)];
    const code = `${key}=${linkCode(LOOKUPS, acme)}`;
    await calculator.open(mark === "#" ? `${ACME}#${code}` : `${ACME}&${code}`);
    await expect(calculator.field("Lookup")).toHaveValue("400");
    await calculator.field("Lookup").fill("500");
    for (const step of ["to the anchor", "back"]) {
      await page.evaluate(async (back) => {
        const moved = new Promise((heard) => addEventListener("hashchange", heard, { once: true }));
        if (back) history.back();
        else location.hash = "embed";
        await moved;
      }, step === "back");
      await expect(calculator.field("Lookup"), step).toHaveValue("500");
      await expect(calculator.cost("Team"), step).toHaveText("$49.00");
    }
  });
}

test("an attribute puts the link into a query parameter", async ({ page, calculator }) => {
  await withAttribute(page, 'share="?calc"');
  await calculator.open(ACME);
  await calculator.field("Lookup").fill("7");
  const link = await shownLink(calculator);
  expect(new URL(link).searchParams.get("calc")).toMatch(/^1~/);
  expect(new URL(link).searchParams.get("catalog")).toBe("example-acme");
  await calculator.open(link);
  await expect(calculator.field("Lookup")).toHaveValue("7");
});

test("links can be off", async ({ page, calculator }) => {
  await withAttribute(page, 'share="off"');
  await calculator.open(linked(LOOKUPS));
  await expect(calculator.cost("Team")).toHaveText("$79.00");
  await expect(calculator.root.getByRole("button", { name: "Share" })).toHaveCount(0);
  await expect(calculator.root.getByRole("button", { name: "Export" })).toBeVisible();
});
