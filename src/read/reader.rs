//! Where one is in a document that is being read, and what was found wrong in it.

use crate::error::{Code, Problem, Problems};
use crate::read::json::pointer_step;

/// A step down in a document.
#[derive(Clone, Copy)]
pub(crate) enum Step<'s> {
    Field(&'s str),
    Item(usize),
}

impl<'s> From<&'s str> for Step<'s> {
    fn from(name: &'s str) -> Self {
        Self::Field(name)
    }
}

impl<'s> From<&'s String> for Step<'s> {
    fn from(name: &'s String) -> Self {
        Self::Field(name)
    }
}

impl From<usize> for Step<'_> {
    fn from(index: usize) -> Self {
        Self::Item(index)
    }
}

/// How many problems are told. Each has its whole path, so that without a bound they could be much larger than what was read.
const MOST_PROBLEMS: usize = 100;
/// How many bytes the paths of the problems that are told have together; the first is told whatever it has.
const MOST_PATH_BYTES: usize = 64 * 1024;

/// The place in the document, and the problems found so far.
#[derive(Default)]
pub(crate) struct Reader {
    /// As a JSON pointer.
    path: String,
    problems: Vec<Problem>,
    /// What their paths have together.
    path_bytes: usize,
    /// How many more were found than are told.
    untold: usize,
    /// Where reading failed: checks say nothing more about these places.
    unread: Vec<String>,
}

impl Reader {
    /// Notes a problem here.
    pub(crate) fn problem(&mut self, code: Code, message: impl Into<String>) {
        self.note(code, message.into());
    }

    fn note(&mut self, code: Code, message: String) {
        let bytes = self.path_bytes.saturating_add(self.path.len());
        let has_room = self.problems.len() < MOST_PROBLEMS && bytes <= MOST_PATH_BYTES;
        if self.untold == 0 && (has_room || self.problems.is_empty()) {
            self.path_bytes = bytes;
            self.problems.push(Problem { code, path: self.path.clone(), message });
        } else {
            self.untold = self.untold.saturating_add(1);
        }
    }

    /// Notes a problem one step further down.
    pub(crate) fn problem_at<'s>(
        &mut self,
        step: impl Into<Step<'s>>,
        code: Code,
        message: impl Into<String>,
    ) {
        self.at(step, |reader| reader.problem(code, message));
    }

    /// Notes that a list has more entries than it may have. It is called for every kind of list, so it is not copied into each.
    #[inline(never)]
    pub(crate) fn too_many(&mut self, count: usize, most: usize) {
        self.note(Code::TooMany, format!("{count} entries; at most {most} are allowed"));
    }

    /// Does some work one step further down in the document.
    pub(crate) fn at<'s, T>(&mut self, step: impl Into<Step<'s>>, work: impl FnOnce(&mut Self) -> T) -> T {
        let here = self.enter(step.into());
        let result = work(self);
        self.path.truncate(here);
        result
    }

    /// Goes a step down, and gives the length of the path before. It stands in hundreds of places, so it is not copied into each.
    #[inline(never)]
    fn enter(&mut self, step: Step<'_>) -> usize {
        let here = self.path.len();
        self.path.push('/');
        match step {
            Step::Field(name) => self.path.push_str(&pointer_step(name)),
            Step::Item(index) => self.path.push_str(&index.to_string()),
        }
        here
    }

    /// Like `at`, where there may be no step.
    pub(crate) fn at_some<'s, T>(
        &mut self,
        step: Option<impl Into<Step<'s>>>,
        work: impl FnOnce(&mut Self) -> T,
    ) -> T {
        match step {
            Some(step) => self.at(step, work),
            None => work(self),
        }
    }

    /// How many problems there are so far.
    pub(crate) fn count(&self) -> usize {
        self.problems.len().saturating_add(self.untold)
    }

    /// Ends the reading and begins the checks between the parts.
    ///
    /// From here on a problem counts only where nothing in that place was found unreadable: what follows from a
    /// problem that is already noted is no news.
    pub(crate) fn begin_checks(&mut self) {
        self.unread = self.problems.iter().map(|problem| problem.path.clone()).collect();
        self.unread.sort_unstable();
    }

    /// Notes a problem that a check found here, unless it follows from one that reading found.
    pub(crate) fn found(&mut self, code: Code, message: impl Into<String>) {
        let message = message.into();
        // The same may be found twice, where a part of the catalog is in force in several places.
        let is_told = |told: &Problem| told.code == code && told.path == self.path && told.message == message;
        if !self.is_unread() && !self.problems.iter().any(is_told) {
            self.note(code, message);
        }
    }

    /// Notes a problem that a check found one step further down, unless it follows from one that reading found.
    pub(crate) fn found_at<'s>(&mut self, step: impl Into<Step<'s>>, code: Code, message: impl Into<String>) {
        self.at(step, |reader| reader.found(code, message));
    }

    /// Whether a list as a whole could not be read, so that a reference into it says nothing.
    pub(crate) fn has_lost(&self, list: &str) -> bool {
        self.unread.binary_search_by(|unread| unread.as_str().cmp(list)).is_ok()
    }

    fn is_unread(&self) -> bool {
        let here = self.path.as_str();
        let below = format!("{here}/");
        let after = self.unread.partition_point(|path| *path < below);
        if self.unread.get(after).is_some_and(|path| path.starts_with(&below)) {
            return true;
        }
        let mut ends: Vec<usize> = here.match_indices('/').map(|(at, _)| at).collect();
        ends.push(here.len());
        ends.into_iter()
            .filter_map(|end| here.get(..end))
            .any(|path| self.unread.binary_search_by(|unread| unread.as_str().cmp(path)).is_ok())
    }

    /// What was read if there is no problem; else all problems, or the first hundred and how many more there are.
    pub(crate) fn finish<T>(mut self, value: T) -> Result<T, Problems> {
        if self.problems.is_empty() {
            return Ok(value);
        }
        if self.untold > 0 {
            let message = format!("{} more problems are not listed; mend these first", self.untold);
            self.problems.push(Problem::whole(Code::TooMany, message));
        }
        Err(Problems::of(self.problems))
    }
}
