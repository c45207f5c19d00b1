//! The scenario: what a buyer enters. Section 3 of the model.

use crate::catalog::{Billing, Catalog, Cost, Metered};
use crate::error::{Code, Problem};
use crate::json::Json;
use crate::money::Currency;
use crate::read::{Entries, Id, Quantity, Read, Reader, Signed, Whole, choice, did_you_mean, record};

/// The longest horizon.
const MOST_MONTHS: u64 = 120;

record! {
    /// What a buyer will do, and for how long.
    Scenario {
        months: Whole = Whole(12),
        seats: Seats = Seats::Number(Whole(1)),
        billing: Billing = Billing::Monthly,
        currency: Option<Currency>,
        mix: Vec<MixLine> = Vec::new(),
        range: Level = Level::Typical,
        growth: Signed = Signed::ZERO,
        season: Option<Vec<Quantity>>,
        active_days: Whole = Whole(30),
    }
    later ["spread", "spend_cap", "discounts", "tax_percent", "plans"]
}

record! {
    /// So much of an action.
    MixLine {
        action: Id,
        quantity: Quantity,
        per: MixPer = MixPer::Month,
        variant: Option<Id>,
        modifiers: Vec<Id> = Vec::new(),
    }
}

choice! {
    /// What a quantity is counted by.
    MixPer { Month = "month", Day = "day", Seat = "seat" }
}

choice! {
    /// Which cost of an action that varies from run to run.
    Level { Typical = "typical", Low = "low", High = "high" }
}

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
}

impl Scenario {
    /// Reads a scenario and checks it against the catalog that it is for.
    pub(crate) fn from_json(json: &Json, catalog: &Catalog) -> Result<Self, Vec<Problem>> {
        let mut reader = Reader::default();
        let scenario = Self::read(json, &mut reader);
        reader.begin_checks();
        scenario.check(catalog, &mut reader);
        reader.finish(scenario)
    }

    /// Notes what is out of range or is not in the catalog.
    pub(crate) fn check(&self, catalog: &Catalog, reader: &mut Reader) {
        self.check_ranges(reader);
        reader.at("mix", |reader| {
            for (index, line) in self.mix.iter().enumerate() {
                reader.at(index, |reader| line.check(catalog, reader));
            }
        });
    }

    fn check_ranges(&self, reader: &mut Reader) {
        for (name, value, most) in
            [("months", self.months, MOST_MONTHS), ("active_days", self.active_days, 30)]
        {
            if !(1..=most).contains(&value.0) {
                reader.at(name, |reader| {
                    reader.found(Code::OutOfRange, format!("write a number from 1 to {most}"));
                });
            }
        }
        if *self.growth.exact() < crate::exact::Exact::scaled(-1, 0) {
            reader.at("growth", |reader| {
                reader.found(Code::OutOfRange, "usage cannot shrink by more than all of it: -1 is the least");
            });
        }
        if self.season.as_ref().is_some_and(|season| season.len() != 12) {
            reader.at("season", |reader| {
                reader.found(Code::OutOfRange, "a season is a list of 12 multipliers, one for each month");
            });
        }
    }

    /// The seats wanted of one type; `first` says that it is a plan's first type that acts.
    pub(crate) fn seats_of(&self, seat_type: &str, first: bool) -> u64 {
        match &self.seats {
            Seats::Number(seats) if first => seats.0,
            Seats::Number(_) => 0,
            Seats::ByType(by_type) => by_type.get(seat_type).map_or(0, |seats| seats.0),
        }
    }

    /// The seats of all types that act.
    pub(crate) fn acting_seats(&self, catalog: &Catalog) -> u64 {
        match &self.seats {
            Seats::Number(seats) => seats.0,
            Seats::ByType(by_type) => by_type
                .0
                .iter()
                .filter(|(seat_type, _)| !catalog.is_passive(seat_type))
                .fold(0, |sum, (_, seats)| sum.saturating_add(seats.0)),
        }
    }
}

impl MixLine {
    fn check(&self, catalog: &Catalog, reader: &mut Reader) {
        let Some(action) = catalog.action(&self.action) else {
            if reader.has_lost("/actions") {
                return;
            }
            return reader.at("action", |reader| {
                unknown(reader, "action", &self.action, catalog.actions.iter().map(|it| &it.id));
            });
        };
        match &action.cost {
            Cost::Metered(metered) => {
                check_choices(metered, self.variant.as_ref(), &self.modifiers, reader);
            }
            Cost::Recipe(_) => self.check_recipe(reader),
        }
    }

    fn check_recipe(&self, reader: &mut Reader) {
        let given = [("variant", self.variant.is_some()), ("modifiers", !self.modifiers.is_empty())];
        for (name, _) in given.into_iter().filter(|(_, given)| *given) {
            reader.at(name, |reader| {
                let message = format!("the parts of a recipe name their own {name}; leave it out here");
                reader.found(Code::ConflictingFields, message);
            });
        }
    }
}

/// Notes variants and modifiers that an action does not have.
pub(crate) fn check_choices(action: &Metered, variant: Option<&Id>, modifiers: &[Id], reader: &mut Reader) {
    if let Some(variant) = variant
        && !action.variants.iter().any(|known| known.id == *variant)
    {
        reader.at("variant", |reader| {
            unknown(reader, "variant", variant, action.variants.iter().map(|known| &known.id));
        });
    }
    for (index, modifier) in modifiers.iter().enumerate() {
        let is_known = action.modifiers.iter().any(|known| known.id == *modifier);
        let is_repeated = modifiers.iter().take(index).any(|earlier| earlier == modifier);
        reader.at("modifiers", |reader| {
            reader.at(index, |reader| {
                if !is_known {
                    unknown(reader, "modifier", modifier, action.modifiers.iter().map(|it| &it.id));
                } else if is_repeated {
                    reader.found(Code::DuplicateId, "a modifier is chosen once or not at all");
                }
            });
        });
    }
}

/// Notes a reference to something that there is not.
pub(crate) fn unknown<'k>(reader: &mut Reader, what: &str, id: &Id, known: impl Iterator<Item = &'k Id>) {
    let name = id.as_str();
    let hint = did_you_mean(name, known.map(Id::as_str));
    reader.found(Code::UnknownReference, format!("there is no {what} `{name}`{hint}"));
}
