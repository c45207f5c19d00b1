import { once } from "../process/once.mjs";
import { nodeVersion } from "./node-version.mjs";
import { rust } from "./rust.mjs";

/** Checks what must be on the machine, since nothing here installs it: Node and Rust, both new enough. */
export const toolchain = once(async () => {
  nodeVersion();
  await rust();
});
