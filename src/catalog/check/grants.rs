//! Grants: of meters that the plan has, and fit for the seats of each size in which they are given.

use super::references::{meter, unknown};
use crate::catalog::grant::{GrantCredits, Owner};
use crate::catalog::{Catalog, Grant, Plan, Size};
use crate::error::Code;
use crate::read::{Entries, Id, List, Reader};

/// What sizes and add-ons grant, by meter.
pub(super) fn extra_grants(
    grants: &Entries<List<Grant, 50>>,
    sizes: &[Option<&Size>],
    plan: &Plan,
    catalog: &Catalog,
    reader: &mut Reader,
) {
    reader.at("grants", |reader| {
        for (name, grants) in &grants.0 {
            let id = Id(name.clone());
            reader.at(name, |reader| {
                meter(&id, catalog, reader);
                let known = catalog.meters.iter().any(|meter| meter.id == id);
                if known && !plan.allowances.iter().any(|allowance| allowance.meter == id) {
                    let message = format!("the plan has no allowance for the meter `{name}`");
                    reader.found(Code::UnknownReference, message);
                }
                all_grants(grants, &id, sizes, plan, catalog, reader);
            });
        }
    });
}

/// Checks grants of a meter against the seats of each size in which they are given.
pub(super) fn all_grants(
    grants: &[Grant],
    meter: &Id,
    sizes: &[Option<&Size>],
    plan: &Plan,
    catalog: &Catalog,
    reader: &mut Reader,
) {
    for size in sizes {
        let seat_types = plan.seat_types(*size);
        let owner = Owner::of(seat_types, |seat_type| catalog.is_passive(seat_type));
        for (index, grant) in grants.iter().enumerate() {
            reader.at(index, |reader| grant.check(&owner, reader));
        }
    }
    for (index, grant) in grants.iter().enumerate() {
        if let GrantCredits::Share(share) = &grant.credits {
            reader.at(index, |reader| {
                reader.at("credits", |reader| share_of(&share.of, meter, plan, reader));
            });
        }
    }
}

/// A grant that is a share of the demand on another meter of the plan.
fn share_of(of: &Id, meter: &Id, plan: &Plan, reader: &mut Reader) {
    reader.at("of", |reader| {
        if of == meter {
            reader.found(Code::ConflictingFields, "name another meter than the one that the grant is of");
        } else if !plan.allowances.iter().any(|allowance| allowance.meter == *of) {
            unknown(reader, "meter of the plan", of, plan.allowances.iter().map(|own| &own.meter));
        }
    });
}
