//! The findings of the lint, each with its fix.

use super::Editor;
use crate::settings::words;
use guacamole_settings::characters::quotable;
use guacamole_settings::lint::{Finding, Severity};
use leptos::prelude::*;
use rac_ui::{Button, Icon, IconView};

/// How many findings are shown; the others are only counted.
const MOST: usize = 100;

/// The findings that `of` accepts. `named`: whether each names its setting.
#[component]
pub(in crate::settings) fn Findings(
    editor: Editor,
    of: Signal<Vec<Finding>>,
    #[prop(optional)] named: bool,
) -> impl IntoView {
    view! { <FindingList of=of on_fix=Callback::new(move |finding| editor.fix(&finding)) named=named /> }
}

/// Findings. Without `on_fix`, they have no button to fix them.
#[component]
pub(in crate::settings) fn FindingList(
    of: Signal<Vec<Finding>>,
    #[prop(optional, into)] on_fix: Option<Callback<Finding>>,
    #[prop(optional)] named: bool,
) -> impl IntoView {
    let one = move |finding: Finding| {
        let (icon, word, class) = match finding.severity {
            Severity::Error => (Icon::Error, words::ERROR, "rac-finding rac-finding-error"),
            Severity::Warning => (Icon::Warning, words::WARNING, "rac-finding rac-finding-warning"),
            Severity::Hint => (Icon::Info, words::HINT, "rac-finding rac-finding-hint"),
        };
        let name = named.then(|| view! { <code>{quotable(&finding.key)}</code>": " });
        let reason = finding.reason.clone();
        let fix = finding.fix.as_ref().zip(on_fix).map(|(fix, on_fix)| {
            let label = fix.label.clone();
            let finding = finding.clone();
            view! { <Button on_click=Callback::new(move |()| on_fix.run(finding.clone()))>{label}</Button> }
        });
        view! {
            <li class=class>
                <IconView icon=icon />
                <span>
                    <span class="rac-visually-hidden">{word}" "</span>
                    {name}
                    {reason}
                </span>
                {fix}
            </li>
        }
    };
    let all = move || {
        let mut found = of.get();
        let more = found.len().saturating_sub(MOST);
        if more > 0 {
            // The most severe findings come first, so that they are not among those that are only counted.
            found.sort_by_key(|finding| finding.severity);
            found.truncate(MOST);
        }
        let more = (more > 0).then(|| view! { <li class="rac-finding">{words::more_findings(more)}</li> });
        view! { {found.into_iter().map(one).collect_view()} {more} }
    };
    view! { <ul class="rac-findings" role="list">{all}</ul> }
}
