//! The explanation of a month: every line of its invoice as a sum that a person can redo with a pocket calculator.

mod lots;
mod refusal;

pub use lots::{ExplainedLot, LotKind, LotUsers};

use std::rc::Rc;

use serde::Serialize;

use crate::answers::sizes::{best_offer, offers, too_large};
use crate::billing::course::Course;
use crate::billing::figures::{ByMeter, MeterMonth};
use crate::billing::invoice::{Entry, Ledger, Line, LineReader, Working};
use crate::catalog::{Catalog, Plan};
use crate::error::{Code, Problem};
use crate::number::{Amount, Credits, Currency, Divisor, Exact, Figure, Rounding, TooLarge};
use crate::pricing::buyer::Buyer;
use crate::pricing::offer::Offer;
use crate::pricing::reason::Reason;
use crate::pricing::tariff::{Basis, Part, PartKind};
use crate::read::Id;
use crate::scenario::Scenario;
use crate::work::{NoFigures, Work};

use lots::Contracts;

/// How the invoice of a month comes about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Explanation {
    /// The plan that the buyer is on in that month.
    pub plan: String,
    /// The size of that plan.
    pub size: Option<String>,
    /// The month, from 1 on.
    pub month: u32,
    /// The currency of all amounts.
    pub currency: Currency,
    /// How the sum of a line's parts is rounded.
    pub rounding: Rounding,
    /// What the mix comes to, line by line and meter by meter.
    pub demand: Vec<DemandPart>,
    /// What happened to the credits.
    pub meters: ByMeter<MeterMonth>,
    /// The same lot by lot, in the order in which they are used, those that only some users may use first.
    pub lots: ByMeter<Vec<ExplainedLot>>,
    /// The lines of the invoice.
    pub lines: Vec<ExplainedLine>,
    /// What is billed and comes to nothing once it is rounded, so that the invoice does not have it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub left_out: Vec<ExplainedLine>,
    /// Their sum.
    pub total: Amount,
}

/// What a line of the mix comes to on a meter: `blocks x rate`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct DemandPart {
    /// The meter.
    pub meter: String,
    /// The action; a part of a recipe is shown as its own action.
    pub action: String,
    /// The recipe that it is a part of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipe: Option<String>,
    /// Its variant.
    pub variant: Option<String>,
    /// Its modifiers, those that were chosen.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub modifiers: Vec<String>,
    /// The month's quantity.
    pub quantity: Credits,
    /// What a single one counts as, of an action that is charged by the size of each.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub each: Option<Figure>,
    /// How many units the rate is for.
    pub per: Figure,
    /// How many times the rate is charged.
    pub blocks: Figure,
    /// The rate, with all multipliers.
    pub rate: Figure,
    /// What it comes to, rounded to six decimals.
    pub credits: Credits,
}

/// A line of an invoice with its parts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ExplainedLine {
    /// The line.
    #[serde(flatten)]
    pub line: Line,
    /// What the annual price is made of, where the line is a month's share of one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub year: Vec<ExplainedPart>,
    /// The parts: they sum to the amount, before it is rounded.
    pub parts: Vec<ExplainedPart>,
    /// Their sum, not rounded.
    pub sum: Figure,
}

/// A part of a line: `quantity x price / per`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ExplainedPart {
    /// What it is.
    pub kind: PartKind,
    /// What it is of, where a line has parts of several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How many units.
    pub quantity: Figure,
    /// The price of a unit, or of each `per` units.
    pub price: Figure,
    /// How many units the price is for.
    pub per: Figure,
    /// What it comes to, not rounded.
    pub amount: Figure,
}

/// Explains a month of a plan.
pub(crate) fn explain(
    catalog: &Catalog,
    scenario: &Scenario,
    plan: &str,
    month: u32,
) -> Result<Explanation, Problem> {
    let Some(plan) = catalog.plan(&Id(plan.to_owned())) else {
        return Err(Problem::whole(Code::UnknownReference, format!("there is no plan `{plan}`")));
    };
    let buyer = Buyer::of(catalog, scenario)?;
    if !(1..=buyer.months).contains(&month) {
        let months = buyer.months;
        return Err(Problem::whole(Code::OutOfRange, format!("the scenario has the months 1 to {months}")));
    }
    let work = Work::of_one_among(catalog.plans.len());
    let explained = match explain_plan(plan, month, &buyer, &work) {
        Ok(explained) => explained,
        Err(NoFigures::TooComplex) => Err(vec![Reason::TOO_COMPLEX]),
        Err(NoFigures::TooLarge) => return Err(too_large(plan)),
    };
    explained.map_err(|reasons| refusal::not_eligible(plan, &reasons, buyer.tender.paid))
}

fn explain_plan<'c>(
    plan: &'c Plan,
    month: u32,
    buyer: &Buyer<'c>,
    work: &Work,
) -> Result<Result<Explanation, Vec<Reason>>, NoFigures> {
    let offers = match offers(plan, buyer, work)? {
        Ok(offers) => offers,
        Err(reasons) => return Ok(Err(reasons)),
    };
    let best = best_offer(&offers, buyer, work)?.ok_or(TooLarge)?;
    let mut course = Course::begin(Rc::clone(best), buyer, work)?;
    let mut contracts = Contracts::default();
    for before in 1..month {
        course.live(before, &mut Ledger::unread())?;
        contracts.keep(&course.standing);
    }
    course.standing.begin_record();
    let mut lines = Lines::default();
    let lived = course.live(month, &mut Ledger::read_by(&mut lines))?;
    contracts.keep(&course.standing);
    let offer = &course.standing.contract.offer;
    Ok(Ok(Explanation {
        plan: offer.plan.id.0.clone(),
        size: offer.size.map(|size| size.id.0.clone()),
        month,
        currency: buyer.cents.currency,
        rounding: buyer.cents.rounding,
        demand: demand(offer, month, buyer)?,
        meters: course.standing.meters(),
        lots: contracts.lots(&course.standing)?,
        total: lived.total,
        lines: lines.entered,
        left_out: lines.left_out,
    }))
}

fn demand(offer: &Offer<'_>, month: u32, buyer: &Buyer<'_>) -> Result<Vec<DemandPart>, TooLarge> {
    let mut parts = Vec::new();
    for offered in &offer.meters {
        for line in &buyer.usage.lines {
            let Some(step) = line.step(offer.plan, &offered.meter.id, month)? else {
                continue;
            };
            parts.push(DemandPart {
                meter: offered.meter.id.0.clone(),
                action: line.action.0.clone(),
                recipe: line.recipe.map(|id| id.0.clone()),
                variant: line.variant_id().map(|id| id.0.clone()),
                modifiers: line.modifiers.iter().map(|id| id.0.clone()).collect(),
                quantity: step.quantity,
                each: step.each.map(Figure::shown).transpose()?,
                per: Figure::shown(step.per)?,
                blocks: Figure::shown(step.blocks)?,
                rate: Figure::shown(step.rate)?,
                credits: step.credits,
            });
        }
    }
    Ok(parts)
}

/// The lines with how they come about.
#[derive(Default)]
struct Lines {
    entered: Vec<ExplainedLine>,
    left_out: Vec<ExplainedLine>,
}

impl LineReader for Lines {
    fn read(&mut self, entry: Entry<'_>) {
        self.entered.push(ExplainedLine::of(&entry));
    }

    fn read_left_out(&mut self, entry: Entry<'_>) {
        let line = ExplainedLine::of(&entry);
        // A minimum that is reached is no charge at all.
        let is_reached = matches!(entry.working, Working::TrueUp { .. }) && line.sum.0 < Exact::ZERO;
        if !line.sum.0.is_zero() && !is_reached {
            self.left_out.push(line);
        }
    }
}

impl ExplainedLine {
    fn of(entry: &Entry<'_>) -> Self {
        let parts = parts_of(&entry.working);
        let sum = parts.iter().fold(Exact::ZERO, |sum, part| sum.plus(&part.amount.0));
        let year = match &entry.working {
            Working::Spread { year, .. } => parts_of(&Working::Of(year)),
            _ => Vec::new(),
        };
        Self { line: entry.line(), year, parts, sum: Figure(sum) }
    }
}

impl ExplainedPart {
    fn of(part: Part<'_>) -> Self {
        Self {
            kind: part.kind,
            name: None,
            quantity: Figure(part.quantity.clone()),
            price: Figure(part.price.clone()),
            per: Figure(part.per.exact().clone()),
            amount: Figure(part.amount()),
        }
    }

    fn flat(kind: PartKind, amount: &Amount) -> Self {
        Self::of(Part::flat(kind, &amount.exact()))
    }

    fn less(kind: PartKind, amount: &Amount) -> Self {
        Self::of(Part::flat(kind, &Exact::ZERO.minus(&amount.exact())))
    }
}

/// The parts of a line, those that come to nothing left out.
fn parts_of(working: &Working<'_>) -> Vec<ExplainedPart> {
    let mut parts = match working {
        Working::Of(basis) => parts_of_basis(basis),
        Working::Spread { now, before, .. } => vec![
            ExplainedPart::flat(PartKind::YearToDate, now),
            ExplainedPart::less(PartKind::YearBefore, before),
        ],
        Working::TrueUp { minimum, so_far } => vec![
            ExplainedPart::of(Part::flat(PartKind::Minimum, minimum)),
            ExplainedPart::less(PartKind::BilledSoFar, so_far),
        ],
        Working::RestOfTerm(rests) => rests
            .iter()
            .map(|(name, rest)| ExplainedPart {
                name: Some((*name).to_owned()),
                ..ExplainedPart::flat(PartKind::Rest, rest)
            })
            .collect(),
        Working::BillCredit { of_usage, of_fees } | Working::Discount { of_fees, of_usage } => vec![
            ExplainedPart::less(PartKind::OffFees, of_fees),
            ExplainedPart::less(PartKind::OffUsage, of_usage),
        ],
        Working::Tax { base, rate } => {
            vec![ExplainedPart::of(Part::per_unit(PartKind::Taxed, &base.exact(), rate, &Divisor::ONE))]
        }
    };
    parts.retain(|part| !part.price.0.is_zero() && !part.quantity.0.is_zero());
    parts
}

fn parts_of_basis(basis: &Basis) -> Vec<ExplainedPart> {
    let mut parts = Vec::new();
    let mut see = |part: Part<'_>| parts.push(ExplainedPart::of(part));
    match basis {
        Basis::Price(price) => see(Part::flat(PartKind::Price, price)),
        Basis::Tariff { tariff, quantity } => {
            tariff.visit(quantity, &mut see);
        }
        Basis::Packs(packs) => {
            for (count, pack) in packs {
                see(Part::per_unit(
                    PartKind::Packages,
                    &Exact::whole(*count),
                    pack.price.exact(),
                    &Divisor::ONE,
                ));
            }
        }
    }
    parts
}
