//! The dialog for setting, changing or removing the passphrase of the stored token.

use super::passphrase_fields::PassphraseFields;
use super::passphrase_input::PassphraseInput;
use super::{NewPassphrase, words};
use crate::forms::{Form, FormErrors};
use crate::rest::Submit;
use crate::session::{Session, VaultError};
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Button, ButtonVariant, Dialog, use_toasts};

/// What to do with the passphrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PassphraseAction {
    Set,
    Change,
    Remove,
}

impl PassphraseAction {
    /// The dialog's title, its button, and the message afterwards.
    fn words(self) -> (Message, Message, Message) {
        match self {
            PassphraseAction::Set => (words::SET_TITLE, words::SET_DO, words::SET_DONE),
            PassphraseAction::Change => (words::CHANGE_TITLE, words::CHANGE_DO, words::CHANGE_DONE),
            PassphraseAction::Remove => (words::REMOVE_TITLE, words::REMOVE_DO, words::REMOVE_DONE),
        }
    }
}

#[component]
pub fn PassphraseDialog(session: Session, action: PassphraseAction, close: Callback<()>) -> impl IntoView {
    let toasts = use_toasts();
    let (title, does, done) = action.words();
    let asks_old = action != PassphraseAction::Set;
    let asks_new = action != PassphraseAction::Remove;
    let old = RwSignal::new(String::new());
    let old_errors = RwSignal::new(Vec::new());
    let new = NewPassphrase::required();
    let errors = FormErrors::new();
    let submit = Submit::new();
    let go = Callback::new(move |()| {
        errors.clear();
        let present = old.get_untracked();
        if asks_old && present.is_empty() {
            old_errors.set(vec![words::EMPTY.text()]);
        }
        let chosen = if asks_new { new.read() } else { Ok(None) };
        let Ok(chosen) = chosen else { return errors.refuse(Vec::new()) };
        if old_errors.with_untracked(|errors| !errors.is_empty()) {
            return errors.refuse(Vec::new());
        }
        let done = done.clone();
        submit.run(async move {
            match session.change_passphrase(present, chosen).await {
                Ok(()) => {
                    old.try_set(String::new());
                    new.clear();
                    toasts.success(done);
                    close.run(());
                }
                Err(VaultError::Seal(error)) if asks_old => {
                    old_errors.try_set(vec![words::error(error).text()]);
                    errors.refuse(Vec::new());
                }
                Err(error) => errors.refuse(vec![words::trouble(&error).text()]),
            }
        });
    });
    view! {
        <Dialog title=title.clone() on_close=close locked=submit.busy()>
            <Form label=title errors=errors failed=words::FAILED on_submit=go>
                {asks_old
                    .then(|| {
                        view! {
                            <PassphraseInput
                                label=words::OLD
                                value=old
                                errors=old_errors
                                autocomplete="current-password"
                                focus=true
                            />
                        }
                    })}
                {asks_new.then(|| view! { <PassphraseFields new=new /> })}
                {(!asks_new).then(|| view! { <p>{words::READABLE}</p> })}
                <div class="rac-button-row rac-button-row-end">
                    <Button on_click=close>{words::CANCEL}</Button>
                    <Button submit=true variant=ButtonVariant::Primary busy=submit.busy()>
                        {does}
                    </Button>
                </div>
            </Form>
        </Dialog>
    }
}
