//! The choice whether a clone gets the secrets of the original's settings, in the form of the clone.

use super::{SettingsState, words};
use crate::session::use_session;
use guacamole_settings::{
    has_secrets_of, leave_out_secrets, put_back_secrets, secret_names, secrets_in_words,
};
use leptos::prelude::*;
use rac_ui::{Checkbox, FieldGroup};
use serde_json::{Map, Value};

/// Names the secrets of the original, and removes them from the form's settings or puts them back. `source`: the
/// settings of the original.
#[component]
pub fn CopySecrets(state: SettingsState, source: Map<String, Value>) -> impl IntoView {
    let names = secret_names(&source);
    let hidden = source.is_empty() && !untrack(|| use_session().is_superuser());
    if names.is_empty() {
        return hidden.then(|| view! { <p class="rac-page-note">{words::COPY_HIDDEN}</p> }).into_any();
    }
    let label = words::copy_secrets_named(secrets_in_words(&names));
    let source = StoredValue::new(source);
    // The checkbox follows the text of the settings, which the user can edit.
    let parsed = state.parsed();
    let copied = Memo::new(move |_| {
        let has = |map: &Map<String, Value>| source.with_value(|source| has_secrets_of(map, source));
        parsed.with(|parsed| parsed.as_ref().is_ok_and(|parsed| has(&parsed.map)))
    });
    let on_change = Callback::new(move |on: bool| {
        let change = if on { put_back_secrets } else { leave_out_secrets };
        state.edit(|map| source.with_value(|source| change(map, source)));
    });
    let broken = Memo::new(move |_| parsed.with(Result::is_err));
    let choice = move || {
        let label = label.clone();
        match broken.get() {
            true => view! { <p>{words::COPY_BROKEN}</p> }.into_any(),
            false => view! { <Checkbox label=label checked=copied on_change=on_change /> }.into_any(),
        }
    };
    view! {
        <FieldGroup label=words::COPY_SECRETS help=words::COPY_SECRETS_HELP>
            {choice}
        </FieldGroup>
    }
    .into_any()
}
