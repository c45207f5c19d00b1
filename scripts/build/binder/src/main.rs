//! `binder FILE FOLDER NAME`: makes the JavaScript, the declarations and the WebAssembly that pages load from what the compiler made.

use std::{env, error::Error};
use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<(), Box<dyn Error>> {
    let [file, folder, name] = <[String; 3]>::try_from(env::args().skip(1).collect::<Vec<_>>())
        .map_err(|_| "Usage: binder FILE FOLDER NAME")?;
    // A trap leaves an instance unusable: www/core starts another in its place.
    // Where the WebAssembly lies is said in www/core; said here as well, a bundler would take it along twice.
    Bindgen::new()
        .input_path(file)
        .out_name(&name)
        .web(true)?
        .typescript(true)
        .omit_default_module_path(true)
        .reset_state_function(true)
        .generate(folder)?;
    Ok(())
}
