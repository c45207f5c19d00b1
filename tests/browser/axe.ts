import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Where axe looks, other than at the whole page. */
interface Scope {
  readonly include?: string;
  readonly withoutRules?: readonly string[];
}

/**
 * Fails where axe finds anything on a page: each finding by its rule and its places. Nothing is looked for in frames of other origins,
 * and what is in order is not listed, which takes a third of the time. Nor are style sheets read and sound files fetched, for the rules
 * on an orientation that is forced (which axe leaves out by itself) and on sound that plays by itself (of which there is none).
 */
export async function expectAccessible(page: Page, { include, withoutRules = [] }: Scope = {}): Promise<void> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"], preload: false });
  if (include !== undefined) axe.include(include);
  if (withoutRules.length > 0) axe.disableRules([...withoutRules]);
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, help, nodes }) => [`${id}: ${help}`, nodes.map((node) => node.target)])).toEqual([]);
}
