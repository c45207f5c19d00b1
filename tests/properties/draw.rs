//! Choices made from drawn numbers.

use std::vec::IntoIter;

/// A supply of drawn numbers that a generator makes its choices from.
///
/// The generators put what is plainest at 0, and a supply that has run out gives 0. So proptest, which makes the numbers
/// fewer and smaller, finds the plainest catalog that still fails.
pub struct Draw(IntoIter<u16>);

impl Draw {
    pub fn new(numbers: Vec<u16>) -> Self {
        Self(numbers.into_iter())
    }

    /// A number from 0 to one less than `count`.
    pub fn below(&mut self, count: usize) -> usize {
        usize::from(self.0.next().unwrap_or(0)) % count
    }

    /// A number between two, both included.
    pub fn between(&mut self, least: usize, most: usize) -> usize {
        least + self.below(most - least + 1)
    }

    /// True once in so many times.
    pub fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == times - 1
    }

    pub fn one_of<T: Copy>(&mut self, items: &[T]) -> T {
        *self.item(items)
    }

    pub fn item<'i, T>(&mut self, items: &'i [T]) -> &'i T {
        &items[self.below(items.len())]
    }
}
