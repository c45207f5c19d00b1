//! Break-even: at which volumes which plan is best. Section 5 of the model.

use std::num::NonZero;

use serde::Serialize;

use crate::answers::market::Market;
use crate::answers::outline::Outline;
use crate::catalog::Catalog;
use crate::error::{Code, Problem};
use crate::number::{self, Amount, Divisor, Exact, Figure};
use crate::pricing::demand::Variation;
use crate::scenario::Scenario;
use crate::work::STEPS_PER_STUDY;

/// The most points that are looked at.
const MOST_STEPS: u32 = 10_000;

/// The range of volumes that is looked at: each multiplies all quantities of the mix.
#[derive(Clone, Debug)]
pub(crate) struct Volumes {
    from: Exact,
    to: Exact,
    steps: NonZero<u32>,
}

/// The best plans over a range of volumes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct BreakEven {
    /// The stretches, in rising order; each begins where the one before it ends.
    pub stretches: Vec<Stretch>,
    /// The plans that are left out since their figures would take too many steps, in the catalog's order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub too_complex: Vec<String>,
}

/// A range of volumes in which one plan is best.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Stretch {
    /// The volume at which it begins.
    pub from: Figure,
    /// The volume at which it ends.
    pub to: Figure,
    /// The plan; none where no plan can be had.
    pub plan: Option<String>,
}

/// What each plan costs over a range of volumes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Curve {
    /// The volumes, evenly spaced.
    pub volumes: Vec<Figure>,
    /// The plans that can be had, in the catalog's order.
    pub plans: Vec<CurvePlan>,
    /// The plans that are left out since their figures would take too many steps, in the catalog's order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub too_complex: Vec<String>,
}

/// What one plan costs over a range of volumes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct CurvePlan {
    /// The plan's id.
    pub plan: String,
    /// Its total at each volume.
    pub totals: Vec<Amount>,
    /// Whether it serves everything at each volume.
    pub serves_all: Vec<bool>,
}

impl Volumes {
    /// A range given as texts, with a number of even steps.
    pub(crate) fn read(from: &str, to: &str, steps: u32) -> Result<Self, Problem> {
        let (from, to) = (volume("from", from)?, volume("to", to)?);
        if from >= to {
            return Err(Problem::whole(Code::OutOfRange, "`to` must be above `from`".to_owned()));
        }
        let Some(steps) = NonZero::new(steps).filter(|steps| steps.get() <= MOST_STEPS) else {
            let message = format!("`steps` must be a number from 1 to {MOST_STEPS}");
            return Err(Problem::whole(Code::OutOfRange, message));
        };
        Ok(Self { from, to, steps })
    }

    fn points(&self) -> Vec<Exact> {
        let width = self.to.minus(&self.from);
        let steps = Divisor::whole(self.steps);
        let share = |step: u32| Exact::whole(u64::from(step)).over(&steps);
        // In few digits, since everything is multiplied with it.
        let at = |step| self.from.plus(&width.times(&share(step))).in_fewest_digits();
        (0..=self.steps.get()).map(at).collect()
    }
}

fn volume(name: &str, text: &str) -> Result<Exact, Problem> {
    match number::parse(text) {
        Ok(value) if value <= Exact::ZERO => {
            Err(Problem::whole(Code::OutOfRange, format!("`{name}` must be above 0")))
        }
        Ok(value) => Ok(value),
        Err(code) => Err(Problem::whole(code, format!("`{name}` is not a number that can be used: {text}"))),
    }
}

/// The stretches in which one plan is best.
pub(crate) fn break_even(
    catalog: &Catalog,
    scenario: &Scenario,
    volumes: &Volumes,
) -> Result<BreakEven, Problem> {
    let market = Market::of(catalog, scenario, STEPS_PER_STUDY)?;
    let stretches = market.study(|market| stretches(market, volumes))?;
    let ends = stretches.iter().skip(1).map(|(from, _)| from.clone()).chain([volumes.to.clone()]);
    let stretch = |((from, plan), to): (&(Exact, Option<&str>), Exact)| Stretch {
        from: Figure::of(from.clone()),
        to: Figure::of(to),
        plan: plan.map(str::to_owned),
    };
    let stretches = stretches.iter().zip(ends).map(stretch).collect();
    Ok(BreakEven { stretches, too_complex: market.too_complex() })
}

/// Where each stretch begins, and the plan that is best in it.
fn stretches<'c>(market: &Market<'c>, volumes: &Volumes) -> Result<Vec<(Exact, Option<&'c str>)>, Problem> {
    let mut stretches: Vec<(Exact, Option<&str>)> = Vec::new();
    let mut before: Option<(Exact, Option<&str>)> = None;
    for point in volumes.points() {
        let best = market.best(&Variation::Volume(&point))?;
        match &before {
            None => stretches.push((point.clone(), best)),
            Some((left, plan)) if *plan != best => {
                stretches.push((crossing(market, left, &point, *plan)?, best));
            }
            Some(_) => {}
        }
        before = Some((point, best));
    }
    Ok(stretches)
}

/// Where the plan that is best on the left is so no longer, to a millionth of the volume.
fn crossing(market: &Market<'_>, left: &Exact, right: &Exact, plan: Option<&str>) -> Result<Exact, Problem> {
    let (mut low, mut high) = (left.clone(), right.clone());
    while high.minus(&low) > high.times(&Exact::scaled(1, 6)) {
        let middle = low.plus(&high).times(&Exact::scaled(5, 1));
        if market.best(&Variation::Volume(&middle))? == plan {
            low = middle;
        } else {
            high = middle;
        }
    }
    Ok(high)
}

/// What each plan costs at even points of a range.
pub(crate) fn curve(catalog: &Catalog, scenario: &Scenario, volumes: &Volumes) -> Result<Curve, Problem> {
    let market = Market::of(catalog, scenario, STEPS_PER_STUDY)?;
    let points = volumes.points();
    let plans = market.study(|market| outlines_at(market, &points))?;
    let had = plans.iter().filter(|(_, outlines)| !outlines.is_empty());
    let plan = |(plan, outlines): &(&str, Vec<Outline>)| CurvePlan {
        plan: (*plan).to_owned(),
        totals: outlines.iter().map(|outline| outline.total).collect(),
        serves_all: outlines.iter().map(|outline| outline.serves_all).collect(),
    };
    let plans = had.map(plan).collect();
    let too_complex = market.too_complex();
    Ok(Curve { volumes: points.into_iter().map(Figure::of).collect(), plans, too_complex })
}

/// The outlines of each plan at all points.
fn outlines_at<'c>(market: &Market<'c>, points: &[Exact]) -> Result<Vec<(&'c str, Vec<Outline>)>, Problem> {
    let mut plans: Vec<(&str, Vec<Outline>)> = market.plans().map(|plan| (plan, Vec::new())).collect();
    for point in points {
        let outlines = market.at(&Variation::Volume(point))?;
        for ((_, plan), outline) in plans.iter_mut().zip(outlines) {
            plan.extend(outline);
        }
    }
    Ok(plans)
}
