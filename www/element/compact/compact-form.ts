import type { MixLine } from "../../core/index.js";
import { type Form, formFrom } from "../form/form.js";
import type { Formats } from "../format.js";
import { actionOf } from "../price-list/offers.js";
import type { PriceList } from "../price-list/open.js";

/** What the attributes of the compact layout say; null where they say nothing. */
export interface CompactAsked {
  readonly action: string | null;
  readonly quantity: string | null;
  readonly variant: string | null;
  readonly modifiers: string | null;
  readonly plan: string | null;
}

/** What is entered first where neither the page nor a preset says how much. */
const FIRST_QUANTITY = "100";

/** The entries as the compact layout starts: one action, in the quantity of the page, of the first preset that has it, or 100. */
export function compactForm(asked: CompactAsked, { catalog, offers }: PriceList, formats: Formats): Form {
  const id = asked.action ?? catalog.actions[0]?.id ?? "";
  if (actionOf(catalog, id) === undefined) return formFrom({}, catalog, offers, formats);
  const known = (catalog.presets ?? [])
    .flatMap(({ scenario }) => scenario.mix ?? [])
    .find(({ action }) => action === id);
  const line: MixLine = { ...(known ?? { action: id, quantity: FIRST_QUANTITY }) };
  if (asked.quantity !== null) line.quantity = asked.quantity;
  if (asked.variant !== null) line.variant = asked.variant;
  if (asked.modifiers !== null) line.modifiers = asked.modifiers.split(/\s+/).filter((modifier) => modifier !== "");
  return formFrom({ mix: [line] }, catalog, offers, formats);
}
