//! One setting: its name and meaning, its control, its findings, and the buttons to reset and remove it.

use super::Editor;
use super::control_view::{Cell, ControlView};
use super::findings::Findings;
use super::value::{control, shown, written};
use crate::settings::words;
use guacamole_settings::catalogue::{Fallback, Parameter, Since};
use guacamole_settings::lint::Finding;
use leptos::context::Provider;
use leptos::html;
use leptos::prelude::*;
use rac_ui::{Button, ButtonVariant, FieldContext, Icon, around, unique_id};
use serde_json::Value;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// The setting of a row. It can be read once more after the row was removed: then it has no name.
#[derive(Clone, Copy)]
struct Row {
    editor: Editor,
    name: StoredValue<String>,
}

impl Row {
    fn name(self) -> String {
        self.name.try_get_value().unwrap_or_default()
    }

    fn value(self) -> Option<Value> {
        self.editor.state.value(&self.name())
    }

    fn stored(self) -> Option<Value> {
        self.editor.state.stored_value(&self.name())
    }

    fn findings(self) -> Vec<Finding> {
        let name = self.name();
        let is_own = |finding: &&Finding| finding.key == name;
        self.editor.findings.with(|all| all.iter().filter(is_own).cloned().collect())
    }
}

#[component]
pub(super) fn SettingRow(editor: Editor, name: String) -> impl IntoView {
    let id = unique_id("setting");
    let row = Row { editor, name: StoredValue::new(name.clone()) };
    let value = Memo::new(move |_| row.value());
    let origin = StoredValue::new(value.get_untracked());
    let parameter = untrack(|| editor.parameter(&name));
    let control = control(parameter, origin.get_value().as_ref());
    let write = move |text: &str| {
        let in_mapping = editor.in_mapping.try_get_untracked().unwrap_or_default();
        let origin = origin.try_get_value().flatten();
        written(control, origin.as_ref(), text, in_mapping)
    };
    let typed = RwSignal::new(shown(control, origin.get_value().as_ref()));
    // The value may change outside of the control, which then follows, unless its input already means the same.
    Effect::new(move |_| {
        let (Some(now), Some(text)) = (value.try_get(), typed.try_get_untracked()) else { return };
        let same = match &now {
            Some(now) => write(&text) == *now,
            None => text.is_empty(),
        };
        if !same {
            typed.set(shown(control, now.as_ref()));
        }
    });
    let on_input = Callback::new(move |()| {
        let text = typed.get_untracked();
        // An emptied number or choice means not set. An empty text is a value, which overrides earlier layers.
        let value = (!text.is_empty() || control.has_empty()).then(|| write(&text));
        editor.put(&row.name(), value);
    });
    let can_reset = Memo::new(move |_| row.stored().is_some_and(|stored| value.get() != Some(stored)));
    let reset = Callback::new(move |()| {
        editor.put(&row.name(), row.stored());
        editor.focus.set(Some(row.name()));
    });
    let findings = Signal::derive(move || row.findings());
    let comments = Memo::new(move |_| row.editor.state.comments_in(&row.name()));
    let lost = move || {
        let count = comments.get();
        (count > 0).then(|| view! { <p class="rac-field-reason">{words::comments_in_value(count)}</p> })
    };
    let help_id = format!("{id}-help");
    let findings_id = format!("{id}-findings");
    let described_by = {
        let both = format!("{findings_id} {help_id}");
        let help_id = help_id.clone();
        Signal::derive(move || {
            Some(if findings.with(Vec::is_empty) { help_id.clone() } else { both.clone() })
        })
    };
    let label = name;
    let ties = FieldContext {
        id: id.clone(),
        described_by,
        invalid: Signal::default(),
        required: false,
        label: label.clone().into(),
    };
    let node = NodeRef::<html::Li>::new();
    Effect::new(move |_| {
        if editor.focus.get() == Some(row.name()) {
            leptos::task::spawn_local(async move {
                leptos::task::tick().await;
                editor.focus.try_set(None);
                focus_control(node);
            });
        }
    });
    view! {
        <li class="rac-setting" node_ref=node>
            <div class="rac-setting-words">
                <label class="rac-setting-name" for=id><code>{label.clone()}</code></label>
                <div class="rac-setting-help" id=help_id>{explanation(parameter)}</div>
            </div>
            <div class="rac-setting-control">
                <Provider value=ties>
                    <ControlView cell=Cell { control, typed, value, on_input } />
                </Provider>
                {lost}
                <div class="rac-setting-findings" id=findings_id aria-live="polite">
                    <Findings editor=editor of=findings />
                </div>
            </div>
            <div class="rac-setting-actions">
                {move || {
                    can_reset.get()
                        .then(|| {
                            view! {
                                <Button
                                    variant=ButtonVariant::Quiet
                                    icon=Icon::Refresh
                                    icon_only=true
                                    label=words::reset(row.name())
                                    on_click=reset
                                />
                            }
                        })
                }}
                <Button
                    variant=ButtonVariant::Quiet
                    icon=Icon::Close
                    icon_only=true
                    label=words::remove(&label)
                    on_click=Callback::new(move |()| editor.remove(&row.name()))
                />
            </div>
        </li>
    }
}

/// What the parameter does, and what applies if it is not set.
fn explanation(parameter: Option<&'static Parameter>) -> AnyView {
    let Some(parameter) = parameter else { return words::UNKNOWN.into_any() };
    let default = match &parameter.default {
        Fallback::Nothing => None,
        Fallback::Value(text) => {
            Some(view! { <p>{around(words::default, view! { <code>{*text}</code> })}</p> }.into_any())
        }
        Fallback::Words(text) => Some(view! { <p>{words::default(text)}</p> }.into_any()),
    };
    view! {
        <p>{parameter.meaning.clone()}</p>
        {default}
        {(parameter.since == Since::Newer).then(|| view! { <p>{words::ONLY_NEWER}</p> })}
    }
    .into_any()
}

fn focus_control(row: NodeRef<html::Li>) {
    let Some(row) = row.try_get_untracked().flatten() else { return };
    // Of radio buttons, the checked one.
    let find = |selector: &str| row.query_selector(selector).ok().flatten();
    let control = find("input:checked").or_else(|| find("input:not([type=file]), select, textarea"));
    // A hidden secret has no control, but a button that shows it.
    let control = control.or_else(|| find(".rac-setting-control button"));
    if let Some(control) = control.and_then(|control| control.dyn_into::<HtmlElement>().ok()) {
        let _ = control.focus();
    }
}
