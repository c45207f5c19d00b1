//! What there may be several of: lists, and fields by name.

#[cfg(not(target_arch = "wasm32"))]
use crate::read::schema::{self, Definitions};
use crate::read::{Fields, Json, Read, Reader};

impl<T: Read> Read for Vec<T> {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        let Json::List(items) = json else {
            return reader.wrong_type(json, "a list");
        };
        let mut list = Self::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            list.push(reader.at(index, |reader| T::read(item, reader)));
        }
        list
    }

    fn placeholder() -> Self {
        Self::new()
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(definitions: &mut Definitions) -> Json {
        schema::list(T::schema(definitions), None)
    }
}

/// A list of at most `MOST` items. A longer one is refused before any item of it is looked at.
#[derive(Clone, Debug)]
pub(crate) struct List<T, const MOST: usize>(pub(crate) Vec<T>);

impl<T: Read, const MOST: usize> Read for List<T, MOST> {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        match json {
            Json::List(items) if items.len() > MOST => {
                reader.too_many(items.len(), MOST);
                Self(Vec::new())
            }
            _ => Self(Vec::read(json, reader)),
        }
    }

    fn placeholder() -> Self {
        Self(Vec::new())
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(definitions: &mut Definitions) -> Json {
        schema::list(T::schema(definitions), Some(MOST))
    }
}

impl<T, const MOST: usize> std::ops::Deref for List<T, MOST> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<'l, T, const MOST: usize> IntoIterator for &'l List<T, MOST> {
    type Item = &'l T;
    type IntoIter = std::slice::Iter<'l, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

/// The fields of an object by name, in the order in which they were given.
#[derive(Clone, Debug)]
pub(crate) struct Entries<T>(pub(crate) Vec<(String, T)>);

impl<T> Entries<T> {
    pub(crate) fn get(&self, name: &str) -> Option<&T> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }
}

impl<T: Read> Read for Entries<T> {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        let mut fields = Fields::of(json, reader);
        Self(fields.all(reader))
    }

    fn placeholder() -> Self {
        Self(Vec::new())
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(definitions: &mut Definitions) -> Json {
        schema::by_name(T::schema(definitions))
    }
}
