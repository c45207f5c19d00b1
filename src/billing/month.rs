//! One month of one plan: grants arrive, are burned down, the steps beyond, the invoice, the end of the month.
//! Section 4 of the model.

use std::num::NonZero;
use std::rc::Rc;

use crate::billing::contract::Contract;
use crate::billing::figures::{ByMeter, Figures, MeterMonth};
use crate::billing::holding::Holding;
use crate::billing::invoice::{Bill, Ledger};
use crate::billing::shortfall::{Charge, Purse, Served, Shortfall, SpendCap};
use crate::billing::wallet::{Balance, Lot, Taken};
use crate::catalog::Meter;
use crate::catalog::grant::Every;
use crate::catalog::step::Target;
use crate::number::{Amount, Credits, TooLarge};
use crate::pricing::buyer::Buyer;
use crate::pricing::grant_terms::Supply;
use crate::pricing::offer::{GrantOffer, MeterOffer, Offer, named_size};
use crate::pricing::reason::NoOffer;
use crate::work::{NoFigures, Work};

/// What a meter and what a part of a grant take in a month, beside their lots.
const STEPS_PER_METER: usize = 60;
const STEPS_PER_GRANT: usize = 20;
/// What a step beyond the balance takes, beside its price.
const STEPS_PER_STEP: usize = 20;
/// How many lots are passed over in a step.
const LOTS_PER_STEP: NonZero<usize> = NonZero::<usize>::MIN.saturating_add(3);

/// What a buyer stands with at the end of a month: a contract, and what is held of each meter.
#[derive(Clone)]
pub(crate) struct Standing<'c> {
    pub(crate) contract: Contract<'c>,
    /// In the order in which they came up.
    pub(crate) holdings: Vec<Holding<'c>>,
    /// What the steps have charged in the month; kept from month to month for its room.
    charges: Vec<Charge<'c>>,
    /// What happens to each lot is recorded.
    is_recorded: bool,
}

/// How an attempt at a month ended.
pub(crate) enum Attempt<'c> {
    /// The month is over.
    Lived(Lived),
    /// The buyer is moved to another plan or size, on which the month starts again.
    Moves(Rc<Offer<'c>>),
}

/// A month that is over. What happened to each meter stands in the holdings, the lines in the ledger.
#[derive(Clone, Copy)]
pub(crate) struct Lived {
    /// What the month costs.
    pub(crate) total: Amount,
    /// The buyer's cap was passed, on a plan that does not enforce it.
    pub(crate) passed_cap: bool,
    /// An upgrade was due and could not be had.
    pub(crate) missed_upgrade: bool,
}

impl<'c> Standing<'c> {
    /// A buyer who has just signed.
    pub(crate) fn first(contract: Contract<'c>) -> Self {
        let mut standing = Self { contract, holdings: Vec::new(), charges: Vec::new(), is_recorded: false };
        standing.hold();
        standing
    }

    /// The buyer goes on under another contract. Meters that it does not have keep what they hold and are needed no more.
    pub(crate) fn enter(&mut self, contract: Contract<'c>) {
        for holding in &mut self.holdings {
            holding.month = MeterMonth::default();
            holding.was_unlimited = false;
        }
        self.contract = contract;
        self.hold();
    }

    /// Records from now on, until the month ends, what happens to each lot.
    pub(crate) fn begin_record(&mut self) {
        self.is_recorded = true;
        for holding in &mut self.holdings {
            holding.balance.begin_record();
        }
    }

    /// Makes room for the meters of the contract, after those of the contracts before it.
    fn hold(&mut self) {
        for offered in &self.contract.offer.meters {
            if !self.holdings.iter().any(|holding| holding.is_of(offered.meter)) {
                let mut holding = Holding::nothing(offered.meter);
                if self.is_recorded {
                    holding.balance.begin_record();
                }
                self.holdings.push(holding);
            }
        }
    }

    /// What happened to each meter in the month.
    pub(crate) fn meters(&self) -> ByMeter<MeterMonth> {
        let holdings = self.holdings.iter();
        ByMeter(holdings.map(|holding| (holding.meter.0.clone(), holding.month)).collect())
    }

    /// How many lots are held.
    pub(crate) fn lots(&self) -> usize {
        self.holdings.iter().fold(0, |sum, holding| sum.saturating_add(holding.balance.lots()))
    }

    /// Whether nothing of earlier months is left: neither credits nor debts.
    pub(crate) fn is_blank(&self) -> bool {
        self.holdings.iter().all(|holding| holding.balance.is_empty() && holding.debt.is_zero())
    }

    /// How many of the months after this one, which has just been lived, will be exactly like it. `was_blank` says that
    /// it began without anything of earlier months.
    pub(crate) fn alike(&self, month: u32, was_blank: bool, buyer: &Buyer<'c>) -> u32 {
        let needs_the_same = |before: &u32| {
            let next = before.saturating_add(1);
            self.contract.demand(*before).eq(self.contract.demand(next))
        };
        let alike = (month..buyer.months).take_while(needs_the_same).count();
        let is_first = self.contract.month(month) == 1 && !self.contract.offer.setup.is_zero();
        if alike == 0 || !was_blank || !self.is_blank() || is_first || !self.contract.offer.is_steady() {
            return 0;
        }
        u32::try_from(alike).unwrap_or(0)
    }

    /// Tries a month on the contract.
    // A month takes a tenth longer where this is not part of the loop that it is called in.
    #[inline(always)]
    pub(crate) fn attempt(
        &mut self,
        month: u32,
        buyer: &Buyer<'c>,
        ledger: &mut Ledger<'_>,
        work: &Work,
    ) -> Result<Attempt<'c>, NoFigures> {
        let offer = Rc::clone(&self.contract.offer);
        let plan_month = self.contract.month(month);
        let credits = self.contract.begin_credits(plan_month);
        let enforced = offer.spend_cap.clone().map(SpendCap::Enforced);
        let mut purse =
            Purse::new(credits, enforced.or_else(|| buyer.spend_cap.clone().map(SpendCap::Watched)));
        let time = Time { month, plan_month, contract: &self.contract, work };
        let mut missed_upgrade = false;
        self.charges.clear();
        for (place, offered) in offer.meters.iter().enumerate() {
            let demand = self.contract.demand_on(place, month);
            let Some(holding) = self.holdings.iter_mut().find(|holding| holding.is_of(offered.meter)) else {
                continue;
            };
            let target = holding.live(offered, demand, time, buyer, (&mut purse, &mut self.charges))?;
            if let Some(target) = target {
                match self.contract.moves_to(target, buyer, work)? {
                    Some(offer) => return Ok(Attempt::Moves(offer)),
                    None => missed_upgrade = true,
                }
            }
        }
        let owes_setup = self.contract.owes_setup && plan_month == 1;
        let bill = Bill { offer: &offer, buyer, plan_month, month, owes_setup, charges: &self.charges };
        work.spend(bill.steps())?;
        let total = bill.write(ledger, &mut purse, &mut self.contract.year)?;
        let passed_cap = purse.is_over();
        self.contract.end_credits(purse.credits);
        for holding in &mut self.holdings {
            holding.end(month)?;
        }
        Ok(Attempt::Lived(Lived { total, passed_cap, missed_upgrade }))
    }
}

impl<'c> Contract<'c> {
    /// What an upgrade leads to; nothing where that cannot be had.
    fn moves_to(
        &self,
        target: &'c Target,
        buyer: &Buyer<'c>,
        work: &Work,
    ) -> Result<Option<Rc<Offer<'c>>>, NoFigures> {
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
        work.spend(buyer.steps_of_offer(plan))?;
        match Offer::of(plan, size, buyer) {
            Ok(offer) => Ok(Some(Rc::new(offer))),
            Err(NoOffer::Reasons(_)) => Ok(None),
            Err(NoOffer::TooLarge) => Err(NoFigures::TooLarge),
        }
    }
}

/// When it is.
#[derive(Clone, Copy)]
struct Time<'t, 'c> {
    month: u32,
    plan_month: u32,
    contract: &'t Contract<'c>,
    work: &'t Work,
}

impl<'c> Holding<'c> {
    fn nothing(meter: &'c Meter) -> Self {
        Self {
            meter: &meter.id,
            balance: Balance::default(),
            debt: Credits::ZERO,
            month: MeterMonth::default(),
            was_unlimited: false,
        }
    }

    /// Whether it is of a meter. All contracts have the catalog's meters, so that the same one stands in the same place.
    fn is_of(&self, meter: &Meter) -> bool {
        std::ptr::eq(self.meter, &meter.id)
    }

    /// The steps that a month takes, counted once for all: for each part of a grant the lots are looked through, and twice
    /// more when they are used and when the month ends.
    fn steps(&self, offered: &MeterOffer<'c>) -> u64 {
        let lots = self.balance.lots() / LOTS_PER_STEP;
        let grants = offered.grant_parts.saturating_mul(lots.saturating_add(STEPS_PER_GRANT));
        let beyond = offered.steps.len().saturating_mul(STEPS_PER_STEP);
        let steps = grants.saturating_add(beyond).saturating_add(lots).saturating_add(lots);
        u64::try_from(steps.saturating_add(STEPS_PER_METER)).unwrap_or(u64::MAX)
    }

    /// Steps 1 to 3 of a month. Gives what the buyer is to be moved to, if it comes to that.
    fn live(
        &mut self,
        offered: &MeterOffer<'c>,
        demand: Credits,
        time: Time<'_, 'c>,
        buyer: &Buyer<'c>,
        (purse, charges): (&mut Purse<'c>, &mut Vec<Charge<'c>>),
    ) -> Result<Option<&'c Target>, NoFigures> {
        time.work.spend(self.steps(offered))?;
        let granted = self.receive(offered, time)?;
        let taken = self.balance.burn(demand, &buyer.users)?;
        let shortfall = demand.minus(taken.all)?;
        let mut target = None;
        let mut served = Served { unserved: shortfall, ..Served::default() };
        if !offered.steps.is_empty() {
            let mut short = Shortfall {
                meter: offered.meter,
                month: time.month,
                balance: &mut self.balance,
                purse,
                debt: &mut self.debt,
                next_grants: next_grants(offered, time)?,
                served,
                charges,
                work: time.work,
            };
            target = short.serve(&offered.steps)?;
            served = short.served;
        }
        self.month.figures = Figures {
            demand,
            granted: granted.plus(taken.unlimited)?,
            bought: served.bought,
            used: taken.all.plus(served.used)?,
            overage: served.overage,
            fair_use: served.fair_use,
            borrowed: served.borrowed,
            degraded: served.degraded,
            unserved: served.unserved,
            // Known when the month ends.
            expired: Credits::ZERO,
            closing: Credits::ZERO,
        };
        self.month.run_out_day = if shortfall.is_zero() { None } else { run_out_day(taken, demand) };
        Ok(target)
    }

    /// Grants arrive, and debts are paid from the monthly ones: step 1. Gives what arrived.
    fn receive(&mut self, offered: &MeterOffer<'c>, time: Time<'_, 'c>) -> Result<Credits, TooLarge> {
        let mut granted = Credits::ZERO;
        self.was_unlimited = false;
        let due = offered.grants.iter().enumerate();
        for (place, grant) in due.filter(|(_, grant)| grant.is_due(time.plan_month)) {
            let source = GrantOffer::source(time.contract.number, place);
            for part in &grant.parts {
                let supply = grant.supply(part, |meter| time.contract.demand_of(meter, time.month))?;
                let mut supply = grant.issued(part, supply, self.balance.carried(part.slot, source)?)?;
                if grant.grant.every == Every::Month {
                    self.pay_debt(&mut supply)?;
                }
                self.was_unlimited |= supply == Supply::Unlimited;
                granted = granted.plus(supply.limited())?;
                let lot = Lot::granted(supply, time.month, source, part.life);
                self.balance.receive(part.slot, lot);
            }
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
    fn end(&mut self, month: u32) -> Result<(), TooLarge> {
        self.month.figures.expired = self.balance.end_month(month)?;
        self.month.figures.closing = self.balance.total()?;
        Ok(())
    }
}

/// What the monthly grants of the next month come to, nominally.
fn next_grants(offered: &MeterOffer<'_>, time: Time<'_, '_>) -> Result<Credits, TooLarge> {
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
