//! Listens for shortcuts: on the whole window if it is ours, else only inside the app.

use super::keys::{Key, Section, Shortcut, shortcut};
use super::{Opened, Palette, rows};
use crate::hosting::use_hosting;
use crate::navigation::use_navigation;
use crate::preferences::use_preferences;
use crate::route::{AccessView, ActivityView, EndpointsView, ListView, Route, TokensView};
use leptos::ev::{self, KeyboardEvent};
use leptos::prelude::*;
use rac_ui::command_key;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// How long after `g` the letter of a section may come, in milliseconds.
const PREFIX_MS: f64 = 1_500.0;
/// Where keys have a meaning of their own.
const TYPING: &str = "textarea, select, dialog, [contenteditable], [role=menu], [role=listbox], [role=combobox], \
    input:not([type=checkbox], [type=radio])";

/// The handler of keys for the element of the shell; in a page of our own it does nothing, because keys are also heard
/// while nothing has the focus.
pub fn listen(palette: Palette) -> impl Fn(KeyboardEvent) + Copy + 'static {
    let navigation = use_navigation();
    let enabled = use_preferences().shortcuts;
    let prefix_at = StoredValue::new_local(None::<f64>);
    let pressed = move |event: KeyboardEvent| {
        let Some(key) = command_key(&event) else { return };
        let key = Key { key, control_or_meta: event.ctrl_key() || event.meta_key(), alt: event.alt_key() };
        if palette.keep(&key) {
            event.prevent_default();
            return;
        }
        if !enabled.try_get_untracked().unwrap_or_default() || event.default_prevented() || is_typing(&event)
        {
            return;
        }
        let after_prefix =
            prefix_at.get_value().is_some_and(|before| event.time_stamp() - before < PREFIX_MS);
        // A modifier of the second key is a key, too.
        if key.key != "Shift" {
            prefix_at.set_value(None);
        }
        let done = match shortcut(&key, after_prefix) {
            None => false,
            Some(Shortcut::Prefix) => {
                prefix_at.set_value(Some(event.time_stamp()));
                true
            }
            Some(Shortcut::Palette) => {
                palette.open(Opened::Commands);
                true
            }
            Some(Shortcut::Help) => {
                palette.open(Opened::Shortcuts);
                true
            }
            Some(Shortcut::Go(section)) => {
                navigation.go(route_of(section));
                true
            }
            Some(Shortcut::Search) => rows::focus_search(&event),
            Some(Shortcut::NextRow) => rows::go(&event, 1),
            Some(Shortcut::PreviousRow) => rows::go(&event, -1),
            Some(Shortcut::SelectRow) => rows::select(&event),
        };
        if done {
            event.prevent_default();
        }
    };
    let everywhere = use_hosting().owns_the_window();
    if everywhere {
        let listener = window_event_listener(ev::keydown, pressed);
        on_cleanup(move || listener.remove());
    }
    move |event| {
        if !everywhere {
            pressed(event);
        }
    }
}

fn route_of(section: Section) -> Route {
    match section {
        Section::Overview => Route::OVERVIEW,
        Section::Providers => Route::Providers(ListView::default()),
        Section::Endpoints => Route::Endpoints(EndpointsView::default()),
        Section::Tokens => Route::Tokens(TokensView::default()),
        Section::Mappings => Route::Mappings(ListView::default()),
        Section::Access => Route::Access(AccessView::default()),
        Section::Activity => Route::Activity(ActivityView::default()),
        Section::Import => Route::IMPORT,
        Section::Changes => Route::RECENT_CHANGES,
        Section::Preferences => Route::PREFERENCES,
    }
}

/// Whether the key is typed somewhere, or a dialog is open.
fn is_typing(event: &KeyboardEvent) -> bool {
    let target = event.composed_path().get(0).dyn_into::<Element>().ok();
    let typing = |target: &Element| !matches!(target.closest(TYPING), Ok(None));
    let is_modal = |element: &Element| {
        let root = element.get_root_node();
        let root = root.dyn_ref::<web_sys::ShadowRoot>().map(|root| root.query_selector("dialog[open]"));
        !matches!(root.unwrap_or_else(|| document().query_selector("dialog[open]")), Ok(None))
    };
    target.is_none_or(|target| typing(&target) || is_modal(&target))
}
