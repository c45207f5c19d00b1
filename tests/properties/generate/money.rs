//! Amounts of money, in one currency or in two.

use serde_json::{Map, Value};

use crate::draw::Draw;

/// In which currencies a plan is priced.
#[derive(Clone, Copy)]
pub struct Currencies {
    /// The catalog's.
    pub own: &'static str,
    /// Another one in which every price is given too.
    pub other: Option<&'static str>,
}

impl Currencies {
    /// An amount, of which `of` gives one for each currency.
    pub fn money(self, draw: &mut Draw, mut of: impl FnMut(&mut Draw) -> String) -> Value {
        let own = of(draw);
        let mut amounts = Map::new();
        match self.other {
            None if !draw.once_in(8) => return own.into(),
            None => {}
            Some(other) => {
                amounts.insert(other.to_owned(), of(draw).into());
            }
        }
        amounts.insert(self.own.to_owned(), own.into());
        amounts.into()
    }
}
