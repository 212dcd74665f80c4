//! The field "Settings" of a form: the same settings as parameters and as text.

use super::SettingsState;
use super::catalogue::Protocols;
use super::editor::{Editor, Findings, Parameters};
use super::effective::{Layers, effective};
use super::lint::{LintContext, Owner, lint};
use super::words;
use crate::dom::view;
use crate::endpoints::Protocol;
use crate::ui::{Choice, Field, FieldGroup, Segmented, TextArea};
use leptos::prelude::*;

/// The editor of connection settings, with its label, help, errors and findings.
#[component]
pub fn SettingsField(
    state: SettingsState,
    /// The protocol the settings are for; none where they are for all of them.
    #[prop(optional, into)]
    protocol: Signal<Option<Protocol>>,
    /// The same where they are for endpoints of several protocols.
    #[prop(optional)]
    of_protocols: Option<Signal<Protocols>>,
    /// What the settings belong to; a provider where nothing is said.
    #[prop(optional)]
    owner: Option<Signal<Owner>>,
    /// The endpoint's host field, for the settings of an endpoint.
    #[prop(optional, into)]
    host: Signal<Option<String>>,
    /// All layers with these settings in them, where they are known: they tell what overrides a value.
    #[prop(optional)]
    layers: Option<Signal<Layers>>,
    #[prop(default = words::SETTINGS)] label: &'static str,
    #[prop(default = words::SETTINGS_HELP)] help: &'static str,
) -> impl IntoView {
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
    // What can't be read can't be shown as parameters.
    let as_text = Memo::new(move |_| shown.with(|shown| shown == TEXT) || broken.get());
    let views = vec![choice(PARAMETERS, words::PARAMETERS), choice(TEXT, words::TEXT)];
    // In the view of the text the box itself says what is wrong with it.
    let errors = state.errors();
    let group_errors = Signal::derive(move || if as_text.get() { Vec::new() } else { errors.get() });
    view! {
        <FieldGroup label=label help=help errors=group_errors>
            <div class="rac-settings-editor">
                <div class="rac-settings-bar">
                    <Segmented value=shown options=views disabled=off label=words::VIEW.to_owned() />
                    {move || as_text.get().then(|| view! { <Language state=state broken=broken /> })}
                </div>
                {move || {
                    broken.get().then(|| view! { <p class="rac-field-reason">{words::NOT_AS_PARAMETERS}</p> })
                }}
                {move || {
                    if as_text.get() {
                        view! {
                            <div class="rac-settings-text-view">
                                <Field label=label help=words::TEXT_HELP errors=errors warnings=state.notes()>
                                    <TextArea
                                        value=state.text.value
                                        rows=10
                                        monospace=true
                                        on_input=Callback::new(move |()| {
                                            // A mistake keeps the text in view, also after it is mended.
                                            shown.set(TEXT.to_owned());
                                            state.text.clear_refusal();
                                        })
                                    />
                                </Field>
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
    }
    .into_any()
}

const PARAMETERS: &str = "parameters";
const TEXT: &str = "text";
const YAML: &str = "yaml";
const JSON: &str = "json";

fn choice(value: &str, label: &str) -> Choice {
    Choice { value: value.to_owned(), label: label.to_owned(), help: String::new() }
}

/// The choice between YAML and JSON; the text is written anew.
#[component]
fn Language(state: SettingsState, broken: Signal<bool>) -> impl IntoView {
    let language = RwSignal::new(String::new());
    Effect::new(move |_| language.set(if state.is_json() { JSON } else { YAML }.to_owned()));
    // Text that can't be read can't be written in the other language.
    let other =
        Signal::derive(move || broken.get().then(|| if state.is_json() { YAML } else { JSON }.to_owned()));
    let change = Callback::new(move |language: String| state.write_as(language == JSON));
    view! {
        <Segmented
            value=language
            options=vec![choice(YAML, words::YAML), choice(JSON, words::JSON)]
            disabled=other
            label=words::LANGUAGE.to_owned()
            on_change=change
        />
    }
    .into_any()
}
