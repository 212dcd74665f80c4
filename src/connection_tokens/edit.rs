//! `#/tokens/<id>/edit`: points a token to another endpoint.

use super::filters::endpoint_options;
use super::words;
use crate::forms::{
    ConflictChoice, ConflictDialog, ConflictRow, Form, FormErrors, FormField, SaveBar, use_leave_guard,
};
use crate::navigation::use_navigation;
use crate::page_title::PageTitle;
use crate::read_only::ReadOnlyNotice;
use crate::resource::failure::failure_text;
use crate::resource::object_page::{Unread, object_page};
use crate::resource::pickers;
use crate::rest::{Client, Read, Submit};
use crate::route::{Route, TokensView};
use authentik_rac::RestError;
use authentik_rac::change::Fields;
use authentik_rac::connection_tokens::{ConnectionToken, ConnectionTokenChange, ConnectionTokenId, api};
use authentik_rac::endpoints::{DEVICES, EndpointId};
use authentik_rac::providers::ProviderId;
use authentik_rac::rights::Object;
use authentik_rac::saving::{Saved, Saving};
use leptos::prelude::*;
use rac_ui::{ComboOption, ComboOptions, Combobox, Field, Notice, NoticeKind, use_toasts};
use serde_json::Value;
use std::str::FromStr;

const PROVIDER: &str = "provider";
const ENDPOINT: &str = "endpoint";
/// Both of them.
const TARGET: &str = "target";

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
            <header class="rac-page-header">
                <PageTitle text=words::edit_label(&token) section=words::TOKENS />
            </header>
            <p class="rac-page-note">{words::EDIT_WHAT}</p>
            {match token.endpoint {
                // What leads to a device can't be pointed elsewhere by this form.
                None => view! { <Notice kind=NoticeKind::Warning>{DEVICES}</Notice> }.into_any(),
                Some(_) => view! { <TokenEditor token=token /> }.into_any(),
            }}
        }
    };
    let content = move || read.value_untracked().map(page).into_any();
    object_page(read.state(), read.retry(), unread, Box::new(content))
}

/// What a token's form may write: provider and endpoint as one field. They belong together, and authentik would take
/// the one's endpoint with the other provider if each were decided, or merged, for itself.
fn fields(token: &ConnectionToken) -> Fields {
    pointing(token.provider, token.endpoint)
}

fn pointing(provider: ProviderId, endpoint: Option<EndpointId>) -> Fields {
    let text = [provider.to_string(), text(endpoint)].join(" ");
    Fields::from_iter([(TARGET.to_owned(), Value::String(text))])
}

fn text(endpoint: Option<EndpointId>) -> String {
    endpoint.map(|id| id.to_string()).unwrap_or_default()
}

/// Where a token points to, in words.
fn target_words(token: &ConnectionToken) -> String {
    [token.provider_obj.name.clone(), token.target_name(), token.target_detail()].join(" · ")
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
    let endpoint = FormField::new(ENDPOINT, token.endpoint.map(|id| id.to_string()));
    let stored = StoredValue::new(token);
    let errors = FormErrors::new();
    let submit = Submit::new();
    let tried = RwSignal::new(false);
    let clash = RwSignal::new(None::<ConnectionToken>);
    let changed = Signal::derive(move || provider.is_changed() || endpoint.is_changed());
    guard.watch(changed);

    let chosen = Memo::new(move |_| provider.value.get().and_then(|id| id.parse::<ProviderId>().ok()));
    let providers = pickers::providers(pickers::all_providers());
    let all_endpoints = endpoint_options(chosen.into());
    // Without a provider there are no endpoints of its own to offer.
    let endpoints = Signal::derive(move || match chosen.get() {
        Some(_) => all_endpoints.options.get(),
        None => ComboOptions::Ready(Vec::new()),
    });
    let current_endpoint = Signal::derive(move || {
        let value = endpoint.value.get()?;
        stored.with_value(|token| {
            (text(token.endpoint) == value).then(|| ComboOption {
                value,
                label: token.target_name(),
                detail: token.target_detail(),
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
    let leave_saved = move |message: &str| {
        guard.disarm();
        toasts.success(message);
        navigation.go(Route::Token(id));
    };
    let save = Callback::new(move |()| {
        errors.clear();
        tried.set(true);
        let (Some(provider), Some(endpoint)) = (chosen_id(provider), chosen_id(endpoint)) else {
            errors.refuse(Vec::new());
            return;
        };
        let base = stored.with_value(fields);
        let mine = ConnectionTokenChange { provider, endpoint };
        submit.run(async move {
            let saving = Saving::<ConnectionToken> {
                retrieve: api::retrieve(id),
                fields,
                // authentik documents a PUT of both.
                write: Box::new(move |_, _| api::update(id, mine)),
            };
            match saving.save(client, &base, &pointing(provider, Some(endpoint))).await {
                Ok(Saved::Done(_)) => leave_saved(words::SAVED),
                Ok(Saved::AlreadySo(_)) => leave_saved(words::ALREADY_SO),
                Ok(Saved::Conflict { now, .. }) => {
                    clash.try_set(Some(now));
                }
                Err(error) => refuse(error),
            }
        });
    });
    let choose = Callback::new(move |choices: Vec<ConflictChoice>| {
        let Some(now) = clash.get_untracked() else { return };
        clash.set(None);
        let target =
            [(provider, Some(now.provider.to_string())), (endpoint, now.endpoint.map(|id| id.to_string()))];
        let mine = choices.iter().all(|choice| choice.take_mine);
        for (field, theirs) in target {
            if mine { field.rebase(theirs) } else { field.restart(theirs) }
        }
        stored.set_value(now);
        save.run(());
    });
    let mine_words = move || {
        let chosen = [(provider, providers.options), (endpoint, endpoints)].map(|(field, options)| {
            let id = field.value.get_untracked().unwrap_or_default();
            let known = options
                .with_untracked(|options| options.known()?.iter().find(|option| option.value == id).cloned());
            known.map_or(id, |option| {
                [option.label, option.detail]
                    .into_iter()
                    .filter(|t| !t.is_empty())
                    .collect::<Vec<_>>()
                    .join(" · ")
            })
        });
        chosen.join(" · ")
    };
    let conflict = move || {
        clash.get().map(|now| {
            let row = ConflictRow {
                field: TARGET.to_owned(),
                label: words::TARGET.to_owned(),
                base: stored.with_value(target_words),
                theirs: target_words(&now),
                mine: mine_words(),
            };
            view! {
                <ConflictDialog
                    title=words::CONFLICT_TITLE
                    rows=vec![row]
                    on_choose=choose
                    on_back=Callback::new(move |()| clash.set(None))
                />
            }
        })
    };
    view! {
        <ReadOnlyNotice needs=Object::ConnectionToken.change(id) />
        <Form label=words::EDIT_TITLE errors=errors on_submit=save>
            <Field
                label=words::PROVIDER
                help=words::PROVIDER_HELP
                errors=missing(provider, words::PROVIDER_MISSING)
                required=true
            >
                <Combobox
                    value=provider.value
                    options=providers.options
                    current=current_provider
                    on_change=Callback::new(move |_| {
                        provider.clear_refusal();
                        // Another provider has other endpoints; authentik itself would take any.
                        endpoint.value.set(if provider.is_changed() { None } else { endpoint.base() });
                    })
                    on_retry=providers.retry
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
                    on_retry=all_endpoints.retry
                />
            </Field>
            <SaveBar
                needs=Object::ConnectionToken.change(id)
                save=words::SAVE
                changed=changed
                busy=submit.busy()
                on_cancel=Callback::new(move |()| navigation.go(Route::Token(id)))
            />
        </Form>
        {conflict}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use authentik_rac::change::conflicts;

    const FIRST: &str = "10101010-2020-4030-8040-505050505050";
    const SECOND: &str = "60606060-7070-4080-8090-a0a0a0a0a0a0";

    fn to(provider: i32, endpoint: &str) -> Fields {
        pointing(ProviderId(provider), endpoint.parse().ok())
    }

    #[test]
    fn a_token_never_ends_up_with_one_side_s_provider_and_the_other_s_endpoint() {
        // Mine goes to another provider, theirs to another endpoint of the old one: that is one question, not two.
        let both = conflicts(&to(1, FIRST), &to(1, SECOND), &to(2, FIRST));
        let conflicting: Vec<&str> = both.iter().map(|conflict| conflict.field.as_str()).collect();
        assert_eq!(conflicting, [TARGET]);
    }

    #[test]
    fn two_people_with_the_same_aim_are_no_conflict() {
        assert!(conflicts(&to(1, FIRST), &to(2, SECOND), &to(2, SECOND)).is_empty());
        assert!(conflicts(&to(1, FIRST), &to(1, FIRST), &to(2, SECOND)).is_empty());
    }
}
