import type { ExplainedLine, Explanation } from "../../core/index.js";
import { csvTable } from "../../csv/table.js";

const HEADER = [
  ...["line", "name", "meter", "line_quantity", "line_amount", "sum_before_rounding"],
  ...["part", "part_of", "quantity", "price", "per", "amount"],
];

/** An explanation as one row for each part of a line. */
export function explanationCsv({ lines }: Explanation): string {
  return csvTable([HEADER, ...lines.flatMap(rows)]);
}

function rows(line: ExplainedLine): string[][] {
  const start = [line.kind, line.name, line.meter ?? "", line.quantity, line.amount, line.sum];
  return line.parts.map(({ kind, name, quantity, price, per, amount }) => [
    ...[...start, kind, name ?? ""],
    ...[quantity, price, per, amount],
  ]);
}
