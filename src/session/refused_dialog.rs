//! The token no longer works (authentik refused it, or another tab forgot it): asks for another one over the page,
//! then continues.

use super::oauth::SignInAgain;
use super::token_field::TokenField;
use super::{PromptReason, dialogs, use_session, words};
use crate::forms::{Form, FormErrors};
use crate::navigation::use_navigation;
use crate::rest::Submit;
use authentik_rac::ApiToken;
use authentik_rac::ErrorKind;
use leptos::prelude::*;
use rac_ui::{Button, ButtonVariant, Dialog};

/// The dialog, open while the session asks for a token.
#[component]
pub fn RefusedTokenDialog() -> impl IntoView {
    let session = use_session();
    move || session.asking().get().map(dialogs::refused::open)
}

/// The dialog, as it asks for this reason.
pub fn asking(why: PromptReason) -> AnyView {
    match why {
        PromptReason::NoneGiven => view! { <AskPortalAgain /> }.into_any(),
        why => view! { <AskForToken why=why /> }.into_any(),
    }
}

/// Only the portal can provide another token; the user can have it asked again.
#[component]
fn AskPortalAgain() -> impl IntoView {
    let session = use_session();
    let (title, text, _) = words::prompt(PromptReason::NoneGiven);
    let later = Callback::new(move |()| session.continue_without_token());
    let retry = Callback::new(move |()| session.ask_portal());
    view! {
        <Dialog title=title on_close=later>
            <p>{text}</p>
            <div class="rac-dialog-actions">
                <Button on_click=later>{words::REFUSED_LATER}</Button>
                <Button variant=ButtonVariant::Primary on_click=retry>
                    {words::TRY_AGAIN}
                </Button>
            </div>
        </Dialog>
    }
}

#[component]
fn AskForToken(why: PromptReason) -> impl IntoView {
    let session = use_session();
    let navigation = use_navigation();
    let signed_in = untrack(move || session.is_signed_in());
    let (title, text, forget) = match (why, signed_in) {
        (PromptReason::Refused, true) => {
            (words::SIGNED_IN_REFUSED_TITLE, words::SIGNED_IN_REFUSED_TEXT, Some(words::SIGN_OUT))
        }
        _ => words::prompt(why),
    };
    // A user who signed in signs in again; entering a token is the alternative.
    let by_token = RwSignal::new(!signed_in);
    let can_sign_in = session.sign_in_client().with_untracked(Option::is_some);
    let token = RwSignal::new(String::new());
    let token_errors = RwSignal::new(Vec::new());
    let errors = FormErrors::new();
    let submit = Submit::new();
    let connect = Callback::new(move |()| {
        errors.clear();
        let parsed = match token.with_untracked(|token| ApiToken::parse(token)) {
            Ok(parsed) => parsed,
            Err(error) => {
                token_errors.set(vec![error.sentence().text()]);
                errors.refuse(Vec::new());
                return;
            }
        };
        submit.run(async move {
            match session.replace_token(parsed).await {
                Ok(()) => {}
                Err(error) if error.kind == ErrorKind::BadToken => {
                    token_errors.try_set(vec![words::TOKEN_NOT_ACCEPTED.text()]);
                    errors.refuse(Vec::new());
                }
                Err(error) => errors.refuse(vec![error.sentence().text()]),
            }
        });
    });
    // This ends the page, so it asks about unsaved changes.
    let forget_token = Callback::new(move |()| navigation.ask_then(move || session.sign_out(false)));
    let later = Callback::new(move |()| session.continue_without_token());
    view! {
        <Dialog title=title.clone() on_close=later locked=submit.busy()>
            <p>{text}</p>
            {can_sign_in.then(|| view! { <SignInAgain session=session by_token=by_token /> })}
            <Form label=title errors=errors failed=words::CONNECT_FAILED on_submit=connect>
                <div hidden=move || !by_token.get()>
                    <TokenField value=token errors=token_errors autofocus=!signed_in />
                </div>
                <div class="rac-dialog-actions">
                    <Button
                        variant=ButtonVariant::Quiet
                        on_click=forget_token
                    >
                        {forget}
                    </Button>
                    <Button on_click=later>{words::REFUSED_LATER}</Button>
                    {move || {
                        by_token
                            .get()
                            .then(|| {
                                view! {
                                    <Button submit=true variant=ButtonVariant::Primary busy=submit.busy()>
                                        {words::CONNECT}
                                    </Button>
                                }
                            })
                    }}
                </div>
            </Form>
        </Dialog>
    }
}
