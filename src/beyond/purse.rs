//! What pays for usage in a month: bill credits first, then the buyer's money up to the cap.
//! Section 4 of the model, "Bill credits and spend cap".

use crate::catalog::bill_credit::Covers;
use crate::exact::Exact;
use crate::read::Id;

/// The money of a month.
#[derive(Clone)]
pub(crate) struct Purse<'c> {
    pub(crate) credits: Vec<CreditLeft<'c>>,
    /// The most that the buyer's own money may come to, where the plan enforces that.
    cap: Option<Exact>,
    /// What bill credits did not meet.
    pub(crate) spent: Exact,
}

/// What is left of a bill credit.
#[derive(Clone)]
pub(crate) struct CreditLeft<'c> {
    pub(crate) covers: &'c Covers,
    pub(crate) left: Exact,
}

impl<'c> Purse<'c> {
    pub(crate) fn new(credits: Vec<CreditLeft<'c>>, cap: Option<Exact>) -> Self {
        Self { credits, cap, spent: Exact::ZERO }
    }

    /// The most that usage of a meter may still cost; none where nothing caps it.
    pub(crate) fn budget(&self, meter: &Id) -> Option<Exact> {
        let cap = self.cap.as_ref()?;
        let own = if *cap > self.spent { cap.minus(&self.spent) } else { Exact::ZERO };
        let credits = self.credits.iter().filter(|credit| credit.covers.usage_of(meter));
        Some(credits.fold(own, |sum, credit| sum.plus(&credit.left)))
    }

    /// Pays for usage of a meter; gives what each bill credit met of it.
    pub(crate) fn pay(&mut self, meter: &Id, cost: &Exact) -> Vec<Exact> {
        let mut open = cost.clone();
        let mut met = Vec::new();
        for credit in &mut self.credits {
            let part = match credit.covers.usage_of(meter) {
                true => open.clone().min(credit.left.clone()),
                false => Exact::ZERO,
            };
            credit.left = credit.left.minus(&part);
            open = open.minus(&part);
            met.push(part);
        }
        self.spent = self.spent.plus(&open);
        met
    }
}
