//! The Changelog tab of a provider, an endpoint or a property mapping.

use super::row::table;
use super::words;
use crate::preferences::{PAGE_SIZES, use_preferences};
use crate::resource::failure::ReadFailure;
use crate::resource::lists::words::too_many_rows;
use crate::resource::lists::{Extent, TableState};
use crate::rest::{Client, Read};
use authentik_rac::events::{Event, EventAction, api};
use authentik_rac::read_page;
use authentik_rac::undo::Kind;
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Button, DataTable, EmptyState, Icon, Notice, NoticeKind, Pager, TableSkeleton, UpdatedAgo};

/// A kind of object whose changes are logged.
#[derive(Clone, Copy)]
pub struct LoggedModel {
    /// authentik's model name.
    pub name: &'static str,
    pub kind: Kind,
    /// A field's label in the object's form, by its name in the API.
    pub label: fn(&str) -> Option<Message>,
}

/// The events of one object, newest first.
#[component]
pub fn Changelog(model: LoggedModel, #[prop(into)] pk: String) -> impl IntoView {
    let client = expect_context::<Client>();
    let id = pk.clone();
    let preferences = use_preferences();
    let page = RwSignal::new(1u32);
    let read = Read::new(move || {
        let (pk, page, size) = (pk.clone(), page.get(), preferences.page_size.get());
        let request = move |page| api::of_object(model.name, &pk, page, size);
        async move { Ok(read_page::<Event>(client, page, request).await?.at_most(size)) }
    });
    let refresh = Callback::new(move |()| read.refetch());
    let table = table(model, id);
    let columns = StoredValue::new(table.headings());
    let rows = Signal::derive(move || read.value().map(|page| table.rows(&page.rows)).unwrap_or_default());
    // If no event has a difference, one sentence above the list explains why.
    let without_diff = Memo::new(move |_| {
        let events = read.value().map(|page| page.rows).unwrap_or_default();
        let mut changed = events.iter().filter(|event| event.action == EventAction::ModelUpdated).peekable();
        changed.peek().is_some() && changed.all(|event| !event.context.contains_key("diff"))
    });
    let state = Memo::new(move |_| TableState::of(&read.get(), |page| page.count == 0));
    let of_page = move |read_of: fn(u32, u32, u32) -> u32| {
        Signal::derive(move || read.value().map_or(1, |page| read_of(page.current, page.pages, page.count)))
    };
    let body = move || match state.get() {
        TableState::Waiting => view! { <TableSkeleton columns=5 rows=6 /> }.into_any(),
        TableState::Forbidden => {
            view! { <Notice kind=NoticeKind::Info>{words::FORBIDDEN}</Notice> }.into_any()
        }
        TableState::Failed => view! { <ReadFailure state=read.state() on_retry=refresh /> }.into_any(),
        TableState::Empty => view! {
            <EmptyState title=words::EMPTY_TITLE icon=Icon::Info>{words::EMPTY_TEXT}</EmptyState>
        }
        .into_any(),
        TableState::Rows => view! {
            {move || {
                let (sent, shown) = read.value().and_then(|page| Extent::of(&page).surplus)?;
                Some(view! { <Notice kind=NoticeKind::Warning>{too_many_rows(shown, sent)}</Notice> })
            }}
            <DataTable caption=words::CAPTION columns=columns.get_value() rows=rows busy=read.busy() />
            <Pager
                page=of_page(|current, _, _| current)
                pages=of_page(|_, pages, _| pages)
                count=of_page(|_, _, count| count)
                page_size=preferences.page_size
                on_page=Callback::new(move |to| page.set(to))
                on_page_size=Callback::new(move |size| {
                    page.set(1);
                    preferences.page_size.set(size);
                })
                page_sizes=PAGE_SIZES.to_vec()
            />
            {move || without_diff.get().then(|| view! { <p class="rac-help">{words::NO_DIFF}</p> })}
        }
        .into_any(),
    };
    view! {
        <div class="rac-toolbar">
            <span class="rac-toolbar-end">
                <UpdatedAgo at=read.at() />
                <Button icon=Icon::Refresh busy=read.busy() on_click=refresh>
                    {words::REFRESH}
                </Button>
            </span>
        </div>
        {body}
    }
}
