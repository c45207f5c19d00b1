//! The best packs by dynamic programming over the remainder: exact, and fast where many choices cost nearly the same.
//!
//! Two searches have one form. *Cover*: sizes are credits, values are money; the sizes bought sum to a total at or above
//! the bound, for the least value. *Fill*: sizes are money, values are credits; the sizes sum to a total at or below the
//! bound, for the most value. In both the first pack has the best value by its size. Let `a` be its size and `v` its
//! value, `a_j` and `v_j` those of the others, and `e_j = |v_j a - v a_j|`, by how much pack j is worse.
//!
//! A choice with the total T at a distance w from the bound, and `n_j` of each other pack, has a value that is worse by
//! `(v w + sum of n_j e_j) / a` than the bound at the first pack's price. So the best choice makes
//!
//! ```text
//! loss = v w + sum of n_j e_j
//! ```
//!
//! smallest. The first pack fills up what the others leave of T, so that the others may be anything whose sizes leave the
//! same remainder by `a` as T: for each of the `a` remainders the best others are worked out once, for all bounds.
//!
//! The rules that break ties fit in. At one loss, more credits (cover) and less money (fill) are both the larger w. The
//! number of packs is `(T + sum of n_j (a - a_j)) / a`, so it is least where that sum is. Last comes the order of the
//! list, compared pack by pack. All of these add up, so the best others of a remainder are made of the best others of
//! another remainder and one pack more, and a shortest path finds them. No path goes around: of packs of equal price by
//! size the first is the largest, and two alike are not in the list, so every pack adds to the loss or to the number.
//!
//! The others alone may pass T, where the bound is small: the first pack would have to be bought less often than never.
//! Then nothing is known here, and the digits have to find the choice.

use std::cmp::Ordering;

use super::choice::{Choice, MOST_KINDS, Pack, Way, plus, times};
use crate::work::{TooComplex, Work};

/// The most remainders that are worked out: some eight megabytes.
const MOST_REMAINDERS: i128 = 1 << 17;
/// The steps that a remainder takes with its memory, and those of each pack.
const STEPS_PER_REMAINDER: u64 = 40;
const STEPS_PER_PACK: u64 = 8;

/// The best packs beside the first, by the remainder that their sizes leave.
pub(super) struct Remainders {
    way: Way,
    first: Pack,
    others: Vec<Other>,
    best: Vec<Option<Cell>>,
}

/// A pack beside the first one.
struct Other {
    pack: Pack,
    size: i128,
    /// By how much it is worse than the first: `e_j`.
    excess: i128,
    /// What it adds to the number of packs: `a - a_j`.
    spread: i128,
}

/// Packs beside the first one, bought together.
#[derive(Clone, Copy)]
struct Cell {
    excess: i128,
    spread: i128,
    size: i128,
    /// How many of each, in the order of `others`.
    counts: [u32; MOST_KINDS],
}

impl Remainders {
    /// Works them out; none where there are too many.
    pub(super) fn of(way: Way, packs: &[Pack], work: &Work) -> Result<Option<Self>, TooComplex> {
        let Some((first, others)) = packs.split_first() else {
            return Ok(None);
        };
        let size = way.size(first);
        if size > MOST_REMAINDERS || packs.len() > MOST_KINDS {
            return Ok(None);
        }
        let kinds = u64::try_from(packs.len()).unwrap_or(u64::MAX);
        let steps = STEPS_PER_PACK.saturating_mul(kinds).saturating_add(STEPS_PER_REMAINDER);
        work.spend(u64::try_from(size).unwrap_or(u64::MAX).saturating_mul(steps))?;
        let others = others.iter().map(|pack| Other::of(way, first, *pack)).collect::<Result<_, _>>()?;
        let length = usize::try_from(size).map_err(|_| TooComplex)?;
        let mut table = Self { way, first: *first, others, best: vec![None; length] };
        if let Some(nothing) = table.best.first_mut() {
            *nothing = Some(Cell { excess: 0, spread: 0, size: 0, counts: [0; MOST_KINDS] });
        }
        for kind in 0..table.others.len() {
            table.allow(kind)?;
        }
        Ok(Some(table))
    }

    /// Allows one more pack, in any number.
    ///
    /// Adding its size leads around a circle of remainders. Twice around is enough: the best cell of the circle is passed
    /// on the first time, and from there on all others are reached.
    fn allow(&mut self, kind: usize) -> Result<(), TooComplex> {
        let Some(size) = self.others.get(kind).map(|other| other.size) else {
            return Ok(());
        };
        let length = i128::try_from(self.best.len()).map_err(|_| TooComplex)?;
        let circles = num_integer::gcd(size, length);
        let around = length.checked_div(circles).unwrap_or(0).saturating_mul(2);
        for start in 0..circles {
            let mut remainder = start;
            for _ in 0..around {
                let next = remainder.checked_add(size).and_then(|sum| sum.checked_rem(length));
                let next = next.ok_or(TooComplex)?;
                if let Some(cell) = self.at(remainder) {
                    let extended = self.extended(cell, kind)?;
                    if self.at(next).is_none_or(|old| self.is_better(&extended, &old))
                        && let Some(place) = usize::try_from(next).ok().and_then(|it| self.best.get_mut(it))
                    {
                        *place = Some(extended);
                    }
                }
                remainder = next;
            }
        }
        Ok(())
    }

    fn at(&self, remainder: i128) -> Option<Cell> {
        self.best.get(usize::try_from(remainder).ok()?).copied().flatten()
    }

    /// One more of a pack.
    fn extended(&self, cell: Cell, kind: usize) -> Result<Cell, TooComplex> {
        let (Some(other), mut counts) = (self.others.get(kind), cell.counts) else {
            return Ok(cell);
        };
        if let Some(count) = counts.get_mut(kind) {
            *count = count.checked_add(1).ok_or(TooComplex)?;
        }
        Ok(Cell {
            excess: plus(cell.excess, other.excess)?,
            spread: plus(cell.spread, other.spread)?,
            size: plus(cell.size, other.size)?,
            counts,
        })
    }

    /// Less loss, then fewer packs, then more of the earlier in the list.
    fn is_better(&self, cell: &Cell, old: &Cell) -> bool {
        let order = cell.excess.cmp(&old.excess).then(cell.spread.cmp(&old.spread));
        order.then_with(|| self.by_place(cell, old)).is_lt()
    }

    /// The order of two choices of one total by how many they have of the earlier packs. The first pack fills up what the
    /// others leave of the total: there is more of it where they are smaller.
    fn by_place(&self, cell: &Cell, old: &Cell) -> Ordering {
        let at = |place: usize| {
            if place == self.first.place {
                return cell.size.cmp(&old.size);
            }
            let kind = self.others.iter().position(|other| other.pack.place == place);
            let count = |cell: &Cell| kind.and_then(|kind| cell.counts.get(kind).copied());
            count(old).cmp(&count(cell))
        };
        (0..MOST_KINDS).map(at).find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
    }

    /// The best choice at a bound, in any number of packs; none where that is not known.
    pub(super) fn choice(&self, bound: i128, work: &Work) -> Result<Option<Choice>, TooComplex> {
        let length = i128::try_from(self.best.len()).map_err(|_| TooComplex)?;
        let mut best: Option<(i128, i128, Cell)> = None;
        for distance in 0..length {
            work.spend(STEPS_PER_PACK)?;
            let lost = times(self.way.value(&self.first), distance)?;
            if best.as_ref().is_some_and(|(loss, _, _)| lost > *loss) {
                break;
            }
            let Some(total) = self.way.total(bound, distance) else {
                break;
            };
            let Some(cell) = total.checked_rem(length).and_then(|remainder| self.at(remainder)) else {
                continue;
            };
            let loss = plus(lost, cell.excess)?;
            // At the same loss the larger distance is better, and that comes later.
            if best.as_ref().is_none_or(|(least, _, _)| loss <= *least) {
                best = Some((loss, total, cell));
            }
        }
        Ok(best.map(|(_, total, cell)| self.filled_up(total, &cell)).transpose()?.flatten())
    }

    /// The packs of a cell, and as many of the first as fill up the total; none where they pass it by themselves.
    fn filled_up(&self, total: i128, cell: &Cell) -> Result<Option<Choice>, TooComplex> {
        let rest = total.checked_sub(cell.size).filter(|rest| *rest >= 0);
        let Some(count) = rest.and_then(|rest| rest.checked_div(self.way.size(&self.first))) else {
            return Ok(None);
        };
        let mut choice = Choice::nothing().with(self.first, count)?;
        for (other, count) in self.others.iter().zip(cell.counts) {
            choice = choice.with(other.pack, i128::from(count))?;
        }
        Ok(Some(choice))
    }
}

impl Way {
    /// The total at a distance from the bound.
    fn total(self, bound: i128, distance: i128) -> Option<i128> {
        match self {
            Self::Cover => bound.checked_add(distance),
            Self::Fill => bound.checked_sub(distance).filter(|total| *total >= 0),
        }
    }
}

impl Other {
    fn of(way: Way, first: &Pack, pack: Pack) -> Result<Self, TooComplex> {
        let own = times(pack.price, first.credits)?;
        let of_first = times(first.price, pack.credits)?;
        let spread = way.size(first).checked_sub(way.size(&pack)).ok_or(TooComplex)?;
        Ok(Self { pack, size: way.size(&pack), excess: own.checked_sub(of_first).ok_or(TooComplex)?, spread })
    }
}
