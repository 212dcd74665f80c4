//! `#/tokens/<id>/edit`: moves a token to another endpoint.

use super::filters::endpoint_options;
use super::form_state::TokenForm;
use super::words;
use crate::forms::{Form, SaveBar};
use crate::navigation::use_navigation;
use crate::page_title::PageTitle;
use crate::read_only::ReadOnlyNotice;
use crate::resource::form::{Editing, Outcome, Target, edit};
use crate::resource::object_actions::Breadcrumb;
use crate::resource::object_page::{Unread, object_page};
use crate::resource::pickers;
use crate::rest::{Client, Read};
use crate::route::{Route, TokensView};
use crate::undo::use_undo;
use authentik_rac::connection_tokens::{ConnectionToken, ConnectionTokenId, api};
use authentik_rac::endpoints::DEVICES;
use authentik_rac::providers::ProviderId;
use authentik_rac::rights::Object;
use authentik_rac::undo::Item;
use leptos::prelude::*;
use rac_ui::{ComboOptions, Combobox, Field, Notice, NoticeKind};
use serde_json::Value;

#[component]
pub fn TokenEditPage(id: ConnectionTokenId) -> impl IntoView {
    let client = expect_context::<Client>();
    let read = Read::new(move || async move { client.send::<ConnectionToken>(api::retrieve(id)).await });
    let unread = Unread {
        title: words::EDIT_TITLE,
        section: words::TOKENS,
        list: Route::Tokens(TokensView::default()),
        back: words::BACK_TO_LIST,
    };
    let page = |token: ConnectionToken| {
        view! {
            <Breadcrumb list=Route::Tokens(TokensView::default()) label=words::TOKENS of=(Route::Token(token.pk), words::whose(&token).text()) />
            <header class="rac-page-header">
                <PageTitle text=words::edit_label(&token) section=words::TOKENS />
            </header>
            <p class="rac-page-note">{words::EDIT_WHAT}</p>
            {match token.endpoint {
                // This form can't edit a token for a device.
                None => view! { <Notice kind=NoticeKind::Warning>{DEVICES}</Notice> }.into_any(),
                Some(_) => view! { <TokenEditor token=token /> }.into_any(),
            }}
        }
    };
    object_page(read, unread, page)
}

#[component]
fn TokenEditor(token: ConnectionToken) -> impl IntoView {
    let navigation = use_navigation();
    let undo = use_undo();
    let id = token.pk;
    let form = TokenForm::new(token);
    let TokenForm { provider, endpoint, .. } = form;
    let chosen = Memo::new(move |_| provider.value.get().and_then(|id| id.parse::<ProviderId>().ok()));
    let providers = pickers::providers(pickers::all_providers());
    let all_endpoints = endpoint_options(chosen.into());
    // Without a provider, there are no endpoints to offer.
    let endpoints = Signal::derive(move || match chosen.get() {
        Some(_) => all_endpoints.options.get(),
        None => ComboOptions::Ready(Vec::new()),
    });
    let current_provider = Signal::derive(move || form.stored_provider(&provider.value.get()?));
    let current_endpoint = Signal::derive(move || form.stored_endpoint(&endpoint.value.get()?));
    let target = Target::Stored {
        retrieve: api::retrieve(id),
        write: Box::new(move |_, whole| api::update(id, whole)),
    };
    let on_saved = Callback::new(move |(_, outcome, undone): (ConnectionToken, Outcome, Vec<Item>)| {
        let text = match outcome {
            Outcome::Unchanged => words::ALREADY_SO,
            Outcome::Created | Outcome::Saved => words::SAVED,
        };
        undo.success(text, undone);
        navigation.go(Route::Token(id));
    });
    let in_words = move |_: &str, target: &Value, now: &ConnectionToken| {
        let listed = |options: Signal<ComboOptions>, id: &str| {
            options.with_untracked(|all| all.known()?.iter().find(|option| option.value == id).cloned())
        };
        let (provider, endpoint) =
            (|id: &str| listed(providers.options, id), |id: &str| listed(endpoints, id));
        form.target_words(target, now, [&provider, &endpoint])
    };
    let (Editing { errors, changed, busy, save }, conflict) =
        edit(form, target, words::CONFLICT_TITLE, Box::new(in_words), on_saved);
    view! {
        <ReadOnlyNotice needs=Object::ConnectionToken.change(id) />
        <Form label=words::EDIT_TITLE errors=errors on_submit=save>
            <Field
                label=words::PROVIDER
                help=words::PROVIDER_HELP
                errors=form.provider_errors()
                required=true
            >
                <Combobox
                    value=provider.value
                    options=providers.options
                    current=current_provider
                    on_change=Callback::new(move |_| {
                        provider.clear_refusal();
                        // Another provider has other endpoints; authentik itself would accept any.
                        endpoint.value.set(if provider.is_changed() { None } else { endpoint.base() });
                    })
                    on_retry=providers.retry
                />
            </Field>
            <Field
                label=words::ENDPOINT
                help=words::ENDPOINT_HELP
                errors=form.endpoint_errors()
                required=true
            >
                <Combobox
                    value=endpoint.value
                    options=endpoints
                    current=current_endpoint
                    on_change=Callback::new(move |_| endpoint.clear_refusal())
                    on_retry=all_endpoints.retry
                />
            </Field>
            <SaveBar
                needs=Object::ConnectionToken.change(id)
                save=words::SAVE
                changed=changed
                busy=busy
                on_cancel=Callback::new(move |()| navigation.go(Route::Token(id)))
            />
        </Form>
        {conflict}
    }
}
