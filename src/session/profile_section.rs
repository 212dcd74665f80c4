//! The connections on the page of preferences: all of them, and what may be done to each.

use super::profile_mark::ProfileMark;
use super::profile_switch::use_profile_switch;
use super::profiles::origin;
use super::{Profile, ProfileTask, keep_label, profile_words as words, use_session};
use leptos::prelude::*;
use rac_ui::{Button, ButtonVariant, Icon, Notice, NoticeKind, Status, unique_id};

#[component]
pub fn ProfileSection() -> impl IntoView {
    let session = use_session();
    let profiles = session.profiles();
    let switch = use_profile_switch();
    // Counts disconnections: what a store holds is no signal.
    let changed = RwSignal::new(0u32);
    let rows = move || {
        changed.track();
        session.state().track();
        let all = profiles.all().get();
        let rows = all.into_iter().map(|profile| row(profile, changed));
        view! {
            <ul class="rac-profile-list" role="list">
                {rows.collect::<Vec<_>>()}
            </ul>
        }
    };
    let heading = unique_id("connections");
    view! {
        <section class="rac-profile-section" aria-labelledby=heading>
            <h2 id=heading.clone()>{words::CONNECTIONS}</h2>
            <p class="rac-page-note">{words::ABOUT}</p>
            {move || {
                (!profiles.are_kept())
                    .then(|| view! { <Notice kind=NoticeKind::Warning>{words::NOT_KEPT}</Notice> })
            }}
            {rows}
            <div class="rac-profile-actions">
                <Button icon=Icon::Add on_click=Callback::new(move |()| switch.ask(ProfileTask::Add))>
                    {words::ADD}
                </Button>
                {move || {
                    profiles
                        .is_several()
                        .then(|| {
                            view! {
                                <Button on_click=Callback::new(move |()| {
                                    switch.ask(ProfileTask::DisconnectAll);
                                })>{words::DISCONNECT_ALL}</Button>
                            }
                        })
                }}
            </div>
        </section>
    }
}

/// One connection. Reads what it shows where it is called, so that all are drawn anew when anything changes.
fn row(profile: Profile, changed: RwSignal<u32>) -> AnyView {
    let session = use_session();
    let profiles = session.profiles();
    let switch = use_profile_switch();
    let id = profile.id.clone();
    let name = profiles.label(&id);
    let is_current = profiles.current().with(|current| current.id == id);
    let kept = session.kept_for(&id);
    let (is_fixed, is_removable) = profiles.list().with(|list| (list.is_fixed(&id), list.is_removable(&id)));
    // The words on it, and for whom they are not enough, whose they are.
    let button = |word: &'static str, action: Callback<()>| {
        let label = [word, " ", &name].concat();
        view! { <Button variant=ButtonVariant::Quiet label=label on_click=action>{word}</Button> }
    };
    let task = |task: ProfileTask| Callback::new(move |()| switch.ask(task.clone()));
    let own = id.clone();
    let disconnect = Callback::new(move |()| {
        switch.disconnect(&own);
        changed.try_update(|n| *n += 1);
    });
    let own = id.clone();
    let go = Callback::new(move |()| switch.to(own.clone()));
    // The only one is described above already.
    let facts = profiles.is_several().then(|| {
        view! {
            <dl class="rac-description-list">
                <dt>{words::ADDRESS}</dt>
                <dd>{profile.url(&origin())}</dd>
                <dt>{words::TOKEN}</dt>
                <dd>{kept.map_or(words::NO_TOKEN, keep_label)}</dd>
            </dl>
        }
    });
    view! {
        <li class="rac-profile-row" data-profile=profile.colour.key()>
            <div class="rac-profile-head">
                <ProfileMark profile=profile.clone() />
                {is_current.then(|| view! { <Status kind=NoticeKind::Success text=words::CURRENT /> })}
            </div>
            {facts}
            {is_fixed.then(|| view! { <p class="rac-page-note">{words::FIXED}</p> })}
            <div class="rac-profile-actions">
                {(!is_current).then(|| button(words::SWITCH, go))}
                {(!is_fixed).then(|| button(words::EDIT, task(ProfileTask::Edit(id.clone()))))}
                {(kept.is_some() && !is_current).then(|| button(words::DISCONNECT, disconnect))}
                {is_removable.then(|| button(words::REMOVE, task(ProfileTask::Remove(id.clone()))))}
            </div>
        </li>
    }
    .into_any()
}
