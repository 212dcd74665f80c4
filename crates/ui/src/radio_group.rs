//! A choice of a few options that are all visible.

use leptos::prelude::*;

use super::field::Texts;
use super::ids::unique_id;
use super::select::Choice;

/// Radio buttons with a common heading.
#[component]
pub fn RadioGroup(
    /// The heading.
    #[prop(into)]
    label: String,
    /// The options.
    options: Vec<Choice>,
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
    let choices = options
        .into_iter()
        .enumerate()
        .map(|(place, choice)| {
            let help_id = format!("{id}-{place}");
            let help = (!choice.help.is_empty()).then(|| {
                view! { <span class="rac-radio-help" id=help_id.clone()>{choice.help}</span> }
            });
            let described_by = help.is_some().then_some(help_id);
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
                        <span>{choice.label}</span>
                    </label>
                    {help}
                </div>
            }
        })
        .collect_view();
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
