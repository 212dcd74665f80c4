//! The menu of instances, in the header and above the connect page.

use super::state::origin;
use super::switch::use_instance_switch;
use super::{InstanceTask, words};
use crate::hosting::use_hosting;
use crate::route::Route;
use crate::session::{SessionState, use_session};
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Icon, MenuButton, MenuEntry, MenuState};

/// Whether the menu is open. It is in the context because the menu moves from the connect page's bar to the header.
#[derive(Clone, Copy, Default)]
pub struct InstanceMenuState(MenuState);

/// The menu of instances. A single one without name and colour shows its host only. Empty in a portal, which has one
/// instance.
#[component]
pub fn InstanceMenu() -> impl IntoView {
    let session = use_session();
    let instances = session.instances();
    let owns_the_window = use_hosting().owns_the_window();
    let marked = Memo::new(move |_| instances.is_marked());
    move || {
        if !owns_the_window {
            view! { <span></span> }.into_any()
        } else if marked.get() {
            view! {
                <div class="rac-instance">
                    <Menu />
                </div>
            }
            .into_any()
        } else {
            view! {
                <p class="rac-instance-host">
                    <span class="rac-visually-hidden">{words::BEFORE_INSTANCE}</span>
                    <bdi>{move || instances.current_label()}</bdi>
                </p>
            }
            .into_any()
        }
    }
}

#[component]
fn Menu() -> impl IntoView {
    let session = use_session();
    let instances = session.instances();
    let switch = use_instance_switch();
    // Computed when the menu opens: another tab may have connected meanwhile.
    let entries = Signal::derive(move || {
        let current = instances.current().with(|instance| instance.id.clone());
        let connected = matches!(session.state().get(), SessionState::Connected(_));
        let mut entries: Vec<MenuEntry> = instances
            .list()
            .get()
            .all()
            .iter()
            .map(|instance| {
                let id = instance.id.clone();
                let state = words::connected(session.kept_for(&id));
                MenuEntry::Choice {
                    label: instances.label(&id).into(),
                    detail: words::host_state(instance.host(&origin()), state).text(),
                    colour: instance.colour.key(),
                    chosen: id == current,
                    on_select: Callback::new(move |()| switch.to(id.clone())),
                }
            })
            .collect();
        let action = |label: Message, icon, task: InstanceTask| MenuEntry::Action {
            label,
            icon: Some(icon),
            danger: false,
            disabled: None,
            on_select: Callback::new(move |()| switch.ask(task.clone())),
        };
        entries.push(action(words::ADD, Icon::Add, InstanceTask::Add));
        if connected {
            entries.push(MenuEntry::Link {
                label: words::MANAGE,
                icon: Some(Icon::Settings),
                href: Route::PREFERENCES.to_hash(),
                on_select: None,
            });
        } else {
            // Preferences can't be opened while disconnected.
            let list = instances.list();
            if list.with(|list| !list.is_fixed(&current)) {
                entries.push(action(words::EDIT_THIS, Icon::Edit, InstanceTask::Edit(current.clone())));
            }
            if list.with(|list| list.is_removable(&current)) {
                entries.push(action(words::REMOVE_THIS, Icon::Delete, InstanceTask::Remove(current.clone())));
            }
        }
        entries
    });
    let label = Signal::derive(move || instances.current_label());
    let InstanceMenuState(state) = use_context().unwrap_or_default();
    view! { <MenuButton label=label entries=entries unseen=words::BEFORE_INSTANCE state=state /> }
}
