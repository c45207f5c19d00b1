//! Spend caps: the most that usage may cost in a month.

use crate::catalog::Money;
#[cfg(not(target_arch = "wasm32"))]
use crate::read::schema::{self, Definitions};
use crate::read::{Fields, Json, Read, Reader, choice};

/// Whether a plan stops usage from costing more than so much.
#[derive(Clone, Debug)]
pub(crate) enum SpendCap {
    /// It does not.
    None,
    /// At what the buyer says.
    Buyer,
    /// At the vendor's amount, or at the buyer's if that is lower.
    Max(Money),
}

impl Read for SpendCap {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        choice! { Word { None = "none", Buyer = "buyer" } }
        if matches!(json, Json::Object(_)) {
            let mut fields = Fields::of(json, reader);
            let max = fields.required("max", reader);
            fields.finish(reader);
            return Self::Max(max);
        }
        match Word::read(json, reader) {
            Word::None => Self::None,
            Word::Buyer => Self::Buyer,
        }
    }

    fn placeholder() -> Self {
        Self::None
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(definitions: &mut Definitions) -> Json {
        let max = vec![schema::Property::of::<Money>("max", true, definitions)];
        schema::any_of(vec![schema::words(&["none", "buyer"]), schema::record("", max)])
    }
}
