//! The list of keyboard shortcuts.

use super::keys::Section;
use super::{Palette, words};
use crate::route::Route;
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::Dialog;

/// All shortcuts, with what they do.
fn all() -> Vec<(Vec<Message>, Message)> {
    let one = |key: &str, meaning: Message| (vec![Message::verbatim(key)], meaning);
    let mut all = vec![
        (vec![words::CONTROL_KEY, Message::verbatim("K")], words::OPEN_PALETTE),
        one("/", words::FOCUS_SEARCH),
        one("J", words::NEXT_ROW),
        one("K", words::PREVIOUS_ROW),
        one("X", words::SELECT_ROW),
        one("?", words::THIS_HELP),
    ];
    all.extend(Section::ALL.into_iter().map(|(letter, section)| {
        let keys = ["G".to_owned(), letter.to_uppercase().to_string()];
        (keys.map(Message::verbatim).to_vec(), words::go_to(section.name()))
    }));
    all
}

#[component]
pub fn ShortcutsDialog(palette: Palette) -> impl IntoView {
    let row = |(keys, meaning): (Vec<Message>, Message)| {
        let keys = keys.into_iter().map(|key| view! { <kbd>{key}</kbd> " " }).collect_view();
        view! {
            <tr>
                <td>{keys}</td>
                <td>{meaning}</td>
            </tr>
        }
    };
    view! {
        <Dialog title=words::SHORTCUTS on_close=Callback::new(move |()| palette.close())>
            <p class="rac-help">{words::SHORTCUTS_HELP}</p>
            <p>
                <a href=Route::PREFERENCES.to_hash() on:click=move |_| palette.close()>{words::TURN_OFF}</a>
            </p>
            <table class="rac-shortcuts">
                <thead class="rac-visually-hidden">
                    <tr>
                        <th scope="col">{words::KEYS}</th>
                        <th scope="col">{words::MEANING}</th>
                    </tr>
                </thead>
                <tbody>{all().into_iter().map(row).collect_view()}</tbody>
            </table>
        </Dialog>
    }
}
