//! Actions, with all that changes what they cost.

use serde_json::{Map, Value, json};

use super::number::rate;
use super::object::Object;
use super::price::positive;
use crate::draw::Draw;

/// What others must know of an action to use it.
pub struct Action {
    pub id: String,
    pub variants: Vec<String>,
    pub modifiers: Vec<String>,
    pub is_recipe: bool,
    /// The size of each single one is charged.
    pub asks_each: bool,
    pub json: Value,
}

/// A handful of actions; the later ones may be recipes of the earlier.
pub fn actions(draw: &mut Draw, meters: &[String]) -> Vec<Action> {
    let mut actions: Vec<Action> = Vec::new();
    for place in 0..draw.between(1, 4) {
        let id = format!("a{place}");
        let is_recipe = place > 0 && draw.once_in(4);
        let action = if is_recipe { recipe(id, draw, &actions) } else { metered(id, draw, meters) };
        actions.push(action);
    }
    actions
}

fn metered(id: String, draw: &mut Draw, meters: &[String]) -> Action {
    let variants: Vec<String> = (0..draw.below(3)).map(|place| format!("v{place}")).collect();
    let modifiers: Vec<String> = (0..draw.below(3)).map(|place| format!("m{place}")).collect();
    let mut json = Object::default();
    json.set("id", id.clone());
    json.set("name", format!("Action {id}"));
    json.set_some("unit", draw.once_in(5).then_some("run"));
    json.set("uses", uses(draw, meters));
    json.set_some("per", draw.once_in(3).then(|| positive(draw)));
    json.set_some("round_up", draw.once_in(4).then_some(true));
    let asks_each = draw.once_in(4);
    json.set_some("each", asks_each.then(|| each(draw)));
    if draw.once_in(4) {
        json.set(
            "range",
            json!({"low": draw.one_of(&["0.5", "1", "0.2"]), "high": draw.one_of(&["2", "1", "3.5"])}),
        );
    }
    let variant = |id: &String| {
        let mut variant = Object::default();
        variant.set("id", id.clone());
        variant.set("name", id.to_uppercase());
        match draw.below(3) {
            0 => {}
            1 => variant.set("multiplier", rate(draw)),
            _ => variant.set("uses", uses(draw, meters)),
        }
        variant.into()
    };
    json.set("variants", variants.iter().map(variant).collect::<Vec<Value>>());
    let modifier =
        |id: &String| json!({"id": id, "name": id, "multiplier": draw.one_of(&["0.5", "0.1", "2", "0"])});
    json.set("modifiers", modifiers.iter().map(modifier).collect::<Vec<Value>>());
    Action { id, variants, modifiers, is_recipe: false, asks_each, json: json.into() }
}

fn each(draw: &mut Draw) -> Value {
    let mut each = Object::default();
    each.set("unit", "second");
    each.set_some("min", draw.once_in(2).then(|| rate(draw)));
    each.set_some("step", draw.once_in(2).then(|| positive(draw)));
    each.into()
}

fn recipe(id: String, draw: &mut Draw, actions: &[Action]) -> Action {
    let plain: Vec<&Action> = actions.iter().filter(|action| !action.is_recipe).collect();
    let parts: Vec<Value> = (0..draw.between(1, 3))
        .map(|_| {
            let action = draw.one_of(&plain);
            let mut part = Object::default();
            part.set("action", action.id.clone());
            part.set("quantity", rate(draw));
            choose(&mut part, draw, action);
            part.into()
        })
        .collect();
    let json = json!({"id": id, "name": format!("Recipe {id}"), "recipe": parts});
    Action { id, variants: Vec::new(), modifiers: Vec::new(), is_recipe: true, asks_each: false, json }
}

/// Chooses a variant, modifiers and the size of each of an action.
pub fn choose(line: &mut Object, draw: &mut Draw, action: &Action) {
    line.set_some("each", action.asks_each.then(|| rate(draw)));
    if !action.variants.is_empty() && draw.once_in(2) {
        line.set("variant", draw.item(&action.variants).clone());
    }
    let chosen: Vec<&String> = action.modifiers.iter().filter(|_| draw.once_in(3)).collect();
    if !chosen.is_empty() {
        line.set("modifiers", chosen.into_iter().cloned().collect::<Vec<String>>());
    }
}

/// Rates on one meter or on two.
pub fn uses(draw: &mut Draw, meters: &[String]) -> Value {
    if meters.len() == 1 && draw.once_in(2) {
        return rate(draw).into();
    }
    let mut rates = Map::new();
    for _ in 0..draw.between(1, 2) {
        rates.insert(draw.item(meters).clone(), rate(draw).into());
    }
    rates.into()
}
