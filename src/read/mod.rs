//! Reading what was given into the model's types, noting every problem with its place instead of stopping at the first.
//!
//! A part that cannot be read is replaced by a placeholder so that the rest is still looked at. Placeholders never get
//! out: a document with a problem gives its problems and nothing else.

mod fields;
mod number;
mod text;

pub(crate) use fields::{Choice, Fields, did_you_mean};
pub(crate) use number::{Positive, Quantity, Share, Signed, Whole};
pub(crate) use text::{Date, Id};

use crate::error::{Code, Problem};
use crate::json::Json;
#[cfg(not(target_arch = "wasm32"))]
use crate::schema::{self, Definitions};

/// A type that can be read from JSON.
pub(crate) trait Read: Sized {
    /// Reads it, noting what is wrong.
    fn read(json: &Json, reader: &mut Reader) -> Self;

    /// What stands in its place where it cannot be read.
    fn placeholder() -> Self;

    /// What it means when the field is not there; none where it must be.
    fn absent() -> Option<Self> {
        None
    }

    /// What may be written for it, as a JSON Schema.
    #[cfg(not(target_arch = "wasm32"))]
    fn schema(definitions: &mut Definitions) -> Json;
}

/// A step down in a document.
#[derive(Clone, Copy)]
pub(crate) enum Step<'s> {
    Field(&'s str),
    Item(usize),
}

impl<'s> From<&'s str> for Step<'s> {
    fn from(name: &'s str) -> Self {
        Self::Field(name)
    }
}

impl<'s> From<&'s String> for Step<'s> {
    fn from(name: &'s String) -> Self {
        Self::Field(name)
    }
}

impl From<usize> for Step<'_> {
    fn from(index: usize) -> Self {
        Self::Item(index)
    }
}

/// The place in the document, and the problems found so far.
#[derive(Default)]
pub(crate) struct Reader {
    /// As a JSON pointer.
    path: String,
    problems: Vec<Problem>,
    /// Where reading failed: checks say nothing more about these places.
    unread: Vec<String>,
}

impl Reader {
    /// Notes a problem here.
    pub(crate) fn problem(&mut self, code: Code, message: impl Into<String>) {
        let path = self.path.clone();
        self.problems.push(Problem { code, path, message: message.into() });
    }

    /// Does some work one step further down in the document.
    pub(crate) fn at<'s, T>(&mut self, step: impl Into<Step<'s>>, work: impl FnOnce(&mut Self) -> T) -> T {
        let here = self.enter(step.into());
        let result = work(self);
        self.path.truncate(here);
        result
    }

    /// Goes a step down, and gives the length of the path before. It stands in hundreds of places, so it is not copied into each.
    #[inline(never)]
    fn enter(&mut self, step: Step<'_>) -> usize {
        let here = self.path.len();
        self.path.push('/');
        match step {
            Step::Field(name) => self.path.push_str(&name.replace('~', "~0").replace('/', "~1")),
            Step::Item(index) => self.path.push_str(&index.to_string()),
        }
        here
    }

    /// Like `at`, where there may be no step.
    pub(crate) fn at_some<'s, T>(
        &mut self,
        step: Option<impl Into<Step<'s>>>,
        work: impl FnOnce(&mut Self) -> T,
    ) -> T {
        match step {
            Some(step) => self.at(step, work),
            None => work(self),
        }
    }

    /// How many problems there are so far.
    pub(crate) fn count(&self) -> usize {
        self.problems.len()
    }

    /// Ends the reading and begins the checks between the parts.
    ///
    /// From here on a problem counts only where nothing in that place was found unreadable: what follows from a
    /// problem that is already noted is no news.
    pub(crate) fn begin_checks(&mut self) {
        self.unread = self.problems.iter().map(|problem| problem.path.clone()).collect();
        self.unread.sort_unstable();
    }

    /// Notes a problem that a check found here, unless it follows from one that reading found.
    pub(crate) fn found(&mut self, code: Code, message: impl Into<String>) {
        let (path, message) = (self.path.clone(), message.into());
        let problem = Problem { code, path, message };
        // The same may be found twice, where a part of the catalog is in force in several places.
        if !self.is_unread() && !self.problems.contains(&problem) {
            self.problems.push(problem);
        }
    }

    /// Whether a list as a whole could not be read, so that a reference into it says nothing.
    pub(crate) fn has_lost(&self, list: &str) -> bool {
        self.unread.binary_search_by(|unread| unread.as_str().cmp(list)).is_ok()
    }

    fn is_unread(&self) -> bool {
        let here = self.path.as_str();
        let below = format!("{here}/");
        let after = self.unread.partition_point(|path| *path < below);
        if self.unread.get(after).is_some_and(|path| path.starts_with(&below)) {
            return true;
        }
        let mut ends: Vec<usize> = here.match_indices('/').map(|(at, _)| at).collect();
        ends.push(here.len());
        ends.into_iter()
            .filter_map(|end| here.get(..end))
            .any(|path| self.unread.binary_search_by(|unread| unread.as_str().cmp(path)).is_ok())
    }

    /// What was read if there is no problem; else all problems.
    pub(crate) fn finish<T>(self, value: T) -> Result<T, Vec<Problem>> {
        if self.problems.is_empty() { Ok(value) } else { Err(self.problems) }
    }

    /// Notes that something else was wanted here, and gives the placeholder.
    pub(crate) fn wrong_type<T: Read>(&mut self, json: &Json, wanted: &str) -> T {
        self.problem(Code::WrongType, format!("this is {}; write {wanted}", json.kind()));
        T::placeholder()
    }
}

impl<T: Read> Read for Option<T> {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        Some(T::read(json, reader))
    }

    fn placeholder() -> Self {
        None
    }

    fn absent() -> Option<Self> {
        Some(None)
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(definitions: &mut Definitions) -> Json {
        T::schema(definitions)
    }
}

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

impl Read for bool {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        match json {
            Json::Bool(value) => *value,
            _ => reader.wrong_type(json, "true or false"),
        }
    }

    fn placeholder() -> Self {
        false
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(_: &mut Definitions) -> Json {
        schema::object(vec![schema::field("type", schema::text("boolean"))])
    }
}

/// A list of at most `MOST` items. A longer one is refused before any item of it is looked at.
#[derive(Clone, Debug)]
pub(crate) struct List<T, const MOST: usize>(pub(crate) Vec<T>);

impl<T: Read, const MOST: usize> Read for List<T, MOST> {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        match json {
            Json::List(items) if items.len() > MOST => {
                let count = items.len();
                reader.problem(Code::TooMany, format!("{count} entries; at most {MOST} are allowed"));
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

/// A type made of fields: `record! { Name { field: Type, field: Type = default } }`.
///
/// A field without a default must be given, unless its type says what its absence means. `shown` lists fields that are
/// checked but not kept: they are for the buyer's eyes and enter no formula.
macro_rules! record {
    (
        $(#[doc = $about:literal])*
        $name:ident {
            $( $(#[doc = $doc:literal])* $field:ident $(as $key:literal)? : $kind:ty $(= $default:expr)? ),* $(,)?
        }
        $(shown { $( $shown:ident : $shown_kind:ty ),* $(,)? })?
    ) => {
        $(#[doc = $about])*
        #[derive(Clone, Debug)]
        pub(crate) struct $name { $( $(#[doc = $doc])* pub(crate) $field: $kind, )* }

        impl $crate::read::Read for $name {
            fn read(json: &$crate::json::Json, reader: &mut $crate::read::Reader) -> Self {
                let mut fields = $crate::read::Fields::of(json, reader);
                let value = Self::read_from(&mut fields, reader);
                fields.finish(reader);
                value
            }

            fn placeholder() -> Self {
                Self { $( $field: $crate::read::record!(@placeholder $kind $(, $default)?), )* }
            }

            #[cfg(not(target_arch = "wasm32"))]
            fn schema(definitions: &mut $crate::schema::Definitions) -> $crate::json::Json {
                definitions.refer(stringify!($name), |definitions| {
                    $crate::schema::record(concat!($($about),*), Self::properties(definitions))
                })
            }
        }

        impl $name {
            /// Reads these fields of an object that may have others.
            pub(crate) fn read_from(
                fields: &mut $crate::read::Fields<'_>,
                reader: &mut $crate::read::Reader,
            ) -> Self {
                $( $( let _: $shown_kind = fields.required(stringify!($shown), reader); )* )?
                Self { $( $field: $crate::read::record!(
                    @read fields, reader, $crate::read::record!(@key $field $(, $key)?) $(, $default)?
                ), )* }
            }

            /// Its fields, for a schema.
            #[cfg(not(target_arch = "wasm32"))]
            pub(crate) fn properties(
                definitions: &mut $crate::schema::Definitions,
            ) -> Vec<$crate::schema::Property> {
                vec![
                    $( $crate::schema::Property {
                        name: $crate::read::record!(@key $field $(, $key)?),
                        about: concat!($($doc),*),
                        schema: <$kind as $crate::read::Read>::schema(definitions),
                        is_required: $crate::read::record!(@required $kind $(, $default)?),
                    }, )*
                    $( $( $crate::schema::Property {
                        name: stringify!($shown),
                        about: "",
                        schema: <$shown_kind as $crate::read::Read>::schema(definitions),
                        is_required: <$shown_kind as $crate::read::Read>::absent().is_none(),
                    }, )* )?
                ]
            }
        }
    };
    (@required $kind:ty) => { <$kind as $crate::read::Read>::absent().is_none() };
    (@required $kind:ty, $default:expr) => { false };
    (@key $field:ident) => { stringify!($field) };
    (@key $field:ident, $key:literal) => { $key };
    (@read $fields:ident, $reader:ident, $key:expr) => { $fields.required($key, $reader) };
    (@read $fields:ident, $reader:ident, $key:expr, $default:expr) => {
        $fields.optional($key, $reader).unwrap_or_else(|| $default)
    };
    (@placeholder $kind:ty) => { <$kind as $crate::read::Read>::placeholder() };
    (@placeholder $kind:ty, $default:expr) => { $default };
}
pub(crate) use record;

/// An enum of plain words: `choice! { Name "what it is" { Variant = "word" } }`.
macro_rules! choice {
    (
        $(#[$meta:meta])*
        $name:ident { $first:ident = $first_word:literal $(, $variant:ident = $word:literal)* $(,)? }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum $name { $first, $($variant),* }

        $crate::read::choices! {
            $name { $first = $first_word $(, $variant = $word)* }
        }
    };
}
pub(crate) use choice;

/// The words of an enum that stands elsewhere; the first one is the placeholder.
macro_rules! choices {
    (
        $name:ident { $first:ident = $first_word:literal $(, $variant:ident = $word:literal)* $(,)? }
    ) => {
        impl $crate::read::Read for $name {
            fn read(json: &$crate::json::Json, reader: &mut $crate::read::Reader) -> Self {
                let choices = $crate::read::Choice(&[$first_word $(, $word)*]);
                match choices.read(json, reader) {
                    $( Some($word) => Self::$variant, )*
                    _ => Self::$first,
                }
            }

            fn placeholder() -> Self {
                Self::$first
            }

            #[cfg(not(target_arch = "wasm32"))]
            fn schema(_: &mut $crate::schema::Definitions) -> $crate::json::Json {
                $crate::schema::words(&[$first_word $(, $word)*])
            }
        }
    };
}
pub(crate) use choices;
