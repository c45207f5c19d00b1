import type { Scenario } from "../../core/index.js";
import type { Formats } from "../format.js";
import { type Field, percentFrom, shareOf } from "./field.js";

/** Whether few of the people make most of the use; shares in percent. */
export interface Spread {
  readonly uneven: boolean;
  readonly seats: Field;
  readonly usage: Field;
}

/** What is proposed where an even spread becomes uneven. */
const FEW = "0.2";
const MOST = "0.8";

export function spreadFrom(spread: Scenario["spread"], formats: Formats): Spread {
  const { heavy_seats, heavy_usage } = typeof spread === "object" ? spread : { heavy_seats: FEW, heavy_usage: MOST };
  return {
    uneven: typeof spread === "object",
    seats: percentFrom(heavy_seats, formats),
    usage: percentFrom(heavy_usage, formats),
  };
}

export function spreadOfForm({ uneven, seats, usage }: Spread): Pick<Scenario, "spread"> {
  return uneven ? { spread: { heavy_seats: shareOf(seats), heavy_usage: shareOf(usage) } } : {};
}
