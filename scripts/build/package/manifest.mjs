import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../../process/child.mjs";

/** The package.json of the package: what the repository's says of it, and what there is to import. */
export function manifest() {
  const { name, version, description, license, engines, dependencies } = JSON.parse(
    readFileSync(join(PROJECT, "package.json"), "utf8"),
  );
  return {
    name,
    version,
    description,
    keywords: ["pricing", "credits", "billing", "calculator", "web-component", "wasm"],
    license,
    type: "module",
    sideEffects: ["./define.js", "./inline.js", "./element/*.js"],
    customElements: "custom-elements.json",
    bin: { creditmix: "cli/creditmix.js" },
    imports: { "#wasm-source": { node: "./wasm-source.node.js", default: "./wasm-source.js" } },
    exports: {
      ".": entry("element/index", "index"),
      "./define": entry("element/define", "define"),
      "./inline": entry("element/define", "inline"),
      "./core": entry("core/index", "core"),
      "./static": entry("static/index", "static"),
      "./react": { types: "./types/element/react.d.ts" },
      "./element/*": "./element/*",
      "./creditmix_bg.wasm": "./creditmix_bg.wasm",
      "./custom-elements.json": "./custom-elements.json",
      "./schema/catalog.schema.json": "./schema/catalog.schema.json",
      "./schema/scenario.schema.json": "./schema/scenario.schema.json",
      "./package.json": "./package.json",
    },
    engines,
    dependencies,
  };
}

/**
 * @param {string} types
 * @param {string} script
 */
function entry(types, script) {
  return { types: `./types/${types}.d.ts`, default: `./${script}.js` };
}
