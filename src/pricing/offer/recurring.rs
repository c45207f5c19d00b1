//! Prices that are due whatever is used: the fee, seats and add-ons.

use std::rc::Rc;

use crate::catalog::size::AddOnPer;
use crate::catalog::{AddOn, Billing, Money, Plan, Price, PriceByCycle, Size};
use crate::number::{Credits, Exact};
use crate::pricing::buyer::Buyer;
use crate::pricing::instalments::Instalments;
use crate::pricing::offer::seats::{Held, HeldType};
use crate::pricing::reason::NoOffer;
use crate::pricing::tariff::{Basis, Tariff};

/// What a recurring price is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RecurringKind {
    /// The plan itself.
    Fee,
    /// The seats of one type.
    Seats,
    AddOn,
}

/// A price that is due whatever is used.
#[derive(Clone, Debug)]
pub(crate) struct Recurring<'c> {
    pub(crate) kind: RecurringKind,
    pub(crate) name: &'c str,
    /// Billed seats, or the count of an add-on; 1 for the fee.
    pub(crate) quantity: Credits,
    /// For a month, or for a year where it is the annual price.
    pub(crate) price: Exact,
    pub(crate) cycle: Billing,
    pub(crate) instalments: Instalments,
    /// How the price comes about.
    pub(crate) basis: Basis,
}

impl<'c> Recurring<'c> {
    /// The fee, the seats of each type, then the add-ons.
    pub(super) fn all(
        plan: &'c Plan,
        size: Option<&'c Size>,
        held: &Held<'c>,
        add_ons: &[(&'c AddOn, u64)],
        buyer: &Buyer<'_>,
    ) -> Result<Vec<Self>, NoOffer> {
        let of_size = size.and_then(|size| Some((size.name.as_str(), size.fee.as_ref()?)));
        let of_plan = plan.fee.as_ref().map(|fee| (plan.name.as_str(), fee));
        let mut all = Vec::new();
        if let Some((name, fee)) = of_size.or(of_plan) {
            all.extend(Self::fee(name, fee, buyer)?);
        }
        for held in held.types() {
            all.extend(Self::seats(held, buyer)?);
        }
        for (add_on, count) in add_ons {
            all.extend(Self::add_on(add_on, *count, held.acting(), buyer)?);
        }
        Ok(all)
    }

    fn fee(name: &'c str, fee: &PriceByCycle<Money>, buyer: &Buyer<'_>) -> Result<Option<Self>, NoOffer> {
        let Some((money, cycle)) = fee.nearest(buyer.scenario.billing) else {
            return Ok(None);
        };
        let price = money.in_currency(buyer.tender)?;
        let instalments = Instalments::of(&price, cycle, buyer.cents)?;
        let basis = Basis::Price(price.clone());
        Ok(Some(Self {
            kind: RecurringKind::Fee,
            name,
            quantity: Credits::ONE,
            price,
            cycle,
            instalments,
            basis,
        }))
    }

    fn seats(held: &HeldType<'c>, buyer: &Buyer<'_>) -> Result<Option<Self>, NoOffer> {
        let (name, billed) = (held.seat_type.label(), held.billed());
        let Some(prices) = &held.seat_type.price else {
            return Ok(None);
        };
        Self::charged(RecurringKind::Seats, name, billed, Exact::whole(billed), prices, buyer)
    }

    fn add_on(
        add_on: &'c AddOn,
        count: u64,
        acting_seats: u64,
        buyer: &Buyer<'_>,
    ) -> Result<Option<Self>, NoOffer> {
        let units = match add_on.per {
            AddOnPer::Unit => Exact::whole(count),
            AddOnPer::Seat => Exact::whole(count).times(&Exact::whole(acting_seats)),
        };
        Self::charged(RecurringKind::AddOn, &add_on.name, count, units, &add_on.price, buyer)
    }

    /// A price that is applied to a number of units, shown as a quantity.
    fn charged(
        kind: RecurringKind,
        name: &'c str,
        quantity: u64,
        units: Exact,
        prices: &PriceByCycle<Price>,
        buyer: &Buyer<'_>,
    ) -> Result<Option<Self>, NoOffer> {
        let Some((price, cycle)) = prices.nearest(buyer.scenario.billing) else {
            return Ok(None);
        };
        let tariff = Tariff::of(price, buyer.tender)?;
        let price = tariff.amount(&units);
        let instalments = Instalments::of(&price, cycle, buyer.cents)?;
        let basis = Basis::Tariff { tariff: Rc::new(tariff), quantity: units };
        let quantity = Credits::r6(&Exact::whole(quantity))?;
        Ok(Some(Self { kind, name, quantity, price, cycle, instalments, basis }))
    }

    /// Whether it decides that the plan is billed annually: add-ons do not.
    pub(super) fn makes_annual(&self) -> bool {
        self.cycle == Billing::Annual && self.kind != RecurringKind::AddOn
    }
}
