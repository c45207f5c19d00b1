//! The order in which a buyer writes down what they do does not matter.

use proptest::prelude::*;
use serde_json::Value;

use crate::for_all::for_all;
use crate::generate::question;
use crate::question::Question;

#[test]
fn reversed_mix_gives_the_same_comparison() {
    for_all(300, question, |question: Question| {
        let mut reversed = question.scenario.clone();
        reversed["mix"].as_array_mut().unwrap().reverse();
        let answers = (question.compare(), question.compared_with(&reversed));
        if let (Some(mut forward), Some(mut backward)) = answers {
            sort_reasons(&mut forward);
            sort_reasons(&mut backward);
            prop_assert_eq!(forward, backward);
        }
        Ok(())
    });
}

/// Reasons name actions in the order of the mix: that much of the order is meant to be seen.
fn sort_reasons(comparison: &mut Value) {
    for plan in comparison["plans"].as_array_mut().unwrap() {
        plan["reasons"].as_array_mut().unwrap().sort_by_key(Value::to_string);
    }
}
