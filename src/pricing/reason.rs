//! Why a plan cannot be had. Section 4 of the model, "Eligibility".

use serde::Serialize;

use crate::catalog::NoPrice;
use crate::number::TooLarge;

/// Why a plan cannot be had in a scenario.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reason {
    /// What kind of reason it is.
    pub code: ReasonCode,
    /// The seat type or the action.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
}

/// The kinds of reason, in the order in which they are given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ReasonCode {
    /// The vendor names no price.
    ContactSales,
    /// Some amount of the plan is not given in the scenario's currency.
    NoPriceInCurrency,
    /// More seats of a type than the plan takes.
    TooManySeats,
    /// Seats of a type that the plan does not have.
    SeatTypeNotOffered,
    /// An action that the plan does not offer.
    ActionNotOffered,
    /// An action that uses a meter the plan has no allowance for.
    MeterNotOffered,
    /// The plan measures some work of the mix by an action that the mix does not have.
    MeasureMissing,
    /// Its figures would take more steps than a question may: it is not known what it costs.
    TooComplex,
}

impl Reason {
    pub(crate) const TOO_COMPLEX: Self = Self { code: ReasonCode::TooComplex, detail: None };
}

/// Why an offer was not made.
#[derive(Debug)]
pub(crate) enum NoOffer {
    Reasons(Vec<Reason>),
    TooLarge,
}

impl From<TooLarge> for NoOffer {
    fn from(TooLarge: TooLarge) -> Self {
        Self::TooLarge
    }
}

impl From<NoPrice> for NoOffer {
    fn from(NoPrice: NoPrice) -> Self {
        Self::Reasons(vec![Reason { code: ReasonCode::NoPriceInCurrency, detail: None }])
    }
}
