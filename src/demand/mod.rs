//! Demand: what the mix comes to on a meter, month by month. Section 3 of the model, its last paragraph.

mod factors;

pub(crate) use factors::month_factors;

use std::cell::OnceCell;
use std::rc::Rc;

use crate::catalog::{Catalog, Cost, Metered, Modifier, Plan, Rate, Uses, Variant};
use crate::error::{Code, Problem};
use crate::number::{Credits, Exact, LARGEST, TooLarge};
use crate::read::{Entries, Id, Quantity};
use crate::scenario::{Level, MixLine, MixPer, Scenario};

/// The mix of a scenario, recipes taken apart, with each month's quantities.
pub(crate) struct Usage<'c> {
    pub(crate) lines: Vec<UsageLine<'c>>,
    months: usize,
    /// By meter: the demand on plans without rates of their own, worked out once for all of them.
    common: Vec<(&'c Id, OnceCell<Rc<[Credits]>>)>,
}

/// So much of one action, month by month.
pub(crate) struct UsageLine<'c> {
    /// Its place in the mix; the parts of a recipe share one.
    place: usize,
    pub(crate) action: &'c Id,
    /// The recipe that it is a part of.
    pub(crate) recipe: Option<&'c Id>,
    metered: &'c Metered,
    variant: Option<&'c Variant>,
    /// The modifiers that were chosen.
    pub(crate) modifiers: &'c [Id],
    /// What a single one counts as: 1, or its size as it is charged.
    each: Exact,
    /// The modifiers' and the range's multipliers together.
    multiplier: Exact,
    /// Whether the buyer wants any of it at all.
    pub(crate) is_wanted: bool,
    monthly: Vec<Credits>,
    /// By month, where what a run costs is drawn: how it compares to the typical one.
    costs: Vec<Exact>,
}

/// What an action costs on a plan.
pub(crate) struct Rated<'c> {
    uses: &'c Uses,
    /// The variant's multiplier, where the rate was not named for the variant itself.
    multiplier: Option<&'c Exact>,
}

/// What an action uses on a plan that measures it by another one.
static NOTHING: Uses = Uses::ByMeter(Entries(Vec::new()));

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

/// How usage differs from what the scenario says.
#[derive(Clone, Copy)]
pub(crate) enum Variation<'v> {
    /// Not at all.
    None,
    /// So many times as much of everything.
    Volume(&'v Exact),
    /// By month: so many times as much, and what each action costs of its typical rate.
    Drawn { volumes: &'v [Exact], costs: &'v dyn Fn(&Id, usize) -> Option<Exact> },
}

impl Variation<'_> {
    /// Which cost of the range is counted in beforehand: none, where costs are drawn.
    fn level(&self, scenario: &Scenario) -> Level {
        match self {
            Self::Drawn { .. } => Level::Typical,
            Self::None | Self::Volume(_) => scenario.range,
        }
    }
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

/// How a line of the mix comes to its credits in a month: `blocks x rate`, where blocks are `quantity x each / per`.
pub(crate) struct DemandStep {
    pub(crate) quantity: Credits,
    /// What a single one counts as, where its size is charged.
    pub(crate) each: Option<Exact>,
    pub(crate) per: Exact,
    pub(crate) blocks: Exact,
    /// With all multipliers.
    pub(crate) rate: Exact,
    pub(crate) credits: Credits,
}

impl<'c> UsageLine<'c> {
    /// What the action costs on a plan; none where the plan does not offer it.
    pub(crate) fn rated(&self, plan: &'c Plan) -> Option<Rated<'c>> {
        let action = self.action.as_str();
        if plan.measured_by.get(action).is_some() {
            return Some(Rated { uses: &NOTHING, multiplier: None });
        }
        if let Some(variant) = self.variant {
            let own = format!("{action}/{}", variant.id.as_str());
            match plan.rates.get(&own) {
                Some(Rate::NotOffered) => return None,
                Some(Rate::Uses(uses)) => return Some(Rated { uses, multiplier: None }),
                None => {}
            }
        }
        let of_plan = match plan.rates.get(action) {
            Some(Rate::NotOffered) => return None,
            Some(Rate::Uses(uses)) => Some(uses),
            None => None,
        };
        if let Some(uses) = self.variant.and_then(|variant| variant.uses.as_ref()) {
            return Some(Rated { uses, multiplier: None });
        }
        let multiplier = self.variant.and_then(|variant| variant.multiplier.as_ref());
        Some(Rated {
            uses: of_plan.unwrap_or(&self.metered.uses),
            multiplier: multiplier.map(|multiplier| multiplier.exact()),
        })
    }

    /// The rate on a meter of a plan, with all multipliers; none where the action does not use it there.
    fn rate(&self, plan: &'c Plan, meter: &Id) -> Option<Exact> {
        Some(self.rated(plan)?.on(meter)?.times(&self.multiplier))
    }

    /// How the line comes to its credits in a month, counted from 1; none where it uses nothing of the meter.
    pub(crate) fn step(
        &self,
        plan: &'c Plan,
        meter: &Id,
        month: u32,
    ) -> Result<Option<DemandStep>, TooLarge> {
        let index = usize::try_from(month).unwrap_or(usize::MAX).saturating_sub(1);
        let (Some(rate), Some(quantity)) = (self.rate(plan, meter), self.monthly.get(index)) else {
            return Ok(None);
        };
        let blocks = self.blocks(*quantity);
        let credits = Credits::r6(&blocks.times(&rate))?;
        let per = self.metered.per.exact().clone();
        let each = self.metered.each.is_some().then(|| self.each.clone());
        Ok(Some(DemandStep { quantity: *quantity, each, per, blocks, rate, credits }))
    }

    /// Adds what the line comes to at a rate, month by month.
    fn add_demand(&self, rate: &Exact, demand: &mut [Credits]) -> Result<(), TooLarge> {
        // Prorated, `quantity x each / per x rate` is `quantity x (rate x each / per)`: the division is the same in all months.
        let per_unit = || rate.times(&self.each).over(self.metered.per.divisor());
        let prorated = (!self.metered.round_up).then(per_unit);
        let mut before: Option<(Credits, Credits)> = None;
        for (month, (sum, quantity)) in demand.iter_mut().zip(&self.monthly).enumerate() {
            let cost = self.costs.get(month);
            let credits = match before {
                // Most scenarios are steady.
                Some((same, credits)) if same == *quantity && cost.is_none() => credits,
                _ => {
                    let typical = match &prorated {
                        Some(rate) => quantity.exact().times(rate),
                        None => self.blocks(*quantity).times(rate),
                    };
                    match cost {
                        Some(cost) => Credits::r6(&typical.times(cost))?,
                        None => Credits::r6(&typical)?,
                    }
                }
            };
            before = Some((*quantity, credits));
            *sum = sum.plus(credits)?;
        }
        Ok(())
    }

    /// Takes what each month's runs cost, where that is drawn.
    fn draw_costs(&mut self, variation: &Variation<'_>) {
        if let Variation::Drawn { costs, .. } = variation {
            let months = 0..self.monthly.len();
            self.costs = months.map_while(|month| costs(self.action, month)).collect();
        }
    }

    /// The variant that was chosen, if the action has any.
    pub(crate) fn variant_id(&self) -> Option<&'c Id> {
        self.variant.map(|variant| &variant.id)
    }

    /// How many times the rate is charged for a quantity.
    fn blocks(&self, quantity: Credits) -> Exact {
        let units = quantity.exact().times(&self.each);
        let blocks = units.over(self.metered.per.divisor());
        if self.metered.round_up { blocks.ceil() } else { blocks }
    }
}

impl Rated<'_> {
    /// The rate on a meter, the variant counted in.
    fn on(&self, meter: &Id) -> Option<Exact> {
        let rate = self.uses.on(meter)?;
        Some(self.multiplier.map_or_else(|| rate.clone(), |multiplier| rate.times(multiplier)))
    }

    /// Whether it takes anything of a meter, before any multiplier.
    pub(crate) fn uses_meter(&self, meter: &Id) -> bool {
        self.uses.on(meter).is_some_and(|rate| !rate.is_zero())
    }
}

/// A line before its months are worked out.
struct Part<'c> {
    line: UsageLine<'c>,
    quantity: Exact,
}

impl Part<'_> {
    fn multiply(&mut self, days_or_seats: &Exact, factors: &[Exact]) -> Result<(), TooLarge> {
        let base = self.quantity.times(days_or_seats);
        let most = Credits::r6(&Exact::scaled(LARGEST, 0))?;
        self.line.monthly.reserve_exact(factors.len());
        let mut before: Option<&Exact> = None;
        for factor in factors {
            // Most scenarios are steady: what is known of the month before need not be worked out again.
            if before == Some(factor) {
                self.line.monthly.extend(self.line.monthly.last().copied());
                continue;
            }
            before = Some(factor);
            let quantity = Credits::r6(&base.times(factor))?;
            if quantity > most {
                return Err(TooLarge);
            }
            self.line.monthly.push(quantity);
        }
        Ok(())
    }
}

/// The parts that a line of the mix is made of: itself, or those of its recipe.
fn parts<'c>(line: &'c MixLine, range: Level, catalog: &'c Catalog) -> Vec<Part<'c>> {
    let quantity = line.quantity.exact();
    match catalog.action(&line.action).map(|action| &action.cost) {
        Some(Cost::Metered(metered)) => vec![part(
            (&line.action, metered),
            quantity.clone(),
            &Chosen {
                variant: line.variant.as_ref(),
                modifiers: &line.modifiers,
                each: line.each.as_ref(),
                range,
            },
        )],
        Some(Cost::Recipe(recipe)) => recipe
            .iter()
            .filter_map(|piece| {
                let Some(Cost::Metered(metered)) = catalog.action(&piece.action).map(|action| &action.cost)
                else {
                    return None;
                };
                let quantity = quantity.times(piece.quantity.exact());
                let of_action = (&piece.action, &**metered);
                let chosen = Chosen {
                    variant: piece.variant.as_ref(),
                    modifiers: &piece.modifiers,
                    each: piece.each.as_ref(),
                    range,
                };
                let mut part = part(of_action, quantity, &chosen);
                part.line.recipe = Some(&line.action);
                Some(part)
            })
            .collect(),
        None => Vec::new(),
    }
}

/// How an action is used.
struct Chosen<'a> {
    variant: Option<&'a Id>,
    modifiers: &'a [Id],
    each: Option<&'a Quantity>,
    range: Level,
}

fn part<'c>((action, metered): (&'c Id, &'c Metered), quantity: Exact, chosen: &Chosen<'c>) -> Part<'c> {
    let variant = match chosen.variant {
        Some(id) => metered.variants.iter().find(|variant| variant.id == *id),
        None => metered.variants.first(),
    };
    let is_chosen = |modifier: &&Modifier| chosen.modifiers.contains(&modifier.id);
    let each = metered.each.as_ref().and_then(|each| {
        let size = chosen.each.or(each.typical.as_ref())?;
        Some(each.charged(size))
    });
    let of_range = match chosen.range {
        Level::Low => metered.range.low.exact().clone(),
        Level::Typical => Exact::ONE,
        Level::High => metered.range.high.exact().clone(),
    };
    let multiplier = metered
        .modifiers
        .iter()
        .filter(is_chosen)
        .fold(of_range, |product, modifier| product.times(modifier.multiplier.exact()));
    let is_wanted = !quantity.is_zero();
    let line = UsageLine {
        place: 0,
        action,
        recipe: None,
        metered,
        variant,
        modifiers: chosen.modifiers,
        each: each.unwrap_or(Exact::ONE),
        multiplier,
        is_wanted,
        monthly: Vec::new(),
        costs: Vec::new(),
    };
    Part { line, quantity }
}

/// What a line's quantity is multiplied with: days of use, or seats that act.
pub(crate) fn multiplicity(line: &MixLine, scenario: &Scenario, catalog: &Catalog) -> Exact {
    match line.per {
        MixPer::Month => Exact::ONE,
        MixPer::Day => Exact::whole(scenario.active_days.0),
        MixPer::Seat => Exact::whole(scenario.acting_seats(catalog)),
    }
}

fn too_much(line: usize) -> Problem {
    Problem {
        code: Code::NumberTooLarge,
        path: format!("/mix/{line}/quantity"),
        message: format!("this comes to more than {LARGEST} in some month"),
    }
}
