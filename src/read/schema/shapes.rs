//! The forms that the parts of a JSON Schema have.

use crate::read::Json;

/// A field of an object that is read.
pub(crate) struct Property {
    pub(crate) name: &'static str,
    pub(crate) about: &'static str,
    pub(crate) schema: Json,
    pub(crate) is_required: bool,
}

pub(crate) fn field(name: &str, value: Json) -> (String, Json) {
    (name.to_owned(), value)
}

pub(crate) fn text(text: &str) -> Json {
    Json::Text(text.to_owned())
}

pub(crate) fn object(fields: Vec<(String, Json)>) -> Json {
    Json::Object(fields)
}

pub(crate) fn words(words: &[&str]) -> Json {
    object(vec![field("enum", Json::List(words.iter().map(|word| text(word)).collect()))])
}

pub(crate) fn constant(value: Json) -> Json {
    object(vec![field("const", value)])
}

pub(crate) fn all_of(schemas: Vec<Json>) -> Json {
    object(vec![field("allOf", Json::List(schemas))])
}

pub(crate) fn any_of(schemas: Vec<Json>) -> Json {
    object(vec![field("anyOf", Json::List(schemas))])
}

/// An object of these fields and no others.
pub(crate) fn record(about: &str, properties: Vec<Property>) -> Json {
    let required = properties.iter().filter(|property| property.is_required);
    let required: Vec<Json> = required.map(|property| text(property.name)).collect();
    let mut fields = Vec::new();
    if !about.trim().is_empty() {
        fields.push(field("description", text(about.trim())));
    }
    fields.push(field("type", text("object")));
    let properties = properties.into_iter().map(|property| {
        let Property { name, about, schema, .. } = property;
        (name.to_owned(), described(schema, about))
    });
    fields.push(field("properties", Json::Object(properties.collect())));
    if !required.is_empty() {
        fields.push(field("required", Json::List(required)));
    }
    fields.push(field("additionalProperties", Json::Bool(false)));
    object(fields)
}

fn described(schema: Json, about: &str) -> Json {
    match schema {
        Json::Object(mut fields) if !about.trim().is_empty() => {
            fields.insert(0, field("description", text(about.trim())));
            Json::Object(fields)
        }
        other => other,
    }
}

/// An object of any names, all with values of one kind.
pub(crate) fn by_name(value: Json) -> Json {
    object(vec![field("type", text("object")), field("additionalProperties", value)])
}

pub(crate) fn list(items: Json, most: Option<usize>) -> Json {
    let mut fields = vec![field("type", text("array")), field("items", items)];
    fields.extend(most.map(|most| field("maxItems", Json::Number(most.to_string()))));
    object(fields)
}
