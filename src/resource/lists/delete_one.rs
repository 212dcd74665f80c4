//! Deletes one object, from a list or from its own page.

use crate::resource::failure::failure_text;
use crate::resource::lists::deletion::Deletion;
use crate::resource::lists::look_up::{Missing, look_up};
use crate::resource::lists::type_to_confirm::{Confirmation, Wanted};
use crate::resource::lists::words;
use crate::resource::used_by::UsedByList;
use crate::rest::{Client, Submit};
use crate::undo::{TOKENS_NOT_UNDOABLE, UndoableDeletion, about_deletion};
use leptos::prelude::*;
use rac_ui::{ConfirmDialog, use_toasts};

/// Asks for confirmation and deletes one object.
#[component]
pub fn DeleteOne(deletion: Deletion, on_close: Callback<()>, on_deleted: Callback<()>) -> impl IntoView {
    let client = expect_context::<Client>();
    let toasts = use_toasts();
    let submit = Submit::new();
    let error = RwSignal::new(None::<String>);
    let Deletion { id, title, confirm, request, done, about, name, used_by, contents, undo } = deletion;
    let undoable = UndoableDeletion::of(undo);
    let confirmation = Confirmation::new(Wanted::Name(name), 1, contents.into_iter().collect());
    let on_confirm = Callback::new(move |()| {
        error.set(None);
        let (id, request, done) = (id.clone(), request.clone(), done.clone());
        submit.run(async move {
            let deleted = undoable.prepare(&id).await;
            match client.send::<()>(request.clone()).await {
                Ok(()) => {
                    undoable.done(done.text(), deleted);
                    on_deleted.try_run(());
                }
                // A 404 doesn't mean deleted: the account may lack the permission to view the object.
                Err(failed) if failed.is_not_found() => match look_up(client, &request).await {
                    Missing::Gone => {
                        toasts.info(words::ALREADY_GONE);
                        on_deleted.try_run(());
                    }
                    Missing::StillThere => {
                        error.try_set(Some(words::STILL_THERE.text()));
                    }
                    Missing::Unknown => {
                        error.try_set(Some(words::NOT_FOUND.text()));
                    }
                },
                Err(failed) => {
                    error.try_set(Some(failure_text(&failed)));
                }
            }
        });
    });
    view! {
        <ConfirmDialog
            title=title
            confirm=confirm
            danger=true
            busy=submit.busy()
            error=error
            blocked=confirmation.blocked()
            on_confirm=on_confirm
            on_cancel=on_close
        >
            {about.run()}
            {used_by.map(|request| view! { <UsedByList request=request /> })}
            <p class="rac-help">{undo.map_or(TOKENS_NOT_UNDOABLE, about_deletion)}</p>
            {confirmation.field()}
        </ConfirmDialog>
    }
}
