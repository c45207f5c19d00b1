//! What is fixed before the first month: what a plan costs and gives one buyer, and what the buyer needs of it. Sections 3
//! and 4 of the model.

pub(crate) mod buyer;
pub(crate) mod demand;
pub(crate) mod discount;
pub(crate) mod grant_terms;
pub(crate) mod instalments;
pub(crate) mod offer;
pub(crate) mod packs;
pub(crate) mod reason;
pub(crate) mod step;
pub(crate) mod tariff;
pub(crate) mod users;
