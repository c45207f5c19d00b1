//! The price list: a catalog with the scenarios that it proposes. It is what a vendor's document holds.

use crate::catalog::{Catalog, check};
use crate::error::Problems;
#[cfg(not(target_arch = "wasm32"))]
use crate::read::schema::{self, Definitions};
use crate::read::{Date, Fields, Id, Json, List, Read, Reader, record};
use crate::scenario::Scenario;

/// A catalog, its presets, and the day of its prices.
#[derive(Clone, Debug)]
pub(crate) struct PriceList {
    pub(crate) catalog: Catalog,
    pub(crate) presets: List<Preset, 50>,
    pub(crate) as_of: Option<Date>,
}

record! {
    /// A ready-made scenario for the form.
    Preset {
        id: Id,
        scenario: Scenario,
    }
    shown { name: String, description: Option<String> }
}

impl PriceList {
    /// Reads and checks a price list.
    pub(crate) fn from_json(json: &Json) -> Result<Self, Problems> {
        let mut reader = Reader::default();
        let list = Self::read(json, &mut reader);
        reader.begin_checks();
        list.check(&mut reader);
        reader.finish(list)
    }

    /// Notes everything that is wrong between its parts.
    fn check(&self, reader: &mut Reader) {
        check::all_ids(&self.catalog, reader);
        check::ids("presets", "id", self.presets.iter().map(|preset| &preset.id), reader);
        check::all_parts(&self.catalog, reader);
        check::each("presets", &self.presets, reader, |preset, reader| {
            reader.at("scenario", |reader| preset.scenario.check(&self.catalog, reader));
        });
    }
}

impl Read for PriceList {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        let mut fields = Fields::of(json, reader);
        let catalog = Catalog::read_from(&mut fields, reader);
        let presets = fields.optional("presets", reader).unwrap_or_else(|| List(Vec::new()));
        let as_of = fields.optional("as_of", reader);
        fields.finish(reader);
        Self { catalog, presets, as_of }
    }

    fn placeholder() -> Self {
        Self { catalog: Catalog::placeholder(), presets: List(Vec::new()), as_of: None }
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(definitions: &mut Definitions) -> Json {
        definitions.refer("Catalog", |definitions| {
            let mut properties = Catalog::properties(definitions);
            let own = [
                schema::Property::of::<List<Preset, 50>>("presets", false, definitions),
                schema::Property::of::<Date>("as_of", false, definitions),
            ];
            // What is only shown comes last.
            let shown = properties.iter().position(|property| property.name == "format");
            let place = shown.unwrap_or(properties.len());
            properties.splice(place..place, own);
            schema::record("A price list.", properties)
        })
    }
}
