//! JSON Schemas of what is read.

mod definitions;
mod document;
mod numbers;
mod rules;
mod shapes;
mod typed;

pub(crate) use definitions::Definitions;
pub(crate) use document::document;
pub(crate) use numbers::*;
pub(crate) use rules::*;
pub(crate) use shapes::*;
pub(crate) use typed::*;
