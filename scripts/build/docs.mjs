import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ended, PROJECT, start } from "../process/child.mjs";
import { Failure } from "../process/failure.mjs";
import { once } from "../process/once.mjs";
import { buildElement, ELEMENT_FOLDER } from "./element.mjs";

const DOCS = join(PROJECT, "docs");
const PUBLIC = join(DOCS, "public");

/** Builds the documentation into docs/.vitepress/dist, with the element as it is built, and the price lists of its pages. */
export const buildDocs = once(async () => {
  await buildElement();
  rmSync(PUBLIC, { recursive: true, force: true });
  cpSync(ELEMENT_FOLDER, join(PUBLIC, "creditmix"), { recursive: true });
  cpSync(join(PROJECT, "www", "catalogs", "example-acme.json"), join(PUBLIC, "catalogs", "example-acme.json"));
  for (const lists of ["catalogs", "patterns"]) {
    cpSync(join(DOCS, lists), join(PUBLIC, lists), { recursive: true });
  }
  const vitepress = join(PROJECT, "node_modules", "vitepress", "bin", "vitepress.js");
  // It ends with an error where a link leads nowhere.
  const code = await ended(start(process.execPath, [vitepress, "build", "docs"], { stdio: ["ignore", 2, "inherit"] }));
  if (code !== 0) {
    throw new Failure("The documentation could not be built; the messages above say why.");
  }
});
