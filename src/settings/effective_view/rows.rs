//! The rows of the table of effective settings.

use crate::resource::lists::revision;
use crate::settings::effective_words as words;
use authentik_rac::endpoints::Protocol;
use guacamole_settings::catalogue::{self, Protocols};
use guacamole_settings::effective::{AtLaunch, Earlier, EffectiveValue, text_for_guacd};
use leptos::prelude::*;
use rac_ui::{Button, ButtonVariant, Icon, NoticeKind, Row, Status};

/// The rows for these values. `revealed`: the names of the secrets that are shown.
pub(super) fn rows(
    values: Vec<EffectiveValue>,
    protocol: Option<Protocol>,
    revealed: RwSignal<Vec<String>>,
) -> Vec<Row> {
    let protocols = Protocols::of(protocol.as_ref());
    values.into_iter().map(|value| row(value, protocols, revealed)).collect()
}

fn row(value: EffectiveValue, protocols: Protocols, revealed: RwSignal<Vec<String>>) -> Row {
    let launch = at_launch(&value.at_launch);
    let known = catalogue::find(protocols, &value.name);
    let state = match (known.is_some(), value.differs_from_default) {
        (false, _) => (NoticeKind::Warning, words::IGNORED),
        (true, true) => (NoticeKind::Info, words::DIFFERS),
        (true, false) => (NoticeKind::Success, words::SAME),
    };
    let earlier: Vec<(String, String, bool)> = value.earlier.iter().map(earlier_row).collect();
    let from = value.layer.label();
    let mut parts = vec![value.name.as_str(), &value.text, &from, &launch, state.1];
    for (layer, text, _) in &earlier {
        parts.extend([layer.as_str(), text]);
    }
    let revision = revision(&parts);
    let secret = value.secret;
    let name_cell = {
        let (name, meaning) = (value.name.clone(), known.map(|known| known.meaning));
        ViewFn::from(move || {
            view! {
                <div>
                    <code>{name.clone()}</code>
                    <p class="rac-setting-help">{meaning}</p>
                </div>
            }
        })
    };
    let value_cell = {
        let (name, text) = (value.name.clone(), value.text.clone());
        ViewFn::from(move || {
            let state_text = state.1.to_owned();
            view! {
                <div>
                    {shown(name.clone(), text.clone(), secret, revealed)}
                    <p class="rac-effective-state"><Status kind=state.0 text=Signal::stored(state_text) /></p>
                    <p class="rac-setting-help">{launch.clone()}</p>
                </div>
            }
        })
    };
    let from_cell = {
        let name = value.name.clone();
        ViewFn::from(move || {
            let list = (!earlier.is_empty()).then(|| overridden(&name, &earlier, secret, revealed));
            view! { <div>{from.clone()} {list}</div> }
        })
    };
    Row {
        id: value.name.clone(),
        label: value.name,
        revision,
        cells: vec![name_cell, value_cell, from_cell],
        actions: None,
    }
}

/// A value, or for a secret a button that shows it.
fn shown(name: String, text: String, secret: bool, revealed: RwSignal<Vec<String>>) -> AnyView {
    let text = if text.is_empty() { words::EMPTY.to_owned() } else { text };
    if !secret {
        return view! { <code class="rac-effective-value">{text}</code> }.into_any();
    }
    let is_shown = {
        let name = name.clone();
        Memo::new(move |_| revealed.with(|all| all.contains(&name)))
    };
    let value = move || match is_shown.get() {
        true => view! { <code class="rac-effective-value">{text.clone()}</code> }.into_any(),
        false => view! { <span class="rac-setting-help">{words::HIDDEN}</span> }.into_any(),
    };
    let button = move || {
        let (label, icon) = match is_shown.get() {
            true => (words::HIDE, Icon::EyeOff),
            false => (words::SHOW, Icon::Eye),
        };
        let own = name.clone();
        view! {
            <Button
                variant=ButtonVariant::Quiet
                icon=icon
                icon_only=true
                label=[label, &name].concat()
                on_click=Callback::new(move |()| {
                    revealed
                        .update(|all| match all.iter().position(|one| *one == own) {
                            Some(at) => {
                                all.remove(at);
                            }
                            None => all.push(own.clone()),
                        });
                })
            />
        }
    };
    view! { <span class="rac-effective-secret">{value} {button}</span> }.into_any()
}

/// What earlier layers said, the latest first.
fn overridden(
    name: &str,
    earlier: &[(String, String, bool)],
    secret: bool,
    revealed: RwSignal<Vec<String>>,
) -> AnyView {
    let items = earlier
        .iter()
        .rev()
        .cloned()
        .map(|(layer, text, merged)| {
            let name = name.to_owned();
            let value = move || {
                if secret && revealed.with(|all| !all.contains(&name)) {
                    words::HIDDEN.to_owned()
                } else if text.is_empty() {
                    words::EMPTY.to_owned()
                } else {
                    text.clone()
                }
            };
            let added = merged.then(|| [" (", words::ADDED_TO, ")"].concat());
            view! { <li>{layer} ": " <code>{value}</code> {added}</li> }
        })
        .collect_view();
    view! {
        <details class="rac-effective-earlier">
            <summary>{words::overrides(earlier.len())}</summary>
            <ul>{items}</ul>
        </details>
    }
    .into_any()
}

fn earlier_row(earlier: &Earlier) -> (String, String, bool) {
    (earlier.layer.label(), text_for_guacd(&earlier.value), earlier.merged)
}

fn at_launch(why: &Option<AtLaunch>) -> String {
    match why {
        None => String::new(),
        Some(AtLaunch::User) => words::BY_USER.to_owned(),
        Some(AtLaunch::Token) => words::BY_TOKEN.to_owned(),
        Some(AtLaunch::Expressions(names)) => [words::BY_EXPRESSION, "“", &names.join("”, “"), "”"].concat(),
    }
}
