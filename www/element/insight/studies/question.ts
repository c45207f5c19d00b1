import type {
  Answer,
  Comparison,
  CurvePlan,
  Explanation,
  Failure,
  Forecast,
  Scenario,
  Stretch,
  Totals,
} from "../../../core/index.js";

/** What takes too long to be asked between two keystrokes, and what comes of it. */
export interface Studies {
  volumes: { question: VolumesQuestion; found: VolumesFound };
  forecast: { question: ForecastQuestion; found: Forecast };
  map: { question: MapQuestion; found: MapFound };
  answer: { question: AnswerQuestion; found: Answer };
  explanation: { question: ExplanationQuestion; found: Explanation };
}

export type Kind = keyof Studies;
export type Question<K extends Kind = Kind> = { [Each in Kind]: { kind: Each } & Studies[Each]["question"] }[K];
export type Found<K extends Kind = Kind> = Studies[K]["found"];

/** How all plans fare as usage grows. */
export interface VolumesQuestion {
  readonly scenario: Scenario;
  /** The same at a few volumes, for the table. */
  readonly rows: readonly Scenario[];
}

export interface VolumesFound {
  readonly volumes: readonly number[];
  readonly plans: readonly CurvePlan[];
  readonly stretches: readonly Stretch[];
  readonly rows: readonly Comparison[];
}

export interface ForecastQuestion {
  readonly scenario: Scenario;
  readonly variation: string;
  readonly seed: number;
  readonly runs: number;
}

/** Which plan is best in each scenario of a grid. */
export interface MapQuestion {
  readonly rows: readonly (readonly Scenario[])[];
}

export interface MapFound {
  readonly rows: readonly (readonly Totals[])[];
}

/** What a page asks at once, where that takes too long for its own thread. */
export interface AnswerQuestion {
  readonly scenario: Scenario;
}

export interface ExplanationQuestion {
  readonly scenario: Scenario;
  readonly plan: string;
  readonly month: number;
}

/** What is said while work is under way and at its end: `broken` where there is nothing to work with, `trapped` where the core broke. */
export type Message =
  | { readonly share: number }
  | { readonly found: Found | Failure }
  | { readonly broken: string }
  | { readonly trapped: string };
