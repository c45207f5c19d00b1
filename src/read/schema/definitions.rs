//! The parts of a JSON Schema that are referred to by name.

use super::shapes::{field, object, text};
use crate::read::Json;

/// The parts that a schema refers to, by name.
#[derive(Default)]
pub(crate) struct Definitions {
    pub(super) parts: Vec<(String, Json)>,
}

impl Definitions {
    /// A reference to a part, which is made where it is first asked for.
    pub(crate) fn refer(&mut self, name: &str, make: impl FnOnce(&mut Self) -> Json) -> Json {
        if !self.parts.iter().any(|(known, _)| known == name) {
            // The place is taken first, so that a part may refer to itself.
            self.parts.push(field(name, Json::Null));
            let made = make(self);
            if let Some((_, place)) = self.parts.iter_mut().find(|(known, _)| known == name) {
                *place = made;
            }
        }
        object(vec![field("$ref", text(&format!("#/$defs/{name}")))])
    }
}
