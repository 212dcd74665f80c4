//! `#/providers/new` and `#/providers/7/edit`: the provider form.

use super::expiry_editor::ExpiryEditor;
use super::form_options::FormOptions;
use super::form_state::{ProviderForm, in_words};
use super::{Provider, ProviderField, ProviderFields, ProviderId, api, words};
use crate::connection_settings::effective::Layers;
use crate::connection_settings::{EffectivePreview, SettingsField, hidden_mappings, mapping_layers};
use crate::dom::{live, view};
use crate::failure::{Failure, failure_text};
use crate::forms::change::Conflict;
use crate::forms::{ConflictChoice, ConflictDialog, ConflictRow, Form, FormErrors, SaveBar, use_leave_guard};
use crate::navigation::use_navigation;
use crate::page_title::PageTitle;
use crate::pickers::hidden_mapping;
use crate::rest::{Client, Loading, Read, RestError, Submit, field_label};
use crate::route::{ListView, ProviderTab, Route};
use crate::saving::{Saved, Saving};
use crate::ui::{Combobox, Field, MultiCombobox, PageSkeleton, Switch, TextInput, use_toasts};
use leptos::prelude::*;

#[component]
pub fn ProviderNewPage() -> impl IntoView {
    view! {
        <header class="rac-page-header">
            <PageTitle text=words::CREATE section=words::PROVIDERS />
        </header>
        <p class="rac-page-note">{words::CREATE_NEXT}</p>
        <ProviderEditor stored=ProviderFields::default() />
    }
    .into_any()
}

#[component]
pub fn ProviderEditPage(id: ProviderId) -> impl IntoView {
    let client = expect_context::<Client>();
    let read = Read::new(move || async move { client.send::<Provider>(api::retrieve(id)).await });
    live(move || match read.get() {
        Loading::Waiting => view! { <PageSkeleton /> }.into_any(),
        Loading::Failed(error) => view! {
            <PageTitle text=words::EDIT_TITLE section=words::PROVIDERS />
            <Failure error=error on_retry=Callback::new(move |()| read.refetch()) />
        }
        .into_any(),
        Loading::Ready(provider) => view! {
            <header class="rac-page-header">
                <PageTitle text=words::edit_title(&provider.name) section=words::PROVIDERS />
            </header>
            <ProviderEditor stored=provider.fields() id=id />
        }
        .into_any(),
    })
}

/// Two versions that are to be made one.
#[derive(Clone)]
struct Clash {
    now: ProviderFields,
    conflicts: Vec<Conflict>,
    also_changed: Vec<String>,
}

/// The form for an existing provider (`id`) or for a new one.
#[component]
fn ProviderEditor(stored: ProviderFields, #[prop(optional)] id: Option<ProviderId>) -> impl IntoView {
    let client = expect_context::<Client>();
    let navigation = use_navigation();
    let guard = use_leave_guard();
    let toasts = use_toasts();
    let is_new = id.is_none();
    let form = ProviderForm::new(stored, is_new);
    let options = FormOptions::read(client);
    let errors = FormErrors::new();
    let submit = Submit::new();
    let clash = RwSignal::new(None::<Clash>);
    let changed = Signal::derive(move || form.is_changed());
    guard.watch(changed);

    let leave_saved = move |provider: &Provider, said: String| {
        guard.disarm();
        toasts.success(said);
        navigation.go(Route::Provider(provider.pk, ProviderTab::Overview));
    };
    let refuse = move |error: RestError| {
        let summary = match error.validation() {
            Some(by_field) => form.refuse(by_field),
            None => vec![failure_text(&error)],
        };
        errors.refuse(summary);
    };
    let save = Callback::new(move |()| {
        errors.clear();
        let Some(mine) = untrack(move || form.fields()) else {
            errors.refuse(Vec::new());
            return;
        };
        let Some(id) = id else {
            submit.run(async move {
                match client.send::<Provider>(api::create(&mine.to_json())).await {
                    Ok(provider) => leave_saved(&provider, words::created(&provider.name)),
                    Err(error) => refuse(error),
                }
            });
            return;
        };
        let base = form.stored().to_json();
        submit.run(async move {
            let saving = Saving::<Provider> {
                retrieve: api::retrieve(id),
                fields: |provider| provider.fields().to_json(),
                write: Box::new(move |change, _| api::update(id, change)),
            };
            match saving.save(client, &base, &mine.to_json()).await {
                Ok(Saved::Done(provider)) => leave_saved(&provider, words::saved(&provider.name)),
                Ok(Saved::AlreadySo(provider)) => leave_saved(&provider, words::ALREADY_SO.to_owned()),
                Ok(Saved::Conflict { now, conflicts, also_changed }) => {
                    clash.try_set(Some(Clash { now: now.fields(), conflicts, also_changed }));
                }
                Err(error) => refuse(error),
            }
        });
    });
    let choose = Callback::new(move |choices: Vec<ConflictChoice>| {
        let Some(found) = clash.get_untracked() else { return };
        clash.set(None);
        // Fields that only the others changed are theirs: they come into the form too.
        let untouched: Vec<ProviderField> = ProviderField::ALL
            .iter()
            .copied()
            .filter(|field| found.also_changed.iter().any(|name| name == field.key()))
            .collect();
        form.rebase(&found.now);
        let given_up = choices.iter().filter(|choice| !choice.take_mine);
        let given_up = given_up.filter_map(|choice| ProviderField::from_key(&choice.field));
        for field in given_up.chain(untouched) {
            untrack(|| form.take_stored(field));
        }
        save.run(());
    });
    let cancel = Callback::new(move |()| {
        navigation.go(match id {
            Some(id) => Route::Provider(id, ProviderTab::Overview),
            None => Route::Providers(ListView::default()),
        });
    });
    let mappings = options.known_mappings();
    let used = move || form.mappings.value.get().iter().filter_map(|id| id.parse().ok()).collect::<Vec<_>>();
    // Text with a mistake in it says nothing new: then what is stored stands.
    let layers = Signal::derive(move || Layers {
        provider: form.settings.map().unwrap_or_else(|| form.stored().settings),
        provider_mappings: mapping_layers(&used(), &mappings.value().unwrap_or_default()),
        ..Layers::default()
    });
    let hidden = Signal::derive(move || hidden_mappings(&used(), mappings));
    let save_label = if is_new { words::CREATE } else { words::SAVE };
    let conflict = move || {
        clash.get().map(|found| {
            let words_of =
                |field: &str, value: &serde_json::Value| in_words(field, value, |id| options.name_of(id));
            let rows = found
                .conflicts
                .iter()
                .map(|c| ConflictRow {
                    field: c.field.clone(),
                    label: field_label(&c.field),
                    base: words_of(&c.field, &c.base),
                    theirs: words_of(&c.field, &c.theirs),
                    mine: words_of(&c.field, &c.mine),
                })
                .collect();
            let also = found.also_changed.iter().map(|field| field_label(field)).collect();
            view! {
                <ConflictDialog
                    title=words::CONFLICT_TITLE
                    rows=rows
                    also_changed=also
                    on_choose=choose
                    on_back=Callback::new(move |()| clash.set(None))
                />
            }
        })
    };
    view! {
        <Form label=save_label errors=errors on_submit=save>
            <Field label=words::NAME help=words::NAME_HELP errors=form.name_errors() required=true>
                <TextInput value=form.name.value on_input=form.name.on_input() autocomplete="off" />
            </Field>
            <Field
                label=words::FLOW_AUTHORIZATION
                help=words::FLOW_AUTHORIZATION_DOES
                errors=form.flow_errors()
                required=true
            >
                <Combobox
                    value=form.authorization_flow.value
                    options=options.authorization()
                    current=options.unlisted(form.authorization_flow.value)
                    placeholder=words::FLOW_CHOOSE.to_owned()
                    on_change=Callback::new(move |_| form.authorization_flow.clear_refusal())
                    on_retry=options.retry()
                />
            </Field>
            <Field
                label=words::FLOW_AUTHENTICATION
                help=words::FLOW_AUTHENTICATION_DOES
                errors=form.authentication_flow.refused()
            >
                <Combobox
                    value=form.authentication_flow.value
                    options=options.authentication()
                    current=options.unlisted(form.authentication_flow.value)
                    clearable=true
                    placeholder=words::FLOW_DEFAULT.to_owned()
                    on_change=Callback::new(move |_| form.authentication_flow.clear_refusal())
                    on_retry=options.retry()
                />
            </Field>
            <ExpiryEditor state=form.expiry />
            <Switch
                checked=form.delete_token.value
                label=words::DELETE_TOKEN
                help=words::DELETE_TOKEN_HELP
                errors=form.delete_token.refused()
                on_change=Callback::new(move |_| form.delete_token.clear_refusal())
            />
            <Field label=words::MAPPINGS help=words::MAPPINGS_HELP errors=form.mappings.refused()>
                <MultiCombobox
                    values=form.mappings.value
                    options=options.mappings.options
                    placeholder=words::MAPPINGS_ADD.to_owned()
                    unknown_label=Callback::new(|id: String| hidden_mapping(&id))
                    ordered_by_label=true
                    empty_text=words::MAPPINGS_NONE.to_owned()
                    on_change=Callback::new(move |_| form.mappings.clear_refusal())
                    on_retry=options.retry()
                />
            </Field>
            <SettingsField state=form.settings layers=layers help=words::SETTINGS_HELP />
            <EffectivePreview layers=layers mappings=mappings hidden=hidden choose_protocol=true />
            <SaveBar save=save_label changed=changed busy=submit.busy() on_cancel=cancel is_new=is_new />
        </Form>
        {conflict}
    }
    .into_any()
}
