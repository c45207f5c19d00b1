//! Tiers in one currency.

use crate::catalog::price::Tier;
use crate::catalog::{NoPrice, Tender};
use crate::number::{Divisor, Exact};
use crate::pricing::tariff::{Part, PartKind};

/// Tiers that rise; the last one is open.
#[derive(Clone, Debug)]
pub(super) struct Tiers(Vec<Level>);

/// A tier in one currency.
#[derive(Clone, Debug)]
pub(super) struct Level {
    up_to: Option<Exact>,
    pub(super) price: Exact,
    pub(super) flat: Exact,
}

impl Level {
    /// Whether the tier reaches as far as the quantity.
    fn reaches(&self, quantity: &Exact) -> bool {
        self.up_to.as_ref().is_none_or(|bound| quantity <= bound)
    }
}

impl Tiers {
    pub(super) fn of(tiers: &[Tier], tender: Tender) -> Result<Self, NoPrice> {
        let level = |tier: &Tier| {
            Ok(Level {
                up_to: tier.up_to.0.as_ref().map(|bound| bound.exact().clone()),
                price: tier.price.in_currency(tender)?,
                flat: tier.flat.in_currency(tender)?,
            })
        };
        Ok(Self(tiers.iter().map(level).collect::<Result<_, _>>()?))
    }

    /// The tier that holds a quantity.
    pub(super) fn holding(&self, quantity: &Exact) -> Option<&Level> {
        self.0.iter().find(|tier| tier.reaches(quantity))
    }

    /// The bounds between the tiers.
    pub(super) fn bounds(&self) -> impl DoubleEndedIterator<Item = &Exact> {
        self.0.iter().filter_map(|tier| tier.up_to.as_ref())
    }

    /// Shows each tier's price on the part of the quantity inside it, and the flat of each tier entered.
    pub(super) fn visit(&self, quantity: &Exact, per: &Divisor, see: &mut dyn FnMut(Part<'_>)) {
        let mut from = Exact::ZERO;
        for tier in &self.0 {
            let last = tier.reaches(quantity);
            let to = match &tier.up_to {
                Some(bound) if !last => bound,
                _ => quantity,
            };
            see(Part::per_unit(PartKind::Tier, &to.minus(&from), &tier.price, per));
            if !tier.flat.is_zero() {
                see(Part::flat(PartKind::Flat, &tier.flat));
            }
            if last {
                break;
            }
            from = to.clone();
        }
    }
}
