import { CARGO } from "./cargo.mjs";
import { countOfCheck } from "./counts/count.mjs";

const count = (/** @type {string} */ _output, /** @type {number} */ exitCode) => countOfCheck(exitCode);

/** @type {readonly import("./runners.mjs").Runner[]} */
export const lint = [
  {
    title: "cargo fmt",
    needs: ["linters"],
    command: "cargo",
    args: ["fmt", "--check"],
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
    args: ["clippy", "--target", "wasm32-unknown-unknown", "--lib", "--test", "wasm", "--", "-D", "warnings"],
    count,
  },
  {
    title: "clippy on wasm32, pages",
    needs: ["linters", "target"],
    resource: CARGO,
    command: "cargo",
    args: ["clippy", "--target", "wasm32-unknown-unknown", "--lib", "--no-default-features", "--", "-D", "warnings"],
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
