//! What is on the screen adds up: lines to months, months to the total.

use num_traits::Zero;
use proptest::prelude::*;

use crate::exact::{Fraction, minor_unit, number, round, sum, whole};
use crate::for_all::for_all;
use crate::generate::question;
use crate::question::{Question, eligible, list};

/// The order of lines in an invoice.
const KINDS: [&str; 11] = [
    "setup",
    "fee",
    "seats",
    "add_on",
    "top_up",
    "overage",
    "minimum",
    "rest_of_term",
    "bill_credit",
    "discount",
    "tax",
];

#[test]
fn lines_months_and_total() {
    for_all(500, question, |question: Question| {
        let Some(comparison) = question.compare() else {
            return Ok(());
        };
        let rounding = question.catalog["rounding"].as_str().unwrap();
        let places = minor_unit(comparison["currency"].as_str().unwrap());
        for plan in eligible(&comparison) {
            let months = list(&plan["months"]);
            for month in months {
                prop_assert_eq!(number(&month["total"]), sum(list(&month["lines"]), "amount"));
                prop_assert!(number(&month["total"]) >= Fraction::zero(), "month {}", month);
            }
            let total = number(&plan["total"]);
            prop_assert_eq!(&total, &sum(months, "total"));
            let per_month = total / whole(months.len().try_into().unwrap());
            prop_assert_eq!(number(&plan["per_month"]), round(&per_month, places, rounding));
        }
        Ok(())
    });
}

#[test]
fn lines_stand_in_order_and_come_to_something() {
    for_all(300, question, |question: Question| {
        let Some(comparison) = question.compare() else {
            return Ok(());
        };
        for month in eligible(&comparison).flat_map(|plan| list(&plan["months"])) {
            let lines = list(&month["lines"]);
            let place = |kind: &str| KINDS.iter().position(|known| *known == kind).unwrap();
            let places: Vec<usize> = lines.iter().map(|line| place(line["kind"].as_str().unwrap())).collect();
            prop_assert!(places.is_sorted(), "{:?}", places);
            prop_assert!(lines.iter().all(|line| !number(&line["amount"]).is_zero()), "{:?}", lines);
        }
        Ok(())
    });
}
