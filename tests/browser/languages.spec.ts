import type { Page } from "@playwright/test";
import { CalculatorScreen, expect, stopClock, test } from "./calculator.js";
import { openDocs } from "./docs-page.js";
import { frames } from "./layout-shifts.js";
import { withResolvers } from "./with-resolvers.js";

const CALCULATOR = '<creditmix-calculator src="catalogs/example-acme.json"></creditmix-calculator>';

/**
 * The first preset of the example: 12,000 credits a month, 5 seats. Team: $49 and 2 x $15 = $79; Starter and top-ups $146, so
 * $67.00 more. Free serves 500 of them: it stops on the second of 30 days, 11,500 credits are not served.
 */
const SAID: Readonly<Record<string, { title: string; sentence: string; stops: string; months: string }>> = {
  de: {
    title: "Was kostet Acme Agents (example)?",
    sentence:
      "Team ist der günstigste Tarif, der alles abdeckt: 79,00 $ im Monat, 67,00 $ weniger als Starter + top-ups.",
    stops: "Endet an Tag 2 jedes Monats; 11.500 credits nicht bedient.",
    months: "948,00 $ in 12 Monaten",
  },
  fr: {
    title: "Combien coûtera Acme Agents (example) ?",
    sentence:
      "Team est la formule la moins chère qui couvre tout : 79,00 $US par mois, 67,00 $US de moins que Starter + top-ups.",
    stops: "S’arrête au jour 2 de chaque mois ; 11 500 credits non servis.",
    months: "948,00 $US sur 12 mois",
  },
  es: {
    title: "¿Cuánto costará Acme Agents (example)?",
    sentence: "Team es el plan más barato que lo cubre todo: 79,00 US$ al mes, 67,00 US$ menos que Starter + top-ups.",
    stops: "Se detiene el día 2 de cada mes; 11.500 credits no atendidos.",
    months: "948,00 US$ en 12 meses",
  },
  ja: {
    title: "Acme Agents (example)の料金はいくらになりますか？",
    sentence: "すべてをまかなう最安のプランはTeamです：月$79.00、Starter + top-upsより$67.00安くなります。",
    stops: "毎月2日目に停止、11,500 creditsが未対応。",
    months: "12か月で$948.00",
  },
  ar: {
    title: "كم ستكون تكلفة Acme Agents (example)؟",
    sentence: "Team هي أرخص باقة تغطي كل شيء: 79.00 US$ شهريًا، أقل بـ 67.00 US$ من Starter + top-ups.",
    stops: "تتوقف في اليوم 2 من كل شهر؛ 11,500 credits غير ملبّاة.",
    months: "948.00 US$ خلال 12 شهرًا",
  },
};

for (const [lang, said] of Object.entries(SAID)) {
  test(`${lang}: words, numbers and money`, async ({ page, calculator }) => {
    await openDocs(page, { lang, body: CALCULATOR });
    await expect(calculator.sentence).toBeVisible();
    expect(await plainText(page, ".product")).toBe(said.title);
    expect(await plainText(page, ".sentence")).toBe(said.sentence);
    expect(await plainText(page, ".shortfall")).toBe(said.stops);
    expect(await plainText(page, ".total")).toBe(said.months);
  });
}

test("only the language of the page is fetched, and of an English one none", async ({ page, calculator }) => {
  const fetched = languagesFetched(page);
  await openDocs(page, { lang: "fr-CA", body: CALCULATOR });
  await expect(calculator.sentence).toContainText("la formule la moins chère");
  expect(fetched).toEqual(["fr"]);
});

test("an English page fetches no language", async ({ page, calculator }) => {
  const fetched = languagesFetched(page);
  await openDocs(page, { body: CALCULATOR });
  await expect(calculator.sentence).toContainText("the cheapest plan");
  expect(fetched).toEqual([]);
});

test("a page that changes its language is followed at once, with all that is on it", async ({ page, calculator }) => {
  const price = '<p>Team: <creditmix-price catalog="catalogs/example-acme.json" plan="team"></creditmix-price></p>';
  await openDocs(page, { body: `<section>${CALCULATOR}${price}</section>` });
  const amount = page.locator("creditmix-price .amount");
  await expect(amount).toHaveText("$49.00");
  await page.evaluate(() => document.documentElement.setAttribute("lang", "de"));
  await expect(calculator.sentence).toContainText("der günstigste Tarif");
  await expect(amount).toHaveText(/^49,00\s\$$/);
  await page.evaluate(() => document.querySelector("section")?.setAttribute("lang", "ar"));
  await expect(calculator.sentence).toContainText("أرخص باقة");
  await expect(page.locator("creditmix-calculator .calculator")).toHaveAttribute("dir", "rtl");
});

test("while its words are on their way an element says nothing, least of all in English", async ({
  page,
  calculator,
}) => {
  const words = withResolvers();
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const look = () => {
      const root = document.querySelector("creditmix-calculator")?.shadowRoot;
      const words = root?.querySelector(".calculator");
      const labels = [...(words?.querySelectorAll("[aria-label]") ?? [])].map((one) => one.getAttribute("aria-label"));
      const text = `${words?.textContent ?? ""} ${labels.join(" ")}`.trim();
      if (text !== "" && said.at(-1) !== text) said.push(text);
      requestAnimationFrame(look);
    };
    look();
  });
  const list = page.waitForResponse("**/example-acme.json");
  const wasm = page.waitForResponse("**/creditmix_page_bg.wasm");
  await openDocs(page, { lang: "de", body: CALCULATOR, hold: { "creditmix-de.js": words.promise } });
  await list;
  await wasm;
  await frames(page);
  await expect(calculator.sentence).toHaveCount(0);
  words.resolve();
  await expect(calculator.sentence).toContainText("der günstigste Tarif");
  const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  expect(said.length).toBeGreaterThan(0);
  expect(said.filter((text) => /cheapest|What will|Loading|Your usage/.test(text))).toEqual([]);
});

/** Puts a calculator on a page that has none yet. */
async function addCalculator(page: Page): Promise<void> {
  await page.evaluate((src) => {
    const calculator = document.createElement("creditmix-calculator");
    calculator.setAttribute("src", src);
    document.querySelector("main")?.append(calculator);
  }, "catalogs/example-acme.json");
}

test.describe("where the words cannot be had", () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test("they are English, marked as such", async ({ page, calculator }) => {
    await openDocs(page, { lang: "de", body: "" });
    await page.route("**/creditmix-de.js", (route) => route.abort());
    await addCalculator(page);
    await expect(calculator.sentence).toContainText("the cheapest plan that serves all of it: 79,00 $ a month");
    await expect(calculator.root.locator(".calculator")).toHaveAttribute("lang", "en");
  });

  test("they are fetched again after a while, from another address, and take the place of the English ones", async ({
    page,
    calculator,
  }) => {
    await page.clock.install();
    const asked: string[] = [];
    page.on("request", (request) => {
      if (request.url().includes("creditmix-de.js")) asked.push(new URL(request.url()).search);
    });
    await openDocs(page, { lang: "de", body: "" });
    await page.route("**/creditmix-de.js", (route) => route.abort());
    await addCalculator(page);
    await expect(calculator.sentence).toContainText("the cheapest plan");
    await calculator.field("Lookup").fill("7");
    await stopClock(page);
    await page.clock.fastForward(10_000);
    await expect(calculator.sentence).toContainText("der günstigste Tarif");
    expect(asked).toEqual(["", "?again=1"]);
    await expect(calculator.field("Lookup")).toHaveValue("7");
  });
});

test("a language without a dictionary has English words, marked as such, and its own numbers", async ({
  page,
  calculator,
}) => {
  await openDocs(page, { lang: "it", body: CALCULATOR });
  await expect(calculator.sentence).toContainText("79,00 USD a month");
  await expect(calculator.root.locator(".calculator")).toHaveAttribute("lang", "en");
});

test("another language takes its place at once, with what was entered", async ({ page, calculator }) => {
  await openDocs(page, { body: CALCULATOR });
  await calculator.field("Lookup").fill("1,234.5");
  await calculator.root.evaluate((element) => element.setAttribute("lang", "es"));
  await expect(calculator.field("Lookup")).toHaveValue("1234,5");
  await expect(calculator.sentence).toContainText("el plan más barato");
  await calculator.root.evaluate((element) => element.setAttribute("lang", "en"));
  await expect(calculator.field("Lookup")).toHaveValue("1,234.5");
  await expect(calculator.sentence).toContainText("the cheapest plan");
});

test("numbers are typed and written in the page's digits and marks", async ({ page, calculator }) => {
  // How each language reads a number, typed.test.ts says.
  await openDocs(page, { lang: "ar", body: CALCULATOR });
  const field = calculator.field("Lookup");
  await field.fill("١٬٢٣٤٫٥");
  await field.blur();
  await expect(field).toHaveValue("1,234.5");
});

test("a Spanish b is not taken for an English one", async ({ page, calculator }) => {
  await openDocs(page, { lang: "es", body: CALCULATOR });
  await calculator.field("Lookup").fill("2b");
  await expect(calculator.root.locator(".field-problem")).toContainText("Escriba un número");
});

test.describe("right to left", () => {
  const screen = async (page: Page, docs: Parameters<typeof openDocs>[1]) => {
    await openDocs(page, docs);
    const calculator = new CalculatorScreen(page);
    await expect(calculator.sentence).toBeVisible();
    return calculator;
  };
  const direction = (calculator: CalculatorScreen) =>
    calculator.sentence.evaluate((element) => getComputedStyle(element).direction);

  for (const [name, docs, expected] of [
    ["an Arabic page that sets no direction", { lang: "ar", body: CALCULATOR }, "rtl"],
    ["an Arabic page that sets it", { lang: "ar", dir: "rtl", body: CALCULATOR }, "rtl"],
    ["an Arabic page that sets the other one", { lang: "ar", dir: "ltr", body: CALCULATOR }, "ltr"],
    [
      "an Arabic element on an English page that sets its own",
      { lang: "en", dir: "ltr", body: CALCULATOR.replace(" src", ' lang="ar" src') },
      "rtl",
    ],
    [
      "an English element on an Arabic page",
      { lang: "ar", dir: "rtl", body: CALCULATOR.replace(" src", ' lang="en" src') },
      "ltr",
    ],
    ["an element that sets both", { lang: "en", body: CALCULATOR.replace(" src", ' lang="ar" dir="ltr" src') }, "ltr"],
  ] as const) {
    test(`${name} is ${expected}`, async ({ page }) => {
      expect(await direction(await screen(page, docs))).toBe(expected);
    });
  }

  test("fields, sliders, cards and bars are mirrored", async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    const calculator = await screen(page, { lang: "ar", body: CALCULATOR, css: "main { max-width: 76rem }" });
    const middle = async (selector: string) => {
      const box = await calculator.root.locator(selector).first().boundingBox();
      return box === null ? Number.NaN : box.x + box.width / 2;
    };
    expect(await middle(".form")).toBeGreaterThan(await middle(".results"));
    expect(await middle(".number")).toBeGreaterThan(await middle(".slider"));
    expect(await middle('.card[data-colour="2"]')).toBeGreaterThan(await middle('.card[data-colour="0"]'));
    // Free: a little included at the right, the rest unserved to its left, and the line at the end.
    expect(await middle('.card[data-colour="0"] .included')).toBeGreaterThan(
      await middle('.card[data-colour="0"] .unserved'),
    );
    expect(await middle('.card[data-colour="0"] .demand-line')).toBeLessThan(
      await middle('.card[data-colour="0"] .unserved'),
    );
  });

  test("the arrow keys move a slider the way they point", async ({ page }) => {
    const calculator = await screen(page, { lang: "ar", body: CALCULATOR });
    const slider = calculator.root.locator(".slider").nth(2);
    await slider.focus();
    const before = Number(await slider.inputValue());
    await page.keyboard.press("ArrowLeft");
    expect(Number(await slider.inputValue())).toBe(before + 1);
    await page.keyboard.press("ArrowRight");
    expect(Number(await slider.inputValue())).toBe(before);
  });

  test("names and amounts keep to themselves in the midst of Arabic", async ({ page }) => {
    const calculator = await screen(page, { lang: "ar", body: CALCULATOR });
    const stops = (await calculator.root.locator(".shortfall").textContent()) ?? "";
    // Each thing put in is set apart, and the amount with its unit as one.
    expect(stops).toMatch(/\u20682\u2069/);
    expect(stops).toMatch(/\u2068\u200f\u206811,500\u2069 \u2068credits\u2069\u2069/);
    // The dollar sign stays behind its letters.
    expect(await calculator.cost("Team").textContent()).toContain("US$\u200e");
    // An English text keeps its full stop, and stands at the right like everything else.
    const about = calculator.root.locator(".line-about").first();
    expect(await about.evaluate((element) => getComputedStyle(element).unicodeBidi)).toBe("plaintext");
    const [text, box] = await about.evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const lines = [...range.getClientRects()];
      return [lines.at(-1)?.right ?? 0, element.getBoundingClientRect().right];
    });
    expect(Math.abs(text - box)).toBeLessThan(2);
  });

  test("nothing sticks out, from 300 px on, in any language", async ({ page }) => {
    for (const lang of ["ar", "de", "fr", "es", "ja"]) {
      await screen(page, { lang, body: CALCULATOR });
      for (const width of [300, 375, 560, 880, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${lang} at ${width} px`).toBe(width);
      }
      await page.unrouteAll();
    }
  });
});

/** A text as it is read: without the marks for its direction, with all spaces alike. */
async function plainText(page: Page, selector: string): Promise<string> {
  const text = await page.locator(`creditmix-calculator ${selector}`).first().innerText();
  return text
    .replaceAll(/[\u200e\u200f\u2066-\u2069]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

function languagesFetched(page: Page): string[] {
  const fetched: string[] = [];
  page.on("request", (request) => {
    const language = /creditmix-([a-z]{2})\.js$/.exec(request.url())?.[1];
    if (language !== undefined) fetched.push(language);
  });
  return fetched;
}
