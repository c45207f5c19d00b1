import { css, html, nothing, type TemplateResult } from "lit";
import type { EligiblePlan } from "../../../core/index.js";
import { cost, isSamePlan, planTitle, rankedPlans } from "../../answers/answer-context.js";
import { meterHeading } from "../../context.js";
import { choice } from "../../form/choice.js";
import { markOf } from "../../plan-marks.js";
import { dataTable } from "../chart/table.js";
import type { PanelContext } from "../panel-context.js";
import { costChart } from "./cost-chart.js";
import { creditChart } from "./credit-chart.js";
import { type CourseMonth, courseOf, type Part, partsIn, SOURCES } from "./credit-course.js";

/** Month by month: a plan's credits and costs through the scenario. */
export class MonthsPanel {
  readonly #redraw: () => void;
  /** The plan that was chosen; the best until then. */
  #chosen: string | undefined;

  constructor(redraw: () => void) {
    this.#redraw = redraw;
  }

  view(context: PanelContext): TemplateResult {
    const plans = rankedPlans(context.answer.comparison);
    const plan = plans.find(({ plan }) => plan === this.#chosen) ?? plans[0];
    if (plan === undefined) return html``;
    return html`<div class="asked">${this.#planChoice(plan, plans, context)}</div>
      <div class="courses" data-colour=${markOf(context.list.catalog, plan.plan).colour}>
        ${context.list.offers.meters.map(({ id }, place) => meterCourse(plan, id, place, context))}
        ${costs(plan, context)}
      </div>`;
  }

  #planChoice(plan: EligiblePlan, plans: readonly EligiblePlan[], context: PanelContext): TemplateResult {
    const { words } = context;
    return html`<div class="labelled">
      <span aria-hidden="true">${words.months.plan}</span>
      ${choice({
        label: words.months.plan,
        chosen: plan.plan,
        choices: plans.map((one) => ({ id: one.plan, name: planTitle(context, one) })),
        onChoose: (id) => {
          this.#chosen = id;
          this.#redraw();
        },
      })}
    </div>`;
  }
}

function meterCourse(plan: EligiblePlan, meter: string, place: number, context: PanelContext): TemplateResult {
  const { words, width } = context;
  const title = creditTitle(plan, meter, context);
  if (plan.meters[meter] === undefined) return html`<p>${words.months.notOffered(meterHeading(context, meter))}</p>`;
  const course = courseOf(plan, meter);
  const parts = partsIn(course);
  if (parts.length === 0) return html`<p>${words.months.nothing(meterHeading(context, meter))}</p>`;
  return html`<figure>
    <figcaption class="heading">${title}</figcaption>
    ${key(parts, context)}
    ${width === 0 ? nothing : creditChart({ id: `credit-chart-${place}`, title, course, meter }, context)}
    ${hasOneMeter(context) ? nothing : creditTable(plan, meter, context)}
  </figure>`;
}

function creditTitle(plan: EligiblePlan, meter: string, context: PanelContext): string {
  return context.words.months.credits(meterHeading(context, meter), planTitle(context, plan));
}

/** The names of the pieces, each with its look; the tables' columns have the same order. */
function key(parts: readonly Part[], { words }: PanelContext): TemplateResult {
  const there = parts.filter((part) => SOURCES.some((source) => source === part));
  const became = parts.filter((part) => !there.includes(part));
  const side = (name: string, side: readonly Part[]) =>
    side.length === 0
      ? nothing
      : html`<ul class="key" aria-hidden="true">
          <li class="aside">${name}</li>
          ${side.map((part) => html`<li><span class=${`swatch ${swatchOf(part)}`}></span>${words.months.parts[part]}</li>`)}
        </ul>`;
  return html`${side(words.months.there, there)} ${side(words.months.became, became)}`;
}

/** The pieces look as in the bars of the cards. */
function swatchOf(part: Part): string {
  switch (part) {
    case "granted":
    case "used":
      return "included";
    case "carried":
      return "closing";
    default:
      return part;
  }
}

function hasOneMeter({ list }: PanelContext): boolean {
  return list.offers.meters.length === 1;
}

/** The figures of a meter; where there is but one, the costs are among them. */
function creditTable(plan: EligiblePlan, meter: string, context: PanelContext): TemplateResult {
  const { words, formats } = context;
  const course = courseOf(plan, meter);
  const parts = partsIn(course);
  const withCost = hasOneMeter(context);
  const same = (one: CourseMonth, other: CourseMonth) =>
    parts.every((part) => one.figures[part] === other.figures[part]);
  return dataTable({
    caption: creditTitle(plan, meter, context),
    columns: [
      words.months.month,
      ...parts.map((part) => words.months.parts[part]),
      ...(withCost ? [words.months.cost] : []),
    ],
    rows: alike(course, same).map(({ from, to, month }) => ({
      heading: monthWords(from, to, month, plan, context),
      cells: [
        ...parts.map((part) => amountCell(part, formats.number(month.figures[part]))),
        ...(withCost ? [cost(context, month.total)] : []),
      ],
    })),
  });
}

function amountCell(part: Part, amount: string): string | TemplateResult {
  const bad = (part === "unserved" || part === "degraded") && amount !== "0";
  return bad ? html`<span class="bad">${amount}</span>` : amount;
}

function costs(plan: EligiblePlan, context: PanelContext): TemplateResult {
  const title = context.words.months.costs(planTitle(context, plan));
  const [only] = context.list.offers.meters;
  const together = hasOneMeter(context) && only !== undefined && plan.meters[only.id] !== undefined;
  return html`<figure>
    <figcaption class="heading">${title}</figcaption>
    ${context.width === 0 ? nothing : costChart(title, costCourse(plan, context), context)}
    ${together ? creditTable(plan, only.id, context) : costTable(plan, context)}
  </figure>`;
}

function costTable(plan: EligiblePlan, context: PanelContext): TemplateResult {
  const { words } = context;
  return dataTable({
    caption: words.months.costs(planTitle(context, plan)),
    columns: [words.months.month, words.months.cost],
    rows: alike(costCourse(plan, context), () => true).map(({ from, to, month }) => ({
      heading: monthWords(from, to, month, plan, context),
      cells: [cost(context, month.total)],
    })),
  });
}

/** The months for their costs, which are the same on every meter. */
function costCourse(plan: EligiblePlan, { list }: PanelContext): readonly CourseMonth[] {
  return courseOf(plan, list.offers.meters[0]?.id ?? "");
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly month: CourseMonth;
}

/** Neighbouring months of the same plan, cost and figures are one row. */
function alike(
  course: readonly CourseMonth[],
  same: (one: CourseMonth, other: CourseMonth) => boolean,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const month of course) {
    const last = stretches.at(-1);
    if (
      last !== undefined &&
      last.month.total === month.total &&
      isSamePlan(last.month, month) &&
      same(last.month, month)
    ) {
      stretches[stretches.length - 1] = { ...last, to: month.month };
    } else stretches.push({ from: month.month, to: month.month, month });
  }
  return stretches;
}

function monthWords(from: number, to: number, month: CourseMonth, plan: EligiblePlan, context: PanelContext): string {
  const { words, formats } = context;
  const months = formats.range(from, to);
  return isSamePlan(month, plan) ? months : words.card.monthsOn(months, planTitle(context, month));
}

export const monthsStyles = css`
  .panel figure {
    margin: 0;
  }

  .courses > * + * {
    margin-block-start: 28px;
  }

  .courses .chart {
    margin-block: 8px 16px;
  }

  .courses caption {
    position: absolute;
    clip-path: inset(50%);
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    margin: 4px 0 0;
    padding: 0;
    list-style: none;
    font-size: var(--_small);
  }

  .key li {
    display: flex;
    gap: 8px;
    align-items: center;
  }

  .chart :is(.credits, .costs) {
    stroke: var(--_plan);
    stroke-width: 1;
    fill: var(--_plan);
  }

  .chart .costs {
    stroke: none;
  }

  .chart .credits:is(.carried, .closing) {
    fill: color-mix(in oklab, var(--_plan) 16%, var(--_surface));
  }

  .chart .credits.bought {
    fill: color-mix(in oklab, var(--_plan) 64%, var(--_surface));
  }

  .chart .credits:is(.overage, .fair_use, .borrowed, .degraded) {
    fill: color-mix(in oklab, var(--_plan) 36%, var(--_surface));
  }

  .chart .credits:is(.fair_use, .borrowed, .degraded) {
    stroke-dasharray: 1 2;
  }

  .chart .credits.expired {
    fill: var(--_surface);
    stroke-dasharray: 3 2;
  }

  .chart .credits.unserved {
    fill: unset;
    stroke: var(--_danger);
  }

  .hatch-ground {
    fill: var(--_danger-soft);
  }

  .hatch-line {
    stroke: var(--_danger);
    stroke-width: 2.5;
  }

  @media (forced-colors: active) {
    .chart .credits:is(.carried, .closing, .bought, .overage) {
      fill: Canvas;
    }
  }
`;
