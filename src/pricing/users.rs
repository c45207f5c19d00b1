//! Users: the few who make most of the use, the others, and seats that nobody uses. Section 4 of the model, "Users".

use crate::number::{Credits, Exact, Rounding, TooLarge};
use crate::scenario::{HeavyUsers, Spread};

/// Users who use alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Group {
    /// Heavy users; all users where use is spread evenly.
    Heavy,
    Light,
    /// Seats that the plan makes the buyer hold and nobody sits on.
    Idle,
}

impl Group {
    pub(crate) const ALL: [Self; 3] = [Self::Heavy, Self::Light, Self::Idle];
}

/// Something for each group, in their order.
#[derive(Clone, Debug, Default)]
pub(crate) struct PerGroup<T> {
    pub(crate) heavy: T,
    pub(crate) light: T,
    pub(crate) idle: T,
}

impl<T> PerGroup<T> {
    pub(crate) fn get(&self, group: Group) -> &T {
        match group {
            Group::Heavy => &self.heavy,
            Group::Light => &self.light,
            Group::Idle => &self.idle,
        }
    }

    pub(crate) fn get_mut(&mut self, group: Group) -> &mut T {
        match group {
            Group::Heavy => &mut self.heavy,
            Group::Light => &mut self.light,
            Group::Idle => &mut self.idle,
        }
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &T> {
        [&self.heavy, &self.light, &self.idle].into_iter()
    }

    pub(crate) fn iter_mut(&mut self) -> impl Iterator<Item = &mut T> {
        [&mut self.heavy, &mut self.light, &mut self.idle].into_iter()
    }
}

/// The users of a scenario.
#[derive(Clone, Debug)]
pub(crate) struct Users {
    heavy: u64,
    light: u64,
    /// The heavy users' share of the use; all of it where use is spread evenly.
    heavy_usage: Exact,
}

impl Users {
    /// Divides the users by how they use. No seat counts as one user.
    pub(crate) fn of(acting_seats: u64, spread: &Spread) -> Self {
        let users = acting_seats.max(1);
        let even = Self { heavy: users, light: 0, heavy_usage: Exact::ONE };
        let Spread::Heavy(HeavyUsers { heavy_seats, heavy_usage }) = spread else {
            return even;
        };
        let share = heavy_seats.exact().times(&Exact::whole(users));
        let rounded = share.round(0, Rounding::HalfAway).and_then(|count| u64::try_from(count).ok());
        let heavy = rounded.unwrap_or(users).clamp(1, users);
        if heavy == users {
            return even;
        }
        let light = users.saturating_sub(heavy);
        Self { heavy, light, heavy_usage: heavy_usage.exact().clone() }
    }

    /// The seats of each group, of so many held in all.
    pub(crate) fn seats(&self, held: u64) -> PerGroup<u64> {
        let users = self.heavy.saturating_add(self.light);
        PerGroup { heavy: self.heavy, light: self.light, idle: held.saturating_sub(users) }
    }

    /// Each group's part of a month's demand.
    pub(crate) fn demand(&self, all: Credits) -> Result<PerGroup<Credits>, TooLarge> {
        let heavy = Credits::r6(&all.exact().times(&self.heavy_usage))?;
        Ok(PerGroup { heavy, light: all.minus(heavy)?, idle: Credits::ZERO })
    }
}
