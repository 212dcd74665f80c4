//! `#/changes`: what was changed in this tab, and undoing it.

mod dialog;
mod page;
mod words;

use crate::parts::part;
use dialog::UndoDialog;
use leptos::prelude::*;
use page::RecentChangesPage;

pub use words::TITLE;

use crate::undo::use_undo;

part! {
    pages in recent_changes {
        page() => view! { <RecentChangesPage /> };
        // Undoes this entry; at once, or after asking.
        undo(entry: u32, at_once: bool) => view! { <UndoDialog entry=entry at_once=at_once /> };
    }
}

/// The dialog for the entry that is to be undone.
pub fn dialog() -> impl IntoView {
    let asked = use_undo().asked();
    move || asked.get().map(|(entry, at_once)| pages::undo::open(entry, at_once))
}
