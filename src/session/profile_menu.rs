//! Which authentik one is in, and the way to another: in the header, and above the connect page.

use super::profile_switch::use_profile_switch;
use super::profiles::origin;
use super::{ProfileTask, SessionState, keep_label, profile_words as words, use_session};
use crate::hosting::use_hosting;
use crate::route::Route;
use leptos::prelude::*;
use rac_ui::{Icon, MenuButton, MenuEntry, MenuState};

/// Whether the menu is open, in the context: it is so while the page is checked and goes on to be in the header after it.
#[derive(Clone, Copy, Default)]
pub struct ProfileMenuState(MenuState);

/// The menu of connections; with a single one that has neither name nor colour just its host. Nothing in a portal's page,
/// which is about one authentik.
#[component]
pub fn ProfileMenu() -> impl IntoView {
    let session = use_session();
    let profiles = session.profiles();
    let owns_the_window = use_hosting().owns_the_window();
    let marked = Memo::new(move |_| profiles.is_marked());
    move || {
        if !owns_the_window {
            view! { <span></span> }.into_any()
        } else if marked.get() {
            view! {
                <div class="rac-profile">
                    <Menu />
                </div>
            }
            .into_any()
        } else {
            view! {
                <p class="rac-profile-host">
                    <span class="rac-visually-hidden">{words::CONNECTION}</span>
                    <bdi>{move || profiles.current_label()}</bdi>
                </p>
            }
            .into_any()
        }
    }
}

#[component]
fn Menu() -> impl IntoView {
    let session = use_session();
    let profiles = session.profiles();
    let switch = use_profile_switch();
    // Computed whenever it is opened: another tab may have connected meanwhile.
    let entries = Signal::derive(move || {
        let current = profiles.current().with(|profile| profile.id.clone());
        let connected = matches!(session.state().get(), SessionState::Connected(_));
        let mut entries: Vec<MenuEntry> = profiles
            .list()
            .get()
            .all()
            .iter()
            .map(|profile| {
                let id = profile.id.clone();
                let state = match session.kept_for(&id) {
                    Some(keep) => [words::CONNECTED, ", ", &keep_label(keep).to_lowercase()].concat(),
                    None => words::NOT_CONNECTED.to_owned(),
                };
                MenuEntry::Choice {
                    label: profiles.label(&id),
                    detail: [&profile.host(&origin()), " · ", &state].concat(),
                    colour: profile.colour.key(),
                    chosen: id == current,
                    on_select: Callback::new(move |()| switch.to(id.clone())),
                }
            })
            .collect();
        let action = |label: &str, icon, task: ProfileTask| MenuEntry::Action {
            label: label.to_owned(),
            icon: Some(icon),
            danger: false,
            disabled: None,
            on_select: Callback::new(move |()| switch.ask(task.clone())),
        };
        entries.push(action(words::ADD, Icon::Add, ProfileTask::Add));
        if connected {
            entries.push(MenuEntry::Link {
                label: words::MANAGE.to_owned(),
                icon: Some(Icon::Settings),
                href: Route::PREFERENCES.to_hash(),
            });
        } else {
            // Preferences are not to be had without a connection.
            let list = profiles.list();
            if list.with(|list| !list.is_fixed(&current)) {
                let edit = [words::EDIT, "…"].concat();
                entries.push(action(&edit, Icon::Edit, ProfileTask::Edit(current.clone())));
            }
            if list.with(|list| list.is_removable(&current)) {
                let remove = [words::REMOVE, "…"].concat();
                entries.push(action(&remove, Icon::Delete, ProfileTask::Remove(current.clone())));
            }
        }
        entries
    });
    let label = Signal::derive(move || profiles.current_label());
    let ProfileMenuState(state) = use_context().unwrap_or_default();
    view! { <MenuButton label=label entries=entries unseen=words::CONNECTION state=state /> }
}
