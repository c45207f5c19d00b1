//! Hand-worked choices, and all choices tried for small lists.

use std::cmp::Reverse;

use super::remainder::Remainders;
use super::*;
use crate::work::STEPS_PER_ANSWER;

const NO_LIMITS: Limits = Limits { packs: None, money: None };

fn counts(list: &[(i128, i128)], shortfall: i128, limits: Limits) -> Vec<i128> {
    counted(list, shortfall, limits, &Work::of(STEPS_PER_ANSWER)).unwrap()
}

fn counted(
    list: &[(i128, i128)],
    shortfall: i128,
    limits: Limits,
    work: &Work,
) -> Result<Vec<i128>, TooComplex> {
    let counts = PackList::of(list).choose(shortfall, limits, work)?;
    Ok(counts[..list.len()].to_vec())
}

#[test]
fn buys_what_costs_least_and_not_what_costs_least_a_credit() {
    // 1,300 credits: one pack of 1,000 and one of 500 cost 10 + 6 = 16; two of 1,000 cost 20; three of 500 cost 18.
    assert_eq!(counts(&[(500, 6), (1_000, 10)], 1_300, NO_LIMITS), [1, 1]);
    // 500: one of 500 costs 6, one of 1,000 costs 10.
    assert_eq!(counts(&[(500, 6), (1_000, 10)], 500, NO_LIMITS), [1, 0]);
    // 1,501: 10 + 10 = 20 against 10 + 6 + 6 = 22.
    assert_eq!(counts(&[(500, 6), (1_000, 10)], 1_501, NO_LIMITS), [0, 2]);
}

#[test]
fn breaks_ties_by_credits_then_number_then_place() {
    // 100 for 5 and 150 for 5: the same money, more credits.
    assert_eq!(counts(&[(100, 5), (150, 5)], 80, NO_LIMITS), [0, 1]);
    // 200 credits for 10 either way: one pack is fewer than two.
    assert_eq!(counts(&[(100, 5), (200, 10)], 200, NO_LIMITS), [0, 1]);
    // Two packs alike: the earlier one.
    assert_eq!(counts(&[(100, 5), (100, 5)], 150, NO_LIMITS), [2, 0]);
}

#[test]
fn covers_most_where_the_number_is_bounded() {
    let at_most = |packs| Limits { packs: Some(packs), money: None };
    // Two packs at most, 5,000 wanted: two of the largest, however dear.
    assert_eq!(counts(&[(1_000, 10), (2_000, 90)], 5_000, at_most(2)), [0, 2]);
    // 1,300 in one pack.
    assert_eq!(counts(&[(500, 6), (1_000, 10), (2_000, 90)], 1_300, at_most(1)), [0, 0, 1]);
    // 1,300 in two.
    assert_eq!(counts(&[(500, 6), (1_000, 10), (2_000, 90)], 1_300, at_most(2)), [1, 1, 0]);
    // None may be bought.
    assert_eq!(counts(&[(500, 6)], 1_300, at_most(0)), [0]);
}

#[test]
fn covers_most_where_the_money_is_bounded() {
    let within = |money| Limits { packs: None, money: Some(money) };
    // 19 buys 1,500 credits (10 + 6) and not three packs of 500 (18) or two of 1,000 (20).
    assert_eq!(counts(&[(500, 6), (1_000, 10)], 5_000, within(19)), [1, 1]);
    // 20 exactly: two of 1,000.
    assert_eq!(counts(&[(500, 6), (1_000, 10)], 5_000, within(20)), [0, 2]);
    // 5 buys nothing.
    assert_eq!(counts(&[(500, 6), (1_000, 10)], 5_000, within(5)), [0, 0]);
    // The cheapest cover costs exactly what there is.
    assert_eq!(counts(&[(500, 6), (1_000, 10)], 1_300, within(16)), [1, 1]);
}

#[test]
fn agrees_with_trying_everything() {
    let lists: [&[(i128, i128)]; 6] = [
        &[(3, 7), (5, 11), (8, 17)],
        &[(2, 3), (4, 6), (6, 9)],
        &[(7, 5), (4, 5), (9, 8), (1, 1)],
        &[(10, 9), (6, 6), (15, 13)],
        &[(5, 5), (5, 5), (3, 3)],
        &[(6, 4), (10, 7), (15, 11)],
    ];
    for list in lists {
        for shortfall in 1..36 {
            for packs in [None, Some(0), Some(1), Some(3), Some(6)] {
                for money in [None, Some(0), Some(5), Some(9), Some(14), Some(23)] {
                    let limits = Limits { packs, money };
                    let expected = by_trying_everything(list, shortfall, limits);
                    assert_eq!(counts(list, shortfall, limits), expected, "{list:?} {shortfall} {limits:?}");
                }
            }
        }
    }
}

#[test]
fn agrees_with_trying_everything_on_many_lists() {
    let mut number = numbers(1);
    for _ in 0..2_000 {
        let kinds = number(1, 3);
        let list: Vec<(i128, i128)> = (0..kinds).map(|_| (number(2, 12), number(1, 8))).collect();
        let shortfall = number(1, 24);
        let packs = (number(0, 2) == 2).then(|| number(0, 6));
        let money = (number(0, 2) == 2).then(|| number(0, 30));
        let limits = Limits { packs, money };
        let expected = by_trying_everything(&list, shortfall, limits);
        assert_eq!(counts(&list, shortfall, limits), expected, "{list:?} {shortfall} {limits:?}");
    }
}

/// Numbers that look drawn and are always the same (Lehmer's generator).
fn numbers(seed: i128) -> impl FnMut(i128, i128) -> i128 {
    let mut state = seed;
    move |least, most| {
        state = state * 48_271 % 2_147_483_647;
        least + state % (most - least + 1)
    }
}

/// All combinations, ordered by the rules as they stand in the model.
fn by_trying_everything(list: &[(i128, i128)], shortfall: i128, limits: Limits) -> Vec<i128> {
    let mut all: Vec<Vec<i128>> = vec![vec![]];
    for (credits, _) in list {
        let most = (shortfall + credits - 1) / credits;
        let more = |counts: Vec<i128>| (0..=most).map(move |count| [counts.clone(), vec![count]].concat());
        all = all.into_iter().flat_map(more).collect();
    }
    let sum = |counts: &[i128], of: fn(&(i128, i128)) -> i128| -> i128 {
        counts.iter().zip(list).map(|(count, pack)| count * of(pack)).sum()
    };
    all.retain(|counts| counts.iter().sum::<i128>() <= limits.packs.unwrap_or(i128::MAX));
    all.retain(|counts| sum(counts, |pack| pack.1) <= limits.money.unwrap_or(i128::MAX));
    all.into_iter()
        .min_by_key(|counts| {
            let credits = sum(counts, |pack| pack.0);
            let price = sum(counts, |pack| pack.1);
            let number: i128 = counts.iter().sum();
            (Reverse(credits.min(shortfall)), price, Reverse(credits), number, Reverse(counts.clone()))
        })
        .unwrap()
}

#[test]
fn takes_millions_of_packs_at_once() {
    // 10,000,000,100 credits: ten million packs of 1,000, and one of 100 for the rest.
    assert_eq!(counts(&[(100, 2), (1_000, 10)], 10_000_000_100, NO_LIMITS), [1, 10_000_000]);
    let money = Limits { packs: None, money: Some(100_000_001) };
    assert_eq!(counts(&[(100, 2), (1_000, 10)], 10_000_000_100, money), [0, 10_000_000]);
}

#[test]
fn eight_packs_at_one_unit_price() {
    // Every size costs its credits; 8 x 10^9 + 1 needs 10^6 packs of 8,000 and one of 1,000 (999 are left over).
    let list: Vec<(i128, i128)> = (1..=8).map(|size| (size * 1_000, size * 1_000)).collect();
    assert_eq!(counts(&list, 8_000_000_001, NO_LIMITS), [1, 0, 0, 0, 0, 0, 0, 1_000_000]);
    // Eight primes near 1,000: 5,000 can be summed up exactly or not, 10^5 and more can, and nothing is cheaper then.
    let primes = [997, 991, 983, 977, 971, 967, 953, 947];
    let list: Vec<(i128, i128)> = primes.iter().map(|size| (*size, *size)).collect();
    for shortfall in [100_000, 123_456_789, 10_000_000_000] {
        let bought = counts(&list, shortfall, NO_LIMITS);
        let credits: i128 = bought.iter().zip(primes).map(|(count, size)| count * size).sum();
        assert_eq!(credits, shortfall, "{bought:?}");
    }
    let money = Limits { packs: None, money: Some(123_456_788) };
    let bought = counts(&list, 123_456_789, money);
    let credits: i128 = bought.iter().zip(primes).map(|(count, size)| count * size).sum();
    assert_eq!(credits, 123_456_788, "{bought:?}");
}

/// What the remainders say, where they know it.
fn by_remainder(list: &PackList, way: Way, bound: i128) -> Option<Choice> {
    let work = Work::of(STEPS_PER_ANSWER);
    let remainders = Remainders::of(way, &list.packs, &work).unwrap().unwrap();
    remainders.choice(bound, &work).unwrap()
}

fn by_search(list: &PackList, way: Way, bound: i128) -> Choice {
    let steps = &mut u64::MAX.clone();
    let found = match way {
        Way::Cover => cover::search(&list.packs, bound, None, steps),
        Way::Fill => fill::search(&list.packs, Limits { packs: None, money: Some(bound) }, steps),
    };
    match found.unwrap() {
        Found::Best(Some(choice)) => choice,
        _ => panic!("not found"),
    }
}

#[test]
fn remainders_and_digits_agree_with_the_search() {
    let mut known = 0;
    for seed in 1..400 {
        let mut number = numbers(seed);
        let kinds = number(1, 5);
        let list: Vec<(i128, i128)> = (0..kinds).map(|_| (number(2, 40), number(2, 40))).collect();
        let list = PackList::of(&list);
        for way in [Way::Cover, Way::Fill] {
            for _ in 0..6 {
                let bound = number(1, 600);
                let best = by_search(&list, way, bound);
                let by_digits = halving::choice(way, &list.packs, bound, &Work::of(STEPS_PER_ANSWER));
                assert_eq!(by_digits.unwrap().unwrap(), best, "{:?} {way:?} {bound}", list.packs);
                if let Some(choice) = by_remainder(&list, way, bound) {
                    known += 1;
                    assert_eq!(choice, best, "{:?} {way:?} {bound}", list.packs);
                }
            }
        }
    }
    // Most bounds are far above what others than the first pack come to.
    assert!(known > 3_000, "{known}");
}

#[test]
fn packs_at_one_unit_price_are_told_apart_by_the_remainder() {
    // Each credit costs 1. 17 credits from packs of 7, 5 and 4: 7 + 5 + 5 are 17; 3 packs, as few as 7 + 5 + 4 (16) + 1.
    let list = PackList::of(&[(5, 5), (7, 7), (4, 4)]);
    assert_eq!(by_remainder(&list, Way::Cover, 17).unwrap().counts[..3], [2, 1, 0]);
    // 6 credits: 5 + 4 + 4 leave the same remainder by 7 and are more than 6, so nothing is known; one pack of 7 it is.
    assert_eq!(by_remainder(&list, Way::Cover, 6), None);
    assert_eq!(by_search(&list, Way::Cover, 6).counts[..3], [0, 1, 0]);
    // Money for 27: 5 + 5 + 5 + 5 + 7 and 7 + 7 + 5 + 4 + 4 are five packs each, the former with more of the earlier.
    assert_eq!(by_remainder(&list, Way::Fill, 27).unwrap().counts[..3], [4, 1, 0]);
}

#[test]
fn two_packs_nearly_alike() {
    // 123,456,789 = 5,000 x 24,691 + 1,789, so 1,789 of 5,001 and the rest of 5,000 sum to it exactly; 5,001 of 5,000 and
    // 5,000 of 5,001 are as much, so 20,000 more of the larger and 20,004 less of the smaller are 4 packs fewer.
    let list = [(5_000, 130_000), (5_001, 130_026)];
    assert_eq!(counts(&list, 123_456_789, NO_LIMITS), [2_898, 21_789]);
}

#[test]
fn finds_a_choice_for_odd_lists() {
    // Round and odd sizes at one price a credit, wanted from a few packs to millions of them.
    let mut failed = Vec::new();
    for seed in 1..25 {
        let mut number = numbers(seed);
        let kinds = number(3, 8);
        let price = number(1, 40);
        let size = |number: &mut dyn FnMut(i128, i128) -> i128| match number(0, 2) {
            0 => number(1, 10) * 1_000,
            1 => number(1, 10) * 1_000 + 1,
            _ => number(1_000, 9_999),
        };
        let list: Vec<(i128, i128)> =
            (0..kinds).map(|_| size(&mut number)).map(|size| (size, size * price)).collect();
        for shortfall in [54_321, 1_234_567, 98_765_432, 10_000_000_007] {
            let most = (number(0, 3) == 0).then(|| shortfall / number(2_000, 6_000) + 1);
            let money = (number(0, 3) == 0).then(|| shortfall * price * number(50, 99) / 100);
            let work = Work::of(STEPS_PER_ANSWER);
            let list = PackList::of(&list);
            let limits = Limits { packs: most, money };
            if list.choose(shortfall, limits, &work).is_err() {
                failed.push(format!("{seed} {shortfall} {limits:?} {:?}", list.packs));
            }
        }
    }
    assert!(failed.is_empty(), "{} {failed:#?}", failed.len());
}

#[test]
fn gives_up_rather_than_guess() {
    let work = Work::of(10);
    assert_eq!(
        counted(&[(5_000, 130_000), (5_001, 130_026)], 123_456_789, NO_LIMITS, &work),
        Err(TooComplex)
    );
}
