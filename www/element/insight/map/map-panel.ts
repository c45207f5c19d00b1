import { css, html, nothing, type TemplateResult } from "lit";
import { cost, planTitle } from "../../answers/answer-context.js";
import { markOf } from "../../plan-marks.js";
import { foldedTable } from "../chart/table.js";
import type { PanelContext } from "../panel-context.js";
import { Study } from "../studies/study.js";
import { studyView } from "../studies/study-view.js";
import { type Cell, cellOf } from "./cell.js";
import { type Grid, gridOf, VOLUMES } from "./grid.js";
import { columnOf, mapChart } from "./map-chart.js";
import { labelsOf } from "./regions.js";

/** Best plan map: which plan is best for how many seats and how much usage. */
export class MapPanel {
  readonly #study: Study<"map">;
  /** The grid that was last worked out: what is found is drawn on its own. */
  #drawn: Grid | undefined;

  constructor(redraw: () => void) {
    this.#study = new Study(redraw);
  }

  view(context: PanelContext): TemplateResult {
    const { words, scenario, list, desks } = context;
    const asked = gridOf(scenario, list.offers);
    const progress = this.#study.ask({ kind: "map", rows: asked.rows }, desks.of("map"));
    if (progress.is === "done") this.#drawn = asked;
    const grid = this.#drawn ?? asked;
    return html`<p>${grid.seats === null ? words.map.aboutVolume : words.map.about}</p>
      ${studyView(progress, context, {
        done: words.map.done,
        height: 340,
        show: ({ rows }) =>
          findings(
            rows.map((row) => row.map(cellOf)),
            grid,
            context,
          ),
      })}`;
  }
}

function findings(cells: readonly (readonly Cell[])[], grid: Grid, context: PanelContext): TemplateResult {
  return html`${mapChart(cells, grid, mapWords(cells, context), context)} ${unnamed(cells, grid, context)}
  ${notAll(cells, context)} ${table(cells, grid, context)}`;
}

/** How much of the map each plan has. */
function mapWords(cells: readonly (readonly Cell[])[], context: PanelContext): string {
  const { words, formats } = context;
  const all = cells.flat();
  const counted = plansIn(cells).map((plan) => {
    const count = all.filter((cell) => cell.plan === plan).length;
    return words.map.share(planTitle(context, { plan, size: null }), formats.number(count));
  });
  return words.map.description(formats.list(counted), formats.number(all.length));
}

/** The plans whose regions are too small for their names. */
function unnamed(
  cells: readonly (readonly Cell[])[],
  grid: Grid,
  context: PanelContext,
): TemplateResult | typeof nothing {
  const named = new Set(labelsOf(cells, columnOf(grid, context), context).map(({ run }) => run.plan));
  const others = plansIn(cells).filter((plan) => !named.has(plan));
  if (others.length === 0) return nothing;
  return html`<ul class="key" aria-hidden="true">
    ${others.map(
      (plan) =>
        html`<li data-colour=${markOf(context.list.catalog, plan).colour}>
          <span class="swatch included"></span>${planTitle(context, { plan, size: null })}
        </li>`,
    )}
  </ul>`;
}

function notAll(cells: readonly (readonly Cell[])[], { words }: PanelContext): TemplateResult | typeof nothing {
  const some = cells.flat().some(({ plan, servesAll }) => plan !== null && !servesAll);
  return some ? html`<p class="aside">${words.map.notAll}</p>` : nothing;
}

function plansIn(cells: readonly (readonly Cell[])[]): readonly string[] {
  return [...new Set(cells.flat().flatMap(({ plan }) => plan ?? []))];
}

function table(cells: readonly (readonly Cell[])[], { seats }: Grid, context: PanelContext) {
  const { words, formats, answer } = context;
  const { months } = answer.comparison;
  return foldedTable(words.study.table, {
    caption: words.map.caption(formats.number(months), formats.plural(months)),
    columns: [
      seats === null ? words.map.usage : words.map.seats,
      ...VOLUMES.map((volume) => words.volumes.times(formats.number(volume))),
    ],
    rows: cells.map((row, at) => ({
      heading: seats === null ? words.map.anySeats : formats.number(seats[at] ?? 0),
      cells: row.map((cell) => cellWords(cell, context)),
    })),
  });
}

function cellWords({ plan, total, servesAll }: Cell, context: PanelContext): string | TemplateResult {
  const { words } = context;
  if (plan === null || total === null) return words.map.none;
  const text = words.map.cell(planTitle(context, { plan, size: null }), cost(context, total));
  return servesAll ? text : html`<span class="bad">${words.map.partly(text)}</span>`;
}

export const mapStyles = css`
  .chart .cell {
    fill: color-mix(in oklab, var(--_plan) 72%, var(--_surface));
    stroke: none;
  }

  .chart .cell.partly {
    fill: color-mix(in oklab, var(--_plan) 16%, var(--_surface));
    stroke: var(--_danger);
    stroke-dasharray: 3 2;
  }

  .chart .cell.none {
    fill: var(--_track-soft);
  }

  .chart .border {
    fill: none;
    stroke: var(--_text);
    stroke-width: 1.5;
    stroke-linecap: square;
  }

  .chart .label-ground {
    fill: var(--_surface);
  }

  .chart .here {
    fill: none;
    stroke: var(--_text);
    stroke-width: 2.5;
  }

  @media (forced-colors: active) {
    .chart .cell {
      fill: Canvas;
      stroke: none;
    }
  }
`;
