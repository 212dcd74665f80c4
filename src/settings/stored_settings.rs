//! Settings that can only be read.

use super::words;
use guacamole_settings::secrets::hidden;
use guacamole_settings::text::to_yaml;
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Button, Icon};
use serde_json::{Map, Value};

/// Settings as text; secrets only on demand.
#[component]
pub fn StoredSettings(
    /// Its name, for screen readers.
    #[prop(into)]
    label: Message,
    settings: Map<String, Value>,
    /// The text if there are none.
    #[prop(optional, into)]
    none: Option<Message>,
) -> impl IntoView {
    if settings.is_empty() {
        return none.into_any();
    }
    let shown = RwSignal::new(false);
    let covered = hidden(&settings);
    let toggle = (covered != settings).then(|| {
        let words = move || if shown.get() { words::HIDE_SECRETS } else { words::SHOW_SECRETS };
        view! {
            <p>
                <Button icon=Icon::Eye on_click=Callback::new(move |()| shown.update(|shown| *shown = !*shown))>
                    {words}
                </Button>
            </p>
        }
    });
    let text = move || to_yaml(if shown.get() { &settings } else { &covered });
    view! {
        <pre class="rac-settings-text" role="group" tabindex="0" aria-label=label>{text}</pre>
        {toggle}
    }
    .into_any()
}
