// `npm run docs:security`: writes the table of directives into docs/security.md, from the lines that the browser tests prove.
import { readFileSync, writeFileSync } from "node:fs";
import { directivesTable } from "./directives-table.mjs";

const PAGE = new URL("../../docs/security.md", import.meta.url);
writeFileSync(PAGE, directivesTable(readFileSync(PAGE, "utf8")));
