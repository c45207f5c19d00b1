//! What a computation can end with instead of a number.

use crate::work::NoFigures;

/// Something that is computed became larger than can be shown exactly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TooLarge;

impl From<TooLarge> for NoFigures {
    fn from(TooLarge: TooLarge) -> Self {
        Self::TooLarge
    }
}
