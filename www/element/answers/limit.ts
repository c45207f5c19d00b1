import type { Allowance } from "../../core/index.js";
import { capitalised, meterHeading } from "../context.js";
import { type Chosen, grantsOf, isInForce } from "../price-list/chosen.js";
import type { AnswerContext } from "./answer-context.js";
import { carriesWords } from "./carry-words.js";
import { grantsWords } from "./grant-words.js";
import { stepsWords } from "./step-words.js";

/** What a plan includes and what happens after that: "25,000 credits a month, then $0.01 a credit". */
export function limitWords(chosen: Chosen, meters: readonly string[], context: AnswerContext): readonly string[] {
  return forEachAllowance(chosen, meters, context, (allowance) => {
    const given = grantsOf(chosen, allowance);
    const steps = (allowance.beyond ?? []).filter((step) => isInForce(step, chosen.billing));
    const beyond = stepsWords(steps, chosen, allowance.meter, context);
    return given.length === 0
      ? [context.words.limit.withoutGrant(beyond)]
      : [context.words.limit.inTurn([grantsWords(given, chosen, allowance.meter, context), ...beyond])];
  });
}

/** What becomes of included credits that are not used; empty where nothing is included. */
export function unusedWords(chosen: Chosen, meters: readonly string[], context: AnswerContext): readonly string[] {
  return forEachAllowance(chosen, meters, context, (allowance) =>
    carriesWords(grantsOf(chosen, allowance), allowance.meter, context),
  );
}

/** The words of each allowance of these meters, named by its meter where a price list has several. */
function forEachAllowance(
  { plan }: Chosen,
  meters: readonly string[],
  context: AnswerContext,
  say: (allowance: Allowance) => readonly string[],
): readonly string[] {
  const several = context.list.offers.meters.length > 1;
  const allowances = (plan.allowances ?? []).filter(({ meter }) => meters.includes(meter));
  return allowances.flatMap((allowance) =>
    say(allowance).map((text) =>
      several ? context.words.limit.ofMeter(meterHeading(context, allowance.meter), text) : capitalised(text),
    ),
  );
}
