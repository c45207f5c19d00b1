//! How a line comes about: enough to show it step by step.

use crate::number::{Amount, Exact};
use crate::pricing::tariff::Basis;

/// The formula of a line with its figures filled in.
#[derive(Debug)]
pub(crate) enum Working<'w> {
    /// An amount as it stands.
    Of(&'w Basis),
    /// A month's share of an annual price: what it has come to by now, less what it had come to before.
    Spread { year: &'w Basis, now: Amount, before: Amount },
    /// What is missing to a minimum.
    TrueUp { minimum: Exact, so_far: Amount },
    /// What each annual price still commits to, by its name.
    RestOfTerm(&'w [(&'w str, Amount)]),
    /// What a bill credit met.
    BillCredit { of_usage: Amount, of_fees: Amount },
    /// What a discount took off.
    Discount { of_fees: Amount, of_usage: Amount },
    /// A share of what is taxed.
    Tax { base: Amount, rate: &'w Exact },
}
