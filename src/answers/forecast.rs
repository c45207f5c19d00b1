//! The forecast: usage is uncertain, so it is drawn many times, and each plan lives through all draws. Section 5 of the
//! model.
//!
//! The draws are made with floating-point numbers, by a library that gives the same bits on every machine; each is
//! rounded to six decimals before it meets a formula. Money and credits stay exact.
#![allow(clippy::float_arithmetic, reason = "random draws, not money or credits")]

use oorandom::Rand64;
use serde::Serialize;

use crate::answers::market::Market;
use crate::answers::outline::Outline;
use crate::catalog::{Catalog, Cost};
use crate::error::{Code, Problem};
use crate::number::{self, Amount, Divisor, Exact, Ratio, Rounding};
use crate::pricing::demand::Variation;
use crate::read::Id;
use crate::scenario::Scenario;
use crate::work::STEPS_PER_STUDY;

/// The most runs.
const MOST_RUNS: u32 = 100_000;
/// What a draw takes.
const STEPS_PER_DRAW: u64 = 10;
/// Decimals of a draw.
const PLACES: u32 = 6;

/// How uncertain usage is, and how often it is drawn.
#[derive(Clone, Debug)]
pub(crate) struct Uncertainty {
    /// The coefficient of variation of a month's volume.
    variation: f64,
    runs: u32,
    seed: u64,
}

/// What each plan may come to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Forecast {
    /// How often usage was drawn.
    pub runs: u32,
    /// The seed of the draws: the same one gives the same figures.
    pub seed: u64,
    /// The plans that can be had, in the catalog's order.
    pub plans: Vec<PlanForecast>,
    /// The plans that are left out since their figures would take too many steps, in the catalog's order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub too_complex: Vec<String>,
}

/// What one plan may come to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct PlanForecast {
    /// The plan's id.
    pub plan: String,
    /// The total that one run in ten stays within: the smallest that is not passed by a tenth of the runs.
    pub p10: Amount,
    /// The total that half of the runs stay within.
    pub p50: Amount,
    /// The total that nine runs in ten stay within.
    pub p90: Amount,
    /// The share of the runs with a month in which usage is not served.
    pub unserved: Ratio,
    /// The share of all months in which usage is not served.
    pub unserved_months: Ratio,
    /// The share of the runs in which the plan ranks first.
    pub best: Ratio,
}

impl Uncertainty {
    /// The coefficient of variation as a decimal number, how many runs, and the seed.
    pub(crate) fn read(variation: &str, runs: u32, seed: u64) -> Result<Self, Problem> {
        if !(1..=MOST_RUNS).contains(&runs) {
            let message = format!("`runs` must be a number from 1 to {MOST_RUNS}");
            return Err(Problem::whole(Code::OutOfRange, message));
        }
        let value = match number::parse(variation) {
            Ok(value) => value,
            Err(code) => {
                let message = format!("`variation` is not a number that can be used: {variation}");
                return Err(Problem::whole(code, message));
            }
        };
        if !(Exact::ZERO..=Exact::whole(10)).contains(&value) {
            let message =
                "`variation` must be a number from 0 to 10; 0.3 is a month that differs by a third or so";
            return Err(Problem::whole(Code::OutOfRange, message.to_owned()));
        }
        let millionths = value.round(PLACES, Rounding::HalfAway).and_then(|it| i32::try_from(it).ok());
        let variation = f64::from(millionths.unwrap_or(0)) / 1e6;
        Ok(Self { variation, runs, seed })
    }
}

/// What each plan may come to over all draws.
pub(crate) fn forecast(
    catalog: &Catalog,
    scenario: &Scenario,
    uncertainty: &Uncertainty,
) -> Result<Forecast, Problem> {
    let market = Market::of(catalog, scenario, STEPS_PER_STUDY)?;
    let tallies = market.study(|market| tallies(catalog, market, uncertainty))?;
    let plans = tallies.into_iter().filter_map(|tally| tally.forecast(market.months())).collect();
    let too_complex = market.too_complex();
    Ok(Forecast { runs: uncertainty.runs, seed: uncertainty.seed, plans, too_complex })
}

/// What the runs of each plan come to.
fn tallies(catalog: &Catalog, market: &Market<'_>, uncertainty: &Uncertainty) -> Result<Vec<Tally>, Problem> {
    let mut draws = Draws::new(catalog, market.months(), uncertainty);
    let mut tallies: Vec<Tally> = market.plans().map(Tally::new).collect();
    for _ in 0..uncertainty.runs {
        if !market.is_open() {
            break;
        }
        market.spend(draws.steps());
        let run = draws.next_run();
        let cost = |action: &Id, month: usize| run.cost(action, month);
        let variation = Variation::Drawn { volumes: &run.volumes, costs: &cost };
        let outlines = market.at(&variation)?;
        let best = Market::first_of(&outlines);
        for (place, (tally, outline)) in tallies.iter_mut().zip(&outlines).enumerate() {
            if let Some(outline) = outline {
                tally.add(outline, best == Some(place));
            }
        }
    }
    Ok(tallies)
}

/// One draw of a whole scenario.
struct Run<'c> {
    volumes: Vec<Exact>,
    /// What each action of variable cost comes to, by month.
    costs: Vec<(&'c Id, Vec<Exact>)>,
}

impl Run<'_> {
    fn cost(&self, action: &Id, month: usize) -> Option<Exact> {
        let (_, costs) = self.costs.iter().find(|(drawn, _)| *drawn == action)?;
        costs.get(month).cloned()
    }
}

/// The source of the draws.
struct Draws<'c> {
    random: Rand64,
    months: u32,
    /// Of the logarithm of a month's volume.
    mean: f64,
    deviation: f64,
    /// The actions of variable cost, with the least and the most that they come to.
    actions: Vec<(&'c Id, f64, f64)>,
}

impl<'c> Draws<'c> {
    fn new(catalog: &'c Catalog, months: u32, uncertainty: &Uncertainty) -> Self {
        // A log-normal volume with mean 1 and the variation v: the logarithm has the variance ln(1 + v^2) and half of
        // that below 0 as its mean.
        let variance = libm::log1p(uncertainty.variation * uncertainty.variation);
        let actions = catalog.actions.iter().filter_map(|action| match &action.cost {
            Cost::Metered(metered) if metered.range.is_wide() => {
                let bound = |bound: &Exact| as_float(bound);
                Some((&action.id, bound(metered.range.low.exact()), bound(metered.range.high.exact())))
            }
            _ => None,
        });
        Self {
            random: Rand64::new(u128::from(uncertainty.seed)),
            months,
            mean: -variance / 2.0,
            deviation: libm::sqrt(variance),
            actions: actions.collect(),
        }
    }

    /// The steps that a run's draws take.
    fn steps(&self) -> u64 {
        let actions = u64::try_from(self.actions.len()).unwrap_or(u64::MAX).saturating_add(1);
        actions.saturating_mul(u64::from(self.months)).saturating_mul(STEPS_PER_DRAW)
    }

    /// All volumes first, then the costs action by action.
    fn next_run(&mut self) -> Run<'c> {
        let volumes = (0..self.months).map(|_| self.volume()).collect();
        let actions = self.actions.clone();
        let costs = actions.into_iter().map(|(action, low, high)| {
            let costs = (0..self.months).map(|_| self.cost(low, high)).collect();
            (action, costs)
        });
        Run { volumes, costs: costs.collect() }
    }

    fn volume(&mut self) -> Exact {
        as_exact(libm::exp(self.mean + self.deviation * self.normal()))
    }

    /// A normal number, by Box and Muller.
    fn normal(&mut self) -> f64 {
        // From above 0, so that its logarithm is finite.
        let radius = libm::sqrt(-2.0 * libm::log(1.0 - self.random.rand_float()));
        radius * libm::cos(2.0 * std::f64::consts::PI * self.random.rand_float())
    }

    /// A triangular number between two bounds, the typical cost of 1 the likeliest.
    fn cost(&mut self, low: f64, high: f64) -> Exact {
        let (low, high) = if low <= high { (low, high) } else { (high, low) };
        // Not `clamp`: its message would bring the printing of floating-point numbers along, 15 KB of it.
        let likeliest = 1.0_f64.max(low).min(high);
        let (width, rise) = (high - low, likeliest - low);
        let drawn = self.random.rand_float();
        as_exact(if drawn * width < rise {
            low + libm::sqrt(drawn * width * rise)
        } else {
            high - libm::sqrt((1.0 - drawn) * width * (high - likeliest))
        })
    }
}

/// A draw at six decimals. What is too large for any quantity is so afterwards too, and refused there.
fn as_exact(value: f64) -> Exact {
    #[allow(clippy::as_conversions, reason = "saturates")]
    let millionths = libm::round(value * 1e6) as i64;
    Exact::scaled(i128::from(millionths), PLACES)
}

fn as_float(value: &Exact) -> f64 {
    let millionths = value.round(PLACES, Rounding::HalfAway).unwrap_or(i128::MAX);
    #[allow(clippy::as_conversions, reason = "a draw needs no more digits")]
    let millionths = millionths as f64;
    millionths / 1e6
}

/// What the runs of a plan have come to.
struct Tally {
    plan: String,
    totals: Vec<Amount>,
    unserved_runs: u64,
    unserved_months: u64,
    best: u64,
}

impl Tally {
    fn new(plan: &str) -> Self {
        let plan = plan.to_owned();
        Self { plan, totals: Vec::new(), unserved_runs: 0, unserved_months: 0, best: 0 }
    }

    fn add(&mut self, outline: &Outline, is_best: bool) {
        self.totals.push(outline.total);
        let unserved = u64::from(outline.months_unserved);
        self.unserved_months = self.unserved_months.saturating_add(unserved);
        self.unserved_runs = self.unserved_runs.saturating_add(u64::from(unserved > 0));
        self.best = self.best.saturating_add(u64::from(is_best));
    }

    /// None for a plan that cannot be had.
    fn forecast(mut self, months: u32) -> Option<PlanForecast> {
        self.totals.sort_unstable();
        let runs = u64::try_from(self.totals.len()).ok()?;
        let share = |count: u64, of: u64| {
            Ratio::round(&Exact::whole(count).over(&Divisor::of(Exact::whole(of))?), 4, Rounding::HalfAway)
        };
        Some(PlanForecast {
            p10: self.percentile(10)?,
            p50: self.percentile(50)?,
            p90: self.percentile(90)?,
            unserved: share(self.unserved_runs, runs)?,
            unserved_months: share(self.unserved_months, runs.checked_mul(u64::from(months))?)?,
            best: share(self.best, runs)?,
            plan: self.plan,
        })
    }

    /// The smallest total that so many percent of the runs do not pass.
    fn percentile(&self, percent: usize) -> Option<Amount> {
        let rank = self.totals.len().checked_mul(percent)?.div_ceil(100);
        self.totals.get(rank.saturating_sub(1)).copied()
    }
}
