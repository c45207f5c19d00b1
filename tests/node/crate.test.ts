import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));

function cargo(...args: readonly string[]): string {
  return execFileSync("cargo", args, { cwd: PROJECT, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** The crates that a user's build takes along, for a target. */
function crates(target: string): readonly string[] {
  const listed = cargo("tree", "--edges", "normal", "--prefix", "none", "--format", "{p}", "--target", target);
  return [...new Set(listed.split("\n").map((line) => line.split(" ")[0] ?? ""))].filter((name) => name !== "");
}

describe("the crate on its own", () => {
  test("takes nothing of JavaScript along, but where it becomes WebAssembly", () => {
    const javascript = ["js-sys", "serde_json", "wasm-bindgen"];
    expect(crates("x86_64-unknown-linux-gnu").filter((name) => javascript.includes(name))).toEqual([]);
    expect(crates("wasm32-unknown-unknown")).toEqual(expect.arrayContaining(javascript));
  });

  test("packs its sources, its licences and nothing else, and what is packed builds", { timeout: 300_000 }, () => {
    const sources = readdirSync(new URL("../../src/", import.meta.url), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".rs"))
      .map((name) => `src/${name.replaceAll("\\", "/")}`);
    const beside = ["Cargo.toml", "Cargo.toml.orig", "Cargo.lock", "LICENSE-APACHE", "LICENSE-MIT", "src/README.md"];
    const listed = cargo("package", "--allow-dirty", "--list").trim().split("\n");
    const given = listed.filter((name) => name !== ".cargo_vcs_info.json" && name !== "CHANGELOG.md");
    expect(given.sort()).toEqual([...beside, ...sources].sort());
    cargo("package", "--allow-dirty", "--quiet");
  });
});
