import { Calculator, type Failure, isFailureText, type Problem } from "../../core/index.js";
import { openCatalog } from "../open-catalog.js";
import type { Line } from "./lines.js";
import { type Request, readRequest } from "./request.js";

/** The answer to a line, as JSON text. */
export interface Answer {
  text: string;
  /** Whether it gives figures, not errors. */
  hasFigures: boolean;
}

/** A catalog's text, and what came of reading it. */
interface Opened {
  text: string;
  calculator: Calculator | readonly Problem[];
}

/** Answers lines. The last catalog that stood in a line is kept, since lines often repeat it. */
export class Answerer {
  readonly #given: Calculator | undefined;
  #last: Opened | undefined;

  /** With the calculator for lines that have no catalog of their own. */
  constructor(given: Calculator | undefined) {
    this.#given = given;
  }

  /** The answer to one line. */
  answer(line: Line): Answer {
    const request = readRequest(line);
    const json = this.#compare(request);
    // Between the parts of an id a carriage return is white space, which some programs take for the end of a line.
    const text = request.id === undefined ? json : `{"id":${request.id.replaceAll("\r", "")},${json.slice(1)}`;
    return { text, hasFigures: !isFailureText(json) };
  }

  #compare({ catalog, scenario, problems }: Request): string {
    if (problems.length > 0) {
      return failure(problems);
    }
    const calculator = catalog === undefined ? this.#given : this.#open(catalog);
    if (calculator !== undefined && !(calculator instanceof Calculator)) {
      return failure(below("catalog", calculator));
    }
    if (calculator === undefined || scenario === undefined) {
      return failure([missing(calculator === undefined ? "catalog" : "scenario")]);
    }
    const comparison = calculator.compareText(scenario);
    if (isFailureText(comparison)) {
      const { errors }: Failure = JSON.parse(comparison);
      return failure(below("scenario", errors));
    }
    return comparison;
  }

  #open(text: string): Calculator | readonly Problem[] {
    if (this.#last?.text !== text) {
      if (this.#last?.calculator instanceof Calculator) {
        this.#last.calculator.free();
      }
      this.#last = { text, calculator: openCatalog(text) };
    }
    return this.#last.calculator;
  }
}

function failure(errors: readonly Problem[]): string {
  return JSON.stringify({ errors });
}

/** Problems of a part of the line, with their places counted from the top of the line. */
function below(field: string, problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, path: `/${field}${problem.path}` }));
}

function missing(field: string): Problem {
  const message = `this line has no \`${field}\`${field === "catalog" ? ", and none was given with the command" : ""}`;
  return { code: "missing_field", path: "", message };
}
