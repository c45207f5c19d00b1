//! Top-ups: credits that are bought ahead, in packs or in any amount.

use crate::catalog::Money;
#[cfg(not(target_arch = "wasm32"))]
use crate::catalog::money::above_zero;
use crate::error::Code;
#[cfg(not(target_arch = "wasm32"))]
use crate::read::schema::{self, Definitions};
use crate::read::{Fields, List, Positive, Quantity, Reader, Whole, record};

/// Credits are bought ahead.
#[derive(Clone, Debug)]
pub(crate) struct TopUp {
    pub(crate) sold: Sold,
    pub(crate) terms: TopUpTerms,
}

/// How credits are sold ahead.
#[derive(Clone, Debug)]
pub(crate) enum Sold {
    /// In whole packs, at most so many in a month.
    Packs { packs: List<Pack, 8>, most: Option<Whole> },
    /// In any multiple of an amount.
    AnyAmount(Box<AnyAmount>),
}

record! {
    /// What both ways of selling have.
    TopUpTerms {
        /// How long they last, the month of purchase counted; none: for good.
        lasts_months: Option<Whole> => schema::months,
    }
}

record! {
    /// Credits bought together.
    Pack {
        credits: Positive,
        price: Money => above_zero,
    }
}

record! {
    /// Credits bought in multiples of `credits`, `min` at least.
    AnyAmount {
        credits: Positive,
        price: Money => above_zero,
        min: Quantity = Quantity::ZERO,
    }
}

impl TopUp {
    pub(super) fn check(&self, reader: &mut Reader) {
        match &self.sold {
            Sold::Packs { packs, .. } => reader.at("packs", |reader| {
                if packs.is_empty() {
                    reader.found(Code::Empty, "write at least one pack");
                }
                for (index, pack) in packs.iter().enumerate() {
                    reader.at(index, |reader| check_price(&pack.price, reader));
                }
            }),
            Sold::AnyAmount(any) => {
                reader.at("any_amount", |reader| check_price(&any.price, reader));
            }
        }
        if self.terms.lasts_months.is_some_and(|months| months.0 == 0) {
            reader.found_at(
                "lasts_months",
                Code::OutOfRange,
                "the month of purchase counts: write at least 1",
            );
        }
    }

    pub(super) fn read_from(fields: &mut Fields<'_>, reader: &mut Reader) -> Self {
        let any_amount: Option<AnyAmount> = fields.optional("any_amount", reader);
        let sold = match any_amount {
            Some(any) => {
                for name in ["packs", "max_packs"] {
                    fields.exclude(name, "any_amount", reader);
                }
                Sold::AnyAmount(Box::new(any))
            }
            None => Sold::Packs {
                packs: fields.required("packs", reader),
                most: fields.optional("max_packs", reader),
            },
        };
        Self { sold, terms: TopUpTerms::read_from(fields, reader) }
    }

    /// Its fields, for a schema: in packs, then in any amount.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn properties(definitions: &mut Definitions) -> [Vec<schema::Property>; 2] {
        let packs = schema::filled::<Pack, 8>(definitions);
        let mut in_packs = vec![
            schema::Property { name: "packs", about: "", schema: packs, is_required: true },
            schema::Property::of::<Whole>("max_packs", false, definitions),
        ];
        in_packs.extend(TopUpTerms::properties(definitions));
        let mut in_any_amount = vec![schema::Property::of::<AnyAmount>("any_amount", true, definitions)];
        in_any_amount.extend(TopUpTerms::properties(definitions));
        [in_packs, in_any_amount]
    }
}

fn check_price(price: &Money, reader: &mut Reader) {
    if !price.is_always_above_zero() {
        reader.found_at(
            "price",
            Code::OutOfRange,
            "this price must be above 0; credits that are free are a grant",
        );
    }
}
