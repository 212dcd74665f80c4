//! Views of a list under a name, kept in this browser.

use super::look::Look;
use super::words;
use crate::hosting::use_hosting;
use crate::preferences::{SavedView, use_preferences};
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{
    Button, ButtonVariant, CopyButton, Field, FieldGroup, Icon, MenuButton, MenuEntry, TextInput,
    use_announcer,
};

/// The most views of one list.
const MOST: usize = 30;
/// The longest name.
const LONGEST: usize = 60;

/// In the dialog “View”: saves what the list shows, and deletes what was saved.
#[component]
pub fn SavedViews(look: Look, #[prop(into)] address: String) -> impl IntoView {
    let announcer = use_announcer();
    let now = look.now();
    let name = RwSignal::new(String::new());
    let errors = RwSignal::new(Vec::<String>::new());
    let save = Callback::new(move |()| {
        let wanted: String = name.with_untracked(|name| name.trim().chars().take(LONGEST).collect());
        if wanted.is_empty() {
            return errors.set(vec![words::NAME_MISSING.text()]);
        }
        let is_new = now.with_untracked(|now| now.saved.iter().all(|one| one.name != wanted));
        if is_new && now.with_untracked(|now| now.saved.len() >= MOST) {
            return errors.set(vec![words::too_many_views(MOST).text()]);
        }
        let view = now.with_untracked(|now| now.view(wanted.clone(), address.clone()));
        look.change_own(|look| match look.saved.iter_mut().find(|one| one.name == wanted) {
            Some(same) => *same = view,
            None => look.saved.push(view),
        });
        errors.set(Vec::new());
        name.set(String::new());
        announcer.polite(words::saved(&wanted));
    });
    let owns_the_window = use_hosting().owns_the_window();
    let row = move |view: SavedView| {
        let link = owns_the_window.then(|| {
            view! { <CopyButton text=Signal::stored(absolute(&look.link(&view))) label=words::copy_view(&view.name) /> }
        });
        let delete = {
            let name = view.name.clone();
            move |()| look.change_own(|look| look.saved.retain(|one| one.name != name))
        };
        let (href, name) = (view.address.clone(), view.name.clone());
        let label = words::delete_view(&view.name);
        let apply = move |_| look.change_own(|look| look.apply(&view));
        view! {
            <li class="rac-view-column">
                <a href=href on:click=apply>{name}</a>
                {link}
                <Button
                    variant=ButtonVariant::Quiet
                    icon=Icon::Delete
                    icon_only=true
                    label=label
                    on_click=delete
                />
            </li>
        }
    };
    // Not drawn again when columns change: a link that was clicked keeps the focus.
    let saved = Memo::new(move |_| now.with(|now| now.saved.clone()));
    let rows = move || saved.get().into_iter().map(row).collect_view();
    view! {
        <FieldGroup label=words::SAVED_VIEWS>
            <ul class="rac-view-columns" role="list">{rows}</ul>
            <div class="rac-view-save">
                <Field label=words::VIEW_NAME help=words::VIEW_HELP errors=errors>
                    <TextInput value=name on_input=move |_| errors.set(Vec::new()) />
                </Field>
                <Button on_click=save>{words::SAVE_VIEW}</Button>
            </div>
        </FieldGroup>
    }
}

/// The address with that of the page before it.
fn absolute(hash: &str) -> String {
    let here = window().location().href().unwrap_or_default();
    format!("{}{hash}", here.split('#').next().unwrap_or_default())
}

/// The menu of the saved views, in the toolbar, if there are any.
#[component]
pub fn SavedViewsMenu(list: &'static str) -> impl IntoView {
    let preferences = use_preferences();
    let look = preferences.look(list);
    let entries = Signal::derive(move || {
        let entry = |one: &SavedView| {
            let view = one.clone();
            let apply = move |()| preferences.change_look(list, |look| look.apply(&view));
            MenuEntry::Link {
                label: Message::verbatim(&one.name),
                icon: None,
                // What is stored could be any text.
                href: if one.address.starts_with("#/") { one.address.clone() } else { "#/".to_owned() },
                on_select: Some(Callback::new(apply)),
            }
        };
        look.with(|look| look.saved.iter().map(entry).collect::<Vec<_>>())
    });
    let any = Memo::new(move |_| look.with(|look| !look.saved.is_empty()));
    move || any.get().then(|| view! { <MenuButton label=words::SAVED_VIEWS entries=entries /> })
}
