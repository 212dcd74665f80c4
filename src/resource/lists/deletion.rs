//! Deleting the objects of a list. What is deleted is described as data, so that every list and every detail page asks
//! in the same way, and the list is updated afterwards.

use crate::preferences::use_preferences;
use crate::read_only::use_disabled_reason;
use crate::resource::lists::{Extent, dialogs};
use crate::rest::Loading;
use crate::route::ListView;
use authentik_rac::rights::Object;
use authentik_rac::undo::Kind;
use authentik_rac::{Request, page_after_delete};
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::work_words::WorkWords;
use rac_ui::{Button, ButtonVariant, Icon, Selection};

/// An object to delete.
#[derive(Clone)]
pub struct Deletion {
    /// Its id, as in the rows of the list.
    pub id: String,
    /// Its name. The user has to type it if much is deleted with it.
    pub name: String,
    /// The question: "Delete provider “Servers”?"
    pub title: Message,
    /// The label of the confirming button: "Delete provider".
    pub confirm: Message,
    pub request: Request,
    /// The message afterwards: "Deleted provider “Servers”."
    pub done: Message,
    /// What is deleted with it, and what stays.
    pub about: ViewFn,
    /// The request for what uses it, if that is shown.
    pub used_by: Option<Request>,
    /// The list of what is deleted with it, if that can be much.
    pub contents: Option<Request>,
    /// The kind of object, if deleting it can be undone.
    pub undo: Option<Kind>,
}

/// Selected objects of a list to delete.
#[derive(Clone, Copy)]
pub struct Deletions {
    /// The question: "Delete 20 connection tokens?"
    pub title: fn(usize) -> Message,
    /// The label of the confirming button: "Delete 20 connection tokens".
    pub confirm: fn(usize) -> Message,
    /// The texts about the results.
    pub results: WorkWords,
    /// The request for the object with this id and label; `None` if the id is invalid.
    pub request: fn(&str, &str) -> Option<Request>,
    /// What is deleted with them, and what stays.
    pub about: fn() -> AnyView,
    /// The list of what is deleted with the object of this id, if that can be much.
    pub contents: Option<fn(&str) -> Option<Request>>,
    /// The kind of object, if deleting it can be undone.
    pub undo: Option<Kind>,
}

/// The questions that a list can ask.
#[derive(Clone, Copy)]
pub struct Deleting {
    one: RwSignal<Option<Deletion>>,
    selected: RwSignal<bool>,
}

impl Default for Deleting {
    fn default() -> Self {
        Self::new()
    }
}

impl Deleting {
    pub fn new() -> Self {
        Deleting { one: RwSignal::new(None), selected: RwSignal::new(false) }
    }

    /// Asks for confirmation.
    pub fn ask(&self, deletion: Deletion) {
        self.one.set(Some(deletion));
    }

    /// The button that deletes all selected objects, after confirmation.
    pub fn selected_button(self, selection: Selection, many: Deletions, of: Object) -> impl IntoView {
        view! {
            <Button
                variant=ButtonVariant::Danger
                icon=Icon::Delete
                disabled=use_disabled_reason(of.delete_some())
                on_click=Callback::new(move |()| self.selected.set(true))
            >
                {move || (many.confirm)(selection.len())}
            </Button>
        }
    }
}

/// The dialogs for deletions in a list. Deleted objects are removed from the selection, and if a page becomes empty,
/// the list goes to the page before.
#[component]
pub fn DeleteDialogs(
    deleting: Deleting,
    many: Deletions,
    selection: Selection,
    extent: Signal<Loading<Extent>>,
    view: Signal<ListView>,
    on_view: Callback<(ListView, bool)>,
    on_refresh: Callback<()>,
) -> impl IntoView {
    let preferences = use_preferences();
    let after = move |ids: Vec<String>| {
        selection.remove_all(&ids);
        let old = view.get_untracked();
        let size = if old.page_size == 0 { preferences.page_size.get_untracked() } else { old.page_size };
        match extent.get_untracked() {
            Loading::Ready(Extent { count, current, .. }) => {
                let page = page_after_delete(current, size, count, ids.len() as u32);
                if page != old.page() {
                    on_view.run((ListView { page, ..old }, true));
                } else {
                    on_refresh.run(());
                }
            }
            _ => on_refresh.run(()),
        }
    };
    let one = move || {
        deleting.one.get().map(|deletion| {
            let id = deletion.id.clone();
            let on_close = Callback::new(move |()| deleting.one.set(None));
            let on_deleted = Callback::new(move |()| {
                deleting.one.set(None);
                after(vec![id.clone()]);
            });
            dialogs::delete_one::open(deletion, on_close, on_deleted)
        })
    };
    let selected = move || {
        deleting.selected.get().then(|| {
            let on_close = Callback::new(move |done: Vec<String>| {
                deleting.selected.set(false);
                if !done.is_empty() {
                    after(done);
                }
            });
            let items = untrack(|| selection.items());
            dialogs::delete_many::open(many, items, on_close)
        })
    };
    view! {
        {one}
        {selected}
    }
}
