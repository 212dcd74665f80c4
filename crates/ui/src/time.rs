//! Times in the user's locale.

use gloo_timers::callback::Interval;
use js_sys::{Date, Function, Intl, Object, Reflect};
use leptos::prelude::*;
use wasm_bindgen::JsValue;

use super::locale::locales;
use super::words;

/// A time: short in the text, exact on hover, machine-readable in the markup.
#[component]
pub fn Time(
    /// ISO 8601, as the server writes it. "" is shown as "never"; an invalid time is shown as it is.
    #[prop(into)]
    iso: Signal<String>,
) -> impl IntoView {
    move || {
        let iso = iso.get();
        if iso.is_empty() {
            return view! { <span class="rac-time-never">{words::NEVER}</span> }.into_any();
        }
        let date = Date::new(&JsValue::from_str(&iso));
        if date.get_time().is_nan() {
            return view! { <span>{iso}</span> }.into_any();
        }
        let (short, lang) = formatted(&date, "medium", "short");
        let (exact, _) = formatted(&date, "full", "long");
        view! { <time class="rac-time" datetime=iso title=exact lang=lang dir="auto">{short}</time> }
            .into_any()
    }
}

/// The text, and its language.
fn formatted(date: &Date, date_style: &str, time_style: &str) -> (String, Option<String>) {
    let options = Object::new();
    let _ = Reflect::set(&options, &"dateStyle".into(), &date_style.into());
    let _ = Reflect::set(&options, &"timeStyle".into(), &time_style.into());
    let format = Intl::DateTimeFormat::new(&locales(), &options);
    let lang =
        Reflect::get(&format.resolved_options(), &"locale".into()).ok().and_then(|tag| tag.as_string());
    let write: Function = format.format();
    let text = write.call1(&JsValue::UNDEFINED, date).ok().and_then(|text| text.as_string());
    (text.unwrap_or_else(|| date.to_string().into()), lang)
}

/// How old the data are: "updated 12 s ago", updated every second.
#[component]
pub fn UpdatedAgo(
    /// When they were fetched, as in `Date.now()`, in milliseconds.
    #[prop(into)]
    at: Signal<Option<f64>>,
) -> impl IntoView {
    let now = RwSignal::new(Date::now());
    let ticking = Interval::new(1_000, move || {
        now.try_set(Date::now());
    });
    let ticking = StoredValue::new_local(Some(ticking));
    on_cleanup(move || {
        ticking.try_set_value(None);
    });
    let text = Memo::new(move |_| {
        let now = now.get();
        at.get().map(|at| words::updated_ago(((now - at) / 1_000.0).max(0.0) as u64))
    });
    view! { <span class="rac-updated-ago">{move || text.get()}</span> }
}
