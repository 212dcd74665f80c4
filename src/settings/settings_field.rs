//! The Settings field of a form: the same settings as parameters and as text.

use super::SettingsState;
use super::covered_text::CoveredText;
use super::editor::{Editor, Findings, Parameters};
use super::recipes::{FormParts, RecipeTarget};
use super::{recipe_dialog, words};
use authentik_rac::endpoints::Protocol;
use guacamole_settings::catalogue::Protocols;
use guacamole_settings::effective::{Layers, effective};
use guacamole_settings::lint::{LintContext, Owner, lint};
use leptos::ev::{Event, KeyboardEvent};
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Button, ButtonVariant, Choice, Field, FieldGroup, Segmented, TextArea};
use wasm_bindgen::JsCast;
use web_sys::{Element, EventTarget};

/// The editor of connection settings, with its label, help, errors and findings.
#[component]
pub fn SettingsField(
    state: SettingsState,
    /// The protocol the settings are for; `None` if for all.
    #[prop(optional, into)]
    protocol: Signal<Option<Protocol>>,
    /// The protocols, if the settings are for endpoints with different ones.
    #[prop(optional)]
    of_protocols: Option<Signal<Protocols>>,
    /// The object that the settings belong to; a provider by default.
    #[prop(optional)]
    owner: Option<Signal<Owner>>,
    /// The endpoint's host field, for the settings of an endpoint.
    #[prop(optional, into)]
    host: Signal<Option<String>>,
    /// All layers with the form's input, if they are known: they show what overrides a value.
    #[prop(optional)]
    layers: Option<Signal<Layers>>,
    /// What recipes can use in the form besides the settings.
    #[prop(optional)]
    parts: Option<FormParts>,
    #[prop(default = words::SETTINGS, into)] label: Message,
    #[prop(default = words::SETTINGS_HELP, into)] help: Message,
) -> impl IntoView {
    let label = StoredValue::new(label);
    let protocols = Memo::new(move |_| match of_protocols {
        Some(several) => several.get(),
        None => protocol.with(|protocol| Protocols::of(protocol.as_ref())),
    });
    let owner_now = move || owner.map_or(Owner::Provider, |owner| owner.get());
    let findings = Memo::new(move |_| {
        let (owner, host) = (owner_now(), host.get());
        let effective = layers.map(|layers| layers.with(effective)).unwrap_or_default();
        let context = LintContext {
            owner: &owner,
            protocols: protocols.get(),
            host: host.as_deref(),
            effective: &effective,
        };
        state.parsed().with(|parsed| match parsed {
            Ok(parsed) => lint(&parsed.map, &context),
            Err(_) => Vec::new(),
        })
    });
    let in_mapping = Memo::new(move |_| matches!(owner_now(), Owner::Mapping(_)));
    let editor = Editor::new(state, protocols, findings, in_mapping);

    let shown = RwSignal::new(PARAMETERS.to_owned());
    let broken = Signal::derive(move || state.parsed().with(Result::is_err));
    let off = Signal::derive(move || broken.get().then(|| PARAMETERS.to_owned()));
    // A text with an error can't be shown as parameters.
    let as_text = Memo::new(move |_| shown.with(|shown| shown == TEXT) || broken.get());
    let views = move || vec![choice(PARAMETERS, words::PARAMETERS), choice(TEXT, words::TEXT)];
    let views = Signal::derive(views);
    let correction = Memo::new(move |_| state.correction());
    // In the Text view, the box itself shows the error.
    let errors = state.errors();
    let group_errors = Signal::derive(move || if as_text.get() { Vec::new() } else { errors.get() });
    let nothing_to_undo = Signal::derive(move || (!state.can_undo()).then(|| words::NOTHING_TO_UNDO.text()));
    let undo = Callback::new(move |()| {
        editor.step(true, false);
    });
    let nothing_to_redo = Signal::derive(move || (!state.can_redo()).then(|| words::NOTHING_TO_REDO.text()));
    let redo = Callback::new(move |()| {
        editor.step(false, false);
    });
    // The box in which the user typed last, and the text's revision at that time: as long as nothing else changes the
    // text, the browser's own undo is better.
    let typed_in = StoredValue::new_local((None::<EventTarget>, 0));
    let on_input = move |event: Event| typed_in.set_value((event.target(), state.revision()));
    let on_key = move |event: KeyboardEvent| {
        let Some(back) = is_undo(&event) else { return };
        let (target, revision) = typed_in.get_value();
        let is_typing = event.target().is_some_and(|now| is_text_box(&now) && target.as_ref() == Some(&now));
        if is_typing && revision == state.revision() {
            return;
        }
        let in_rows = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok())
            .and_then(|element| element.closest(".rac-settings-rows").ok().flatten())
            .is_some();
        if editor.step(back, in_rows) {
            event.prevent_default();
        }
    };
    let not_saved = move || {
        words::comments_not_saved(state.comments())
            .map(|text| view! { <p class="rac-field-reason">{text}</p> })
    };
    let recipes = RwSignal::new(false);
    let apply = Callback::new(move |changes| editor.change_all(changes));
    let target = RecipeTarget { state, protocols, owner, parts, apply };
    let no_recipes = Signal::derive(move || broken.get().then(|| words::NOT_AS_PARAMETERS.text()));
    let close = Callback::new(move |()| recipes.set(false));
    view! {
        <FieldGroup label=label.get_value() help=help errors=group_errors>
            <div class="rac-settings-editor" on:keydown=on_key on:input=on_input>
                <div class="rac-settings-bar">
                    <Segmented value=shown options=views disabled=off label=words::VIEW />
                    {move || as_text.get().then(|| view! { <Language state=state broken=broken /> })}
                    // Keeps them together when the bar wraps.
                    <span>
                        <Button disabled=no_recipes on_click=Callback::new(move |()| recipes.set(true))>
                            {words::RECIPES}
                        </Button>
                        <Button variant=ButtonVariant::Quiet disabled=nothing_to_undo on_click=undo>
                            {words::UNDO}
                        </Button>
                        <Button variant=ButtonVariant::Quiet disabled=nothing_to_redo on_click=redo>
                            {words::REDO}
                        </Button>
                    </span>
                </div>
                <div aria-live="polite">{not_saved} {move || held(editor)}</div>
                {move || {
                    broken.get().then(|| view! { <p class="rac-field-reason">{words::NOT_AS_PARAMETERS}</p> })
                }}
                {move || {
                    if as_text.get() {
                        view! {
                            <div class="rac-settings-text-view">
                                <Field label=label.get_value() help=words::TEXT_HELP errors=errors warnings=state.notes()>
                                    <CoveredText state=state label=label.get_value()>
                                        <TextArea
                                            value=state.text.value
                                            rows=10
                                            monospace=true
                                            on_input=Callback::new(move |()| {
                                                // After an error the Text view stays, even when the error is fixed.
                                                shown.set(TEXT.to_owned());
                                                state.typed();
                                            })
                                        />
                                    </CoveredText>
                                </Field>
                                {move || {
                                    correction
                                        .get()
                                        .map(|label| {
                                            let correct = Callback::new(move |()| {
                                                shown.set(TEXT.to_owned());
                                                state.correct();
                                            });
                                            view! {
                                                <p>
                                                    <Button on_click=correct>{label}</Button>
                                                </p>
                                            }
                                        })
                                }}
                                <Findings editor=editor of=findings.into() named=true />
                            </div>
                        }
                            .into_any()
                    } else {
                        view! { <Parameters editor=editor /> }.into_any()
                    }
                }}
            </div>
        </FieldGroup>
        // Not in the editor, which has keys of its own.
        {move || recipes.get().then(|| recipe_dialog::dialog::open(target, close))}
    }
}

/// Asks whether a change can rewrite the text.
fn held(editor: Editor) -> Option<AnyView> {
    let comments = editor.state.held()?;
    let release = move |make| Callback::new(move |()| editor.release(make));
    Some(
        view! {
            <p class="rac-field-reason">{words::rewrites(comments)}</p>
            <Button on_click=release(true)>{words::REWRITE}</Button>
            " "
            <Button on_click=release(false)>{words::KEEP_TEXT}</Button>
        }
        .into_any(),
    )
}

const PARAMETERS: &str = "parameters";
const TEXT: &str = "text";
const YAML: &str = "yaml";
const JSON: &str = "json";

fn choice(value: &str, label: Message) -> Choice {
    Choice::new(value, label)
}

/// The choice between YAML and JSON, which rewrites the text.
#[component]
fn Language(state: SettingsState, broken: Signal<bool>) -> impl IntoView {
    let language = RwSignal::new(String::new());
    Effect::new(move |_| language.set(if state.is_json() { JSON } else { YAML }.to_owned()));
    // A text with an error can't be converted.
    let other =
        Signal::derive(move || broken.get().then(|| if state.is_json() { YAML } else { JSON }.to_owned()));
    let change = Callback::new(move |language: String| state.write_as(language == JSON));
    let lost = move || {
        let count = if state.is_json() { 0 } else { state.comments() };
        (count > 0).then(|| view! { <p class="rac-field-reason">{words::comments_not_in_json(count)}</p> })
    };
    view! {
        <div class="rac-settings-language">
            <Segmented
                value=language
                options=Signal::derive(|| vec![choice(YAML, words::YAML), choice(JSON, words::JSON)])
                disabled=other
                label=words::LANGUAGE
                on_change=change
            />
            {lost}
        </div>
    }
}

/// Whether a key means undo (`true`) or redo (`false`).
fn is_undo(event: &KeyboardEvent) -> Option<bool> {
    if event.is_composing() || event.alt_key() || event.ctrl_key() == event.meta_key() {
        return None;
    }
    match event.key().to_ascii_lowercase().as_str() {
        "z" => Some(!event.shift_key()),
        "y" if !event.shift_key() => Some(false),
        _ => None,
    }
}

/// Whether the browser has its own undo history for this element.
fn is_text_box(target: &EventTarget) -> bool {
    let Some(element) = target.dyn_ref::<Element>() else { return false };
    let kind = element.get_attribute("type").unwrap_or_default();
    element.tag_name().eq_ignore_ascii_case("textarea")
        || (element.tag_name().eq_ignore_ascii_case("input")
            && !matches!(kind.as_str(), "radio" | "checkbox" | "file" | "button"))
}
