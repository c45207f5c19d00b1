import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../process/child.mjs";
import { once } from "../process/once.mjs";
import { bundle } from "./bundle.mjs";
import { chunkName } from "./chunk-name.mjs";
import { addCrateNotices, NOTICES } from "./crate-notices.mjs";
import { plainImports } from "./plain-imports.mjs";

/** The files for pages without a bundler. */
export const ELEMENT_FOLDER = join(PROJECT, "dist", "element");

const HASHED_FOLDER = join(PROJECT, "dist", "cdn");

const ENTRY = join(PROJECT, "www", "element", "define.ts");
const EMBED = join(PROJECT, "www", "embed");

/**
 * How the files are named: so that a page can write the names down, or so that a name says which content it is, and may be kept
 * by browsers for ever.
 */
const PLAIN = {
  // With the page for frames, and what a page around such a frame needs.
  input: [ENTRY, join(EMBED, "embed.ts"), join(EMBED, "host.ts")],
  entry: "creditmix.js",
  chunk: "",
  asset: "[name][extname]",
};
const HASHED = {
  input: [ENTRY],
  entry: "creditmix-[hash].js",
  chunk: "-[hash]",
  asset: "[name]-[hash][extname]",
};

/** Builds the element a second time, with the hash of its content in the name of each file, into dist/cdn. */
export const buildHashedElement = once(() => build(HASHED_FOLDER, HASHED));

/**
 * Builds the elements for other people's pages into dist/element: one script and the WebAssembly that it loads, and beside
 * them what is loaded only when it is wanted: the languages beside English, the scripts of its parts, and the worker and the
 * whole WebAssembly of the closer look.
 */
export const buildElement = once(async () => {
  await build(ELEMENT_FOLDER, PLAIN);
  for (const name of ["embed.html", "creditmix-embed.css"]) {
    copyFileSync(join(EMBED, name), join(ELEMENT_FOLDER, name));
  }
});

/**
 * @param {string} folder
 * @param {typeof PLAIN} names
 */
async function build(folder, names) {
  await bundle("The element", {
    configFile: false,
    root: PROJECT,
    // Relative, so that the files may lie anywhere.
    base: "./",
    publicDir: false,
    plugins: [plainImports()],
    worker: {
      format: "es",
      rolldownOptions: { output: { entryFileNames: `creditmix-worker${names.chunk}.js`, assetFileNames: names.asset } },
    },
    build: {
      outDir: folder,
      emptyOutDir: true,
      modulePreload: false,
      // Minified, the script has lost the notices that the licences of what is in it ask for.
      license: { fileName: NOTICES },
      rolldownOptions: {
        input: names.input,
        // What the later scripts share with the first one stays in it, rather than in further files that every page would fetch.
        preserveEntrySignatures: "allow-extension",
        output: {
          codeSplitting: {
            groups: [{ debugName: "at once", name: (id, modules) => (atOnce(modules).has(id) ? "creditmix" : null) }],
          },
          entryFileNames: ({ name }) => (name === "define" ? names.entry : `creditmix-${name}.js`),
          // Each language, and each part that only some want, is a file of its own, which only a page that wants it fetches.
          chunkFileNames: (chunk) => `creditmix-${chunkName(chunk)}${names.chunk}.js`,
          assetFileNames: names.asset,
        },
      },
    },
  });
  await addCrateNotices(folder);
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
