//! The course of a plan through all months of a scenario, upgrades included.

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::catalog::Billing;
use crate::contract::Contract;
use crate::estimate::{ByMeter, Estimate, MeterTotals, MonthEstimate, Note};
use crate::invoice::{Ledger, Line};
use crate::month::{Attempt, Lived, Standing};
use crate::number::{Credits, Divisor, Exact, TooLarge};
use crate::pricing::buyer::Buyer;
use crate::pricing::discount::DiscountOffer;
use crate::pricing::offer::Offer;
use crate::read::Id;
use crate::service::least_share;
use crate::work::{NoFigures, Work};

/// The months of a plan, one after another.
pub(crate) struct Course<'b, 'c> {
    buyer: &'b Buyer<'c>,
    work: &'b Work,
    pub(crate) standing: Standing<'c>,
}

impl<'b, 'c> Course<'b, 'c> {
    pub(crate) fn begin(
        offer: Rc<Offer<'c>>,
        buyer: &'b Buyer<'c>,
        work: &'b Work,
    ) -> Result<Self, NoFigures> {
        let standing = Standing::first(Contract::first(offer, buyer, work)?);
        Ok(Self { buyer, work, standing })
    }

    /// Lives a month that nobody reads; gives it with the number of months that are like it, itself included, and skips
    /// the others.
    ///
    /// A curve of plain plans is some seven times faster so: they live one month instead of twelve.
    pub(crate) fn live_alike(&mut self, month: u32) -> Result<(Lived, u32), NoFigures> {
        let was_blank = self.standing.is_blank();
        let lived = self.live(month, &mut Ledger::unread())?;
        let is_steady = self.buyer.negotiated.iter().all(DiscountOffer::is_steady);
        let alike = if is_steady { self.standing.alike(month, was_blank, self.buyer) } else { 0 };
        Ok((lived, alike.saturating_add(1)))
    }

    /// Lives a month, starting again on another plan as often as the buyer is moved. Its lines go into the ledger.
    pub(crate) fn live(&mut self, month: u32, ledger: &mut Ledger<'_>) -> Result<Lived, NoFigures> {
        // Only what can be undone needs a copy.
        let before = self.standing.contract.offer.can_move().then(|| self.standing.clone());
        loop {
            match self.standing.attempt(month, self.buyer, ledger, self.work)? {
                Attempt::Lived(lived) => return Ok(lived),
                Attempt::Moves(offer) => {
                    let moved = self.standing.contract.moved(offer, month, self.buyer, self.work)?;
                    // From where the month began: plans that were merely passed through leave nothing.
                    self.work.spend_on(self.standing.lots())?;
                    self.standing = before.clone().ok_or(TooLarge)?;
                    self.standing.enter(moved);
                }
            }
        }
    }
}

/// What a plan comes to, from its offer on, in full.
pub(crate) fn estimate<'c>(
    offer: Rc<Offer<'c>>,
    buyer: &Buyer<'c>,
    work: &Work,
) -> Result<Estimate, NoFigures> {
    let mut course = Course::begin(Rc::clone(&offer), buyer, work)?;
    let mut record = Record::default();
    for month in 1..=buyer.months {
        let mut lines = Vec::new();
        let lived = course.live(month, &mut Ledger::read_by(&mut lines))?;
        record.add(&course, month, lived, lines);
    }
    Ok(record.estimate(&offer, &course)?)
}

/// The months so far, as they are shown.
#[derive(Default)]
struct Record<'c> {
    months: Vec<MonthEstimate>,
    notes: BTreeSet<Note>,
    unlimited: BTreeSet<&'c Id>,
}

impl<'c> Record<'c> {
    fn add(&mut self, course: &Course<'_, 'c>, month: u32, lived: Lived, lines: Vec<Line>) {
        let standing = &course.standing;
        let offer = &standing.contract.offer;
        self.notes.extend(price_notes(offer, course.buyer));
        if month == course.buyer.months && ends_inside_term(offer, standing.contract.month(month)) {
            self.notes.insert(Note::PartTerm);
        }
        self.notes.extend(lived.passed_cap.then_some(Note::SpendCapExceeded));
        self.notes.extend(lived.missed_upgrade.then_some(Note::UpgradeNotPossible));
        let unlimited = standing.holdings.iter().filter(|holding| holding.was_unlimited);
        self.unlimited.extend(unlimited.map(|holding| holding.meter));
        self.months.push(MonthEstimate {
            month,
            plan: offer.plan.id.0.clone(),
            size: offer.size.map(|size| size.id.0.clone()),
            total: lived.total,
            lines,
            meters: standing.meters(),
        });
    }

    /// The estimate, under the name of the plan that was chosen.
    fn estimate(self, chosen: &Offer<'c>, course: &Course<'_, 'c>) -> Result<Estimate, TooLarge> {
        let cents = course.buyer.cents;
        let mut meters = MeterTotals::of(&self.months)?;
        for (id, totals) in &mut meters.0 {
            let mut holdings = course.standing.holdings.iter();
            let holding = holdings.find(|holding| holding.meter.as_str() == id);
            totals.owed = holding.map_or(Credits::ZERO, |holding| holding.debt);
        }
        let is_unlimited = |id: &str| self.unlimited.iter().any(|meter| meter.as_str() == id);
        let utilisation = |(id, totals): &(String, MeterTotals)| {
            (id.clone(), if is_unlimited(id) { None } else { totals.utilisation() })
        };
        let total = cents.sum(self.months.iter().map(|month| month.total))?;
        let months = Divisor::of(Exact::whole(u64::from(course.buyer.months))).ok_or(TooLarge)?;
        Ok(Estimate {
            plan: chosen.plan.id.0.clone(),
            name: chosen.plan.name.clone(),
            kind: chosen.plan.kind(),
            size: chosen.size.map(|size| size.id.0.clone()),
            eligible: true,
            reasons: [],
            notes: self.notes.into_iter().collect(),
            total,
            per_month: cents.round(&total.exact().over(&months))?,
            served_share: least_share(meters.0.iter().map(|(_, it)| it.figures.service()))?,
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
