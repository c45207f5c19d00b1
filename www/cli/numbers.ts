import type { Problem } from "../core/index.js";

const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{},:]|-?\d[\d.eE+-]*/g;

/** An object or a list that has been begun, and where in it one is. */
interface Begun {
  readonly isList: boolean;
  step: string | number;
  /** The next text is the name of a field. */
  isName: boolean;
}

/**
 * The numbers of a JSON text that a page shows otherwise: a browser reads them as binary fractions, which keep some 16 digits, while the
 * calculator takes every digit of the text. The text must be known to be valid.
 */
export function lossyNumbers(text: string): Problem[] {
  return [...numbersIn(text)]
    .filter(([, written]) => significant(written) !== significant(String(Number(written))))
    .map(([path, written]) => ({
      code: "too_many_digits",
      path,
      message: `a page reads this number as ${Number(written)}; write it as a text: "${written}"`,
    }));
}

/** Each number as it is written, with its JSON pointer. */
function* numbersIn(text: string): Generator<[path: string, written: string]> {
  const begun: Begun[] = [];
  for (const [token] of text.matchAll(TOKENS)) {
    const here = begun.at(-1);
    if (token === "{" || token === "[") {
      begun.push({ isList: token === "[", step: 0, isName: token === "{" });
    } else if (token === "}" || token === "]") {
      begun.pop();
    } else if (here !== undefined && token === ",") {
      here.isName = !here.isList;
      if (typeof here.step === "number") here.step += 1;
    } else if (here?.isName && token.startsWith('"')) {
      here.step = JSON.parse(token);
      here.isName = false;
    } else if (/^[-\d]/.test(token)) {
      yield [begun.map(({ step }) => `/${pointerStep(step)}`).join(""), token];
    }
  }
}

function pointerStep(step: string | number): string {
  return String(step).replaceAll("~", "~0").replaceAll("/", "~1");
}

/** A number without the zeros that mean nothing: its digits, and the power of ten of the last one. */
function significant(written: string): string {
  const [, sign = "", whole = "", decimals = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(written) ?? [];
  const digits = `${whole}${decimals}`.replace(/^0+/, "");
  const bare = digits.replace(/0+$/, "");
  const power = BigInt(exponent) - BigInt(decimals.length) + BigInt(digits.length - bare.length);
  return bare === "" ? "0" : `${sign}${bare}e${power}`;
}
