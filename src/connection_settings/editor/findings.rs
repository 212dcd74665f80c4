//! Findings of the lint, each with its fix.

use super::Editor;
use crate::connection_settings::lint::{Finding, Severity};
use crate::dom::view;
use crate::ui::{Button, Icon, IconView};
use leptos::prelude::*;

/// The findings that `of` lets through. `named`: each says which setting it is about.
#[component]
pub(in crate::connection_settings) fn Findings(
    editor: Editor,
    of: Signal<Vec<Finding>>,
    #[prop(optional)] named: bool,
) -> impl IntoView {
    let one = move |finding: Finding| {
        let (icon, word, class) = match finding.severity {
            Severity::Error => (Icon::Error, "Error: ", "rac-finding rac-finding-error"),
            Severity::Warning => (Icon::Warning, "Warning: ", "rac-finding rac-finding-warning"),
            Severity::Hint => (Icon::Info, "Hint: ", "rac-finding rac-finding-hint"),
        };
        let name = named.then(|| view! { <code>{finding.key.clone()}</code>": " });
        let reason = finding.reason.clone();
        let fix = finding.fix.as_ref().map(|fix| {
            let label = fix.label.clone();
            let finding = finding.clone();
            view! { <Button on_click=Callback::new(move |()| editor.fix(&finding))>{label}</Button> }
        });
        view! {
            <li class=class>
                <IconView icon=icon />
                <span>
                    <span class="rac-visually-hidden">{word}</span>
                    {name}
                    {reason}
                </span>
                {fix}
            </li>
        }
    };
    view! {
        <ul class="rac-findings" role="list">
            {move || of.get().into_iter().map(one).collect_view()}
        </ul>
    }
    .into_any()
}
