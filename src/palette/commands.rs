//! The commands of the palette. What can't be used now says why.

use super::entries::{Entry, exports, pages};
use super::{Opened, Palette, words};
use crate::hosting::{Theme, use_hosting};
use crate::navigation::use_navigation;
use crate::preferences::use_preferences;
use crate::read_only::{self, ReadOnly, use_disabled_reason, use_read_only_reason, use_write_mode};
use crate::route::Route;
use crate::session::{Session, use_instance_switch};
use authentik_rac::rights::Object;
use leptos::prelude::*;
use rac_ui::Icon;

/// The pages and commands.
pub fn commands(palette: Palette, session: Session) -> Signal<Vec<Entry>> {
    let (mode, switch) = (use_write_mode(), use_instance_switch());
    let (navigation, hosting, preferences) = (use_navigation(), use_hosting(), use_preferences());
    let read_only_reason = use_read_only_reason();
    let revoke_reason = use_disabled_reason(Object::ConnectionToken.delete_some());
    let creations = [
        (words::CREATE_PROVIDER, Route::ProviderNew, Object::Provider),
        (words::CREATE_ENDPOINT, Route::EndpointNew { provider: None, from: None }, Object::Endpoint),
        (words::CREATE_MAPPING, Route::MappingNew { from: None }, Object::PropertyMapping),
    ]
    .map(|(label, route, object)| (label, route, use_disabled_reason(object.add())));
    Signal::derive(move || {
        let mut all = pages();
        let creation = |(label, route, reason): &(_, Route, Signal<_>)| {
            Entry::creation(label, route.clone()).disabled(reason.get())
        };
        all.extend(creations.iter().map(creation));
        all.push(Entry::revoke().disabled(revoke_reason.get()));
        all.extend(exports());
        // A portal's users have no token here that could be locked or forgotten.
        if !hosting.provides_token() {
            let lock = Callback::new(move |()| session.lock());
            let reason = (!session.is_sealed()).then(|| words::LOCK_NEEDS_PASSPHRASE.text());
            all.push(Entry::command(Icon::Lock, words::LOCK_NOW, lock).disabled(reason));
            all.push(disconnect(
                session,
                Callback::new(move |()| {
                    // It leaves the page, so it asks about unsaved changes.
                    navigation.ask_then(move || session.leave_or_ask());
                }),
            ));
        }
        let read_only = mode.read_only();
        let label = if read_only.is_some() { read_only::TURN_OFF } else { read_only::TURN_ON };
        let toggle = Callback::new(move |()| mode.set_chosen(read_only.is_none()));
        let decided = read_only_reason.get().filter(|_| read_only == Some(ReadOnly::Decided));
        all.push(Entry::command(Icon::Lock, label, toggle).disabled(decided));
        let show = Callback::new(move |()| palette.open(Opened::Shortcuts));
        let off = (!preferences.shortcuts.get()).then(|| words::SHORTCUTS_ARE_OFF.text());
        all.push(Entry::command(Icon::Info, words::SHOW_SHORTCUTS, show).disabled(off));
        if hosting.theme().get().is_none() {
            let current = preferences.theme.get();
            let others = Theme::ALL.into_iter().filter(|theme| *theme != current);
            all.extend(others.map(|theme| choose_theme(theme, preferences.theme)));
        }
        let instances = session.instances();
        let current = instances.current().with(|instance| instance.id.clone());
        for instance in instances.list().get().all().iter().filter(|instance| instance.id != current) {
            let id = instance.id.clone();
            let go = Callback::new(move |()| switch.to(id.clone()));
            let label = words::switch_to(instances.label(&instance.id));
            all.push(Entry::command(Icon::External, label, go));
        }
        all
    })
}

/// Found by both of its names.
fn disconnect(session: Session, run: Callback<()>) -> Entry {
    let (label, other) = match session.is_signed_in() {
        true => (words::SIGN_OUT, words::DISCONNECT),
        false => (words::DISCONNECT, words::SIGN_OUT),
    };
    Entry::command(Icon::User, label, run).found_by(&other.text())
}

fn choose_theme(theme: Theme, chosen: RwSignal<Theme>) -> Entry {
    let (icon, name) = match theme {
        Theme::Auto => (Icon::Settings, words::THEME_AUTO),
        Theme::Light => (Icon::Sun, words::THEME_LIGHT),
        Theme::Dark => (Icon::Moon, words::THEME_DARK),
    };
    let choose = Callback::new(move |()| chosen.set(theme));
    Entry::command(icon, words::choose_theme(name.text()), choose).searched()
}
