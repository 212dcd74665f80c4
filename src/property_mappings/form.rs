//! `#/mappings/new` and `#/mappings/<uuid>/edit`: the form of a property mapping.

use super::expression_field::ExpressionField;
use super::fields::label;
use super::form_state::MappingForm;
use super::test_panel::TestMapping;
use super::words;
use crate::forms::{Form, SaveBar, UnseenNote};
use crate::navigation::use_navigation;
use crate::page_title::PageTitle;
use crate::read_only::{ReadOnlyNotice, WriteLink};
use crate::resource::form::{Editing, Outcome, Target, edit, in_words};
use crate::resource::object_actions::Breadcrumb;
use crate::resource::object_page::{Unread, object_page};
use crate::rest::{Client, Read};
use crate::route::{ListView, MappingTab, Route};
use crate::settings::{CopySecrets, SettingsField};
use crate::undo::use_undo;
use authentik_rac::property_mappings::{MappingField, MappingFields};
use authentik_rac::property_mappings::{PropertyMapping, PropertyMappingId, api};
use authentik_rac::rights::Object;
use authentik_rac::undo::Item;
use guacamole_settings::lint::Owner;
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Field, Icon, Notice, NoticeKind, TextInput};

#[component]
pub fn MappingNewPage(from: Option<PropertyMappingId>) -> impl IntoView {
    match from {
        Some(original) => loaded(original, words::CREATE, |mapping| {
            let copy = MappingFields { name: words::clone_name(&mapping.name).text(), ..mapping.fields() };
            view! {
                <Breadcrumb list=Route::Mappings(ListView::default()) label=words::MAPPINGS of=(Route::Mapping(mapping.pk, MappingTab::Overview), mapping.name.clone()) />
                <header class="rac-page-header">
                    <PageTitle text=words::clone_title(&mapping.name) section=words::MAPPINGS />
                </header>
                <p class="rac-page-note">{words::CLONE_NOTE}</p>
                <MappingEditor stored=copy is_copy=true />
            }
        })
        .into_any(),
        None => view! {
            <Breadcrumb list=Route::Mappings(ListView::default()) label=words::MAPPINGS />
            <header class="rac-page-header">
                <PageTitle text=words::CREATE section=words::MAPPINGS />
            </header>
            <p class="rac-page-note">{words::CREATE_NEXT}</p>
            <MappingEditor stored=MappingFields::default() />
        }
        .into_any(),
    }
}

#[component]
pub fn MappingEditPage(id: PropertyMappingId) -> impl IntoView {
    loaded(id, words::EDIT_TITLE, |mapping| {
        let id = mapping.pk;
        let warning = mapping.managed.is_some().then(|| {
            let clone = ViewFn::from(move || {
                view! { <WriteLink to=Route::MappingNew { from: Some(id) } words=words::CLONE_INSTEAD icon=Icon::Copy /> }
            });
            view! {
                <Notice kind=NoticeKind::Warning title=words::MANAGED_TITLE actions=clone>
                    {words::MANAGED_TEXT}
                </Notice>
            }
        });
        view! {
            <Breadcrumb list=Route::Mappings(ListView::default()) label=words::MAPPINGS of=(Route::Mapping(id, MappingTab::Overview), mapping.name.clone()) />
            <header class="rac-page-header">
                <PageTitle text=words::edit_title_of(&mapping.name) section=words::MAPPINGS />
            </header>
            {warning}
            <MappingEditor stored=mapping.fields() id=id tested=mapping />
        }
    })
}

/// A page for a mapping that is read first. `title` is the page's heading if that fails.
fn loaded<V: IntoView + 'static>(
    id: PropertyMappingId,
    title: Message,
    page: fn(PropertyMapping) -> V,
) -> impl IntoView {
    let client = expect_context::<Client>();
    let read = Read::new(move || async move { client.send::<PropertyMapping>(api::retrieve(id)).await });
    let unread = Unread {
        title,
        section: words::MAPPINGS,
        list: Route::Mappings(ListView::default()),
        back: words::BACK_TO_LIST,
    };
    object_page(read, unread, page)
}

/// The form for an existing mapping (`id`) or a new one, possibly a clone.
#[component]
fn MappingEditor(
    stored: MappingFields,
    #[prop(optional)] id: Option<PropertyMappingId>,
    #[prop(optional)] is_copy: bool,
    /// The stored mapping, to be tested beside the form.
    #[prop(optional)]
    tested: Option<PropertyMapping>,
) -> impl IntoView {
    let navigation = use_navigation();
    let undo = use_undo();
    let is_new = id.is_none();
    let original = is_copy.then(|| stored.static_settings.clone());
    let form = MappingForm::new(stored);
    let secrets = original.map(|original| view! { <CopySecrets state=form.settings source=original /> });
    let target = match id {
        None => Target::New(Box::new(api::create)),
        Some(id) => Target::Stored {
            retrieve: api::retrieve(id),
            write: Box::new(move |change, _| api::update(id, change)),
        },
    };
    let on_saved = Callback::new(move |(mapping, outcome, undone): (PropertyMapping, Outcome, Vec<Item>)| {
        let text = match outcome {
            Outcome::Created => words::created(&mapping.name),
            Outcome::Saved => words::saved(&mapping.name),
            Outcome::Unchanged => words::ALREADY_SO,
        };
        undo.success(text, undone);
        navigation.go(Route::Mapping(mapping.pk, MappingTab::Overview));
    });
    let (Editing { errors, changed, busy, save }, conflict) = edit(
        form,
        target,
        words::CONFLICT_TITLE,
        Box::new(|_, value, _| in_words(value, &|_| None)),
        on_saved,
    );
    let cancel = Callback::new(move |()| {
        navigation.go(match id {
            Some(id) => Route::Mapping(id, MappingTab::Overview),
            None => Route::Mappings(ListView::default()),
        });
    });
    let needs = id.map_or_else(|| Object::PropertyMapping.add(), |id| Object::PropertyMapping.change(id));
    let save_label = if is_new { words::CREATE } else { words::SAVE };
    let owner = Signal::derive(move || Owner::Mapping(form.name.value.get()));
    let control = |field: &MappingField| match field {
        MappingField::Name => view! {
            <Field label=label(*field) help=words::NAME_HELP errors=form.name_errors() required=true>
                <TextInput value=form.name.value on_input=form.name.on_input() autocomplete="off" />
                <UnseenNote field=form.name />
            </Field>
        }
        .into_any(),
        MappingField::StaticSettings => view! {
            <SettingsField
                state=form.settings
                owner=owner
                label=label(*field)
                help=words::SETTINGS_HELP
            />
        }
        .into_any(),
        MappingField::Expression => view! { <ExpressionField form=form /> }.into_any(),
    };
    let controls = MappingField::ALL.iter().map(control).collect_view();
    let notice = view! { <ReadOnlyNotice needs=needs.clone() /> };
    let form = view! {
        <Form label=save_label.clone() errors=errors on_submit=save>
            {controls}
            {secrets}
            <SaveBar needs=needs save=save_label changed=changed busy=busy on_cancel=cancel is_new=is_new />
        </Form>
    };
    let form = match tested {
        None => form.into_any(),
        Some(mapping) => view! {
            <div class="rac-form-beside">
                {form}
                <section class="rac-section rac-form-aside">
                    <TestMapping mapping=mapping beside_form=true />
                </section>
            </div>
        }
        .into_any(),
    };
    view! {
        {notice}
        {form}
        {conflict}
    }
}
