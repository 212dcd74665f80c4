//! Copying bindings to a new endpoint: progress, failures, and the warning that the endpoint is open until one exists.

use super::{copies, words};
use crate::forms::use_leave_guard;
use crate::resource::changed_access::use_changed_access;
use crate::resource::lists::outcome_of;
use crate::rest::Client;
use crate::undo::use_undo;
use authentik_rac::bindings::{Binding, BindingId};
use authentik_rac::undo::Kind;
use leptos::prelude::*;
use leptos::task::{spawn_local, tick};
use rac_messages::Message;
use rac_ui::work_words::{WorkWords, of_all};
use rac_ui::{Outcome, Task, WorkDialog};
use std::collections::HashSet;
use std::sync::Arc;
use uuid::Uuid;

const COPIED: WorkWords = WorkWords {
    done: || words::COPIED,
    already: || words::ALREADY_COPIED,
    heading: |done, all| of_all(done, all, words::bindings_copied, words::bindings_copied_of),
    succeeded: words::bindings_copied_summary,
    so_far: words::bindings_copied_so_far,
    unneeded: words::count_already_copied,
};

/// The result of the run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Copied {
    pub done: usize,
    pub all: usize,
    /// Whether an enabled binding exists. Without one, the endpoint is open to everyone.
    pub restricts: bool,
}

/// Copies bindings to a new endpoint as soon as it is shown. `on_end` is called when all exist, or when the user
/// stops. `entry`: that of the new endpoint in the recent changes.
#[component]
pub fn CopyBindings(
    target: Uuid,
    name: String,
    bindings: Vec<Binding>,
    #[prop(optional_no_strip)] entry: Option<u32>,
    on_end: Callback<Copied>,
) -> impl IntoView {
    let client = expect_context::<Client>();
    let guard = use_leave_guard();
    let (undo, changed) = (use_undo(), use_changed_access());
    let all = bindings.len();
    let items = bindings.iter().map(|one| (one.pk.to_string(), copies::words(one).text())).collect();
    let done = RwSignal::new((0, false));
    let tried = StoredValue::new(HashSet::<BindingId>::new());
    let copied = move |(done, restricts)| Copied { done, all, restricts };
    let bindings = Arc::new(bindings);
    let work = Task::new(move |id: String| {
        let bindings = Arc::clone(&bindings);
        async move {
            let Some(binding) = bindings.iter().find(|one| one.pk.to_string() == id) else {
                return Outcome::Done;
            };
            let is_retry = !tried.try_update_value(|tried| tried.insert(binding.pk)).unwrap_or(true);
            let copy = copies::copy(client, binding, target, is_retry).await;
            let copy = match copy {
                Ok(copy) => copy,
                Err(error) => return outcome_of(Err(error)),
            };
            changed.note(Kind::Endpoint.of(target));
            if let Some(entry) = entry {
                undo.created_with(entry, &Kind::Binding.of(copy));
            }
            let now = done.try_update(|(done, restricts)| {
                *done += 1;
                *restricts |= binding.enabled;
                (*done, *restricts)
            });
            if let Some(now) = now.filter(|(done, _)| *done == all) {
                // After the dialog has been informed, because `on_end` unmounts it.
                spawn_local(async move {
                    tick().await;
                    on_end.try_run(copied(now));
                });
            }
            Outcome::Done
        }
    });
    let running = RwSignal::new(None::<Signal<bool>>);
    let alarm = Signal::derive(move || {
        let stopped = running.get().is_some_and(|running| !running.get());
        let is_open = done.with(|(done, restricts)| *done < all && !restricts);
        (stopped && is_open).then(|| is_open_now(&name).text())
    });
    view! {
        <WorkDialog
            title=words::copy_many(all)
            start_label=words::copy_many(all)
            items=items
            work=work
            results=COPIED
            at_once=true
            in_order=true
            alarm=alarm
            watch=Callback::new(move |now| {
                running.set(Some(now));
                guard.watch_work(now);
            })
            on_close=Callback::new(move |_| on_end.run(copied(done.get_untracked())))
        >
            ""
        </WorkDialog>
    }
}

/// Announced assertively, because the endpoint is open to everyone.
pub fn is_open_now(name: &str) -> Message {
    words::is_open_now(name)
}
