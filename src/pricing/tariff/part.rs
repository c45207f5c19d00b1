//! Parts: the summands of an amount, each a multiplication that a person can redo.

use serde::Serialize;

use crate::number::{Divisor, Exact};

/// A summand: `quantity x price / per`. It borrows its figures: most are summed and never shown.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Part<'p> {
    pub(crate) kind: PartKind,
    pub(crate) quantity: &'p Exact,
    pub(crate) price: &'p Exact,
    pub(crate) per: &'p Divisor,
}

/// What a summand is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum PartKind {
    /// An amount as it stands in the catalog.
    Price,
    /// So many units at a price.
    Units,
    /// So many whole packages, or packs, at a price.
    Packages,
    /// The units inside a tier, at its price.
    Tier,
    /// The flat amount of a tier.
    Flat,
    /// What is missing to the least amount.
    ToMinimum,
    /// What passes the largest amount; negative.
    ToMaximum,
    /// What an annual price has come to by this month, rounded.
    YearToDate,
    /// What it had come to before; negative.
    YearBefore,
    /// A minimum spend.
    Minimum,
    /// What has been billed toward it; negative.
    BilledSoFar,
    /// What an annual price still commits to.
    Rest,
    /// What is taken off the fees; negative.
    OffFees,
    /// What is taken off usage; negative.
    OffUsage,
    /// A share of the taxed sum.
    Taxed,
}

impl<'p> Part<'p> {
    /// So many units at a price for each `per` of them.
    pub(crate) fn per_unit(kind: PartKind, quantity: &'p Exact, price: &'p Exact, per: &'p Divisor) -> Self {
        Self { kind, quantity, price, per }
    }

    /// One amount.
    pub(crate) fn flat(kind: PartKind, amount: &'p Exact) -> Self {
        Self { kind, quantity: &Exact::ONE, price: amount, per: &Divisor::ONE }
    }

    /// What it comes to, not rounded.
    pub(crate) fn amount(&self) -> Exact {
        self.quantity.times(self.price).over(self.per)
    }
}
