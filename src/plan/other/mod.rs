//! Another instance beside this one: copying a provider to it, and comparing both.

mod choose;
mod compare;
mod copy;
mod missing;
mod words;

pub use compare::ComparePage;
pub use copy::CopyPage;
