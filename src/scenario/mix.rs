//! The mix: which actions are done, and how often.

use crate::catalog::check::{check_choices, check_each, unknown};
use crate::catalog::{Catalog, Cost};
use crate::error::Code;
#[cfg(not(target_arch = "wasm32"))]
use crate::read::schema;
use crate::read::{Id, List, Quantity, Reader, choice, record};

record! {
    /// So much of an action.
    MixLine {
        action: Id,
        quantity: Quantity,
        per: MixPer = MixPer::Month,
        /// The size of each single one, of an action that asks for it.
        each: Option<Quantity>,
        variant: Option<Id>,
        modifiers: List<Id, 50> = List(Vec::new()) => schema::distinct_ids::<50>,
    }
}

choice! {
    /// What a quantity is counted by.
    MixPer { Month = "month", Day = "day", Seat = "seat" }
}

choice! {
    /// Which cost of an action that varies from run to run.
    Level { Typical = "typical", Low = "low", High = "high" }
}

impl MixLine {
    pub(super) fn check(&self, catalog: &Catalog, reader: &mut Reader) {
        let Some(action) = catalog.action(&self.action) else {
            if reader.has_lost("/actions") {
                return;
            }
            return reader.at("action", |reader| {
                unknown(reader, "action", &self.action, catalog.actions.iter().map(|it| &it.id));
            });
        };
        match &action.cost {
            Cost::Metered(metered) => {
                check_choices(metered, self.variant.as_ref(), &self.modifiers, reader);
                check_each(metered, self.each.as_ref(), reader);
            }
            Cost::Recipe(_) => self.check_recipe(reader),
        }
    }

    fn check_recipe(&self, reader: &mut Reader) {
        let given = [
            ("variant", self.variant.is_some()),
            ("modifiers", !self.modifiers.is_empty()),
            ("each", self.each.is_some()),
        ];
        for (name, _) in given.into_iter().filter(|(_, given)| *given) {
            reader.at(name, |reader| {
                let message = format!("the parts of a recipe name their own {name}; leave it out here");
                reader.found(Code::ConflictingFields, message);
            });
        }
    }
}
