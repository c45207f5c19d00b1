import { join } from "node:path";
import { PROJECT } from "../process/child.mjs";
import { bundle } from "./bundle.mjs";

/**
 * Builds the elements for other people's pages into dist/element: one script and the WebAssembly that it loads, and beside
 * them what is loaded only when it is wanted: the languages beside English, the script and the worker of the closer look.
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
        // What the languages and the closer look share with the script stays in it, rather than in further files that every page
        // would fetch.
        preserveEntrySignatures: "allow-extension",
        output: {
          entryFileNames: "creditmix.js",
          // Each language, and the closer look, is a file of its own, which only a page that wants it fetches.
          chunkFileNames: "creditmix-[name].js",
          assetFileNames: "[name][extname]",
        },
      },
    },
  });
}
