//! What an amount is worked out from.

use std::rc::Rc;

use crate::number::{Divisor, Exact};
use crate::pricing::tariff::Tariff;

/// What an amount is worked out from.
#[derive(Clone, Debug)]
pub(crate) enum Basis {
    /// A price as it stands in the catalog.
    Price(Exact),
    /// A tariff on a quantity.
    Tariff { tariff: Rc<Tariff>, quantity: Exact },
    /// So many of each pack.
    Packs(Vec<(u64, Pack)>),
}

/// Credits bought together.
#[derive(Clone, Debug)]
pub(crate) struct Pack {
    pub(crate) credits: Divisor,
    pub(crate) price: Divisor,
}
