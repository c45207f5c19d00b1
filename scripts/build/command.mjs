import { chmodSync, copyFileSync, cpSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../process/child.mjs";
import { once } from "../process/once.mjs";
import { bundle } from "./bundle.mjs";
import { WASM_FILE } from "./wasm.mjs";

const FOLDER = join(PROJECT, "dist", "cli");
const SCHEMAS = join(PROJECT, "www", "schema");

/** The `creditmix` command, once it is built. */
export const COMMAND_FILE = join(FOLDER, "creditmix.js");

/** Builds the `creditmix` command into dist/cli: one script, and beside it the WebAssembly and the schemas that it reads. */
export const buildCommand = once(async () => {
  await bundle("The command", {
    configFile: false,
    root: PROJECT,
    build: {
      ssr: "www/cli/creditmix.ts",
      target: "node20",
      outDir: FOLDER,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: "creditmix.js" } },
    },
  });
  chmodSync(COMMAND_FILE, 0o755);
  copyFileSync(WASM_FILE, join(FOLDER, "creditmix_bg.wasm"));
  cpSync(SCHEMAS, FOLDER, { recursive: true });
});
