import { countRustTests } from "./counts/rust.mjs";

/** @type {readonly import("./runners.mjs").Runner[]} */
export const rust = [
  {
    title: "Rust on this machine",
    needs: ["tools"],
    command: "cargo",
    args: ["test", "--no-fail-fast"],
    count: countRustTests,
  },
];
