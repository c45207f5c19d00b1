//! The cases of `tests/cases/`: each file is a catalog and a scenario with what must come out.

#![allow(clippy::panic, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use creditmix::{Calculator, Problems};
use libtest_mimic::{Arguments, Failed, Trial};
use serde_json::Value;

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut trials = Vec::new();
    for file in files_below(&root) {
        let name = file.strip_prefix(&root).unwrap().display().to_string();
        match file.extension().and_then(|extension| extension.to_str()) {
            Some("json") => trials.push(Trial::test(name, move || run(&read(&file)))),
            Some("ndjson") => trials.extend(lines(&file, &name)),
            _ => {}
        }
    }
    assert!(!trials.is_empty(), "no case was found");
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(files_below(&path));
        } else {
            files.push(path);
        }
    }
    files.sort();
    files
}

fn read(file: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap()
}

/// Each line of a file is a case with the whole comparison.
fn lines(file: &Path, name: &str) -> Vec<Trial> {
    let text = fs::read_to_string(file).unwrap();
    text.lines()
        .map(|line| {
            let case: Value = serde_json::from_str(line).unwrap();
            let id = case["id"].as_str().unwrap().to_owned();
            Trial::test(format!("{name}: {id}"), move || match compare(&case) {
                Ok(given) => same(&case["comparison"], &given, Exactly).and_then(|()| {
                    // Meters stand in the order that the model gives them.
                    let texts = [&given, &case["comparison"]].map(Value::to_string);
                    let [given, expected] = &texts;
                    if given == expected { Ok(()) } else { Err("the fields stand in another order".into()) }
                }),
                Err(refusal) => Err(refusal.to_string().into()),
            })
        })
        .collect()
}

/// A case whose expected part is matched against the comparison, or that must be refused.
fn run(case: &Value) -> Result<(), Failed> {
    assert!(case.get("source").is_some(), "the case does not name its source");
    let expected = &case["expected"];
    match (compare(case), expected.get("errors")) {
        (Ok(given), None) => same(expected, &given, ThePart),
        (Err(refusal), Some(errors)) => same_problems(&case["refused"], errors, &refusal),
        (Ok(_), Some(_)) => Err("this must be refused, and was not".into()),
        (Err(refusal), None) => Err(refusal.to_string().into()),
    }
}

/// The document that was refused, and why.
struct Refusal {
    document: &'static str,
    problems: Problems,
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "the {} was refused: {:#?}", self.document, self.problems)
    }
}

fn compare(case: &Value) -> Result<Value, Refusal> {
    let refused = |document| move |problems| Refusal { document, problems };
    let calculator = Calculator::new(&catalog(case)).map_err(refused("catalog"))?;
    let comparison = calculator.compare(&text(&case["scenario"])).map_err(refused("scenario"))?;
    Ok(serde_json::to_value(comparison).unwrap())
}

/// The catalog of a case, or the one in the file that it names.
fn catalog(case: &Value) -> String {
    match case["catalog_file"].as_str() {
        Some(file) => fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap(),
        None => text(&case["catalog"]),
    }
}

/// A document of a case: an object, or its text where the text itself is the point.
fn text(document: &Value) -> String {
    document.as_str().map_or_else(|| document.to_string(), str::to_owned)
}

fn same(expected: &Value, given: &Value, named: Named) -> Result<(), Failed> {
    match first_difference(expected, given, named, "") {
        Some(difference) => Err(difference.into()),
        None => Ok(()),
    }
}

fn same_problems(document: &Value, expected: &Value, refusal: &Refusal) -> Result<(), Failed> {
    if document != refusal.document {
        return Err(format!("{document} must be refused; {refusal}").into());
    }
    let pair = |problem: &Value| {
        let field = |name: &str| problem[name].as_str().unwrap_or_default().to_owned();
        (field("path"), field("code"))
    };
    let mut expected: Vec<_> = expected.as_array().unwrap().iter().map(pair).collect();
    let mut found: Vec<_> =
        refusal.problems.iter().map(|problem| pair(&serde_json::to_value(problem).unwrap())).collect();
    expected.sort();
    found.sort();
    if expected == found {
        return Ok(());
    }
    Err(format!("expected the problems {expected:#?}, but {refusal}").into())
}

/// How much of a comparison a case names.
#[derive(Clone, Copy, PartialEq)]
enum Named {
    ThePart,
    Exactly,
}
use Named::{Exactly, ThePart};

/// Where the two differ first. Lists must be equally long; of an object, a part may name some fields only.
fn first_difference(expected: &Value, given: &Value, named: Named, path: &str) -> Option<String> {
    match (expected, given) {
        (Value::Object(wanted), Value::Object(fields)) => {
            if named == Exactly && wanted.len() != fields.len() {
                let names = |object: &serde_json::Map<String, Value>| format!("{:?}", object.keys());
                return Some(format!("{path}: fields {} and {}", names(wanted), names(fields)));
            }
            wanted.iter().find_map(|(name, value)| {
                let given = fields.get(name).unwrap_or(&Value::Null);
                first_difference(value, given, named, &format!("{path}/{name}"))
            })
        }
        (Value::Array(wanted), Value::Array(items)) if wanted.len() == items.len() => {
            wanted.iter().zip(items).enumerate().find_map(|(index, (value, given))| {
                first_difference(value, given, named, &format!("{path}/{index}"))
            })
        }
        _ if expected == given => None,
        _ => Some(format!("{path}: expected {expected}, got {given}")),
    }
}
