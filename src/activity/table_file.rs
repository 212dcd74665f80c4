//! What is shown, as a file: for a spreadsheet, or as JSON with the filters and the time.

use super::entry::Entry;
use super::words;
use crate::events;
use crate::export::{Source, tables};
use crate::route::{ActivityKind, ActivityView};
use crate::session::use_session;
use leptos::prelude::*;
use rac_ui::{Icon, MenuButton, MenuEntry, save_file, use_toasts};
use serde_json::{Value, json};

const NAME: &str = "rac-activity";

/// The columns, also the keys in JSON. Nothing else of an event is exported: the arguments of its request can contain
/// secrets.
const COLUMNS: [&str; 11] = [
    "time",
    "action",
    "user",
    "on_behalf_of",
    "object_type",
    "object",
    "object_id",
    "endpoint",
    "provider",
    "client_ip",
    "message",
];

/// The columns after these in the table: the same in each line, because a table has no other place for it.
const ABOUT: [&str; 7] =
    ["instance", "account", "exported", "filters", "complete", "complete_since", "not_assigned"];

/// What is exported.
struct Export {
    view: ActivityView,
    entries: Vec<Entry>,
    /// The time down to which it is complete, if older events were not read.
    until: Option<String>,
    /// How many events the filters by provider and endpoint left out without knowing.
    unassigned: usize,
    source: Source,
}

/// The menu “Export”.
#[component]
pub fn TableFile(
    view: Signal<ActivityView>,
    /// What is shown, on all pages.
    entries: Memo<Vec<Entry>>,
    unassigned: Memo<usize>,
    until: Signal<Option<String>>,
    /// When it was read.
    at: Signal<Option<f64>>,
) -> impl IntoView {
    let session = use_session();
    let toasts = use_toasts();
    let entry = |label: &str, on_select| MenuEntry::Action {
        label: label.into(),
        icon: None,
        danger: false,
        disabled: None,
        on_select,
    };
    let export = move || {
        untrack(|| Export {
            view: view.get(),
            entries: entries.get(),
            until: until.get(),
            unassigned: unassigned.get(),
            source: Source::of(session, at.get()),
        })
    };
    let csv = Callback::new(move |()| {
        let export = export();
        leptos::task::spawn_local(async move {
            match tables::table(header(), rows(&export)).await {
                Ok(text) => {
                    save_file(&export.source.file_name(NAME, "csv"), "text/csv", &text);
                }
                Err(_) => toasts.error(words::EXPORT_FAILED),
            }
        });
    });
    let json = Callback::new(move |()| {
        let export = export();
        save_file(&export.source.file_name(NAME, "json"), "application/json", &to_json(&export));
    });
    let entries = vec![entry("CSV", csv), entry("JSON", json)];
    view! { <MenuButton label=words::EXPORT icon=Icon::Download entries=Signal::stored(entries) /> }
}

fn header() -> Vec<String> {
    COLUMNS.iter().chain(&ABOUT).map(|name| (*name).to_owned()).collect()
}

/// The table.
fn rows(export: &Export) -> Vec<Vec<String>> {
    let about = about(export);
    let row = |entry: &Entry| row(entry).into_iter().chain(about.iter().cloned()).collect();
    export.entries.iter().map(row).collect()
}

/// The cells under [`ABOUT`].
fn about(Export { view, until, unassigned, source, .. }: &Export) -> [String; 7] {
    [
        source.instance.clone(),
        source.account.clone(),
        source.at.clone(),
        filters(view),
        until.is_none().to_string(),
        until.clone().unwrap_or_default(),
        unassigned.to_string(),
    ]
}

/// The filters as in the address: `action=launches, provider=7, days=30`.
fn filters(view: &ActivityView) -> String {
    let filled = |name: &str, value: &str| (!value.is_empty()).then(|| format!("{name}={value}"));
    [
        filled("action", view.kind.map_or("", ActivityKind::key)),
        filled("user", &view.user),
        filled("endpoint", &view.endpoint),
        view.provider.map(|id| format!("provider={id}")),
        (!view.has_range()).then(|| format!("days={}", view.days())),
        view.from.as_ref().map(|from| format!("from={from}")),
        view.to.as_ref().map(|to| format!("to={to}")),
    ]
    .into_iter()
    .flatten()
    .collect::<Vec<_>>()
    .join(", ")
}

fn row(entry: &Entry) -> Vec<String> {
    let Entry { event, name, endpoint, provider, .. } = entry;
    let object = event.object();
    let of_object = |read: fn(&authentik_rac::events::LoggedObject) -> String| object.as_ref().map(read);
    let owned = |text: Option<&str>| text.map(str::to_owned);
    // The endpoint is what was launched, not the application.
    let object_type = of_object(|object| events::kind(&object.app, &object.model_name).text());
    [
        Some(event.created.clone()),
        Some(event.action.as_str().to_owned()),
        owned(event.username()),
        owned(event.on_behalf_of()),
        object_type,
        object.as_ref().map(|object| object.name.clone()).or_else(|| Some(name.clone())),
        of_object(|object| object.pk.clone()),
        endpoint.clone(),
        provider.as_ref().map(|of| of.name.clone()),
        event.client_ip.clone(),
        owned(event.message()),
    ]
    .map(Option::unwrap_or_default)
    .to_vec()
}

fn to_json(Export { view, entries, until, unassigned, source }: &Export) -> String {
    let rows = entries.iter().map(|entry| {
        let cells =
            row(entry).into_iter().map(|cell| if cell.is_empty() { Value::Null } else { cell.into() });
        Value::Object(COLUMNS.iter().map(|name| (*name).to_owned()).zip(cells).collect())
    });
    let filled = |text: &str| if text.is_empty() { Value::Null } else { text.into() };
    let file = json!({
        "instance": source.instance,
        "address": source.address,
        "account": source.account,
        "exported": source.at,
        "filters": {
            "action": view.kind.map(ActivityKind::key),
            "user": filled(&view.user),
            "endpoint": filled(&view.endpoint),
            "provider": view.provider.map(|id| id.0),
            "days": (!view.has_range()).then(|| view.days()),
            "from": view.from.as_ref().map(ToString::to_string),
            "to": view.to.as_ref().map(ToString::to_string),
        },
        "complete": until.is_none(),
        "complete_since": until,
        "not_assigned": unassigned,
        "events": rows.collect::<Vec<Value>>(),
    });
    serde_json::to_string_pretty(&file).unwrap_or_default()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::super::entry::Known;
    use super::*;
    use authentik_rac::providers::ProviderId;

    fn source() -> Source {
        Source {
            instance: "Production".into(),
            address: "https://auth.example".into(),
            account: "dana".into(),
            at: "2026-11-28T10:00:00Z".into(),
        }
    }

    #[test]
    fn the_file_has_the_event_but_no_arguments_of_its_request() {
        let json = json!({
            "pk": "e", "action": "authorize_application", "created": "2026-11-28T09:00:00Z",
            "user": { "username": "ann" }, "client_ip": "198.51.100.7",
            "context": {
                "endpoint": "press", "authorized_application": { "app": "authentik_core", "name": "Remote" },
                "http_request": { "method": "GET", "path": "/x/", "args": { "state": "hunter2" } },
            },
        });
        let event = authentik_rac::wire::read(&json.to_string()).unwrap();
        let entries = vec![Entry::new(event, &Known::default(), &[])];
        let view = ActivityView { user: "ann".into(), ..ActivityView::default() };
        let export = Export { view, entries, until: None, unassigned: 0, source: source() };
        let text = to_json(&export);
        assert!(!text.contains("hunter2"), "{text}");
        let file: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(file["events"][0]["endpoint"], "press");
        assert_eq!(file["events"][0]["client_ip"], "198.51.100.7");
        assert_eq!(file["events"][0]["provider"], Value::Null);
        assert_eq!((&file["filters"]["user"], &file["filters"]["days"]), (&json!("ann"), &json!(7)));
        assert_eq!(
            (&file["instance"], &file["exported"]),
            (&json!("Production"), &json!("2026-11-28T10:00:00Z"))
        );
        assert!(!rows(&export).concat().concat().contains("hunter2"));
    }

    #[test]
    fn each_line_of_the_table_says_where_when_and_how_complete() {
        let event =
            authentik_rac::wire::read(r#"{"action":"model_created","created":"2026-11-28T09:00:00Z"}"#);
        let view =
            ActivityView { user: "ann".into(), provider: Some(ProviderId(7)), ..ActivityView::default() };
        let export = Export {
            view: view.with_days(30),
            entries: vec![Entry::new(event.unwrap(), &Known::default(), &[])],
            until: Some("2026-11-20T08:00:00Z".into()),
            unassigned: 3,
            source: source(),
        };
        let about: Vec<(String, String)> =
            header().into_iter().zip(rows(&export).remove(0)).skip(COLUMNS.len()).collect();
        let expected = [
            ("instance", "Production"),
            ("account", "dana"),
            ("exported", "2026-11-28T10:00:00Z"),
            ("filters", "user=ann, provider=7, days=30"),
            ("complete", "false"),
            ("complete_since", "2026-11-20T08:00:00Z"),
            ("not_assigned", "3"),
        ];
        assert_eq!(about, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
        let file: Value = serde_json::from_str(&to_json(&export)).unwrap();
        assert_eq!((&file["complete"], &file["not_assigned"]), (&json!(false), &json!(3)));
    }

    #[test]
    fn a_chosen_period_replaces_the_days() {
        let view = ActivityView::default()
            .with_range("2026-11-01T00:00Z".parse().ok(), "2026-11-02T18:30Z".parse().ok());
        assert_eq!(filters(&view), "from=2026-11-01T00:00Z, to=2026-11-02T18:30Z");
        let export = Export { view, entries: Vec::new(), until: None, unassigned: 0, source: source() };
        let file: Value = serde_json::from_str(&to_json(&export)).unwrap();
        let filters = &file["filters"];
        assert_eq!(
            (&filters["days"], &filters["from"], &filters["to"]),
            (&Value::Null, &json!("2026-11-01T00:00Z"), &json!("2026-11-02T18:30Z"))
        );
    }
}
