//! Billing cycles: by the month or by the year, and prices for each.

#[cfg(not(target_arch = "wasm32"))]
use crate::read::schema::{self, Definitions};
use crate::read::{Fields, Json, Read, Reader, choice};

choice! {
    /// How a plan is billed.
    Billing { Monthly = "monthly", Annual = "annual" }
}

/// A price for a month, for a year, or both.
#[derive(Clone, Debug)]
pub(crate) struct PriceByCycle<P> {
    pub(crate) monthly: Option<P>,
    pub(crate) annual: Option<P>,
    /// The monthly one stood there alone, without its name.
    bare: bool,
}

impl<P> PriceByCycle<P> {
    /// The price for a way of billing, or else the other one, with the way it is for.
    pub(crate) fn nearest(&self, wanted: Billing) -> Option<(&P, Billing)> {
        let monthly = self.monthly.as_ref().map(|price| (price, Billing::Monthly));
        let annual = self.annual.as_ref().map(|price| (price, Billing::Annual));
        match wanted {
            Billing::Monthly => monthly.or(annual),
            Billing::Annual => annual.or(monthly),
        }
    }

    pub(crate) fn both(&self) -> impl Iterator<Item = &P> {
        self.monthly.iter().chain(&self.annual)
    }

    /// Both, each with its place in what was given.
    pub(crate) fn placed(&self) -> impl Iterator<Item = (Option<&'static str>, &P)> {
        let named = |name| (!self.bare).then_some(name);
        let monthly = self.monthly.iter().map(move |price| (named("monthly"), price));
        monthly.chain(self.annual.iter().map(|price| (Some("annual"), price)))
    }
}

impl<P: Read> Read for PriceByCycle<P> {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        let by_cycle = matches!(json, Json::Object(entries)
            if entries.iter().any(|(name, _)| name == "monthly" || name == "annual"));
        if !by_cycle {
            return Self { monthly: Some(P::read(json, reader)), annual: None, bare: true };
        }
        let mut fields = Fields::of(json, reader);
        let monthly = fields.optional("monthly", reader);
        let annual = fields.optional("annual", reader);
        fields.finish(reader);
        Self { monthly, annual, bare: false }
    }

    fn placeholder() -> Self {
        Self { monthly: None, annual: None, bare: true }
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(definitions: &mut Definitions) -> Json {
        let price = P::schema(definitions);
        let property = |name| schema::Property { name, about: "", schema: price.clone(), is_required: false };
        let by_cycle = schema::record("", vec![property("monthly"), property("annual")]);
        let by_cycle =
            schema::ruled(by_cycle, vec![schema::field("minProperties", Json::Number("1".to_owned()))]);
        schema::any_of(vec![price, by_cycle])
    }
}
