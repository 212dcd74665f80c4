//! Forms: input, validation, changes, and the guard that keeps unsaved input from getting lost.

mod conflict;
mod control;
mod field;
mod form;
mod leave_guard;
mod part;
mod save_bar;
mod switches;
mod unseen_note;
pub mod words;

pub use conflict::{ConflictChoice, ConflictDialog, ConflictRow, ConflictWords};
pub use control::{Control, FieldValue, Parsed};
pub use field::FormField;
pub use form::{Form, FormErrors};
pub use leave_guard::{LeaveGuard, Loss, use_leave_guard};
pub use part::FormPart;
pub use save_bar::SaveBar;
pub use switches::{SwitchField, SwitchWords, Switches};
pub use unseen_note::UnseenNote;
