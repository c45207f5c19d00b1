import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Catalog } from "../../www/core/index.js";
import { renderStatic, ScenarioError } from "../../www/static/index.js";

const ACME: Catalog = JSON.parse(
  readFileSync(new URL("../../www/catalogs/example-acme.json", import.meta.url), "utf8"),
);

/** The cells of each row, as text. */
function rows(html: string): readonly string[][] {
  return [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/g)].map(([, row = ""]) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = ""]) => cell.replace(/<[^>]*>/g, "")),
  );
}

describe("the table that a site can bake in", () => {
  test("has each plan with its cost, the best first, and those that cannot be had with the reason", async () => {
    const html = await renderStatic(ACME, { months: 12, mix: [{ action: "lookup", quantity: "400" }] });
    expect(rows(html)).toEqual([
      ["Plan", "A month", "Over 12 months", "Served"],
      ["Free Best", "$0.00", "$0.00", "100%"],
      // 400 x $0.02; $12; $49
      ["Pay as you go", "$8.00", "$96.00", "100%"],
      ["Starter + top-ups", "$12.00", "$144.00", "100%"],
      ["Team", "$49.00", "$588.00", "100%"],
      ["Enterprise", "Price on request only."],
    ]);
    expect(html).toContain("<caption>Free is the cheapest plan that serves all of it");
    expect(html).toContain("Prices of Nov 1, 2026");
    expect(html).toContain('lang="en" dir="ltr"');
  });

  test("lets no name turn what stands around it", async () => {
    const [plan] = ACME.plans;
    const list = { ...ACME, product: "Acme\u202e", plans: [{ ...plan, name: "Fr\u2067ee" }] } as Catalog;
    const html = await renderStatic(list, {});
    expect(html).toContain("Free");
    expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  test("says of a plan that stops first that it does", async () => {
    const html = await renderStatic(ACME, { months: 12, mix: [{ action: "lookup", quantity: "600" }] });
    // 500 of 600 credits last 30 x 500 / 600 = 25 days
    expect(rows(html).at(4)).toEqual([
      "Free",
      "$0.00",
      "$0.00",
      expect.stringMatching(/^Stops on day 2[56] .*83\.3%$/),
    ]);
  });

  test("speaks other languages", async () => {
    const german = await renderStatic(ACME, { mix: [{ action: "lookup", quantity: "400" }] }, { lang: "de" });
    expect(rows(german).at(2)?.slice(1, 3)).toEqual(["8,00\u00a0$", "96,00\u00a0$"]);
    const arabic = await renderStatic(ACME, {}, { lang: "ar" });
    expect(arabic).toContain('lang="ar" dir="rtl"');
  });

  test("keeps text text", async () => {
    const hostile = `</caption><script>alert("1")</script><img src=x onerror='alert(2)'>&amp;`;
    const catalog: Catalog = {
      format: 1,
      product: hostile,
      currency: "USD",
      as_of: "2026-11-01",
      actions: [{ id: "run", name: hostile, uses: "1" }],
      plans: [
        { id: "one", name: hostile, fee: "1" },
        { id: "two", name: hostile, contact_sales: true },
      ],
    };
    const html = await renderStatic(catalog, {});
    expect(html).not.toMatch(/<(script|img)|onerror='/);
    expect(html.match(/&lt;script&gt;alert\(&quot;1&quot;\)&lt;\/script&gt;/g)?.length).toBeGreaterThanOrEqual(2);
    expect(html).toContain("&amp;amp;");
  });

  test("throws all that is wrong", async () => {
    await expect(renderStatic({ ...ACME, currency: "EURO" }, {})).rejects.toMatchObject({ name: "CatalogError" });
    const wrong = renderStatic(ACME, { mix: [{ action: "dance", quantity: "1" }], months: 0 });
    await expect(wrong).rejects.toBeInstanceOf(ScenarioError);
    await expect(wrong).rejects.toMatchObject({ errors: [{ path: "/months" }, { path: "/mix/0/action" }] });
  });
});
