//! Deleting the objects of a list: the question, the deed, and what happens to the list afterwards. What is deleted is
//! told as data, so that every list and every page of one object asks in the same way.

use super::Extent;
use super::words;
use crate::dom::view;
use crate::failure::failure_text;
use crate::forms::use_leave_guard;
use crate::preferences::use_preferences;
use crate::rest::{Client, Loading, Request, Submit, page_after_delete};
use crate::rights::Object;
use crate::route::ListView;
use crate::ui::{Button, ButtonVariant, ConfirmDialog, Icon, Selection, Work, WorkDialog, use_toasts};
use crate::writing::use_writing_of;
use leptos::prelude::*;
use std::sync::Arc;

/// One object that is to be deleted.
#[derive(Clone)]
pub struct Deletion {
    /// Its id, as in the list's rows.
    pub id: String,
    /// The question: "Delete provider “Servers”?"
    pub title: String,
    /// The words on the button that does it: "Delete provider".
    pub confirm: &'static str,
    pub request: Request,
    /// What is said when it is done: "Deleted provider “Servers”."
    pub done: String,
    /// What goes with it, and what stays.
    pub about: ViewFn,
}

/// The selected objects of a list that are to be deleted.
#[derive(Clone, Copy)]
pub struct Deletions {
    /// The question, for so many.
    pub title: fn(usize) -> String,
    /// The words on the button that starts it: "Delete providers".
    pub confirm: &'static str,
    /// The request for the object of this id and label; none for what is no id.
    pub request: fn(&str, &str) -> Option<Request>,
    /// What goes with them, and what stays.
    pub about: fn() -> AnyView,
}

/// What a list is asking about.
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

    /// Asks before `deletion`.
    pub fn ask(&self, deletion: Deletion) {
        self.one.set(Some(deletion));
    }

    /// The button that asks before everything that is selected is deleted.
    pub fn selected_button(self, words: &'static str, of: Object) -> AnyView {
        view! {
            <Button
                variant=ButtonVariant::Danger
                icon=Icon::Delete
                disabled=use_writing_of(of.delete_some())
                on_click=Callback::new(move |()| self.selected.set(true))
            >
                {words}
            </Button>
        }
        .into_any()
    }
}

/// Asks before one object is deleted, and deletes it.
#[component]
pub fn DeleteOne(deletion: Deletion, on_close: Callback<()>, on_deleted: Callback<()>) -> impl IntoView {
    let client = expect_context::<Client>();
    let toasts = use_toasts();
    let submit = Submit::new();
    let error = RwSignal::new(None::<String>);
    let Deletion { title, confirm, request, done, about, .. } = deletion;
    let on_confirm = Callback::new(move |()| {
        error.set(None);
        let (request, done) = (request.clone(), done.clone());
        submit.run(async move {
            match client.send::<()>(request).await {
                Ok(()) => {
                    toasts.success(done);
                    on_deleted.try_run(());
                }
                // It expired, or somebody else was quicker: what was wanted is so.
                Err(failed) if failed.is_not_found() => {
                    toasts.info(words::ALREADY_GONE);
                    on_deleted.try_run(());
                }
                Err(failed) => {
                    error.try_set(Some(failure_text(&failed)));
                }
            }
        });
    });
    view! {
        <ConfirmDialog
            title=title
            confirm=confirm.to_owned()
            danger=true
            busy=submit.busy()
            error=error
            on_confirm=on_confirm
            on_cancel=on_close
        >
            {about.run()}
        </ConfirmDialog>
    }
    .into_any()
}

/// The dialogs of a list that deletes. What was deleted leaves the selection, and the list its page if that was the
/// last one and is empty now.
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
    let client = expect_context::<Client>();
    let guard = use_leave_guard();
    let after = move |ids: Vec<String>| {
        ids.iter().for_each(|id| selection.remove(id));
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
            view! {
                <DeleteOne
                    deletion=deletion
                    on_close=Callback::new(move |()| deleting.one.set(None))
                    on_deleted=Callback::new(move |()| {
                        deleting.one.set(None);
                        after(vec![id.clone()]);
                    })
                />
            }
        })
    };
    let selected = move || {
        deleting.selected.get().then(|| {
            let items = untrack(|| selection.items());
            let labels = items.clone();
            let work: Work = Arc::new(move |id: String| {
                let label = labels.iter().find(|(known, _)| *known == id).map(|(_, label)| label.as_str());
                let request = (many.request)(&id, label.unwrap_or_default());
                Box::pin(async move {
                    let request = request.ok_or_else(|| words::ALREADY_GONE.to_owned())?;
                    match client.send::<()>(request).await {
                        Err(error) if !error.is_not_found() => Err(failure_text(&error)),
                        _ => Ok(()),
                    }
                })
            });
            view! {
                <WorkDialog
                    title=(many.title)(items.len())
                    start_label=many.confirm.to_owned()
                    items=items
                    work=work
                    danger=true
                    done_word=words::DELETED.to_owned()
                    watch=Callback::new(move |running| guard.watch_work(running))
                    on_close=Callback::new(move |done: Vec<String>| {
                        deleting.selected.set(false);
                        if !done.is_empty() {
                            after(done);
                        }
                    })
                >
                    {(many.about)()}
                </WorkDialog>
            }
        })
    };
    view! {
        {one}
        {selected}
    }
    .into_any()
}
