import { readFileSync } from "node:fs";
import type { CreditmixCalculator, CreditmixChangeEvent } from "creditmix";
import {
  Calculator,
  type Catalog,
  type Comparison,
  type Failure,
  isFailure,
  load,
  type Scenario,
} from "creditmix/core";

const read = <T,>(name: string) =>
  JSON.parse(readFileSync(new URL(`../../shared/${name}.json`, import.meta.url), "utf8")) as T;

await load();
const answer: Comparison | Failure = new Calculator(read<Catalog>("catalog")).compare(read<Scenario>("scenario"));
if (isFailure(answer)) throw new Error("refused");
const monthly: Record<string, string> = {};
for (const plan of answer.plans) {
  if (plan.eligible) monthly[plan.plan] = plan.per_month;
}
console.log(JSON.stringify({ best: answer.best, monthly }));

/** How a page listens, as far as types go. */
export function listen(element: CreditmixCalculator): void {
  element.addEventListener("creditmix-change", ({ comparison, utilisation }: CreditmixChangeEvent) => {
    const best: string | null = comparison.best;
    void [best, utilisation];
  });
  const table: Promise<string | undefined> = element.exportCsv();
  // @ts-expect-error a catalog is no number
  element.catalog = 7;
  void table;
}
