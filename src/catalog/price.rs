//! Prices of a quantity: per unit, by the package, or by tiers.

use crate::catalog::Money;
#[cfg(not(target_arch = "wasm32"))]
use crate::catalog::money::nothing;
use crate::error::Code;
#[cfg(not(target_arch = "wasm32"))]
use crate::read::schema::{self, Definitions};
use crate::read::{Choice, Fields, Json, List, Positive, Quantity, Read, Reader, choice, record};

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
        tiers: List<Tier, 50> => schema::filled::<Tier, 50>,
        per: Positive = Positive::ONE,
    }
}

record! {
    /// One amount by tier.
    Stairs {
        tiers: List<Tier, 50> => stairs,
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

/// What may be written for the tiers of a stairstep: its flat amounts are all that counts.
#[cfg(not(target_arch = "wasm32"))]
fn stairs(definitions: &mut Definitions) -> Json {
    let stair = definitions.refer("Stair", |definitions| {
        let mut properties = Tier::properties(definitions);
        for property in properties.iter_mut().filter(|property| property.name == "price") {
            property.schema = nothing(definitions);
        }
        schema::record("A tier that holds what is above the one before it, for one amount.", properties)
    });
    schema::at_least_one(schema::list(stair, Some(50)))
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

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(definitions: &mut Definitions) -> Json {
        let open = schema::object(vec![schema::field("type", schema::text("null"))]);
        schema::any_of(vec![Quantity::schema(definitions), open])
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

    /// All amounts in it.
    pub(crate) fn moneys(&self) -> Vec<&Money> {
        let mut moneys: Vec<&Money> = match &self.model {
            Model::PerUnit(PerUnit { price, .. }) | Model::Package(Package { price, .. }) => vec![price],
            _ => {
                let tiers = self.tiers().unwrap_or_default().iter();
                tiers.flat_map(|tier| [&tier.price, &tier.flat]).collect()
            }
        };
        moneys.extend(&self.limits.minimum);
        moneys.extend(&self.limits.maximum);
        moneys
    }

    /// Whether any amount in it is above 0, in any currency.
    pub(crate) fn is_above_zero(&self) -> bool {
        self.moneys().into_iter().any(Money::is_above_zero)
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

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(definitions: &mut Definitions) -> Json {
        definitions.refer("Price", |definitions| {
            let mut forms = vec![Money::schema(definitions)];
            for (name, own) in [
                ("per_unit", PerUnit::properties(definitions)),
                ("package", Package::properties(definitions)),
                ("graduated", Tiered::properties(definitions)),
                ("volume", Tiered::properties(definitions)),
                ("stairstep", Stairs::properties(definitions)),
            ] {
                forms.push(model_schema(name, own, definitions));
            }
            schema::any_of(forms)
        })
    }
}

/// A price of one model.
#[cfg(not(target_arch = "wasm32"))]
fn model_schema(name: &'static str, own: Vec<schema::Property>, definitions: &mut Definitions) -> Json {
    let name = schema::constant(schema::text(name));
    let mut properties = vec![schema::Property { name: "model", about: "", schema: name, is_required: true }];
    properties.extend(own);
    properties.extend(Limits::properties(definitions));
    schema::record("", properties)
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
        match Choice(words).read(json, reader) {
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

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(_: &mut Definitions) -> Json {
        schema::words(&["per_unit", "package", "graduated", "volume", "stairstep"])
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
        reader.found_at(
            "tiers",
            Code::ConflictingFields,
            "a stairstep tier has a `flat` amount and no `price`",
        );
    }
    if let (Some(minimum), Some(maximum)) = (&price.limits.minimum, &price.limits.maximum)
        && minimum.exceeds(maximum)
    {
        reader.found_at("minimum", Code::OutOfRange, "the minimum must not be above the maximum");
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
            Some(_) => {
                reader.found_at(index, Code::InvalidTiers, "`up_to` must be above that of the tier before")
            }
            None => {
                reader.found_at(index, Code::InvalidTiers, "only the last tier has no bound (`up_to`: null)")
            }
        }
    }
    if last.up_to.0.is_some() {
        reader.found_at(others.len(), Code::InvalidTiers, "the last tier must be open: write `up_to`: null");
    }
}
