//! Ids that stand once, and references that lead somewhere.

use std::collections::BTreeSet;

use crate::catalog::Catalog;
use crate::error::Code;
use crate::read::{Id, Reader, did_you_mean};

/// Does some work at each item of a list.
pub(crate) fn each<T>(name: &str, items: &[T], reader: &mut Reader, mut work: impl FnMut(&T, &mut Reader)) {
    reader.at(name, |reader| {
        for (index, item) in items.iter().enumerate() {
            reader.at(index, |reader| work(item, reader));
        }
    });
}

/// Notes an id that an earlier item of the list has.
pub(crate) fn ids<'i>(list: &str, field: &str, ids: impl Iterator<Item = &'i Id>, reader: &mut Reader) {
    let mut seen = BTreeSet::new();
    reader.at(list, |reader| {
        for (index, id) in ids.enumerate() {
            if !seen.insert(id) {
                let name = id.as_str();
                let message = format!("`{name}` stands here twice; each needs one of its own");
                reader.at(index, |reader| {
                    reader.found_at(field, Code::DuplicateId, message);
                });
            }
        }
    });
}

pub(super) fn meter(id: &Id, catalog: &Catalog, reader: &mut Reader) {
    if !catalog.meters.iter().any(|meter| meter.id == *id) && !reader.has_lost("/meters") {
        unknown(reader, "meter", id, catalog.meters.iter().map(|meter| &meter.id));
    }
}

/// Notes a reference to something that there is not.
pub(crate) fn unknown<'k>(reader: &mut Reader, what: &str, id: &Id, known: impl Iterator<Item = &'k Id>) {
    let name = id.as_str();
    let hint = did_you_mean(name, known.map(Id::as_str));
    reader.found(Code::UnknownReference, format!("there is no {what} `{name}`{hint}"));
}
