//! Grants of credits, and what rolls over of them.

use serde_json::{Value, json};

use super::number::{amount, share};
use super::object::Object;
use crate::draw::Draw;

/// What a plan lets a grant be.
#[derive(Clone)]
pub struct Ground {
    /// The seat types of the plan.
    pub seat_types: Vec<&'static str>,
    /// Credits may be given to each user for themselves.
    pub may_divide: bool,
}

/// A few grants of one meter.
pub fn grants(draw: &mut Draw, ground: &Ground) -> Vec<Value> {
    (0..draw.below(4)).map(|_| grant(draw, ground)).collect()
}

pub fn grant(draw: &mut Draw, ground: &Ground) -> Value {
    let mut grant = Object::default();
    let unlimited = draw.once_in(25);
    grant.set("credits", if unlimited { "unlimited".to_owned() } else { amount(draw) });
    if !ground.seat_types.is_empty() && draw.once_in(3) {
        grant.set("per", "seat");
        grant.set_some("seat_type", draw.once_in(4).then(|| draw.one_of(&ground.seat_types)));
        if ground.may_divide && draw.once_in(2) {
            grant.set("sharing", sharing(draw));
        }
    }
    if !unlimited {
        time(&mut grant, draw);
    }
    grant.set_some("priority", draw.once_in(4).then(|| draw.below(5) as i64 - 2));
    grant.set_some("months", draw.once_in(8).then(|| draw.between(1, 4)));
    grant.set_some("billing", draw.once_in(8).then(|| draw.one_of(&["monthly", "annual"])));
    grant.set_some("name", draw.once_in(8).then_some("Included"));
    grant.into()
}

fn sharing(draw: &mut Draw) -> Value {
    match draw.below(3) {
        0 => json!("individual"),
        1 => json!({"pooled_share": share(draw)}),
        _ => json!("pooled"),
    }
}

fn time(grant: &mut Object, draw: &mut Draw) {
    let every = draw.one_of(&["month", "month", "month", "day", "year", "term", "once"]);
    grant.set("every", every);
    match every {
        "day" => grant.set_some("max_per_month", draw.once_in(2).then(|| amount(draw))),
        "once" => grant.set_some("lasts_months", draw.once_in(2).then(|| draw.between(1, 5))),
        _ => grant.set_some("rollover", draw.once_in(2).then(|| rollover(draw))),
    }
}

fn rollover(draw: &mut Draw) -> Value {
    let mut rollover = Object::default();
    match draw.below(3) {
        0 => rollover.set("keep", vec!["1"]),
        1 => rollover.set("keep", "forever"),
        _ => rollover.set("keep", (0..draw.between(1, 3)).map(|_| share(draw)).collect::<Vec<_>>()),
    }
    rollover.set_some("max_carried", draw.once_in(3).then(|| bound(draw)));
    rollover.set_some("max_balance", draw.once_in(3).then(|| bound(draw)));
    rollover.set_some("at_cap", draw.once_in(3).then(|| draw.one_of(&["truncate", "skip"])));
    rollover.into()
}

fn bound(draw: &mut Draw) -> Value {
    match draw.below(2) {
        0 => json!({"times": draw.one_of(&["1", "1.5", "2", "0.5", "0"])}),
        _ => json!({"credits": amount(draw)}),
    }
}
