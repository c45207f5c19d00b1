//! The scenario: what a buyer enters. Section 3 of the model.

mod choices;
mod mix;
mod price_list;
mod seats;
mod spread;

pub(crate) use choices::{Choices, SizeChoice};
pub(crate) use mix::{Level, MixLine, MixPer};
pub(crate) use price_list::PriceList;
pub(crate) use seats::Seats;
pub(crate) use spread::{HeavyUsers, Spread};

use crate::catalog::{Billing, Catalog, Discount, Money, Plan, Tender};
use crate::error::{Code, Problems};
use crate::number::{Currency, Exact};
#[cfg(not(target_arch = "wasm32"))]
use crate::read::schema::{self, Definitions};
use crate::read::{Entries, Json, List, Quantity, Read, Reader, Signed, Whole, record};

/// The longest horizon.
const MOST_MONTHS: u64 = 120;

record! {
    /// What a buyer will do, and for how long.
    Scenario {
        months: Whole = Whole(12) => schema::horizon,
        seats: Seats = Seats::Number(Whole(1)),
        billing: Billing = Billing::Monthly,
        currency: Option<Currency>,
        mix: List<MixLine, 500> = List(Vec::new()),
        range: Level = Level::Typical,
        growth: Signed = Signed::ZERO => schema::growth,
        season: Option<Vec<Quantity>> => season,
        active_days: Whole = Whole(30) => schema::days,
        spread: Spread = Spread::Even,
        /// The most that the buyer lets usage cost in a month.
        spend_cap: Option<Money>,
        /// Negotiated, after the plan's own.
        discounts: List<Discount, 50> = List(Vec::new()),
        tax_percent: Quantity = Quantity::ZERO,
        plans: Entries<Choices> = Entries(Vec::new()),
    }
}

/// What may be written for a season: a multiplier for each month of a year.
#[cfg(not(target_arch = "wasm32"))]
fn season(definitions: &mut Definitions) -> Json {
    let least = schema::field("minItems", Json::Number("12".to_owned()));
    schema::ruled(schema::list(Quantity::schema(definitions), Some(12)), vec![least])
}

impl Scenario {
    /// Reads a scenario and checks it against the catalog that it is for.
    pub(crate) fn from_json(json: &Json, catalog: &Catalog) -> Result<Self, Problems> {
        let mut reader = Reader::default();
        let scenario = Self::read(json, &mut reader);
        reader.begin_checks();
        scenario.check(catalog, &mut reader);
        reader.finish(scenario)
    }

    /// Notes what is out of range or is not in the catalog.
    pub(crate) fn check(&self, catalog: &Catalog, reader: &mut Reader) {
        self.check_ranges(reader);
        self.check_money(catalog, reader);
        reader.at("plans", |reader| {
            for (name, choices) in &self.plans.0 {
                reader.at(name, |reader| choices.check(name, catalog, reader));
            }
        });
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
                reader.found_at(name, Code::OutOfRange, format!("write a number from 1 to {most}"));
            }
        }
        if *self.growth.exact() < Exact::scaled(-1, 0) {
            reader.found_at(
                "growth",
                Code::OutOfRange,
                "usage cannot shrink by more than all of it: -1 is the least",
            );
        }
        if self.season.as_ref().is_some_and(|season| season.len() != 12) {
            reader.found_at(
                "season",
                Code::OutOfRange,
                "a season is a list of 12 multipliers, one for each month",
            );
        }
    }

    /// The currency that is paid in.
    pub(crate) fn tender(&self, catalog: &Catalog) -> Tender {
        Tender { paid: self.currency.unwrap_or(catalog.currency), listed: catalog.currency }
    }

    /// The currency in which the scenario itself means an amount: always the one that is paid in.
    pub(crate) fn own_tender(&self, catalog: &Catalog) -> Tender {
        let paid = self.tender(catalog).paid;
        Tender { paid, listed: paid }
    }

    fn check_money(&self, catalog: &Catalog, reader: &mut Reader) {
        let tender = self.own_tender(catalog);
        let check = |money: &Option<Money>, name: &str, reader: &mut Reader| {
            if money.as_ref().is_some_and(|money| money.in_currency(tender).is_err()) {
                let code = tender.paid.code();
                reader.found_at(name, Code::NoPriceInCurrency, format!("write the amount in {code}"));
            }
        };
        check(&self.spend_cap, "spend_cap", reader);
        reader.at("discounts", |reader| {
            for (index, discount) in self.discounts.iter().enumerate() {
                reader.at(index, |reader| {
                    discount.check(reader);
                    check(&discount.amount, "amount", reader);
                });
            }
        });
    }

    /// What is chosen of a plan.
    pub(crate) fn choices(&self, plan: &Plan) -> Option<&Choices> {
        self.plans.get(plan.id.as_str())
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
