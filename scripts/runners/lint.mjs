import { readdirSync } from "node:fs";
import { AS_IN_TESTS, DEMO_PROFILE } from "../build/demo-profile.mjs";
import { CARGO } from "./cargo.mjs";
import { countOfCheck } from "./counts/count.mjs";

const count = (/** @type {string} */ _output, /** @type {number} */ exitCode) => countOfCheck(exitCode);

/** The crates beside ours, which `cargo fmt` does not see from our folder. */
const CRATES_BESIDE = [
  "scripts/build/binder/src/main.rs",
  "fuzz/src/lib.rs",
  ...readdirSync(new URL("../../fuzz/fuzz_targets/", import.meta.url)).map((name) => `fuzz/fuzz_targets/${name}`),
];

/** @type {readonly import("./runners.mjs").Runner[]} */
export const lint = [
  {
    title: "cargo fmt",
    needs: ["linters"],
    command: "cargo",
    args: ["fmt", "--check", "--", ...CRATES_BESIDE],
    count,
  },
  {
    title: "clippy on this machine",
    needs: ["linters"],
    resource: CARGO,
    command: "cargo",
    args: ["clippy", "--all-targets", "--", "-D", "warnings"],
    count,
  },
  {
    title: "clippy on wasm32",
    needs: ["linters", "target"],
    resource: CARGO,
    command: "cargo",
    args: ["clippy", ...DEMO_PROFILE, "--lib", "--test", "wasm", "--", "-D", "warnings"],
    count,
  },
  {
    title: "clippy on wasm32, pages",
    needs: ["linters", "target"],
    resource: CARGO,
    command: "cargo",
    args: ["clippy", ...DEMO_PROFILE, ...AS_IN_TESTS, "--lib", "--no-default-features", "--", "-D", "warnings"],
    count,
  },
  {
    title: "TypeScript",
    // The declarations of www/wasm come from the build.
    needs: ["packages", "wasm"],
    command: process.execPath,
    args: ["node_modules/typescript/bin/tsc", "--pretty", "false"],
    count,
  },
  {
    title: "Biome",
    needs: ["packages"],
    command: process.execPath,
    args: ["node_modules/@biomejs/biome/bin/biome", "ci", "--error-on-warnings", "--colors=off"],
    count,
  },
];
