//! `#/tokens/<id>/edit`: points a token to another endpoint.

use super::filters::{endpoint_options, provider_options};
use super::{ConnectionToken, ConnectionTokenChange, ConnectionTokenId, api, words};
use crate::dom::view;
use crate::endpoints::EndpointId;
use crate::failure::{Failure, failure_text};
use crate::forms::change::{Conflict, Fields};
use crate::forms::{
    ConflictChoice, ConflictDialog, ConflictRow, Form, FormErrors, FormField, SaveBar, use_leave_guard,
};
use crate::navigation::use_navigation;
use crate::providers::ProviderId;
use crate::rest::{Client, Loading, Read, RestError, Submit, field_label};
use crate::route::Route;
use crate::saving::{Saved, Saving};
use crate::ui::{ComboOption, ComboOptions, Combobox, Field, PageSkeleton, use_toasts};
use leptos::prelude::*;
use serde_json::Value;
use std::str::FromStr;

const PROVIDER: &str = "provider";
const ENDPOINT: &str = "endpoint";

#[component]
pub fn TokenEditPage(id: ConnectionTokenId) -> impl IntoView {
    let client = expect_context::<Client>();
    let read = Read::new(move || async move { client.send::<ConnectionToken>(api::retrieve(id)).await });
    move || match read.get() {
        Loading::Waiting => view! { <PageSkeleton /> }.into_any(),
        Loading::Failed(error) => view! {
            <h1 tabindex="-1">{words::EDIT_TITLE}</h1>
            <Failure error=error on_retry=Callback::new(move |()| read.refetch()) />
        }
        .into_any(),
        Loading::Ready(token) => view! {
            <header class="rac-page-header">
                <h1 tabindex="-1">{words::edit_label(&token)}</h1>
            </header>
            <p class="rac-page-note">{words::EDIT_WHAT}</p>
            <TokenEditor token=token />
        }
        .into_any(),
    }
}

/// What a token's form may write.
fn fields(token: &ConnectionToken) -> Fields {
    pointing(token.provider, token.endpoint)
}

fn pointing(provider: ProviderId, endpoint: EndpointId) -> Fields {
    match serde_json::to_value(ConnectionTokenChange { provider, endpoint }) {
        Ok(Value::Object(fields)) => fields,
        _ => Fields::new(),
    }
}

#[derive(Clone)]
struct Clash {
    now: ConnectionToken,
    conflicts: Vec<Conflict>,
}

fn chosen_id<T: FromStr>(field: FormField<Option<String>>) -> Option<T> {
    field.value.get_untracked().and_then(|id| id.parse().ok())
}

#[component]
fn TokenEditor(token: ConnectionToken) -> impl IntoView {
    let client = expect_context::<Client>();
    let navigation = use_navigation();
    let guard = use_leave_guard();
    let toasts = use_toasts();
    let id = token.pk;
    let provider = FormField::new(PROVIDER, Some(token.provider.to_string()));
    let endpoint = FormField::new(ENDPOINT, Some(token.endpoint.to_string()));
    let stored = StoredValue::new(token);
    let errors = FormErrors::new();
    let submit = Submit::new();
    let tried = RwSignal::new(false);
    let clash = RwSignal::new(None::<Clash>);
    let changed = Signal::derive(move || provider.is_changed() || endpoint.is_changed());
    guard.watch(changed);

    let chosen = Memo::new(move |_| provider.value.get().and_then(|id| id.parse::<ProviderId>().ok()));
    let (providers, retry_providers) = provider_options();
    let (endpoints, retry_endpoints) = endpoint_options(chosen.into());
    // Without a provider there are no endpoints of its own to offer.
    let endpoints = Signal::derive(move || match chosen.get() {
        Some(_) => endpoints.get(),
        None => ComboOptions::Ready(Vec::new()),
    });
    let current_endpoint = Signal::derive(move || {
        let value = endpoint.value.get()?;
        stored.with_value(|token| {
            (token.endpoint.to_string() == value).then(|| ComboOption {
                value,
                label: token.endpoint_obj.name.clone(),
                detail: [token.endpoint_obj.protocol.label(), " · ", &token.endpoint_obj.host].concat(),
            })
        })
    });
    let current_provider = Signal::derive(move || {
        let value = provider.value.get()?;
        stored.with_value(|token| {
            (token.provider.to_string() == value).then(|| ComboOption {
                value,
                label: token.provider_obj.name.clone(),
                detail: String::new(),
            })
        })
    });
    let missing = move |field: FormField<Option<String>>, words: &'static str| {
        Signal::derive(move || {
            let mut all = field.refused().get();
            all.extend((tried.get() && field.value.with(Option::is_none)).then(|| words.to_owned()));
            all
        })
    };
    let refuse = move |error: RestError| {
        let summary = match error.validation() {
            Some(by_field) => {
                provider.refuse(by_field.of(PROVIDER));
                endpoint.refuse(by_field.of(ENDPOINT));
                let mut rest = by_field.clone();
                rest.fields.retain(|(field, _)| field != PROVIDER && field != ENDPOINT);
                Some(rest.sentence()).filter(|text| !text.is_empty()).into_iter().collect()
            }
            None => vec![failure_text(&error)],
        };
        errors.refuse(summary);
    };
    let leave_saved = move |said: &str| {
        guard.disarm();
        toasts.success(said);
        navigation.go(Route::Token(id));
    };
    let save = Callback::new(move |()| {
        errors.clear();
        tried.set(true);
        let (Some(to_provider), Some(to_endpoint)) = (chosen_id(provider), chosen_id(endpoint)) else {
            errors.refuse(Vec::new());
            return;
        };
        let base = stored.with_value(fields);
        let mine = pointing(to_provider, to_endpoint);
        submit.run(async move {
            let saving = Saving::<ConnectionToken> {
                retrieve: api::retrieve(id),
                fields,
                // authentik documents a PUT of both.
                write: Box::new(move |_, all| api::update(id, all)),
            };
            match saving.save(client, &base, &mine).await {
                Ok(Saved::Done(_)) => leave_saved(words::SAVED),
                Ok(Saved::AlreadySo(_)) => leave_saved(words::ALREADY_SO),
                Ok(Saved::Conflict { now, conflicts, .. }) => {
                    clash.try_set(Some(Clash { now, conflicts }));
                }
                Err(error) => refuse(error),
            }
        });
    });
    let choose = Callback::new(move |choices: Vec<ConflictChoice>| {
        let Some(found) = clash.get_untracked() else { return };
        clash.set(None);
        provider.rebase(Some(found.now.provider.to_string()));
        endpoint.rebase(Some(found.now.endpoint.to_string()));
        for choice in choices.iter().filter(|choice| !choice.take_mine) {
            let field = if choice.field == PROVIDER { provider } else { endpoint };
            field.restart(field.base());
        }
        stored.set_value(found.now);
        save.run(());
    });
    let name_of = move |value: &Value| {
        let id = match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        let known = [providers, endpoints].into_iter().find_map(|options| match options.get_untracked() {
            ComboOptions::Ready(options) => options.into_iter().find(|option| option.value == id),
            _ => None,
        });
        known.map(|option| [option.label.as_str(), " ", &option.detail].concat()).unwrap_or(id)
    };
    let conflict = move || {
        clash.get().map(|found| {
            let row = |c: &Conflict| ConflictRow {
                field: c.field.clone(),
                label: field_label(&c.field),
                base: name_of(&c.base),
                theirs: name_of(&c.theirs),
                mine: name_of(&c.mine),
            };
            view! {
                <ConflictDialog
                    title=words::CONFLICT_TITLE
                    rows=found.conflicts.iter().map(row).collect()
                    on_choose=choose
                    on_back=Callback::new(move |()| clash.set(None))
                />
            }
        })
    };
    view! {
        <Form label=words::EDIT_TITLE errors=errors on_submit=save>
            <Field
                label=words::PROVIDER
                help=words::PROVIDER_HELP
                errors=missing(provider, words::PROVIDER_MISSING)
                required=true
            >
                <Combobox
                    value=provider.value
                    options=providers
                    current=current_provider
                    on_change=Callback::new(move |_| {
                        provider.clear_refusal();
                        // Another provider has other endpoints; authentik itself would take any.
                        endpoint.value.set(if provider.is_changed() { None } else { endpoint.base() });
                    })
                    on_retry=retry_providers
                />
            </Field>
            <Field
                label=words::ENDPOINT
                help=words::ENDPOINT_HELP
                errors=missing(endpoint, words::ENDPOINT_MISSING)
                required=true
            >
                <Combobox
                    value=endpoint.value
                    options=endpoints
                    current=current_endpoint
                    on_change=Callback::new(move |_| endpoint.clear_refusal())
                    on_retry=retry_endpoints
                />
            </Field>
            <SaveBar
                save=words::SAVE
                changed=changed
                busy=submit.busy()
                on_cancel=Callback::new(move |()| navigation.go(Route::Token(id)))
            />
        </Form>
        {conflict}
    }
    .into_any()
}
