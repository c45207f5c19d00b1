//! Grants as one buyer gets them: how much, for whom, in which months.

use crate::catalog::Grant;
use crate::catalog::grant::{Every, GrantCredits, GrantPer, Sharing};
use crate::catalog::rollover::{AtCap, Bound};
use crate::number::{Credits, Divisor, Exact, TooLarge};
use crate::pricing::buyer::Buyer;
use crate::pricing::grant_terms::{Kept, Life, Slot, Source, Supply};
use crate::pricing::offer::seats::Held;
use crate::pricing::users::Group;
use crate::read::Id;

/// A grant for one buyer.
#[derive(Clone, Debug)]
pub(crate) struct GrantOffer<'c> {
    pub(crate) grant: &'c Grant,
    pub(crate) nominal: Supply,
    pub(crate) parts: Vec<Part<'c>>,
    /// What it gives of the month's demand on another meter, where it is such a share.
    of_demand: Option<(&'c Id, Exact)>,
    term_months: u32,
}

/// The part of a grant that some users get, with the bounds that hold for it.
#[derive(Clone, Debug)]
pub(crate) struct Part<'c> {
    pub(crate) slot: Slot,
    pub(crate) supply: Supply,
    pub(crate) max_balance: Option<Credits>,
    /// How its credits live on.
    pub(crate) life: Life<'c>,
}

impl<'c> GrantOffer<'c> {
    /// A grant that is given so many times (1, or the count of an add-on).
    pub(super) fn of(
        grant: &'c Grant,
        count: u64,
        held: &Held<'c>,
        buyer: &Buyer<'_>,
        term_months: u32,
    ) -> Result<Self, TooLarge> {
        let seats = match grant.per {
            GrantPer::Plan => 1,
            GrantPer::Seat => held.seats_of(grant.seat_type.as_ref()),
        };
        let times = Exact::whole(seats).times(&Exact::whole(count));
        let nominal = nominal(grant, &times, buyer)?;
        let shares = shares(grant, nominal, held, buyer)?;
        let life = life(grant, term_months);
        let mut parts = Vec::new();
        for (slot, supply) in shares {
            let bound = |bound: Option<&Bound>| {
                bound.map(|bound| bound_of_part(bound, grant, &times, nominal, supply)).transpose()
            };
            let rollover = grant.rollover.as_ref();
            parts.push(Part {
                slot,
                supply,
                max_balance: bound(rollover.and_then(|rollover| rollover.max_balance.as_ref()))?,
                life: Life {
                    max_carried: bound(rollover.and_then(|rollover| rollover.max_carried.as_ref()))?,
                    ..life
                },
            });
        }
        let of_demand = match &grant.credits {
            GrantCredits::Share(share) => Some((&share.of, share.share.exact().times(&times))),
            GrantCredits::Amount(_) | GrantCredits::Unlimited => None,
        };
        Ok(Self { grant, nominal, parts, of_demand, term_months })
    }

    /// Whether it is given in a month of the plan, counted from 1.
    pub(crate) fn is_due(&self, plan_month: u32) -> bool {
        let begins = |period: u32| plan_month.checked_rem(period) == 1_u32.checked_rem(period);
        let in_time = self.grant.months.is_none_or(|months| u64::from(plan_month) <= months.0);
        in_time
            && match self.grant.every {
                Every::Month | Every::Day => true,
                Every::Year => begins(12),
                Every::Term => begins(self.term_months),
                Every::Once => plan_month == 1,
            }
    }

    /// Whether the same comes every month, for that month.
    pub(crate) fn is_monthly(&self) -> bool {
        matches!(self.grant.every, Every::Month | Every::Day) && self.grant.months.is_none()
    }

    /// What comes of a part in a month, where the month needs so much of another meter.
    pub(crate) fn supply(
        &self,
        part: &Part<'_>,
        demand_on: impl Fn(&Id) -> Credits,
    ) -> Result<Supply, TooLarge> {
        match &self.of_demand {
            Some((meter, share)) => Ok(Supply::Limited(Credits::r6(&demand_on(meter).exact().times(share))?)),
            None => Ok(part.supply),
        }
    }

    /// What is issued of a part, where so much of earlier credits was carried.
    pub(crate) fn issued(
        &self,
        part: &Part<'_>,
        supply: Supply,
        carried: Credits,
    ) -> Result<Supply, TooLarge> {
        let Some(most) = part.max_balance else {
            return Ok(supply);
        };
        let room = most.max(carried).minus(carried)?;
        let wanted = supply.limited();
        let at_cap = self.grant.rollover.as_ref().map_or(AtCap::Truncate, |rollover| rollover.at_cap);
        Ok(Supply::Limited(match at_cap {
            AtCap::Truncate => wanted.min(room),
            AtCap::Skip if wanted > room => Credits::ZERO,
            AtCap::Skip => wanted,
        }))
    }

    /// Where its credits come from.
    pub(crate) fn source(contract: u32, place: usize) -> Source {
        Source::Grant { contract, place }
    }
}

/// How the credits of a grant live on, where nothing bounds what is carried.
fn life(grant: &Grant, term_months: u32) -> Life<'_> {
    let period = match grant.every {
        Every::Month | Every::Day => Some(1),
        Every::Year => Some(12),
        Every::Term => Some(term_months),
        Every::Once => grant.lasts_months.map(|months| u32::try_from(months.0).unwrap_or(u32::MAX)),
    };
    let keep = grant.rollover.as_ref().map_or(Kept::NOTHING, |rollover| Kept::of(&rollover.keep));
    Life { priority: grant.rank(), period, keep, max_carried: None }
}

/// What one period gives in all.
fn nominal(grant: &Grant, times: &Exact, buyer: &Buyer<'_>) -> Result<Supply, TooLarge> {
    if times.is_zero() {
        return Ok(Supply::NOTHING);
    }
    let credits = match &grant.credits {
        GrantCredits::Amount(credits) => credits,
        GrantCredits::Unlimited => return Ok(Supply::Unlimited),
        // Known only month by month.
        GrantCredits::Share(_) => return Ok(Supply::NOTHING),
    };
    let amount = match grant.every {
        Every::Day => {
            let month = credits.exact().times(&Exact::whole(buyer.scenario.active_days.0));
            match &grant.max_per_month {
                Some(most) if *most.exact() < month => most.exact().clone(),
                _ => month,
            }
        }
        _ => credits.exact().clone(),
    };
    Ok(Supply::Limited(Credits::r6(&amount.times(times))?))
}

/// Divides a grant: what all share, then what each group gets by its number of seats, the last one the rest.
fn shares(
    grant: &Grant,
    nominal: Supply,
    held: &Held<'_>,
    buyer: &Buyer<'_>,
) -> Result<Vec<(Slot, Supply)>, TooLarge> {
    let Sharing::PooledShare(share) = &grant.sharing else {
        return Ok(vec![(Slot::Shared, nominal)]);
    };
    let seats = buyer.users.seats(held.seats_of(grant.seat_type.as_ref()));
    let groups = Group::ALL.into_iter().filter(|group| *seats.get(*group) > 0);
    let groups: Vec<Group> = groups.collect();
    let Supply::Limited(amount) = nominal else {
        // An unlimited supply stays one however it is divided.
        return Ok(groups.into_iter().map(|group| (Slot::Own(group), nominal)).collect());
    };
    let shared = Credits::r6(&amount.exact().times(share))?;
    let own = amount.minus(shared)?;
    let all_seats = seats.iter().fold(0_u64, |sum, seats| sum.saturating_add(*seats));
    let all_seats = Divisor::of(Exact::whole(all_seats));
    let mut parts = vec![(Slot::Shared, Supply::Limited(shared))];
    let mut given = Credits::ZERO;
    for (index, group) in groups.iter().enumerate() {
        let is_last = index.saturating_add(1) == groups.len();
        let part = match &all_seats {
            Some(all_seats) if !is_last => {
                let share = Exact::whole(*seats.get(*group)).over(all_seats);
                Credits::r6(&own.exact().times(&share))?
            }
            _ => own.minus(given)?,
        };
        given = given.plus(part)?;
        parts.push((Slot::Own(*group), Supply::Limited(part)));
    }
    Ok(parts)
}

/// A bound for one part of a grant: the whole where it is pooled, else in proportion.
fn bound_of_part(
    bound: &Bound,
    grant: &Grant,
    times: &Exact,
    nominal: Supply,
    part: Supply,
) -> Result<Credits, TooLarge> {
    let nominal = nominal.limited().exact();
    let whole = match bound {
        Bound::Times(factor) => nominal.times(factor.exact()),
        Bound::Credits(credits) => credits.exact().times(times),
    };
    if grant.is_pooled() {
        return Credits::r6(&whole);
    }
    // Of nothing there are no parts that a bound could hold for.
    Divisor::of(nominal).map_or(Ok(Credits::ZERO), |nominal| {
        Credits::r6(&whole.times(&part.limited().exact().over(&nominal)))
    })
}
