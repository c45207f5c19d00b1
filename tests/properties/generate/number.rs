//! Numbers as texts: mostly plain, now and then with as many digits as are allowed.

use crate::draw::Draw;

/// Numbers at the edges of what is allowed and at the edges of what six decimals hold.
const EXTREMES: &[&str] = &[
    "0",
    "0.000001",
    "0.0000005",
    "0.000000000001",
    "0.333333333333",
    "999999.999999999999",
    "123456789.123456789012",
    "1000000000000",
];

/// An amount of credits, of usage or of money that is not small.
pub fn amount(draw: &mut Draw) -> String {
    match draw.below(40) {
        0..=15 => draw.between(1, 60).to_string(),
        16..=28 => draw.between(1, 5000).to_string(),
        29..=34 => format!("{}.{:02}", draw.below(500), draw.below(100)),
        35..=37 => format!("{}.{:06}", draw.below(500), draw.below(1_000_000)),
        38 => "0".to_owned(),
        _ => draw.one_of(EXTREMES).to_owned(),
    }
}

/// The price of a unit, or how much of a meter an action takes.
pub fn rate(draw: &mut Draw) -> String {
    match draw.below(30) {
        0..=9 => draw.between(1, 9).to_string(),
        10..=19 => format!("0.{:02}", draw.between(1, 99)),
        20..=25 => format!("{}.{:04}", draw.below(3), draw.below(10_000)),
        26 => "0".to_owned(),
        27 => "0.333333333333".to_owned(),
        _ => amount(draw),
    }
}

/// A number from 0 to 1.
pub fn share(draw: &mut Draw) -> &'static str {
    draw.one_of(&["1", "0.5", "0.25", "0.1", "0.9", "0.333333333333", "0"])
}
