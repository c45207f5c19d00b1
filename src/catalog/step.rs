//! Steps: what happens, in order, once the balance cannot cover a month's demand.

use crate::catalog::top_up::{Sold, TopUp};
use crate::catalog::{Billing, Money, Price, price};
use crate::error::Code;
#[cfg(not(target_arch = "wasm32"))]
use crate::read::schema::{self, Definitions};
use crate::read::{Choice, Fields, Id, Json, Quantity, Read, Reader, Share, record};

/// A step, and the way of billing that it is for, if it is not for both.
#[derive(Clone, Debug)]
pub(crate) struct Beyond {
    pub(crate) billing: Option<Billing>,
    pub(crate) step: Step,
}

/// What a step does.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    TopUp(TopUp),
    Overage(Box<Overage>),
    FairUse(FairUse),
    Borrow(Borrow),
    Throttle(Throttle),
    Upgrade(Upgrade),
    Stop,
}

record! {
    /// Usage is billed afterwards.
    Overage {
        price: Price,
        /// The most credits in a month.
        limit: Option<Quantity>,
    }
}

record! {
    /// Usage is free within a limit.
    FairUse {
        /// The most credits in a month.
        limit: Option<Quantity>,
        /// What is served so is of lesser quality.
        degraded: bool = false,
    }
}

record! {
    /// Credits are taken from the next month's grant.
    Borrow {
        /// The most that may be taken of it.
        share: Share,
    }
}

record! {
    /// Service goes on more slowly.
    Throttle {
        /// The share of what is left that is served so.
        to: Share,
    }
}

record! {
    /// The buyer is moved to something larger.
    Upgrade {
        to: Target,
    }
}

/// What the buyer is moved to.
#[derive(Clone, Debug)]
pub(crate) enum Target {
    Plan(Id),
    NextSize,
}

impl Read for Target {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        if !matches!(json, Json::Object(_)) {
            return Self::Plan(Id::read(json, reader));
        }
        let mut fields = Fields::of(json, reader);
        let NextSize = fields.required("next_size", reader);
        fields.finish(reader);
        Self::NextSize
    }

    fn placeholder() -> Self {
        Self::NextSize
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(definitions: &mut Definitions) -> Json {
        let next_size = vec![schema::Property::of::<NextSize>("next_size", true, definitions)];
        schema::any_of(vec![Id::schema(definitions), schema::record("", next_size)])
    }
}

/// The word `true`: there is no other way to name the next size.
struct NextSize;

impl Read for NextSize {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        if *json != Json::Bool(true) {
            reader.problem(Code::InvalidChoice, "write true, or the id of a plan as `to`");
        }
        Self
    }

    fn placeholder() -> Self {
        Self
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(_: &mut Definitions) -> Json {
        schema::constant(Json::Bool(true))
    }
}

impl Beyond {
    /// Whether both are in force under some way of billing.
    pub(crate) fn meets(&self, other: &Self) -> bool {
        self.billing.is_none() || other.billing.is_none() || self.billing == other.billing
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
        matches!(self, Self::Throttle(_) | Self::Upgrade(_) | Self::Stop)
    }

    /// Notes what is wrong in it.
    pub(crate) fn check(&self, reader: &mut Reader) {
        match self {
            Self::TopUp(top_up) => top_up.check(reader),
            Self::Overage(overage) => {
                reader.at("price", |reader| price::check(&overage.price, reader));
            }
            Self::FairUse(_) | Self::Borrow(_) | Self::Throttle(_) | Self::Upgrade(_) | Self::Stop => {}
        }
    }

    /// Its prices.
    pub(crate) fn moneys(&self) -> Vec<&Money> {
        match self {
            Self::TopUp(TopUp { sold: Sold::Packs { packs, .. }, .. }) => {
                packs.iter().map(|pack| &pack.price).collect()
            }
            Self::TopUp(TopUp { sold: Sold::AnyAmount(any), .. }) => vec![&any.price],
            Self::Overage(overage) => overage.price.moneys(),
            Self::FairUse(_) | Self::Borrow(_) | Self::Throttle(_) | Self::Upgrade(_) | Self::Stop => {
                Vec::new()
            }
        }
    }
}

/// One kind of step.
#[cfg(not(target_arch = "wasm32"))]
fn step_schema(name: &'static str, own: Vec<schema::Property>, definitions: &mut Definitions) -> Json {
    let name = schema::constant(schema::text(name));
    let mut properties = vec![schema::Property { name: "step", about: "", schema: name, is_required: true }];
    properties.push(schema::Property::of::<Billing>("billing", false, definitions));
    properties.extend(own);
    schema::record("", properties)
}

/// A step, by its name.
enum StepName {
    TopUp,
    Overage,
    FairUse,
    Borrow,
    Throttle,
    Upgrade,
    Stop,
}

impl Read for StepName {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        let words = &["top_up", "overage", "fair_use", "borrow", "throttle", "upgrade", "stop"];
        match Choice(words).read(json, reader) {
            Some("top_up") => Self::TopUp,
            Some("overage") => Self::Overage,
            Some("fair_use") => Self::FairUse,
            Some("borrow") => Self::Borrow,
            Some("throttle") => Self::Throttle,
            Some("upgrade") => Self::Upgrade,
            _ => Self::Stop,
        }
    }

    fn placeholder() -> Self {
        Self::Stop
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(_: &mut Definitions) -> Json {
        schema::words(&["top_up", "overage", "fair_use", "borrow", "throttle", "upgrade", "stop"])
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
            StepName::TopUp => Step::TopUp(TopUp::read_from(&mut fields, reader)),
            StepName::Overage => Step::Overage(Box::new(Overage::read_from(&mut fields, reader))),
            StepName::FairUse => Step::FairUse(FairUse::read_from(&mut fields, reader)),
            StepName::Borrow => Step::Borrow(Borrow::read_from(&mut fields, reader)),
            StepName::Throttle => Step::Throttle(Throttle::read_from(&mut fields, reader)),
            StepName::Upgrade => Step::Upgrade(Upgrade::read_from(&mut fields, reader)),
            StepName::Stop => Step::Stop,
        };
        fields.finish(reader);
        Self { billing, step }
    }

    fn placeholder() -> Self {
        Self { billing: None, step: Step::Stop }
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(definitions: &mut Definitions) -> Json {
        definitions.refer("Step", |definitions| {
            let [in_packs, in_any_amount] = TopUp::properties(definitions);
            let forms = [
                ("top_up", in_packs),
                ("top_up", in_any_amount),
                ("overage", Overage::properties(definitions)),
                ("fair_use", FairUse::properties(definitions)),
                ("borrow", Borrow::properties(definitions)),
                ("throttle", Throttle::properties(definitions)),
                ("upgrade", Upgrade::properties(definitions)),
                ("stop", Vec::new()),
            ];
            let forms = forms.into_iter().map(|(name, own)| step_schema(name, own, definitions));
            schema::any_of(forms.collect())
        })
    }
}
