import { existsSync } from "node:fs";
import { join } from "node:path";
import { crateFolder, installCrate } from "./crate.mjs";

const VERSION = "0.5.4";

/** The command of mdBook, once {@link mdbook} has seen to it. */
export const MDBOOK = join(
  crateFolder("mdbook", VERSION),
  "bin",
  process.platform === "win32" ? "mdbook.exe" : "mdbook",
);

/** Builds mdBook, for the test that puts a calculator into a book. */
export async function mdbook() {
  if (!existsSync(MDBOOK)) {
    // Without what serves and searches a book.
    await installCrate({
      crate: "mdbook",
      name: "mdbook",
      version: VERSION,
      args: ["--no-default-features"],
      takes: "about 3 minutes",
    });
  }
}
