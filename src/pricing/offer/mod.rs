//! A plan as one buyer would get it: in a currency, a size, billed in one way, for so many seats; or the reasons why
//! not.

mod eligibility;
pub(crate) mod grant;
mod meters;
mod recurring;
mod seats;

pub(crate) use grant::GrantOffer;
pub(crate) use meters::MeterOffer;
pub(crate) use recurring::{Recurring, RecurringKind};

use crate::catalog::bill_credit::{CreditEvery, CreditPer};
use crate::catalog::discount::MinimumEvery;
use crate::catalog::{AddOn, BillCredit, Billing, Money, NoPrice, Plan, Size, SpendCap, Tender};
use crate::number::Exact;
use crate::pricing::buyer::Buyer;
use crate::pricing::discount::DiscountOffer;
use crate::pricing::reason::NoOffer;
use crate::pricing::step::Offered;
use crate::read::Id;
use crate::scenario::SizeChoice;
use meters::Givers;
use seats::Held;

/// A plan at one buyer's prices.
pub(crate) struct Offer<'c> {
    pub(crate) plan: &'c Plan,
    pub(crate) size: Option<&'c Size>,
    pub(crate) billing: Billing,
    pub(crate) setup: Exact,
    /// The fee, the seats of each type, then the add-ons.
    pub(crate) recurring: Vec<Recurring<'c>>,
    pub(crate) meters: Vec<MeterOffer<'c>>,
    pub(crate) bill_credits: Vec<BillCreditOffer<'c>>,
    pub(crate) minimum: Option<(Exact, MinimumEvery)>,
    pub(crate) discounts: Vec<DiscountOffer<'c>>,
    pub(crate) spend_cap: Option<Exact>,
    term_months: u32,
}

/// A bill credit at this buyer's amount.
pub(crate) struct BillCreditOffer<'c> {
    pub(crate) credit: &'c BillCredit,
    pub(crate) amount: Exact,
}

impl<'c> Offer<'c> {
    /// The plan in a size at this buyer's prices, or all reasons why it cannot be had.
    pub(crate) fn of(plan: &'c Plan, size: Option<&'c Size>, buyer: &Buyer<'c>) -> Result<Self, NoOffer> {
        let held = Held::of(plan, size, buyer);
        let reasons = eligibility::reasons(plan, size, &held, buyer);
        if !reasons.is_empty() {
            return Err(NoOffer::Reasons(reasons));
        }
        let add_ons = chosen_add_ons(plan, buyer);
        let recurring = Recurring::all(plan, size, &held, &add_ons, buyer)?;
        let annual = recurring.iter().any(Recurring::makes_annual);
        let billing = if annual { Billing::Annual } else { Billing::Monthly };
        let term = size.and_then(|size| size.term_months).unwrap_or(plan.term_months);
        let term_months = u32::try_from(term.0).unwrap_or(u32::MAX);
        let givers = Givers { plan, size, add_ons: &add_ons, held: &held, billing, term_months };
        let discounts = plan.discounts.iter();
        let minimum = plan.minimum.as_ref();
        Ok(Self {
            plan,
            size,
            billing,
            setup: plan.setup.as_ref().unwrap_or(&Money::ZERO).in_currency(buyer.tender)?,
            recurring,
            meters: givers.meters(buyer)?,
            bill_credits: bill_credits(plan, &held, buyer.tender)?,
            minimum: minimum
                .map(|minimum| Ok::<_, NoPrice>((minimum.amount.in_currency(buyer.tender)?, minimum.every)))
                .transpose()?,
            discounts: discounts
                .map(|discount| DiscountOffer::of(discount, buyer.tender))
                .collect::<Result<_, _>>()?,
            spend_cap: spend_cap(plan, buyer)?,
            term_months,
        })
    }

    /// The end of the term that a month of the plan, counted from 1, is in.
    pub(crate) fn term_end(&self, plan_month: u32) -> u32 {
        plan_month.checked_next_multiple_of(self.term_months).unwrap_or(plan_month)
    }

    /// Whether its months are all alike for a buyer who needs the same each month and carries nothing over: nothing in
    /// it depends on which month it is, but the set-up.
    pub(crate) fn is_steady(&self) -> bool {
        let grants = self.meters.iter().flat_map(|offered| &offered.grants);
        grants.into_iter().all(GrantOffer::is_monthly)
            && self.recurring.iter().all(|price| price.cycle == Billing::Monthly)
            && self.bill_credits.iter().all(|offered| offered.credit.every == CreditEvery::Month)
            && !matches!(self.minimum, Some((_, MinimumEvery::Year)))
            && self.discounts.iter().all(DiscountOffer::is_steady)
    }

    /// Whether a shortfall may move the buyer to another plan or size.
    pub(crate) fn can_move(&self) -> bool {
        let mut steps = self.meters.iter().flat_map(|offered| &offered.steps);
        steps.any(|step| matches!(step, Offered::Upgrade(_)))
    }

    /// The size that comes after this one in the plan's list.
    pub(crate) fn next_size(&self) -> Option<&'c Size> {
        let mut sizes = self.plan.sizes.iter();
        sizes.find(|size| self.size.is_some_and(|own| own.id == size.id))?;
        sizes.next()
    }
}

/// The size of a plan that a scenario names; "best" counts as the first one.
pub(crate) fn named_size<'c>(plan: &'c Plan, buyer: &Buyer<'_>) -> Option<&'c Size> {
    match buyer.scenario.choices(plan).map(|choices| &choices.size) {
        Some(SizeChoice::Named(id)) => plan.sizes.iter().find(|size| size.id == *id),
        _ => plan.sizes.first(),
    }
}

/// The add-ons that a scenario chooses of a plan, in the plan's order; one counted 0 is not chosen.
fn chosen_add_ons<'c>(plan: &'c Plan, buyer: &Buyer<'_>) -> Vec<(&'c AddOn, u64)> {
    let Some(choices) = buyer.scenario.choices(plan) else {
        return Vec::new();
    };
    let count = |id: &Id| choices.add_ons.get(id.as_str()).map_or(0, |count| count.0);
    let counted = plan.add_ons.iter().map(|add_on| (add_on, count(&add_on.id)));
    counted.filter(|(_, count)| *count > 0).collect()
}

fn bill_credits<'c>(
    plan: &'c Plan,
    held: &Held<'_>,
    tender: Tender,
) -> Result<Vec<BillCreditOffer<'c>>, NoPrice> {
    let offer = |credit: &'c BillCredit| {
        let times = match credit.per {
            CreditPer::Plan => Exact::ONE,
            CreditPer::Seat => Exact::whole(held.acting()),
        };
        Ok(BillCreditOffer { credit, amount: credit.amount.in_currency(tender)?.times(&times) })
    };
    plan.bill_credits.iter().map(offer).collect()
}

/// The cap that the plan enforces for this buyer.
fn spend_cap(plan: &Plan, buyer: &Buyer<'_>) -> Result<Option<Exact>, NoPrice> {
    Ok(match &plan.spend_cap {
        SpendCap::None => None,
        SpendCap::Buyer => buyer.spend_cap.clone(),
        SpendCap::Max(max) => {
            let max = max.in_currency(buyer.tender)?;
            Some(buyer.spend_cap.iter().fold(max, |least, cap| least.min(cap.clone())))
        }
    })
}
