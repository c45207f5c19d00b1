import type { DecimalInput } from "../core/index.js";
import { plainDecimal } from "./decimal.js";
import { directionOfLanguage } from "./direction.js";

/** How a language writes numbers. */
export interface NumberMarks {
  readonly decimal: string;
  readonly group: string;
}

const cache = new Map<string, Formats>();

/** The formats of a language; unknown or missing, the reader's own. */
export function formatsFor(language: string): Formats {
  let formats = cache.get(language);
  if (formats === undefined) {
    formats = new Formats(withOneKindOfDigits(supported(language)));
    cache.set(language, formats);
  }
  return formats;
}

/**
 * Writes decimal strings, money, dates and lists the way a language does.
 *
 * `Intl.NumberFormat` takes decimal strings and keeps every digit, so no amount passes through a floating-point number.
 */
export class Formats {
  readonly marks: NumberMarks;
  readonly #locale: string;
  readonly #rightToLeft: boolean;
  readonly #number: Intl.NumberFormat;
  readonly #percent: Intl.NumberFormat;
  readonly #share: Intl.NumberFormat;
  readonly #rounded: Intl.NumberFormat;
  readonly #short: Intl.NumberFormat;
  readonly #plural: Intl.PluralRules;
  readonly #date: Intl.DateTimeFormat;
  readonly #list: Intl.ListFormat;
  readonly #briefList: Intl.ListFormat;
  readonly #money = new Map<string, Intl.NumberFormat>();

  constructor(locale: string) {
    this.#locale = locale;
    this.#number = new Intl.NumberFormat(locale, { maximumFractionDigits: 12 });
    // Rounded down: 99.96 % served must not read as all of it.
    this.#percent = new Intl.NumberFormat(locale, {
      style: "percent",
      maximumFractionDigits: 1,
      roundingMode: "trunc",
    } as Intl.NumberFormatOptions);
    this.#share = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 10 });
    this.#rounded = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, numberingSystem: "latn" });
    this.#short = new Intl.NumberFormat(locale, { notation: "compact", numberingSystem: "latn" });
    this.#plural = new Intl.PluralRules(locale);
    this.#date = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
    this.#list = new Intl.ListFormat(locale, { type: "conjunction" });
    this.#briefList = new Intl.ListFormat(locale, { type: "conjunction", style: "narrow" });
    this.#rightToLeft = directionOfLanguage(locale) === "rtl";
    this.marks = marksOf(this.#number);
  }

  /** `"216000"` as `216,000`. */
  number(value: DecimalInput): string {
    return this.#number.format(decimal(value));
  }

  /** An amount as the calculator gives it, with all of its decimals: `"2160.00"` as `$2,160.00`. */
  money(amount: string, currency: string): string {
    return this.#written(this.#currency(currency, decimalsOf(amount)), amount);
  }

  /** A price as a catalog states it: `"0.010"` as `$0.01`, `"200"` as `$200`, `"12.5"` as `$12.50`. */
  price(amount: DecimalInput, currency: string): string {
    const decimals = decimalsOf(plainDecimal(amount));
    return this.#written(this.#currency(currency, decimals === 0 ? 0 : Math.max(decimals, 2)), amount);
  }

  /** A multiple of something, to two decimals: `"1.428571"` as `1.43`. */
  rounded(value: DecimalInput): string {
    return this.#rounded.format(decimal(value));
  }

  /** A mark on an axis: `20000` as `20K`. */
  short(value: number): string {
    return this.#short.format(value);
  }

  /** A mark on an axis of money. */
  shortMoney(value: number, currency: string): string {
    const key = `${currency} short`;
    let format = this.#money.get(key);
    if (format === undefined) {
      format = new Intl.NumberFormat(this.#locale, { style: "currency", currency, notation: "compact" });
      this.#money.set(key, format);
    }
    return format.format(value);
  }

  /** A share that was worked out: `"0.6481"` as `64.8%`. */
  percent(share: DecimalInput): string {
    return this.#percent.format(decimal(share));
  }

  /** A share as a catalog or a buyer states it, with all of its decimals: `"0.3333"` as `33.33%`. */
  share(share: DecimalInput): string {
    return this.#share.format(decimal(share));
  }

  /** `2026-11-01` as `Nov 1, 2026`; what is not a date stays as it is. */
  date(day: string): string {
    const time = Date.parse(`${day}T00:00:00Z`);
    return Number.isNaN(time) ? day : this.#date.format(time);
  }

  /** `1–12`, or just `1`. */
  range(from: number, to: number): string {
    return from === to ? this.number(from) : this.#number.formatRange(from, to);
  }

  /** "a, b, and c". */
  list(items: readonly string[]): string {
    return this.#list.format(items);
  }

  /** As short as the language has it, for labels and what stands in brackets: "a, b, c". */
  briefList(items: readonly string[]): string {
    return this.#briefList.format(items);
  }

  /** Which form of a word goes with a number. */
  plural(value: DecimalInput): Intl.LDMLPluralRule {
    return this.#plural.select(Number(value));
  }

  #written(money: Intl.NumberFormat, amount: DecimalInput): string {
    if (!this.#rightToLeft) return money.format(decimal(amount));
    // Without a mark behind it, "US$" comes out as "$US".
    return money
      .formatToParts(decimal(amount))
      .map(({ type, value }) => (type === "currency" ? `${value}\u200e` : value))
      .join("");
  }

  #currency(currency: string, decimals: number): Intl.NumberFormat {
    const key = `${currency} ${decimals}`;
    let format = this.#money.get(key);
    if (format === undefined) {
      format = new Intl.NumberFormat(this.#locale, {
        style: "currency",
        currency,
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      });
      this.#money.set(key, format);
    }
    return format;
  }
}

function decimal(value: DecimalInput): Intl.StringNumericLiteral {
  return String(value) as Intl.StringNumericLiteral;
}

function decimalsOf(value: string): number {
  return value.split(".")[1]?.length ?? 0;
}

function marksOf(format: Intl.NumberFormat): NumberMarks {
  // Nine digits: some languages group only from five digits on.
  const parts = format.formatToParts(123456789.5);
  const mark = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  return { decimal: mark("decimal"), group: mark("group") };
}

/** The digits that fields take, everywhere: an amount must not look one way where it is typed and another where it is read. */
function withOneKindOfDigits(locale: string | undefined): string {
  const own = locale ?? new Intl.NumberFormat().resolvedOptions().locale;
  return new Intl.Locale(own, { numberingSystem: "latn" }).toString();
}

function supported(language: string): string | undefined {
  try {
    return Intl.NumberFormat.supportedLocalesOf(language)[0];
  } catch {
    return undefined;
  }
}
