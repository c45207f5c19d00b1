//! How much of the use a few users make.

#[cfg(not(target_arch = "wasm32"))]
use crate::read::schema::{self, Definitions};
use crate::read::{Json, Read, Reader, Share, choice, record};

/// How much of the use a few users make.
#[derive(Clone, Debug)]
pub(crate) enum Spread {
    Even,
    Heavy(HeavyUsers),
}

record! {
    /// The share of the users who are heavy ones, and their share of the use.
    HeavyUsers {
        heavy_seats: Share,
        heavy_usage: Share,
    }
}

impl Read for Spread {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        choice! { Word { Even = "even" } }
        if matches!(json, Json::Object(_)) {
            return Self::Heavy(HeavyUsers::read(json, reader));
        }
        let Word::Even = Word::read(json, reader);
        Self::Even
    }

    fn placeholder() -> Self {
        Self::Even
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(definitions: &mut Definitions) -> Json {
        schema::any_of(vec![schema::words(&["even"]), HeavyUsers::schema(definitions)])
    }
}
