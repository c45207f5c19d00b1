//! The meters of an offer: what is granted of each, and what happens beyond.

use crate::catalog::{AddOn, Allowance, Billing, Meter, Plan, Size};
use crate::number::TooLarge;
use crate::pricing::buyer::Buyer;
use crate::pricing::offer::grant::GrantOffer;
use crate::pricing::offer::seats::Held;
use crate::pricing::reason::NoOffer;
use crate::pricing::step::Offered;

/// A meter of a plan, with what this buyer gets and needs of it.
pub(crate) struct MeterOffer<'c> {
    pub(crate) meter: &'c Meter,
    pub(crate) grants: Vec<GrantOffer<'c>>,
    /// How many parts the grants have together.
    pub(crate) grant_parts: usize,
    /// The steps that this buyer's way of billing has.
    pub(crate) steps: Vec<Offered<'c>>,
}

/// All that gives grants on a plan, for one buyer.
pub(super) struct Givers<'o, 'c> {
    pub(super) plan: &'c Plan,
    pub(super) size: Option<&'c Size>,
    pub(super) add_ons: &'o [(&'c AddOn, u64)],
    pub(super) held: &'o Held<'c>,
    pub(super) billing: Billing,
    pub(super) term_months: u32,
}

impl<'c> Givers<'_, 'c> {
    pub(super) fn meters(&self, buyer: &Buyer<'c>) -> Result<Vec<MeterOffer<'c>>, NoOffer> {
        let mut meters = Vec::new();
        for allowance in &self.plan.allowances {
            let known = buyer.catalog.meters.iter().find(|meter| meter.id == allowance.meter);
            let Some(meter) = known else {
                continue;
            };
            let steps = allowance.beyond.iter();
            let steps = steps.filter(|beyond| beyond.billing.is_none_or(|only| only == self.billing));
            let grants = self.grants(allowance, buyer)?;
            meters.push(MeterOffer {
                meter,
                grant_parts: grants.iter().map(|grant| grant.parts.len()).sum(),
                grants,
                steps: steps
                    .map(|beyond| Offered::of(&beyond.step, buyer.tender))
                    .collect::<Result<_, _>>()?,
            });
        }
        Ok(meters)
    }

    /// The size's grants, the plan's, then the add-ons'.
    fn grants(&self, allowance: &'c Allowance, buyer: &Buyer<'c>) -> Result<Vec<GrantOffer<'c>>, TooLarge> {
        let meter = allowance.meter.as_str();
        let of_size = self.size.and_then(|size| size.grants.get(meter)).into_iter().flatten();
        let once = of_size.chain(&allowance.grants).map(|grant| (grant, 1));
        let counted = self.add_ons.iter().flat_map(|(add_on, count)| {
            let grants = add_on.grants.get(meter).into_iter().flatten();
            grants.map(move |grant| (grant, *count))
        });
        once.chain(counted)
            .filter(|(grant, _)| grant.billing.is_none_or(|only| only == self.billing))
            .map(|(grant, count)| GrantOffer::of(grant, count, self.held, buyer, self.term_months))
            .collect()
    }
}
