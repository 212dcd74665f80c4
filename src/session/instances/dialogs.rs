//! The dialogs for adding, editing and removing instances.

use super::form::InstanceForm;
use super::switch::use_instance_switch;
use super::{InstanceTask, words};
use crate::navigation::use_navigation;
use crate::session::use_session;
use leptos::prelude::*;
use rac_ui::ConfirmDialog;

/// The dialog for a task. It closes itself with `Instances::close_dialog`.
#[component]
pub fn InstanceDialog(task: InstanceTask) -> impl IntoView {
    let instances = use_session().instances();
    let find = |id: &str| instances.list().with_untracked(|list| list.get(id).cloned());
    match task {
        InstanceTask::Add => view! { <InstanceForm instance=None /> }.into_any(),
        InstanceTask::Edit(id) => view! { <InstanceForm instance=find(&id) /> }.into_any(),
        InstanceTask::Remove(id) => view! { <RemoveInstance id=id /> }.into_any(),
        InstanceTask::DisconnectAll => view! { <DisconnectAll /> }.into_any(),
    }
}

#[component]
fn RemoveInstance(id: String) -> impl IntoView {
    let instances = use_session().instances();
    let (switch, navigation) = (use_instance_switch(), use_navigation());
    let title = untrack(|| words::remove_title(instances.label(&id)));
    let remove = Callback::new(move |()| {
        instances.close_dialog();
        let (id, current) = (id.clone(), instances.current_id());
        let leaves = id == current;
        let remove = move || switch.remove(&id);
        // Only the current instance has a page with changes to lose.
        if leaves { navigation.ask_then(remove) } else { remove() }
    });
    view! {
        <ConfirmDialog
            title=title
            confirm=words::REMOVE_DONE
            danger=true
            only_here=true
            on_confirm=remove
            on_cancel=Callback::new(move |()| instances.close_dialog())
        >
            <p>{words::REMOVE_TEXT}</p>
        </ConfirmDialog>
    }
}

#[component]
fn DisconnectAll() -> impl IntoView {
    let instances = use_session().instances();
    let switch = use_instance_switch();
    view! {
        <ConfirmDialog
            title=words::ALL_TITLE
            confirm=words::DISCONNECT_ALL
            only_here=true
            on_confirm=Callback::new(move |()| {
                instances.close_dialog();
                switch.disconnect_all();
            })
            on_cancel=Callback::new(move |()| instances.close_dialog())
        >
            <p>{words::ALL_TEXT}</p>
        </ConfirmDialog>
    }
}
