//! Actions: what a user does that costs credits.

use crate::error::Code;
use crate::number::Exact;
#[cfg(not(target_arch = "wasm32"))]
use crate::read::schema::{self, Definitions};
use crate::read::{Entries, Fields, Id, Json, List, Positive, Quantity, Read, Reader, record};

/// Something a user does.
#[derive(Clone, Debug)]
pub(crate) struct Action {
    pub(crate) id: Id,
    pub(crate) cost: Cost,
}

/// What an action costs: rates of its own, or those of the actions that it is made of.
#[derive(Clone, Debug)]
pub(crate) enum Cost {
    Metered(Box<Metered>),
    Recipe(List<Part, 50>),
}

record! {
    /// An action with rates of its own.
    Metered {
        uses: Uses,
        per: Positive = Positive::ONE,
        round_up: bool = false,
        each: Option<Each>,
        range: Range = Range { low: Quantity::ONE, high: Quantity::ONE },
        variants: List<Variant, 50> = List(Vec::new()),
        modifiers: List<Modifier, 50> = List(Vec::new()),
    }
}

record! {
    /// What a single one is measured in, where its own size counts: seconds of a run, tokens of a message.
    Each {
        /// What is assumed where the mix does not say.
        typical: Option<Quantity>,
        /// The least that is charged for a single one.
        min: Quantity = Quantity::ZERO,
        /// A single one is charged in whole steps.
        step: Option<Positive>,
    }
    shown { unit: String }
}

impl Each {
    /// What is charged for a single one of some size.
    pub(crate) fn charged(&self, size: &Quantity) -> Exact {
        let size = size.exact();
        let whole = match &self.step {
            Some(step) => size.over(step.divisor()).ceil().times(step.exact()),
            None => size.clone(),
        };
        whole.max(self.min.exact().clone())
    }
}

record! {
    /// How far below and above the typical cost a run may be.
    Range {
        low: Quantity = Quantity::ONE,
        high: Quantity = Quantity::ONE,
    }
}

impl Range {
    /// Whether the cost varies at all.
    pub(crate) fn is_wide(&self) -> bool {
        self.low != Quantity::ONE || self.high != Quantity::ONE
    }
}

record! {
    /// One of several ways to run an action (a model, a size). The first is the default.
    Variant {
        id: Id,
        multiplier: Option<Quantity>,
        uses: Option<Uses>,
    }
    shown { name: String }
    rules { schema::not_both("multiplier", "uses") }
}

record! {
    /// Something that makes an action dearer or cheaper (batch, cached).
    Modifier {
        id: Id,
        multiplier: Quantity,
    }
    shown { name: String }
}

record! {
    /// A part of a recipe: so much of another action.
    Part {
        action: Id,
        quantity: Quantity,
        each: Option<Quantity>,
        variant: Option<Id>,
        modifiers: List<Id, 50> = List(Vec::new()) => schema::distinct_ids::<50>,
    }
}

/// Rates by meter, or one bare rate where the catalog has one meter.
#[derive(Clone, Debug)]
pub(crate) enum Uses {
    Bare(Quantity),
    ByMeter(Entries<Quantity>),
}

impl Uses {
    /// The rate on a meter; a bare one is on the only meter there is.
    pub(crate) fn on(&self, meter: &Id) -> Option<&Exact> {
        match self {
            Self::Bare(rate) => Some(rate.exact()),
            Self::ByMeter(rates) => rates.get(meter.as_str()).map(Quantity::exact),
        }
    }
}

impl Read for Uses {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        match json {
            Json::Object(_) => Self::ByMeter(Entries::read(json, reader)),
            _ => Self::Bare(Quantity::read(json, reader)),
        }
    }

    fn placeholder() -> Self {
        Self::ByMeter(Entries::placeholder())
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(definitions: &mut Definitions) -> Json {
        let rate = Quantity::schema(definitions);
        schema::any_of(vec![rate.clone(), schema::by_name(rate)])
    }
}

/// A plan's own rate for an action.
#[derive(Clone, Debug)]
pub(crate) enum Rate {
    NotOffered,
    Uses(Uses),
}

impl Read for Rate {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        match json {
            Json::Null => Self::NotOffered,
            _ => Self::Uses(Uses::read(json, reader)),
        }
    }

    fn placeholder() -> Self {
        Self::NotOffered
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(definitions: &mut Definitions) -> Json {
        let none = schema::object(vec![schema::field("type", schema::text("null"))]);
        schema::any_of(vec![Uses::schema(definitions), none])
    }
}

impl Read for Action {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        let mut fields = Fields::of(json, reader);
        let id = fields.required("id", reader);
        let _: String = fields.required("name", reader);
        for shown in ["unit", "group", "description"] {
            let _: Option<String> = fields.optional(shown, reader);
        }
        let recipe: Option<List<Part, 50>> = fields.optional("recipe", reader);
        let cost = match recipe {
            Some(parts) => {
                refuse_beside_recipe(&fields, reader);
                Cost::Recipe(parts)
            }
            None => Cost::Metered(Box::new(Metered::read_from(&mut fields, reader))),
        };
        if matches!(cost, Cost::Recipe(_)) {
            fields.finish_beside(METERED_FIELDS, reader);
        } else {
            fields.finish(reader);
        }
        Self { id, cost }
    }

    fn placeholder() -> Self {
        Self { id: Id::placeholder(), cost: Cost::Recipe(List(Vec::new())) }
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(definitions: &mut Definitions) -> Json {
        definitions.refer("Action", |definitions| {
            let metered = Metered::properties(definitions);
            let parts = schema::filled::<Part, 50>(definitions);
            let recipe =
                vec![schema::Property { name: "recipe", about: "", schema: parts, is_required: true }];
            let forms = [metered, recipe].map(|own| {
                let mut properties = shown_properties(definitions);
                properties.extend(own);
                schema::record("Something a user does.", properties)
            });
            schema::any_of(forms.into())
        })
    }
}

/// What both kinds of action have.
#[cfg(not(target_arch = "wasm32"))]
fn shown_properties(definitions: &mut Definitions) -> Vec<schema::Property> {
    vec![
        schema::Property::of::<Id>("id", true, definitions),
        schema::Property::of::<String>("name", true, definitions),
        schema::Property::of::<String>("unit", false, definitions),
        schema::Property::of::<String>("group", false, definitions),
        schema::Property::of::<String>("description", false, definitions),
    ]
}

/// What a recipe stands in place of.
const METERED_FIELDS: &[&str] = &["uses", "per", "round_up", "each", "range", "variants", "modifiers"];

fn refuse_beside_recipe(fields: &Fields<'_>, reader: &mut Reader) {
    for name in METERED_FIELDS {
        if fields.has(name) {
            reader.problem_at(
                *name,
                Code::ConflictingFields,
                format!("an action with a `recipe` has no `{name}` of its own; remove one of them"),
            );
        }
    }
}
