//! A short run of what cargo-fuzz runs long: every seed as it is, and many times with something changed.
//!
//! The changes are the same in each run. `fuzz/README.md` says how to hunt further.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::unwrap_used
)]

#[path = "../fuzz/src/lib.rs"]
mod targets;

use std::fs;
use std::path::{Path, PathBuf};

use creditmix::Calculator;
use oorandom::Rand64;

/// How often each seed is changed.
const CHANGED: u64 = 500;

/// What often breaks a reader or a formula.
const FRAGMENTS: &[&str] = &[
    "",
    "0",
    "-1",
    "1e12",
    "1000000000001",
    "999999999999.999999999999",
    "0.000000000001",
    "1e-13",
    "1e999999999",
    "\"",
    "\\u0000",
    "\\ud800",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "null",
    "true",
    "\"unlimited\"",
    "\"forever\"",
    "\"annual\"",
    "é",
];

#[test]
fn catalogs() {
    run("catalog", targets::catalog);
}

#[test]
fn scenarios() {
    run("scenario", targets::scenario);
}

#[test]
fn pairs() {
    run("pair", targets::pair);
}

/// Seeds that are refused at once would try nothing.
#[test]
fn seeds_are_good() {
    for catalog in seeds("catalog") {
        assert_eq!(Calculator::new(&catalog).map(drop), Ok(()), "{catalog}");
    }
    let calculator = Calculator::new(targets::CATALOG).unwrap();
    let answered = seeds("scenario").iter().filter(|scenario| calculator.compare(scenario).is_ok()).count();
    assert!(answered >= 4, "only {answered} scenarios are answered");
    for pair in seeds("pair") {
        let (catalog, scenario) = pair.split_once(targets::BETWEEN).unwrap();
        assert!(Calculator::new(catalog).unwrap().compare(scenario).is_ok(), "{pair}");
    }
}

fn run(target: &str, try_it: fn(&str)) {
    for (place, seed) in seeds(target).iter().enumerate() {
        try_it(seed);
        let mut random = Rand64::new(place.try_into().unwrap());
        for _ in 0..CHANGED {
            let mut text = seed.clone();
            for _ in 0..=random.rand_range(0..4) {
                change(&mut text, &mut random);
            }
            try_it(&text);
        }
    }
}

fn seeds(target: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target);
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(!files.is_empty(), "there is no seed for {target}");
    files.iter().map(|file| fs::read_to_string(file).unwrap()).collect()
}

/// Puts something else in the place of a token, or of some characters.
fn change(text: &mut String, random: &mut Rand64) {
    let tokens = tokens(text);
    let mut any = |count: usize| usize::try_from(random.rand_range(0..count.try_into().unwrap())).unwrap();
    let (start, end) = tokens[any(tokens.len())];
    let other = match any(3) {
        0 => FRAGMENTS[any(FRAGMENTS.len())].to_owned(),
        1 => {
            let (start, end) = tokens[any(tokens.len())];
            text[start..end].to_owned()
        }
        // One character fewer.
        _ => text[start..end].chars().skip(1).collect(),
    };
    text.replace_range(start..end, &other);
}

/// Where the tokens of a text begin and end: names, numbers and words, and each other character by itself.
fn tokens(text: &str) -> Vec<(usize, usize)> {
    let mut tokens: Vec<(usize, usize)> = Vec::new();
    let mut inside = false;
    for (at, character) in text.char_indices() {
        let end = at + character.len_utf8();
        let goes_on = character.is_alphanumeric() || "._-/".contains(character);
        match tokens.last_mut() {
            Some(token) if inside && goes_on => token.1 = end,
            _ => tokens.push((at, end)),
        }
        inside = goes_on;
    }
    tokens.push((text.len(), text.len()));
    tokens
}
