//! The best packs by dynamic programming: for every sum up to a bound, the best way to reach it exactly.
//!
//! It takes time and memory in proportion to the bound, whatever the packs. The search by branch and bound is faster
//! for most price lists and endless for some, such as eight packs at one price a credit; for those this is the way.

use super::{Choice, Pack, TooLarge, plus};

/// The largest bound that is tabulated.
const LONGEST: i128 = 1 << 20;

/// What is summed, and what is made as small as possible.
#[derive(Clone, Copy)]
pub(super) struct Axes {
    pub(super) size: fn(&Pack) -> i128,
    pub(super) value: fn(&Pack) -> i128,
}

/// The best way to reach a sum exactly.
#[derive(Clone, Copy)]
struct Cell {
    value: i128,
    packs: i128,
    /// For each pack, by its place: whether it is part of the best way that uses only it and later ones.
    takes: u8,
}

/// All sums up to a bound.
pub(super) struct Table {
    cells: Vec<Option<Cell>>,
    /// In the catalog's order.
    packs: Vec<Pack>,
    axes: Axes,
}

impl Table {
    /// Works out all sums up to a bound; none where that is too long to be tabulated.
    pub(super) fn up_to(packs: &[Pack], bound: i128, axes: Axes) -> Result<Option<Self>, TooLarge> {
        if bound > LONGEST || packs.len() > 8 {
            return Ok(None);
        }
        let mut packs = packs.to_vec();
        packs.sort_unstable_by_key(|pack| pack.place);
        let nothing = Cell { value: 0, packs: 0, takes: 0 };
        let length = usize::try_from(bound).map_err(|_| TooLarge)?.saturating_add(1);
        let mut table = Self { cells: vec![None; length], packs, axes };
        if let Some(first) = table.cells.first_mut() {
            *first = Some(nothing);
        }
        // From the last pack to the first: a way with more of the earlier one wins a tie.
        for index in (0..table.packs.len()).rev() {
            table.allow(index)?;
        }
        Ok(Some(table))
    }

    /// Allows one more pack, in any number.
    fn allow(&mut self, index: usize) -> Result<(), TooLarge> {
        let Some(pack) = self.packs.get(index).copied() else {
            return Ok(());
        };
        let size = usize::try_from((self.axes.size)(&pack)).map_err(|_| TooLarge)?;
        let bit = 1_u8.checked_shl(u32::try_from(index).unwrap_or(u32::MAX)).unwrap_or(0);
        for sum in size..self.cells.len() {
            let before = sum.checked_sub(size).and_then(|before| self.cells.get(before)).copied().flatten();
            let (Some(before), Some(cell)) = (before, self.cells.get_mut(sum)) else {
                continue;
            };
            let value = plus(before.value, (self.axes.value)(&pack))?;
            let packs = plus(before.packs, 1)?;
            if cell.is_none_or(|old| (value, packs) <= (old.value, old.packs)) {
                let takes = cell.map_or(0, |old| old.takes) | bit;
                *cell = Some(Cell { value, packs, takes });
            }
        }
        Ok(())
    }

    /// The value and the number of packs with which a sum is reached.
    pub(super) fn at(&self, sum: i128) -> Option<(i128, i128)> {
        let cell = self.cells.get(usize::try_from(sum).ok()?)?.as_ref()?;
        Some((cell.value, cell.packs))
    }

    /// The packs with which a sum is reached.
    pub(super) fn choice(&self, sum: i128) -> Result<Choice, TooLarge> {
        let mut choice = Choice::nothing(self.packs.len());
        let mut open = sum;
        for (index, pack) in self.packs.iter().enumerate() {
            let bit = 1_u8.checked_shl(u32::try_from(index).unwrap_or(u32::MAX)).unwrap_or(0);
            while self.takes(open) & bit != 0 {
                choice = choice.with(*pack, 1)?;
                open = open.saturating_sub((self.axes.size)(pack));
            }
        }
        Ok(choice)
    }

    fn takes(&self, sum: i128) -> u8 {
        let index = usize::try_from(sum).ok();
        let cell = index.and_then(|index| self.cells.get(index)).copied().flatten();
        cell.map_or(0, |cell| cell.takes)
    }
}
