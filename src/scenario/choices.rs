//! What is chosen of a plan: its size and its add-ons.

use crate::catalog::check::unknown;
use crate::catalog::{AddOn, Catalog, Plan};
use crate::error::Code;
#[cfg(not(target_arch = "wasm32"))]
use crate::read::schema::Definitions;
use crate::read::{Entries, Id, Json, Read, Reader, Whole, record};

record! {
    /// What is chosen of a plan.
    Choices {
        size: SizeChoice = SizeChoice::Best,
        add_ons: Entries<Whole> = Entries(Vec::new()),
    }
}

/// The size of a plan.
#[derive(Clone, Debug)]
pub(crate) enum SizeChoice {
    /// Whichever ranks first.
    Best,
    Named(Id),
}

impl Read for SizeChoice {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        match json {
            Json::Text(text) if text == "best" => Self::Best,
            _ => Self::Named(Id::read(json, reader)),
        }
    }

    fn placeholder() -> Self {
        Self::Best
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(definitions: &mut Definitions) -> Json {
        Id::schema(definitions)
    }
}

impl Choices {
    pub(super) fn check(&self, plan: &str, catalog: &Catalog, reader: &mut Reader) {
        let id = Id(plan.to_owned());
        let Some(plan) = catalog.plan(&id) else {
            return unknown(reader, "plan", &id, catalog.plans.iter().map(|plan| &plan.id));
        };
        if let SizeChoice::Named(size) = &self.size
            && !plan.sizes.iter().any(|known| known.id == *size)
        {
            reader.at("size", |reader| {
                unknown(reader, "size", size, plan.sizes.iter().map(|size| &size.id));
            });
        }
        reader.at("add_ons", |reader| {
            for (name, count) in &self.add_ons.0 {
                reader.at(name, |reader| check_add_on(name, *count, plan, reader));
            }
        });
    }
}

fn check_add_on(name: &str, count: Whole, plan: &Plan, reader: &mut Reader) {
    match plan.add_ons.iter().find(|add_on| add_on.id.as_str() == name) {
        Some(AddOn { max: Some(max), .. }) if count > *max => {
            reader.found(Code::OutOfRange, format!("at most {} of these can be had", max.0));
        }
        Some(_) => {}
        None => {
            let id = Id(name.to_owned());
            unknown(reader, "add-on", &id, plan.add_ons.iter().map(|add_on| &add_on.id));
        }
    }
}
