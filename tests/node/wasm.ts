import { readFileSync } from "node:fs";
import { loadSync } from "../../www/core/index.js";

loadSync(readFileSync(new URL("../../www/wasm/creditmix_bg.wasm", import.meta.url)));

export { Calculator, isCatalogError, isFailure } from "../../www/core/index.js";
