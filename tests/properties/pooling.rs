//! Credits that all may use serve no less than credits that are partly each user's own, and those no less than credits
//! that are each user's own.
//!
//! The second half is true only while nothing is carried: each user burns their own credits before shared ones, also
//! where the shared ones are older, so that carried credits may expire that a user who had them alone would have used.

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::draw::Draw;
use crate::exact::{Fraction, number, parse, whole};
use crate::for_all::for_all;
use crate::question::{Question, eligible};

/// A team on a plan with a grant for each seat and nothing beyond it, so that what the grant cannot serve is seen.
fn team(draw: &mut Draw, rolls_over: bool) -> Question {
    let share = |draw: &mut Draw| draw.one_of(&["0.5", "0.25", "0.1", "0.9", "0.333333333333", "0", "1"]);
    let mut grant = json!({"credits": draw.between(1, 120), "per": "seat"});
    if rolls_over {
        let keep = draw.one_of(&["1", "0.5", "0.333333333333"]);
        grant["rollover"] = match draw.below(3) {
            0 => json!({"keep": [keep]}),
            1 => json!({"keep": "forever"}),
            _ => json!({"keep": [keep], "max_carried": {"times": draw.one_of(&["1", "0.5", "2"])}}),
        };
    }
    let catalog = json!({
        "format": 1, "product": "Team", "currency": "USD",
        "actions": [{"id": "use", "name": "Use", "uses": "1"}],
        "plans": [{"id": "plan", "name": "Plan", "seats": {"min": draw.below(12)},
            "allowances": [{"meter": "credits", "grants": [grant]}]}],
    });
    let season: Vec<&str> = (0..12).map(|_| draw.one_of(&["1", "0", "2", "0.5", "1.25"])).collect();
    let scenario = json!({
        "months": draw.between(1, 8), "seats": draw.between(1, 9), "season": season,
        "spread": {"heavy_seats": share(draw), "heavy_usage": share(draw)},
        "mix": [{"action": "use", "quantity": draw.between(1, 600)}],
    });
    Question { catalog, scenario }
}

fn carrying(draw: &mut Draw) -> Question {
    team(draw, true)
}

fn not_carrying(draw: &mut Draw) -> Question {
    team(draw, false)
}

#[test]
fn pooled_serves_most_also_where_credits_are_carried() {
    for_all(200, carrying, |team: Question| {
        let pooled = served(&team, json!("pooled"));
        // Parts are rounded one by one where they are carried, each month by at most half a millionth.
        let roundings = parse("0.0000015") * whole(team.scenario["months"].as_u64().unwrap());
        for divided in [json!({"pooled_share": "0.6"}), json!({"pooled_share": "0.1"}), json!("individual")] {
            let divided = served(&team, divided);
            prop_assert!(&pooled + &roundings >= divided, "pooled {}, divided {}", pooled, divided);
        }
        Ok(())
    });
}

#[test]
fn pooled_then_partly_then_individual() {
    for_all(300, not_carrying, |team: Question| {
        let sharing = [
            json!("pooled"),
            json!({"pooled_share": "0.7"}),
            json!({"pooled_share": "0.2"}),
            json!("individual"),
        ];
        let served: Vec<Fraction> = sharing.into_iter().map(|sharing| served(&team, sharing)).collect();
        prop_assert!(served.is_sorted_by(|more, less| more >= less), "served: {:?}", served);
        Ok(())
    });
}

/// What is served in all months.
fn served(team: &Question, sharing: Value) -> Fraction {
    let mut question = team.clone();
    question.catalog["plans"][0]["allowances"][0]["grants"][0]["sharing"] = sharing;
    let comparison = question.compare().unwrap();
    let plan = eligible(&comparison).next().unwrap();
    number(&plan["meters"]["credits"]["used"])
}
