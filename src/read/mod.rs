//! Reading what was given into the model's types, noting every problem with its place instead of stopping at the first.
//!
//! A part that cannot be read is replaced by a placeholder so that the rest is still looked at. Placeholders never get
//! out: a document with a problem gives its problems and nothing else.

mod fields;
pub(crate) mod json;
mod list;
mod number;
mod reader;
mod record;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod schema;
mod text;

pub(crate) use fields::{Choice, Fields, did_you_mean};
pub(crate) use json::Json;
pub(crate) use list::{Entries, List};
pub(crate) use number::{Positive, Quantity, Share, Signed, Whole};
pub(crate) use reader::Reader;
pub(crate) use record::{choice, choices, record};
pub(crate) use text::{Date, Id};

use crate::error::Code;
#[cfg(not(target_arch = "wasm32"))]
use crate::read::schema::Definitions;

/// A type that can be read from JSON.
pub(crate) trait Read: Sized {
    /// Reads it, noting what is wrong.
    fn read(json: &Json, reader: &mut Reader) -> Self;

    /// What stands in its place where it cannot be read.
    fn placeholder() -> Self;

    /// What it means when the field is not there; none where it must be.
    fn absent() -> Option<Self> {
        None
    }

    /// What may be written for it, as a JSON Schema.
    #[cfg(not(target_arch = "wasm32"))]
    fn schema(definitions: &mut Definitions) -> Json;
}

impl Reader {
    /// Notes that something else was wanted here, and gives the placeholder.
    pub(crate) fn wrong_type<T: Read>(&mut self, json: &Json, wanted: &str) -> T {
        self.problem(Code::WrongType, format!("this is {}; write {wanted}", json.kind()));
        T::placeholder()
    }
}

impl<T: Read> Read for Option<T> {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        Some(T::read(json, reader))
    }

    fn placeholder() -> Self {
        None
    }

    fn absent() -> Option<Self> {
        Some(None)
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(definitions: &mut Definitions) -> Json {
        T::schema(definitions)
    }
}

impl Read for bool {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        match json {
            Json::Bool(value) => *value,
            _ => reader.wrong_type(json, "true or false"),
        }
    }

    fn placeholder() -> Self {
        false
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(_: &mut Definitions) -> Json {
        schema::object(vec![schema::field("type", schema::text("boolean"))])
    }
}
