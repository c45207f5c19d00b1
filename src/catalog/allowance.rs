//! Allowances: what a plan offers of one meter.

use crate::catalog::Grant;
use crate::catalog::step::Beyond;
use crate::read::{Id, List, record};

record! {
    /// What a plan includes of a meter, and what happens beyond that.
    Allowance {
        meter: Id,
        grants: List<Grant, 50> = List(Vec::new()),
        beyond: List<Beyond, 12> = List(Vec::new()),
    }
}
