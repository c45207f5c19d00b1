//! Grants: credits that a plan includes.

use crate::catalog::Billing;
use crate::error::Code;
use crate::exact::Exact;
use crate::json::Json;
use crate::read::{Id, Quantity, Read, Reader, Share, Signed, Whole, choice, record};

record! {
    /// Credits that come again and again.
    Grant {
        credits: GrantCredits,
        per: GrantPer = GrantPer::Plan,
        seat_type: Option<Id>,
        rollover: Option<Rollover>,
        priority: Signed = Signed::ZERO,
        /// Given in the plan's first months only.
        months: Option<Whole>,
        billing: Option<Billing>,
    }
    shown { name: Option<String>, every: Option<Every>, sharing: Option<Sharing> }
    later ["max_per_month", "lasts_months"]
}

choice! {
    /// Whether credits come once for the plan or for each seat.
    GrantPer { Plan = "plan", Seat = "seat" }
}

choice! {
    /// How often credits come.
    Every { Month = "month" }
    later ["day", "year", "term", "once"]
}

/// Who may use the credits.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Sharing {
    Pooled,
}

impl Read for Sharing {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        choice! { Word { Pooled = "pooled" } later ["individual"] }
        if matches!(json, Json::Object(_)) {
            reader.problem(Code::Unsupported, "`pooled_share` is not supported yet");
        } else {
            let Word::Pooled = Word::read(json, reader);
        }
        Self::Pooled
    }

    fn placeholder() -> Self {
        Self::Pooled
    }
}

/// How many credits.
#[derive(Clone, Debug)]
pub(crate) struct GrantCredits(pub(crate) Quantity);

impl Read for GrantCredits {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        if matches!(json, Json::Text(text) if text == "unlimited") {
            reader.problem(Code::Unsupported, "`unlimited` is not supported yet");
            return Self::placeholder();
        }
        Self(Quantity::read(json, reader))
    }

    fn placeholder() -> Self {
        Self(Quantity::ZERO)
    }
}

record! {
    /// What of the unused credits lives on.
    Rollover {
        keep: Keep,
    }
    later ["max_carried", "max_balance", "at_cap"]
}

/// The share of what is unused that is kept at the end of each period.
#[derive(Clone, Debug)]
pub(crate) struct Keep(pub(crate) Vec<Exact>);

impl Read for Keep {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        if matches!(json, Json::Text(text) if text == "forever") {
            reader.problem(Code::Unsupported, "`forever` is not supported yet");
            return Self::placeholder();
        }
        let shares: Vec<Share> = Vec::read(json, reader);
        match (json, shares.len()) {
            (Json::List(_), 0) => reader.problem(Code::Empty, "write the share that is kept"),
            (_, 0 | 1) => {}
            _ => {
                reader.problem(Code::Unsupported, "a rollover over more than one period is not supported yet")
            }
        }
        Self(shares.iter().map(|share| share.exact().clone()).collect())
    }

    fn placeholder() -> Self {
        Self(Vec::new())
    }
}

impl Grant {
    /// Its place in the order of burn-down; the check has made sure that it is a small whole number.
    pub(crate) fn rank(&self) -> i64 {
        self.priority.whole().unwrap_or_default()
    }

    /// Notes what is wrong between its fields. `seat_types` are the plan's.
    pub(crate) fn check(&self, seat_types: &[&Id], reader: &mut Reader) {
        if self.priority.whole().is_none() {
            reader.at("priority", |reader| {
                reader.found(Code::NotWhole, "a priority is a whole number");
            });
        }
        if self.months.is_some_and(|months| months.0 == 0) {
            reader.at("months", |reader| {
                reader.found(Code::OutOfRange, "a grant is given in one month at least");
            });
        }
        self.check_seats(seat_types, reader);
    }

    fn check_seats(&self, seat_types: &[&Id], reader: &mut Reader) {
        if self.per == GrantPer::Seat && seat_types.is_empty() {
            reader.at("per", |reader| {
                reader.found(Code::ConflictingFields, "a grant per seat needs a plan with `seats`");
            });
        }
        let Some(seat_type) = &self.seat_type else {
            return;
        };
        reader.at("seat_type", |reader| {
            if self.per != GrantPer::Seat {
                reader.found(Code::ConflictingFields, "`seat_type` goes with `per`: \"seat\"");
            } else if !seat_types.contains(&seat_type) {
                let name = seat_type.as_str();
                reader.found(Code::UnknownReference, format!("the plan has no seats of type `{name}`"));
            }
        });
    }
}
