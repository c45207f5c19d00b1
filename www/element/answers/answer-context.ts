import type { Answer, Comparison, EligiblePlan, Scenario } from "../../core/index.js";
import type { Context } from "../context.js";
import { sizeOf } from "../price-list/chosen.js";
import { planOf } from "../price-list/offers.js";
import type { Question } from "./why/question.js";

/** What the parts of the answers share: the figures, and what they were asked for. */
export interface AnswerContext extends Context {
  readonly answer: Answer;
  readonly scenario: Scenario;
  /** The plans whose cards are unfolded on a narrow screen. */
  readonly unfolded: ReadonlySet<string>;
  toggle(plan: string): void;
  /** Shows how an amount comes about. */
  ask(question: Question): void;
  /** The page wants to be told which plan is chosen, also where a plan has no page of its own. */
  readonly choosable: boolean;
  choose(plan: EligiblePlan, event: Event): void;
}

/** The plans with figures, best first. */
export function rankedPlans({ ranking, plans }: Comparison): readonly EligiblePlan[] {
  return ranking.flatMap((id) => plans.find((plan): plan is EligiblePlan => plan.plan === id && plan.eligible) ?? []);
}

/** Of a price list with more meters than these, the cards show only what is used. */
const ALL_METERS_UP_TO = 3;

/** The cards of a price list with many meters leave out what says nothing for any plan. */
export function hasManyMeters({ list }: AnswerContext): boolean {
  return list.offers.meters.length > ALL_METERS_UP_TO;
}

/** The meters that the cards show, by id: the same ones on all cards. */
export function shownMeters(context: AnswerContext): readonly string[] {
  const { answer, list } = context;
  const meters = list.offers.meters.map(({ id }) => id);
  if (!hasManyMeters(context)) return meters;
  const plans = rankedPlans(answer.comparison);
  const used = meters.filter((meter) => plans.some((plan) => (plan.meters[meter]?.demand ?? "0") !== "0"));
  return used.length === 0 ? meters.slice(0, 1) : used;
}

/** A money amount of the answer. */
export function cost({ answer, formats }: AnswerContext, amount: string): string {
  return formats.money(amount, answer.comparison.currency);
}

/** Every month costs the same, so that the cost a month is no average. */
export function sameEveryMonth({ months }: EligiblePlan): boolean {
  return months.every((month) => month.total === months[0]?.total);
}

/** A plan in one of its sizes, by their ids. */
interface PlanInSize {
  readonly plan: string;
  readonly size: string | null;
}

export function isSamePlan(one: PlanInSize, other: PlanInSize): boolean {
  return one.plan === other.plan && one.size === other.size;
}

/** A plan's name with the size that it is had in. */
export function planTitle({ list, words }: Context, { plan, size }: PlanInSize): string {
  const listed = planOf(list.catalog, plan);
  const name = listed?.name ?? plan;
  return size === null || listed === undefined ? name : words.inSize(name, sizeOf(listed, size)?.name ?? size);
}
