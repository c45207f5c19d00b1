//! Tariffs: prices in one currency, applied to a quantity. Section 2 of the model, "Price".

mod basis;
mod most_for;
mod part;
mod tiers;

use crate::catalog::price::{Limits, Model, Package, PackageRounding, PerUnit, Price, Stairs, Tiered};
use crate::catalog::{Money, NoPrice, Tender};
use crate::number::{Divisor, Exact};
pub(crate) use basis::{Basis, Pack};
pub(crate) use part::Part;
pub use part::PartKind;
use tiers::Tiers;

/// What a tier takes, or a price that has none.
const STEPS_PER_TIER: u64 = 10;

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
    PerUnit { price: Exact, per: Divisor },
    Package { price: Exact, size: Divisor, round: PackageRounding },
    Graduated { tiers: Tiers, per: Divisor },
    Volume { tiers: Tiers, per: Divisor },
    Stairstep { tiers: Tiers },
}

impl Tariff {
    /// A price in the buyer's currency.
    pub(crate) fn of(price: &Price, tender: Tender) -> Result<Self, NoPrice> {
        let Limits { free, minimum, maximum, charge_at_zero } = &price.limits;
        let bound = |money: &Option<Money>| money.as_ref().map(|money| money.in_currency(tender)).transpose();
        Ok(Self {
            model: TariffModel::of(&price.model, tender)?,
            free: free.exact().clone(),
            minimum: bound(minimum)?,
            maximum: bound(maximum)?,
            charge_at_zero: *charge_at_zero,
        })
    }

    /// The steps that the amount of a quantity takes.
    pub(crate) fn steps(&self) -> u64 {
        let parts = self.model.tiers().map_or(0, |tiers| tiers.bounds().count()).saturating_add(1);
        u64::try_from(parts).unwrap_or(u64::MAX).saturating_mul(STEPS_PER_TIER)
    }

    /// What a quantity costs, not rounded.
    pub(crate) fn amount(&self, quantity: &Exact) -> Exact {
        self.visit(quantity, &mut |_| {})
    }

    /// Shows the parts that the amount of a quantity is the sum of; gives that sum.
    pub(crate) fn visit(&self, quantity: &Exact, see: &mut dyn FnMut(Part<'_>)) -> Exact {
        let charged = self.charged(quantity);
        if charged.is_zero() && !self.charge_at_zero {
            return Exact::ZERO;
        }
        let mut sum = Exact::ZERO;
        self.model.visit(&charged, &mut |part| {
            sum = sum.plus(&part.amount());
            see(part);
        });
        for (bound, kind, passed) in [
            (&self.minimum, PartKind::ToMinimum, std::cmp::Ordering::Less),
            (&self.maximum, PartKind::ToMaximum, std::cmp::Ordering::Greater),
        ] {
            if let Some(bound) = bound
                && sum.cmp(bound) == passed
            {
                see(Part::flat(kind, &bound.minus(&sum)));
                sum = bound.clone();
            }
        }
        sum
    }

    /// What is left of a quantity beyond what is free.
    fn charged(&self, quantity: &Exact) -> Exact {
        if self.free.is_zero() {
            return quantity.clone();
        }
        if *quantity > self.free { quantity.minus(&self.free) } else { Exact::ZERO }
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
                Self::PerUnit { price: price.in_currency(tender)?, per: per.divisor().clone() }
            }
            Model::Package(Package { price, size, round }) => Self::Package {
                price: price.in_currency(tender)?,
                size: size.divisor().clone(),
                round: *round,
            },
            Model::Graduated(Tiered { tiers, per }) => {
                Self::Graduated { tiers: Tiers::of(tiers, tender)?, per: per.divisor().clone() }
            }
            Model::Volume(Tiered { tiers, per }) => {
                Self::Volume { tiers: Tiers::of(tiers, tender)?, per: per.divisor().clone() }
            }
            Model::Stairstep(Stairs { tiers }) => Self::Stairstep { tiers: Tiers::of(tiers, tender)? },
        })
    }

    /// Shows the parts of what a quantity costs; for a quantity of 0 that is the first tier's flat.
    fn visit(&self, quantity: &Exact, see: &mut dyn FnMut(Part<'_>)) {
        match self {
            Self::PerUnit { price, per } => see(Part::per_unit(PartKind::Units, quantity, price, per)),
            Self::Package { price, size, round } => {
                let packages = quantity.over(size);
                let whole = match round {
                    PackageRounding::Up => packages.ceil(),
                    PackageRounding::Down => packages.floor(),
                };
                see(Part::per_unit(PartKind::Packages, &whole, price, &Divisor::ONE));
            }
            Self::Graduated { tiers, per } => tiers.visit(quantity, per, see),
            Self::Volume { tiers, per } => {
                if let Some(tier) = tiers.holding(quantity) {
                    see(Part::per_unit(PartKind::Tier, quantity, &tier.price, per));
                    see(Part::flat(PartKind::Flat, &tier.flat));
                }
            }
            Self::Stairstep { tiers } => {
                if let Some(tier) = tiers.holding(quantity) {
                    see(Part::flat(PartKind::Flat, &tier.flat));
                }
            }
        }
    }

    fn tiers(&self) -> Option<&Tiers> {
        match self {
            Self::Graduated { tiers, .. } | Self::Volume { tiers, .. } | Self::Stairstep { tiers } => {
                Some(tiers)
            }
            Self::PerUnit { .. } | Self::Package { .. } => None,
        }
    }
}
