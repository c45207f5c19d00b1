//! The lines of an invoice.

use serde::Serialize;

use crate::number::{Amount, Credits};

/// One line of an invoice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// What it is for.
    pub kind: LineKind,
    /// The plan's name, the seat type's, the add-on's, the meter's, the bill credit's or discount's; else the kind.
    pub name: String,
    /// The meter, on a line for usage.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meter: Option<String>,
    /// Billed seats, the count of an add-on, or credits bought or served; 1 on other lines.
    pub quantity: Credits,
    /// The amount, rounded.
    pub amount: Amount,
}

/// What a line is for, in the order in which lines stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum LineKind {
    /// A charge in the plan's first month.
    Setup,
    /// The plan's own price.
    Fee,
    /// The seats of one type.
    Seats,
    /// Something bought beside the plan.
    AddOn,
    /// Credits bought ahead.
    TopUp,
    /// Usage billed afterwards.
    Overage,
    /// What is missing to the minimum spend.
    Minimum,
    /// What annual prices still commit to when the horizon ends.
    RestOfTerm,
    /// What a bill credit meets; negative.
    BillCredit,
    /// What a discount takes off; negative.
    Discount,
    /// Tax on the rest.
    Tax,
}

impl LineKind {
    /// Whether the line is for usage.
    #[must_use]
    pub fn is_usage(self) -> bool {
        matches!(self, Self::TopUp | Self::Overage)
    }
}
