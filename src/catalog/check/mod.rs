//! What must hold between the parts of a catalog: ids that stand once, references that lead somewhere.

mod actions;
mod circles;
mod grants;
mod plans;
mod references;

pub(crate) use actions::{check_choices, check_each};
pub(crate) use references::{each, ids, unknown};

use actions::action;
use circles::Circles;
use plans::plan;

use crate::catalog::Catalog;
use crate::error::Code;
use crate::read::Reader;

/// Notes ids that stand twice in the lists of a catalog.
pub(crate) fn all_ids(catalog: &Catalog, reader: &mut Reader) {
    if catalog.meters.is_empty() {
        reader.found_at("meters", Code::Empty, "write at least one meter, or leave `meters` out");
    }
    ids("meters", "id", catalog.meters.iter().map(|meter| &meter.id), reader);
    ids("seat_types", "type", catalog.seat_types.iter().map(|named| &named.id), reader);
    ids("actions", "id", catalog.actions.iter().map(|action| &action.id), reader);
    ids("plans", "id", catalog.plans.iter().map(|plan| &plan.id), reader);
}

/// Notes everything that is wrong in the actions and plans of a catalog.
pub(crate) fn all_parts(catalog: &Catalog, reader: &mut Reader) {
    each("actions", &catalog.actions, reader, |item, reader| action(item, catalog, reader));
    let circles = Circles::of(catalog);
    each("plans", &catalog.plans, reader, |item, reader| plan(item, &circles, catalog, reader));
}
