import { css } from "lit";

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
    text-align: match-parent;
  }

  .sentence strong {
    unicode-bidi: isolate;
  }
`;
