//! What authentik has recorded: who changed what, and when.

mod changelog;
pub mod diff;
mod recent;
mod row;
mod words;

pub use changelog::LoggedModel;
pub use recent::RecentEvents;

use crate::parts::part;
use changelog::Changelog;
use leptos::prelude::*;

part! {
    tab in changelog {
        changelog(model: LoggedModel, pk: String) => view! { <Changelog model=model pk=pk /> };
    }
}
