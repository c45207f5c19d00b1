import { Calculator, type Catalog, load } from "../../core/index.js";
import { type Offers, offersOf } from "./offers.js";

/** A catalog that the calculator accepted, with what the form needs to know of it. */
export interface PriceList {
  readonly catalog: Catalog;
  readonly calculator: Calculator;
  /** The catalog as the calculator read it, for calculators elsewhere. */
  readonly text: string;
  readonly offers: Offers;
  /** To be called by whoever opened the list and needs it no longer; the last one gives back its memory. */
  release(): void;
}

/** Thrown where a price list cannot be fetched; `status` is 0 where there was no answer at all. */
export class FetchError extends Error {
  readonly status: number;

  constructor(url: string, status: number) {
    super(`${url}: ${status}`);
    this.name = "FetchError";
    this.status = status;
  }
}

/**
 * Fetches a price list. The elements of a page share them: see `sharedPriceList`.
 * @throws {FetchError | CatalogError}
 */
export async function fetchPriceList(url: string, signal: AbortSignal): Promise<PriceList> {
  const [text] = await Promise.all([fetchText(url, signal), load()]);
  // The text, not the parsed object, so that no digit of a number is lost.
  const calculator = new Calculator(text);
  return listOf(JSON.parse(text) as Catalog, calculator, text);
}

/** @throws {CatalogError} */
export async function openPriceList(catalog: Catalog): Promise<PriceList> {
  await load();
  return listOf(catalog, new Calculator(catalog), JSON.stringify(catalog));
}

function listOf(catalog: Catalog, calculator: Calculator, text: string): PriceList {
  return { catalog, calculator, text, offers: offersOf(catalog), release: () => calculator.free() };
}

async function fetchText(url: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, { signal }).catch((reason: unknown) => {
    if (signal.aborted) throw reason;
    throw new FetchError(url, 0);
  });
  if (!response.ok) throw new FetchError(url, response.status);
  return response.text();
}
