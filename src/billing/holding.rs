//! What a buyer holds of a meter.

use crate::billing::figures::MeterMonth;
use crate::billing::wallet::Balance;
use crate::number::Credits;
use crate::read::Id;

/// What the buyer has of a meter, whatever the contract, and what happened to it in the month.
#[derive(Clone)]
pub(crate) struct Holding<'c> {
    pub(crate) meter: &'c Id,
    pub(crate) balance: Balance<'c>,
    /// What is owed for borrowed credits.
    pub(crate) debt: Credits,
    pub(crate) month: MeterMonth,
    /// An unlimited grant was given in the month.
    pub(crate) was_unlimited: bool,
}
