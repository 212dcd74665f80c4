//! A choice of a few options that are all visible.

use leptos::prelude::*;

use super::each::each;
use super::field::Texts;
use super::ids::unique_id;
use super::select::Choice;

/// Radio buttons with a common heading.
#[component]
pub fn RadioGroup(
    /// The heading.
    #[prop(into)]
    label: Signal<String>,
    /// The options.
    #[prop(into)]
    options: Signal<Vec<Choice>>,
    /// The chosen value; if it is not among the options, none is checked.
    value: RwSignal<String>,
    /// The explanation.
    #[prop(optional, into)]
    help: MaybeProp<String>,
    /// Errors of the choice.
    #[prop(optional, into)]
    errors: Signal<Vec<String>>,
    /// Warnings about a choice that is allowed.
    #[prop(optional, into)]
    warnings: Signal<Vec<String>>,
    /// Called after the user chose.
    #[prop(optional, into)]
    on_change: Option<Callback<String>>,
) -> impl IntoView {
    let id = unique_id("radios");
    let texts = Texts::new(&id, help, None, warnings, errors);
    let described_by = texts.described_by();
    let invalid = Signal::derive(move || errors.with(|all| !all.is_empty()));
    let choice_view = move |choice: Choice| {
        let help_id = unique_id("radio-help");
        let label = choice.follow(options, |choice| Some(&choice.label));
        let help = choice.follow(options, |choice| choice.help.as_ref());
        let described_by = {
            let help_id = help_id.clone();
            move || help.with(|help| !help.is_empty()).then(|| help_id.clone())
        };
        let own = choice.value.clone();
        view! {
            <div class="rac-radio">
                <label>
                    <input
                        type="radio"
                        name=id.clone()
                        value=choice.value.clone()
                        aria-describedby=described_by
                        aria-invalid=move || invalid.get().then_some("true")
                        prop:checked=move || value.with(|value| *value == own)
                        on:change=move |_| {
                            value.set(choice.value.clone());
                            if let Some(on_change) = on_change {
                                on_change.run(choice.value.clone());
                            }
                        }
                    />
                    <span>{label}</span>
                </label>
                {move || {
                    let id = help_id.clone();
                    let help = help.get();
                    (!help.is_empty()).then(|| view! { <span class="rac-radio-help" id=id>{help}</span> })
                }}
            </div>
        }
        .into_any()
    };
    let choices = each(move || options.get(), |choice| choice.value.clone(), choice_view);
    view! {
        <fieldset
            class="rac-field rac-radio-group"
            class:rac-field-invalid=invalid
            role="radiogroup"
            aria-describedby=described_by
        >
            <legend class="rac-field-label">{label}</legend>
            <div class="rac-radio-choices">{choices}</div>
            {texts.view()}
        </fieldset>
    }
}
