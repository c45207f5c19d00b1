/** How cargo compiles the core soon, for the demo and for all that lints and tests the WebAssembly, so that it compiles once for them. */
export const DEMO_PROFILE = ["--profile", "demo", "--target", "wasm32-unknown-unknown"];

/**
 * What wasm-bindgen's tests ask of crates that the core has too. Where there are no such tests, this keeps those crates from being
 * compiled a second time.
 */
export const AS_IN_TESTS = ["--features", "js-sys/std,num-traits/libm"];
