//! What is done where a short search does not find the best packs: the remainders, the digits, then a search that may take
//! all steps that are left.

use std::cell::OnceCell;
use std::rc::Rc;

use super::choice::{Choice, Limits, Pack, Way};
use super::halving;
use super::remainder::Remainders;
use super::search::{FIRST_STEPS, Found, counted};
use crate::work::{TooComplex, Work};

/// The best packs by remainder, once they are wanted; none where there are too many.
#[derive(Clone, Default)]
pub(super) struct Tables {
    to_cover: Rc<OnceCell<Option<Remainders>>>,
    to_fill: Rc<OnceCell<Option<Remainders>>>,
}

impl Tables {
    fn of(&self, way: Way) -> &OnceCell<Option<Remainders>> {
        match way {
            Way::Cover => &self.to_cover,
            Way::Fill => &self.to_fill,
        }
    }

    /// A short search, unless one has taken too long before; then the remainders, the digits and a long search.
    pub(super) fn find(
        &self,
        packs: &[Pack],
        (way, bound): (Way, i128),
        limits: Limits,
        search: &dyn Fn(&mut u64) -> Result<Found, TooComplex>,
        work: &Work,
    ) -> Result<Option<Choice>, TooComplex> {
        let table = self.of(way);
        if table.get().is_none() {
            if let Found::Best(best) = counted(search, FIRST_STEPS, work)? {
                return Ok(best);
            }
            let remainders = Remainders::of(way, packs, work)?;
            table.get_or_init(|| remainders);
        }
        let known = table.get().and_then(Option::as_ref);
        let by_remainder = known.map(|known| known.choice(bound, work)).transpose()?.flatten();
        let choice = match by_remainder {
            Some(choice) => Some(choice),
            None => halving::choice(way, packs, bound, work)?,
        };
        if choice.is_some_and(|choice| limits.packs.is_none_or(|most| choice.packs <= most)) {
            return Ok(choice);
        }
        match counted(search, u64::MAX, work)? {
            Found::Best(best) => Ok(best),
            Found::Unfinished => Err(TooComplex),
        }
    }
}
