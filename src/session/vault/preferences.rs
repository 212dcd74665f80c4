//! The preferences for the passphrase and for inactivity.

use super::preferences_dialog::{PassphraseAction, PassphraseDialog};
use super::words;
use crate::preferences::LOCK_AFTER;
use crate::preferences::use_preferences;
use crate::session::{Keep, Session};
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Button, Choice, Field, Select};

#[component]
pub fn VaultPreferences(session: Session) -> impl IntoView {
    let preferences = use_preferences();
    let action = RwSignal::new(None::<PassphraseAction>);
    let dialog = move || {
        action.get().map(|chosen| {
            let close = Callback::new(move |()| action.set(None));
            view! { <PassphraseDialog session=session action=chosen close=close /> }
        })
    };
    let button = move |label: Message, does: PassphraseAction| {
        view! { <Button on_click=Callback::new(move |()| action.set(Some(does)))>{label}</Button> }
    };
    // How the token is kept; `None` while disconnected.
    let state = Memo::new(move |_| {
        session.account().get().map(|account| (account.keep == Keep::Browser, session.is_sealed()))
    });
    let passphrase = move || {
        state.get().map(|(in_browser, sealed)| {
            let (after, label, help) = if sealed {
                (preferences.lock_after, words::LOCK_AFTER, words::LOCK_AFTER_HELP)
            } else {
                (preferences.end_after, words::END_AFTER, words::END_AFTER_HELP)
            };
            view! {
                <h2>{words::PASSPHRASE}</h2>
                <p>{if sealed { words::ENCRYPTED } else { words::NOT_ENCRYPTED }}</p>
                {(in_browser && !sealed).then(|| view! { <p>{words::READABLE}</p> })}
                <p class="rac-button-row">
                    {(in_browser && !sealed).then(|| button(words::SET, PassphraseAction::Set))}
                    {sealed
                        .then(|| {
                            view! {
                                {button(words::CHANGE, PassphraseAction::Change)}
                                {button(words::REMOVE, PassphraseAction::Remove)}
                                <Button on_click=Callback::new(move |()| session.lock())>
                                    {words::LOCK_NOW}
                                </Button>
                            }
                        })}
                </p>
                <div class="rac-form">
                    <Minutes label=label help=help minutes=after />
                </div>
            }
        })
    };
    view! {
        {passphrase}
        {dialog}
    }
}

/// A choice of the idle time.
#[component]
fn Minutes(label: Message, help: Message, minutes: RwSignal<u32>) -> impl IntoView {
    let value = RwSignal::new(minutes.get_untracked().to_string());
    let choices = LOCK_AFTER.map(|choice| Choice::new(choice.to_string(), words::after(choice))).to_vec();
    let on_change = Callback::new(move |chosen: String| {
        if let Ok(chosen) = chosen.parse() {
            minutes.set(chosen);
        }
    });
    view! {
        <Field label=label help=help>
            <Select value=value options=Signal::stored(choices) on_change=on_change />
        </Field>
    }
}
