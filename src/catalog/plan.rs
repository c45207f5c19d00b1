//! Plans: what a buyer can sign for.

use crate::catalog::seat::Seats;
use crate::catalog::{
    AddOn, Allowance, BillCredit, Discount, Minimum, Money, Price, PriceByCycle, Rate, SeatType, Size,
    SpendCap, Step,
};
#[cfg(not(target_arch = "wasm32"))]
use crate::read::schema::{self};
use crate::read::{Date, Entries, Id, List, Whole, choices, record};

record! {
    /// A plan.
    Plan {
        id: Id,
        name: String,
        kind: Option<Kind>,
        contact_sales: bool = false,
        fee: Option<PriceByCycle<Money>>,
        /// Charged once, in the plan's first month.
        setup: Option<Money>,
        /// What annual prices commit to.
        term_months: Whole = Whole(12) => schema::term,
        seats: Option<Seats>,
        rates: Entries<Rate> = Entries(Vec::new()),
        /// Actions that cost nothing here, since the plan measures the same work by another action.
        measured_by: Entries<Id> = Entries(Vec::new()),
        allowances: List<Allowance, 20> = List(Vec::new()),
        bill_credits: List<BillCredit, 50> = List(Vec::new()),
        minimum: Option<Minimum>,
        discounts: List<Discount, 50> = List(Vec::new()),
        sizes: List<Size, 50> = List(Vec::new()),
        add_ons: List<AddOn, 50> = List(Vec::new()),
        spend_cap: SpendCap = SpendCap::None,
        as_of: Option<Date>,
    }
    shown {
        description: Option<String>,
        url: Option<String>,
        sources: Option<List<String, 50>>,
        notes: Option<String>,
    }
}

/// What kind of plan it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Kind {
    /// A recurring price and nothing to buy beyond it.
    Subscription,
    /// A recurring price, and usage beyond what it includes is billed afterwards.
    Hybrid,
    /// Credits are bought ahead, in packs.
    TopUp,
    /// Usage is billed afterwards, and nothing else.
    Payg,
    /// Costs nothing.
    Free,
    /// Sold by talking to the vendor.
    Custom,
}

choices! {
    Kind {
        Subscription = "subscription",
        Hybrid = "hybrid",
        TopUp = "top_up",
        Payg = "payg",
        Free = "free",
        Custom = "custom",
    }
}

impl Plan {
    /// Whether every action costs here what the catalog says.
    pub(crate) fn has_common_rates(&self) -> bool {
        self.rates.0.is_empty() && self.measured_by.0.is_empty()
    }

    /// The seat types that it is sold by, in a size; none where it is not sold by the seat.
    pub(crate) fn seat_types<'c>(&'c self, size: Option<&'c Size>) -> &'c [SeatType] {
        self.seats(size).map_or(&[], |seats| &seats.types)
    }

    /// Its seats: those of a size in place of its own.
    pub(crate) fn seats<'c>(&'c self, size: Option<&'c Size>) -> Option<&'c Seats> {
        size.and_then(|size| size.seats.as_ref()).or(self.seats.as_ref())
    }

    /// The sizes that it is sold in; a plan without sizes is sold in one that has no name.
    pub(crate) fn variants(&self) -> Vec<Option<&Size>> {
        if self.sizes.is_empty() { vec![None] } else { self.sizes.iter().map(Some).collect() }
    }

    /// The kind that it says it is, or that its steps and prices make it. Section 5 of the model.
    pub(crate) fn kind(&self) -> Kind {
        if let Some(kind) = self.kind {
            return kind;
        }
        let mut steps = self.allowances.iter().flat_map(|allowance| allowance.beyond.iter());
        let recurring = self.has_recurring_price();
        let first_paid = steps.clone().find(|beyond| beyond.step.is_paid());
        let buys_ahead = matches!(first_paid, Some(beyond) if beyond.step.is_top_up());
        let overage = steps.any(|beyond| matches!(beyond.step, Step::Overage(_)));
        match (overage, recurring, first_paid) {
            (true, true, _) => Kind::Hybrid,
            (true, false, _) if buys_ahead => Kind::TopUp,
            (true, false, _) => Kind::Payg,
            (false, _, Some(_)) => Kind::TopUp,
            (false, true, None) => Kind::Subscription,
            (false, false, None) if self.contact_sales => Kind::Custom,
            (false, false, None) => Kind::Free,
        }
    }

    fn has_recurring_price(&self) -> bool {
        let fees = self.fee.iter().chain(self.sizes.iter().filter_map(|size| size.fee.as_ref()));
        let seats = self.seats.iter().chain(self.sizes.iter().filter_map(|size| size.seats.as_ref()));
        fees.flat_map(PriceByCycle::both).any(Money::is_above_zero)
            || seats.flat_map(Seats::prices).any(Price::is_above_zero)
    }

    /// Every amount of money in it.
    pub(crate) fn moneys(&self) -> Vec<&Money> {
        let fees = self.fee.iter().chain(self.sizes.iter().filter_map(|size| size.fee.as_ref()));
        let seats = self.seats.iter().chain(self.sizes.iter().filter_map(|size| size.seats.as_ref()));
        let add_ons = self.add_ons.iter().flat_map(|add_on| add_on.price.both());
        let steps = self.allowances.iter().flat_map(|allowance| allowance.beyond.iter());
        let mut moneys: Vec<&Money> = fees.flat_map(PriceByCycle::both).collect();
        moneys.extend(seats.flat_map(Seats::prices).chain(add_ons).flat_map(Price::moneys));
        moneys.extend(steps.flat_map(|beyond| beyond.step.moneys()));
        moneys.extend(&self.setup);
        moneys.extend(self.bill_credits.iter().map(|credit| &credit.amount));
        moneys.extend(self.minimum.iter().map(|minimum| &minimum.amount));
        moneys.extend(self.discounts.iter().filter_map(|discount| discount.amount.as_ref()));
        if let SpendCap::Max(max) = &self.spend_cap {
            moneys.push(max);
        }
        moneys
    }
}
