//! What uses an object, shown before it is deleted.

mod list;

pub use list::UsedByList;
