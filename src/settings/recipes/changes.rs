//! What a recipe would change, and what the lint says about the result.

use super::{RecipeTarget, words};
use crate::settings::editor::FindingList;
use guacamole_settings::effective::text_for_guacd;
use guacamole_settings::lint::{LintContext, Owner, lint};
use guacamole_settings::recipes;
use guacamole_settings::secrets::has_secrets;
use leptos::prelude::*;
use rac_messages::Message;
use serde_json::Value;

#[component]
pub fn Changes(
    target: RecipeTarget,
    lacking: Memo<Option<Message>>,
    changes: Memo<recipes::Changes>,
) -> impl IntoView {
    let now = Memo::new(move |_| target.state.parsed().get().map(|parsed| parsed.map).unwrap_or_default());
    let findings = Signal::derive(move || {
        let changes = changes.get();
        let mut after = now.get();
        for (name, value) in &changes {
            match value {
                Some(value) => after.insert((*name).to_owned(), value.clone()),
                None => after.shift_remove(*name),
            };
        }
        let owner = target.owner.map_or(Owner::Provider, |owner| owner.get());
        let context =
            LintContext { owner: &owner, protocols: target.protocols.get(), host: None, effective: &[] };
        let mut findings = lint(&after, &context);
        findings.retain(|finding| changes.iter().any(|(name, _)| *name == finding.key));
        findings
    });
    let row = move |(name, value): (&'static str, Option<Value>)| {
        let before = now.with(|now| now.get(name).map(|value| shown(name, value)));
        let new = before.is_none().then(|| view! { " " <span class="rac-help">{words::NEW}</span> });
        let before = before.map(|before| view! { <span>{before}</span> " → " });
        view! {
            <li>
                <code>{name}</code>
                ": "
                {before}
                <span>{value.map_or(words::REMOVED, |value| shown(name, &value))}</span>
                {new}
            </li>
        }
    };
    let body = move || match lacking.get() {
        Some(_) => view! { <p class="rac-help">{words::NOT_YET}</p> }.into_any(),
        None if changes.with(Vec::is_empty) => view! { <p>{words::NO_CHANGES}</p> }.into_any(),
        None => view! {
            <ul class="rac-recipe-changes" aria-label=words::CHANGES>
                {changes.get().into_iter().map(row).collect_view()}
            </ul>
            <FindingList of=findings named=true />
        }
        .into_any(),
    };
    view! {
        <div class="rac-recipe-points">
            <h4>{words::CHANGES}</h4>
            {body}
        </div>
    }
}

/// A value, unless it is a secret.
fn shown(name: &str, value: &Value) -> Message {
    if has_secrets(name, value) { words::HIDDEN } else { Message::verbatim(text_for_guacd(value)) }
}
