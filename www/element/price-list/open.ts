import { loadPage, PageCalculator, type PageQuestions } from "../../core/page.js";
import type { Catalog } from "../../core/types.js";
import { fetchText } from "./fetch-text.js";
import { type Offers, offersOf } from "./offers.js";
import { withoutOverrides } from "./overrides.js";
import { parseCatalog } from "./parse-catalog.js";

/** A catalog that the calculator accepted, with what the form needs to know of it. */
export interface PriceList {
  readonly catalog: Catalog;
  readonly calculator: PageQuestions;
  /** The catalog as the calculator read it, for calculators elsewhere. */
  readonly text: string;
  readonly offers: Offers;
  /** To be called by whoever opened the list and needs it no longer; the last one gives back its memory. */
  release(): void;
}

/**
 * Fetches a price list. The elements of a page share them: see `sharedPriceList`.
 * @throws {FetchError | CatalogError}
 */
export async function fetchPriceList(url: string, signal: AbortSignal): Promise<PriceList> {
  const [text] = await Promise.all([fetchText(url, signal), loadPage()]);
  return listOf(text);
}

/** @throws {CatalogError} */
export async function openPriceList(catalog: Catalog): Promise<PriceList> {
  await loadPage();
  return listOf(JSON.stringify(catalog));
}

/** Of the text, not of the parsed object, so that no digit of a number is lost. */
function listOf(given: string): PriceList {
  const text = withoutOverrides(given);
  const calculator = new PageCalculator(text);
  const catalog = parseCatalog(text);
  return { catalog, calculator, text, offers: offersOf(catalog), release: () => calculator.free() };
}
