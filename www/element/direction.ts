import { css } from "lit";

export type Direction = "ltr" | "rtl";

/** Scripts that are written from right to left. */
const RIGHT_TO_LEFT = new Set(["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"]);

/** The direction in which a language is written; undefined for what is no language. */
export function directionOfLanguage(language: string): Direction | undefined {
  try {
    const { script } = new Intl.Locale(language).maximize();
    return script !== undefined && RIGHT_TO_LEFT.has(script) ? "rtl" : "ltr";
  } catch {
    return undefined;
  }
}

/**
 * Texts of a price list are in a language of their own: each takes its direction from its own words, so that "Two agents." in
 * the midst of Arabic keeps its full stop, and stands where the text around it does.
 */
export const directionStyles = css`
  .line-about,
  .line-name,
  .preset-about span,
  .about-plan p,
  .about-list,
  .plan-name,
  .unavailable strong {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .sentence strong {
    unicode-bidi: isolate;
  }
`;
