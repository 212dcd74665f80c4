//! The text of settings, covered while there are secrets in it, so that they are neither in the page for others to see
//! nor read out.

use super::SettingsState;
use super::words;
use guacamole_settings::secrets::hidden;
use guacamole_settings::text::{to_json, to_yaml};
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Button, Icon};

/// Shows `children`, the text box, unless the settings contain secrets and the user hasn't asked to see them: then
/// read-only text with "Hidden" in place of each secret.
#[component]
pub(super) fn CoveredText(
    state: SettingsState,
    /// Its name, for screen readers.
    #[prop(into)]
    label: Message,
    children: ChildrenFn,
) -> impl IntoView {
    // Text with an error is being edited.
    let rest = Memo::new(move |_| {
        state.parsed().with(|parsed| {
            let map = &parsed.as_ref().ok()?.map;
            Some(hidden(map)).filter(|hidden| hidden != map)
        })
    });
    let has_secrets = Memo::new(move |_| rest.with(Option::is_some));
    let covered = RwSignal::new(has_secrets.get_untracked());
    // Once visible, it stays visible: the text must not be covered while the user is typing.
    Effect::new(move |_| {
        if !has_secrets.get() {
            covered.set(false);
        }
    });
    let is_covered = Memo::new(move |_| covered.get() && has_secrets.get());
    let text = move || {
        let rest = rest.get().unwrap_or_default();
        if state.is_json() { to_json(&rest) } else { to_yaml(&rest) }
    };
    view! {
        {move || {
            if is_covered.get() {
                view! {
                    <pre class="rac-settings-text" role="group" tabindex="0" aria-label=label.clone()>{text}</pre>
                    <p class="rac-field-reason">{words::COVERED}</p>
                }
                    .into_any()
            } else {
                children()
            }
        }}
        {move || {
            has_secrets
                .get()
                .then(|| {
                    view! {
                        <p>
                            <Button
                                icon=Icon::Eye
                                on_click=Callback::new(move |()| covered.update(|covered| *covered = !*covered))
                            >
                                {move || if covered.get() { words::SHOW_SECRETS } else { words::HIDE_SECRETS }}
                            </Button>
                        </p>
                    }
                })
        }}
    }
}
