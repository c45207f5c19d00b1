//! The whole estimate of a plan: its months are billed one after another and recorded as they are shown.

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::answers::estimate::{Estimate, MeterTotals, MonthEstimate, Note};
use crate::billing::course::Course;
use crate::billing::figures::ByMeter;
use crate::billing::invoice::{Ledger, Line};
use crate::billing::month::Lived;
use crate::billing::service::least_share;
use crate::catalog::Billing;
use crate::number::{Credits, Divisor, Exact, TooLarge};
use crate::pricing::buyer::Buyer;
use crate::pricing::offer::Offer;
use crate::read::Id;
use crate::work::{NoFigures, Work};

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
