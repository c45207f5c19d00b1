//! Types that are read field by field, and enums that are read from words.

/// A type made of fields: `record! { Name { field: Type, field: Type = default } }`.
///
/// A field without a default must be given, unless its type says what its absence means. `shown` lists fields that are
/// checked but not kept: they are for the buyer's eyes and enter no formula. `field: Type => schema` says with a function what may be
/// written, where the checks after reading take less than the type; `rules` does so for what must hold between the fields.
macro_rules! record {
    (
        $(#[doc = $about:literal])*
        $name:ident {
            $( $(#[doc = $doc:literal])* $field:ident $(as $key:literal)? : $kind:ty $(= $default:expr)? $(=> $schema:expr)? ),* $(,)?
        }
        $(shown { $( $shown:ident : $shown_kind:ty ),* $(,)? })?
        $(rules { $rules:expr })?
    ) => {
        $(#[doc = $about])*
        #[derive(Clone, Debug)]
        pub(crate) struct $name { $( $(#[doc = $doc])* pub(crate) $field: $kind, )* }

        impl $crate::read::Read for $name {
            fn read(json: &$crate::read::Json, reader: &mut $crate::read::Reader) -> Self {
                let mut fields = $crate::read::Fields::of(json, reader);
                let value = Self::read_from(&mut fields, reader);
                fields.finish(reader);
                value
            }

            fn placeholder() -> Self {
                Self { $( $field: $crate::read::record!(@placeholder $kind $(, $default)?), )* }
            }

            #[cfg(not(target_arch = "wasm32"))]
            fn schema(definitions: &mut $crate::read::schema::Definitions) -> $crate::read::Json {
                definitions.refer(stringify!($name), |definitions| {
                    let record = $crate::read::schema::record(concat!($($about),*), Self::properties(definitions));
                    $( let record = $crate::read::schema::ruled(record, $rules); )?
                    record
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
                definitions: &mut $crate::read::schema::Definitions,
            ) -> Vec<$crate::read::schema::Property> {
                vec![
                    $( $crate::read::schema::Property {
                        name: $crate::read::record!(@key $field $(, $key)?),
                        about: concat!($($doc),*),
                        schema: $crate::read::record!(@schema definitions, $kind $(, $schema)?),
                        is_required: $crate::read::record!(@required $kind $(, $default)?),
                    }, )*
                    $( $( $crate::read::schema::Property {
                        name: stringify!($shown),
                        about: "",
                        schema: <$shown_kind as $crate::read::Read>::schema(definitions),
                        is_required: <$shown_kind as $crate::read::Read>::absent().is_none(),
                    }, )* )?
                ]
            }
        }
    };
    (@schema $definitions:ident, $kind:ty) => { <$kind as $crate::read::Read>::schema($definitions) };
    (@schema $definitions:ident, $kind:ty, $schema:expr) => { $schema($definitions) };
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
            fn read(json: &$crate::read::Json, reader: &mut $crate::read::Reader) -> Self {
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
            fn schema(_: &mut $crate::read::schema::Definitions) -> $crate::read::Json {
                $crate::read::schema::words(&[$first_word $(, $word)*])
            }
        }
    };
}
pub(crate) use choices;
