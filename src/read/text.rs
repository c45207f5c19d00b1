//! Texts of a catalog or scenario.

use crate::error::Code;
use crate::number::Currency;
#[cfg(not(target_arch = "wasm32"))]
use crate::read::schema::{self, Definitions};
use crate::read::{Json, Read, Reader};

impl Read for String {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        match json {
            Json::Text(text) => text.clone(),
            _ => reader.wrong_type(json, "a text"),
        }
    }

    fn placeholder() -> Self {
        Self::new()
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(_: &mut Definitions) -> Json {
        schema::object(vec![schema::field("type", schema::text("string"))])
    }
}

/// The one name that a JavaScript object cannot have a field of: what is listed by id would be lost there.
const UNUSABLE: &str = "__proto__";

/// What something is called where others refer to it: any text but the empty one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Id(pub(crate) String);

impl Id {
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl Read for Id {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        let id = String::read(json, reader);
        if matches!(json, Json::Text(text) if text.is_empty()) {
            reader.problem(Code::Empty, "an id must not be empty");
        }
        if id == UNUSABLE {
            reader.problem(Code::InvalidChoice, format!("`{UNUSABLE}` cannot be an id; write another"));
        }
        Self(id)
    }

    fn placeholder() -> Self {
        Self(String::new())
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(_: &mut Definitions) -> Json {
        let least = schema::field("minLength", Json::Number("1".to_owned()));
        let usable = schema::field("pattern", schema::text(&format!("^(?!{UNUSABLE}$)")));
        schema::object(vec![schema::field("type", schema::text("string")), least, usable])
    }
}

/// A day of the calendar, `YYYY-MM-DD`. It is shown to the buyer and enters no formula.
#[derive(Clone, Debug)]
pub(crate) struct Date(String);

impl Date {
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// The day a year before another one. Days compare as their texts do, so a 29 February may stay one.
    pub(crate) fn year_before(day: &str) -> Option<String> {
        let (year, rest) = day.split_once('-').filter(|_| is_date(day))?;
        let year = year.parse::<u32>().ok()?.checked_sub(1)?;
        Some(format!("{year:04}-{rest}"))
    }
}

/// The days of the calendar, each month with its days and a 29 February in leap years.
#[cfg(not(target_arch = "wasm32"))]
const CALENDAR: &str = "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)\
    |02-(0[1-9]|1[0-9]|2[0-8]))\
    |([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$";

impl Read for Date {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        let text = String::read(json, reader);
        if matches!(json, Json::Text(_)) && !is_date(&text) {
            reader.problem(Code::InvalidDate, format!("`{text}` is not a date; write YYYY-MM-DD"));
        }
        Self(text)
    }

    fn placeholder() -> Self {
        Self(String::new())
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(_: &mut Definitions) -> Json {
        // Validators need not look at a format.
        let format = schema::field("format", schema::text("date"));
        let pattern = schema::field("pattern", schema::text(CALENDAR));
        schema::object(vec![schema::field("type", schema::text("string")), format, pattern])
    }
}

fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else {
        return false;
    };
    let number = |part: &str, digits: usize| {
        (part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| part.parse::<u32>().ok())
            .flatten()
    };
    match (number(year, 4), number(month, 2), number(day, 2)) {
        (Some(year), Some(month), Some(day)) => (1..=days_in(year, month)).contains(&day),
        _ => false,
    }
}

fn days_in(year: u32, month: u32) -> u32 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    }
}

impl Read for Currency {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        let code = String::read(json, reader);
        let known = Self::from_code(&code);
        if known.is_none() && matches!(json, Json::Text(_)) {
            reader.problem(
                Code::InvalidCurrency,
                format!("`{code}` is no currency; write an ISO 4217 code such as USD"),
            );
        }
        known.unwrap_or_else(Self::placeholder)
    }

    fn placeholder() -> Self {
        Self::of(iso_currency::Currency::USD, 2)
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(definitions: &mut Definitions) -> Json {
        definitions.refer("Currency", |_| {
            let letters = || 'A'..='Z';
            let codes = letters().flat_map(|first| {
                letters().flat_map(move |second| {
                    letters().map(move |third| String::from_iter([first, second, third]))
                })
            });
            let known = codes.filter(|code| Self::from_code(code).is_some());
            schema::object(vec![schema::field("enum", Json::List(known.map(Json::Text).collect()))])
        })
    }
}

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects)]
mod tests {
    use super::*;

    #[test]
    fn knows_the_calendar() {
        for date in ["2026-11-23", "2024-02-29", "2000-02-29", "0001-01-31"] {
            assert!(is_date(date), "{date}");
        }
        for date in [
            "2025-02-29",
            "1900-02-29",
            "2026-13-01",
            "2026-04-31",
            "2026-1-01",
            "26-01-01",
            "2026-01-00",
            "2026-01-1x",
            "2026-01",
            "",
        ] {
            assert!(!is_date(date), "{date}");
        }
    }
}
