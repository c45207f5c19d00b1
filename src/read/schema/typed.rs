//! Schemas of what is read by its type.

use super::definitions::Definitions;
use super::rules::{at_least_one, ruled};
use super::shapes::{Property, by_name, field};
use crate::number::Currency;
use crate::read::{Id, Json, List, Read};

impl Property {
    /// A field of some type that nothing more is said about.
    pub(crate) fn of<T: Read>(name: &'static str, is_required: bool, definitions: &mut Definitions) -> Self {
        Self { name, about: "", schema: T::schema(definitions), is_required }
    }
}

/// An object by currency, of one currency at least.
pub(crate) fn by_currency(amount: Json, definitions: &mut Definitions) -> Json {
    let currencies = field("propertyNames", Currency::schema(definitions));
    ruled(by_name(amount), vec![currencies, field("minProperties", Json::Number("1".to_owned()))])
}

/// A list that is not empty.
pub(crate) fn filled<T: Read, const MOST: usize>(definitions: &mut Definitions) -> Json {
    at_least_one(List::<T, MOST>::schema(definitions))
}

/// A list of ids, each of them once.
pub(crate) fn distinct_ids<const MOST: usize>(definitions: &mut Definitions) -> Json {
    ruled(List::<Id, MOST>::schema(definitions), vec![field("uniqueItems", Json::Bool(true))])
}
