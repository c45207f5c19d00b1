import { chmodSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../../process/child.mjs";
import { once } from "../../process/once.mjs";
import { bundle } from "../bundle.mjs";
import { chunkName } from "../chunk-name.mjs";
import { buildCommand, COMMAND_FILE } from "../command.mjs";
import { buildElement, ELEMENT_FOLDER } from "../element.mjs";
import { integrity } from "../integrity.mjs";
import { plainImports } from "../plain-imports.mjs";
import { declarations } from "./declarations.mjs";
import { buildInline } from "./inline.mjs";
import { manifest } from "./manifest.mjs";

/** What `npm pack` packs. */
export const PACKAGE_FOLDER = join(PROJECT, "dist", "package");

const WWW = join(PROJECT, "www");

/**
 * Builds the npm package into dist/package. Lit stays a dependency: a page that has it already has it once, and on a server Lit
 * itself knows what to do without a DOM. The files for pages without a bundler (dist/element, inline.js) have it inside.
 */
export const buildPackage = once(async () => {
  rmSync(PACKAGE_FOLDER, { recursive: true, force: true });
  await bundle("The package", {
    configFile: false,
    root: PROJECT,
    base: "./",
    publicDir: false,
    plugins: [plainImports()],
    worker: {
      format: "es",
      rolldownOptions: { output: { entryFileNames: "creditmix-worker.js", assetFileNames: "[name][extname]" } },
    },
    build: {
      outDir: PACKAGE_FOLDER,
      modulePreload: false,
      minify: false,
      target: "es2022",
      rolldownOptions: {
        input: {
          index: join(WWW, "element", "index.ts"),
          define: join(WWW, "element", "define.ts"),
          core: join(WWW, "core", "index.ts"),
          static: join(WWW, "static", "index.ts"),
          "wasm-source": join(WWW, "core", "wasm-source.ts"),
        },
        // The package says which of its two there is where: see its package.json.
        external: [/^lit(\/|$)/, "#wasm-source"],
        preserveEntrySignatures: "exports-only",
        output: {
          entryFileNames: "[name].js",
          chunkFileNames: (chunk) => `creditmix-${chunkName(chunk)}.js`,
          assetFileNames: "[name][extname]",
        },
      },
    },
  });
  nodeSource();
  await buildInline(join(PACKAGE_FOLDER, "inline.js"));
  await declarations(PACKAGE_FOLDER);
  await beside();
  await buildElement();
  cpSync(ELEMENT_FOLDER, join(PACKAGE_FOLDER, "element"), { recursive: true });
  writeFileSync(join(PACKAGE_FOLDER, "integrity.json"), `${JSON.stringify(integrity(PACKAGE_FOLDER), null, 2)}\n`);
  writeFileSync(join(PACKAGE_FOLDER, "package.json"), `${JSON.stringify(manifest(), null, 2)}\n`);
});

/** Where Node finds the WebAssembly: in the package it lies beside the script. */
function nodeSource() {
  const source = readFileSync(join(WWW, "core", "wasm-source.node.ts"), "utf8");
  writeFileSync(join(PACKAGE_FOLDER, "wasm-source.node.js"), source.replace("../wasm/", "./"));
}

/** What is in the package beside scripts and types. */
async function beside() {
  await buildCommand();
  cpSync(COMMAND_FILE, join(PACKAGE_FOLDER, "cli", "creditmix.js"));
  chmodSync(join(PACKAGE_FOLDER, "cli", "creditmix.js"), 0o755);
  for (const name of ["catalog.schema.json", "scenario.schema.json"]) {
    cpSync(join(WWW, "schema", name), join(PACKAGE_FOLDER, "schema", name));
    cpSync(join(WWW, "schema", name), join(PACKAGE_FOLDER, "cli", name));
  }
  cpSync(join(PACKAGE_FOLDER, "creditmix_bg.wasm"), join(PACKAGE_FOLDER, "cli", "creditmix_bg.wasm"));
  for (const name of ["README.md", "CHANGELOG.md", "LICENSE-MIT", "LICENSE-APACHE", "custom-elements.json"]) {
    const file = join(PROJECT, name);
    if (existsSync(file)) {
      cpSync(file, join(PACKAGE_FOLDER, name));
    }
  }
}
