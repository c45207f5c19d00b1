import type { Report } from "./report.js";

/** Of the file's shape. */
const VERSION = 1;

/** Everything that the core said, with what it was asked and of which price list. */
export function jsonOf({ open, all, customer, notes, link, day }: Report): string {
  const { product, vendor, as_of, sources } = open.figures.list.catalog;
  const scenarios = all.map(({ name, figures: { scenario, answer } }) => ({ name, scenario, ...answer }));
  const content = {
    creditmix: VERSION,
    product,
    vendor,
    as_of,
    sources,
    made_on: day,
    customer,
    notes,
    link,
    scenarios,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
