import { expect, type Locator } from "@playwright/test";
import type { CalculatorScreen } from "./calculator.js";

export const TABS = ["More or less usage", "Month by month", "How sure?", "Best plan map", "Assumptions"] as const;

export function tab(calculator: CalculatorScreen, name: (typeof TABS)[number]): Locator {
  return calculator.root.getByRole("tab", { name, exact: true });
}

export function panel(calculator: CalculatorScreen): Locator {
  return calculator.root.getByRole("tabpanel");
}

/** Opens a tab and waits for what it works out. */
export async function look(calculator: CalculatorScreen, name: (typeof TABS)[number]): Promise<Locator> {
  await tab(calculator, name).click();
  const opened = panel(calculator);
  await expect(opened.locator(".panel-inside")).toBeVisible();
  await expect(opened.locator('[aria-busy="true"]')).toHaveCount(0);
  return opened;
}

/** The cells of a table's rows, by the table's name. */
export async function rows(within: Locator, caption: string | RegExp): Promise<readonly string[][]> {
  const table = within.getByRole("table", { name: caption });
  return table
    .locator("tbody tr")
    .evaluateAll((lines) =>
      lines.map((line) => [...line.querySelectorAll("th, td")].map((cell) => cell.textContent?.trim() ?? "")),
    );
}
