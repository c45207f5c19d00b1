// `npm run build`: sets everything up and builds the demo site, the element and the command into dist/.
import { join } from "node:path";
import { buildCommand } from "./build/command.mjs";
import { buildElement } from "./build/element.mjs";
import { buildSite } from "./build/site.mjs";
import { sizes } from "./build/sizes.mjs";
import { buildWasm } from "./build/wasm.mjs";
import { PROJECT } from "./process/child.mjs";
import { runScript } from "./process/failure.mjs";
import { setUpBuild } from "./setup/build.mjs";

await runScript(async () => {
  await setUpBuild();
  await buildWasm();
  await buildSite();
  await buildElement();
  await buildCommand();
  for (const folder of ["dist/site", "dist/element", "dist/cli"]) {
    console.log(`\n${folder}\n${sizes(join(PROJECT, folder)).join("\n")}`);
  }
});
