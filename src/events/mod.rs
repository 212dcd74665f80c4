//! What authentik has recorded: who changed what, and when.

mod changelog;
pub mod diff;
mod groups;
mod object;
mod recent;
mod revert;
mod row;
mod words;

pub use changelog::LoggedModel;
pub use object::{launched_id, object_name, object_route};
pub use recent::RecentEvents;
pub use row::{action_mark, who_link};
pub use words::{FORBIDDEN, action, action_on, kind};

use crate::parts::part;
use changelog::Changelog;
use leptos::prelude::*;

part! {
    tab in changelog {
        changelog(model: LoggedModel, pk: String) => view! { <Changelog model=model pk=pk /> };
    }
}
