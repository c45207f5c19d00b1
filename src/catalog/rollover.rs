//! Rollover: what of the unused credits is carried into the next period.

use crate::error::Code;
use crate::number::Exact;
#[cfg(not(target_arch = "wasm32"))]
use crate::read::schema::{self, Definitions};
use crate::read::{Fields, Json, List, Quantity, Read, Reader, Share, choice, record};

record! {
    /// How unused credits live on.
    Rollover {
        keep: Keep,
        max_carried: Option<Bound>,
        max_balance: Option<Bound>,
        at_cap: AtCap = AtCap::Truncate,
    }
}

/// The share of what is unused that is kept at the end of each period.
#[derive(Clone, Debug)]
pub(crate) enum Keep {
    /// All of it, without end.
    Forever,
    /// So much at the end of the first period, of the second, and so on; past the list it expires.
    Shares(Vec<Exact>),
}

choice! {
    /// What happens to a new grant that would pass the bound of the balance.
    AtCap { Truncate = "truncate", Skip = "skip" }
}

/// A bound of what a grant's credits may come to.
#[derive(Clone, Debug)]
pub(crate) enum Bound {
    /// So many times one period's nominal grant.
    Times(Quantity),
    /// So many credits, like the grant's own for each seat or add-on unit.
    Credits(Quantity),
}

impl Read for Keep {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        choice! { Word { Forever = "forever" } }
        if matches!(json, Json::Text(_)) {
            let Word::Forever = Word::read(json, reader);
            return Self::Forever;
        }
        let shares: List<Share, 120> = List::read(json, reader);
        if matches!(json, Json::List(none) if none.is_empty()) {
            reader.problem(Code::Empty, "write the share that is kept, or leave `rollover` out");
        }
        Self::Shares(shares.iter().map(|share| share.exact().clone()).collect())
    }

    fn placeholder() -> Self {
        Self::Forever
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(definitions: &mut Definitions) -> Json {
        let shares = schema::filled::<Share, 120>(definitions);
        schema::any_of(vec![shares, schema::constant(schema::text("forever"))])
    }
}

impl Read for Bound {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        let mut fields = Fields::of(json, reader);
        let bound = if fields.has("times") {
            Self::Times(fields.required("times", reader))
        } else {
            Self::Credits(fields.required("credits", reader))
        };
        fields.finish(reader);
        bound
    }

    fn placeholder() -> Self {
        Self::Credits(Quantity::ZERO)
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(definitions: &mut Definitions) -> Json {
        let times = vec![schema::Property::of::<Quantity>("times", true, definitions)];
        let credits = vec![schema::Property::of::<Quantity>("credits", true, definitions)];
        schema::any_of(vec![schema::record("", times), schema::record("", credits)])
    }
}
