//! Grants: credits that a plan includes.

use crate::catalog::{Billing, Rollover, SeatType};
use crate::error::Code;
use crate::number::Exact;
#[cfg(not(target_arch = "wasm32"))]
use crate::read::schema::{self, Definitions};
use crate::read::{Fields, Id, Json, Quantity, Read, Reader, Share, Signed, Whole, choice, record};

record! {
    /// Credits that come once or again and again.
    Grant {
        credits: GrantCredits,
        per: GrantPer = GrantPer::Plan,
        seat_type: Option<Id>,
        every: Every = Every::Month,
        /// The most in a month, of a grant that comes every day.
        max_per_month: Option<Quantity>,
        /// How long credits last that come once; none: for good.
        lasts_months: Option<Whole> => schema::months,
        sharing: Sharing = Sharing::Pooled,
        rollover: Option<Rollover>,
        priority: Signed = Signed::ZERO => schema::priority,
        /// Given in the plan's first months only.
        months: Option<Whole> => schema::months,
        billing: Option<Billing>,
        name: Option<String>,
    }
    rules { rules() }
}

/// What the fields of a grant ask of each other.
#[cfg(not(target_arch = "wasm32"))]
fn rules() -> Vec<schema::Rule> {
    use schema::{any_object, has, is, is_absent_or, not, word, word_or_object};
    let rolls = is_absent_or("every", &["month", "year", "term"]);
    let endless = has("credits", word_or_object("unlimited"));
    let counted = has("credits", not(word_or_object("unlimited")));
    vec![
        schema::with(vec![
            ("max_per_month", is("every", &["day"])),
            ("lasts_months", is("every", &["once"])),
            ("seat_type", is("per", &["seat"])),
            ("rollover", schema::all_of(vec![rolls, counted])),
        ]),
        schema::implications(vec![
            (endless, is_absent_or("every", &["month"])),
            (has("credits", any_object()), is_absent_or("per", &["plan"])),
            (has("sharing", not(word("pooled"))), is("per", &["seat"])),
        ]),
    ]
}

choice! {
    /// Whether credits come once for the plan or for each seat.
    GrantPer { Plan = "plan", Seat = "seat" }
}

choice! {
    /// How often credits come.
    Every { Month = "month", Day = "day", Year = "year", Term = "term", Once = "once" }
}

/// Who may use the credits.
#[derive(Clone, Debug)]
pub(crate) enum Sharing {
    /// All users together.
    Pooled,
    /// So much all users together, the rest each for itself: none of it, where nothing is pooled.
    PooledShare(Exact),
}

impl Read for Sharing {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        choice! { Word { Pooled = "pooled", Individual = "individual" } }
        if matches!(json, Json::Object(_)) {
            let mut fields = Fields::of(json, reader);
            let share: Share = fields.required("pooled_share", reader);
            fields.finish(reader);
            return Self::PooledShare(share.exact().clone());
        }
        match Word::read(json, reader) {
            Word::Pooled => Self::Pooled,
            Word::Individual => Self::PooledShare(Exact::ZERO),
        }
    }

    fn placeholder() -> Self {
        Self::Pooled
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(definitions: &mut Definitions) -> Json {
        let share = vec![schema::Property::of::<Share>("pooled_share", true, definitions)];
        schema::any_of(vec![schema::words(&["pooled", "individual"]), schema::record("", share)])
    }
}

/// How many credits.
#[derive(Clone, Debug)]
pub(crate) enum GrantCredits {
    Amount(Quantity),
    Unlimited,
    /// So much of what the month needs of another meter.
    Share(ShareOf),
}

record! {
    /// A share of the month's demand on another meter of the plan.
    ShareOf {
        share: Quantity,
        of: Id,
    }
}

impl Read for GrantCredits {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        match json {
            Json::Text(text) if text == "unlimited" => Self::Unlimited,
            Json::Object(_) => Self::Share(ShareOf::read(json, reader)),
            _ => Self::Amount(Quantity::read(json, reader)),
        }
    }

    fn placeholder() -> Self {
        Self::Amount(Quantity::ZERO)
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(definitions: &mut Definitions) -> Json {
        let unlimited = schema::constant(schema::text("unlimited"));
        schema::any_of(vec![Quantity::schema(definitions), unlimited, ShareOf::schema(definitions)])
    }
}

impl Grant {
    /// Its place in the order of burn-down; the check has made sure that it is a small whole number.
    pub(crate) fn rank(&self) -> i64 {
        self.priority.whole().unwrap_or_default()
    }

    pub(crate) fn is_pooled(&self) -> bool {
        matches!(self.sharing, Sharing::Pooled)
    }

    /// Notes what is wrong between its fields.
    pub(crate) fn check(&self, owner: &Owner<'_>, reader: &mut Reader) {
        if self.priority.whole().is_none() {
            reader.found_at("priority", Code::NotWhole, "a priority is a whole number");
        }
        for (name, value) in [("months", self.months), ("lasts_months", self.lasts_months)] {
            if value.is_some_and(|value| value.0 == 0) {
                reader.found_at(name, Code::OutOfRange, "the first month counts: write at least 1");
            }
        }
        self.check_time(reader);
        self.check_seats(owner, reader);
    }

    fn check_time(&self, reader: &mut Reader) {
        let rolls = matches!(self.every, Every::Month | Every::Year | Every::Term);
        let unlimited = matches!(self.credits, GrantCredits::Unlimited);
        let share = matches!(self.credits, GrantCredits::Share(_));
        for (name, misplaced, message) in [
            (
                "max_per_month",
                self.max_per_month.is_some() && self.every != Every::Day,
                "`max_per_month` goes with `every`: \"day\"",
            ),
            (
                "lasts_months",
                self.lasts_months.is_some() && self.every != Every::Once,
                "`lasts_months` goes with `every`: \"once\"",
            ),
            (
                "rollover",
                self.rollover.is_some() && !rolls,
                "only credits that come every month, year or term roll over",
            ),
            ("rollover", self.rollover.is_some() && unlimited, "unlimited credits do not roll over"),
            ("every", unlimited && self.every != Every::Month, "unlimited credits come every month"),
            ("rollover", self.rollover.is_some() && share, "a share of another meter does not roll over"),
            ("every", share && self.every != Every::Month, "a share of another meter comes every month"),
            ("per", share && self.per != GrantPer::Plan, "a share of another meter comes for the plan"),
        ] {
            if misplaced {
                reader.found_at(name, Code::ConflictingFields, message);
            }
        }
    }

    fn check_seats(&self, owner: &Owner<'_>, reader: &mut Reader) {
        if self.per == GrantPer::Seat && owner.seat_types.is_empty() {
            reader.found_at("per", Code::ConflictingFields, "a grant per seat needs a plan with `seats`");
        }
        if !self.is_pooled() && (self.per != GrantPer::Seat || owner.acting_types != 1) {
            reader.at("sharing", |reader| {
                let message = "credits that are not pooled are given per seat, on a plan with one type of seats that acts";
                reader.found(Code::ConflictingFields, message);
            });
        }
        let Some(seat_type) = &self.seat_type else {
            return;
        };
        reader.at("seat_type", |reader| {
            if self.per != GrantPer::Seat {
                reader.found(Code::ConflictingFields, "`seat_type` goes with `per`: \"seat\"");
            } else if !owner.seat_types.contains(&seat_type) {
                let name = seat_type.as_str();
                reader.found(Code::UnknownReference, format!("the plan has no seats of type `{name}`"));
            }
        });
    }
}

/// What a grant must fit: the seats of the plan, or of the size, that gives it.
pub(crate) struct Owner<'c> {
    pub(crate) seat_types: Vec<&'c Id>,
    /// How many of them act.
    pub(crate) acting_types: usize,
}

impl<'c> Owner<'c> {
    pub(crate) fn of(seat_types: &'c [SeatType], is_passive: impl Fn(&str) -> bool) -> Self {
        let acting = seat_types.iter().filter(|seat_type| !is_passive(seat_type.id.as_str()));
        Self { acting_types: acting.count(), seat_types: seat_types.iter().map(|it| &it.id).collect() }
    }
}
