//! No credit comes from nowhere or goes nowhere. Section 5 of the model.

use num_traits::Zero;
use proptest::prelude::*;
use serde_json::Value;

use crate::exact::{Fraction, number, sum};
use crate::for_all::{Verdict, for_all};
use crate::generate::question;
use crate::question::{Question, eligible, list};

const SERVED: [&str; 6] = ["used", "overage", "fair_use", "borrowed", "degraded", "unserved"];

#[test]
fn every_month_and_in_sum() {
    for_all(500, question, |question: Question| {
        let Some(comparison) = question.compare() else {
            return Ok(());
        };
        for plan in eligible(&comparison) {
            for (meter, totals) in plan["meters"].as_object().unwrap() {
                meter_is_conserved(plan, meter, totals)?;
            }
        }
        Ok(())
    });
}

fn meter_is_conserved(plan: &Value, meter: &str, totals: &Value) -> Verdict {
    let months = list(&plan["months"]).iter().map(|month| &month["meters"][meter]);
    // After an upgrade there may be meters that there were not before.
    let months: Vec<&Value> = months.filter(|figures| !figures.is_null()).collect();
    let mut opening = Fraction::zero();
    for figures in &months {
        balances(figures, &opening)?;
        opening = number(&figures["closing"]);
    }
    balances(totals, &Fraction::zero())?;
    prop_assert_eq!(number(&totals["closing"]), opening);
    for field in SERVED.iter().chain(&["demand", "granted", "bought", "expired"]) {
        prop_assert_eq!(
            number(&totals[*field]),
            sum(months.iter().copied(), field),
            "{} of {}",
            field,
            meter
        );
    }
    Ok(())
}

fn balances(figures: &Value, opening: &Fraction) -> Verdict {
    let of = |field: &str| number(&figures[field]);
    for (field, figure) in figures.as_object().unwrap() {
        prop_assert!(figure.is_null() || number(figure) >= Fraction::zero(), "{} is {}", field, figure);
    }
    let served = SERVED.iter().fold(Fraction::zero(), |sum, field| sum + of(field));
    prop_assert_eq!(of("demand"), served, "demand: {}", figures);
    let came = opening + of("granted") + of("bought");
    prop_assert_eq!(came, of("used") + of("expired") + of("closing"), "credits: {}", figures);
    Ok(())
}
