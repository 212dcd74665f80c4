//! A choice of few, all in sight.

use leptos::prelude::*;

use super::field::Texts;
use super::ids::unique_id;
use super::select::Choice;

/// Radio buttons under one heading.
#[component]
pub fn RadioGroup(
    /// The heading.
    #[prop(into)]
    label: String,
    /// The choices.
    options: Vec<Choice>,
    /// The chosen value; one that is not among the choices leaves all of them off.
    value: RwSignal<String>,
    /// What the choice is about.
    #[prop(optional, into)]
    help: MaybeProp<String>,
    /// What is wrong with the choice.
    #[prop(optional, into)]
    errors: Signal<Vec<String>>,
    /// What is odd about it, but allowed.
    #[prop(optional, into)]
    warnings: Signal<Vec<String>>,
    /// After the user chose.
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
