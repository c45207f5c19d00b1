//! The JSON Schemas in `www/schema/` are those of the types. `UPDATE_SCHEMAS=1 cargo test --test schema` writes them.

#![allow(clippy::unwrap_used, missing_docs)]

use std::path::Path;
use std::{env, fs};

fn is_fresh(name: &str, schema: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/schema").join(name);
    if env::var_os("UPDATE_SCHEMAS").is_some() {
        fs::write(&file, schema).unwrap();
    }
    let shipped = fs::read_to_string(&file).unwrap();
    assert!(shipped == schema, "{name} is not that of the types: UPDATE_SCHEMAS=1 cargo test --test schema");
}

#[test]
fn the_catalog_schema_is_fresh() {
    is_fresh("catalog.schema.json", &creditmix::catalog_schema());
}

#[test]
fn the_scenario_schema_is_fresh() {
    is_fresh("scenario.schema.json", &creditmix::scenario_schema());
}
