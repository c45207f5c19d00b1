//! JSON Schemas of catalog and scenario, made from the types that read them, so that an editor completes and flags what
//! is written. Not part of the WebAssembly: the schemas are shipped as files.

use crate::read::schema::document;
use crate::scenario::{PriceList, Scenario};

/// The JSON Schema of a catalog, as text.
#[must_use]
pub fn catalog_schema() -> String {
    document::<PriceList>("A price list for creditmix")
}

/// The JSON Schema of a scenario, as text.
#[must_use]
pub fn scenario_schema() -> String {
    document::<Scenario>("What a buyer will do, for creditmix")
}
