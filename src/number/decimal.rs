//! Decimal numbers as a catalog or scenario writes them.

use crate::error::Code;
use crate::number::Exact;

/// No number that is given may be above this: 1e12.
pub(crate) const LARGEST: i128 = 1_000_000_000_000;
/// No number that is given may have more decimals than this.
pub(crate) const MOST_DECIMALS: u32 = 12;
/// The digits of [`LARGEST`].
const MOST_DIGITS: i64 = 13;

/// Reads a number written as JSON writes one: `12`, `-0.5`, `1e3`. It is at most 1e12 away from 0, with at most 12 decimals.
pub(crate) fn parse(text: &str) -> Result<Exact, Code> {
    let (negative, unsigned) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (number, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((number, exponent)) => (number, Some(exponent)),
        None => (unsigned, None),
    };
    let (whole, decimals) = match number.split_once('.') {
        Some((whole, decimals)) if is_digits(decimals) => (whole, decimals),
        Some(_) => return Err(Code::InvalidNumber),
        None => (number, ""),
    };
    if !is_digits(whole) || (whole.len() > 1 && whole.starts_with('0')) {
        return Err(Code::InvalidNumber);
    }
    let power = exponent.map_or(Ok(0), read_exponent)?.saturating_sub(length(decimals));
    let size = scaled(&[whole, decimals].concat(), power)?;
    Ok(if negative { Exact::ZERO.minus(&size) } else { size })
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn length(text: &str) -> i64 {
    i64::try_from(text.len()).unwrap_or(i64::MAX)
}

/// An exponent; one of many digits is as good as any other that is far out of range.
fn read_exponent(text: &str) -> Result<i64, Code> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text.strip_prefix('+').unwrap_or(text)),
    };
    if !is_digits(digits) {
        return Err(Code::InvalidNumber);
    }
    let size = digits.parse::<i64>().unwrap_or(i64::MAX);
    Ok(size.saturating_mul(sign))
}

/// `digits x 10^power`, without the zeros that mean nothing.
fn scaled(digits: &str, power: i64) -> Result<Exact, Code> {
    let digits = digits.trim_start_matches('0');
    let significant = digits.trim_end_matches('0');
    if significant.is_empty() {
        return Ok(Exact::ZERO);
    }
    let power = power.saturating_add(length(digits)).saturating_sub(length(significant));
    if power.saturating_add(length(significant)) > MOST_DIGITS {
        return Err(Code::NumberTooLarge);
    }
    if power.saturating_add(i64::from(MOST_DECIMALS)) < 0 {
        return Err(Code::TooManyDecimals);
    }
    let size: i128 = significant.parse().map_err(|_| Code::NumberTooLarge)?;
    let scale = u32::try_from(power.saturating_neg()).unwrap_or(0);
    let zeros = 10_i128.checked_pow(u32::try_from(power).unwrap_or(0));
    let mantissa = zeros.and_then(|zeros| size.checked_mul(zeros)).ok_or(Code::NumberTooLarge)?;
    let value = Exact::scaled(mantissa, scale);
    if value <= Exact::scaled(LARGEST, 0) { Ok(value) } else { Err(Code::NumberTooLarge) }
}

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_json_writes() {
        for (text, shown) in [
            ("0", "0"),
            ("-0", "0"),
            ("0.0035", "0.0035"),
            ("12.500", "12.5"),
            ("1e3", "1000"),
            ("25E-1", "2.5"),
            ("1.5e+2", "150"),
            ("-0.25", "-0.25"),
            ("1000000000000", "1000000000000"),
            ("0.000000000001", "0.000000000001"),
            ("0.10000000000000000", "0.1"),
            ("0e999999999999999999999", "0"),
            ("123456789012345678901234e-12", "123456789012.345678901234"),
        ] {
            assert_eq!(parse(text).unwrap().to_string(), shown, "{text}");
        }
    }

    #[test]
    fn refuses_the_rest() {
        use Code::{InvalidNumber, NumberTooLarge, TooManyDecimals};
        for (text, code) in [
            ("", InvalidNumber),
            ("-", InvalidNumber),
            ("+1", InvalidNumber),
            ("01", InvalidNumber),
            (".5", InvalidNumber),
            ("5.", InvalidNumber),
            ("1,000", InvalidNumber),
            ("1e", InvalidNumber),
            ("1e1.5", InvalidNumber),
            (" 1", InvalidNumber),
            ("NaN", InvalidNumber),
            ("１", InvalidNumber),
            ("1000000000000.000000000001", NumberTooLarge),
            ("1000000000001", NumberTooLarge),
            ("1e13", NumberTooLarge),
            ("1e99999999999999999999", NumberTooLarge),
            ("0.0000000000001", TooManyDecimals),
            ("1e-99999999999999999999", TooManyDecimals),
            ("123456789012345678901234567e-15", TooManyDecimals),
        ] {
            assert_eq!(parse(text), Err(code), "{text}");
        }
    }
}
