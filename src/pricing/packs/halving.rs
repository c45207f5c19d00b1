//! The best packs by dynamic programming over the binary digits of their numbers: exact for any bound.
//!
//! The numbers of all packs are found digit by digit, the highest first. What is looked at after the digits from place i
//! on is the rest of the bound in units of `2^i`, rounded down; all choices that leave the same rest go on together as the
//! best of them, since what a choice costs, how many packs it has and how many of each all add up.
//!
//! Few rests are worth looking at. The digits below place i can add less than one of each pack in these units, so a rest
//! above the sum of all sizes is never made up for. And no best choice passes the bound by a whole pack, so neither does
//! a rest below it. One place lower a rest is twice as much and a digit of the bound, less one or none of each pack. That
//! is `places x packs x rests` in all, where a table of all sums would be as long as the bound.

use std::cmp::{Ordering, Reverse};

use super::choice::{Choice, MOST_KINDS, Pack, Way};
use crate::work::{TooComplex, Work};

/// The most rests that are looked at together: some fifty megabytes while two rows are held.
const MOST_RESTS: usize = 1 << 18;

/// The best choice that leaves a rest, as far as its digits are known.
#[derive(Clone, Copy)]
struct Cell {
    /// What it costs; of a fill, what it gives, below 0. Less is better in both.
    value: i64,
    /// How many of each pack, in the catalog's order.
    counts: [u32; MOST_KINDS],
}

/// A pack with the room that this search has for its numbers.
struct Kind {
    size: usize,
    value: i64,
    place: usize,
}

/// The rests that are looked at after a digit: from `below` under 0 on.
struct Row {
    cells: Vec<Option<Cell>>,
    below: usize,
}

/// A search for the best choice.
struct Search {
    way: Way,
    kinds: Vec<Kind>,
    largest: usize,
    /// The sizes of all packs together.
    sum: usize,
}

/// The best choice at a bound, in any number of packs; none where that would take too much memory, or where a number has
/// no room.
pub(super) fn choice(
    way: Way,
    packs: &[Pack],
    bound: i128,
    work: &Work,
) -> Result<Option<Choice>, TooComplex> {
    let Some(search) = Search::of(way, packs, bound) else {
        return Ok(None);
    };
    let Some(counts) = search.best_counts(bound, work)? else {
        return Ok(None);
    };
    let count = |pack: &Pack| counts.get(pack.place).copied().map_or(0, i128::from);
    packs.iter().try_fold(Choice::nothing(), |choice, pack| choice.with(*pack, count(pack))).map(Some)
}

impl Search {
    fn of(way: Way, packs: &[Pack], bound: i128) -> Option<Self> {
        let kinds: Option<Vec<Kind>> = packs.iter().map(|pack| Kind::of(way, pack)).collect();
        let kinds = kinds?;
        let largest = kinds.iter().map(|kind| kind.size).max()?;
        let sum = kinds.iter().try_fold(0_usize, |sum, kind| sum.checked_add(kind.size))?;
        // No choice has more packs than pass the bound, the largest size included, and none has more value.
        let smallest = packs.iter().map(|pack| way.size(pack)).min()?;
        let most = bound.checked_add(i128::try_from(largest).ok()?)?.checked_div(smallest)?.checked_add(2)?;
        let value = kinds.iter().map(|kind| kind.value.unsigned_abs()).max()?;
        let has_room = u32::try_from(most).is_ok()
            && i128::from(value).checked_mul(most).is_some_and(|all| i64::try_from(all).is_ok());
        (has_room && largest.checked_add(sum)? < MOST_RESTS).then_some(Self { way, kinds, largest, sum })
    }

    fn best_counts(&self, bound: i128, work: &Work) -> Result<Option<[u32; MOST_KINDS]>, TooComplex> {
        let places = 128_u32.saturating_sub(bound.leading_zeros());
        let mut row = Row::of(0, 0);
        row.set(0, Cell { value: 0, counts: [0; MOST_KINDS] });
        for place in (0..places).rev() {
            let high = bound.checked_shr(place).unwrap_or(0);
            row = self.next(&row, high, place, work)?;
        }
        Ok(self.best(&row).map(|cell| cell.counts))
    }

    /// One place lower: every rest doubles, and one or none of each pack is taken off it.
    ///
    /// `high` is the bound in units of this place, which no rest is above.
    fn next(&self, row: &Row, high: i128, place: u32, work: &Work) -> Result<Row, TooComplex> {
        let digit = if high & 1 == 1 { 1 } else { 0 };
        let high = usize::try_from(high).unwrap_or(usize::MAX);
        let below = self.passed_by(place);
        // Before the packs are taken off, a rest may be too large by all of them.
        let mut next = Row::of(below, self.sum.saturating_mul(2).min(high));
        for _ in &self.kinds {
            work.spend_on(next.cells.len())?;
        }
        for (rest, cell) in row.reached() {
            let rest = rest.checked_mul(2).and_then(|rest| rest.checked_add(digit)).ok_or(TooComplex)?;
            next.set(rest, cell.doubled()?);
        }
        for kind in &self.kinds {
            next.take_one_or_none(kind)?;
        }
        next.cells.truncate(below.saturating_add(self.sum).saturating_add(1));
        Ok(next)
    }

    /// By how much the bound is passed at most, in units of a place.
    fn passed_by(&self, place: u32) -> usize {
        match self.way {
            Way::Cover => self.largest.checked_shr(place).unwrap_or(0).saturating_add(1),
            Way::Fill => 0,
        }
    }

    /// The best of the rests that are allowed at the end: none above 0 where all has to be covered.
    fn best(&self, row: &Row) -> Option<Cell> {
        let ends = row.reached().filter(|(rest, _)| self.way == Way::Fill || *rest <= 0);
        let rank = |(rest, cell): &(isize, Cell)| {
            // More credits of a cover, less money of a fill.
            let further = match self.way {
                Way::Cover => *rest,
                Way::Fill => rest.saturating_neg(),
            };
            (cell.value, further, cell.packs(), Reverse(cell.counts))
        };
        ends.min_by_key(rank).map(|(_, cell)| cell)
    }
}

impl Kind {
    fn of(way: Way, pack: &Pack) -> Option<Self> {
        let size = usize::try_from(way.size(pack)).ok()?;
        let value = i64::try_from(way.value(pack)).ok()?;
        let value = if way == Way::Fill { value.checked_neg()? } else { value };
        Some(Self { size, value, place: pack.place })
    }
}

impl Row {
    /// Rests from so far below 0 up to so far above it.
    fn of(below: usize, above: usize) -> Self {
        Self { cells: vec![None; below.saturating_add(above).saturating_add(1)], below }
    }

    /// Puts a cell where its rest is worth looking at.
    fn set(&mut self, rest: isize, cell: Cell) {
        let index = self.below.checked_add_signed(rest);
        if let Some(place) = index.and_then(|index| self.cells.get_mut(index)) {
            *place = Some(cell);
        }
    }

    fn reached(&self) -> impl Iterator<Item = (isize, Cell)> {
        let below = isize::try_from(self.below).unwrap_or(isize::MAX);
        let rests = (0_isize..).map(move |index| index.saturating_sub(below));
        rests.zip(&self.cells).filter_map(|(rest, cell)| cell.map(|cell| (rest, cell)))
    }

    /// Takes one or none of a pack off every rest.
    fn take_one_or_none(&mut self, kind: &Kind) -> Result<(), TooComplex> {
        // Upwards: what is written lies below what is still to be read, so that no pack is taken twice.
        for index in kind.size..self.cells.len() {
            let Some(cell) = self.cells.get(index).copied().flatten() else {
                continue;
            };
            let extended = cell.extended(kind)?;
            let target = index.checked_sub(kind.size).and_then(|target| self.cells.get_mut(target));
            if let Some(target) = target
                && target.is_none_or(|old| extended.order(&old).is_lt())
            {
                *target = Some(extended);
            }
        }
        Ok(())
    }
}

impl Cell {
    fn doubled(mut self) -> Result<Self, TooComplex> {
        self.value = self.value.checked_mul(2).ok_or(TooComplex)?;
        for count in &mut self.counts {
            *count = count.checked_mul(2).ok_or(TooComplex)?;
        }
        Ok(self)
    }

    fn extended(mut self, kind: &Kind) -> Result<Self, TooComplex> {
        self.value = self.value.checked_add(kind.value).ok_or(TooComplex)?;
        if let Some(count) = self.counts.get_mut(kind.place) {
            *count = count.checked_add(1).ok_or(TooComplex)?;
        }
        Ok(self)
    }

    fn packs(&self) -> u64 {
        self.counts.iter().map(|count| u64::from(*count)).sum()
    }

    /// Which of two choices that leave the same rest is better, the better one first: the cheaper, the one of fewer
    /// packs, the one with more of the earlier.
    fn order(&self, other: &Self) -> Ordering {
        let by_value = self.value.cmp(&other.value);
        let by_packs = || self.packs().cmp(&other.packs());
        by_value.then_with(by_packs).then_with(|| other.counts.cmp(&self.counts))
    }
}
