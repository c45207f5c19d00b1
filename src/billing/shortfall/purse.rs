//! What pays for usage in a month: bill credits first, then the buyer's money up to the cap.
//! Section 4 of the model, "Bill credits and spend cap".

use crate::catalog::bill_credit::Covers;
use crate::number::Exact;
use crate::read::Id;
use crate::work::{TooComplex, Work};

/// The money of a month.
#[derive(Clone)]
pub(crate) struct Purse<'c> {
    pub(crate) credits: Vec<CreditLeft<'c>>,
    cap: Option<SpendCap>,
    /// What bill credits did not meet, where there is a cap.
    spent: Exact,
}

/// The most that the buyer's own money is to come to.
#[derive(Clone)]
pub(crate) enum SpendCap {
    /// The plan buys and bills nothing beyond it.
    Enforced(Exact),
    /// The plan goes beyond it all the same; that it did is told.
    Watched(Exact),
}

/// What is left of a bill credit.
#[derive(Clone)]
pub(crate) struct CreditLeft<'c> {
    pub(crate) covers: &'c Covers,
    pub(crate) left: Exact,
}

impl<'c> Purse<'c> {
    pub(crate) fn new(credits: Vec<CreditLeft<'c>>, cap: Option<SpendCap>) -> Self {
        Self { credits, cap, spent: Exact::ZERO }
    }

    /// The most that usage of a meter may still cost; none where nothing caps it.
    pub(crate) fn budget(&self, meter: &Id) -> Option<Exact> {
        let Some(SpendCap::Enforced(cap)) = &self.cap else {
            return None;
        };
        let own = if *cap > self.spent { cap.minus(&self.spent) } else { Exact::ZERO };
        let credits = self.credits.iter().filter(|credit| credit.covers.usage_of(meter));
        Some(credits.fold(own, |sum, credit| sum.plus(&credit.left)))
    }

    /// Whether more was spent than a cap that the plan does not enforce.
    pub(crate) fn is_over(&self) -> bool {
        matches!(&self.cap, Some(SpendCap::Watched(cap)) if self.spent > *cap)
    }

    /// Pays for usage of a meter; gives what each bill credit met of it.
    pub(crate) fn pay(&mut self, meter: &Id, cost: &Exact, work: &Work) -> Result<Vec<Exact>, TooComplex> {
        let mut open = cost.clone();
        let mut met = Vec::new();
        for credit in &mut self.credits {
            work.spend(credit.left.steps().saturating_add(open.steps()).saturating_add(1))?;
            let part = match credit.covers.usage_of(meter) {
                true => open.clone().min(credit.left.clone()),
                false => Exact::ZERO,
            };
            credit.left = credit.left.minus(&part);
            open = open.minus(&part);
            met.push(part);
        }
        // Amounts are exact, and their sum has all of their denominators: it is worked out only where a cap looks at it.
        if self.cap.is_some() {
            work.spend(self.spent.steps().saturating_add(open.steps()))?;
            self.spent = self.spent.plus(&open);
        }
        Ok(met)
    }
}
