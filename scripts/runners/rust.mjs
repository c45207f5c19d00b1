import { CARGO } from "./cargo.mjs";
import { countOfCheck } from "./counts/count.mjs";
import { countRustTests } from "./counts/rust.mjs";

/** @type {readonly import("./runners.mjs").Runner[]} */
export const rust = [
  {
    title: "Rust on this machine",
    needs: ["rust"],
    resource: CARGO,
    command: "cargo",
    args: ["test", "--no-fail-fast"],
    count: countRustTests,
  },
  {
    title: "Rust documentation",
    needs: ["rust"],
    resource: CARGO,
    command: "cargo",
    args: ["doc", "--no-deps"],
    env: () => ({ RUSTDOCFLAGS: "-D warnings" }),
    count: (_output, exitCode) => countOfCheck(exitCode),
  },
];
