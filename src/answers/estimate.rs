//! The estimate of one plan: its months, what they cost and what they serve. Sections 4 and 5 of the model.

use serde::Serialize;

use crate::billing::figures::{ByMeter, Figures, MeterMonth};
use crate::billing::invoice::Line;
use crate::catalog::Kind;
use crate::number::{Amount, Credits, Divisor, Ratio, Rounding, TooLarge};
use crate::pricing::reason::Reason;

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
    pub meters: ByMeter<MeterTotals>,
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
    /// Usage costs more than the buyer's cap in some month, and the plan does not stop at it.
    SpendCapExceeded,
    /// The plan would move the buyer to another one that cannot be had.
    UpgradeNotPossible,
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

/// The figures of all months together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct MeterTotals {
    /// The credits.
    #[serde(flatten)]
    pub figures: Figures,
    /// What was borrowed and is not paid back after the last month.
    pub owed: Credits,
}

impl MeterTotals {
    /// The sums of all months, of every meter that came up in them.
    pub(crate) fn of(months: &[MonthEstimate]) -> Result<ByMeter<Self>, TooLarge> {
        let mut totals: Vec<(String, Self)> = Vec::new();
        // A later month has the meters of all months before it, in the same order.
        for (meter, _) in months.last().into_iter().flat_map(|month| &month.meters.0) {
            let mut figures = Figures::default();
            for month in months.iter().filter_map(|month| month.meters.get(meter)) {
                figures = figures.followed_by(&month.figures)?;
            }
            totals.push((meter.clone(), Self { figures, owed: Credits::ZERO }));
        }
        Ok(ByMeter(totals))
    }

    /// Used by granted and bought.
    pub(crate) fn utilisation(&self) -> Option<Ratio> {
        let got = self.figures.granted.exact().plus(&self.figures.bought.exact());
        Ratio::round(&self.figures.used.exact().over(&Divisor::of(got)?), 4, Rounding::HalfAway)
    }
}
