//! Numbers of a catalog or scenario, each type with the range that it allows.

use crate::error::Code;
use crate::number::{self, Divisor, Exact, LARGEST, MOST_DECIMALS, Rounding};
#[cfg(not(target_arch = "wasm32"))]
use crate::read::schema::{self, Definitions};
use crate::read::{Json, Read, Reader};

/// A number from 0 up.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Quantity(Exact);

/// A number above 0.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Positive(Divisor);

/// A number from 0 to 1.
#[derive(Clone, Debug)]
pub(crate) struct Share(Exact);

/// A whole number from 0 up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Whole(pub(crate) u64);

/// A number that may be negative.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Signed(Exact);

impl Quantity {
    pub(crate) const ZERO: Self = Self(Exact::ZERO);
    pub(crate) const ONE: Self = Self(Exact::ONE);

    pub(crate) fn exact(&self) -> &Exact {
        &self.0
    }
}

impl Positive {
    pub(crate) const ONE: Self = Self(Divisor::ONE);

    pub(crate) fn exact(&self) -> &Exact {
        self.0.exact()
    }

    pub(crate) fn divisor(&self) -> &Divisor {
        &self.0
    }
}

impl Share {
    pub(crate) fn exact(&self) -> &Exact {
        &self.0
    }
}

impl Signed {
    pub(crate) const ZERO: Self = Self(Exact::ZERO);

    pub(crate) fn exact(&self) -> &Exact {
        &self.0
    }

    /// As a machine integer, if it is whole and small enough.
    pub(crate) fn whole(&self) -> Option<i64> {
        let floor = self.0.floor();
        if floor != self.0 {
            return None;
        }
        floor.round(0, Rounding::Down).and_then(|value| i64::try_from(value).ok())
    }
}

/// A number as it was given, or nothing where it is none: that has been noted.
fn decimal(json: &Json, reader: &mut Reader) -> Option<Exact> {
    let (Json::Number(text) | Json::Text(text)) = json else {
        let wanted = "a number, or a text that holds one such as \"0.0035\"";
        reader.problem(Code::WrongType, format!("this is {}; write {wanted}", json.kind()));
        return None;
    };
    match number::parse(text) {
        Ok(value) => Some(value),
        Err(code) => {
            reader.problem(code, complaint(code, text));
            None
        }
    }
}

fn complaint(code: Code, text: &str) -> String {
    let shown: String = text.chars().take(40).collect();
    match code {
        Code::NumberTooLarge => format!("{shown} is above {LARGEST}, the largest number allowed"),
        Code::TooManyDecimals => format!("{shown} has more than {MOST_DECIMALS} decimals"),
        _ => format!("`{shown}` is not a number; write digits and a point, as in \"1250.5\""),
    }
}

/// A number that is not negative.
fn not_negative(json: &Json, reader: &mut Reader) -> Option<Exact> {
    let value = decimal(json, reader)?;
    if value < Exact::ZERO {
        reader.problem(Code::NegativeNumber, format!("{value} is below 0"));
        return None;
    }
    Some(value)
}

impl Read for Quantity {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        not_negative(json, reader).map_or(Self::ZERO, Self)
    }

    fn placeholder() -> Self {
        Self::ZERO
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(definitions: &mut Definitions) -> Json {
        schema::quantity(definitions)
    }
}

impl Read for Positive {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        let Some(value) = not_negative(json, reader) else {
            return Self::ONE;
        };
        Divisor::of(value).map_or_else(
            || {
                reader.problem(Code::OutOfRange, "this must be above 0");
                Self::ONE
            },
            Self,
        )
    }

    fn placeholder() -> Self {
        Self::ONE
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(definitions: &mut Definitions) -> Json {
        schema::positive(definitions)
    }
}

impl Read for Share {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        match not_negative(json, reader) {
            Some(value) if value > Exact::ONE => {
                reader.problem(Code::OutOfRange, format!("{value} is above 1; write a share from 0 to 1"));
                Self::placeholder()
            }
            Some(value) => Self(value),
            None => Self::placeholder(),
        }
    }

    fn placeholder() -> Self {
        Self(Exact::ZERO)
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(definitions: &mut Definitions) -> Json {
        schema::share(definitions)
    }
}

impl Read for Whole {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        let Some(value) = not_negative(json, reader) else {
            return Self::placeholder();
        };
        if value.floor() != value {
            reader.problem(Code::NotWhole, format!("{value} is not a whole number"));
            return Self::placeholder();
        }
        let whole = value.round(0, Rounding::Down).and_then(|whole| u64::try_from(whole).ok());
        Self(whole.unwrap_or_default())
    }

    fn placeholder() -> Self {
        Self(0)
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(definitions: &mut Definitions) -> Json {
        schema::whole(definitions)
    }
}

impl Read for Signed {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        decimal(json, reader).map_or(Self::ZERO, Self)
    }

    fn placeholder() -> Self {
        Self::ZERO
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(definitions: &mut Definitions) -> Json {
        schema::signed(definitions)
    }
}
