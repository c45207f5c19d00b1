//! A plan as one buyer would get it: in a currency, a size, billed in one way, for so many seats; or the reasons why
//! not.

mod eligibility;
pub(crate) mod grant;
mod recurring;
mod seats;

pub use eligibility::{Reason, ReasonCode};
pub(crate) use grant::GrantOffer;
pub(crate) use recurring::Recurring;

use crate::beyond;
use crate::buyer::Buyer;
use crate::catalog::bill_credit::{CreditEvery, CreditPer};
use crate::catalog::discount::MinimumEvery;
use crate::catalog::{
    AddOn, Allowance, BillCredit, Billing, Discount, Meter, Money, NoPrice, Plan, Size, SpendCap, Tender,
};
use crate::number::{Exact, TooLarge};
use crate::read::Id;
use crate::scenario::SizeChoice;
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

/// A meter of a plan, with what this buyer gets and needs of it.
pub(crate) struct MeterOffer<'c> {
    pub(crate) meter: &'c Meter,
    pub(crate) grants: Vec<GrantOffer<'c>>,
    /// How many parts the grants have together.
    pub(crate) grant_parts: usize,
    /// The steps that this buyer's way of billing has.
    pub(crate) steps: Vec<beyond::Offered<'c>>,
}

/// A bill credit at this buyer's amount.
pub(crate) struct BillCreditOffer<'c> {
    pub(crate) credit: &'c BillCredit,
    pub(crate) amount: Exact,
}

/// A discount at this buyer's amount.
#[derive(Clone)]
pub(crate) struct DiscountOffer<'c> {
    pub(crate) discount: &'c Discount,
    pub(crate) off: Off,
}

/// What a discount takes off.
#[derive(Clone)]
pub(crate) enum Off {
    /// A share of the sum.
    Share(Exact),
    Amount(Exact),
}

/// Why an offer was not made.
#[derive(Debug)]
pub(crate) enum NoOffer {
    Reasons(Vec<Reason>),
    TooLarge,
}

impl From<TooLarge> for NoOffer {
    fn from(TooLarge: TooLarge) -> Self {
        Self::TooLarge
    }
}

impl From<NoPrice> for NoOffer {
    fn from(NoPrice: NoPrice) -> Self {
        Self::Reasons(vec![Reason { code: ReasonCode::NoPriceInCurrency, detail: None }])
    }
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
        steps.any(|step| matches!(step, beyond::Offered::Upgrade(_)))
    }

    /// The size that comes after this one in the plan's list.
    pub(crate) fn next_size(&self) -> Option<&'c Size> {
        let mut sizes = self.plan.sizes.iter();
        sizes.find(|size| self.size.is_some_and(|own| own.id == size.id))?;
        sizes.next()
    }
}

impl<'c> DiscountOffer<'c> {
    pub(crate) fn of(discount: &'c Discount, tender: Tender) -> Result<Self, NoPrice> {
        let off = match (&discount.percent, &discount.amount) {
            (Some(percent), _) => Off::Share(percent.exact().times(&Exact::scaled(1, 2))),
            (None, Some(amount)) => Off::Amount(amount.in_currency(tender)?),
            (None, None) => Off::Amount(Exact::ZERO),
        };
        Ok(Self { discount, off })
    }
}

impl DiscountOffer<'_> {
    /// Whether it is the same in every month.
    pub(crate) fn is_steady(&self) -> bool {
        self.discount.months.is_none()
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

/// All that gives grants on a plan, for one buyer.
struct Givers<'o, 'c> {
    plan: &'c Plan,
    size: Option<&'c Size>,
    add_ons: &'o [(&'c AddOn, u64)],
    held: &'o Held<'c>,
    billing: Billing,
    term_months: u32,
}

impl<'c> Givers<'_, 'c> {
    fn meters(&self, buyer: &Buyer<'c>) -> Result<Vec<MeterOffer<'c>>, NoOffer> {
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
                    .map(|beyond| beyond::Offered::of(&beyond.step, buyer.tender))
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
