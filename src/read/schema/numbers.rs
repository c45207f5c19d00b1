//! Numbers: what may be written for each range, as a JSON number and as a text.
//!
//! The pattern of a text bounds the number where it is written without an exponent. With one, only its form is looked at.

use super::definitions::Definitions;
use super::shapes::{any_of, constant, field, object, text};
use crate::read::Json;

/// A range of numbers: the texts in it without an exponent and what stands before one with an exponent, as regular expressions; whether
/// a JSON number must be whole, and its bounds.
struct Range {
    texts: &'static [&'static str],
    before_exponent: &'static str,
    kind: &'static str,
    bounds: &'static [(&'static str, &'static str)],
}

const BELOW_LARGEST: &str = r"(0|[1-9][0-9]{0,11})(\.[0-9]{1,12}0*)?";
const LARGEST: &str = r"1000000000000(\.0+)?";
const MINUS_ZERO: &str = r"-0(\.0+)?([eE][+-]?[0-9]+)?";
const ABOVE_ZERO: &str = r"(?!0(\.0+)?([eE]|$))";
const WITH_EXPONENT: &str = r"(0|[1-9][0-9]*)(\.[0-9]+)?[eE][+-]?[0-9]+";
const MOST: (&str, &str) = ("maximum", "1000000000000");

impl Range {
    fn refer(&self, name: &str, definitions: &mut Definitions) -> Json {
        definitions.refer(name, |_| {
            let mut number = vec![field("type", text(self.kind))];
            number.extend(
                self.bounds.iter().map(|(name, bound)| field(name, Json::Number((*bound).to_owned()))),
            );
            let plain = self.texts.join("|");
            let pattern = format!("^({plain}|{}{WITH_EXPONENT})$", self.before_exponent);
            let written = vec![field("type", text("string")), field("pattern", text(&pattern))];
            any_of(vec![object(written), object(number)])
        })
    }
}

/// From 0 up.
pub(crate) fn quantity(definitions: &mut Definitions) -> Json {
    let texts = &[BELOW_LARGEST, LARGEST, MINUS_ZERO];
    Range { texts, before_exponent: "", kind: "number", bounds: &[("minimum", "0"), MOST] }
        .refer("Quantity", definitions)
}

/// Above 0.
pub(crate) fn positive(definitions: &mut Definitions) -> Json {
    let texts = &[r"(?!0(\.0+)?$)(0|[1-9][0-9]{0,11})(\.[0-9]{1,12}0*)?", LARGEST];
    let bounds = &[("exclusiveMinimum", "0"), MOST];
    Range { texts, before_exponent: ABOVE_ZERO, kind: "number", bounds }.refer("Positive", definitions)
}

/// From 0 to 1.
pub(crate) fn share(definitions: &mut Definitions) -> Json {
    let texts = &[r"0(\.[0-9]{1,12}0*)?", r"1(\.0+)?", MINUS_ZERO];
    let bounds = &[("minimum", "0"), ("maximum", "1")];
    Range { texts, before_exponent: "", kind: "number", bounds }.refer("Share", definitions)
}

/// From 0 to 100.
pub(crate) fn percent(definitions: &mut Definitions) -> Json {
    let texts = &[r"(0|[1-9][0-9]?)(\.[0-9]{1,12}0*)?", r"100(\.0+)?", MINUS_ZERO];
    let bounds = &[("minimum", "0"), ("maximum", "100")];
    Range { texts, before_exponent: "", kind: "number", bounds }.refer("Percent", definitions)
}

/// Whole, from 0 up.
pub(crate) fn whole(definitions: &mut Definitions) -> Json {
    let texts = &[r"(0|[1-9][0-9]{0,11})(\.0+)?", LARGEST, MINUS_ZERO];
    let bounds = &[("minimum", "0"), MOST];
    Range { texts, before_exponent: "", kind: "integer", bounds }.refer("Whole", definitions)
}

/// Whole, from 1 up: months that count from the first one on.
pub(crate) fn months(definitions: &mut Definitions) -> Json {
    let texts = &[r"[1-9][0-9]{0,11}(\.0+)?", LARGEST];
    let bounds = &[("minimum", "1"), MOST];
    Range { texts, before_exponent: ABOVE_ZERO, kind: "integer", bounds }.refer("Months", definitions)
}

/// The months of a term: a multiple of 12. Of a text no pattern says that.
pub(crate) fn term(definitions: &mut Definitions) -> Json {
    let texts = &[r"[1-9][0-9]{1,11}(\.0+)?", LARGEST];
    let bounds = &[("multipleOf", "12"), ("minimum", "12"), MOST];
    Range { texts, before_exponent: ABOVE_ZERO, kind: "integer", bounds }.refer("Term", definitions)
}

/// How many months a scenario has.
pub(crate) fn horizon(definitions: &mut Definitions) -> Json {
    let texts = &[r"([1-9][0-9]?|1[01][0-9]|120)(\.0+)?"];
    let bounds = &[("minimum", "1"), ("maximum", "120")];
    Range { texts, before_exponent: ABOVE_ZERO, kind: "integer", bounds }.refer("Horizon", definitions)
}

/// The days of a month on which there is use.
pub(crate) fn days(definitions: &mut Definitions) -> Json {
    let texts = &[r"([1-9]|[12][0-9]|30)(\.0+)?"];
    let bounds = &[("minimum", "1"), ("maximum", "30")];
    Range { texts, before_exponent: ABOVE_ZERO, kind: "integer", bounds }.refer("Days", definitions)
}

/// Below 0 too.
pub(crate) fn signed(definitions: &mut Definitions) -> Json {
    let texts = &[r"-?(0|[1-9][0-9]{0,11})(\.[0-9]{1,12}0*)?", r"-?1000000000000(\.0+)?"];
    let bounds = &[("minimum", "-1000000000000"), MOST];
    Range { texts, before_exponent: "-?", kind: "number", bounds }.refer("Signed", definitions)
}

/// Whole, below 0 too: which grant is used first.
pub(crate) fn priority(definitions: &mut Definitions) -> Json {
    let texts = &[r"-?(0|[1-9][0-9]{0,11}|1000000000000)(\.0+)?"];
    let bounds = &[("minimum", "-1000000000000"), MOST];
    Range { texts, before_exponent: "-?", kind: "integer", bounds }.refer("Priority", definitions)
}

/// From -1 up: by how much usage grows.
pub(crate) fn growth(definitions: &mut Definitions) -> Json {
    let texts = &[BELOW_LARGEST, LARGEST, r"-0(\.[0-9]{1,12}0*)?", r"-1(\.0+)?"];
    let bounds = &[("minimum", "-1"), MOST];
    Range { texts, before_exponent: "-?", kind: "number", bounds }.refer("Growth", definitions)
}

/// 0, written anyhow.
pub(crate) fn zero(definitions: &mut Definitions) -> Json {
    definitions.refer("Zero", |_| {
        let written =
            vec![field("type", text("string")), field("pattern", text(r"^-?0(\.0+)?([eE][+-]?[0-9]+)?$"))];
        any_of(vec![object(written), constant(Json::Number("0".to_owned()))])
    })
}
