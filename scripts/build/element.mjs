import { basename, dirname, join } from "node:path";
import { PROJECT } from "../process/child.mjs";
import { bundle } from "./bundle.mjs";

const ENTRY = join(PROJECT, "www", "element", "define.ts");

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
        input: ENTRY,
        // What the later scripts share with the first one stays in it, rather than in further files that every page would fetch.
        preserveEntrySignatures: "allow-extension",
        output: {
          codeSplitting: {
            groups: [{ debugName: "at once", name: (id, modules) => (atOnce(modules).has(id) ? "creditmix" : null) }],
          },
          entryFileNames: "creditmix.js",
          // Each language, and each part that only some want, is a file of its own, which only a page that wants it fetches.
          chunkFileNames: ({ name, facadeModuleId }) =>
            `creditmix-${name === "part" ? folderOf(facadeModuleId) : name}.js`,
          assetFileNames: "[name][extname]",
        },
      },
    },
  });
}

/**
 * The modules that the first script cannot do without.
 * @param {{ getModuleInfo(id: string): { importedIds: string[] } | null }} modules
 */
function atOnce(modules) {
  const found = new Set();
  const open = [ENTRY];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (!found.has(id)) {
      found.add(id);
      open.push(...(modules.getModuleInfo(id)?.importedIds ?? []));
    }
  }
  return found;
}

/** @param {string | null | undefined} file */
function folderOf(file) {
  return basename(dirname(file ?? ""));
}
