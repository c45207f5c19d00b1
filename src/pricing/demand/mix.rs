//! The mix, recipes taken apart.

use crate::catalog::{Catalog, Cost, Metered, Modifier};
use crate::number::{Credits, Exact, LARGEST, TooLarge};
use crate::pricing::demand::line::UsageLine;
use crate::read::{Id, Quantity};
use crate::scenario::{Level, MixLine, MixPer, Scenario};

/// A line before its months are worked out.
pub(super) struct Part<'c> {
    pub(super) line: UsageLine<'c>,
    pub(super) quantity: Exact,
}

impl Part<'_> {
    pub(super) fn multiply(&mut self, days_or_seats: &Exact, factors: &[Exact]) -> Result<(), TooLarge> {
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
pub(super) fn parts<'c>(line: &'c MixLine, range: Level, catalog: &'c Catalog) -> Vec<Part<'c>> {
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
