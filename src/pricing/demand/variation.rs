//! How usage differs from what the scenario says.

use crate::number::Exact;
use crate::read::Id;
use crate::scenario::{Level, Scenario};

/// How usage differs from what the scenario says.
#[derive(Clone, Copy)]
pub(crate) enum Variation<'v> {
    /// Not at all.
    None,
    /// So many times as much of everything.
    Volume(&'v Exact),
    /// By month: so many times as much, and what each action costs of its typical rate.
    Drawn { volumes: &'v [Exact], costs: &'v dyn Fn(&Id, usize) -> Option<Exact> },
}

impl Variation<'_> {
    /// Which cost of the range is counted in beforehand: none, where costs are drawn.
    pub(super) fn level(&self, scenario: &Scenario) -> Level {
        match self {
            Self::Drawn { .. } => Level::Typical,
            Self::None | Self::Volume(_) => scenario.range,
        }
    }
}
