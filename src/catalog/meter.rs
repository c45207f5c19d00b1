//! Meters: the units that usage is counted in. A credit is one.

use crate::catalog::Money;
use crate::read::{Id, record};

record! {
    /// A unit of usage.
    Meter {
        id: Id,
        name: String,
    }
    shown { plural: Option<String>, face_value: Option<Money> }
}

impl Meter {
    /// The one meter of a catalog that names none.
    pub(crate) fn credits() -> Self {
        Self { id: Id("credits".to_owned()), name: "credit".to_owned() }
    }
}
