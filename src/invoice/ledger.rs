//! The ledger: what becomes of an invoice's lines. Most are summed and never read, and then nothing is made of them.

use crate::catalog::Meter;
use crate::credits::Credits;
use crate::invoice::{Line, LineKind, Working};
use crate::money::Amount;

/// Takes the lines of an invoice, one after another.
pub(crate) trait Ledger {
    fn enter(&mut self, entry: Entry<'_>);
}

/// A line on its way into a ledger, and how it comes about.
pub(crate) struct Entry<'e> {
    pub(crate) kind: LineKind,
    pub(crate) name: &'e str,
    pub(crate) meter: Option<&'e Meter>,
    pub(crate) quantity: Credits,
    pub(crate) amount: Amount,
    pub(crate) working: Working<'e>,
}

impl<'e> Entry<'e> {
    /// A line that is for one of its kind.
    pub(super) fn one(kind: LineKind, name: &'e str, amount: Amount, working: Working<'e>) -> Self {
        Self { kind, name, meter: None, quantity: Credits::ONE, amount, working }
    }

    /// The line as it is shown.
    pub(crate) fn line(&self) -> Line {
        Line {
            kind: self.kind,
            name: self.name.to_owned(),
            meter: self.meter.map(|meter| meter.id.0.clone()),
            quantity: self.quantity,
            amount: self.amount,
        }
    }
}

/// Enters a line, unless it comes to nothing.
pub(super) fn enter(ledger: &mut dyn Ledger, entry: Entry<'_>) {
    if !entry.amount.is_zero() {
        ledger.enter(entry);
    }
}

/// A ledger that nobody reads.
pub(crate) struct Unread;

impl Ledger for Unread {
    fn enter(&mut self, _: Entry<'_>) {}
}

/// The lines as they are shown.
impl Ledger for Vec<Line> {
    fn enter(&mut self, entry: Entry<'_>) {
        self.push(entry.line());
    }
}
