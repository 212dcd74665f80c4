//! `#/providers/new` and `#/providers/7/edit`: the provider form.

use super::clone::{CloneChoices, Cloning, copying};
use super::expiry_editor::ExpiryEditor;
use super::fields::{Kind, kind, label};
use super::form_options::FormOptions;
use super::form_state::{ProviderForm, in_words};
use super::words;
use crate::forms::{Form, FormPart, SaveBar, SwitchField, UnseenNote};
use crate::navigation::use_navigation;
use crate::page_title::PageTitle;
use crate::read_only::ReadOnlyNotice;
use crate::resource::form::{Editing, Outcome, Target, edit};
use crate::resource::free_name::free_name;
use crate::resource::object_actions::Breadcrumb;
use crate::resource::object_page::{Unread, object_page};
use crate::resource::pickers::hidden_mapping;
use crate::rest::{Client, Read};
use crate::route::{ListView, ProviderTab, Route};
use crate::settings::{EffectivePreview, FormParts, SettingsField, hidden_mappings, mapping_layers};
use crate::undo::use_undo;
use authentik_rac::all_pages;
use authentik_rac::providers::{Provider, ProviderField, ProviderFields, ProviderId, api};
use authentik_rac::rights::Object;
use authentik_rac::undo::Item;
use guacamole_settings::effective::Layers;
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Button, Combobox, Field, MultiCombobox, TextInput};
use serde_json::Value;

#[component]
pub fn ProviderNewPage() -> impl IntoView {
    view! {
        <Breadcrumb list=Route::Providers(ListView::default()) label=words::PROVIDERS />
        <header class="rac-page-header">
            <PageTitle text=words::CREATE section=words::PROVIDERS />
        </header>
        <p class="rac-page-note">{words::CREATE_NEXT}</p>
        <ProviderEditor stored=ProviderFields::default() />
    }
}

/// A new provider as a clone of another.
#[component]
pub fn ProviderClonePage(from: ProviderId) -> impl IntoView {
    let client = expect_context::<Client>();
    let read = Read::new(move || async move {
        let source: Provider = client.send(api::retrieve(from)).await?;
        // If the other names can't be read, the proposed name may be taken: then authentik says so.
        let others = all_pages(client, api::all, |provider: &Provider| provider.pk).await.unwrap_or_default();
        let is_taken = |name: &str| others.iter().any(|other| other.name == name);
        let name = free_name(&words::copy_name(&source.name).text(), ' ', is_taken);
        Ok((source, name))
    });
    let page = |(source, name): (Provider, String)| {
        view! {
            <Breadcrumb list=Route::Providers(ListView::default()) label=words::PROVIDERS of=(Route::Provider(source.pk, ProviderTab::Overview), source.name.clone()) />
            <header class="rac-page-header">
                <PageTitle text=words::clone_title(&source.name) section=words::PROVIDERS />
            </header>
            <ProviderEditor
                stored=ProviderFields { name, ..source.fields() }
                cloning=Cloning::of(source)
            />
        }
    };
    object_page(read, unread(words::CLONE_PAGE), page)
}

fn unread(title: Message) -> Unread {
    Unread {
        title,
        section: words::PROVIDERS,
        list: Route::Providers(ListView::default()),
        back: words::BACK_TO_LIST,
    }
}

#[component]
pub fn ProviderEditPage(id: ProviderId, field: Option<ProviderField>) -> impl IntoView {
    let client = expect_context::<Client>();
    let read = Read::new(move || async move { client.send::<Provider>(api::retrieve(id)).await });
    let page = move |provider: Provider| {
        view! {
            <Breadcrumb list=Route::Providers(ListView::default()) label=words::PROVIDERS of=(Route::Provider(provider.pk, ProviderTab::Overview), provider.name.clone()) />
            <header class="rac-page-header">
                <PageTitle text=words::edit_title(&provider.name) section=words::PROVIDERS />
            </header>
            <ProviderEditor stored=provider.fields() id=provider.pk field=field />
        }
    };
    object_page(read, unread(words::EDIT_PAGE), page)
}

/// The form for an existing provider (`id`) or a new one, possibly a clone (`cloning`). `field`: the field to focus.
#[component]
fn ProviderEditor(
    stored: ProviderFields,
    #[prop(optional)] id: Option<ProviderId>,
    #[prop(optional_no_strip)] field: Option<ProviderField>,
    #[prop(optional)] cloning: Option<Cloning>,
) -> impl IntoView {
    let navigation = use_navigation();
    let undo = use_undo();
    let is_new = id.is_none();
    let form = ProviderForm::new(stored, is_new);
    let options = FormOptions::read(expect_context::<Client>());
    let target = match id {
        None => Target::New(Box::new(api::create)),
        Some(id) => Target::Stored {
            retrieve: api::retrieve(id),
            write: Box::new(move |change, _| api::update(id, change)),
        },
    };
    let value_words =
        move |field: &str, value: &Value, _: &Provider| in_words(field, value, &|id| options.name_of(id));
    let on_saved = Callback::new(move |(provider, outcome, undone): (Provider, Outcome, Vec<Item>)| {
        if cloning.is_some_and(|cloning| cloning.start_copying(&provider, &undone)) {
            return;
        }
        let text = match outcome {
            Outcome::Created => words::created(&provider.name),
            Outcome::Saved => words::saved(&provider.name),
            Outcome::Unchanged => words::ALREADY_SO,
        };
        undo.success(text, undone);
        navigation.go(Route::Provider(provider.pk, ProviderTab::Overview));
    });
    let (Editing { errors, changed, busy, save }, conflict) =
        edit(form, target, words::CONFLICT_TITLE, Box::new(value_words), on_saved);
    let save = Callback::new(move |()| match cloning.and_then(Cloning::not_yet) {
        Some(why) => errors.refuse(vec![why.text()]),
        None => save.run(()),
    });
    let cancel = Callback::new(move |()| {
        navigation.go(match id {
            Some(id) => Route::Provider(id, ProviderTab::Overview),
            None => Route::Providers(ListView::default()),
        });
    });
    let mappings = options.known_mappings();
    let used = move || form.mappings.value.get().iter().filter_map(|id| id.parse().ok()).collect::<Vec<_>>();
    // While the text has an error, the stored settings are used.
    let layers = Signal::derive(move || Layers {
        provider: form.settings.map().unwrap_or_else(|| form.stored_settings()),
        provider_mappings: mapping_layers(&used(), &mappings.value().unwrap_or_default()),
        ..Layers::default()
    });
    let hidden = Signal::derive(move || hidden_mappings(&used(), mappings));
    let needs = id.map_or_else(|| Object::Provider.add(), |id| Object::Provider.change(id));
    let save_label = if is_new { words::CREATE } else { words::SAVE };
    // Names of providers of other types are unknown here. authentik refuses one that is taken, in words of any language.
    let free = move || {
        let name = form.name.value.get();
        let taken = !name.trim().is_empty() && form.name.refused().with(|why| !why.is_empty());
        let free = free_name(&name, ' ', |other| other == name);
        taken.then(|| {
            let label = words::take_name(&free);
            let take = Callback::new(move |()| {
                form.name.value.set(free.clone());
                form.name.clear_refusal();
            });
            view! { <Button on_click=take>{label}</Button> }
        })
    };
    let parts = FormParts {
        flow: Some(form.authorization_flow.value),
        mappings: form.mappings.value,
        refetch: options.retry(),
    };
    let wanted = field.map(ProviderField::key);
    let control = move |field: ProviderField| match kind(field) {
        Kind::Name => view! {
            <Field label=label(field) help=words::NAME_HELP errors=form.name_errors() required=true>
                <TextInput value=form.name.value on_input=form.name.on_input() autocomplete="off" />
                <UnseenNote field=form.name />
            </Field>
            {free}
        }
        .into_any(),
        Kind::AuthorizationFlow => view! {
            <Field
                label=label(field)
                help=words::FLOW_AUTHORIZATION_DOES
                errors=form.flow_errors()
                required=true
            >
                <Combobox
                    value=form.authorization_flow.value
                    options=options.authorization()
                    current=options.unlisted(form.authorization_flow.value)
                    placeholder=words::FLOW_CHOOSE
                    on_change=Callback::new(move |_| form.authorization_flow.clear_refusal())
                    on_retry=options.retry()
                />
            </Field>
        }
        .into_any(),
        Kind::AuthenticationFlow => view! {
            <Field
                label=label(field)
                help=words::FLOW_AUTHENTICATION_DOES
                errors=form.authentication_flow.refused()
            >
                <Combobox
                    value=form.authentication_flow.value
                    options=options.authentication()
                    current=options.unlisted(form.authentication_flow.value)
                    clearable=true
                    placeholder=words::FLOW_DEFAULT
                    on_change=Callback::new(move |_| form.authentication_flow.clear_refusal())
                    on_retry=options.retry()
                />
            </Field>
        }
        .into_any(),
        Kind::Expiry => view! {
            <ExpiryEditor state=form.expiry />
        }
        .into_any(),
        Kind::Switch(words) => {
            let field = form.switches.get(field.key());
            field.map(|field| view! { <SwitchField field=field words=words /> }).into_any()
        }
        Kind::Mappings => view! {
            <Field label=label(field) help=words::MAPPINGS_HELP errors=form.mappings.refused()>
                <MultiCombobox
                    values=form.mappings.value
                    options=options.mappings.options
                    placeholder=words::MAPPINGS_ADD
                    unknown_label=Callback::new(|id: String| hidden_mapping(&id).text())
                    ordered_by_label=true
                    empty_text=words::MAPPINGS_NONE
                    on_change=Callback::new(move |_| form.mappings.clear_refusal())
                    on_retry=options.retry()
                />
            </Field>
        }
        .into_any(),
        Kind::Settings => view! {
            <SettingsField state=form.settings layers=layers parts=parts help=words::SETTINGS_HELP />
        }
        .into_any(),
    };
    let part = |field: &ProviderField| {
        let control = control(*field);
        view! { <FormPart name=field.key() wanted=wanted>{control}</FormPart> }
    };
    let parts = ProviderField::ALL.iter().map(part).collect_view();
    let choices = cloning.map(|cloning| view! { <CloneChoices cloning=cloning form=form /> });
    view! {
        <ReadOnlyNotice needs=needs.clone() />
        <div class="rac-form-beside">
            <Form label=save_label.clone() errors=errors on_submit=save>
                {parts}
                {choices}
                <SaveBar needs=needs save=save_label changed=changed busy=busy on_cancel=cancel is_new=is_new />
            </Form>
            <EffectivePreview layers=layers mappings=mappings hidden=hidden choose_protocol=true />
        </div>
        {conflict}
        {cloning.map(copying)}
    }
}
