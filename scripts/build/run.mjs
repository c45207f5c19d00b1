// `node scripts/build/run.mjs PART...`: builds these parts of `dist`, of a core that is already built.
import { runScript } from "../process/failure.mjs";
import { buildCommand } from "./command.mjs";
import { buildDocs } from "./docs.mjs";
import { buildElement, buildHashedElement } from "./element.mjs";
import { buildPackage } from "./package/package.mjs";
import { buildSite } from "./site.mjs";

const PARTS = {
  site: buildSite,
  element: buildElement,
  cdn: buildHashedElement,
  command: buildCommand,
  package: buildPackage,
  docs: buildDocs,
};

await runScript(async () => {
  const wanted = process.argv.slice(2);
  for (const [name, build] of Object.entries(PARTS)) {
    if (wanted.includes(name)) {
      await build();
    }
  }
});
