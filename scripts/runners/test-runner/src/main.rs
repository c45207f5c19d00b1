//! `wasm-bindgen-test-runner FILE`: runs the tests in a WebAssembly file, in Node or in a browser.

use std::{env, error::Error};
use wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args;

fn main() -> Result<(), Box<dyn Error>> {
    Ok(run_cli_with_args(env::args_os())?)
}
