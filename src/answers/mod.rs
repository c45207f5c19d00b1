//! What is asked of a catalog and a scenario. Section 5 of the model.

pub(crate) mod advice;
pub(crate) mod answer;
pub(crate) mod break_even;
pub(crate) mod compare;
pub(crate) mod difference;
pub(crate) mod estimate;
pub(crate) mod explain;
pub(crate) mod forecast;
pub(crate) mod market;
pub(crate) mod outline;
pub(crate) mod presets;
pub(crate) mod record;
pub(crate) mod sizes;
pub(crate) mod totals;
pub(crate) mod unit_price;
pub(crate) mod warnings;
