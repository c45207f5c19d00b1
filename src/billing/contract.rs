//! A contract: a plan that a buyer is on, since some month.

use std::rc::Rc;

use crate::billing::shortfall::CreditLeft;
use crate::catalog::bill_credit::CreditEvery;
use crate::number::{Amount, Credits, Exact, TooLarge};
use crate::pricing::buyer::Buyer;
use crate::pricing::offer::{BillCreditOffer, Offer};
use crate::read::Id;
use crate::work::{NoFigures, Work};

/// A plan that the buyer is on.
#[derive(Clone)]
pub(crate) struct Contract<'c> {
    pub(crate) offer: Rc<Offer<'c>>,
    /// What the buyer needs of each meter of the offer, by month of the scenario.
    demand: Rc<[Rc<[Credits]>]>,
    /// Its place among the contracts of this buyer.
    pub(crate) number: u32,
    /// How many months went by before it.
    started: u32,
    pub(crate) owes_setup: bool,
    /// What is left of its bill credits.
    credits_left: Vec<Exact>,
    /// What the lines of its year have come to.
    pub(crate) year: Amount,
}

impl<'c> Contract<'c> {
    /// The first contract of a buyer.
    pub(crate) fn first(offer: Rc<Offer<'c>>, buyer: &Buyer<'c>, work: &Work) -> Result<Self, NoFigures> {
        work.spend(buyer.usage.steps(offer.plan))?;
        let meters = offer.meters.iter();
        let demand = meters
            .map(|offered| buyer.usage.demand(offer.plan, &offered.meter.id))
            .collect::<Result<_, TooLarge>>()?;
        let credits_left = vec![Exact::ZERO; offer.bill_credits.len()];
        let year = buyer.cents.zero();
        Ok(Self { offer, demand, number: 0, started: 0, owes_setup: true, credits_left, year })
    }

    /// The contract that follows when the buyer is moved in a month. Another size of the plan is set up already.
    pub(crate) fn moved(
        &self,
        offer: Rc<Offer<'c>>,
        month: u32,
        buyer: &Buyer<'c>,
        work: &Work,
    ) -> Result<Self, NoFigures> {
        let is_another_plan = offer.plan.id != self.offer.plan.id;
        // A first month that starts again on the next size has charged nothing yet.
        let owes_setup = is_another_plan || (self.owes_setup && self.month(month) == 1);
        let (number, started) = (self.number.saturating_add(1), month.saturating_sub(1));
        Ok(Self { number, started, owes_setup, ..Self::first(offer, buyer, work)? })
    }

    /// What is needed of each meter of the offer in a month of the scenario, counted from 1.
    pub(crate) fn demand(&self, month: u32) -> impl Iterator<Item = Credits> {
        self.demand.iter().map(move |months| in_month(months, month))
    }

    /// What is needed of one meter of the offer, by its place.
    pub(crate) fn demand_on(&self, place: usize, month: u32) -> Credits {
        self.demand.get(place).map_or(Credits::ZERO, |months| in_month(months, month))
    }

    /// What is needed of a meter; nothing of one that the contract does not have.
    pub(crate) fn demand_of(&self, meter: &Id, month: u32) -> Credits {
        let place = self.offer.meters.iter().position(|offered| offered.meter.id == *meter);
        place.map_or(Credits::ZERO, |place| self.demand_on(place, month))
    }

    /// The month of the contract, counted from 1, in a month of the scenario.
    pub(crate) fn month(&self, month: u32) -> u32 {
        month.saturating_sub(self.started)
    }

    /// The bill credits as a month begins: what was not used in time is lost, and new ones come.
    pub(crate) fn begin_credits(&self, plan_month: u32) -> Vec<CreditLeft<'c>> {
        let offered = self.offer.bill_credits.iter().zip(&self.credits_left);
        let left = |(offered, left): (&BillCreditOffer<'c>, &Exact)| CreditLeft {
            covers: &offered.credit.covers,
            left: at_beginning(offered, left, plan_month),
        };
        offered.map(left).collect()
    }

    /// The bill credits as a month ends.
    pub(crate) fn end_credits(&mut self, credits: Vec<CreditLeft<'c>>) {
        self.credits_left = credits.into_iter().map(|credit| credit.left).collect();
    }
}

fn in_month(months: &[Credits], month: u32) -> Credits {
    let index = usize::try_from(month).unwrap_or(usize::MAX).saturating_sub(1);
    months.get(index).copied().unwrap_or_default()
}

/// What there is of a bill credit as a month of the contract begins.
fn at_beginning(offered: &BillCreditOffer<'_>, left: &Exact, plan_month: u32) -> Exact {
    let comes = match offered.credit.every {
        CreditEvery::Month => true,
        CreditEvery::Year => plan_month.checked_rem(12) == Some(1),
        CreditEvery::Once => plan_month == 1,
    };
    let is_over = offered.credit.lasts_months.is_some_and(|months| u64::from(plan_month) > months.0);
    match (comes, is_over) {
        (true, _) => offered.amount.clone(),
        (false, true) => Exact::ZERO,
        (false, false) => left.clone(),
    }
}
