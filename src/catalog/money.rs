//! Money as a vendor writes it: in the catalog's currency, or by currency.

use crate::error::Code;
use crate::number::{Currency, Exact};
#[cfg(not(target_arch = "wasm32"))]
use crate::read::schema::{self, Definitions};
use crate::read::{Fields, Json, Quantity, Read, Reader};

/// The currency that the buyer pays in, and the one in which the catalog means a bare number.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tender {
    pub(crate) paid: Currency,
    pub(crate) listed: Currency,
}

/// An amount is not given in the currency that is asked for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NoPrice;

/// An amount of money.
#[derive(Clone, Debug)]
pub(crate) enum Money {
    Bare(Quantity),
    ByCurrency(Vec<(Currency, Quantity)>),
}

impl Money {
    pub(crate) const ZERO: Self = Self::Bare(Quantity::ZERO);

    /// The amount in the buyer's currency, if it is given. A bare 0 is nothing in every currency.
    pub(crate) fn in_currency(&self, tender: Tender) -> Result<Exact, NoPrice> {
        let found = match self {
            Self::Bare(amount) => {
                let given = tender.paid == tender.listed || amount.exact().is_zero();
                given.then_some(amount)
            }
            Self::ByCurrency(amounts) => {
                let mut amounts = amounts.iter();
                amounts.find(|(currency, _)| *currency == tender.paid).map(|(_, amount)| amount)
            }
        };
        found.map(|amount| amount.exact().clone()).ok_or(NoPrice)
    }

    /// Whether it is above 0 in some currency.
    pub(crate) fn is_above_zero(&self) -> bool {
        self.amounts().any(|amount| !amount.exact().is_zero())
    }

    /// Whether it is above 0 in every currency.
    pub(crate) fn is_always_above_zero(&self) -> bool {
        self.amounts().all(|amount| !amount.exact().is_zero())
    }

    /// Whether it is the larger one in some currency that both are given in.
    pub(crate) fn exceeds(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Bare(left), Self::Bare(right)) => left > right,
            (Self::ByCurrency(left), Self::ByCurrency(right)) => {
                left.iter().any(|(code, more)| right.iter().any(|(other, less)| code == other && more > less))
            }
            _ => false,
        }
    }

    fn amounts(&self) -> impl Iterator<Item = &Quantity> {
        let (bare, by_currency) = match self {
            Self::Bare(amount) => (Some(amount), [].as_slice()),
            Self::ByCurrency(amounts) => (None, amounts.as_slice()),
        };
        bare.into_iter().chain(by_currency.iter().map(|(_, amount)| amount))
    }
}

impl Read for Money {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        let Json::Object(entries) = json else {
            return Self::Bare(Quantity::read(json, reader));
        };
        if entries.is_empty() {
            reader.problem(Code::Empty, "write an amount for at least one currency");
        }
        let mut fields = Fields::of(json, reader);
        let amounts = fields.all::<Quantity>(reader).into_iter();
        Self::ByCurrency(
            amounts.filter_map(|(code, amount)| Some((currency(&code, reader)?, amount))).collect(),
        )
    }

    fn placeholder() -> Self {
        Self::ZERO
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(definitions: &mut Definitions) -> Json {
        definitions.refer("Money", |definitions| {
            let amount = Quantity::schema(definitions);
            schema::any_of(vec![amount.clone(), schema::by_currency(amount, definitions)])
        })
    }
}

/// What may be written for an amount that is above 0 in every currency.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn above_zero(definitions: &mut Definitions) -> Json {
    definitions.refer("MoneyAboveZero", |definitions| {
        let amount = schema::positive(definitions);
        schema::any_of(vec![amount.clone(), schema::by_currency(amount, definitions)])
    })
}

/// What may be written for an amount that is nothing in every currency.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn nothing(definitions: &mut Definitions) -> Json {
    definitions.refer("NoMoney", |definitions| {
        let amount = schema::zero(definitions);
        schema::any_of(vec![amount.clone(), schema::by_currency(amount, definitions)])
    })
}

/// The currency that a field is named after.
fn currency(code: &str, reader: &mut Reader) -> Option<Currency> {
    let known = Currency::from_code(code);
    if known.is_none() {
        reader.problem_at(
            code,
            Code::InvalidCurrency,
            format!("`{code}` is no currency; write an ISO 4217 code such as USD"),
        );
    }
    known
}
