//! The estimate of one plan: its months, what they cost and what they serve. Sections 4 and 5 of the model.

use serde::{Serialize, Serializer};

use crate::balance::{Balance, Lot, Source};
use crate::beyond::{self, Charge};
use crate::catalog::{Billing, Kind, Meter};
use crate::credits::Credits;
use crate::demand::Usage;
use crate::exact::Exact;
use crate::invoice::{self, Cents, Line, Month};
use crate::money::{Amount, Rounding};
use crate::number::TooLarge;
use crate::offer::{MeterOffer, Offer, Reason};
use crate::ratio::Ratio;
use crate::scenario::Scenario;

/// What one plan comes to in a scenario.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum PlanEstimate {
    /// The plan can be had: its figures.
    Eligible(Box<Estimate>),
    /// The plan cannot be had: the reasons.
    Ineligible(Ineligible),
}

/// The figures of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Estimate {
    /// The plan's id.
    pub plan: String,
    /// Its name.
    pub name: String,
    /// Its kind.
    pub kind: Kind,
    /// The size that was chosen, of a plan that is sold in several.
    pub size: Option<String>,
    /// True.
    pub eligible: bool,
    /// Empty.
    pub reasons: [Reason; 0],
    /// What a buyer should know about the prices.
    pub notes: Vec<Note>,
    /// The sum of the months.
    pub total: Amount,
    /// The total divided by the months, rounded as a line is.
    pub per_month: Amount,
    /// The share of the demand that is served in full, of the meter where it is lowest: 0 to 1, six decimals, rounded
    /// down; 1 without demand.
    pub served_share: Ratio,
    /// By meter: used credits by granted and bought ones, four decimals; none where there were none.
    pub utilisation: ByMeter<Option<Ratio>>,
    /// By meter: the sums over the months.
    pub meters: ByMeter<Totals>,
    /// The months, in order.
    pub months: Vec<MonthEstimate>,
}

/// A plan that cannot be had.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Ineligible {
    /// The plan's id.
    pub plan: String,
    /// Its name.
    pub name: String,
    /// Its kind.
    pub kind: Kind,
    /// None.
    pub size: Option<String>,
    /// False.
    pub eligible: bool,
    /// Why, all reasons.
    pub reasons: Vec<Reason>,
    /// Empty.
    pub notes: [Note; 0],
}

/// What a buyer should know about the prices of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Note {
    /// The horizon ends inside a term that annual prices commit to.
    PartTerm,
    /// Annual billing was asked for; some price is only to be had by the month.
    AnnualNotOffered,
    /// Monthly billing was asked for; some price is only to be had by the year.
    AnnualOnly,
}

/// One month of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct MonthEstimate {
    /// Its number, from 1 on.
    pub month: u32,
    /// The plan that the buyer is on.
    pub plan: String,
    /// The size of that plan.
    pub size: Option<String>,
    /// The sum of the lines.
    pub total: Amount,
    /// The lines of the invoice, in order, without those that come to nothing.
    pub lines: Vec<Line>,
    /// By meter: what happened to the credits.
    pub meters: ByMeter<MeterMonth>,
}

/// What happened to the credits of one meter.
///
/// `demand = used + overage + fair_use + borrowed + degraded + unserved`, and
/// `opening + granted + bought = used + expired + closing`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Figures {
    /// What the mix comes to.
    pub demand: Credits,
    /// Included credits that arrived.
    pub granted: Credits,
    /// Credits bought ahead.
    pub bought: Credits,
    /// Demand served from balances.
    pub used: Credits,
    /// Demand served and billed afterwards.
    pub overage: Credits,
    /// Demand served for nothing, within limits.
    pub fair_use: Credits,
    /// Demand served from the next month's grant.
    pub borrowed: Credits,
    /// Demand served slower or in lesser quality.
    pub degraded: Credits,
    /// Demand not served.
    pub unserved: Credits,
    /// Credits that were lost unused.
    pub expired: Credits,
    /// What is left at the end.
    pub closing: Credits,
}

/// The figures of a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct MeterMonth {
    /// The credits.
    #[serde(flatten)]
    pub figures: Figures,
    /// The day, of 30, on which the balances ran out; none where they did not.
    pub run_out_day: Option<u32>,
}

/// The figures of all months together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Totals {
    /// The credits.
    #[serde(flatten)]
    pub figures: Figures,
    /// What was borrowed and is not paid back after the last month.
    pub owed: Credits,
}

/// Something for each meter of a plan, in the plan's order; shown as an object by meter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ByMeter<T>(pub Vec<(String, T)>);

impl<T> ByMeter<T> {
    /// What there is for a meter.
    #[must_use]
    pub fn get(&self, meter: &str) -> Option<&T> {
        self.0.iter().find(|(id, _)| id == meter).map(|(_, value)| value)
    }
}

impl<T: Serialize> Serialize for ByMeter<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(meter, value)| (meter, value)))
    }
}

/// Works out all months of an offer.
pub(crate) fn estimate<'c>(
    offer: &Offer<'c>,
    scenario: &Scenario,
    usage: &Usage<'c>,
    cents: Cents,
) -> Result<Estimate, TooLarge> {
    let mut accounts = Vec::new();
    for meter in &offer.meters {
        accounts.push(Account::open(meter, offer, usage)?);
    }
    let horizon = u32::try_from(scenario.months.0).unwrap_or(u32::MAX);
    let mut months = Vec::new();
    for number in 1..=horizon {
        let month = Month { number, is_last: number == horizon };
        months.push(live_month(offer, &mut accounts, month, cents)?);
    }
    let amounts = months.iter().map(|month| month.total);
    let total = amounts.into_iter().try_fold(Amount::zero(cents.currency), Amount::plus)?;
    let share_of_month = Exact::ONE.over(&Exact::whole(scenario.months.0)).unwrap_or(Exact::ZERO);
    let totals = Totals::of_all(offer, &months)?;
    Ok(Estimate {
        plan: offer.plan.id.0.clone(),
        name: offer.plan.name.clone(),
        kind: offer.plan.kind(),
        size: None,
        eligible: true,
        reasons: [],
        notes: notes(offer, scenario, horizon),
        total,
        per_month: cents.round(&total.exact().times(&share_of_month))?,
        served_share: served_share(&totals),
        utilisation: ByMeter(
            totals.0.iter().map(|(meter, totals)| (meter.clone(), totals.utilisation())).collect(),
        ),
        meters: totals,
        months,
    })
}

fn notes(offer: &Offer<'_>, scenario: &Scenario, horizon: u32) -> Vec<Note> {
    let due = || offer.recurring.iter().filter(|price| !price.price.is_zero());
    let cycle = |wanted: Billing| due().any(|price| price.cycle == wanted);
    let mut notes = Vec::new();
    if cycle(Billing::Annual) && offer.term_end(horizon) != horizon {
        notes.push(Note::PartTerm);
    }
    if scenario.billing == Billing::Annual && cycle(Billing::Monthly) {
        notes.push(Note::AnnualNotOffered);
    }
    if scenario.billing == Billing::Monthly && cycle(Billing::Annual) {
        notes.push(Note::AnnualOnly);
    }
    notes
}

/// A meter of the plan while the months go by.
struct Account<'o, 'c> {
    offer: &'o MeterOffer<'c>,
    demand: std::vec::IntoIter<Credits>,
    /// What each grant gives in a month, with its place in the plan's list.
    grants: Vec<(usize, &'c crate::catalog::Grant, Credits)>,
    balance: Balance<'c>,
}

impl<'o, 'c> Account<'o, 'c> {
    fn open(meter: &'o MeterOffer<'c>, offer: &Offer<'c>, usage: &Usage<'c>) -> Result<Self, TooLarge> {
        let mut grants = Vec::new();
        for (place, grant) in meter.allowance.grants.iter().enumerate() {
            if grant.billing.is_none_or(|only| only == offer.billing) {
                grants.push((place, grant, Credits::r6(&offer.nominal(grant))?));
            }
        }
        let demand = usage.demand(offer.plan, &meter.meter.id)?.into_iter();
        Ok(Self { offer: meter, demand, grants, balance: Balance::default() })
    }

    /// Grants arrive: step 1 of a month.
    fn receive(&mut self, month: u32) -> Result<Credits, TooLarge> {
        let mut granted = Credits::ZERO;
        for (place, grant, credits) in &self.grants {
            if grant.months.is_some_and(|months| u64::from(month) > months.0) {
                continue;
            }
            let keep = grant.rollover.as_ref().map_or(&[][..], |rollover| &rollover.keep.0);
            let source = Source::Grant(*place);
            self.balance.receive(Lot::granted(*credits, month, grant.rank(), source, keep));
            granted = granted.plus(*credits)?;
        }
        Ok(granted)
    }

    /// The whole month of this meter: what happened to its credits, and what its steps charge.
    fn live(&mut self, month: u32) -> Result<(MeterMonth, Vec<Charge>), TooLarge> {
        let demand = self.demand.next().unwrap_or_default();
        let granted = self.receive(month)?;
        let burned = self.balance.burn(demand)?;
        let shortfall = demand.minus(burned)?;
        let served = beyond::serve(&self.offer.steps, shortfall, &mut self.balance, month)?;
        let expired = self.balance.end_month(month)?;
        let figures = Figures {
            demand,
            granted,
            bought: served.bought,
            used: burned.plus(served.used)?,
            overage: served.overage,
            unserved: served.unserved,
            expired,
            closing: self.balance.total()?,
            ..Figures::default()
        };
        let run_out_day = if shortfall.is_zero() { None } else { run_out_day(burned, demand) };
        Ok((MeterMonth { figures, run_out_day }, served.charges))
    }
}

/// The day, of 30, on which demand that comes evenly meets an empty balance.
fn run_out_day(burned: Credits, demand: Credits) -> Option<u32> {
    let days = burned.exact().times(&Exact::whole(30)).over(&demand.exact())?;
    let day = days.floor().plus(&Exact::ONE).round(0, Rounding::Down)?;
    u32::try_from(day).ok()
}

fn live_month(
    offer: &Offer<'_>,
    accounts: &mut [Account<'_, '_>],
    month: Month,
    cents: Cents,
) -> Result<MonthEstimate, TooLarge> {
    let mut meters = Vec::new();
    let mut usage: Vec<(&Meter, Vec<Charge>)> = Vec::new();
    for account in accounts {
        let (figures, charges) = account.live(month.number)?;
        meters.push((account.offer.meter.id.0.clone(), figures));
        usage.push((account.offer.meter, charges));
    }
    let lines = invoice::lines(offer, &usage, month, cents)?;
    Ok(MonthEstimate {
        month: month.number,
        plan: offer.plan.id.0.clone(),
        size: None,
        total: cents.sum(&lines)?,
        lines,
        meters: ByMeter(meters),
    })
}

impl Figures {
    /// The sums of two stretches of time, the other one later.
    fn followed_by(&self, later: &Self) -> Result<Self, TooLarge> {
        Ok(Self {
            demand: self.demand.plus(later.demand)?,
            granted: self.granted.plus(later.granted)?,
            bought: self.bought.plus(later.bought)?,
            used: self.used.plus(later.used)?,
            overage: self.overage.plus(later.overage)?,
            fair_use: self.fair_use.plus(later.fair_use)?,
            borrowed: self.borrowed.plus(later.borrowed)?,
            degraded: self.degraded.plus(later.degraded)?,
            unserved: self.unserved.plus(later.unserved)?,
            expired: self.expired.plus(later.expired)?,
            closing: later.closing,
        })
    }
}

impl Totals {
    fn of_all(offer: &Offer<'_>, months: &[MonthEstimate]) -> Result<ByMeter<Self>, TooLarge> {
        let mut totals = Vec::new();
        for meter in &offer.meters {
            let id = &meter.meter.id.0;
            let mut figures = Figures::default();
            for month in months.iter().filter_map(|month| month.meters.get(id)) {
                figures = figures.followed_by(&month.figures)?;
            }
            totals.push((id.clone(), Self { figures, owed: Credits::ZERO }));
        }
        Ok(ByMeter(totals))
    }

    /// Used by granted and bought.
    fn utilisation(&self) -> Option<Ratio> {
        let got = self.figures.granted.exact().plus(&self.figures.bought.exact());
        Ratio::round(&self.figures.used.exact().over(&got)?, 4, Rounding::HalfAway)
    }

    /// What is served in full, by demand; 1 without demand.
    fn served(&self) -> Ratio {
        let missed = self.figures.unserved.exact().plus(&self.figures.degraded.exact());
        let share = missed.over(&self.figures.demand.exact()).map(|missed| Exact::ONE.minus(&missed));
        share.and_then(|share| Ratio::round(&share, 6, Rounding::Down)).unwrap_or(Ratio::ONE)
    }
}

fn served_share(totals: &ByMeter<Totals>) -> Ratio {
    totals.0.iter().map(|(_, totals)| totals.served()).min().unwrap_or(Ratio::ONE)
}
