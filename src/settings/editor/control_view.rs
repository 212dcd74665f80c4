//! The control of one setting.

use super::boxes::{choice_box, proposals_box, three_states_box, time_zones};
use super::key_box::KeyBox;
use super::secret_box::{SecretBox, SecretToggle};
use super::value::{Control, read_free};
use crate::settings::words;
use guacamole_settings::secrets::has_secrets;
use leptos::prelude::*;
use rac_ui::{FieldContext, NumberInput, PasswordInput, TextArea, TextInput};
use serde_json::Value;

/// What a control edits.
#[derive(Clone, Copy)]
pub(super) struct Cell {
    pub control: Control,
    /// The input; empty if the setting is not set.
    pub typed: RwSignal<String>,
    /// The setting's value.
    pub value: Memo<Option<Value>>,
    /// Call it when the user changes the input.
    pub on_input: Callback<()>,
}

#[component]
pub(super) fn ControlView(cell: Cell) -> impl IntoView {
    let Cell { control, typed, on_input, .. } = cell;
    match control {
        Control::ThreeStates => three_states_box(cell),
        Control::Number(least, greatest) => view! {
            <NumberInput value=typed min=i64::from(least) max=i64::from(greatest) on_input=on_input />
        }
        .into_any(),
        Control::Choice(options) => choice_box(cell, options),
        Control::Proposals(options) => {
            proposals_box(cell, options.iter().map(|option| (*option).to_owned()).collect())
        }
        Control::TimeZone => proposals_box(cell, time_zones()),
        Control::Line => view! { <TextInput value=typed on_input=on_input /> }.into_any(),
        Control::Lines => {
            view! { <TextArea value=typed rows=4 monospace=true on_input=on_input /> }.into_any()
        }
        Control::Secret => view! { <PasswordInput value=typed on_input=on_input /> }.into_any(),
        Control::Key { private } => view! { <KeyBox cell=cell private=private /> }.into_any(),
        Control::Free => {
            let kept = move || words::kept_as(&read_free(&typed.get()));
            let name =
                use_context::<FieldContext>().map(|field| field.label.get_untracked()).unwrap_or_default();
            let value = cell.value.get_untracked();
            let shown = RwSignal::new(value.is_none_or(|value| !has_secrets(&name, &value)));
            let toggle = (!shown.get_untracked()).then(|| view! { <SecretToggle shown=shown /> });
            view! {
                <SecretBox cell=cell shown=shown rows=1 on_input=on_input />
                <p class="rac-setting-help">{kept}</p>
                {toggle}
            }
            .into_any()
        }
    }
}
