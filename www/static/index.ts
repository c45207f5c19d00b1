import { Calculator, type Catalog, isFailure, load, type Problem, type Scenario } from "../core/index.js";
import type { AnswerContext } from "../element/answers/answer-context.js";
import { formatsFor } from "../element/format.js";
import { offersOf } from "../element/price-list/offers.js";
import { withoutOverrides } from "../element/price-list/overrides.js";
import { parseCatalog } from "../element/price-list/parse-catalog.js";
import { loadWords } from "../element/words/index.js";
import { table } from "./table.js";

/** How the table is written. */
export interface StaticOptions {
  /** Its language, such as `de`: English, German, French, Spanish, Japanese or Arabic; by default English. */
  readonly lang?: string;
}

/** Thrown by `renderStatic` for a scenario that cannot be computed; `errors` lists all that is wrong with it. */
export class ScenarioError extends Error {
  readonly errors: readonly Problem[];

  constructor(errors: readonly Problem[]) {
    super(`the scenario cannot be computed: ${errors.map(({ path, message }) => `${path} ${message}`).join("; ")}`);
    this.name = "ScenarioError";
    this.errors = errors;
  }
}

/**
 * The answer as an HTML table, to be put between the tags of the element as what is there before its script, and without it:
 *
 * ```js
 * const table = await renderStatic(catalog, { mix: [{ action: "run", quantity: "200" }] }, { lang: "de" });
 * const html = `<creditmix-calculator src="catalog.json">${table}</creditmix-calculator>`;
 * ```
 *
 * It needs no DOM. Everything that comes from the catalog is escaped.
 *
 * @throws {CatalogError} where the catalog has problems.
 * @throws {ScenarioError} where the scenario has.
 */
export async function renderStatic(
  catalog: Catalog,
  scenario: Scenario,
  { lang = "en" }: StaticOptions = {},
): Promise<string> {
  const [words] = await Promise.all([loadWords(lang), load()]);
  const text = withoutOverrides(JSON.stringify(catalog) ?? "");
  const calculator = new Calculator(text);
  try {
    const answer = calculator.advise(scenario);
    if (isFailure(answer)) throw new ScenarioError(answer.errors);
    const shown = parseCatalog(text);
    const list = { catalog: shown, calculator, text, offers: offersOf(shown), release: () => undefined };
    return table({ list, words, formats: formatsFor(lang), answer, scenario, ...UNASKED });
  } finally {
    calculator.free();
  }
}

/** Nobody can be asked anything on a page that is only read. */
const UNASKED: Pick<AnswerContext, "unfolded" | "toggle" | "ask" | "choosable" | "choose"> = {
  unfolded: new Set(),
  toggle: () => undefined,
  ask: () => undefined,
  choosable: false,
  choose: () => undefined,
};
