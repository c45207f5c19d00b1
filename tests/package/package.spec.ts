import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, type Page, test } from "@playwright/test";
import { integrity } from "../../scripts/build/integrity.mjs";
import { IN_THE_ELEMENT, withoutNotice } from "../node/notices.js";
import { type Served, serve } from "./serve.js";
import { Workspace } from "./workspace.js";

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));

// 30 runs x 50 = 1,500 credits. Pro: $20 and 500 x $0.03 = $35. Pay as you go: 1,500 x $0.04 = $60.
const ANSWER = { best: "pro", monthly: { pro: "35.00", payg: "60.00" } };

test.describe.configure({ timeout: 180_000 });

const place = Workspace.given();
let server: Served;

test.beforeAll(async () => {
  server = await serve(place.folder);
});

test.afterAll(() => server?.stop());

/** The element shows the answer, and computes anew what is typed; nothing on the page complains. */
async function answers(page: Page, address: string): Promise<void> {
  const complaints: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await page.goto(address);
  const calculator = page.locator("creditmix-calculator");
  const cost = (plan: string) => calculator.getByRole("article", { name: plan, exact: true }).locator(".amount");
  await expect(cost("Pro")).toHaveText("$35.00");
  await expect(cost("Pay as you go")).toHaveText("$60.00");
  // 40 runs are 2,000 credits: $20 + 1,000 x $0.03
  await calculator.getByRole("textbox", { name: "Agent run", exact: true }).fill("40");
  await expect(cost("Pro")).toHaveText("$50.00");
  // What comes later comes too: the sums, a language, and long work off the page's thread or on it.
  await cost("Pro").getByRole("button").click();
  await expect(calculator.getByRole("dialog")).toContainText("$600.00");
  await page.keyboard.press("Escape");
  await calculator.getByRole("tab", { name: "How sure?" }).click();
  await expect(calculator.getByRole("tabpanel").getByRole("img").first()).toBeVisible({ timeout: 15_000 });
  await calculator.evaluate((element) => element.setAttribute("lang", "de"));
  await expect(cost("Pro")).toHaveText("50,00 $");
  expect(complaints).toEqual([]);
}

test("publint has nothing against the package", () => {
  const found = execFileSync(process.execPath, [join(PROJECT, "node_modules/publint/src/cli.js"), "--strict"], {
    cwd: join(PROJECT, "dist/package"),
    encoding: "utf8",
  });
  expect(found).toContain("All good!");
});

test("attw finds the types of every entry", () => {
  const attw = join(PROJECT, "node_modules/@arethetypeswrong/cli/dist/index.js");
  const args = [attw, "--pack", ".", "--profile", "esm-only", "--exclude-entrypoints", "creditmix_bg.wasm"];
  const found = execFileSync(process.execPath, args, { cwd: join(PROJECT, "dist/package"), encoding: "utf8" });
  // It ends with an error where it has anything against one.
  expect(found.match(/node16 \(from ESM\): 🟢 \(ESM\)/gu)).toHaveLength(6);
});

for (const folder of ["package", "package/element", "cdn"]) {
  test(`dist/${folder} has the licences of all crates in the WebAssembly and of all packages in the scripts`, () => {
    expect(withoutNotice(join(PROJECT, "dist", folder, "licenses.md"), IN_THE_ELEMENT)).toEqual([]);
  });
}

test("Node computes, makes the table and imports the elements", () => {
  const { table, ...answer } = JSON.parse(place.run("node", process.execPath, "main.mjs"));
  expect(answer).toEqual(ANSWER);
  expect(table).toContain("$35.00");
});

test("TypeScript takes the types, strictly and with two ways to find modules", () => {
  place.run("typescript", place.bin("tsc"), "-p", "tsconfig.bundler.json", "--noEmit");
  place.run("typescript", place.bin("tsc"), "-p", "tsconfig.nodenext.json");
  expect(JSON.parse(place.run("typescript", process.execPath, "out/main.mjs"))).toEqual(ANSWER);
});

test("the command is there", () => {
  const printed = place.run(
    "shared",
    join(place.folder, "node_modules", ".bin", "creditmix"),
    "compare",
    "catalog.json",
    "scenario.json",
    "--format",
    "json",
  );
  expect(JSON.parse(printed)).toMatchObject({ best: "pro", plans: [{ per_month: "35.00" }, { per_month: "60.00" }] });
});

test("what is not code can be had by its name", () => {
  const from = pathToFileURL(join(place.folder, "node/main.mjs")).href;
  const names = [
    "creditmix_bg.wasm",
    "custom-elements.json",
    "schema/catalog.schema.json",
    "schema/scenario.schema.json",
  ];
  const script = `for (const name of ${JSON.stringify(names)}) console.log(import.meta.resolve("creditmix/" + name, "${from}"))`;
  const found = place.run("node", process.execPath, "--input-type=module", "-e", script).trim().split("\n");
  const [wasm, ...texts] = found.map((address) => readFileSync(fileURLToPath(address)));
  expect(WebAssembly.validate(new Uint8Array(wasm ?? []))).toBe(true);
  expect(texts.map((text) => typeof JSON.parse(text.toString()))).toEqual(["object", "object", "object"]);
});

test("Vite builds it", async ({ page }) => {
  place.run("vite", place.bin("vite"), "build", "--base", "./", "--logLevel", "warn");
  await answers(page, `${server.origin}/vite/dist/`);
});

test("Vite serves it while developing", async ({ page }) => {
  const dev = await server.vite("vite");
  try {
    await answers(page, dev.origin);
  } finally {
    await dev.stop();
  }
});

test("webpack builds it", async ({ page }) => {
  place.run("webpack", place.bin("webpack"), "--stats", "errors-only");
  await answers(page, `${server.origin}/webpack/dist/`);
});

test("a plain page takes one file", async ({ page }) => {
  await answers(page, `${server.origin}/html/one-file.html`);
});

test("a plain page takes a folder of files", async ({ page }) => {
  await answers(page, `${server.origin}/html/folder.html`);
});

test("what is named after its content holds what its integrity value says, and works on a page", async ({ page }) => {
  const folder = fileURLToPath(new URL("../../dist/cdn", import.meta.url));
  const values = integrity(folder);
  const [entry = ""] = Object.keys(values).filter((name) => /^creditmix-[\w-]{8}\.js$/.test(name));
  cpSync(folder, join(place.folder, "cdn"), { recursive: true });
  const html = readFileSync(join(place.folder, "html/folder.html"), "utf8").replace(
    'src="/node_modules/creditmix/element/creditmix.js"',
    `src="/cdn/${entry}" integrity="${values[entry]}"`,
  );
  writeFileSync(join(place.folder, "html/hashed.html"), html);
  await answers(page, `${server.origin}/html/hashed.html`);
  // One letter else, and the browser refuses it.
  const broken = html.replace("sha384-", "sha384-A").replace(/.("><\/script>)/, "$1");
  writeFileSync(join(place.folder, "html/broken.html"), broken);
  await page.goto(`${server.origin}/html/broken.html`);
  await page.waitForLoadState("networkidle");
  expect(await page.evaluate(() => customElements.get("creditmix-calculator") === undefined)).toBe(true);
});

for (const framework of ["react", "vue"]) {
  test(`a page of ${framework} has it, and hears of its events`, async ({ page }) => {
    if (framework === "react") place.run("react", place.bin("tsc"), "-p", "tsconfig.json");
    place.run(framework, place.bin("vite"), "build", "--base", "./", "--logLevel", "warn");
    await answers(page, `${server.origin}/${framework}/dist/`);
    await expect(page.locator("#best")).toHaveText("pro");
  });
}
