//! Whether the presets of a catalog can be answered: what a page asks of each as soon as it is chosen.

use crate::answers::answer::advise;
use crate::answers::explain::explain;
use crate::catalog::Catalog;
use crate::error::Problem;
use crate::scenario::{PriceList, Scenario};

/// What keeps a preset from being answered, each problem with its place in the catalog; and the presets, by their place, in which no plan
/// can be had.
#[derive(Default)]
pub(crate) struct Tried {
    pub(crate) problems: Vec<Problem>,
    pub(crate) without_plan: Vec<usize>,
}

/// Answers each preset, and explains the last month of each plan in it.
pub(crate) fn try_presets(list: &PriceList) -> Tried {
    let mut tried = Tried::default();
    for (index, preset) in list.presets.iter().enumerate() {
        match answered(&list.catalog, &preset.scenario) {
            Ok(true) => {}
            Ok(false) => tried.without_plan.push(index),
            Err(problem) => {
                let Problem { code, path, message } = problem;
                let path = format!("/presets/{index}/scenario{path}");
                tried.problems.push(Problem { code, path, message });
            }
        }
    }
    tried
}

/// Whether any plan can be had in a scenario, once all figures of it have been worked out.
fn answered(catalog: &Catalog, scenario: &Scenario) -> Result<bool, Problem> {
    let answer = advise(catalog, scenario)?;
    let last = u32::try_from(answer.comparison.months).unwrap_or(u32::MAX);
    for plan in &answer.comparison.ranking {
        explain(catalog, scenario, plan, last)?;
    }
    Ok(answer.comparison.best.is_some())
}
