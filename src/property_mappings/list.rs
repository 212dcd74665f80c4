//! `#/mappings`: the property mappings.

use super::users_of::UsesCell;
use super::{chips, delete, managed, words};
use crate::export::{Export, ImportLink, Which};
use crate::navigation::use_navigation;
use crate::page_title::PageTitle;
use crate::preferences::use_preferences;
use crate::read_only::WriteLink;
use crate::resource::lists::{DeleteDialogs, Deleting, Extent, ListFrame, Listed, RowMenu};
use crate::rest::{Client, Loading, Read};
use crate::route::{ListView, MappingTab, Route};
use authentik_rac::property_mappings::{PropertyMapping, api};
use authentik_rac::read_page;
use authentik_rac::rights::Object;
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{ButtonVariant, Column, EmptyState, Icon, NoticeKind, Selection, Status, Table};

#[component]
pub fn MappingsPage(#[prop(into)] view: Signal<ListView>) -> impl IntoView {
    let client = expect_context::<Client>();
    let navigation = use_navigation();
    let preferences = use_preferences();
    let size = move |view: &ListView| {
        if view.page_size == 0 { preferences.page_size.get() } else { view.page_size }
    };
    let question = move || {
        let url = |view: &ListView| api::list(view.query(view.page(), size(view))).url("");
        view.with(|view| format!("{} {}", url(view), view.chips.to_text()))
    };
    let read = Read::kept(question, move || {
        let view = view.get();
        let size = size(&view);
        async move {
            if !view.chips.is_empty() {
                return chips::narrowed(client, view, size).await;
            }
            let page =
                read_page::<PropertyMapping>(client, view.page(), |page| api::list(view.query(page, size)));
            Ok(Listed::found(page.await?.at_most(size)))
        }
    });
    let selection = Selection::new();
    let deleting = Deleting::new();
    let on_view = Callback::new(move |(view, replace): (ListView, bool)| {
        let route = Route::Mappings(view);
        if replace { navigation.replace(route) } else { navigation.go(route) }
    });
    let table = table(deleting);
    let columns = table.headings();
    let rows = Signal::derive(move || match read.get() {
        Loading::Ready(listed) => table.rows(&listed.page.rows),
        _ => Vec::new(),
    });
    let extent = Signal::derive(move || read.get().map(|listed| Extent::of(&listed.page)));
    let on_refresh = Callback::new(move |()| read.refetch());
    let which = Callback::new(move |()| {
        let ListView { search, chips, .. } = view.get_untracked();
        // While the rows that the chips let pass are read, none is known.
        let passed = || read.value_untracked().and_then(|listed| listed.passed).unwrap_or_default();
        Which::of_list(selection, (!chips.is_empty()).then(passed), search)
    });
    let actions = ViewFn::from(move || {
        view! {
            <ImportLink />
            <Export of=Object::PropertyMapping which=which />
        }
    });
    let empty = ViewFn::from(|| {
        view! {
            <EmptyState
                title=words::EMPTY_TITLE
                icon=Icon::Mapping
                actions=ViewFn::from(|| view! { <CreateLink /> })
            >
                {words::EMPTY_TEXT}
            </EmptyState>
        }
    });
    view! {
        <header class="rac-page-header">
            <PageTitle text=words::MAPPINGS />
            <CreateLink />
        </header>
        <p class="rac-page-note">{words::MANAGED_MEANS}</p>
        <ListFrame
            of=Object::PropertyMapping
            caption=words::CAPTION
            columns=columns
            rows=rows
            extent=extent
            busy=read.busy()
            at=read.at()
            view=view
            on_view=on_view
            on_refresh=on_refresh
            search_hint=words::SEARCH_HINT
            on_clear=Callback::new(move |()| on_view.run((ListView::default(), false)))
            chips=chips::CHIPS.to_vec()
            actions=actions
            selection=selection
            bulk=ViewFn::from(move || {
                deleting.selected_button(selection, delete::SELECTED, Object::PropertyMapping)
            })
            empty=empty
        />
        <DeleteDialogs
            deleting=deleting
            many=delete::SELECTED
            selection=selection
            extent=extent
            view=view
            on_view=on_view
            on_refresh=on_refresh
        />
    }
}

#[component]
fn CreateLink() -> impl IntoView {
    view! {
        <WriteLink
            to=Route::MappingNew { from: None }
            words=words::CREATE
            variant=ButtonVariant::Primary
            icon=Icon::Add
        />
    }
}

fn table(deleting: Deleting) -> Table<PropertyMapping> {
    let columns = vec![
        Column::new("name", words::NAME, |mapping: &PropertyMapping| {
            let page = Route::Mapping(mapping.pk, MappingTab::Overview).to_hash();
            view! {
                <a class="rac-row-link" href=page title=mapping.name.clone()>
                    {mapping.name.clone()}
                </a>
            }
        })
        .sortable(),
        Column::new("managed", words::MANAGED, managed_by).sortable(),
        Column::new("static_settings", words::STATIC_SETTINGS, setting_names),
        // authentik sorts by the text of the expression, which puts mappings without one first.
        Column::new("expression", words::EXPRESSION, |mapping: &PropertyMapping| {
            if mapping.has_expression() { words::YES } else { words::NO }
        })
        .sortable(),
        Column::new("used_by", words::USED_BY, |mapping: &PropertyMapping| {
            view! { <UsesCell id=mapping.pk name=mapping.name.clone() /> }
        }),
    ];
    Table::new(|mapping: &PropertyMapping| mapping.pk.to_string(), |mapping| mapping.name.clone(), columns)
        .with_menu(move |mapping| menu(mapping, deleting))
}

fn managed_by(mapping: &PropertyMapping) -> AnyView {
    match &mapping.managed {
        Some(mark) => {
            let keeper = managed::keeper(mark);
            view! {
                <span title=mark.clone()>
                    <Status kind=NoticeKind::Info text=keeper />
                </span>
            }
            .into_any()
        }
        None => words::MANAGED_NO.into_any(),
    }
}

/// Only the names: values may be secrets.
fn setting_names(mapping: &PropertyMapping) -> Message {
    let names: Vec<&str> = mapping.static_settings.keys().map(String::as_str).collect();
    if names.is_empty() { words::NONE } else { words::setting_names(&names) }
}

fn menu(mapping: &PropertyMapping, deleting: Deleting) -> AnyView {
    let id = mapping.pk;
    let menu = RowMenu {
        of: Object::PropertyMapping,
        id,
        name: mapping.name.clone(),
        edit: Route::MappingEdit(id),
        clone: Route::MappingNew { from: Some(id) },
        copy: None,
    };
    let mapping = mapping.clone();
    menu.view(Callback::new(move |()| deleting.ask(delete::one(&mapping))))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn revision_of(mapping: &Value) -> u64 {
        let owner = Owner::new();
        let mapping = authentik_rac::wire::read(&mapping.to_string()).unwrap();
        owner.with(|| table(Deleting::new()).row(&mapping).revision)
    }

    #[test]
    fn a_row_is_redrawn_when_anything_it_shows_changes() {
        let mapping = json!({
            "pk": "10000000-2000-4000-8000-300000000000", "name": "large type", "managed": null,
            "expression": "", "static_settings": { "font-size": "18" }
        });
        let before = revision_of(&mapping);
        assert_eq!(before, revision_of(&mapping));
        for (field, other) in [
            ("name", json!("larger type")),
            ("managed", json!("goauthentik.io/x")),
            ("expression", json!("return {}")),
            ("static_settings", json!({ "color-depth": "18" })),
        ] {
            let mut changed = mapping.clone();
            changed[field] = other;
            assert_ne!(revision_of(&changed), before, "{field}");
        }
    }
}
