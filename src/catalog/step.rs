//! Steps: what happens, in order, once the balance cannot cover a month's demand.

use crate::catalog::{Billing, Money, Price};
use crate::error::Code;
use crate::json::Json;
use crate::read::{Choice, Fields, List, Positive, Quantity, Read, Reader, Whole, record};

/// A step, and the way of billing that it is for, if it is not for both.
#[derive(Clone, Debug)]
pub(crate) struct Beyond {
    pub(crate) billing: Option<Billing>,
    pub(crate) step: Step,
}

impl Beyond {
    /// Whether both are in force under some way of billing.
    pub(crate) fn meets(&self, other: &Self) -> bool {
        self.billing.is_none() || other.billing.is_none() || self.billing == other.billing
    }
}

/// What a step does.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    TopUp(TopUp),
    Overage(Box<Overage>),
    Stop,
}

record! {
    /// Whole packs are bought.
    TopUp {
        packs: List<Pack, 8>,
        /// How long they last, the month of purchase counted; none: for good.
        lasts_months: Option<Whole>,
        /// The most packs in a month.
        max_packs: Option<Whole>,
    }
}

record! {
    /// Credits bought together.
    Pack {
        credits: Positive,
        price: Money,
    }
}

record! {
    /// Usage is billed afterwards.
    Overage {
        price: Price,
        /// The most credits in a month.
        limit: Option<Quantity>,
    }
}

impl Step {
    /// Whether what it serves costs money.
    pub(crate) fn is_paid(&self) -> bool {
        matches!(self, Self::TopUp(_) | Self::Overage(_))
    }

    pub(crate) fn is_top_up(&self) -> bool {
        matches!(self, Self::TopUp(_))
    }

    /// Whether nothing can come after it.
    pub(crate) fn is_last(&self) -> bool {
        matches!(self, Self::Stop)
    }

    /// Notes what is wrong in it.
    pub(crate) fn check(&self, reader: &mut Reader) {
        match self {
            Self::TopUp(top_up) => top_up.check(reader),
            Self::Overage(overage) => {
                reader.at("price", |reader| crate::catalog::price::check(&overage.price, reader));
            }
            Self::Stop => {}
        }
    }
}

impl TopUp {
    fn check(&self, reader: &mut Reader) {
        if self.packs.is_empty() {
            reader.at("packs", |reader| reader.found(Code::Empty, "write at least one pack"));
        }
        for (index, pack) in self.packs.iter().enumerate() {
            if !pack.price.is_always_above_zero() {
                let message = "a pack's price must be above 0; credits that are free are a grant";
                reader.at("packs", |reader| {
                    reader.at(index, |reader| {
                        reader.at("price", |reader| reader.found(Code::OutOfRange, message));
                    });
                });
            }
        }
        if self.lasts_months.is_some_and(|months| months.0 == 0) {
            reader.at("lasts_months", |reader| {
                reader.found(Code::OutOfRange, "the month of purchase counts: write at least 1");
            });
        }
    }
}

/// A step, by its name.
enum StepName {
    TopUp,
    Overage,
    Stop,
}

impl Read for StepName {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        let words = &["stop", "top_up", "overage"];
        let later = &["fair_use", "borrow", "throttle", "upgrade"];
        match (Choice { words, later }).read(json, reader) {
            Some("top_up") => Self::TopUp,
            Some("overage") => Self::Overage,
            _ => Self::Stop,
        }
    }

    fn placeholder() -> Self {
        Self::Stop
    }
}

impl Read for Beyond {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        let mut fields = Fields::of(json, reader);
        let noted = reader.count();
        let name = fields.required("step", reader);
        if reader.count() > noted {
            // Which fields belong here cannot be said without the step.
            return Self::placeholder();
        }
        let billing = fields.optional("billing", reader);
        let step = match name {
            StepName::TopUp if fields.has("any_amount") => {
                fields.refuse("any_amount", reader);
                return Self::placeholder();
            }
            StepName::TopUp => Step::TopUp(TopUp::read_from(&mut fields, reader)),
            StepName::Overage => Step::Overage(Box::new(Overage::read_from(&mut fields, reader))),
            StepName::Stop => Step::Stop,
        };
        fields.finish(reader);
        Self { billing, step }
    }

    fn placeholder() -> Self {
        Self { billing: None, step: Step::Stop }
    }
}
