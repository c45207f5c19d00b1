import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ELEMENT_FOLDER } from "../build/element.mjs";
import { weighBundled } from "./bundled.mjs";
import { together, weightOf } from "./weight.mjs";

/**
 * What a page loads of the built element: its script and the WebAssembly at first, the rest when it is wanted.
 * @returns {Promise<Record<string, import("./weight.mjs").Weight>>}
 */
export async function weighElement() {
  const weigh = (/** @type {string} */ name) => weightOf(readFileSync(join(ELEMENT_FOLDER, name)));
  const script = weigh("creditmix.js");
  const wasm = weigh("creditmix_page_bg.wasm");
  const own = /^creditmix(-embed|-host)?\.js$/;
  const later = readdirSync(ELEMENT_FOLDER).filter((name) => name.endsWith(".js") && !own.test(name));
  return {
    script,
    "of which glue of the WebAssembly": await weighBundled("./www/wasm/creditmix_page.js"),
    WebAssembly: wasm,
    "first load": together([script, wasm]),
    "all scripts that come later": together(later.map(weigh)),
    "WebAssembly that comes later": weigh("creditmix_bg.wasm"),
  };
}
