// `npm run build`: sets everything up and builds the demo site, the element, the command and the package into dist/, and the documentation.
import { join } from "node:path";
import { buildDocs } from "./build/docs.mjs";
import { buildHashedElement } from "./build/element.mjs";
import { integrity } from "./build/integrity.mjs";
import { buildPackage } from "./build/package/package.mjs";
import { buildSite } from "./build/site.mjs";
import { sizes } from "./build/sizes.mjs";
import { buildWasm } from "./build/wasm.mjs";
import { PROJECT } from "./process/child.mjs";
import { runScript } from "./process/failure.mjs";

await runScript(async () => {
  await buildWasm();
  await buildSite();
  await buildHashedElement();
  // With the element and the command, which are in it.
  await buildPackage();
  await buildDocs();
  for (const folder of ["dist/site", "dist/element", "dist/cdn", "dist/cli", "dist/package"]) {
    console.log(`\n${folder}\n${sizes(join(PROJECT, folder)).join("\n")}`);
  }
  console.log("\nintegrity, of dist/cdn (of the package: integrity.json in it)");
  for (const [file, value] of Object.entries(integrity(join(PROJECT, "dist/cdn")))) {
    console.log(`${value}  ${file}`);
  }
});
