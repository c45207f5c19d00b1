//! Demand: what the mix comes to on a meter, month by month. Section 3 of the model, its last paragraph.

mod factors;
mod line;
mod mix;
mod variation;

pub(crate) use factors::month_factors;
pub(crate) use line::{Rated, UsageLine};
pub(crate) use mix::multiplicity;
pub(crate) use variation::Variation;

use std::cell::OnceCell;
use std::rc::Rc;

use crate::catalog::{Catalog, Cost, Plan};
use crate::error::{Code, Problem};
use crate::number::{Credits, Exact, LARGEST, TooLarge};
use crate::read::Id;
use crate::scenario::Scenario;
use mix::parts;

/// The mix of a scenario, recipes taken apart, with each month's quantities.
pub(crate) struct Usage<'c> {
    pub(crate) lines: Vec<UsageLine<'c>>,
    months: usize,
    /// By meter: the demand on plans without rates of their own, worked out once for all of them.
    common: Vec<(&'c Id, OnceCell<Rc<[Credits]>>)>,
}

/// What a line of the mix takes in a month.
const STEPS_PER_DEMAND: usize = 30;
const STEPS_PER_QUANTITY: u64 = 15;
/// What the rate of a line takes on a plan without rates of its own.
const STEPS_PER_RATE: usize = 5;

/// The steps that it takes to work out the quantities of a scenario.
pub(crate) fn steps_of_quantities(scenario: &Scenario, catalog: &Catalog) -> u64 {
    let parts =
        scenario.mix.iter().map(|line| match catalog.action(&line.action).map(|action| &action.cost) {
            Some(Cost::Recipe(parts)) => parts.len(),
            _ => 1,
        });
    let lines = u64::try_from(parts.sum::<usize>()).unwrap_or(u64::MAX).saturating_add(1);
    lines.saturating_mul(scenario.months.0).saturating_mul(STEPS_PER_QUANTITY)
}

impl<'c> Usage<'c> {
    /// Works out the quantities of every month.
    pub(crate) fn of(
        scenario: &'c Scenario,
        catalog: &'c Catalog,
        factors: &[Exact],
        variation: &Variation<'_>,
    ) -> Result<Self, Problem> {
        let factors = factors::varied(factors, variation);
        let mut lines = Vec::new();
        for (index, line) in scenario.mix.iter().enumerate() {
            let days_or_seats = multiplicity(line, scenario, catalog);
            for mut part in parts(line, variation.level(scenario), catalog) {
                part.line.place = index;
                part.multiply(&days_or_seats, &factors).map_err(|TooLarge| too_much(index))?;
                part.line.draw_costs(variation);
                lines.push(part.line);
            }
        }
        let common = catalog.meters.iter().map(|meter| (&meter.id, OnceCell::new())).collect();
        Ok(Self { lines, months: factors.len(), common })
    }

    /// The steps that it takes to work out all quantities.
    pub(crate) fn steps_of_quantities(&self) -> u64 {
        let lines = self.lines.len().saturating_add(1).saturating_mul(self.months);
        u64::try_from(lines).unwrap_or(u64::MAX).saturating_mul(STEPS_PER_QUANTITY)
    }

    /// The steps that it takes to look for the rates of all lines on a plan.
    pub(crate) fn steps_of_rates(&self, plan: &Plan) -> u64 {
        let rates =
            plan.rates.0.len().saturating_add(plan.measured_by.0.len()).saturating_add(STEPS_PER_RATE);
        u64::try_from(self.lines.len().saturating_mul(rates)).unwrap_or(u64::MAX)
    }

    /// The steps that it takes to work out the demand of a plan's buyer on one meter.
    pub(crate) fn steps_on_meter(&self, plan: &Plan) -> u64 {
        let months = self.lines.len().saturating_mul(self.months).saturating_mul(STEPS_PER_DEMAND);
        u64::try_from(months).unwrap_or(u64::MAX).saturating_add(self.steps_of_rates(plan))
    }

    /// The steps that it takes to work out the demand of a plan's buyer on all of its meters, as far as it is not known.
    pub(crate) fn steps(&self, plan: &Plan) -> u64 {
        let is_known = |meter: &Id| {
            let mut common = self.common.iter();
            plan.has_common_rates() && common.any(|(id, demand)| *id == meter && demand.get().is_some())
        };
        let unknown = plan.allowances.iter().filter(|allowance| !is_known(&allowance.meter)).count();
        self.steps_on_meter(plan).saturating_mul(u64::try_from(unknown).unwrap_or(u64::MAX))
    }

    /// The demand of a plan's buyer on a meter, by month.
    pub(crate) fn demand(&self, plan: &'c Plan, meter: &Id) -> Result<Rc<[Credits]>, TooLarge> {
        let mut common = self.common.iter().filter(|(id, _)| *id == meter && plan.has_common_rates());
        let Some((_, common)) = common.next() else {
            return self.demand_at_rates(plan, meter);
        };
        if let Some(known) = common.get() {
            return Ok(Rc::clone(known));
        }
        let demand = self.demand_at_rates(plan, meter)?;
        Ok(Rc::clone(common.get_or_init(|| demand)))
    }

    /// What a line of the mix takes of a meter in all months together, of a buyer who is on these plans one month after
    /// the other.
    pub(crate) fn credits_of(
        &self,
        place: usize,
        plans: &[Option<&'c Plan>],
        meter: &Id,
    ) -> Result<Credits, TooLarge> {
        let mut sum = Credits::ZERO;
        for line in self.of_place(place) {
            let mut at_rates = Vec::new();
            let mut before = None;
            for (month, plan) in plans.iter().enumerate() {
                let plan_id = plan.map(|plan| &plan.id);
                if before != Some(plan_id) {
                    at_rates = vec![Credits::ZERO; self.months];
                    if let Some(rate) = plan.and_then(|plan| line.rate(plan, meter)) {
                        line.add_demand(&rate, &mut at_rates)?;
                    }
                }
                before = Some(plan_id);
                sum = sum.plus(at_rates.get(month).copied().unwrap_or(Credits::ZERO))?;
            }
        }
        Ok(sum)
    }

    /// The parts of a line of the mix; they stand together, in the order of the mix.
    fn of_place(&self, place: usize) -> &[UsageLine<'c>] {
        let first = self.lines.partition_point(|line| line.place < place);
        let later = self.lines.get(first..).unwrap_or_default();
        let parts = later.partition_point(|line| line.place == place);
        later.get(..parts).unwrap_or_default()
    }

    fn demand_at_rates(&self, plan: &'c Plan, meter: &Id) -> Result<Rc<[Credits]>, TooLarge> {
        let mut demand = vec![Credits::ZERO; self.months];
        for line in &self.lines {
            if let Some(rate) = line.rate(plan, meter) {
                line.add_demand(&rate, &mut demand)?;
            }
        }
        Ok(demand.into())
    }
}

fn too_much(line: usize) -> Problem {
    Problem {
        code: Code::NumberTooLarge,
        path: format!("/mix/{line}/quantity"),
        message: format!("this comes to more than {LARGEST} in some month"),
    }
}
