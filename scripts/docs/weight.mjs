// `npm run docs:weight`: builds the element, weighs it and what one would otherwise load, and writes the table into the README.
import { readFileSync, writeFileSync } from "node:fs";
import { buildElement } from "../build/element.mjs";
import { buildWasm } from "../build/wasm.mjs";
import { runScript } from "../process/failure.mjs";
import { weightTable } from "../weight/table.mjs";

const README = new URL("../../README.md", import.meta.url);

await runScript(async () => {
  await buildWasm();
  await buildElement();
  writeFileSync(README, await weightTable(readFileSync(README, "utf8")));
});
