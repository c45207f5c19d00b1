//! One month of one plan: grants arrive, are burned down, the steps beyond, the invoice, the end of the month.
//! Section 4 of the model.

use std::rc::Rc;

use crate::balance::{Balance, Lot, Supply, Taken};
use crate::beyond::{Charge, Purse, Served, Shortfall};
use crate::buyer::Buyer;
use crate::catalog::step::Target;
use crate::catalog::{Meter, grant::Every};
use crate::contract::{Contract, Holding};
use crate::credits::Credits;
use crate::estimate::{Figures, MeterMonth};
use crate::invoice::{Bill, Cents, Worked};
use crate::money::Amount;
use crate::number::TooLarge;
use crate::offer::{DiscountOffer, GrantOffer, MeterOffer, NoOffer, Offer, named_size};
use crate::read::Id;

/// What a buyer stands with at the end of a month: a contract, and what is held of each meter.
#[derive(Clone)]
pub(crate) struct Standing<'c> {
    pub(crate) contract: Contract<'c>,
    /// In the order in which they came up.
    pub(crate) holdings: Vec<Holding<'c>>,
}

/// How an attempt at a month ended.
pub(crate) enum Attempt<'c> {
    /// The month is over.
    Lived(Lived<'c>),
    /// The buyer is moved to another plan or size, on which the month starts again.
    Moves(Rc<Offer<'c>>),
}

/// A month that is over.
pub(crate) struct Lived<'c> {
    pub(crate) lines: Vec<Worked<'c>>,
    /// By meter, in the order of the holdings.
    pub(crate) meters: Vec<(&'c Id, MeterMonth)>,
    /// The meters on which an unlimited grant was given.
    pub(crate) unlimited: Vec<&'c Id>,
    /// What the steps of each meter charged.
    pub(crate) usage: Vec<(&'c Meter, Vec<Charge>)>,
    /// The buyer's cap was passed, on a plan that does not enforce it.
    pub(crate) passed_cap: bool,
    /// An upgrade was due and could not be had.
    pub(crate) missed_upgrade: bool,
}

impl Lived<'_> {
    /// What the month costs.
    pub(crate) fn total(&self, cents: Cents) -> Result<Amount, TooLarge> {
        cents.sum(self.lines.iter().map(|worked| worked.amount))
    }
}

impl<'c> Standing<'c> {
    /// A buyer who has just signed.
    pub(crate) fn first(contract: Contract<'c>) -> Self {
        Self { contract, holdings: Vec::new() }
    }

    /// Whether nothing of earlier months is left: neither credits nor debts.
    pub(crate) fn is_blank(&self) -> bool {
        self.holdings.iter().all(|holding| holding.balance.is_empty() && holding.debt.is_zero())
    }

    /// How many of the months after this one, which has just been lived, will be exactly like it. `was_blank` says that
    /// it began without anything of earlier months.
    pub(crate) fn alike(&self, month: u32, was_blank: bool, buyer: &Buyer<'c>) -> u32 {
        let is_first = self.contract.month(month) == 1 && !self.contract.offer.setup.is_zero();
        if !was_blank || !self.is_blank() || is_first || !self.contract.offer.is_steady() {
            return 0;
        }
        let alike = (month..buyer.months).take_while(|before| {
            let next = before.saturating_add(1);
            self.contract.demand(*before).eq(self.contract.demand(next))
        });
        u32::try_from(alike.count()).unwrap_or(0)
    }

    /// Tries a month on the contract.
    pub(crate) fn attempt(
        &mut self,
        month: u32,
        buyer: &Buyer<'c>,
        negotiated: &[DiscountOffer<'c>],
    ) -> Result<Attempt<'c>, TooLarge> {
        let offer = Rc::clone(&self.contract.offer);
        let plan_month = self.contract.month(month);
        let credits = self.contract.begin_credits(plan_month);
        let mut purse = Purse::new(credits, offer.spend_cap.clone());
        let mut lived = Lived {
            lines: Vec::new(),
            meters: Vec::new(),
            unlimited: Vec::new(),
            usage: Vec::new(),
            passed_cap: false,
            missed_upgrade: false,
        };
        self.hold();
        let mut figures = Vec::new();
        let demand: Vec<Credits> = self.contract.demand(month).collect();
        for (offered, demand) in offer.meters.iter().zip(demand) {
            let holding = self.holdings.iter_mut().find(|holding| *holding.meter == offered.meter.id);
            let Some(holding) = holding else {
                continue;
            };
            let time = Time { month, plan_month, contract: self.contract.number };
            let lived_meter = holding.live(offered, demand, time, &mut purse, buyer)?;
            if let Some(target) = lived_meter.target {
                match self.contract.moves_to(target, buyer)? {
                    Some(offer) => return Ok(Attempt::Moves(offer)),
                    None => lived.missed_upgrade = true,
                }
            }
            if lived_meter.was_unlimited {
                lived.unlimited.push(&offered.meter.id);
            }
            figures.push((&offered.meter.id, lived_meter.figures));
            lived.usage.push((offered.meter, lived_meter.charges));
        }
        lived.lines = self.bill(month, buyer, negotiated, &lived.usage, &mut purse)?;
        let enforced = offer.spend_cap.is_some();
        lived.passed_cap = !enforced && buyer.spend_cap.as_ref().is_some_and(|cap| purse.spent > *cap);
        self.contract.end_credits(purse.credits);
        for holding in &mut self.holdings {
            let known = figures.iter().find(|(meter, _)| *meter == holding.meter);
            let month_of_meter = known.map_or_else(MeterMonth::default, |(_, figures)| *figures);
            lived.meters.push((holding.meter, holding.end(month_of_meter, month)?));
        }
        Ok(Attempt::Lived(lived))
    }

    /// Makes room for the meters of the contract.
    pub(crate) fn hold(&mut self) {
        for offered in &self.contract.offer.meters {
            let meter = &offered.meter.id;
            if !self.holdings.iter().any(|holding| holding.meter == meter) {
                let (balance, debt) = (Balance::default(), Credits::ZERO);
                self.holdings.push(Holding { meter, balance, debt });
            }
        }
    }

    fn bill(
        &mut self,
        month: u32,
        buyer: &Buyer<'c>,
        negotiated: &[DiscountOffer<'c>],
        usage: &[(&'c Meter, Vec<Charge>)],
        purse: &mut Purse<'c>,
    ) -> Result<Vec<Worked<'c>>, TooLarge> {
        let plan_month = self.contract.month(month);
        let bill = Bill {
            offer: &self.contract.offer,
            plan_month,
            month,
            is_last: month == buyer.months,
            owes_setup: self.contract.owes_setup && plan_month == 1,
            usage,
            negotiated,
            tax_percent: buyer.scenario.tax_percent.exact(),
            cents: buyer.cents,
        };
        bill.lines(purse, &mut self.contract.year)
    }
}

impl<'c> Contract<'c> {
    /// What an upgrade leads to; nothing where that cannot be had.
    fn moves_to(&self, target: &'c Target, buyer: &Buyer<'c>) -> Result<Option<Rc<Offer<'c>>>, TooLarge> {
        let (plan, size) = match target {
            Target::Plan(id) => match buyer.catalog.plan(id) {
                Some(plan) => (plan, named_size(plan, buyer)),
                None => return Ok(None),
            },
            Target::NextSize => match self.offer.next_size() {
                Some(size) => (self.offer.plan, Some(size)),
                None => return Ok(None),
            },
        };
        match Offer::of(plan, size, buyer) {
            Ok(offer) => Ok(Some(Rc::new(offer))),
            Err(NoOffer::Reasons(_)) => Ok(None),
            Err(NoOffer::TooLarge) => Err(TooLarge),
        }
    }
}

/// When it is.
#[derive(Clone, Copy)]
struct Time {
    month: u32,
    plan_month: u32,
    contract: u32,
}

/// A meter's month, before its end.
struct LivedMeter<'c> {
    figures: MeterMonth,
    charges: Vec<Charge>,
    target: Option<&'c Target>,
    was_unlimited: bool,
}

impl<'c> Holding<'c> {
    /// Steps 1 to 3 of a month.
    fn live(
        &mut self,
        offered: &MeterOffer<'c>,
        demand: Credits,
        time: Time,
        purse: &mut Purse<'c>,
        buyer: &Buyer<'c>,
    ) -> Result<LivedMeter<'c>, TooLarge> {
        let granted = self.receive(offered, time)?;
        let taken = self.balance.burn(&buyer.users.demand(demand)?)?;
        let shortfall = demand.minus(taken.all)?;
        let next_grants = next_grants(offered, time)?;
        let mut short = Shortfall {
            meter: self.meter,
            month: time.month,
            balance: &mut self.balance,
            purse,
            debt: &mut self.debt,
            next_grants,
            served: Served { unserved: shortfall, ..Served::default() },
        };
        let target = short.serve(&offered.steps)?;
        let served = short.served;
        let figures = Figures {
            demand,
            granted: granted.credits.plus(taken.unlimited)?,
            bought: served.bought,
            used: taken.all.plus(served.used)?,
            overage: served.overage,
            fair_use: served.fair_use,
            borrowed: served.borrowed,
            degraded: served.degraded,
            unserved: served.unserved,
            ..Figures::default()
        };
        let run_out_day = if shortfall.is_zero() { None } else { run_out_day(taken, demand) };
        let charges = served.charges;
        let was_unlimited = granted.was_unlimited;
        Ok(LivedMeter { figures: MeterMonth { figures, run_out_day }, charges, target, was_unlimited })
    }

    /// Grants arrive, and debts are paid from the monthly ones: step 1.
    fn receive(&mut self, offered: &MeterOffer<'c>, time: Time) -> Result<Granted, TooLarge> {
        let mut granted = Granted { credits: Credits::ZERO, was_unlimited: false };
        let due = offered.grants.iter().enumerate();
        let mut arriving = Vec::new();
        for (place, grant) in due.filter(|(_, grant)| grant.is_due(time.plan_month)) {
            let source = GrantOffer::source(time.contract, place);
            for part in &grant.parts {
                let carried = self.balance.carried(part.slot, source)?;
                let issued = grant.issued(part, carried)?;
                let lot = (source, part.slot, grant.life(part));
                arriving.push((lot, grant.grant.every, issued));
            }
        }
        for ((source, slot, life), every, mut supply) in arriving {
            if every == Every::Month {
                self.pay_debt(&mut supply)?;
            }
            granted.was_unlimited |= supply == Supply::Unlimited;
            granted.credits = granted.credits.plus(supply.limited())?;
            self.balance.receive(slot, Lot::granted(supply, time.month, source, life));
        }
        Ok(granted)
    }

    /// Takes what is owed out of credits that arrive.
    fn pay_debt(&mut self, supply: &mut Supply) -> Result<(), TooLarge> {
        let paid = supply.take(self.debt)?;
        self.debt = self.debt.minus(paid)?;
        Ok(())
    }

    /// Step 5: what has reached the end of its period is carried or lost.
    fn end(&mut self, lived: MeterMonth, month: u32) -> Result<MeterMonth, TooLarge> {
        let expired = self.balance.end_month(month)?;
        let figures = Figures { expired, closing: self.balance.total()?, ..lived.figures };
        Ok(MeterMonth { figures, ..lived })
    }
}

/// What arrived in a month.
struct Granted {
    credits: Credits,
    was_unlimited: bool,
}

/// What the monthly grants of the next month come to, nominally.
fn next_grants(offered: &MeterOffer<'_>, time: Time) -> Result<Credits, TooLarge> {
    let next = time.plan_month.saturating_add(1);
    let monthly = offered.grants.iter().filter(|grant| grant.grant.every == Every::Month);
    Credits::sum(monthly.filter(|grant| grant.is_due(next)).map(|grant| grant.nominal.limited()))
}

/// The day, of 30, on which demand that comes evenly meets an empty balance.
fn run_out_day(taken: Taken, demand: Credits) -> Option<u32> {
    // In millionths: both are whole numbers then, and small enough for the product.
    let days = taken.all.millionths().checked_mul(30)?.checked_div(demand.millionths())?;
    u32::try_from(days.checked_add(1)?).ok()
}
