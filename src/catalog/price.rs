//! Prices of a quantity: per unit, by the package, or by tiers.

use crate::catalog::{Money, Tender};
use crate::error::Code;
use crate::exact::Exact;
use crate::json::Json;
use crate::read::{Choice, Fields, List, Positive, Quantity, Read, Reader, choice, record};

/// What a quantity costs, as a vendor writes it.
#[derive(Clone, Debug)]
pub(crate) struct Price {
    pub(crate) model: Model,
    pub(crate) limits: Limits,
}

record! {
    /// What every model takes: units that are free, bounds of the amount, and whether nothing costs something.
    Limits {
        free: Quantity = Quantity::ZERO,
        minimum: Option<Money>,
        maximum: Option<Money>,
        charge_at_zero: bool = false,
    }
}

/// How the amount grows with the quantity.
#[derive(Clone, Debug)]
pub(crate) enum Model {
    PerUnit(PerUnit),
    Package(Package),
    Graduated(Tiered),
    Volume(Tiered),
    Stairstep(Stairs),
}

record! {
    /// So much for each unit, or for each `per` units.
    PerUnit {
        price: Money,
        per: Positive = Positive::ONE,
    }
}

record! {
    /// So much for each whole package.
    Package {
        price: Money,
        size: Positive,
        round: PackageRounding = PackageRounding::Up,
    }
}

choice! {
    /// Which way a begun package counts.
    PackageRounding { Up = "up", Down = "down" }
}

record! {
    /// Prices by tier.
    Tiered {
        tiers: List<Tier, 50>,
        per: Positive = Positive::ONE,
    }
}

record! {
    /// One amount by tier.
    Stairs {
        tiers: List<Tier, 50>,
    }
}

record! {
    /// A tier holds what is above the one before it, up to and including its bound.
    Tier {
        up_to: Bound,
        price: Money = Money::ZERO,
        flat: Money = Money::ZERO,
    }
}

/// The upper bound of a tier; none for the last.
#[derive(Clone, Debug)]
pub(crate) struct Bound(pub(crate) Option<Quantity>);

impl Read for Bound {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        match json {
            Json::Null => Self(None),
            _ => Self(Some(Quantity::read(json, reader))),
        }
    }

    fn placeholder() -> Self {
        Self(None)
    }
}

impl Limits {
    const NONE: Self = Self { free: Quantity::ZERO, minimum: None, maximum: None, charge_at_zero: false };
}

impl Price {
    fn per_unit(price: Money) -> Self {
        let model = Model::PerUnit(PerUnit { price, per: Positive::ONE });
        Self { model, limits: Limits::NONE }
    }

    /// The tiers, of a model that has them.
    pub(crate) fn tiers(&self) -> Option<&[Tier]> {
        match &self.model {
            Model::Graduated(tiered) | Model::Volume(tiered) => Some(&tiered.tiers),
            Model::Stairstep(stairs) => Some(&stairs.tiers),
            Model::PerUnit(_) | Model::Package(_) => None,
        }
    }

    /// Whether any amount in it is above 0, in any currency.
    pub(crate) fn is_above_zero(&self) -> bool {
        let of_model = match &self.model {
            Model::PerUnit(PerUnit { price, .. }) | Model::Package(Package { price, .. }) => {
                price.is_above_zero()
            }
            _ => self
                .tiers()
                .unwrap_or_default()
                .iter()
                .any(|tier| tier.price.is_above_zero() || tier.flat.is_above_zero()),
        };
        let bounds = [&self.limits.minimum, &self.limits.maximum];
        of_model || bounds.into_iter().flatten().any(Money::is_above_zero)
    }
}

impl Read for Price {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        let is_model = |(name, _): &(String, Json)| ["model", "price", "tiers"].contains(&name.as_str());
        match json {
            Json::Object(entries) if entries.iter().any(is_model) => read_model(json, reader),
            _ => Self::per_unit(Money::read(json, reader)),
        }
    }

    fn placeholder() -> Self {
        Self::per_unit(Money::ZERO)
    }
}

/// The model of a price, by its name.
enum ModelName {
    PerUnit,
    Package,
    Graduated,
    Volume,
    Stairstep,
}

impl Read for ModelName {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        let words = &["per_unit", "package", "graduated", "volume", "stairstep"];
        match (Choice { words, later: &[] }).read(json, reader) {
            Some("package") => Self::Package,
            Some("graduated") => Self::Graduated,
            Some("volume") => Self::Volume,
            Some("stairstep") => Self::Stairstep,
            _ => Self::PerUnit,
        }
    }

    fn placeholder() -> Self {
        Self::PerUnit
    }
}

fn read_model(json: &Json, reader: &mut Reader) -> Price {
    let mut fields = Fields::of(json, reader);
    let noted = reader.count();
    let name = fields.required("model", reader);
    if reader.count() > noted {
        // Which fields belong here cannot be said without the model.
        return Price::placeholder();
    }
    let model = match name {
        ModelName::PerUnit => Model::PerUnit(PerUnit::read_from(&mut fields, reader)),
        ModelName::Package => Model::Package(Package::read_from(&mut fields, reader)),
        ModelName::Graduated => Model::Graduated(Tiered::read_from(&mut fields, reader)),
        ModelName::Volume => Model::Volume(Tiered::read_from(&mut fields, reader)),
        ModelName::Stairstep => Model::Stairstep(Stairs::read_from(&mut fields, reader)),
    };
    let limits = Limits::read_from(&mut fields, reader);
    fields.finish(reader);
    Price { model, limits }
}

/// Notes what is wrong between the parts of a price.
pub(crate) fn check(price: &Price, reader: &mut Reader) {
    if let Some(tiers) = price.tiers() {
        reader.at("tiers", |reader| check_tiers(tiers, reader));
    }
    let stairs = matches!(price.model, Model::Stairstep(_));
    if stairs && price.tiers().unwrap_or_default().iter().any(|tier| tier.price.is_above_zero()) {
        reader.at("tiers", |reader| {
            reader.found(Code::ConflictingFields, "a stairstep tier has a `flat` amount and no `price`");
        });
    }
    if let (Some(minimum), Some(maximum)) = (&price.limits.minimum, &price.limits.maximum)
        && minimum.exceeds(maximum)
    {
        reader.at("minimum", |reader| {
            reader.found(Code::OutOfRange, "the minimum must not be above the maximum");
        });
    }
}

fn check_tiers(tiers: &[Tier], reader: &mut Reader) {
    let Some((last, others)) = tiers.split_last() else {
        return reader.found(Code::InvalidTiers, "write at least one tier");
    };
    let mut below = Quantity::ZERO;
    for (index, tier) in others.iter().enumerate() {
        match &tier.up_to.0 {
            Some(bound) if *bound > below => below = bound.clone(),
            Some(_) => reader.at(index, |reader| {
                reader.found(Code::InvalidTiers, "`up_to` must be above that of the tier before");
            }),
            None => reader.at(index, |reader| {
                reader.found(Code::InvalidTiers, "only the last tier has no bound (`up_to`: null)");
            }),
        }
    }
    if last.up_to.0.is_some() {
        reader.at(others.len(), |reader| {
            reader.found(Code::InvalidTiers, "the last tier must be open: write `up_to`: null");
        });
    }
}

/// A price in one currency, ready to be applied.
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
    Graduated { tiers: Vec<Level>, per: Exact },
    Volume { tiers: Vec<Level>, per: Exact },
    Stairstep { tiers: Vec<Level> },
}

/// A tier in one currency.
#[derive(Clone, Debug)]
struct Level {
    up_to: Option<Exact>,
    price: Exact,
    flat: Exact,
}

impl Level {
    /// Whether the tier reaches as far as the quantity.
    fn reaches(&self, quantity: &Exact) -> bool {
        self.up_to.as_ref().is_none_or(|bound| quantity <= bound)
    }
}

impl Price {
    /// The price in the buyer's currency; none where some amount of it is not given in that.
    pub(crate) fn tariff(&self, tender: Tender) -> Option<Tariff> {
        let bound = |money: &Option<Money>| match money {
            Some(money) => money.in_currency(tender).map(Some),
            None => Some(None),
        };
        Some(Tariff {
            model: self.model.tariff(tender)?,
            free: self.limits.free.exact().clone(),
            minimum: bound(&self.limits.minimum)?,
            maximum: bound(&self.limits.maximum)?,
            charge_at_zero: self.limits.charge_at_zero,
        })
    }
}

impl Model {
    fn tariff(&self, tender: Tender) -> Option<TariffModel> {
        Some(match self {
            Self::PerUnit(PerUnit { price, per }) => {
                TariffModel::PerUnit { price: price.in_currency(tender)?, per: per.exact().clone() }
            }
            Self::Package(Package { price, size, round }) => TariffModel::Package {
                price: price.in_currency(tender)?,
                size: size.exact().clone(),
                round: *round,
            },
            Self::Graduated(Tiered { tiers, per }) => {
                TariffModel::Graduated { tiers: levels(tiers, tender)?, per: per.exact().clone() }
            }
            Self::Volume(Tiered { tiers, per }) => {
                TariffModel::Volume { tiers: levels(tiers, tender)?, per: per.exact().clone() }
            }
            Self::Stairstep(Stairs { tiers }) => TariffModel::Stairstep { tiers: levels(tiers, tender)? },
        })
    }
}

fn levels(tiers: &[Tier], tender: Tender) -> Option<Vec<Level>> {
    let level = |tier: &Tier| {
        Some(Level {
            up_to: tier.up_to.0.as_ref().map(|bound| bound.exact().clone()),
            price: tier.price.in_currency(tender)?,
            flat: tier.flat.in_currency(tender)?,
        })
    };
    tiers.iter().map(level).collect()
}

impl Tariff {
    /// What a quantity costs, not rounded.
    pub(crate) fn amount(&self, quantity: &Exact) -> Exact {
        let charged = if *quantity > self.free { quantity.minus(&self.free) } else { Exact::ZERO };
        let amount = match (charged.is_zero(), self.charge_at_zero) {
            (false, _) => self.model.amount(&charged),
            (true, true) => self.model.at_zero(),
            (true, false) => return Exact::ZERO,
        };
        self.bound(amount)
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
            Self::Graduated { tiers, per } => graduated(tiers, per, quantity),
            Self::Volume { tiers, per } => holding(tiers, quantity)
                .map_or(Exact::ZERO, |tier| share(&tier.price.times(quantity), per).plus(&tier.flat)),
            Self::Stairstep { tiers } => {
                holding(tiers, quantity).map_or(Exact::ZERO, |tier| tier.flat.clone())
            }
        }
    }

    /// The first tier's flat: what a quantity of 0 costs where it costs something.
    fn at_zero(&self) -> Exact {
        match self {
            Self::Graduated { tiers, .. } | Self::Volume { tiers, .. } | Self::Stairstep { tiers } => {
                tiers.first().map_or(Exact::ZERO, |tier| tier.flat.clone())
            }
            Self::PerUnit { .. } | Self::Package { .. } => Exact::ZERO,
        }
    }
}

/// `amount / per`, where `per` is above 0 by its type.
fn share(amount: &Exact, per: &Exact) -> Exact {
    amount.over(per).unwrap_or(Exact::ZERO)
}

/// The tier that holds a quantity.
fn holding<'t>(tiers: &'t [Level], quantity: &Exact) -> Option<&'t Level> {
    tiers.iter().find(|tier| tier.reaches(quantity))
}

/// Each tier's price on the part of the quantity inside it, and the flat of each tier entered.
fn graduated(tiers: &[Level], per: &Exact, quantity: &Exact) -> Exact {
    let mut priced = Exact::ZERO;
    let mut flats = Exact::ZERO;
    let mut from = Exact::ZERO;
    for tier in tiers {
        let last = tier.reaches(quantity);
        let to = match &tier.up_to {
            Some(bound) if !last => bound,
            _ => quantity,
        };
        priced = priced.plus(&tier.price.times(&to.minus(&from)));
        flats = flats.plus(&tier.flat);
        if last {
            break;
        }
        from = to.clone();
    }
    share(&priced, per).plus(&flats)
}
