// In Node: the calculator alone, the table for a page, and the elements' modules, which must not mind that there is no DOM.
import { readFileSync } from "node:fs";
import "creditmix";
import "creditmix/define";
import { Calculator, isFailure, load } from "creditmix/core";
import { renderStatic } from "creditmix/static";

const read = (name) => JSON.parse(readFileSync(new URL(`../shared/${name}.json`, import.meta.url), "utf8"));
const catalog = read("catalog");
const scenario = read("scenario");

await load();
const comparison = new Calculator(catalog).compare(scenario);
if (isFailure(comparison)) throw new Error(JSON.stringify(comparison.errors));
const monthly = Object.fromEntries(comparison.plans.map(({ plan, per_month }) => [plan, per_month]));
console.log(JSON.stringify({ best: comparison.best, monthly, table: await renderStatic(catalog, scenario) }));
