//! The fields of an object, asked for one by one; what nobody asked for is a typo.

use crate::error::Code;
use crate::read::{Json, Read, Reader};

/// The longest name, in bytes, that a misspelt one is compared with.
const LONGEST_COMPARED: usize = 256;

/// How many letters may differ for a word to be taken for a misspelled other.
const NEAR: usize = 2;

/// An object that is being read.
pub(crate) struct Fields<'j> {
    entries: &'j [(String, Json)],
    asked: Vec<&'static str>,
    /// The value was no object: that has been said, and its fields are not missed on top.
    broken: bool,
}

impl<'j> Fields<'j> {
    pub(crate) fn of(json: &'j Json, reader: &mut Reader) -> Self {
        let Json::Object(entries) = json else {
            reader.problem(Code::WrongType, format!("this is {}; write an object", json.kind()));
            return Self { entries: &[], asked: Vec::new(), broken: true };
        };
        note_duplicates(entries, reader);
        Self { entries, asked: Vec::new(), broken: false }
    }

    fn get(&mut self, name: &'static str) -> Option<&'j Json> {
        self.asked.push(name);
        self.entries.iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// Whether the field is there.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.entries.iter().any(|(key, _)| key == name)
    }

    /// A field that must be there, unless its type says what its absence means.
    pub(crate) fn required<T: Read>(&mut self, name: &'static str, reader: &mut Reader) -> T {
        if let Some(value) = self.optional(name, reader) {
            return value;
        }
        T::absent().unwrap_or_else(|| {
            self.missing(name, reader);
            T::placeholder()
        })
    }

    fn missing(&self, name: &str, reader: &mut Reader) {
        if !self.broken {
            reader.problem(Code::MissingField, format!("the field `{name}` is missing"));
        }
    }

    /// A field that may be left out.
    pub(crate) fn optional<T: Read>(&mut self, name: &'static str, reader: &mut Reader) -> Option<T> {
        let json = self.get(name)?;
        Some(reader.at(name, |reader| T::read(json, reader)))
    }

    /// All fields, whatever their names.
    pub(crate) fn all<T: Read>(&mut self, reader: &mut Reader) -> Vec<(String, T)> {
        let mut fields = Vec::with_capacity(self.entries.len());
        for (name, json) in self.entries {
            fields.push((name.clone(), reader.at(name, |reader| T::read(json, reader))));
        }
        fields
    }

    /// A field that another one excludes.
    pub(crate) fn exclude(&mut self, name: &'static str, other: &str, reader: &mut Reader) {
        if self.get(name).is_some() {
            reader.at(name, |reader| {
                let message = format!("`{name}` and `{other}` exclude each other; remove one of them");
                reader.problem(Code::ConflictingFields, message);
            });
        }
    }

    /// Like `finish`, where other fields have had their own problem noted.
    pub(crate) fn finish_beside(mut self, noted: &[&'static str], reader: &mut Reader) {
        self.asked.extend(noted);
        self.finish(reader);
    }

    /// Notes the fields that nobody asked for.
    pub(crate) fn finish(self, reader: &mut Reader) {
        for (name, _) in self.entries {
            if self.asked.iter().any(|asked| asked == name) {
                continue;
            }
            let hint = did_you_mean(name, self.asked.iter().copied());
            reader.problem_at(name, Code::UnknownField, format!("there is no field `{name}` here{hint}"));
        }
    }
}

fn note_duplicates(entries: &[(String, Json)], reader: &mut Reader) {
    let mut names: Vec<&str> = entries.iter().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    for pair in names.windows(2) {
        if let [first, second] = pair
            && first == second
        {
            reader.problem_at(*first, Code::DuplicateField, format!("`{first}` stands here twice"));
        }
    }
}

/// The words that a text may be.
pub(crate) struct Choice<'w>(pub(crate) &'w [&'static str]);

impl Choice<'_> {
    /// The word that was given, if it is one of them.
    pub(crate) fn read(&self, json: &Json, reader: &mut Reader) -> Option<&'static str> {
        let Json::Text(text) = json else {
            let wanted = format!("one of {}", list(self.0));
            reader.problem(Code::WrongType, format!("this is {}; write {wanted}", json.kind()));
            return None;
        };
        let known = self.0.iter().find(|word| *word == text);
        if known.is_none() {
            self.refuse(text, reader);
        }
        known.copied()
    }

    fn refuse(&self, text: &str, reader: &mut Reader) {
        let hint = did_you_mean(text, self.0.iter().copied());
        let words = list(self.0);
        reader.problem(
            Code::InvalidChoice,
            format!("`{text}` is none of the choices; write one of {words}{hint}"),
        );
    }
}

fn list(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

/// A hint where the word is nearly one of those known.
pub(crate) fn did_you_mean<'k>(word: &str, known: impl Iterator<Item = &'k str>) -> String {
    // Comparing very long words would only cost time.
    if word.len() > LONGEST_COMPARED {
        return String::new();
    }
    known
        .filter(|candidate| candidate.len() <= LONGEST_COMPARED)
        .map(|candidate| (strsim::osa_distance(word, candidate), candidate))
        .filter(|(distance, candidate)| *distance <= NEAR && *distance < candidate.chars().count())
        .min()
        .map(|(_, candidate)| format!(" (did you mean `{candidate}`?)"))
        .unwrap_or_default()
}
