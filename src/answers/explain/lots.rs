//! The credits of a month lot by lot: those that arrived together, when, what was used of them, and until when they last.

use std::rc::Rc;

use serde::Serialize;

use crate::billing::figures::ByMeter;
use crate::billing::holding::Holding;
use crate::billing::month::Standing;
use crate::billing::wallet::LotMonth;
use crate::catalog::Grant;
use crate::number::{Credits, TooLarge};
use crate::pricing::grant_terms::{Slot, Source};
use crate::pricing::offer::Offer;
use crate::pricing::users::Group;
use crate::read::Id;

/// Credits that arrived together, and what happened to them in the month.
///
/// Of all lots of a meter, `arrived` sums to what was granted and bought, and the others to what its figures say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ExplainedLot {
    /// Whether they were granted or bought.
    pub kind: LotKind,
    /// The grant's own name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The name of the plan, the size or the add-on that grants them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub given_by: Option<String>,
    /// The users that may use them, where not all may.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub users: Option<LotUsers>,
    /// The month in which they arrived.
    pub month: u32,
    /// The last month in which they can be used; none: they never expire.
    pub last_month: Option<u32>,
    /// There is no end to them.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub unlimited: bool,
    /// What was left of them as the month began.
    pub opening: Credits,
    /// What arrived in the month; what was used, where there is no end to them.
    pub arrived: Credits,
    /// What was used.
    pub used: Credits,
    /// What was lost at the end of the month.
    pub expired: Credits,
    /// What is left after it.
    pub closing: Credits,
}

/// How credits came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum LotKind {
    /// A plan, a size or an add-on includes them.
    Grant,
    /// They were bought ahead.
    TopUp,
}

/// Users that have credits of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum LotUsers {
    /// The few who make most of the use; all users, where use is spread evenly.
    Heavy,
    /// The others.
    Light,
    /// Seats that are held and that nobody uses.
    Idle,
}

/// The offers of all contracts that a buyer has had, by the contract's number.
#[derive(Default)]
pub(super) struct Contracts<'c>(Vec<(u32, Rc<Offer<'c>>)>);

impl<'c> Contracts<'c> {
    /// Keeps the contract that the buyer is on.
    pub(super) fn keep(&mut self, standing: &Standing<'c>) {
        let contract = &standing.contract;
        if self.0.last().is_none_or(|(number, _)| *number != contract.number) {
            self.0.push((contract.number, Rc::clone(&contract.offer)));
        }
    }

    /// The lots of the month that was recorded, by meter.
    pub(super) fn lots(&self, standing: &Standing<'c>) -> Result<ByMeter<Vec<ExplainedLot>>, TooLarge> {
        let mut all = Vec::new();
        for holding in &standing.holdings {
            let mut lots = Vec::new();
            for (slot, lot) in holding.balance.record() {
                lots.push(self.lot(holding, slot, lot)?);
            }
            all.push((holding.meter.0.clone(), lots));
        }
        Ok(ByMeter(all))
    }

    fn lot(&self, holding: &Holding<'c>, slot: Slot, lot: &LotMonth) -> Result<ExplainedLot, TooLarge> {
        let (kind, grant) = match lot.order.source() {
            Source::TopUp(_) => (LotKind::TopUp, None),
            Source::Grant { contract, place } => (LotKind::Grant, self.grant(contract, holding.meter, place)),
        };
        Ok(ExplainedLot {
            kind,
            name: grant.and_then(|(grant, _)| grant.name.clone()),
            given_by: grant.map(|(grant, offer)| giver(grant, holding.meter, offer).to_owned()),
            users: users(slot),
            month: lot.order.born(),
            last_month: lot.order.last_month(),
            unlimited: lot.is_unlimited,
            opening: lot.opening,
            arrived: lot.arrived,
            used: lot.used,
            expired: lot.expired,
            closing: lot.closing()?,
        })
    }

    fn grant(&self, contract: u32, meter: &Id, place: usize) -> Option<(&'c Grant, &Offer<'c>)> {
        let (_, offer) = self.0.iter().find(|(number, _)| *number == contract)?;
        let offered = offer.meters.iter().find(|offered| offered.meter.id == *meter)?;
        Some((offered.grants.get(place)?.grant, offer))
    }
}

/// The name of what gives a grant: the size or an add-on where it stands there, else the plan.
fn giver<'c>(grant: &Grant, meter: &Id, offer: &Offer<'c>) -> &'c str {
    let stands_in = |grants: Option<&'c crate::read::List<Grant, 50>>| {
        grants.into_iter().flatten().any(|own| std::ptr::eq(own, grant))
    };
    let name = meter.as_str();
    if let Some(size) = offer.size.filter(|size| stands_in(size.grants.get(name))) {
        return &size.name;
    }
    let mut add_ons = offer.plan.add_ons.iter();
    match add_ons.find(|add_on| stands_in(add_on.grants.get(name))) {
        Some(add_on) => &add_on.name,
        None => &offer.plan.name,
    }
}

fn users(slot: Slot) -> Option<LotUsers> {
    match slot {
        Slot::Shared => None,
        Slot::Own(Group::Heavy) => Some(LotUsers::Heavy),
        Slot::Own(Group::Light) => Some(LotUsers::Light),
        Slot::Own(Group::Idle) => Some(LotUsers::Idle),
    }
}
