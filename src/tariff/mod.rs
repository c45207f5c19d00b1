//! Tariffs: prices in one currency, applied to a quantity. Section 2 of the model, "Price".

mod most_for;
mod tiers;

use crate::catalog::price::{Limits, Model, Package, PackageRounding, PerUnit, Price, Stairs, Tiered};
use crate::catalog::{Money, NoPrice, Tender};
use crate::exact::Exact;
use tiers::Tiers;

/// A price in one currency.
#[derive(Clone, Debug)]
pub(crate) struct Tariff {
    model: TariffModel,
    free: Exact,
    minimum: Option<Exact>,
    maximum: Option<Exact>,
    charge_at_zero: bool,
}

#[derive(Clone, Debug)]
enum TariffModel {
    PerUnit { price: Exact, per: Exact },
    Package { price: Exact, size: Exact, round: PackageRounding },
    Graduated { tiers: Tiers, per: Exact },
    Volume { tiers: Tiers, per: Exact },
    Stairstep { tiers: Tiers },
}

impl Tariff {
    /// A price in the buyer's currency.
    pub(crate) fn of(price: &Price, tender: Tender) -> Result<Self, NoPrice> {
        let Limits { free, minimum, maximum, charge_at_zero } = &price.limits;
        let bound = |money: &Option<Money>| {
            money.as_ref().map(|money| money.in_currency(tender)).transpose()
        };
        Ok(Self {
            model: TariffModel::of(&price.model, tender)?,
            free: free.exact().clone(),
            minimum: bound(minimum)?,
            maximum: bound(maximum)?,
            charge_at_zero: *charge_at_zero,
        })
    }

    /// What a quantity costs, not rounded.
    pub(crate) fn amount(&self, quantity: &Exact) -> Exact {
        let charged = self.charged(quantity);
        let amount = match (charged.is_zero(), self.charge_at_zero) {
            (false, _) => self.model.amount(&charged),
            (true, true) => self.model.at_zero(),
            (true, false) => return Exact::ZERO,
        };
        self.bound(amount)
    }

    /// What is left of a quantity beyond what is free.
    fn charged(&self, quantity: &Exact) -> Exact {
        if *quantity > self.free { quantity.minus(&self.free) } else { Exact::ZERO }
    }

    fn bound(&self, amount: Exact) -> Exact {
        let raised = match &self.minimum {
            Some(minimum) if amount < *minimum => minimum.clone(),
            _ => amount,
        };
        match &self.maximum {
            Some(maximum) if raised > *maximum => maximum.clone(),
            _ => raised,
        }
    }

    /// Whether even nothing may cost something.
    pub(crate) fn charges_at_zero(&self) -> bool {
        self.charge_at_zero
    }
}

impl TariffModel {
    fn of(model: &Model, tender: Tender) -> Result<Self, NoPrice> {
        Ok(match model {
            Model::PerUnit(PerUnit { price, per }) => {
                Self::PerUnit { price: price.in_currency(tender)?, per: per.exact().clone() }
            }
            Model::Package(Package { price, size, round }) => Self::Package {
                price: price.in_currency(tender)?,
                size: size.exact().clone(),
                round: *round,
            },
            Model::Graduated(Tiered { tiers, per }) => {
                Self::Graduated { tiers: Tiers::of(tiers, tender)?, per: per.exact().clone() }
            }
            Model::Volume(Tiered { tiers, per }) => {
                Self::Volume { tiers: Tiers::of(tiers, tender)?, per: per.exact().clone() }
            }
            Model::Stairstep(Stairs { tiers }) => {
                Self::Stairstep { tiers: Tiers::of(tiers, tender)? }
            }
        })
    }

    fn amount(&self, quantity: &Exact) -> Exact {
        match self {
            Self::PerUnit { price, per } => share(&price.times(quantity), per),
            Self::Package { price, size, round } => {
                let packages = share(quantity, size);
                price.times(&match round {
                    PackageRounding::Up => packages.ceil(),
                    PackageRounding::Down => packages.floor(),
                })
            }
            Self::Graduated { tiers, per } => tiers.graduated(quantity, per),
            Self::Volume { tiers, per } => tiers.holding(quantity).map_or(Exact::ZERO, |tier| {
                share(&tier.price.times(quantity), per).plus(&tier.flat)
            }),
            Self::Stairstep { tiers } => {
                tiers.holding(quantity).map_or(Exact::ZERO, |tier| tier.flat.clone())
            }
        }
    }

    /// The first tier's flat: what a quantity of 0 costs where it costs something.
    fn at_zero(&self) -> Exact {
        self.tiers().and_then(Tiers::first).map_or(Exact::ZERO, |tier| tier.flat.clone())
    }

    fn tiers(&self) -> Option<&Tiers> {
        match self {
            Self::Graduated { tiers, .. }
            | Self::Volume { tiers, .. }
            | Self::Stairstep { tiers } => Some(tiers),
            Self::PerUnit { .. } | Self::Package { .. } => None,
        }
    }
}

/// `amount / per`, where `per` is above 0 by its type.
fn share(amount: &Exact, per: &Exact) -> Exact {
    amount.over(per).unwrap_or(Exact::ZERO)
}
