//! Changing one field of many endpoints: what, how, what that changes of each, and what came of each.

use super::bulk::Change;
use super::index::{Entry, Index};
use super::limit_field::{LimitField, LimitState};
use super::{Endpoint, EndpointId, Protocol, api, words};
use crate::connection_settings::catalogue::{self, Protocols};
use crate::dom::{live, view};
use crate::failure::failure_text;
use crate::forms::use_leave_guard;
use crate::pickers::{self, Picker, hidden_mapping};
use crate::property_mappings::PropertyMappingId;
use crate::rest::Client;
use crate::session::use_session;
use crate::ui::{
    Button, ButtonVariant, Choice, Dialog, Field, MultiCombobox, Notice, NoticeKind, RadioGroup, Select,
    Selection, TextInput, Work, WorkDialog,
};
use leptos::prelude::*;
use std::collections::HashSet;
use std::sync::Arc;

/// The fields that can be changed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Limit,
    Protocol,
    AddMappings,
    RemoveMappings,
    SetSetting,
    RemoveSetting,
}

impl What {
    const ALL: [(What, &str, &str); 6] = [
        (What::Limit, "limit", words::CHANGE_LIMIT),
        (What::Protocol, "protocol", words::CHANGE_PROTOCOL),
        (What::AddMappings, "add-mappings", words::CHANGE_ADD_MAPPINGS),
        (What::RemoveMappings, "remove-mappings", words::CHANGE_REMOVE_MAPPINGS),
        (What::SetSetting, "set-setting", words::CHANGE_SET_SETTING),
        (What::RemoveSetting, "remove-setting", words::CHANGE_REMOVE_SETTING),
    ];

    fn from_key(key: &str) -> What {
        What::ALL.into_iter().find(|(_, known, _)| *known == key).map_or(What::Limit, |(what, ..)| what)
    }
}

/// A change, and the endpoints it changes as (id, what changes).
type Plan = (Change, Vec<(String, String)>);

/// What the person asks for.
#[derive(Clone, Copy)]
struct Request {
    what: RwSignal<String>,
    limit: LimitState,
    protocol: RwSignal<String>,
    mappings: RwSignal<Vec<String>>,
    name: RwSignal<String>,
    value: RwSignal<String>,
}

impl Request {
    fn new() -> Self {
        Request {
            what: RwSignal::new("limit".to_owned()),
            limit: LimitState::new(1),
            protocol: RwSignal::new(String::new()),
            mappings: RwSignal::new(Vec::new()),
            name: RwSignal::new(String::new()),
            value: RwSignal::new(String::new()),
        }
    }

    fn what(self) -> What {
        self.what.with(|key| What::from_key(key))
    }

    /// The change, once it is complete.
    fn change(self) -> Option<Change> {
        let mappings = || {
            let ids: Vec<PropertyMappingId> =
                self.mappings.get().iter().filter_map(|id| id.parse().ok()).collect();
            (!ids.is_empty()).then_some(ids)
        };
        let name = || Some(self.name.get().trim().to_owned()).filter(|name| !name.is_empty());
        match self.what() {
            What::Limit => self.limit.limit().map(Change::Limit),
            What::Protocol => {
                let name = self.protocol.get();
                (!name.is_empty()).then(|| Change::Protocol(Protocol::from(name)))
            }
            What::AddMappings => mappings().map(Change::AddMappings),
            What::RemoveMappings => mappings().map(Change::RemoveMappings),
            What::SetSetting => name().map(|name| Change::SetSetting { name, value: self.value.get() }),
            What::RemoveSetting => name().map(|name| Change::RemoveSetting { name }),
        }
    }
}

/// The dialogs, while `open`. `on_done`: something was changed.
#[component]
pub fn BulkDialog(
    open: RwSignal<bool>,
    selection: Selection,
    index: Signal<Arc<Index>>,
    on_done: Callback<()>,
) -> impl IntoView {
    let plan = RwSignal::new(None::<Plan>);
    live(move || {
        if let Some((change, items)) = plan.get() {
            let close = Callback::new(move |done: Vec<String>| {
                plan.set(None);
                open.set(false);
                if !done.is_empty() {
                    on_done.run(());
                }
            });
            return Some(view! { <Doing change=change items=items on_close=close /> }.into_any());
        }
        open.get()
            .then(|| view! { <Asking open=open selection=selection index=index plan=plan /> }.into_any())
    })
}

/// Asks what is to be changed, and how.
#[component]
fn Asking(
    open: RwSignal<bool>,
    selection: Selection,
    index: Signal<Arc<Index>>,
    plan: RwSignal<Option<Plan>>,
) -> impl IntoView {
    let request = Request::new();
    let mappings = pickers::mappings(pickers::all_mappings());
    let all = untrack(|| selection.len());
    let planned = Memo::new(move |_| {
        let change = request.change()?;
        let ids: HashSet<EndpointId> =
            selection.items().iter().filter_map(|(id, _)| id.parse().ok()).collect();
        let name_of = |id: PropertyMappingId| {
            let id = id.to_string();
            mappings.name_of(&id).unwrap_or_else(|| hidden_mapping(&id))
        };
        let item = |entry: &Entry| {
            let words = change.words(&entry.fields(), &name_of)?;
            Some((entry.id.to_string(), words::change_of(&entry.name, &words)))
        };
        let index = index.get();
        let items: Vec<_> =
            index.entries.iter().filter(|entry| ids.contains(&entry.id)).filter_map(item).collect();
        Some((change, items))
    });
    let count =
        Signal::derive(move || planned.with(|planned| planned.as_ref().map(|(_, items)| items.len())));
    let disabled = Signal::derive(move || match count.get() {
        None => Some(words::CHANGE_INCOMPLETE.to_owned()),
        Some(0) => Some(words::CHANGE_NOTHING.to_owned()),
        Some(_) => None,
    });
    let close = Callback::new(move |()| open.set(false));
    let footer = move || {
        view! {
            <Button on_click=close>{crate::forms::words::CANCEL}</Button>
            <Button
                variant=ButtonVariant::Primary
                disabled=disabled
                on_click=Callback::new(move |()| plan.set(planned.get_untracked()))
            >
                {move || words::review(count.get().unwrap_or_default())}
            </Button>
        }
    };
    let kinds = What::ALL.map(|(_, key, label)| choice(key, label)).to_vec();
    let what = Memo::new(move |_| request.what.get());
    view! {
        <Dialog title=words::CHANGE_TITLE.to_owned() on_close=close wide=true footer=footer>
            <div class="rac-endpoint-change">
                <Field label=words::CHANGE_WHAT>
                    <Select value=request.what options=Signal::stored(kinds) />
                </Field>
                {move || controls(What::from_key(&what.get()), request, mappings)}
                <p role="status">{move || count.get().map(|count| words::change_summary(count, all))}</p>
            </div>
        </Dialog>
    }
    .into_any()
}

fn choice(value: &str, label: &str) -> Choice {
    Choice { value: value.to_owned(), label: label.to_owned(), help: String::new() }
}

/// What is asked for one kind of change.
fn controls(what: What, request: Request, mappings: Picker) -> AnyView {
    let unknown = Signal::derive(move || {
        let name = request.name.get();
        let unknown = !name.trim().is_empty() && catalogue::find(Protocols::ALL, name.trim()).is_none();
        unknown.then(|| words::SETTING_UNKNOWN.to_owned()).into_iter().collect::<Vec<_>>()
    });
    let setting = move || {
        view! {
            <Field label=words::SETTING_NAME help=words::SETTING_NAME_HELP warnings=unknown required=true>
                <TextInput value=request.name monospace=true />
            </Field>
        }
    };
    let hidden = move || {
        (!use_session().is_superuser())
            .then(|| view! { <Notice kind=NoticeKind::Warning>{words::CHANGE_HIDDEN_SETTINGS}</Notice> })
    };
    match what {
        What::Limit => view! { <LimitField state=request.limit /> }.into_any(),
        What::Protocol => {
            let protocols: Vec<_> =
                Protocol::KNOWN.iter().map(|one| choice(one.as_str(), one.label())).collect();
            view! {
                <RadioGroup
                    label=words::PROTOCOL
                    options=protocols
                    value=request.protocol
                    help=words::CHANGE_PROTOCOL_PORT
                />
            }
            .into_any()
        }
        What::AddMappings | What::RemoveMappings => view! {
            <Field label=words::MAPPINGS>
                <MultiCombobox
                    values=request.mappings
                    options=mappings.options
                    ordered_by_label=true
                    on_retry=mappings.retry
                />
            </Field>
        }
        .into_any(),
        What::SetSetting => view! {
            {setting()}
            <Field label=words::SETTING_VALUE>
                <TextInput value=request.value monospace=true />
            </Field>
            {hidden()}
        }
        .into_any(),
        What::RemoveSetting => view! {
            {setting()}
            {hidden()}
        }
        .into_any(),
    }
}

/// Shows what changes of each endpoint, asks, and does it to one after the other.
#[component]
fn Doing(change: Change, items: Vec<(String, String)>, on_close: Callback<Vec<String>>) -> impl IntoView {
    let client = expect_context::<Client>();
    let guard = use_leave_guard();
    let work: Work = Arc::new(move |id: String| {
        let change = change.clone();
        Box::pin(async move { write(client, &id, &change).await })
    });
    let count = items.len();
    view! {
        <WorkDialog
            title=words::change_many_title(count)
            start_label=words::change_many(count)
            items=items
            work=work
            done_word=words::CHANGED.to_owned()
            watch=Callback::new(move |running| guard.watch_work(running))
            on_close=on_close
        >
            <p>{words::CHANGE_REREAD}</p>
        </WorkDialog>
    }
    .into_any()
}

/// Writes the one field, of the endpoint as it is by now.
async fn write(client: Client, id: &str, change: &Change) -> Result<(), String> {
    let id: EndpointId = id.parse().map_err(|_| words::NOT_AN_ID.to_owned())?;
    let failed = |error| failure_text(&error);
    let now = client.send::<Endpoint>(api::retrieve(id)).await.map_err(failed)?;
    let fields = change.fields(&now.fields());
    if fields.is_empty() {
        return Ok(());
    }
    client.send::<Endpoint>(api::update(id, &fields)).await.map_err(failed).map(|_| ())
}
