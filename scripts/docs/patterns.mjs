// `npm run docs:patterns`: sets everything up and writes docs/patterns.md anew.
import { writeFileSync } from "node:fs";
import { buildWasm } from "../build/wasm.mjs";
import { runScript } from "../process/failure.mjs";

await runScript(async () => {
  await buildWasm();
  // Loaded only now: the calculator is not there before the build.
  const { PAGE, patternsPage } = await import("./page.mjs");
  writeFileSync(PAGE, patternsPage());
});
