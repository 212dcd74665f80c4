//! What is shown, as a file: for a spreadsheet, or as JSON with the filters and the time.

use super::entry::Entry;
use super::words;
use crate::events;
use crate::export::tables;
use crate::rest::Client;
use crate::route::{ActivityKind, ActivityView};
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

/// The menu “Export”.
#[component]
pub fn TableFile(
    view: Signal<ActivityView>,
    /// What is shown, on all pages.
    entries: Memo<Vec<Entry>>,
    /// The time down to which it is complete, if older events were not read.
    until: Signal<Option<String>>,
) -> impl IntoView {
    let client = expect_context::<Client>();
    let toasts = use_toasts();
    let entry = |label: &str, on_select| MenuEntry::Action {
        label: label.to_owned(),
        icon: None,
        danger: false,
        disabled: None,
        on_select,
    };
    let csv = Callback::new(move |()| {
        let rows = entries.with_untracked(|entries| entries.iter().map(row).collect::<Vec<_>>());
        leptos::task::spawn_local(async move {
            let header = COLUMNS.map(str::to_owned).to_vec();
            match tables::table(header, rows).await {
                Ok(text) => {
                    save_file(&format!("{NAME}.csv"), "text/csv", &text);
                }
                Err(_) => toasts.error(words::EXPORT_FAILED),
            }
        });
    });
    let json = Callback::new(move |()| {
        let now = js_sys::Date::new_0().to_iso_string().into();
        let text = untrack(|| to_json(&view.get(), &entries.get(), until.get(), &client.base(), now));
        save_file(&format!("{NAME}.json"), "application/json", &text);
    });
    let entries = vec![entry("CSV", csv), entry("JSON", json)];
    view! { <MenuButton label=words::EXPORT icon=Icon::Download entries=Signal::stored(entries) /> }
}

fn row(entry: &Entry) -> Vec<String> {
    let Entry { event, name, endpoint, provider, .. } = entry;
    let object = event.object();
    let of_object = |read: fn(&authentik_rac::events::LoggedObject) -> String| object.as_ref().map(read);
    let owned = |text: Option<&str>| text.map(str::to_owned);
    // The endpoint is what was launched, not the application.
    let object_type = of_object(|object| events::kind(&object.app, &object.model_name));
    [
        Some(event.created.clone()),
        Some(event.action.as_str().to_owned()),
        owned(event.username()),
        owned(event.on_behalf_of()),
        object_type,
        object.as_ref().map(|object| object.name.clone()).or_else(|| Some(name.clone())),
        of_object(|object| object.pk.clone()),
        endpoint.clone(),
        provider.as_ref().map(|(_, name)| name.clone()),
        event.client_ip.clone(),
        owned(event.message()),
    ]
    .map(Option::unwrap_or_default)
    .to_vec()
}

/// `until` as in [`TableFile`]. `instance`: authentik's API. `now`: ISO 8601.
fn to_json(
    view: &ActivityView,
    entries: &[Entry],
    until: Option<String>,
    instance: &str,
    now: String,
) -> String {
    let rows = entries.iter().map(|entry| {
        let cells =
            row(entry).into_iter().map(|cell| if cell.is_empty() { Value::Null } else { cell.into() });
        Value::Object(COLUMNS.iter().map(|name| (*name).to_owned()).zip(cells).collect())
    });
    let filled = |text: &str| if text.is_empty() { Value::Null } else { text.into() };
    let file = json!({
        "instance": instance,
        "exported": now,
        "filters": {
            "action": view.kind.map(ActivityKind::key),
            "user": filled(&view.user),
            "endpoint": filled(&view.endpoint),
            "provider": view.provider.map(|id| id.0),
            "days": view.days(),
        },
        "complete_since": until,
        "events": rows.collect::<Vec<Value>>(),
    });
    serde_json::to_string_pretty(&file).unwrap_or_default()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::super::entry::Known;
    use super::*;

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
        let entries = [Entry::new(event, &Known::default(), &[])];
        let view = ActivityView { user: "ann".into(), ..ActivityView::default() };
        let text = to_json(&view, &entries, None, "https://a.example/api/v3", "2026-11-28T10:00:00Z".into());
        assert!(!text.contains("hunter2"), "{text}");
        let file: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(file["events"][0]["endpoint"], "press");
        assert_eq!(file["events"][0]["client_ip"], "198.51.100.7");
        assert_eq!(file["events"][0]["provider"], Value::Null);
        assert_eq!((&file["filters"]["user"], &file["filters"]["days"]), (&json!("ann"), &json!(7)));
        assert_eq!(row(&entries[0]).len(), COLUMNS.len());
    }
}
