//! authentik refused the token in the middle of work: ask for another one over the page, then go on.

use super::token_field::TokenField;
use super::{ApiToken, use_session, words};
use crate::dom::view;
use crate::forms::{Form, FormErrors};
use crate::rest::{ErrorKind, Submit};
use crate::ui::{Button, ButtonVariant, Dialog};
use leptos::prelude::*;

/// The dialog, open while the session asks for a token.
#[component]
pub fn RefusedTokenDialog() -> impl IntoView {
    let session = use_session();
    move || session.asking().get().then(|| view! { <AskForToken /> })
}

#[component]
fn AskForToken() -> impl IntoView {
    let session = use_session();
    let token = RwSignal::new(String::new());
    let token_errors = RwSignal::new(Vec::new());
    let errors = FormErrors::new();
    let submit = Submit::new();
    let connect = Callback::new(move |()| {
        errors.clear();
        let parsed = match token.with_untracked(|token| ApiToken::parse(token)) {
            Ok(parsed) => parsed,
            Err(error) => {
                token_errors.set(vec![error.sentence().to_owned()]);
                errors.refuse(Vec::new());
                return;
            }
        };
        submit.run(async move {
            match session.replace_token(parsed).await {
                Ok(()) => {}
                Err(error) if error.kind == ErrorKind::BadToken => {
                    token_errors.try_set(vec![words::TOKEN_NOT_ACCEPTED.to_owned()]);
                    errors.refuse(Vec::new());
                }
                Err(error) => errors.refuse(vec![error.sentence()]),
            }
        });
    });
    let later = Callback::new(move |()| session.go_on_without_token());
    view! {
        <Dialog title=words::REFUSED_TITLE on_close=later locked=submit.busy()>
            <p>{words::REFUSED_TEXT}</p>
            <Form label=words::REFUSED_TITLE errors=errors failed=words::CONNECT_FAILED on_submit=connect>
                <TokenField value=token errors=token_errors autofocus=true />
                <div class="rac-dialog-actions">
                    <Button
                        variant=ButtonVariant::Quiet
                        on_click=Callback::new(move |()| session.disconnect())
                    >
                        {words::REFUSED_DISCONNECT}
                    </Button>
                    <Button on_click=later>{words::REFUSED_LATER}</Button>
                    <Button submit=true variant=ButtonVariant::Primary busy=submit.busy()>
                        {words::CONNECT}
                    </Button>
                </div>
            </Form>
        </Dialog>
    }
}
