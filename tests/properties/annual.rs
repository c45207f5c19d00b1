//! Annual prices: what the months bear, and what is still owed where the horizon ends early, sum to the rounded price.

use num_traits::Zero;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::draw::Draw;
use crate::exact::{Fraction, minor_unit, number, parse, round, whole};
use crate::for_all::for_all;
use crate::question::{Question, eligible, list};

/// A plan with annual prices only.
#[derive(Debug)]
struct Contract {
    fee: String,
    seat_price: String,
    seats: u64,
    add_on_price: String,
    add_ons: u64,
    term_years: u64,
    months: u64,
    currency: &'static str,
    rounding: &'static str,
}

fn contract(draw: &mut Draw) -> Contract {
    let mut money = || match draw.below(3) {
        0 => draw.below(3000).to_string(),
        1 => format!("{}.{:02}", draw.below(3000), draw.below(100)),
        _ => format!("{}.{:06}", draw.below(30), draw.below(1_000_000)),
    };
    let (fee, seat_price, add_on_price) = (money(), money(), money());
    let mut count = |least, most| -> u64 { draw.between(least, most).try_into().unwrap() };
    let (seats, add_ons, term_years, months) = (count(0, 7), count(0, 3), count(1, 3), count(1, 40));
    let currency = draw.one_of(&["USD", "JPY", "KWD"]);
    let rounding = draw.one_of(&["half_away", "half_even", "up", "down"]);
    Contract { fee, seat_price, seats, add_on_price, add_ons, term_years, months, currency, rounding }
}

#[test]
fn months_and_the_rest_of_the_term_sum_to_the_price() {
    for_all(300, contract, |contract| {
        let comparison = question(&contract).compare().unwrap();
        let plan = eligible(&comparison).next().unwrap();
        let places = minor_unit(contract.currency);
        let rounded = |money: Fraction| round(&money, places, contract.rounding);
        let of_kind = [
            ("fee", parse(&contract.fee)),
            ("seats", parse(&contract.seat_price) * whole(contract.seats)),
            ("add_on", parse(&contract.add_on_price) * whole(contract.add_ons)),
        ];
        for (kind, price) in &of_kind {
            for month in 1..=contract.months {
                let full_years = rounded(price.clone()) * whole(month / 12);
                let begun = rounded(price * whole(month % 12) / whole(12));
                prop_assert_eq!(billed(plan, kind, month), full_years + begun, "{} by month {}", kind, month);
            }
        }
        // Terms begun are owed to their end, once there is a price at all.
        let years = contract.months.div_ceil(12 * contract.term_years) * contract.term_years;
        let owed: Fraction = of_kind.into_iter().map(|(_, price)| rounded(price) * whole(years)).sum();
        prop_assert_eq!(number(&plan["total"]), owed);
        Ok(())
    });
}

/// What the lines of a kind come to in the first so many months.
fn billed(plan: &Value, kind: &str, months: u64) -> Fraction {
    let months = list(&plan["months"]).iter().filter(|month| month["month"].as_u64().unwrap() <= months);
    let lines = months.flat_map(|month| list(&month["lines"])).filter(|line| line["kind"] == kind);
    lines.fold(Fraction::zero(), |sum, line| sum + number(&line["amount"]))
}

fn question(contract: &Contract) -> Question {
    let annual = |price: &str| json!({"annual": price});
    let catalog = json!({
        "format": 1, "product": "Annual", "currency": contract.currency, "rounding": contract.rounding,
        "actions": [],
        "plans": [{
            "id": "plan", "name": "Plan", "fee": annual(&contract.fee), "term_months": contract.term_years * 12,
            "seats": {"price": annual(&contract.seat_price)},
            "add_ons": [{"id": "extra", "name": "Extra", "price": annual(&contract.add_on_price)}],
        }],
    });
    let scenario = json!({
        "months": contract.months, "seats": contract.seats, "billing": "annual",
        "plans": {"plan": {"add_ons": {"extra": contract.add_ons}}},
    });
    Question { catalog, scenario }
}
