import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "./calculator.js";

let started: ChildProcess | undefined;

test.afterEach(() => {
  started?.kill("SIGINT");
});

test("what `npm start` serves computes, and takes a closer look", async ({ page, calculator }) => {
  const script = fileURLToPath(new URL("../../scripts/start.mjs", import.meta.url));
  started = spawn(process.execPath, [script], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, NO_COLOR: "1" },
  });
  const address = await new Promise<string>((ready) => {
    let printed = "";
    started?.stdout?.setEncoding("utf8").on("data", (text) => {
      printed += text;
      const [found] = /http:\/\/localhost:\d+\//.exec(printed) ?? [];
      if (found !== undefined) ready(found);
    });
  });
  await calculator.open(`${address}?catalog=example-acme`);
  await expect(calculator.cost("Team")).toHaveText("$79.00");
  await calculator.field("Lookup").fill("4000");
  // 500 credits more than are included, x $0.011
  await expect(calculator.cost("Team")).toHaveText("$84.50");
  const worker = page.waitForEvent("worker");
  await calculator.root.getByRole("tab", { name: "How sure?" }).click();
  await expect(calculator.root.getByRole("tabpanel").getByRole("img")).toBeVisible();
  await worker;
});
