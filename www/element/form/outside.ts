import { isFailure } from "../../core/problems.js";
import type { Problem, Scenario } from "../../core/types.js";
import type { Formats } from "../format.js";
import type { PriceList } from "../price-list/open.js";
import { type Form, formFrom, scenarioFrom } from "./form.js";

/** A scenario from outside: as a form, or what the core has against it where no form could show that. */
export type Taken = { readonly form: Form } | { readonly problems: readonly Problem[] };

/** What a form is not even begun with: the scenario has another shape than the form reads, or more than a screen can take. */
const UNFIT: ReadonlySet<string> = new Set([
  "wrong_type",
  "missing_field",
  "invalid_currency",
  "too_deep",
  "too_large",
  "too_many",
]);

/** How many kinds of seats a form has room for: as many as a plan may have. The core takes any number, since no plan need sell them. */
const MOST_SEAT_TYPES = 50;

/**
 * Takes a scenario that a page, a link or the browser's storage gives. A form has no room for a field that does not exist, and
 * would price what is left; so the core is asked about the scenario as it was given, and where it has something against it that the form
 * does not have as well, nothing of it is taken.
 */
export function takeScenario(scenario: Scenario, list: PriceList, formats: Formats): Taken {
  const problems = problemsOf(scenario, list);
  if (problems.some(({ code, path }) => UNFIT.has(code) || path === "/season")) return { problems };
  const form = formFrom(scenario, list.catalog, list.offers, formats);
  const isShown = problems.length === 0 || codesOf(problems) === codesOf(problemsOf(scenarioFrom(form), list));
  return isShown ? { form } : { problems };
}

function problemsOf(scenario: Scenario, { calculator }: PriceList): readonly Problem[] {
  // A text would be read as JSON, and here it is none.
  const asked = typeof scenario === "string" ? JSON.stringify(scenario) : scenario;
  // In no steps only what is wrong is found; the figures are asked for when it is entered.
  const answer = calculator.adviseWithin(asked, 0);
  return answer !== null && isFailure(answer) ? answer.errors : seatProblems(scenario);
}

function seatProblems({ seats }: Scenario): readonly Problem[] {
  const count = typeof seats === "object" ? Object.keys(seats).length : 0;
  if (count <= MOST_SEAT_TYPES) return [];
  return [{ code: "too_many", path: "/seats", message: `${count} entries; at most ${MOST_SEAT_TYPES} are allowed` }];
}

/** Not the places: a form has its lines in an order of its own. */
function codesOf(problems: readonly Problem[]): string {
  return problems
    .map(({ code }) => code)
    .sort()
    .join();
}
