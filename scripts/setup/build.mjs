import { nodeVersion } from "./node-version.mjs";
import { npmPackages } from "./npm-packages.mjs";
import { rust, wasmTarget } from "./rust.mjs";
import { wasmBindgen } from "./wasm-bindgen.mjs";

/** What it takes to build: the npm packages, Rust with its WebAssembly target, and wasm-bindgen. No browser. */
export async function setUpBuild() {
  await nodeVersion();
  await rust();
  await npmPackages();
  await wasmTarget();
  await wasmBindgen();
}
