//! What is asked about connections: what a new one is called, and whether one may go.

use super::profile_form::ProfileForm;
use super::profile_switch::use_profile_switch;
use super::{ProfileTask, profile_words as words, use_session};
use crate::navigation::use_navigation;
use leptos::prelude::*;
use rac_ui::ConfirmDialog;

/// The dialog for a task; it ends by `Profiles::asked`.
#[component]
pub fn ProfileDialog(task: ProfileTask) -> impl IntoView {
    let profiles = use_session().profiles();
    let find = |id: &str| profiles.list().with_untracked(|list| list.get(id).cloned());
    match task {
        ProfileTask::Add => view! { <ProfileForm profile=None /> }.into_any(),
        ProfileTask::Edit(id) => view! { <ProfileForm profile=find(&id) /> }.into_any(),
        ProfileTask::Remove(id) => view! { <RemoveProfile id=id /> }.into_any(),
        ProfileTask::DisconnectAll => view! { <DisconnectAll /> }.into_any(),
    }
}

#[component]
fn RemoveProfile(id: String) -> impl IntoView {
    let profiles = use_session().profiles();
    let (switch, navigation) = (use_profile_switch(), use_navigation());
    let title = untrack(|| words::remove_title(&profiles.label(&id)));
    let remove = Callback::new(move |()| {
        profiles.asked();
        let (id, current) = (id.clone(), profiles.current_id());
        let leaves = id == current;
        let remove = move || switch.remove(&id);
        // Only what is shown could lose anything.
        if leaves { navigation.ask_then(remove) } else { remove() }
    });
    view! {
        <ConfirmDialog
            title=title
            confirm=words::REMOVE_DONE.to_owned()
            danger=true
            only_here=true
            on_confirm=remove
            on_cancel=Callback::new(move |()| profiles.asked())
        >
            <p>{words::REMOVE_TEXT}</p>
        </ConfirmDialog>
    }
}

#[component]
fn DisconnectAll() -> impl IntoView {
    let profiles = use_session().profiles();
    let switch = use_profile_switch();
    view! {
        <ConfirmDialog
            title=words::ALL_TITLE
            confirm=words::DISCONNECT_ALL.to_owned()
            only_here=true
            on_confirm=Callback::new(move |()| {
                profiles.asked();
                switch.disconnect_all();
            })
            on_cancel=Callback::new(move |()| profiles.asked())
        >
            <p>{words::ALL_TEXT}</p>
        </ConfirmDialog>
    }
}
