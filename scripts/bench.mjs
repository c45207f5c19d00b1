// `npm run bench`: sets everything up and prints how fast creditmix is, natively, through WebAssembly and beside decimal.js.
import { buildCommand } from "./build/command.mjs";
import { buildElement } from "./build/element.mjs";
import { buildSite } from "./build/site.mjs";
import { buildWasm } from "./build/wasm.mjs";
import { runScript } from "./process/failure.mjs";

await runScript(async () => {
  await buildWasm();
  await buildCommand();
  await buildSite();
  await buildElement();
  // Loaded only now: what they import is not there before the set-up and the build.
  const { report } = await import("./bench/report.mjs");
  await report();
});
