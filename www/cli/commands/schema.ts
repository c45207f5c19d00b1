import { readFile } from "node:fs/promises";
import type { Command } from "../command.js";
import { nearest } from "../nearest.js";
import { readArguments } from "../read-arguments.js";
import { UsageError } from "../usage-error.js";

/** The schemas that the build puts beside the bundled script. */
const SCHEMAS = ["catalog", "scenario"];

/** `creditmix schema`: the JSON Schemas, for editors. */
export const schema: Command = {
  usage: "schema [catalog|scenario]",
  summary: "the JSON Schema of a catalog (default) or a scenario",
  details: `
An editor that is given the schema completes a price list and marks what is wrong with it.

Examples:
  creditmix schema > catalog.schema.json
  creditmix schema scenario > scenario.schema.json`,
  async run(given) {
    const { positionals } = readArguments(given, {});
    const name = oneSchema(positionals);
    process.stdout.write(await readFile(new URL(`${name}.schema.json`, import.meta.url)));
    return 0;
  },
};

function oneSchema([name = "catalog", ...more]: readonly string[]): string {
  if (more.length > 0) {
    throw new UsageError("schema takes one name: `creditmix schema catalog`.");
  }
  if (!SCHEMAS.includes(name)) {
    throw new UsageError(`There is no schema ${name}, only ${SCHEMAS.join(" and ")}.${nearest(name, SCHEMAS)}`);
  }
  return name;
}
