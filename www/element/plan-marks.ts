import { css } from "lit";
import type { Catalog } from "../core/index.js";

/** What a plan is known by everywhere on the screen: its colour, and its dash pattern where it is a line. */
export interface PlanMark {
  /** To be set as `data-colour`: gives `--_plan` to what is inside. */
  readonly colour: number;
  readonly dash: string;
}

/** How many plan colours there are before they start again. */
const COLOURS = 8;

/** As many as share no divisor with the colours, so that the two start again together only after 40 plans. */
const DASHES = ["none", "8 4", "14 3 3 3", "2 3", "14 3 3 3 3 3"] as const;

export function markOf({ plans }: Catalog, plan: string): PlanMark {
  const place = Math.max(
    plans.findIndex(({ id }) => id === plan),
    0,
  );
  return { colour: place % COLOURS, dash: DASHES[place % DASHES.length] ?? "none" };
}

/** Eight colours that colour-blind eyes can tell apart, each readable on the ground in light and dark. */
export const planMarkStyles = css`
  [data-colour="0"] {
    --_plan: light-dark(#2f68ad, #79aaf0);
  }
  [data-colour="1"] {
    --_plan: light-dark(#b4571a, #eb9a5c);
  }
  [data-colour="2"] {
    --_plan: light-dark(#7a54a3, #b996e3);
  }
  [data-colour="3"] {
    --_plan: light-dark(#17796f, #58c0b4);
  }
  [data-colour="4"] {
    --_plan: light-dark(#a33c62, #ee8fb2);
  }
  [data-colour="5"] {
    --_plan: light-dark(#76681b, #cfbc55);
  }
  [data-colour="6"] {
    --_plan: light-dark(#4f6272, #a3b5c5);
  }
  [data-colour="7"] {
    --_plan: light-dark(#3b7a2a, #8bca79);
  }
`;
