//! Unit prices: what a plan comes to by the credit and by the action, all lines of its invoices counted in.

use serde::{Serialize, Serializer};

use crate::answers::compare::Comparison;
use crate::answers::estimate::{Estimate, PlanEstimate};
use crate::catalog::Plan;
use crate::error::{Code, Problem};
use crate::number::{Credits, Digits, Divisor, Exact, Rounding, SHOWN_PLACES, TooLarge};
use crate::pricing::buyer::Buyer;
use crate::read::Id;
use crate::work::{STEPS_PER_ANSWER, part_of};

/// No unit price is cut to fewer digits than these four.
const FOUR_DIGITS: i128 = 1_000;

/// What one plan comes to by the credit and by the action, over all months and with all that it costs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct UnitPrices {
    /// The plan's id.
    pub plan: String,
    /// The one meter that the mix uses; none where it uses several, since a fee belongs to all of them together.
    pub meter: Option<String>,
    /// The total by each credit that is served; none without such a meter, or where nothing is served.
    pub per_credit: Option<UnitPrice>,
    /// By line of the mix: the price of one, which is the price of the credits that it takes; where it is the only line,
    /// the total by how often it is done. None where no credit has a price, where nothing of the action is done, and where the mix
    /// has more parts than can be looked at.
    pub per_action: Vec<Option<UnitPrice>>,
}

/// A price of one unit: a quotient, rounded half away to the currency's decimals, and to as many more as four digits need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnitPrice {
    value: i128,
    places: u32,
}

impl UnitPrice {
    fn of(quotient: &Exact, decimals: u32) -> Result<Self, TooLarge> {
        let mut rounded = Err(TooLarge);
        for places in decimals..=SHOWN_PLACES.max(decimals) {
            let value = quotient.round(places, Rounding::HalfAway).ok_or(TooLarge)?;
            rounded = Ok(Self { value, places });
            if value == 0 && quotient.is_zero() || value.abs() >= FOUR_DIGITS {
                break;
            }
        }
        rounded
    }
}

impl std::fmt::Display for UnitPrice {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Digits::shortest(self.value, self.places).fmt(formatter)
    }
}

impl Serialize for UnitPrice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Digits::shortest(self.value, self.places).serialize(serializer)
    }
}

/// The unit prices of the plans that can be had, in the catalog's order.
pub(crate) fn unit_prices(comparison: &Comparison, buyer: &Buyer<'_>) -> Result<Vec<UnitPrices>, Problem> {
    let estimates = comparison.plans.iter().filter_map(PlanEstimate::figures);
    // How often each line is done is the same on every plan.
    let lines = 0..buyer.scenario.mix.len();
    let done = lines.map(|line| buyer.done(line)).collect::<Result<Vec<_>, _>>();
    let done = done.map_err(|TooLarge| too_large())?;
    let prices = estimates.map(|estimate| Priced { estimate, buyer, done: &done }.prices());
    prices.collect::<Result<_, _>>().map_err(|TooLarge| too_large())
}

fn too_large() -> Problem {
    Problem::whole(Code::NumberTooLarge, "the price of a single credit or action becomes too large")
}

/// An estimate whose total is divided.
struct Priced<'e, 'c> {
    estimate: &'e Estimate,
    buyer: &'e Buyer<'c>,
    /// By line of the mix: how often it is done in all months.
    done: &'e [Credits],
}

impl<'c> Priced<'_, 'c> {
    fn prices(&self) -> Result<UnitPrices, TooLarge> {
        let meter = self.only_meter();
        let of_credit = meter.and_then(|meter| self.of_credit(meter));
        let decimals = self.buyer.tender.paid.decimals();
        let shown = |price: Option<Exact>| price.map(|price| UnitPrice::of(&price, decimals)).transpose();
        let mut per_action = Vec::new();
        let is_simple = self.is_simple();
        for line in 0..self.buyer.scenario.mix.len() {
            let price = match (meter, &of_credit) {
                _ if !is_simple => None,
                (Some(meter), Some(of_credit)) => self.of_action(line, meter, of_credit)?,
                _ => self.of_only_action(line)?,
            };
            per_action.push(shown(price)?);
        }
        Ok(UnitPrices {
            plan: self.estimate.plan.clone(),
            meter: meter.map(str::to_owned),
            per_credit: shown(of_credit)?,
            per_action,
        })
    }

    /// Whether the plan's part of the steps is enough for the credits of every line, on each plan that the buyer is moved to.
    fn is_simple(&self) -> bool {
        let Buyer { usage, catalog, .. } = self.buyer;
        let steps = catalog.plans.iter().map(|plan| usage.steps_on_meter(plan)).max().unwrap_or(0);
        let moves = self.estimate.months.windows(2).filter(|pair| matches!(pair, [a, b] if a.plan != b.plan));
        let stays = u64::try_from(moves.count()).unwrap_or(u64::MAX).saturating_add(1);
        steps.saturating_mul(stays) <= part_of(STEPS_PER_ANSWER, catalog.plans.len())
    }

    fn done(&self, line: usize) -> Option<Divisor> {
        Divisor::of(self.done.get(line)?.exact())
    }

    /// The meter that all of the demand is on.
    fn only_meter(&self) -> Option<&str> {
        let meters = &self.estimate.meters.0;
        let mut used = meters.iter().filter(|(_, totals)| !totals.figures.demand.is_zero());
        match (used.next(), used.next()) {
            (Some((meter, _)), None) => Some(meter.as_str()),
            _ => None,
        }
    }

    fn of_credit(&self, meter: &str) -> Option<Exact> {
        let meters = &self.estimate.meters.0;
        let (_, totals) = meters.iter().find(|(id, _)| id.as_str() == meter)?;
        let served = totals.figures.demand.minus(totals.figures.unserved).ok()?;
        Some(self.estimate.total.exact().over(&Divisor::of(served.exact())?))
    }

    /// The credits that a line of the mix takes, by how often it is done, at the price of a credit.
    fn of_action(&self, line: usize, meter: &str, of_credit: &Exact) -> Result<Option<Exact>, TooLarge> {
        let usage = &self.buyer.usage;
        let catalog = self.buyer.catalog;
        let Some(meter) = catalog.meters.iter().map(|known| &known.id).find(|id| id.as_str() == meter) else {
            return Ok(None);
        };
        let months = self.estimate.months.iter();
        let plans: Vec<Option<&'c Plan>> =
            months.map(|month| catalog.plan(&Id(month.plan.clone()))).collect();
        let credits = usage.credits_of(line, &plans, meter)?;
        let done = self.done(line);
        Ok(done.map(|done| of_credit.times(&credits.exact()).over(&done)))
    }

    /// The total, by how often the only action is done, where all of it is served.
    fn of_only_action(&self, line: usize) -> Result<Option<Exact>, TooLarge> {
        let mix = self.buyer.scenario.mix.iter().enumerate();
        let mut wanted = mix.filter(|(_, wanted)| !wanted.quantity.exact().is_zero());
        let is_only = matches!((wanted.next(), wanted.next()), (Some((only, _)), None) if only == line);
        if !is_only || !self.estimate.serves_all() {
            return Ok(None);
        }
        let done = self.done(line);
        Ok(done.map(|done| self.estimate.total.exact().over(&done)))
    }
}
