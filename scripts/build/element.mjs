import { join } from "node:path";
import { PROJECT } from "../process/child.mjs";
import { bundle } from "./bundle.mjs";

/**
 * Builds the element for other people's pages into dist/element: one script and the WebAssembly that it loads, and beside
 * them the script and the worker of the closer look, which are loaded when that is first opened.
 */
export async function buildElement() {
  await bundle("The element", {
    configFile: false,
    root: PROJECT,
    // Relative, so that the files may lie anywhere.
    base: "./",
    publicDir: false,
    worker: {
      format: "es",
      rolldownOptions: { output: { entryFileNames: "creditmix-worker.js", assetFileNames: "[name][extname]" } },
    },
    build: {
      outDir: join(PROJECT, "dist", "element"),
      emptyOutDir: true,
      modulePreload: false,
      // Minified, the script has lost the notices that the licences of what is in it ask for.
      license: { fileName: "licenses.md" },
      rolldownOptions: {
        input: join(PROJECT, "www", "element", "define.ts"),
        // What the script of the closer look shares with this one stays in this one: two files more would be one too many.
        preserveEntrySignatures: "allow-extension",
        output: {
          entryFileNames: "creditmix.js",
          chunkFileNames: "creditmix-[name].js",
          assetFileNames: "[name][extname]",
        },
      },
    },
  });
}
