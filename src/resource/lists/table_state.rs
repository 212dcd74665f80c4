//! Which of a tab's states is shown: its table, or a text in place of it.

use crate::rest::Loading;
use authentik_rac::ErrorKind;

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum TableState {
    Waiting,
    /// The account can't see any of the objects.
    Forbidden,
    Failed,
    Empty,
    Rows,
}

impl TableState {
    pub fn of<T>(read: &Loading<T>, is_empty: impl FnOnce(&T) -> bool) -> Self {
        match read {
            Loading::Waiting => TableState::Waiting,
            Loading::Failed(error) if error.kind == ErrorKind::NoPermission => TableState::Forbidden,
            Loading::Failed(_) => TableState::Failed,
            Loading::Ready(answer) if is_empty(answer) => TableState::Empty,
            Loading::Ready(_) => TableState::Rows,
        }
    }
}
