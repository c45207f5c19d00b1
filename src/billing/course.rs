//! The course of a plan through all months of a scenario, upgrades included.

use std::rc::Rc;

use crate::billing::contract::Contract;
use crate::billing::invoice::Ledger;
use crate::billing::month::{Attempt, Lived, Standing};
use crate::number::TooLarge;
use crate::pricing::buyer::Buyer;
use crate::pricing::discount::DiscountOffer;
use crate::pricing::offer::Offer;
use crate::work::{NoFigures, Work};

/// The months of a plan, one after another.
pub(crate) struct Course<'b, 'c> {
    pub(crate) buyer: &'b Buyer<'c>,
    work: &'b Work,
    pub(crate) standing: Standing<'c>,
}

impl<'b, 'c> Course<'b, 'c> {
    pub(crate) fn begin(
        offer: Rc<Offer<'c>>,
        buyer: &'b Buyer<'c>,
        work: &'b Work,
    ) -> Result<Self, NoFigures> {
        let standing = Standing::first(Contract::first(offer, buyer, work)?);
        Ok(Self { buyer, work, standing })
    }

    /// Lives a month that nobody reads; gives it with the number of months that are like it, itself included, and skips
    /// the others.
    ///
    /// A curve of plain plans is some seven times faster so: they live one month instead of twelve.
    pub(crate) fn live_alike(&mut self, month: u32) -> Result<(Lived, u32), NoFigures> {
        let was_blank = self.standing.is_blank();
        let lived = self.live(month, &mut Ledger::unread())?;
        let is_steady = self.buyer.negotiated.iter().all(DiscountOffer::is_steady);
        let alike = if is_steady { self.standing.alike(month, was_blank, self.buyer) } else { 0 };
        Ok((lived, alike.saturating_add(1)))
    }

    /// Lives a month, starting again on another plan as often as the buyer is moved. Its lines go into the ledger.
    pub(crate) fn live(&mut self, month: u32, ledger: &mut Ledger<'_>) -> Result<Lived, NoFigures> {
        // Only what can be undone needs a copy.
        let before = self.standing.contract.offer.can_move().then(|| self.standing.clone());
        loop {
            match self.standing.attempt(month, self.buyer, ledger, self.work)? {
                Attempt::Lived(lived) => return Ok(lived),
                Attempt::Moves(offer) => {
                    let moved = self.standing.contract.moved(offer, month, self.buyer, self.work)?;
                    // From where the month began: plans that were merely passed through leave nothing.
                    self.work.spend_on(self.standing.lots())?;
                    self.standing = before.clone().ok_or(TooLarge)?;
                    self.standing.enter(moved);
                }
            }
        }
    }
}
