//! Top-up: credits bought ahead when the balance runs out, in packs or in any amount.

use crate::billing::shortfall::{Charge, ChargeKind, Shortfall};
use crate::billing::wallet::Lot;
use crate::number::{Credits, Exact, Rounding, TooLarge};
use crate::pricing::grant_terms::Slot;
use crate::pricing::packs::{Counts, Limits, PackList};
use crate::pricing::step::{Sold, TopUp, parts};
use crate::pricing::tariff::{Basis, Pack};
use crate::work::{NoFigures, Work};

/// What is bought: how many of each pack.
#[derive(Clone, Debug)]
struct Purchase {
    credits: Credits,
    price: Exact,
    packs: Vec<(u64, Pack)>,
}

impl TopUp {
    /// Buys for what is open; what is left of it joins the balance.
    pub(crate) fn serve(&self, short: &mut Shortfall<'_, '_>, step: usize) -> Result<(), NoFigures> {
        if short.served.unserved.is_zero() {
            return Ok(());
        }
        let budget = short.purse.budget(&short.meter.id);
        let (purchase, uncapped) = self.purchase(short.served.unserved, budget, short.work)?;
        short.served.is_capped |= uncapped;
        if purchase.credits.is_zero() {
            return Ok(());
        }
        let lot = Lot::bought(purchase.credits, short.month, self.lasts_months, step);
        short.balance.receive(Slot::Shared, lot);
        let used = short.balance.burn_shared(short.served.unserved)?.all;
        let served = &mut short.served;
        served.used = served.used.plus(used)?;
        served.bought = served.bought.plus(purchase.credits)?;
        served.unserved = served.unserved.minus(used)?;
        short.charges.push(Charge {
            kind: ChargeKind::TopUp,
            meter: short.meter,
            quantity: purchase.credits,
            met: short.purse.pay(&short.meter.id, &purchase.price, short.work)?,
            amount: purchase.price,
            basis: Basis::Packs(purchase.packs),
        });
        Ok(())
    }

    /// What to buy, and whether without the cap more of the shortfall would be served.
    fn purchase(
        &self,
        shortfall: Credits,
        budget: Option<Exact>,
        work: &Work,
    ) -> Result<(Purchase, bool), NoFigures> {
        let chosen = |packs: &[Pack], list: &PackList, limits| {
            purchase(packs, &list.choose(parts(&shortfall.exact())?, limits, work)?)
        };
        let number = |most: Option<u64>| most.map(i128::from);
        let free = match &self.sold {
            Sold::Packs { packs, list, most } => {
                chosen(packs, list, Limits { packs: number(*most), money: None })?
            }
            Sold::AnyAmount { unit, min } => any_amount(unit, min, shortfall)?,
        };
        let Some(budget) = budget.filter(|budget| free.price > *budget) else {
            return Ok((free, false));
        };
        let capped = match &self.sold {
            Sold::Packs { packs, list, most } => {
                chosen(packs, list, Limits { packs: number(*most), money: Some(parts_or_most(&budget)) })?
            }
            Sold::AnyAmount { unit, min } => any_amount_within(unit, min, &budget)?,
        };
        let is_less = capped.credits.min(shortfall) < free.credits.min(shortfall);
        Ok((capped, is_less))
    }
}

/// The smallest multiple that is not below the shortfall nor the least that is sold.
fn any_amount(unit: &Pack, min: &Exact, shortfall: Credits) -> Result<Purchase, TooLarge> {
    let wanted = shortfall.exact().max(min.clone());
    let count = wanted.over(&unit.credits).ceil();
    multiple(unit, &count)
}

/// The largest multiple that the money buys; nothing where that is below the least that is sold.
fn any_amount_within(unit: &Pack, min: &Exact, budget: &Exact) -> Result<Purchase, TooLarge> {
    let count = budget.over(&unit.price).floor();
    let is_sold = unit.credits.exact().times(&count) >= *min;
    multiple(unit, if is_sold { &count } else { &Exact::ZERO })
}

fn multiple(unit: &Pack, count: &Exact) -> Result<Purchase, TooLarge> {
    Ok(Purchase {
        credits: Credits::r6(&unit.credits.exact().times(count))?,
        price: unit.price.exact().times(count),
        packs: vec![(whole(count)?, unit.clone())],
    })
}

fn whole(count: &Exact) -> Result<u64, TooLarge> {
    count.round(0, Rounding::Down).and_then(|count| u64::try_from(count).ok()).ok_or(TooLarge)
}

/// Money in such parts, rounded down. More than a machine integer holds buys anything.
fn parts_or_most(money: &Exact) -> i128 {
    parts(money).unwrap_or(i128::MAX)
}

fn purchase(packs: &[Pack], counts: &Counts) -> Result<Purchase, NoFigures> {
    let (mut credits, mut price, mut bought) = (Exact::ZERO, Exact::ZERO, Vec::new());
    for (pack, count) in packs.iter().zip(counts).filter(|(_, count)| **count > 0) {
        let count = u64::try_from(*count).map_err(|_| TooLarge)?;
        let many = Exact::whole(count);
        credits = credits.plus(&pack.credits.exact().times(&many));
        price = price.plus(&pack.price.exact().times(&many));
        bought.push((count, pack.clone()));
    }
    Ok(Purchase { credits: Credits::r6(&credits)?, price, packs: bought })
}
