//! What the steps serve and charge in a month.

use crate::catalog::Meter;
use crate::number::{Credits, Exact};
use crate::pricing::tariff::Basis;

/// What is served and bought beyond the balance in a month.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Served {
    /// From the balance, out of what was bought.
    pub(crate) used: Credits,
    pub(crate) bought: Credits,
    pub(crate) overage: Credits,
    pub(crate) fair_use: Credits,
    pub(crate) borrowed: Credits,
    pub(crate) degraded: Credits,
    pub(crate) unserved: Credits,
    /// A cap has kept a step from serving more.
    pub(crate) is_capped: bool,
}

/// What a paid step costs in a month, not rounded.
#[derive(Clone, Debug)]
pub(crate) struct Charge<'c> {
    pub(crate) kind: ChargeKind,
    pub(crate) meter: &'c Meter,
    /// Credits bought or served.
    pub(crate) quantity: Credits,
    pub(crate) amount: Exact,
    /// What each bill credit met of it.
    pub(crate) met: Vec<Exact>,
    /// How the amount comes about.
    pub(crate) basis: Basis,
}

/// The paid steps, in the order of their lines on an invoice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ChargeKind {
    TopUp,
    Overage,
}
