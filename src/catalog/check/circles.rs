//! Circles of upgrades: plans that would move a buyer on from one to the next and back again.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::step::{Step, Target, Upgrade};
use crate::catalog::{Catalog, Plan};
use crate::read::Id;

/// For each plan, those that upgrades lead to from it, by way of others too.
pub(super) struct Circles<'c>(BTreeMap<&'c Id, BTreeSet<&'c Id>>);

impl<'c> Circles<'c> {
    /// Those of a catalog, each way looked at once however many steps lead along it.
    pub(super) fn of(catalog: &'c Catalog) -> Self {
        let next: BTreeMap<&Id, BTreeSet<&Id>> =
            catalog.plans.iter().map(|plan| (&plan.id, upgrades(plan).collect())).collect();
        let leading = next.iter().filter(|(_, targets)| !targets.is_empty());
        Self(leading.map(|(plan, _)| (*plan, all_from(plan, &next))).collect())
    }

    /// Whether an upgrade to a plan leads back.
    pub(super) fn lead_back(&self, plan: &Plan, to: &Id) -> bool {
        *to == plan.id || self.0.get(to).is_some_and(|reached| reached.contains(&plan.id))
    }
}

fn upgrades(plan: &Plan) -> impl Iterator<Item = &Id> {
    let steps = plan.allowances.iter().flat_map(|allowance| allowance.beyond.iter());
    steps.filter_map(|beyond| match &beyond.step {
        Step::Upgrade(Upgrade { to: Target::Plan(id) }) => Some(id),
        _ => None,
    })
}

/// The plans that upgrades lead to from one.
fn all_from<'c>(plan: &'c Id, next: &BTreeMap<&'c Id, BTreeSet<&'c Id>>) -> BTreeSet<&'c Id> {
    let mut reached = BTreeSet::new();
    let mut open = vec![plan];
    while let Some(id) = open.pop() {
        open.extend(next.get(id).into_iter().flatten().copied().filter(|target| reached.insert(*target)));
    }
    reached
}
