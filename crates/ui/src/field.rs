//! A field: label, control, help, warnings and errors, connected for screen readers.

use leptos::context::Provider;
use leptos::prelude::*;
use rac_messages::Message;

use super::icon::{Icon, IconView};
use super::ids::unique_id;
use super::words;

/// What a control gets from its `Field`.
#[derive(Clone)]
pub struct FieldContext {
    /// The control's id, which the label refers to.
    pub id: String,
    /// The ids of the help, warnings and errors that are shown.
    pub described_by: Signal<Option<String>>,
    /// Whether the field has an error.
    pub invalid: Signal<bool>,
    /// Whether it must be filled in.
    pub required: bool,
    /// The label.
    pub label: Signal<String>,
}

/// How a control is labelled and described, by its `Field` or by its own `label`.
pub(super) struct Ties {
    pub id: String,
    /// `aria-label`, if the control has its own label.
    pub aria_label: MaybeProp<String>,
    pub described_by: Signal<Option<String>>,
    pub invalid: Signal<bool>,
    pub required: bool,
    /// The label, wherever it comes from.
    pub label: Signal<String>,
}

impl Ties {
    /// A control with its own label needs its own id: a field can contain several.
    pub fn new(label: MaybeProp<String>) -> Self {
        let own = label
            .with_untracked(Option::is_some)
            .then(|| Signal::derive(move || label.get().unwrap_or_default()));
        let field = use_context::<FieldContext>();
        let (described_by, invalid) = match &field {
            Some(field) => (field.described_by, field.invalid),
            None => Default::default(),
        };
        let (id, words, required) = match (own, field) {
            (Some(own), _) => (unique_id("control"), own, false),
            (None, Some(field)) => (field.id, field.label, field.required),
            (None, None) => (unique_id("control"), Signal::default(), false),
        };
        Self { id, aria_label: label, described_by, invalid, required, label: words }
    }

    /// `aria-invalid` and `aria-required` are left out rather than "false".
    pub fn aria_invalid(&self) -> Signal<Option<&'static str>> {
        let invalid = self.invalid;
        Signal::derive(move || invalid.get().then_some("true"))
    }

    pub fn aria_required(&self) -> Option<&'static str> {
        self.required.then_some("true")
    }
}

/// The texts below a control, and their ids.
#[derive(Clone)]
pub(super) struct Texts {
    help_id: String,
    warnings_id: String,
    errors_id: String,
    help: MaybeProp<String>,
    help_view: Option<ViewFn>,
    warnings: Signal<Vec<String>>,
    errors: Signal<Vec<String>>,
}

impl Texts {
    pub fn new(
        id: &str,
        help: MaybeProp<String>,
        help_view: Option<ViewFn>,
        warnings: Signal<Vec<String>>,
        errors: Signal<Vec<String>>,
    ) -> Self {
        Self {
            help_id: format!("{id}-help"),
            warnings_id: format!("{id}-warnings"),
            errors_id: format!("{id}-errors"),
            help,
            help_view,
            warnings,
            errors,
        }
    }

    /// The ids of the texts that are shown, errors first: they are the most important.
    pub fn described_by(&self) -> Signal<Option<String>> {
        let texts = self.clone();
        Signal::derive(move || {
            let mut ids = Vec::with_capacity(3);
            if texts.errors.with(|all| !all.is_empty()) {
                ids.push(texts.errors_id.as_str());
            }
            if texts.warnings.with(|all| !all.is_empty()) {
                ids.push(&texts.warnings_id);
            }
            if texts.help_view.is_some() || texts.help.get().is_some() {
                ids.push(&texts.help_id);
            }
            (!ids.is_empty()).then(|| ids.join(" "))
        })
    }

    /// The texts. The containers of warnings and errors are always mounted, so that new texts are announced.
    pub fn view(&self) -> AnyView {
        let Texts { help_id, warnings_id, errors_id, help, help_view, warnings, errors } = self.clone();
        let help = match help_view {
            Some(help_view) => {
                view! { <div class="rac-field-help" id=help_id>{help_view.run()}</div> }.into_any()
            }
            None => (move || {
                let id = help_id.clone();
                help.get().map(|text| view! { <div class="rac-field-help" id=id>{text}</div> })
            })
            .into_any(),
        };
        view! {
            {help}
            <div class="rac-field-messages rac-field-warnings" id=warnings_id aria-live="polite">
                {move || messages(Icon::Warning, words::WARNING, warnings.get())}
            </div>
            <div class="rac-field-messages rac-field-errors" id=errors_id aria-live="polite">
                {move || messages(Icon::Error, words::ERROR, errors.get())}
            </div>
        }
        .into_any()
    }
}

fn messages(icon: Icon, word: Message, texts: Vec<String>) -> AnyView {
    texts
        .into_iter()
        .map(|text| {
            view! {
                <p class="rac-field-message">
                    <IconView icon=icon />
                    <span><span class="rac-visually-hidden">{word.clone()}" "</span>{text}</span>
                </p>
            }
        })
        .collect_view()
        .into_any()
}

/// One control with its label above and its help, warnings and errors below.
#[component]
pub fn Field(
    /// The label.
    #[prop(into)]
    label: Signal<String>,
    /// The control, which gets its id and description from the context.
    children: Children,
    /// Its explanation.
    #[prop(optional, into)]
    help: MaybeProp<String>,
    /// The same with markup; replaces `help`.
    #[prop(optional, into)]
    help_view: Option<ViewFn>,
    /// Errors in the input.
    #[prop(optional, into)]
    errors: Signal<Vec<String>>,
    /// Warnings about input that is allowed.
    #[prop(optional, into)]
    warnings: Signal<Vec<String>>,
    /// Whether it must be filled in.
    #[prop(optional)]
    required: bool,
) -> impl IntoView {
    let id = unique_id("field");
    let texts = Texts::new(&id, help, help_view, warnings, errors);
    let invalid = Signal::derive(move || errors.with(|all| !all.is_empty()));
    let context =
        FieldContext { id: id.clone(), described_by: texts.described_by(), invalid, required, label };
    view! {
        <div class="rac-field" class:rac-field-invalid=invalid>
            <label class="rac-field-label" for=id>{label}{required_mark(required)}</label>
            <Provider value=context>{children()}</Provider>
            {texts.view()}
        </div>
    }
}

fn required_mark(required: bool) -> Option<impl IntoView> {
    required.then(|| view! { <span class="rac-field-required" aria-hidden="true">" *"</span> })
}

/// Several controls with a common heading (`<fieldset>`), each with its own label.
#[component]
pub fn FieldGroup(
    /// The legend.
    #[prop(into)]
    label: Signal<String>,
    /// The controls.
    children: Children,
    /// The explanation of the group.
    #[prop(optional, into)]
    help: MaybeProp<String>,
    /// The same with markup; replaces `help`.
    #[prop(optional, into)]
    help_view: Option<ViewFn>,
    /// Errors of the group as a whole.
    #[prop(optional, into)]
    errors: Signal<Vec<String>>,
    /// Warnings about input that is allowed.
    #[prop(optional, into)]
    warnings: Signal<Vec<String>>,
    /// Whether it must be filled in.
    #[prop(optional)]
    required: bool,
) -> impl IntoView {
    let id = unique_id("group");
    let texts = Texts::new(&id, help, help_view, warnings, errors);
    let described_by = texts.described_by();
    let invalid = Signal::derive(move || errors.with(|all| !all.is_empty()));
    // The controls are marked as invalid; the texts are read once, with the group.
    let context = FieldContext { id, described_by: Signal::default(), invalid, required, label };
    view! {
        <fieldset class="rac-field rac-field-group" class:rac-field-invalid=invalid aria-describedby=described_by>
            <legend class="rac-field-label">{label}{required_mark(required)}</legend>
            <div class="rac-field-group-controls"><Provider value=context>{children()}</Provider></div>
            {texts.view()}
        </fieldset>
    }
}
