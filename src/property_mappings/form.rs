//! `#/mappings/new` and `#/mappings/<uuid>/edit`: the form of a property mapping.

use super::expression_field::ExpressionField;
use super::form_state::{MappingForm, in_words};
use super::model::{MappingField, MappingFields};
use super::test_panel::TestMapping;
use super::{PropertyMapping, PropertyMappingId, api, words};
use crate::connection_settings::SettingsField;
use crate::dom::{Node, live, view};
use crate::failure::{Failure, failure_text};
use crate::forms::change::Conflict;
use crate::forms::{ConflictChoice, ConflictDialog, ConflictRow, Form, FormErrors, SaveBar, use_leave_guard};
use crate::navigation::use_navigation;
use crate::page_title::PageTitle;
use crate::rest::{Client, Loading, Read, RestError, Submit, field_label};
use crate::route::{ListView, MappingTab, Route};
use crate::saving::{Saved, Saving};
use crate::ui::{Field, LinkButton, Notice, NoticeKind, PageSkeleton, TextInput, use_toasts};
use leptos::prelude::*;

#[component]
pub fn MappingNewPage(from: Option<PropertyMappingId>) -> impl IntoView {
    match from {
        Some(original) => loaded(original, words::CREATE, |mapping| {
            let copy = MappingFields { name: words::clone_name(&mapping.name), ..mapping.fields() };
            view! {
                <header class="rac-page-header">
                    <PageTitle text=words::clone_title(&mapping.name) section=words::MAPPINGS />
                </header>
                <p class="rac-page-note">{words::CLONE_NOTE}</p>
                <MappingEditor stored=copy />
            }
        }),
        None => view! {
            <header class="rac-page-header">
                <PageTitle text=words::CREATE section=words::MAPPINGS />
            </header>
            <p class="rac-page-note">{words::CREATE_NEXT}</p>
            <MappingEditor stored=MappingFields::default() />
        },
    }
}

#[component]
pub fn MappingEditPage(id: PropertyMappingId) -> impl IntoView {
    loaded(id, words::EDIT_TITLE, |mapping| {
        let id = mapping.pk;
        let warning = mapping.managed.is_some().then(|| {
            let clone = ViewFn::from(move || {
                let href = Signal::stored(Route::MappingNew { from: Some(id) }.to_hash());
                view! { <LinkButton href=href>{words::CLONE_INSTEAD}</LinkButton> }
            });
            view! {
                <Notice kind=NoticeKind::Warning title=words::MANAGED_TITLE.to_owned() actions=clone>
                    {words::MANAGED_TEXT}
                </Notice>
            }
        });
        view! {
            <header class="rac-page-header">
                <PageTitle text=words::edit_title(&mapping.name) section=words::MAPPINGS />
            </header>
            {warning}
            <MappingEditor stored=mapping.fields() id=id />
            <section class="rac-section">
                <TestMapping mapping=mapping beside_form=true />
            </section>
        }
    })
}

/// A page for a mapping that has to be read first. `title` heads the page when it can't be.
fn loaded(id: PropertyMappingId, title: &'static str, page: fn(PropertyMapping) -> Node) -> Node {
    let client = expect_context::<Client>();
    let read = Read::new(move || async move { client.send::<PropertyMapping>(api::retrieve(id)).await });
    live(move || match read.get() {
        Loading::Waiting => view! { <PageSkeleton /> },
        Loading::Failed(error) => view! {
            <PageTitle text=title section=words::MAPPINGS />
            <Failure error=error on_retry=Callback::new(move |()| read.refetch()) />
            <p>
                <a href=Route::Mappings(ListView::default()).to_hash()>{words::BACK_TO_LIST}</a>
            </p>
        },
        Loading::Ready(mapping) => page(mapping),
    })
}

/// Two versions that are to be made one.
#[derive(Clone)]
struct Clash {
    now: MappingFields,
    conflicts: Vec<Conflict>,
    also_changed: Vec<String>,
}

/// The form for an existing mapping (`id`) or for a new one.
#[component]
fn MappingEditor(stored: MappingFields, #[prop(optional)] id: Option<PropertyMappingId>) -> impl IntoView {
    let client = expect_context::<Client>();
    let navigation = use_navigation();
    let guard = use_leave_guard();
    let toasts = use_toasts();
    let is_new = id.is_none();
    let form = MappingForm::new(stored);
    let errors = FormErrors::new();
    let submit = Submit::new();
    let clash = RwSignal::new(None::<Clash>);
    let changed = Signal::derive(move || form.is_changed());
    guard.watch(changed);

    let leave_saved = move |mapping: &PropertyMapping, said: String| {
        guard.disarm();
        toasts.success(said);
        navigation.go(Route::Mapping(mapping.pk, MappingTab::Overview));
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
        form.check_now();
        let Some(mine) = untrack(move || form.fields()) else {
            errors.refuse(Vec::new());
            return;
        };
        let Some(id) = id else {
            submit.run(async move {
                match client.send::<PropertyMapping>(api::create(&mine.to_json())).await {
                    Ok(mapping) => leave_saved(&mapping, words::created(&mapping.name)),
                    Err(error) => refuse(error),
                }
            });
            return;
        };
        let base = form.stored().to_json();
        submit.run(async move {
            let saving = Saving::<PropertyMapping> {
                retrieve: api::retrieve(id),
                fields: |mapping| mapping.fields().to_json(),
                write: Box::new(move |change, _| api::update(id, change)),
            };
            match saving.save(client, &base, &mine.to_json()).await {
                Ok(Saved::Done(mapping)) => leave_saved(&mapping, words::saved(&mapping.name)),
                Ok(Saved::AlreadySo(mapping)) => leave_saved(&mapping, words::ALREADY_SO.to_owned()),
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
        form.rebase(&found.now);
        for field in MappingField::ALL {
            let is_given_up = choices.iter().any(|choice| !choice.take_mine && choice.field == field.key());
            // Fields that only the others changed are theirs: they come into the form too.
            if is_given_up || found.also_changed.iter().any(|name| name == field.key()) {
                untrack(|| form.take_stored(field));
            }
        }
        save.run(());
    });
    let cancel = Callback::new(move |()| {
        navigation.go(match id {
            Some(id) => Route::Mapping(id, MappingTab::Overview),
            None => Route::Mappings(ListView::default()),
        });
    });
    let conflict = move || clash.get().map(|found| conflict_dialog(found, choose, clash));
    let save_label = if is_new { words::CREATE } else { words::SAVE };
    view! {
        <Form label=save_label errors=errors on_submit=save>
            <Field label=words::NAME help=words::NAME_HELP errors=form.name_errors() required=true>
                <TextInput value=form.name.value on_input=form.name.on_input() autocomplete="off" />
            </Field>
            <SettingsField state=form.settings label=words::STATIC_SETTINGS help=words::SETTINGS_HELP />
            <ExpressionField form=form />
            <SaveBar save=save_label changed=changed busy=submit.busy() on_cancel=cancel is_new=is_new />
        </Form>
        {conflict}
    }
    .into_any()
}

fn conflict_dialog(
    found: Clash,
    on_choose: Callback<Vec<ConflictChoice>>,
    clash: RwSignal<Option<Clash>>,
) -> Node {
    let rows = found.conflicts.iter().map(|conflict| ConflictRow {
        field: conflict.field.clone(),
        label: field_label(&conflict.field),
        base: in_words(&conflict.base),
        theirs: in_words(&conflict.theirs),
        mine: in_words(&conflict.mine),
    });
    view! {
        <ConflictDialog
            title=words::CONFLICT_TITLE
            rows=rows.collect()
            also_changed=found.also_changed.iter().map(|field| field_label(field)).collect()
            on_choose=on_choose
            on_back=Callback::new(move |()| clash.set(None))
        />
    }
}
