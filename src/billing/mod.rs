//! What changes from month to month: credits that come and go, what is bought beyond them, and the invoice. Section 4 of
//! the model.

pub(crate) mod contract;
pub(crate) mod course;
pub(crate) mod figures;
pub(crate) mod holding;
pub(crate) mod invoice;
pub(crate) mod month;
pub(crate) mod service;
pub(crate) mod shortfall;
pub(crate) mod wallet;
