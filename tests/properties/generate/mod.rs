//! Catalogs that use every feature of the model, and scenarios that fit them.

mod action;
mod grant;
mod limits;
mod money;
mod number;
mod object;
mod plan;
mod price;
mod scenario;
mod step;

use serde_json::{Value, json};

pub use limits::question_at_limits;
pub use object::Object;

use crate::draw::Draw;
use crate::question::Question;
use money::Currencies;
use plan::Shelf;

/// A catalog and a scenario, of any kind.
pub fn question(draw: &mut Draw) -> Question {
    let own = draw.one_of(&["USD", "EUR", "JPY", "KWD"]);
    let other = draw.once_in(4).then_some("GBP");
    let meters: Vec<String> = (0..draw.between(1, 3)).map(|place| format!("meter{place}")).collect();
    let actions = action::actions(draw, &meters);
    let shelf = Shelf { meters: &meters, actions: &actions, currencies: Currencies { own, other } };
    let plans = plan::plans(draw, &shelf);
    let mut catalog = Object::default();
    catalog.set("format", 1);
    catalog.set("product", "Generated");
    catalog.set("currency", own);
    catalog.set("rounding", draw.one_of(&["half_away", "half_even", "up", "down"]));
    let meter = |id: &String| json!({"id": id, "name": id});
    catalog.set("meters", meters.iter().map(meter).collect::<Vec<Value>>());
    catalog.set("seat_types", json!([{"type": "viewer", "name": "Viewer", "passive": true}]));
    catalog.set("actions", actions.iter().map(|action| action.json.clone()).collect::<Vec<Value>>());
    catalog.set("plans", plans.iter().map(|plan| plan.json.clone()).collect::<Vec<Value>>());
    let currency = other.filter(|_| draw.once_in(3));
    let scenario = scenario::scenario(draw, &actions, &plans, currency);
    if draw.once_in(6) {
        catalog.set("presets", json!([{"id": "team", "name": "Team", "scenario": scenario}]));
    }
    Question { catalog: catalog.into(), scenario }
}
