import { expect, test } from "./mounted.js";

test("a draft is kept while typing and written out when it is left", async ({ calculator }) => {
  await calculator.open();
  const field = calculator.field("Classic answer");
  await field.fill("");
  await field.pressSequentially("1.2M");
  await expect(field).toHaveValue("1.2M");
  // 1,200,000 x 30 + 108,000 = 36,108,000 credits
  await expect(calculator.cost("Pay as you go")).toHaveText("$361,080.00");

  await field.blur();
  await expect(field).toHaveValue("1,200,000");
  await expect(calculator.cost("Pay as you go")).toHaveText("$361,080.00");
});

test("the slider moves the number and the answer", async ({ calculator }) => {
  await calculator.open();
  const slider = calculator.slider("Classic answer");
  await expect(slider).toHaveAttribute("aria-valuetext", "3,600 a day");

  // The nearest stop to 3,600 is 4,000; the one after it 5,000. 5,000 x 30 + 108,000 = 258,000 credits
  await slider.press("ArrowRight");
  await expect(calculator.field("Classic answer")).toHaveValue("5,000");
  await expect(calculator.cost("Pay as you go")).toHaveText("$2,580.00");

  const box = await slider.boundingBox();
  await slider.click({ position: { x: 1, y: (box?.height ?? 0) / 2 } });
  await expect(calculator.field("Classic answer")).toHaveValue("0");
  await expect(calculator.cost("Pay as you go")).toHaveText("$1,080.00");
});

test("the number moves the slider", async ({ calculator }) => {
  await calculator.open();
  const slider = calculator.slider("Classic answer");
  await calculator.field("Classic answer").fill("0");
  await expect(slider).toHaveValue("0");
  await calculator.field("Classic answer").fill("9M");
  await expect(slider).toHaveValue((await slider.getAttribute("max")) ?? "");
});

test("an entry that is not understood says why and keeps the last figures, marked", async ({ calculator }) => {
  await calculator.open();
  const field = calculator.field("Classic answer");
  await field.fill("1,2");

  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(field).toHaveAccessibleDescription(/^Write decimals with/);
  await expect(calculator.root.getByText("Not updated:")).toBeVisible();
  await expect(calculator.cost("Pay as you go")).toHaveText("$2,160.00");

  await field.fill("many");
  await expect(field).toHaveAccessibleDescription(/^Enter a number/);

  await field.fill("20.000");
  await expect(field).toHaveAccessibleDescription("Did you mean 20,000? “.” stands before decimals here.");

  await field.fill("1");
  await expect(field).not.toHaveAttribute("aria-invalid");
  await expect(calculator.root.getByText("Not updated:")).toHaveCount(0);
  // 30 + 108,000 credits
  await expect(calculator.cost("Pay as you go")).toHaveText("$1,080.30");
});

test("what the calculator refuses is said beside the field", async ({ calculator }) => {
  await calculator.open();
  for (const [label, typed, why] of [
    ["Classic answer", "-5", "Enter 0 or more."],
    ["Months", "1.5", "Enter a whole number."],
    ["Months", "121", "120"],
  ] as const) {
    const field = calculator.field(label);
    const before = await field.inputValue();
    await field.fill(typed);
    await expect(field).toHaveAccessibleDescription(new RegExp(why));
    await expect(calculator.cost("Pay as you go")).toHaveText("$2,160.00");
    await field.fill(before);
    await expect(field).not.toHaveAttribute("aria-invalid");
  }
});

test("the sentence is read aloud once typing rests, but not before anything was entered", async ({ calculator }) => {
  await calculator.open();
  const spoken = calculator.root.getByRole("status");
  await expect(spoken).toHaveText("");

  await calculator.field("Classic answer").pressSequentially("00");
  await expect(spoken).toHaveText((await calculator.sentence.textContent())?.trim() ?? "");
});

test("everything is in reach of the keyboard", async ({ page, calculator }) => {
  await calculator.open();
  await calculator.preset("Customer support agent").focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(calculator.preset("Sales performance agent")).toHaveAttribute("aria-pressed", "true");

  for (let presets = 0; presets < 3; presets++) await page.keyboard.press("Tab");
  await expect(calculator.field("Generative answer")).toBeFocused();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("100");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(calculator.slider("Generative answer")).toBeFocused();
  await page.keyboard.press("Home");
  await expect(calculator.field("Generative answer")).toHaveValue("0");

  // Only the grounded answers are left: 400 x 30 x 10 = 120,000 credits
  await expect(calculator.cost("Pay as you go")).toHaveText("$1,200.00");

  const invoice = calculator.card("Pay as you go").getByText("Invoice and details");
  await invoice.focus();
  await page.keyboard.press("Enter");
  await expect(calculator.card("Pay as you go").getByRole("table", { name: "Invoice of month 1" })).toBeVisible();
});
