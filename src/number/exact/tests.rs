//! Exactness, rounding and the way from machine integers to fractions and back.

use super::*;

fn ratio(upper: u64, lower: u64) -> Exact {
    Exact::whole(upper).over(&Divisor::of(Exact::whole(lower)).unwrap())
}

#[test]
fn three_thirds_are_one() {
    let third = ratio(1, 3);
    assert_eq!(third.plus(&third).plus(&third), Exact::ONE);
    assert!(Exact::ONE.minus(&third).minus(&third).minus(&third).is_zero());
}

#[test]
fn rounds_ties_by_each_rule() {
    use Rounding::{Down, HalfAway, HalfEven, Up};
    // In hundredths: 0.125, 0.135, 0.1251, 0.1249, 0.12 and minus 0.125.
    let minus_an_eighth = Exact::ZERO.minus(&Exact::scaled(125, 3));
    for (value, half_away, half_even, up, down) in [
        (Exact::scaled(125, 3), 13, 12, 13, 12),
        (Exact::scaled(135, 3), 14, 14, 14, 13),
        (Exact::scaled(1251, 4), 13, 13, 13, 12),
        (Exact::scaled(1249, 4), 12, 12, 13, 12),
        (Exact::scaled(12, 2), 12, 12, 12, 12),
        (minus_an_eighth, -13, -12, -13, -12),
    ] {
        assert_eq!(value.round(2, HalfAway), Some(half_away), "{value:?}");
        assert_eq!(value.round(2, HalfEven), Some(half_even), "{value:?}");
        assert_eq!(value.round(2, Up), Some(up), "{value:?}");
        assert_eq!(value.round(2, Down), Some(down), "{value:?}");
    }
}

#[test]
fn rounds_fractions_below_zero() {
    use Rounding::{Down, HalfAway, HalfEven, Up};
    let minus_a_third = Exact::ZERO.minus(&ratio(1, 3));
    let minus_two_thirds = Exact::ZERO.minus(&ratio(2, 3));
    for (rounding, third, two_thirds) in [(HalfAway, 0, -1), (HalfEven, 0, -1), (Up, -1, -1), (Down, 0, 0)] {
        assert_eq!(minus_a_third.round(0, rounding), Some(third), "{rounding:?}");
        assert_eq!(minus_two_thirds.round(0, rounding), Some(two_thirds), "{rounding:?}");
    }
}

#[test]
fn rounds_ties_of_fractions() {
    use Rounding::{HalfAway, HalfEven};
    // 1/3 + 1/6 = 1/2, and one more is 3/2.
    let half = ratio(1, 3).plus(&ratio(1, 6));
    assert!(!half.is_zero());
    assert_eq!((half.round(0, HalfAway), half.round(0, HalfEven)), (Some(1), Some(0)));
    let more = half.plus(&Exact::ONE);
    assert_eq!((more.round(0, HalfAway), more.round(0, HalfEven)), (Some(2), Some(2)));
}

#[test]
fn stays_exact_past_a_machine_integer() {
    // (10^24)^3 / (10^24)^3 = 1, with 72 digits on the way.
    let large = Exact::scaled(10_i128.pow(24), 0);
    let cube = large.times(&large).times(&large);
    assert_eq!(cube.over(&Divisor::of(cube.clone()).unwrap()).round(0, Rounding::HalfAway), Some(1));
    assert_eq!(cube.round(0, Rounding::HalfAway), None);
    assert!(cube.plus(&Exact::ONE) > cube);
    let tiny = Exact::ONE.over(&Divisor::of(cube.clone()).unwrap());
    assert_eq!(tiny.round(6, Rounding::Up), Some(1));
    assert_eq!(tiny.round(6, Rounding::HalfAway), Some(0));
    // A third of it and the two others make it whole again.
    let third = cube.over(&Divisor::of(Exact::whole(3)).unwrap());
    assert_eq!(cube.minus(&third).minus(&third), third);
}

#[test]
fn whole_numbers_around_a_fraction() {
    assert_eq!(ratio(7, 2).ceil(), Exact::whole(4));
    assert_eq!(ratio(7, 2).floor(), Exact::whole(3));
    assert_eq!(ratio(8, 2).ceil(), Exact::whole(4));
    assert_eq!(ratio(8, 2).floor(), Exact::whole(4));
}

#[test]
fn nothing_is_divided_by_zero() {
    assert!(Divisor::of(Exact::ZERO).is_none());
    assert!(Divisor::of(Exact::ZERO.minus(&Exact::ONE)).is_none());
}
