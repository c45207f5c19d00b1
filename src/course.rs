//! The course of a plan through all months of a scenario, upgrades included.

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::buyer::Buyer;
use crate::catalog::Billing;
use crate::contract::Contract;
use crate::credits::Credits;
use crate::estimate::{ByMeter, Estimate, MeterMonth, MonthEstimate, Note, Totals};
use crate::exact::Exact;
use crate::month::{Attempt, Lived, Standing};
use crate::number::TooLarge;
use crate::offer::{DiscountOffer, NoOffer, Offer};
use crate::ratio::Ratio;
use crate::read::Id;

/// What a plan comes to, from its offer on.
pub(crate) fn estimate<'c>(
    offer: Offer<'c>,
    buyer: &Buyer<'c>,
) -> Result<Estimate, TooLarge> {
    let chosen = Rc::new(offer);
    let mut course = Course::begin(Rc::clone(&chosen), buyer)?;
    for month in 1..=buyer.months {
        course.live(month)?;
    }
    course.estimate(&chosen)
}

/// The months so far.
pub(crate) struct Course<'b, 'c> {
    buyer: &'b Buyer<'c>,
    negotiated: Vec<DiscountOffer<'c>>,
    pub(crate) standing: Standing<'c>,
    months: Vec<MonthEstimate>,
    notes: BTreeSet<Note>,
    unlimited: BTreeSet<&'c Id>,
}

impl<'b, 'c> Course<'b, 'c> {
    pub(crate) fn begin(offer: Rc<Offer<'c>>, buyer: &'b Buyer<'c>) -> Result<Self, TooLarge> {
        let own = buyer.scenario.own_tender(buyer.catalog);
        let discounts = buyer.scenario.discounts.iter();
        let negotiated = discounts
            .map(|discount| DiscountOffer::of(discount, own))
            // The check of the scenario has made sure of the currency.
            .filter_map(Result::ok)
            .collect();
        Ok(Self {
            buyer,
            negotiated,
            standing: Standing::first(Contract::first(offer, buyer.cents.zero())),
            months: Vec::new(),
            notes: BTreeSet::new(),
            unlimited: BTreeSet::new(),
        })
    }

    /// Lives a month, starting again on another plan as often as the buyer is moved.
    pub(crate) fn live(&mut self, month: u32) -> Result<Lived<'c>, TooLarge> {
        loop {
            let mut standing = self.standing.clone();
            match standing.attempt(month, self.buyer, &self.negotiated)? {
                Attempt::Moves(offer) => {
                    let contract = &self.standing.contract;
                    self.standing.contract = contract.moved(offer, month, self.buyer.cents.zero());
                }
                Attempt::Lived(lived) => {
                    self.standing = standing;
                    self.record(month, &lived)?;
                    return Ok(lived);
                }
            }
        }
    }

    fn record(&mut self, month: u32, lived: &Lived<'c>) -> Result<(), TooLarge> {
        let offer = &self.standing.contract.offer;
        let plan_month = self.standing.contract.month(month);
        self.notes.extend(price_notes(offer, self.buyer));
        if month == self.buyer.months && ends_inside_term(offer, plan_month) {
            self.notes.insert(Note::PartTerm);
        }
        self.notes.extend(lived.passed_cap.then_some(Note::SpendCapExceeded));
        self.notes.extend(lived.missed_upgrade.then_some(Note::UpgradeNotPossible));
        self.unlimited.extend(&lived.unlimited);
        let meters = lived.meters.iter().map(|(meter, figures)| (meter.0.clone(), *figures));
        self.months.push(MonthEstimate {
            month,
            plan: offer.plan.id.0.clone(),
            size: offer.size.map(|size| size.id.0.clone()),
            total: self.buyer.cents.sum(lived.lines.iter().map(|worked| worked.line.amount))?,
            lines: lived.lines.iter().map(|worked| worked.line.clone()).collect(),
            meters: ByMeter(meters.collect::<Vec<(String, MeterMonth)>>()),
        });
        Ok(())
    }

    /// The estimate, under the name of the plan that was chosen.
    fn estimate(self, chosen: &Offer<'c>) -> Result<Estimate, TooLarge> {
        let mut meters = Totals::of(&self.months)?;
        for (id, totals) in &mut meters.0 {
            let holdings = &self.standing.holdings;
            let holding = holdings.iter().find(|holding| holding.meter.as_str() == id);
            totals.owed = holding.map_or(Credits::ZERO, |holding| holding.debt);
        }
        let is_unlimited = |id: &str| self.unlimited.iter().any(|meter| meter.as_str() == id);
        let utilisation = |(id, totals): &(String, Totals)| {
            (id.clone(), if is_unlimited(id) { None } else { totals.utilisation() })
        };
        let total = self.buyer.cents.sum(self.months.iter().map(|month| month.total))?;
        let months = Exact::whole(u64::from(self.buyer.months));
        let per_month = total.exact().over(&months).ok_or(TooLarge)?;
        Ok(Estimate {
            plan: chosen.plan.id.0.clone(),
            name: chosen.plan.name.clone(),
            kind: chosen.plan.kind(),
            size: chosen.size.map(|size| size.id.0.clone()),
            eligible: true,
            reasons: [],
            notes: self.notes.into_iter().collect(),
            total,
            per_month: self.buyer.cents.round(&per_month)?,
            served_share: meters.0.iter().map(|(_, it)| it.served()).min().unwrap_or(Ratio::ONE),
            utilisation: ByMeter(meters.0.iter().map(utilisation).collect()),
            meters,
            months: self.months,
        })
    }
}

/// What is to be said of the prices of an offer.
fn price_notes(offer: &Offer<'_>, buyer: &Buyer<'_>) -> Option<Note> {
    let due = offer.recurring.iter().filter(|price| !price.price.is_zero());
    let mut other = due.filter(|price| price.cycle != buyer.scenario.billing);
    other.next()?;
    Some(match buyer.scenario.billing {
        Billing::Annual => Note::AnnualNotOffered,
        Billing::Monthly => Note::AnnualOnly,
    })
}

/// Whether annual prices go on after a month of the plan.
fn ends_inside_term(offer: &Offer<'_>, plan_month: u32) -> bool {
    let mut due = offer.recurring.iter().filter(|price| !price.price.is_zero());
    due.any(|price| price.cycle == Billing::Annual) && offer.term_end(plan_month) != plan_month
}

/// The estimate of a plan in one of its sizes, or why it cannot be had.
pub(crate) fn estimate_in<'c>(
    plan: &'c crate::catalog::Plan,
    size: Option<&'c crate::catalog::Size>,
    buyer: &Buyer<'c>,
) -> Result<Estimate, NoOffer> {
    Ok(estimate(Offer::of(plan, size, buyer)?, buyer)?)
}
