//! The ledger: what becomes of an invoice's lines. Most are summed and never read, and then nothing is made of them.

use crate::billing::invoice::{Line, LineKind, Working};
use crate::catalog::Meter;
use crate::number::{Amount, Credits};

/// Reads the lines of an invoice, one after another.
pub(crate) trait LineReader {
    fn read(&mut self, entry: Entry<'_>);

    /// Reads a line that comes to nothing once it is rounded, so that the invoice does not have it.
    fn read_left_out(&mut self, _: Entry<'_>) {}
}

/// Where the lines of an invoice are entered.
pub(crate) struct Ledger<'l>(Option<&'l mut dyn LineReader>);

impl<'l> Ledger<'l> {
    /// One that nobody reads: only its sum is wanted.
    pub(crate) fn unread() -> Self {
        Self(None)
    }

    pub(crate) fn read_by(reader: &'l mut dyn LineReader) -> Self {
        Self(Some(reader))
    }

    /// Enters a line, unless it comes to nothing.
    pub(super) fn enter<'e>(&mut self, amount: Amount, entry: impl FnOnce() -> Entry<'e>) {
        match &mut self.0 {
            Some(reader) if amount.is_zero() => reader.read_left_out(entry()),
            Some(reader) => reader.read(entry()),
            None => {}
        }
    }
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

/// The lines as they are shown.
impl LineReader for Vec<Line> {
    fn read(&mut self, entry: Entry<'_>) {
        self.push(entry.line());
    }
}
