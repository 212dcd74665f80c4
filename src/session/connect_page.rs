//! `#/connect`: the address of authentik, the token, and where to keep it.

use super::instances::InstanceToConnect;
use super::oauth::{SignIn, SignInMessageNotice};
use super::token_field::TokenField;
use super::vault::{self, NewPassphrase};
use super::{Credential, Keep, SessionState, use_session, words};
use crate::config::{Config, api_base};
use crate::forms::{Form, FormErrors, FormField};
use crate::page_title::PageTitle;
use crate::rest::Submit;
use authentik_rac::ApiToken;
use authentik_rac::{ErrorKind, RestError};
use leptos::prelude::*;
use rac_ui::{Button, ButtonVariant, Choice, Field, Notice, NoticeKind, RadioGroup, TextInput};

#[component]
pub fn ConnectPage(config: StoredValue<Config>) -> impl IntoView {
    let session = use_session();
    let origin = window().location().origin().unwrap_or_default();
    // With several instances the address is fixed; otherwise the user can enter one.
    let instance = session.instances().current().get_untracked();
    let is_marked = untrack(|| session.instances().is_marked());
    let url = FormField::new("url", instance.url(&origin));
    let url_errors = RwSignal::new(Vec::new());
    let token = RwSignal::new(String::new());
    let token_errors = RwSignal::new(Vec::new());
    let keep = RwSignal::new(Keep::default().key().to_owned());
    let passphrase = NewPassphrase::optional();
    let errors = FormErrors::new();
    let submit = Submit::new();
    let by_token = RwSignal::new(false);

    let connect = Callback::new(move |()| {
        session.message().set(None);
        errors.clear();
        let base = url.value.with_untracked(|url| api_base(url));
        let parsed = token.with_untracked(|token| ApiToken::parse(token));
        url_errors.set(base.as_ref().err().map(|e| e.sentence().text()).into_iter().collect());
        token_errors.set(parsed.as_ref().err().map(|e| e.sentence().text()).into_iter().collect());
        let keep = Keep::from_key(&keep.get_untracked());
        let chosen = if keep == Keep::Browser { passphrase.read() } else { Ok(None) };
        let (Ok(base), Ok(new_token), Ok(chosen)) = (base, parsed, chosen) else {
            errors.refuse(Vec::new());
            return;
        };
        submit.run(async move {
            session.choose_passphrase(chosen);
            let connected = session.connect(Credential::pasted(base, new_token), keep).await;
            session.choose_passphrase(None);
            match connected {
                Ok(()) => {
                    token.try_set(String::new());
                    passphrase.clear();
                }
                Err(error) if error.kind == ErrorKind::BadToken => {
                    token_errors.try_set(vec![words::TOKEN_NOT_ACCEPTED.text()]);
                    errors.refuse(Vec::new());
                }
                Err(error) => errors.refuse(explain(&error)),
            }
            // Show the field with the error.
            by_token.try_set(true);
        });
    });
    // The demo token is for the configured authentik only.
    let is_own = !is_marked || config.with_value(|config| config.api_base == instance.base);
    let demo_token = config.with_value(|config| config.demo_token.clone()).filter(|_| is_own);
    let with_demo_token = demo_token.map(|demo| {
        Callback::new(move |()| {
            token.set(demo.clone());
            connect.run(());
        })
    });
    let keep_choices = Keep::ALL
        .map(|keep| {
            let (label, help) = words::keep(keep);
            Choice { help: Some(help), ..Choice::new(keep.key(), label) }
        })
        .to_vec();
    let unencrypted = Signal::derive(move || {
        url.value.with(|url| {
            is_unencrypted(url).then(|| words::URL_UNENCRYPTED.text()).into_iter().collect::<Vec<_>>()
        })
    });
    let notices = move || {
        let problem = config.with_value(|config| config.problem.clone());
        let reason = match session.state().get() {
            SessionState::Disconnected(reason) => words::disconnect_reason(reason),
            _ => None,
        };
        view! {
            {problem.map(|text| view! { <Notice kind=NoticeKind::Warning>{text}</Notice> })}
            {reason.map(|text| view! { <Notice kind=NoticeKind::Info>{text}</Notice> })}
            {session.message().get().map(|message| view! { <SignInMessageNotice message=message /> })}
        }
    };
    let in_browser = Memo::new(move |_| keep.with(|keep| keep == Keep::Browser.key()));
    let passphrase_fields =
        move || in_browser.get().then(|| vault::pages::passphrase_fields::show(passphrase));
    let title = config.with_value(|config| config.title.clone());
    let address = if is_marked {
        view! { <InstanceToConnect /> }.into_any()
    } else {
        view! {
            <Field
                label=words::URL
                help=words::URL_HELP
                errors=url_errors
                warnings=unencrypted
                required=true
            >
                <TextInput
                    value=url.value
                    kind="url"
                    autocomplete="off"
                    on_input=Callback::new(move |()| url_errors.set(Vec::new()))
                />
            </Field>
        }
        .into_any()
    };
    // Where signing in is set up, the token field is hidden until it is asked for.
    let client = session.sign_in_client();
    let signs_in = Memo::new(move |_| client.with(Option::is_some));
    let keep_field = move |at_sign_in: bool| {
        let keep_choices = keep_choices.clone();
        let label = if at_sign_in { words::STAY } else { words::KEEP };
        move || {
            (signs_in.get() == at_sign_in)
                .then(|| view! { <RadioGroup label=label.clone() options=keep_choices.clone() value=keep /> })
        }
    };
    let demo = move |at_sign_in: bool| {
        move || {
            with_demo_token
                .filter(|_| signs_in.get() == at_sign_in)
                .map(|on_click| view! { <Button on_click=on_click>{words::DEMO}</Button> })
        }
    };
    // Signals, because another instance may be chosen meanwhile.
    let sign_in = view! {
        {keep_field(true)}
        {move || {
            (signs_in.get() && in_browser.get())
                .then(|| view! { <Notice kind=NoticeKind::Info>{words::STAY_READABLE}</Notice> })
        }}
        {move || {
            signs_in
                .get()
                .then(|| view! { <SignIn session=session keep=keep by_token=by_token>{demo(true)}</SignIn> })
        }}
    };
    view! {
        <div class="rac-connect">
            <div class="rac-connect-card">
                <p class="rac-connect-brand">{title}</p>
                <PageTitle text=words::CONNECT_TITLE />
                {notices}
                {sign_in}
                <div class="rac-connect-token" hidden=move || signs_in.get() && !by_token.get()>
                <Form label=words::CONNECT_TITLE errors=errors failed=words::CONNECT_FAILED on_submit=connect>
                    {address}
                    <TokenField value=token errors=token_errors autofocus=true />
                    {keep_field(false)}
                    {passphrase_fields}
                    <div class="rac-connect-actions">
                        <Button submit=true variant=ButtonVariant::Primary busy=submit.busy()>
                            {words::CONNECT}
                        </Button>
                        {demo(false)}
                    </div>
                    <p class="rac-connect-state" role="status">
                        {move || submit.busy().get().then_some(words::CONNECTING)}
                    </p>
                </Form>
                </div>
            </div>
        </div>
    }
}

/// Whether requests to this address can be read on the network.
pub(super) fn is_unencrypted(url: &str) -> bool {
    let local = ["//localhost", "//127.0.0.1", "//[::1]"].iter().any(|host| url.contains(host));
    url.trim_start().to_ascii_lowercase().starts_with("http:") && !local
}

fn explain(error: &RestError) -> Vec<String> {
    [error.sentence()].into_iter().chain(error.advice()).map(|text| text.text()).collect()
}
