//! The seats that a buyer wants.

#[cfg(not(target_arch = "wasm32"))]
use crate::read::schema::{self, Definitions};
use crate::read::{Entries, Json, Read, Reader, Whole};

/// The seats that the buyer wants: of a plan's first type that acts, or by type.
#[derive(Clone, Debug)]
pub(crate) enum Seats {
    Number(Whole),
    ByType(Entries<Whole>),
}

impl Read for Seats {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        match json {
            Json::Object(_) => Self::ByType(Entries::read(json, reader)),
            _ => Self::Number(Whole::read(json, reader)),
        }
    }

    fn placeholder() -> Self {
        Self::Number(Whole(1))
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(definitions: &mut Definitions) -> Json {
        let seats = Whole::schema(definitions);
        schema::any_of(vec![seats.clone(), schema::by_name(seats)])
    }
}
