//! What a month's quantities are multiplied with: growth, season, and a variation of the volume.

use crate::error::{Code, Problem};
use crate::number::{Exact, LARGEST, Rounding};
use crate::pricing::demand::Variation;
use crate::scenario::Scenario;

/// Decimals of the growth factor.
const GROWTH_PLACES: u32 = 12;

/// Growth and season of every month.
pub(crate) fn month_factors(scenario: &Scenario) -> Result<Vec<Exact>, Problem> {
    let step = Exact::ONE.plus(scenario.growth.exact());
    let most = 10_i128.saturating_pow(GROWTH_PLACES).saturating_mul(LARGEST);
    let seasons = scenario.season.as_deref().unwrap_or_default();
    let mut seasons = seasons.iter().cycle();
    let mut growth = Exact::ONE;
    let mut factors = Vec::new();
    for month in 1..=scenario.months.0 {
        if month > 1 {
            let grown = growth.times(&step).round(GROWTH_PLACES, Rounding::HalfAway);
            let grown = grown.filter(|grown| *grown <= most).ok_or_else(grows_too_much)?;
            growth = Exact::scaled(grown, GROWTH_PLACES);
        }
        factors.push(match seasons.next() {
            Some(season) => growth.times(season.exact()),
            None => growth.clone(),
        });
    }
    Ok(factors)
}

/// The factors of the months, with a variation of the volume counted in.
pub(super) fn varied(factors: &[Exact], variation: &Variation<'_>) -> Vec<Exact> {
    match variation {
        Variation::None => factors.to_vec(),
        Variation::Volume(volume) => factors.iter().map(|factor| factor.times(volume)).collect(),
        Variation::Drawn { volumes, .. } => {
            factors.iter().zip(*volumes).map(|(factor, volume)| factor.times(volume)).collect()
        }
    }
}

fn grows_too_much() -> Problem {
    Problem {
        code: Code::NumberTooLarge,
        path: "/growth".to_owned(),
        message: format!("usage grows to more than {LARGEST} times the first month's"),
    }
}
