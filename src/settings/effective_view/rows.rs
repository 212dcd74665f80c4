//! The rows of the table of effective settings.

use crate::settings::effective_words as words;
use guacamole_settings::catalogue::{self, Protocols};
use guacamole_settings::effective::{AtLaunch, Earlier, EffectiveValue, text_for_guacd};
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Button, ButtonVariant, Column, Icon, NoticeKind, Status, Table};

/// What is shown of a value.
#[derive(Clone, Hash)]
pub(super) struct Shown {
    name: String,
    text: String,
    secret: bool,
    /// The parameter's description; `None` if guacd doesn't know it.
    meaning: Option<Message>,
    differs_from_default: bool,
    /// What decides the value at launch, if anything does.
    launch: Option<Message>,
    /// What may change it at launch, if anything does.
    unsure: Option<Message>,
    from: Message,
    /// The values of earlier layers: the layer, the value, and whether the next layer added to it.
    earlier: Vec<(Message, String, bool)>,
}

impl Shown {
    pub(super) fn of(value: EffectiveValue, protocols: Protocols) -> Self {
        Shown {
            meaning: catalogue::find(protocols, &value.name).map(|known| known.meaning.clone()),
            name: value.name,
            text: value.text,
            secret: value.secret,
            differs_from_default: value.differs_from_default,
            launch: decided_at_launch(&value.at_launch),
            unsure: may_change(&value.at_launch),
            from: value.layer.label(),
            earlier: value.earlier.iter().map(earlier_row).collect(),
        }
    }
}

/// `revealed`: the names of the secrets that are visible.
pub(super) fn table(revealed: RwSignal<Vec<String>>) -> Table<Shown> {
    let columns = vec![
        Column::new("name", words::PARAMETER, |shown: &Shown| {
            view! {
                <div>
                    <code>{shown.name.clone()}</code>
                    <p class="rac-setting-help">{shown.meaning.clone()}</p>
                </div>
            }
        }),
        Column::new("value", words::VALUE, move |shown: &Shown| {
            // Only what is odd, or decided at launch, has a mark; the rest is said quietly. One expression that was
            // not tested may change every row.
            let quiet = |text: Message| view! { <span class="rac-setting-help">{text}</span> }.into_any();
            let state = match (shown.meaning.is_some(), shown.differs_from_default) {
                (false, _) => view! { <Status kind=NoticeKind::Warning text=words::IGNORED /> }.into_any(),
                (true, true) => ().into_any(),
                (true, false) => quiet(words::SAME),
            };
            let unsure =
                shown.unsure.clone().map(|unsure| view! { <p class="rac-setting-help">{unsure}</p> });
            let launch = shown
                .launch
                .clone()
                .map(|launch| view! { <p><Status kind=NoticeKind::Info text=launch /></p> });
            view! {
                <div>
                    {value(shown.name.clone(), shown.text.clone(), shown.secret, revealed)}
                    <p class="rac-effective-state">{state}</p>
                    {launch}
                    {unsure}
                </div>
            }
        }),
        Column::new("from", words::FROM, move |shown: &Shown| {
            let earlier = &shown.earlier;
            let list =
                (!earlier.is_empty()).then(|| overridden(&shown.name, earlier, shown.secret, revealed));
            view! { <div>{shown.from.clone()} {list}</div> }
        }),
    ];
    Table::new(|shown: &Shown| shown.name.clone(), |shown| shown.name.clone(), columns)
}

/// A value; for a secret, a button that shows it.
fn value(name: String, text: String, secret: bool, revealed: RwSignal<Vec<String>>) -> AnyView {
    let text = if text.is_empty() { words::EMPTY } else { Message::verbatim(text) };
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
            true => (words::hide(&name), Icon::EyeOff),
            false => (words::show(&name), Icon::Eye),
        };
        let own = name.clone();
        view! {
            <Button
                variant=ButtonVariant::Quiet
                icon=icon
                icon_only=true
                label=label
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

/// The values of earlier layers, the last one first.
fn overridden(
    name: &str,
    earlier: &[(Message, String, bool)],
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
                    words::HIDDEN
                } else if text.is_empty() {
                    words::EMPTY
                } else {
                    Message::verbatim(text.clone())
                }
            };
            let added = merged.then(|| view! { " " {words::ADDED_TO} });
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

fn earlier_row(earlier: &Earlier) -> (Message, String, bool) {
    (earlier.layer.label(), text_for_guacd(&earlier.value), earlier.merged)
}

fn decided_at_launch(why: &Option<AtLaunch>) -> Option<Message> {
    match why {
        Some(AtLaunch::User) => Some(words::BY_USER),
        Some(AtLaunch::Token) => Some(words::BY_TOKEN),
        Some(AtLaunch::Expressions(_)) | None => None,
    }
}

fn may_change(why: &Option<AtLaunch>) -> Option<Message> {
    match why {
        Some(AtLaunch::Expressions(names)) => Some(words::by_expressions(names)),
        _ => None,
    }
}
