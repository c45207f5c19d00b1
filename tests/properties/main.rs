//! What must hold for every catalog and scenario, tried on many that are generated.
//!
//! Each run tries the same ones. To hunt further:
//! `PROPTEST_RNG_SEED=7 PROPTEST_CASES=20000 cargo test --release --test properties`.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used
)]

mod draw;
mod exact;
mod for_all;
mod generate;
mod question;

mod agreement;
mod annual;
mod break_even;
mod conservation;
mod coverage;
mod explain;
mod forecast;
mod limits;
mod mix_order;
mod monotone;
mod packs;
mod pooling;
mod refusals;
mod sums;
