//! Discounts at one buyer's amounts.

use crate::catalog::{Discount, NoPrice, Tender};
use crate::number::Exact;

/// A discount at this buyer's amount.
#[derive(Clone)]
pub(crate) struct DiscountOffer<'c> {
    pub(crate) discount: &'c Discount,
    pub(crate) off: Off,
}

/// What a discount takes off.
#[derive(Clone)]
pub(crate) enum Off {
    /// A share of the sum.
    Share(Exact),
    Amount(Exact),
}

impl<'c> DiscountOffer<'c> {
    pub(crate) fn of(discount: &'c Discount, tender: Tender) -> Result<Self, NoPrice> {
        let off = match (&discount.percent, &discount.amount) {
            (Some(percent), _) => Off::Share(percent.exact().times(&Exact::scaled(1, 2))),
            (None, Some(amount)) => Off::Amount(amount.in_currency(tender)?),
            (None, None) => Off::Amount(Exact::ZERO),
        };
        Ok(Self { discount, off })
    }
}

impl DiscountOffer<'_> {
    /// Whether it is the same in every month.
    pub(crate) fn is_steady(&self) -> bool {
        self.discount.months.is_none()
    }
}
