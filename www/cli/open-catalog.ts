import { Calculator, isCatalogError, type Problem } from "../core/index.js";

/** The calculator of a catalog, or the catalog's problems. */
export function openCatalog(catalog: string): Calculator | readonly Problem[] {
  try {
    return new Calculator(catalog);
  } catch (reason) {
    if (isCatalogError(reason)) {
      return reason.errors;
    }
    throw reason;
  }
}
