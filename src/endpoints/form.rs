//! `#/endpoints/new` and `#/endpoints/<uuid>/edit`: the endpoint form.

use super::clone::{CloneChoices, Cloning, copying};
use super::fields::label;
use super::form_layers::form_layers;
use super::form_state::EndpointForm;
use super::host_field::HostField;
use super::limit_field::LimitField;
use super::words;
use crate::forms::{Form, FormPart, SaveBar, UnseenNote};
use crate::navigation::use_navigation;
use crate::page_title::PageTitle;
use crate::read_only::ReadOnlyNotice;
use crate::resource::failure::Failure;
use crate::resource::form::{Editing, Outcome, Target, edit, in_words};
use crate::resource::object_actions::Breadcrumb;
use crate::resource::object_page::{Unread, object_page};
use crate::resource::pickers;
use crate::resource::pickers::hidden_mapping;
use crate::rest::{Client, Read};
use crate::route::{EndpointTab, EndpointsView, ProviderTab, Route};
use crate::settings::{EffectivePreview, FormParts, SettingsField};
use crate::undo::use_undo;
use authentik_rac::endpoints::limit::Limit;
use authentik_rac::endpoints::{Endpoint, EndpointId, Protocol, api};
use authentik_rac::endpoints::{EndpointField, EndpointFields};
use authentik_rac::providers::ProviderId;
use authentik_rac::rights::Object;
use authentik_rac::undo::Item;
use guacamole_settings::lint::Owner;
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Choice, ComboOption, Combobox, Field, MultiCombobox, RadioGroup, TextInput};
use serde_json::Value;

/// A new endpoint: for a provider, or as a clone of another endpoint.
#[component]
pub fn EndpointNewPage(provider: Option<ProviderId>, from: Option<EndpointId>) -> impl IntoView {
    let Some(from) = from else {
        let client = expect_context::<Client>();
        let read = Read::new(move || async move { Ok(api::unsupported(client).await) });
        let unsupported = Memo::new(move |_| read.value().flatten());
        return view! {
            <Breadcrumb list=Route::Endpoints(EndpointsView::default()) label=words::ENDPOINTS />
            <header class="rac-page-header">
                <PageTitle text=words::CREATE section=words::ENDPOINTS />
            </header>
            {move || match unsupported.get() {
                Some(error) => view! { <Failure error=error /> }.into_any(),
                None => view! {
                    <EndpointEditor stored=EndpointFields { provider, ..EndpointFields::default() } />
                }
                .into_any(),
            }}
        }
        .into_any();
    };
    with_endpoint(from, words::CREATE, move |endpoint| {
        let stored = EndpointFields {
            name: words::copy_name(&endpoint.name).text(),
            provider: provider.or(Some(endpoint.provider)),
            ..endpoint.fields()
        };
        view! {
            <Breadcrumb list=Route::Endpoints(EndpointsView::default()) label=words::ENDPOINTS of=(Route::Endpoint(from, EndpointTab::Overview), endpoint.name.clone()) />
            <header class="rac-page-header">
                <PageTitle text=words::clone_title(&endpoint.name) section=words::ENDPOINTS />
            </header>
            <EndpointEditor
                stored=stored
                provider_name=endpoint.provider_obj.name.clone()
                cloning=Cloning::of(endpoint)
            />
        }
    })
    .into_any()
}

#[component]
pub fn EndpointEditPage(id: EndpointId, field: Option<EndpointField>) -> impl IntoView {
    with_endpoint(id, words::EDIT, move |endpoint| {
        view! {
            <Breadcrumb list=Route::Endpoints(EndpointsView::default()) label=words::ENDPOINTS of=(Route::Endpoint(id, EndpointTab::Overview), endpoint.name.clone()) />
            <header class="rac-page-header">
                <PageTitle text=words::edit_title(&endpoint.name) section=words::ENDPOINTS />
            </header>
            <EndpointEditor
                stored=endpoint.fields()
                provider_name=endpoint.provider_obj.name
                id=id
                field=field
            />
        }
    })
}

/// A page for an endpoint that is read first.
fn with_endpoint<V: IntoView + 'static>(
    id: EndpointId,
    title: Message,
    page: impl Fn(Endpoint) -> V + Send + 'static,
) -> impl IntoView {
    let client = expect_context::<Client>();
    let read = Read::new(move || api::read(client, id));
    let unread = Unread {
        title,
        section: words::ENDPOINTS,
        list: Route::Endpoints(EndpointsView::default()),
        back: words::BACK_TO_LIST,
    };
    object_page(read, unread, page)
}

/// The form for an existing endpoint (`id`) or a new one. `provider_name`: the stored provider's, which the account
/// may not be able to list. `field`: the field to focus. `cloning`: set for a clone.
#[component]
fn EndpointEditor(
    stored: EndpointFields,
    #[prop(optional)] provider_name: String,
    #[prop(optional)] id: Option<EndpointId>,
    #[prop(optional_no_strip)] field: Option<EndpointField>,
    #[prop(optional)] cloning: Option<Cloning>,
) -> impl IntoView {
    let navigation = use_navigation();
    let undo = use_undo();
    let is_new = id.is_none();
    let stored_provider = stored.provider;
    let stored_protocol = stored.protocol.clone();
    let form = EndpointForm::new(stored);
    let (known_providers, known_mappings) = (pickers::all_providers(), pickers::all_mappings());
    let (providers, mappings) = (pickers::providers(known_providers), pickers::mappings(known_mappings));
    let (layers, hidden) = form_layers(form, known_providers.read, known_mappings.read);
    let target = match id {
        None => Target::New(Box::new(api::create)),
        Some(id) => Target::Stored {
            retrieve: api::retrieve(id),
            write: Box::new(move |change, _| api::update(id, change)),
        },
    };
    let value_words =
        move |field: &str, value: &Value, _: &Endpoint| match (EndpointField::from_key(field), value) {
            (Some(EndpointField::Protocol), Value::String(name)) => {
                Protocol::from(name.as_str()).label().to_owned()
            }
            (Some(EndpointField::MaximumConnections), Value::Number(number)) => number
                .as_str()
                .parse()
                .map_or_else(|_| number.to_string(), |n| Limit::from_stored(n).words().to_string()),
            _ => in_words(value, &|id| providers.name_of(id).or_else(|| mappings.name_of(id))),
        };
    let on_saved = Callback::new(move |(endpoint, outcome, undone): (Endpoint, Outcome, Vec<Item>)| {
        if cloning.is_some_and(|cloning| cloning.start_copying(&endpoint, &undone)) {
            return;
        }
        let text = match outcome {
            Outcome::Created => words::created(&endpoint.name),
            Outcome::Saved => words::saved(&endpoint.name),
            Outcome::Unchanged => words::ALREADY_SO,
        };
        undo.success(text, undone);
        navigation.go(Route::Endpoint(endpoint.pk, EndpointTab::Overview));
    });
    let (Editing { errors, changed, busy, save }, conflict) =
        edit(form, target, words::CONFLICT_TITLE, Box::new(value_words), on_saved);
    let save = Callback::new(move |()| match cloning.and_then(Cloning::not_yet) {
        Some(why) => errors.refuse(vec![why.text()]),
        None => save.run(()),
    });
    let cancel = Callback::new(move |()| {
        navigation.go(match (id, stored_provider) {
            (Some(id), _) => Route::Endpoint(id, EndpointTab::Overview),
            (None, Some(id)) => Route::Provider(id, ProviderTab::Endpoints(EndpointsView::default())),
            (None, None) => Route::Endpoints(EndpointsView::default()),
        });
    });
    let current_provider = Signal::derive(move || {
        let id = form.provider.value.get()?;
        let known = stored_provider.is_some_and(|stored| stored.to_string() == id);
        let label = match provider_name.as_str() {
            name if known && !name.is_empty() => name.to_owned(),
            _ => words::PROVIDER_UNLISTED.text(),
        };
        Some(ComboOption { label, detail: id.clone(), value: id })
    });
    let moves = Signal::derive(move || {
        let moves = !is_new && form.provider.is_changed() && form.provider.value.with(Option::is_some);
        moves.then(|| words::PROVIDER_MOVES.text()).into_iter().collect::<Vec<_>>()
    });
    // For a protocol of a newer authentik, no option is selected.
    let protocol_warnings = Signal::derive(move || match &stored_protocol {
        Some(Protocol::Other(name)) if !form.protocol.is_changed() => {
            vec![words::protocol_unknown(name).text()]
        }
        _ => Vec::new(),
    });
    let protocol = form.chosen_protocol();
    let needs = id.map_or_else(|| Object::Endpoint.add(), |id| Object::Endpoint.change(id));
    let save_label = if is_new { words::CREATE } else { words::SAVE };
    let wanted = field.map(EndpointField::key);
    let control = move |field: EndpointField| match field {
        EndpointField::Name => view! {
            <Field label=label(field) help=words::NAME_HELP errors=form.name_errors() required=true>
                <TextInput value=form.name.value on_input=form.name.on_input() />
                <UnseenNote field=form.name />
            </Field>
        }
        .into_any(),
        EndpointField::Provider => view! {
            <Field
                label=label(field)
                help=words::PROVIDER_HELP
                errors=form.provider_errors()
                warnings=moves
                required=true
            >
                <Combobox
                    value=form.provider.value
                    options=providers.options
                    current=current_provider
                    placeholder=words::PROVIDER_CHOOSE
                    on_change=Callback::new(move |_| form.provider.clear_refusal())
                    on_retry=providers.retry
                />
            </Field>
        }
        .into_any(),
        EndpointField::Protocol => view! {
            <div class="rac-endpoint-protocol">
                <RadioGroup
                    label=label(field)
                    options=protocols()
                    value=form.protocol.value
                    errors=form.protocol_errors()
                    warnings=protocol_warnings
                    on_change=Callback::new(move |_| form.protocol.clear_refusal())
                />
            </div>
        }
        .into_any(),
        EndpointField::Host => view! {
            <HostField
                state=form.host
                settings=form.settings
                protocol=protocol
                on_protocol=Callback::new(move |protocol: Protocol| {
                    form.protocol.value.set(protocol.to_string());
                    form.protocol.clear_refusal();
                })
            />
        }
        .into_any(),
        EndpointField::MaximumConnections => view! { <LimitField state=form.limit /> }.into_any(),
        EndpointField::PropertyMappings => view! {
            <Field label=label(field) help=words::MAPPINGS_HELP errors=form.mappings.refused()>
                <MultiCombobox
                    values=form.mappings.value
                    options=mappings.options
                    placeholder=words::MAPPINGS_ADD
                    unknown_label=Callback::new(|id: String| hidden_mapping(&id).text())
                    ordered_by_label=true
                    empty_text=words::MAPPINGS_NONE
                    on_change=Callback::new(move |_| form.mappings.clear_refusal())
                    on_retry=mappings.retry
                />
            </Field>
        }
        .into_any(),
        EndpointField::Settings => view! {
            <SettingsField
                state=form.settings
                protocol=protocol
                owner=Signal::stored(Owner::Endpoint)
                host=Signal::derive(move || Some(form.host.value()))
                layers=layers
                parts=FormParts {
                    flow: None,
                    mappings: form.mappings.value,
                    refetch: mappings.retry,
                }
                help=words::SETTINGS_HELP
            />
        }
        .into_any(),
    };
    let part = |field: &EndpointField| {
        let control = control(*field);
        view! { <FormPart name=field.key() wanted=wanted>{control}</FormPart> }
    };
    let parts = EndpointField::ALL.iter().map(part).collect_view();
    let choices = cloning.map(|cloning| view! { <CloneChoices cloning=cloning form=form /> });
    view! {
        <ReadOnlyNotice needs=needs.clone() />
        <div class="rac-form-beside">
            <Form label=save_label.clone() errors=errors on_submit=save>
                {parts}
                {choices}
                <SaveBar needs=needs save=save_label changed=changed busy=busy on_cancel=cancel is_new=is_new />
            </Form>
            <EffectivePreview layers=layers mappings=known_mappings.read hidden=hidden />
        </div>
        {conflict}
        {cloning.map(copying)}
    }
}

fn protocols() -> Vec<Choice> {
    let choice = |one: &Protocol| Choice::new(one.to_string(), one.label());
    Protocol::KNOWN.iter().map(choice).collect()
}
