//! Trying a property on many generated inputs.

use std::fmt::Debug;

use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestRunner};

use crate::draw::Draw;

/// What a property says of an input: whether it holds.
pub type Verdict = Result<(), TestCaseError>;

/// Tries a property on so many inputs, and shows the plainest one for which it does not hold.
pub fn for_all<T: Debug>(cases: u32, make: impl Fn(&mut Draw) -> T, property: impl Fn(T) -> Verdict) {
    let mut config = Config { failure_persistence: None, max_shrink_iters: 5_000, ..Config::default() };
    if std::env::var_os("PROPTEST_CASES").is_none() {
        config.cases = cases;
    }
    if config.rng_seed == RngSeed::Random {
        config.rng_seed = RngSeed::Fixed(1);
    }
    let numbers = prop::collection::vec(any::<u16>(), 100..1500);
    let input = numbers.prop_map(|numbers| make(&mut Draw::new(numbers)));
    if let Err(failure) = TestRunner::new(config).run(&input, property) {
        panic!("{failure}");
    }
}
