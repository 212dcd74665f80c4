//! The instances on the preferences page, with their actions.

use super::mark::InstanceMark;
use super::state::origin;
use super::switch::use_instance_switch;
use super::{Instance, InstanceTask, words};
use crate::session::{keep_label, use_session};
use leptos::prelude::*;
use rac_messages::{Argument, Message};
use rac_ui::{Button, ButtonVariant, Icon, Notice, NoticeKind, Status, unique_id};

#[component]
pub fn InstanceSection() -> impl IntoView {
    let session = use_session();
    let instances = session.instances();
    let switch = use_instance_switch();
    // Counts disconnections, because storage is not reactive.
    let changed = RwSignal::new(0u32);
    let rows = move || {
        changed.track();
        session.state().track();
        let all = instances.all().get();
        let rows = all.into_iter().map(|instance| row(instance, changed));
        view! {
            <ul class="rac-instance-list" role="list">
                {rows.collect::<Vec<_>>()}
            </ul>
        }
    };
    let heading = unique_id("instances");
    view! {
        <section class="rac-instance-section" aria-labelledby=heading>
            <h2 id=heading.clone()>{words::INSTANCES}</h2>
            <p class="rac-page-note">{words::ABOUT}</p>
            {move || {
                (!instances.are_kept())
                    .then(|| view! { <Notice kind=NoticeKind::Warning>{words::NOT_KEPT}</Notice> })
            }}
            {rows}
            <div class="rac-instance-actions">
                <Button icon=Icon::Add on_click=Callback::new(move |()| switch.ask(InstanceTask::Add))>
                    {words::ADD}
                </Button>
                {move || {
                    instances
                        .is_several()
                        .then(|| {
                            view! {
                                <Button on_click=Callback::new(move |()| {
                                    switch.ask(InstanceTask::DisconnectAll);
                                })>{words::DISCONNECT_ALL}</Button>
                            }
                        })
                }}
            </div>
        </section>
    }
}

/// One row. Reads its signals in the caller, so that all rows are redrawn when anything changes.
fn row(instance: Instance, changed: RwSignal<u32>) -> impl IntoView {
    let session = use_session();
    let instances = session.instances();
    let switch = use_instance_switch();
    let id = instance.id.clone();
    let name = instances.label(&id);
    let is_current = instances.current().with(|current| current.id == id);
    let kept = session.kept_for(&id);
    let (is_fixed, is_removable) = instances.list().with(|list| (list.is_fixed(&id), list.is_removable(&id)));
    // The label adds the instance's name for screen readers.
    let button = |word: Message, label: fn(Argument) -> Message, action: Callback<()>| {
        let label = label(name.as_str().into());
        view! { <Button variant=ButtonVariant::Quiet label=label on_click=action>{word}</Button> }
    };
    let task = |task: InstanceTask| Callback::new(move |()| switch.ask(task.clone()));
    let own = id.clone();
    let disconnect = Callback::new(move |()| {
        switch.disconnect(&own);
        changed.try_update(|n| *n += 1);
    });
    let own = id.clone();
    let go = Callback::new(move |()| switch.to(own.clone()));
    // A single instance is already described above.
    let facts = instances.is_several().then(|| {
        view! {
            <dl class="rac-description-list">
                <dt>{words::ADDRESS}</dt>
                <dd>{instance.url(&origin())}</dd>
                <dt>{words::TOKEN}</dt>
                <dd>{kept.map_or(words::NO_TOKEN, keep_label)}</dd>
            </dl>
        }
    });
    view! {
        <li class="rac-instance-row" data-instance=instance.colour.key()>
            <div class="rac-instance-head">
                <InstanceMark instance=instance.clone() />
                {is_current.then(|| view! { <Status kind=NoticeKind::Success text=words::CURRENT /> })}
            </div>
            {facts}
            {is_fixed.then(|| view! { <p class="rac-page-note">{words::FIXED}</p> })}
            <div class="rac-instance-actions">
                {(!is_current).then(|| button(words::SWITCH, words::switch_to, go))}
                {(!is_fixed).then(|| button(words::EDIT, words::edit_of, task(InstanceTask::Edit(id.clone()))))}
                {(kept.is_some() && !is_current).then(|| button(words::DISCONNECT, words::disconnect_from, disconnect))}
                {is_removable.then(|| button(words::REMOVE, words::remove_of, task(InstanceTask::Remove(id.clone()))))}
            </div>
        </li>
    }
}
