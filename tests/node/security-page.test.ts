import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { directivesTable } from "../../scripts/docs/directives-table.mjs";

test("the table of directives is fresh: `npm run docs:security` writes it anew", () => {
  const page = readFileSync(new URL("../../docs/security.md", import.meta.url), "utf8");
  expect(directivesTable(page)).toBe(page);
  expect(page).toContain("| `connect-src 'self'` |");
});
