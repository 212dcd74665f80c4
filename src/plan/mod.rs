//! `#/import` and `#/plan`: what is in a file, how it differs from the instance, and making the instance so. The same
//! with the objects of another instance in place of a file.

mod apply;
mod columns;
mod details;
mod memory;
mod options;
mod other;
mod page;
mod planned;
mod preview;
mod recorded;
mod row;
mod run;
mod source;
mod state;
mod words;

pub use apply::needs;
pub use other::{ComparePage, CopyPage};
pub use page::{ImportPage, PlanPage};
pub use planned::{Choices, Doing, Planned, Row};
pub use recorded::Recorded;
pub use run::Run as PlanRun;
pub use words::{Doings, OFFLINE, RESULTS, reading, row as row_words};
