//! Asks for the passphrase, in place of a page or over one.

use super::crypto::SealError;
use super::passphrase_input::PassphraseInput;
use super::sealed::Sealed;
use super::words;
use crate::config::authentik_url;
use crate::forms::{Form, FormErrors, use_leave_guard};
use crate::page_title::PageTitle;
use crate::rest::Submit;
use crate::session::{Session, VaultError};
use leptos::prelude::*;
use rac_messages::sentences;
use rac_ui::{Button, ButtonVariant, ConfirmDialog};

#[component]
pub fn Unlock(session: Session) -> impl IntoView {
    let guard = use_leave_guard();
    // The page below has its own heading and its place in the history.
    let over = session.locked().get_untracked();
    let passphrase = RwSignal::new(String::new());
    let passphrase_errors = RwSignal::new(Vec::new());
    let errors = FormErrors::new();
    let submit = Submit::new();
    let (target, address) = target(session);
    if address.is_none() {
        passphrase_errors.set(vec![words::error(SealError::Damaged).text()]);
    }

    let unlock = Callback::new(move |()| {
        errors.clear();
        let entered = passphrase.get_untracked();
        if entered.is_empty() {
            passphrase_errors.set(vec![words::EMPTY.text()]);
            errors.refuse(Vec::new());
            return;
        }
        submit.run(async move {
            match session.unlock(entered, guard).await {
                Ok(()) => {
                    passphrase.try_set(String::new());
                }
                Err(VaultError::Seal(error)) => {
                    passphrase_errors.try_set(vec![words::error(error).text()]);
                    errors.refuse(Vec::new());
                }
                Err(error) => errors.refuse(vec![words::trouble(&error).text()]),
            }
        });
    });
    let asks = RwSignal::new(false);
    let question = move || {
        asks.get().then(|| {
            view! {
                <ConfirmDialog
                    title=words::ANEW_TITLE
                    confirm=words::ANEW
                    danger=true
                    on_confirm=Callback::new(move |()| {
                        asks.set(false);
                        guard.disarm();
                        session.disconnect();
                    })
                    on_cancel=Callback::new(move |()| asks.set(false))
                >
                    <p>{words::ANEW_TEXT}</p>
                    {(over && guard.is_armed()).then(|| view! { <p>{words::ANEW_OVER_TEXT}</p> })}
                </ConfirmDialog>
            }
        })
    };
    let heading = if over {
        view! { <h1>{words::UNLOCK_TITLE}</h1> }.into_any()
    } else {
        view! { <PageTitle text=words::UNLOCK_TITLE /> }.into_any()
    };
    let account = address.clone();
    view! {
        <div class="rac-connect">
            <div class="rac-connect-card">
                <p class="rac-connect-brand">{target}</p>
                {heading}
                <p>
                    {sentences(std::iter::once(words::LOCKED_TEXT).chain(over.then_some(words::LOCKED_OVER_TEXT)))}
                </p>
                <Form label=words::UNLOCK_TITLE errors=errors failed=words::UNLOCK_FAILED on_submit=unlock>
                    // Lets password managers distinguish instances.
                    <input type="text" autocomplete="username" readonly=true hidden=true value=account.unwrap_or_default() />
                    <PassphraseInput
                        label=words::PASSPHRASE
                        value=passphrase
                        errors=passphrase_errors
                        autocomplete="current-password"
                        focus=true
                    />
                    <div class="rac-connect-actions">
                        <Button submit=true variant=ButtonVariant::Primary busy=submit.busy()>
                            {words::UNLOCK}
                        </Button>
                    </div>
                    <p class="rac-connect-state" role="status">
                        {move || submit.busy().get().then_some(words::OPENING)}
                    </p>
                </Form>
                <p>
                    <button class="rac-link" type="button" on:click=move |_| asks.set(true)>
                        {words::CONNECT_ANEW}
                    </button>
                </p>
            </div>
        </div>
        {question}
    }
}

/// The name and address of the instance, as far as known, and the address alone, unless the stored text is damaged.
fn target(session: Session) -> (String, Option<String>) {
    let sealed = session.sealed_text().and_then(|text| Sealed::read(&text));
    let origin = window().location().origin().unwrap_or_default();
    let address = sealed.map(|sealed| authentik_url(&sealed.base, &origin));
    let instance = session.instances().current().get_untracked();
    let shown = address.clone().unwrap_or_else(|| instance.url(&origin));
    let target = if instance.name.is_empty() { shown } else { format!("{} · {shown}", instance.name) };
    (target, address)
}
