//! Deleting a binding.

use super::words;
use crate::resource::failure::failure_text;
use crate::resource::lists::{Missing, look_up};
use crate::rest::{Client, Submit};
use crate::undo::{about_deletion, use_undo};
use authentik_rac::bindings::api;
use authentik_rac::bindings::{Binding, Subject};
use authentik_rac::undo::{Kind, deleted_binding};
use leptos::prelude::*;
use rac_ui::{ConfirmDialog, use_toasts};

/// Asks for confirmation and deletes a binding. `on_close` receives whether the binding is gone.
#[component]
pub fn DeleteBinding(
    binding: Binding,
    /// Whether this is the last enabled binding: without it, everyone passes.
    last: bool,
    on_close: Callback<bool>,
) -> impl IntoView {
    let client = expect_context::<Client>();
    let toasts = use_toasts();
    let undo = use_undo();
    let submit = Submit::new();
    let error = RwSignal::new(None::<String>);
    let id = binding.pk;
    let expires = binding.expires.is_some();
    let (kind, name) = (words::kind_key(binding.subject), binding.name());
    let title = words::delete_title(kind, &name);
    let confirm = Callback::new(move |()| {
        error.set(None);
        let request = api::delete(id, binding.subject.map(Subject::kind), &binding.name());
        let (deleted, title) = (deleted_binding(&binding), words::deleted_of(kind, &name));
        submit.run(async move {
            match client.send::<()>(request.clone()).await {
                Ok(()) => {
                    let entry = undo.record(title.text(), deleted);
                    undo.offer(words::DELETED, entry);
                    on_close.run(true);
                }
                // A 404 doesn't mean deleted: the account may lack the permission to view the binding.
                Err(failed) if failed.is_not_found() => match look_up(client, &request).await {
                    Missing::Gone => {
                        toasts.info(words::ALREADY_GONE);
                        on_close.run(true);
                    }
                    Missing::StillThere | Missing::Unknown => {
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
            confirm=words::DELETE_BINDING
            danger=true
            busy=submit.busy()
            error=error
            on_confirm=confirm
            on_cancel=Callback::new(move |()| on_close.run(false))
        >
            <p>{words::DELETE_TEXT}</p>
            {last.then(|| view! { <p>{words::DELETE_LAST}</p> })}
            <p class="rac-help">
                {if expires { words::DELETE_EXPIRING } else { about_deletion(Kind::Binding) }}
            </p>
        </ConfirmDialog>
    }
}
