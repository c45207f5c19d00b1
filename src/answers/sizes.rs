//! The sizes that a plan is looked at in, and the best of them.

use std::rc::Rc;

use crate::answers::outline::Outline;
use crate::catalog::{Plan, Size};
use crate::error::{Code, Problem};
use crate::pricing::buyer::Buyer;
use crate::pricing::offer::{Offer, named_size};
use crate::pricing::reason::{NoOffer, Reason};
use crate::scenario::SizeChoice;
use crate::work::{NoFigures, Work};

/// The offers of a plan, one for each size that is looked at and can be had; where there is none, the reasons of the
/// first.
pub(crate) fn offers<'c>(
    plan: &'c Plan,
    buyer: &Buyer<'c>,
    work: &Work,
) -> Result<Result<Vec<Rc<Offer<'c>>>, Vec<Reason>>, NoFigures> {
    let mut offers = Vec::new();
    let mut refusal: Option<Vec<Reason>> = None;
    for size in sizes(plan, buyer) {
        work.spend(buyer.steps_of_offer(plan))?;
        match Offer::of(plan, size, buyer) {
            Ok(offer) => offers.push(Rc::new(offer)),
            Err(NoOffer::Reasons(reasons)) => {
                refusal.get_or_insert(reasons);
            }
            Err(NoOffer::TooLarge) => return Err(NoFigures::TooLarge),
        }
    }
    Ok(if offers.is_empty() { Err(refusal.unwrap_or_default()) } else { Ok(offers) })
}

/// The sizes that are looked at: the one that the scenario names, or all.
fn sizes<'c>(plan: &'c Plan, buyer: &Buyer<'_>) -> Vec<Option<&'c Size>> {
    match buyer.scenario.choices(plan).map(|choices| &choices.size) {
        Some(SizeChoice::Named(_)) => vec![named_size(plan, buyer)],
        _ => plan.variants(),
    }
}

/// The offer that ranks first; of those that rank alike the first.
pub(crate) fn best_offer<'o, 'c>(
    offers: &'o [Rc<Offer<'c>>],
    buyer: &Buyer<'c>,
    work: &Work,
) -> Result<Option<&'o Rc<Offer<'c>>>, NoFigures> {
    if let [only] = offers {
        return Ok(Some(only));
    }
    let mut best: Option<(Outline, &Rc<Offer<'c>>)> = None;
    for offer in offers {
        let outline = Outline::of(offer, buyer, work)?;
        if best.as_ref().is_none_or(|(best, _)| outline.rank() < best.rank()) {
            best = Some((outline, offer));
        }
    }
    Ok(best.map(|(_, offer)| offer))
}

pub(crate) fn too_large(plan: &Plan) -> Problem {
    let name = &plan.name;
    Problem::whole(
        Code::NumberTooLarge,
        format!("an amount of the plan {name} becomes too large to be exact; use smaller numbers"),
    )
}
