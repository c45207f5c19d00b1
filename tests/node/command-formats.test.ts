import { describe, expect, test } from "vitest";
import { CATALOG, creditmix, file } from "./creditmix.js";

/**
 * Five ways to meet the demand, and one plan without a price. A season of 1, 3 makes 60 and 180 runs of 2 credits: 120
 * and 360 credits.
 *
 * - pro: 100 credits, 0.05 each beyond: 10 + 20 x 0.05 = 11.00 and 10 + 260 x 0.05 = 23.00; 34.00 in all, 280 beyond.
 * - packs: packs of 100 credits for 6, gone after the month: 2 x 6 = 12 and 4 x 6 = 24; 36.00 in all, 600 bought,
 *   80 + 40 = 120 unused.
 * - flat: 3,000 credits for 1,000 a month: 2,000.00 in all; 2,880 + 2,640 = 5,520 unused.
 * - free: 120 credits: 240 of the 480 are not served, a share of 0.5.
 */
const plan = (id: string, name: string, fee: string, credits: string, beyond: object[]) => ({
  ...{ id, name, fee },
  allowances: [{ meter: "credits", grants: [{ credits }], beyond }],
});
const packs = { step: "top_up", packs: [{ credits: "100", price: "6" }], lasts_months: 1 };
const catalog = file("catalog.json", {
  ...CATALOG,
  plans: [
    plan("flat", "Flat, big", "1000", "3000", []),
    plan("free", "免费 \u001b[31mfree", "0", "120", []),
    ...CATALOG.plans,
    plan("packs", 'The "packs" plan', "0", "0", [packs]),
    { id: "custom", name: "Custom\nplan", contact_sales: true },
  ],
});
const scenario = file("scenario.json", {
  months: 2,
  season: [1, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  mix: [{ action: "run", quantity: "60" }],
});
const files = [catalog, scenario];

describe("creditmix compare --format", () => {
  test("table", () => {
    expect(printed("compare", "--format", "table")).toBe(
      [
        "2 months, amounts in USD",
        "",
        "   Plan                 Total  Per month  Served  What happens",
        "-  ----------------  --------  ---------  ------  ------------------------------------------------------",
        "1  Pro                  34.00      17.00   100 %  280 credits billed as overage",
        '2  The "packs" plan     36.00      18.00   100 %  600 credits bought in packs; 120 credits expire unused',
        "3  Flat, big         2,000.00   1,000.00   100 %  5,520 credits expire unused",
        "4  免费  [31mfree        0.00       0.00    50 %  240 credits not served",
        "-  Custom plan                                    cannot be had: price on request",
        "",
      ].join("\n"),
    );
  });

  test("table, with what bill credits have paid where a plan has any", () => {
    // 20 and 260 credits beyond, at 0.05: 1.00 and 13.00, of which the credit of 5 a month meets 1 and 5. 10 + 10 + 8 = 28.00 are left.
    const credited = file("credited.json", {
      ...CATALOG,
      plans: [
        { ...plan("big", "Big", "1000", "3000", []) },
        { ...CATALOG.plans[0], id: "launch", name: "Launch", bill_credits: [{ name: "Start", amount: "5" }] },
        { id: "custom", name: "Custom", contact_sales: true },
      ],
    });
    const run = creditmix(["compare", credited, scenario, "--format", "table"]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout.split("\n")).toEqual([
      "2 months, amounts in USD",
      "",
      "   Plan       Total  Per month  Bill credits  Served  What happens",
      "-  ------  --------  ---------  ------------  ------  -------------------------------",
      "1  Launch     28.00      14.00         -6.00   100 %  280 credits billed as overage",
      "2  Big     2,000.00   1,000.00                 100 %  5,520 credits expire unused",
      "-  Custom                                             cannot be had: price on request",
      "",
    ]);
  });

  test("csv", () => {
    expect(printed("compare", "--format", "csv")).toBe(
      [
        "rank,plan,name,size,kind,currency,total,per_month,served_share,notes,reasons",
        "1,pro,Pro,,hybrid,USD,34.00,17.00,1,,",
        '2,packs,"The ""packs"" plan",,top_up,USD,36.00,18.00,1,,',
        '3,flat,"Flat, big",,subscription,USD,2000.00,1000.00,1,,',
        "4,free,免费 \u001b[31mfree,,free,USD,0.00,0.00,0.5,,",
        ',custom,"Custom\nplan",,custom,USD,,,,,contact_sales',
        "",
      ].join("\r\n"),
    );
  });

  test("json is what comes without it", () => {
    expect(printed("compare", "--format", "json")).toBe(printed("compare"));
  });
});

describe("what a plan may come to besides its price", () => {
  test("moves, notes and reasons are told in words", () => {
    // 60 runs are 120 credits: 20 more than `small` has, so the buyer is on `pro` from the first month on, whose 100
    // credits and 20 of overage make 11. Annual billing: `pro` has a monthly price only.
    const upgrades = file("upgrades.json", {
      ...CATALOG,
      plans: [
        plan("small", "Small", "1", "100", [{ step: "upgrade", to: "pro" }]),
        ...CATALOG.plans,
        { ...plan("solo", "Solo", "1", "100", []), seats: { max: 2 } },
        { ...plan("euro", "Euro", "1", "500", []), fee: { EUR: "5" } },
      ],
    });
    const mix = [{ action: "run", quantity: "60" }];
    const annual = file("annual.json", { months: 1, seats: 3, billing: "annual", mix });
    const run = creditmix(["compare", upgrades, annual, "--format", "table"]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    const rows = run.stdout.split("\n").map((row) => row.replace(/ {2,}/g, " | "));
    expect(rows[0]).toBe("1 month, amounts in USD");
    const overage = "11.00 | 11.00 | 100 % | 20 credits billed as overage; ";
    expect(rows).toContain(`1 | Small | ${overage}moved to Pro in month 1; a price is monthly only`);
    expect(rows).toContain(`2 | Pro | ${overage}a price is monthly only`);
    expect(rows).toContain("- | Solo | cannot be had: more seats than it takes, of type member");
    expect(rows).toContain("- | Euro | cannot be had: no price in USD");
  });
});

describe("creditmix explain", () => {
  test("shows each line as a sum", () => {
    // Month 2: 180 runs, 360 credits; a day of 30 is 12, so 100 are gone on day floor(30 x 100 / 360) + 1 = 9.
    expect(printed("explain", "--plan", "pro", "--month", "2")).toBe(
      [
        "Pro, month 2, amounts in USD",
        "",
        "Usage",
        "  Run: 180 x 2 = 360 credits",
        "",
        "Credits",
        "  credits: 360 needed = 100 from the balance + 260 billed as overage",
        "      the balance ran out on day 9 of 30",
        "      granted in month 2 by Pro: 100 arrived, 100 used",
        "",
        "Invoice",
        "  fee, Pro: 10.00",
        "  overage, credit: 13.00",
        "      260 x 0.05 = 13",
        "  total: 23.00 USD",
        "",
      ].join("\n"),
    );
  });

  test("shows tiers, what a price is for, shares of a year and the rounding", () => {
    // 25 pages in tens, rounded up: 3 blocks of 1.5, 4.5 credits. The first 2 at 1, the other 2.5 at 0.5 for each 2:
    // 0.625; 2.625 in all, rounded 2.63. An annual fee of 100: 8.33 by the first month, 16.67 by the second, 8.34 then.
    // One month later the term goes on: 100 less 16.67 is owed. Tax: 10 % of 8.34 + 2.63 + 83.33 = 94.30, 9.43.
    const tiers = [
      { up_to: "2", price: "2" },
      { up_to: null, price: "0.5" },
    ];
    const tiered = file("tiered.json", {
      ...CATALOG,
      actions: [{ id: "page", name: "Page", uses: "1.5", per: "10", round_up: true }],
      plans: [
        {
          ...plan("pro", "Pro", "0", "0", [{ step: "overage", price: { model: "graduated", tiers, per: "2" } }]),
          fee: { annual: "100" },
        },
      ],
    });
    const use = { months: 2, billing: "annual", tax_percent: "10", mix: [{ action: "page", quantity: "25" }] };
    const run = creditmix(["explain", tiered, "-", "--plan", "pro", "--month", "2"], JSON.stringify(use));
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout.split("\n").slice(2)).toEqual([
      "Usage",
      "  Page: 25 / 10, begun ones counted whole, = 3; 3 x 1.5 = 4.5 credits",
      "",
      "Credits",
      "  credits: 4.5 needed = 4.5 billed as overage",
      "",
      "Invoice",
      "  fee, Pro: 8.34",
      "      the year: 100",
      "      16.67   of the year's price, to the end of this month",
      "      -8.33   less what months before have borne",
      "      sum 8.34",
      "  overage, credit: 2.63",
      "      2 x 2 / 2 = 2   inside this tier",
      "      2.5 x 0.5 / 2 = 0.625   inside this tier",
      "      sum 2.625, rounded half away from zero: 2.63",
      "  rest of term: 83.33",
      "      83.33   Pro, rest of the term",
      "  tax: 9.43",
      "      94.3 x 0.1 = 9.43   of the taxed sum",
      "  total: 103.73 USD",
      "",
    ]);
  });

  test("names variants, modifiers and recipes, counts sizes, and shows what is below a cent", () => {
    // A chat is 2 calls; each call of 1,500 tokens counts as 2 thousands of 0.003 x 2 x 0.5. 3 chats: 6 x 1,500 = 9,000 tokens, 9 x 0.003.
    const actions = [
      {
        ...{ id: "call", name: "Call", uses: "0.003", per: "1000", each: { unit: "token", typical: "1500" } },
        variants: [
          { id: "s", name: "Small" },
          { id: "l", name: "Large", multiplier: "2" },
        ],
        modifiers: [{ id: "b", name: "Batch", multiplier: "0.5" }],
      },
      { id: "chat", name: "Chat", recipe: [{ action: "call", quantity: "2", variant: "l", modifiers: ["b"] }] },
    ];
    const cheap = file("cheap.json", {
      ...{ ...CATALOG, actions, meters: [{ id: "usd", name: "dollar", plural: "dollars" }] },
      plans: [
        {
          ...{ id: "payg", name: "Pay as you go" },
          allowances: [{ meter: "usd", beyond: [{ step: "overage", price: "0.1" }] }],
        },
      ],
    });
    const use = file("cheap-use.json", { months: 1, mix: [{ action: "chat", quantity: "3" }] });
    const run = creditmix(["explain", cheap, use, "--plan", "payg", "--month", "1"]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout.split("\n")).toEqual([
      "Pay as you go, month 1, amounts in USD",
      "",
      "Usage",
      "  Call (Large, Batch), part of Chat: 6 x 1,500 / 1,000 = 9; 9 x 0.003 = 0.027 dollars",
      "",
      "Credits",
      "  dollars: 0.027 needed = 0.027 billed as overage",
      "",
      "Invoice",
      "  overage, dollar: 0.00, so it is not on the invoice",
      "      0.027 x 0.1 = 0.0027",
      "      sum 0.0027, rounded half away from zero: 0.00",
      "  total: 0.00 USD",
      "",
    ]);
  });

  test("tells which credits are used, expire and stay, and where a buyer has been moved to", () => {
    // 60 runs are 120 credits. Month 1 uses the 100 that end with it and 20 of the 30 that never do. In month 2 the buyer is moved to
    // Big: of its 500, 120 are used, and half of the 380 that are left roll over.
    const lasting = file("lasting.json", {
      ...CATALOG,
      plans: [
        {
          ...{ id: "small", name: "Small" },
          allowances: [
            {
              meter: "credits",
              grants: [
                { credits: "100", months: 2 },
                { credits: "30", every: "once", name: "Welcome" },
              ],
              beyond: [{ step: "upgrade", to: "big" }],
            },
          ],
        },
        {
          ...{ id: "big", name: "Big" },
          allowances: [{ meter: "credits", grants: [{ credits: "500", rollover: { keep: ["0.5"] } }] }],
        },
      ],
    });
    const use = file("lasting-use.json", { months: 3, mix: [{ action: "run", quantity: "60" }] });
    const month = (number: number) => {
      const run = creditmix(["explain", lasting, use, "--plan", "small", "--month", String(number)]);
      expect(run).toMatchObject({ status: 0, stderr: "" });
      return run.stdout.split("\n");
    };
    expect(month(1).slice(0, 8)).toEqual([
      "Small, month 1, amounts in USD",
      "",
      "Usage",
      "  Run: 60 x 2 = 120 credits",
      "",
      "Credits",
      "  credits: 120 needed = 120 from the balance",
      "      granted in month 1 by Small: 100 arrived, 100 used",
    ]);
    expect(month(1)).toContain(
      "      granted in month 1 by Small (Welcome): 30 arrived, 20 used, 10 left, which never expire",
    );
    // 100 and the 10 that are left are less than 120: the month is lived on Big, and the 100 of Small do not come.
    expect(month(2).slice(0, 2)).toEqual(["Big, month 2, amounts in USD", "The buyer of Small has been moved to it."]);
    expect(month(2)).toContain(
      "      granted in month 2 by Big: 500 arrived, 120 used, 190 expired, 190 left, which can be used until the end of month 3",
    );
    expect(month(2)).toContain(
      "      granted in month 1 by Small (Welcome): 10 left from before, 10 left, which never expire",
    );
    // The 190 end with the month, so they are used first; of the 500 none.
    expect(month(3)).toContain("      granted in month 2 by Big: 190 left from before, 120 used, 70 expired");
  });

  test("csv has one row for each part", () => {
    expect(printed("explain", "--plan", "packs", "--month", "2", "--format", "csv")).toBe(
      [
        "line,name,meter,line_quantity,line_amount,sum_before_rounding,part,part_of,quantity,price,per,amount",
        "top_up,credit,credits,400,24.00,24,packages,,4,6,1,24",
        "",
      ].join("\r\n"),
    );
  });

  test("json has the same figures", () => {
    expect(JSON.parse(printed("explain", "--plan", "packs", "--month", "2", "--format", "json"))).toMatchObject({
      plan: "packs",
      lines: [{ amount: "24.00", parts: [{ quantity: "4", price: "6" }] }],
    });
  });

  test("a plan that cannot be had is a problem of the scenario", () => {
    const run = creditmix(["explain", ...files, "--plan", "custom", "--month", "1"]);
    expect(run).toMatchObject({ status: 1, stdout: "" });
    expect(run.stderr).toMatch(
      /scenario\.json: the plan Custom plan cannot be had in this scenario: price on request \(not_eligible\)\n$/,
    );
  });

  test("all reasons against a plan are told by the names of the price list", () => {
    const typed = file("typed.json", {
      ...CATALOG,
      seat_types: [{ type: "v", name: "Viewer", passive: true }],
      plans: [{ id: "x", name: "X", seats: { price: "1" }, rates: { run: null }, fee: { EUR: "5" } }],
    });
    const use = file("typed-use.json", { months: 1, seats: { v: 1 }, mix: [{ action: "run", quantity: "1" }] });
    const run = creditmix(["explain", typed, use, "--plan", "x", "--month", "1"]);
    expect(run).toMatchObject({ status: 1, stdout: "" });
    expect(run.stderr).toContain(
      "the plan X cannot be had in this scenario: no price in USD; no seats of type Viewer; not offered: Run (not_eligible)",
    );
  });
});

describe("creditmix break-even", () => {
  /**
   * 50 runs a month are 100 credits. payg costs 0.1 a credit, pro 10 with 200 credits: equal at exactly 100 credits,
   * volume 1, where payg stands first; pro is the cheaper one above.
   */
  const two = file("two.json", {
    ...CATALOG,
    plans: [
      { id: "payg", name: "P", allowances: [{ meter: "credits", beyond: [{ step: "overage", price: "0.1" }] }] },
      plan("pro", "Pro", "10", "200", []),
    ],
  });
  const month = file("month.json", { months: 1, mix: [{ action: "run", quantity: "50" }] });
  const range = ["break-even", two, month, "--from", "0.5", "--to", "2", "--steps", "15"];

  test("tells the stretches in words", () => {
    const { status, stdout, stderr } = creditmix(range);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const found = /^from 0\.5 to (\S+) times the usage: payg is best\nfrom (\S+) to 2 times the usage: pro is best\n$/;
    const [, end, start] = found.exec(stdout) ?? [];
    // A cent of difference needs 0.05 credits, a two-thousandth of the volume.
    expect(Number(end)).toBeGreaterThan(1);
    expect(Number(end)).toBeLessThan(1.001);
    expect(start).toBe(end);
  });

  test("as csv and json", () => {
    const crossing = JSON.parse(creditmix([...range, "--format", "json"]).stdout).stretches[0].to;
    const run = creditmix([...range, "--format", "csv"]);
    expect(run.stdout).toBe(`from,to,plan\r\n0.5,${crossing},payg\r\n${crossing},2,pro\r\n`);
  });
});

describe("creditmix forecast", () => {
  const forecast = ["forecast", ...files, "--variation"];

  test("without variation every run is the scenario itself", () => {
    const run = creditmix([...forecast, "0", "--runs", "20"]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toBe(
      [
        "20 runs, seed 1: the total of all months",
        "",
        "Plan   1 in 10 below  Half below  9 in 10 below  Not all served   Best",
        "-----  -------------  ----------  -------------  --------------  -----",
        "flat        2,000.00    2,000.00       2,000.00             0 %    0 %",
        "free            0.00        0.00           0.00           100 %    0 %",
        "pro            34.00       34.00          34.00             0 %  100 %",
        "packs          36.00       36.00          36.00             0 %    0 %",
        "",
      ].join("\n"),
    );
  });

  test("csv", () => {
    // In one of two months some usage of free is not served.
    expect(
      creditmix([...forecast, "0", "--format", "csv"])
        .stdout.split("\r\n")
        .slice(0, 3),
    ).toEqual([
      "plan,p10,p50,p90,unserved,unserved_months,best",
      "flat,2000.00,2000.00,2000.00,0,0,0",
      "free,0.00,0.00,0.00,1,0.5,0",
    ]);
  });

  test("the same seed gives the same figures, another one others", () => {
    const drawn = (seed: string) => creditmix([...forecast, "0.5", "--format", "json", "--seed", seed]).stdout;
    expect(drawn("7")).toBe(drawn("7"));
    expect(JSON.parse(drawn("7")).plans).not.toEqual(JSON.parse(drawn("8")).plans);
    expect(JSON.parse(drawn("7"))).toMatchObject({ runs: 1000, seed: 7 });
  });
});

function printed(command: string, ...options: string[]): string {
  const { status, stdout, stderr } = creditmix([command, ...files, ...options]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout;
}
