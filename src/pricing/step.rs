//! The steps beyond the balance at one buyer's prices.

use std::rc::Rc;

use crate::catalog::step::{Step, Target};
use crate::catalog::{Money, NoPrice, Tender, step, top_up};
use crate::number::{Credits, Divisor, Exact, MOST_DECIMALS, Rounding, TooLarge};
use crate::pricing::packs::PackList;
use crate::pricing::reason::NoOffer;
use crate::pricing::tariff::{Pack, Tariff};

/// A step at this buyer's prices.
#[derive(Clone)]
pub(crate) enum Offered<'c> {
    TopUp(TopUp),
    Overage(Box<Overage>),
    FairUse { limit: Option<Credits>, degraded: bool },
    Borrow { share: Exact },
    Throttle { to: Exact },
    Upgrade(&'c Target),
    Stop,
}

/// A top-up step at this buyer's prices.
#[derive(Clone)]
pub(crate) struct TopUp {
    pub(crate) sold: Sold,
    pub(crate) lasts_months: Option<u64>,
}

#[derive(Clone)]
pub(crate) enum Sold {
    Packs { packs: Vec<Pack>, list: PackList, most: Option<u64> },
    AnyAmount { unit: Pack, min: Exact },
}

/// An overage step at this buyer's prices.
#[derive(Clone, Debug)]
pub(crate) struct Overage {
    pub(crate) price: Rc<Tariff>,
    pub(crate) limit: Option<Credits>,
}

impl<'c> Offered<'c> {
    /// The step in the buyer's currency.
    pub(crate) fn of(step: &'c Step, tender: Tender) -> Result<Self, NoOffer> {
        Ok(match step {
            Step::TopUp(step) => Self::TopUp(TopUp::of(step, tender)?),
            Step::Overage(step) => Self::Overage(Box::new(Overage::of(step, tender)?)),
            Step::FairUse(step) => Self::FairUse {
                limit: step.limit.as_ref().map(|limit| Credits::r6(limit.exact())).transpose()?,
                degraded: step.degraded,
            },
            Step::Borrow(step) => Self::Borrow { share: step.share.exact().clone() },
            Step::Throttle(step) => Self::Throttle { to: step.to.exact().clone() },
            Step::Upgrade(step) => Self::Upgrade(&step.to),
            Step::Stop => Self::Stop,
        })
    }
}

impl TopUp {
    pub(crate) fn of(step: &top_up::TopUp, tender: Tender) -> Result<Self, NoOffer> {
        let pack = |credits: &Divisor, price: &Money| {
            let price = Divisor::of(price.in_currency(tender)?).ok_or(NoPrice)?;
            Ok(Pack { credits: credits.clone(), price })
        };
        let sold = match &step.sold {
            top_up::Sold::Packs { packs, most } => {
                let packs = packs.iter().map(|it| pack(it.credits.divisor(), &it.price));
                let packs: Vec<Pack> = packs.collect::<Result<_, NoOffer>>()?;
                let parts =
                    packs.iter().map(|pack| Ok((parts(pack.credits.exact())?, parts(pack.price.exact())?)));
                let list = PackList::of(&parts.collect::<Result<Vec<_>, TooLarge>>()?);
                Sold::Packs { packs, list, most: most.map(|most| most.0) }
            }
            top_up::Sold::AnyAmount(any) => Sold::AnyAmount {
                unit: pack(any.credits.divisor(), &any.price)?,
                min: any.min.exact().clone(),
            },
        };
        Ok(Self { sold, lasts_months: step.terms.lasts_months.map(|months| months.0) })
    }
}

impl Overage {
    pub(crate) fn of(step: &step::Overage, tender: Tender) -> Result<Self, NoOffer> {
        let limit = step.limit.as_ref().map(|limit| Credits::r6(limit.exact())).transpose()?;
        Ok(Self { price: Rc::new(Tariff::of(&step.price, tender)?), limit })
    }
}

/// An amount in the smallest parts that a catalog can write.
pub(crate) fn parts(amount: &Exact) -> Result<i128, TooLarge> {
    amount.round(MOST_DECIMALS, Rounding::Down).ok_or(TooLarge)
}
