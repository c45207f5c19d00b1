//! Numbers: exact ones, the decimals that are read and shown, and how they are rounded. Section 1 of the model.

mod amount;
mod credits;
mod currency;
mod decimal;
mod digits;
mod error;
mod exact;
mod figure;
mod fraction;
mod ratio;
mod rounding;

pub use amount::Amount;
pub(crate) use amount::Cents;
pub use credits::Credits;
pub use currency::Currency;
pub(crate) use decimal::{LARGEST, MOST_DECIMALS, parse};
pub(crate) use digits::Digits;
pub(crate) use error::TooLarge;
pub(crate) use exact::{Divisor, Exact, SHOWN_PLACES};
pub use figure::Figure;
pub use ratio::Ratio;
pub use rounding::Rounding;
