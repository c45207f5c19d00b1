//! JSON as it was given: every digit of every number, every field in its place.

use json_event_parser::{JsonEvent, SliceJsonParser};

use crate::error::{Code, Problem};

/// The longest text that is read, in bytes.
const LONGEST: usize = 1024 * 1024;
/// How deep objects and lists may be nested. A catalog needs about ten levels.
pub(crate) const DEEPEST: usize = 64;

/// A JSON value. A number is kept as it was written, so that no digit is lost.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Json {
    Null,
    Bool(bool),
    Number(String),
    Text(String),
    List(Vec<Json>),
    /// Fields as they stand in the text, also where one stands twice.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// Reads a whole text.
    pub(crate) fn parse(text: &str) -> Result<Self, Problem> {
        check_length(text.len())?;
        let mut parser = SliceJsonParser::new(text.as_bytes());
        let event = next(&mut parser)?;
        let value = Self::build(event, &mut parser, 0)?;
        next(&mut parser)?;
        Ok(value)
    }

    fn build(event: JsonEvent<'_>, parser: &mut SliceJsonParser<'_>, depth: usize) -> Result<Self, Problem> {
        Ok(match event {
            JsonEvent::Null => Self::Null,
            JsonEvent::Boolean(value) => Self::Bool(value),
            JsonEvent::Number(number) => Self::Number(number.into_owned()),
            JsonEvent::String(text) => Self::Text(text.into_owned()),
            JsonEvent::StartArray => Self::List(list(parser, deeper(depth)?)?),
            JsonEvent::StartObject => Self::Object(object(parser, deeper(depth)?)?),
            JsonEvent::EndArray | JsonEvent::EndObject | JsonEvent::ObjectKey(_) | JsonEvent::Eof => {
                return Err(invalid("the text ends too early"));
            }
        })
    }

    /// What the value is, in words.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "true or false",
            Self::Number(_) => "a number",
            Self::Text(_) => "a text",
            Self::List(_) => "a list",
            Self::Object(_) => "an object",
        }
    }
}

/// Refuses what is longer than a catalog may be.
pub(crate) fn check_length(bytes: usize) -> Result<(), Problem> {
    if bytes <= LONGEST {
        return Ok(());
    }
    Err(Problem::whole(
        Code::TooLarge,
        format!("this is {bytes} bytes long; at most {LONGEST} (1 MiB) are read"),
    ))
}

/// The name of a field as it stands in a JSON pointer (RFC 6901, section 3).
pub(crate) fn pointer_step(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// One level further down, or the problem that it is too deep.
pub(crate) fn deeper(depth: usize) -> Result<usize, Problem> {
    if depth < DEEPEST {
        return Ok(depth.saturating_add(1));
    }
    Err(Problem::whole(
        Code::TooDeep,
        format!("objects and lists are nested more than {DEEPEST} levels deep"),
    ))
}

fn list(parser: &mut SliceJsonParser<'_>, depth: usize) -> Result<Vec<Json>, Problem> {
    let mut items = Vec::new();
    loop {
        match next(parser)? {
            JsonEvent::EndArray => return Ok(items),
            event => items.push(Json::build(event, parser, depth)?),
        }
    }
}

fn object(parser: &mut SliceJsonParser<'_>, depth: usize) -> Result<Vec<(String, Json)>, Problem> {
    let mut fields = Vec::new();
    loop {
        match next(parser)? {
            JsonEvent::ObjectKey(key) => {
                let key = key.into_owned();
                let event = next(parser)?;
                fields.push((key, Json::build(event, parser, depth)?));
            }
            _ => return Ok(fields),
        }
    }
}

fn next<'a>(parser: &mut SliceJsonParser<'a>) -> Result<JsonEvent<'a>, Problem> {
    parser.parse_next().map_err(|error| {
        let start = error.location().start;
        invalid(&format!(
            "line {}, column {}: {}",
            start.line.saturating_add(1),
            start.column.saturating_add(1),
            error.message()
        ))
    })
}

fn invalid(detail: &str) -> Problem {
    Problem::whole(Code::InvalidJson, format!("this is not JSON: {detail}"))
}

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects)]
mod tests {
    use super::*;

    #[test]
    fn keeps_every_digit_and_every_field() {
        let json = Json::parse(r#"{"a":0.10,"a":[1e3,null,true,"x"]}"#).unwrap();
        assert_eq!(
            json,
            Json::Object(vec![
                ("a".into(), Json::Number("0.10".into())),
                (
                    "a".into(),
                    Json::List(vec![
                        Json::Number("1e3".into()),
                        Json::Null,
                        Json::Bool(true),
                        Json::Text("x".into()),
                    ])
                ),
            ])
        );
    }

    #[test]
    fn says_where_a_text_stops_being_json() {
        for (text, place) in [
            ("", "line 1, column 1"),
            ("{\"a\":1,\n  oops}", "line 2, column 3"),
            ("[1] 2", "line 1, column 5"),
            ("[1", "line 1, column 3"),
        ] {
            let problem = Json::parse(text).unwrap_err();
            assert_eq!(problem.code, Code::InvalidJson, "{text}");
            assert!(problem.message.contains(place), "{text}: {}", problem.message);
        }
    }

    #[test]
    fn bounds_depth_and_length() {
        let nested = |levels: usize| "[".repeat(levels) + &"]".repeat(levels);
        assert!(Json::parse(&nested(DEEPEST)).is_ok());
        assert_eq!(Json::parse(&nested(DEEPEST + 1)).unwrap_err().code, Code::TooDeep);
        assert_eq!(Json::parse(&nested(200_000)).unwrap_err().code, Code::TooDeep);
        let text = |length: usize| format!("\"{}\"", "x".repeat(length - 2));
        assert!(Json::parse(&text(LONGEST)).is_ok());
        assert_eq!(Json::parse(&text(LONGEST + 1)).unwrap_err().code, Code::TooLarge);
    }
}
