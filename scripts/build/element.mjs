import { join } from "node:path";
import { PROJECT } from "../process/child.mjs";
import { bundle } from "./bundle.mjs";

/** Builds the element for other people's pages into dist/element: one script, and beside it the WebAssembly that it loads. */
export async function buildElement() {
  await bundle("The element", {
    configFile: false,
    root: PROJECT,
    // Relative, so that the two files may lie anywhere.
    base: "./",
    publicDir: false,
    build: {
      outDir: join(PROJECT, "dist", "element"),
      emptyOutDir: true,
      modulePreload: false,
      // Minified, the script has lost the notices that the licences of what is in it ask for.
      license: { fileName: "licenses.md" },
      rolldownOptions: {
        input: join(PROJECT, "www", "element", "define.ts"),
        preserveEntrySignatures: "strict",
        output: { entryFileNames: "creditmix.js", assetFileNames: "[name][extname]" },
      },
    },
  });
}
