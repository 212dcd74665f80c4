//! The dialog of a fix: a small form with its errors and its button.

use super::words;
use crate::forms::{Form, FormErrors};
use crate::read_only::use_read_only_reason;
use crate::resource::failure::failure_text;
use crate::resource::pickers::Picker;
use crate::rest::Submit;
use authentik_rac::RestError;
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Button, ButtonVariant, Combobox, Dialog, Field};

#[component]
pub fn FixDialog(
    title: Message,
    /// The label of the button.
    save: Message,
    errors: FormErrors,
    submit: Submit,
    on_submit: Callback<()>,
    on_close: Callback<()>,
    children: Children,
) -> impl IntoView {
    view! {
        <Dialog title=title.clone() on_close=on_close locked=submit.busy()>
            <Form label=title errors=errors failed=words::FAILED on_submit=on_submit>
                {children()}
                <div class="rac-fix-actions">
                    <Button on_click=on_close>{words::CANCEL}</Button>
                    <Button
                        submit=true
                        variant=ButtonVariant::Primary
                        busy=submit.busy()
                        disabled=use_read_only_reason()
                    >
                        {save}
                    </Button>
                </div>
            </Form>
        </Dialog>
    }
}

/// Shows the server's messages at their fields, and the others above the form.
pub fn refuse(errors: FormErrors, fields: &[(&'static str, RwSignal<Vec<String>>)], error: &RestError) {
    let summary = match error.validation() {
        Some(by_field) => {
            let mut rest = by_field.clone();
            for (name, refused) in fields {
                refused.try_set(by_field.of(name));
                rest.fields.retain(|(field, _)| field != name);
            }
            Some(rest.sentence().text()).filter(|text| !text.is_empty()).into_iter().collect()
        }
        None => vec![failure_text(error)],
    };
    errors.refuse(summary);
}

/// The input of one box, and its errors.
#[derive(Clone, Copy)]
pub struct TextBox {
    pub value: RwSignal<String>,
    pub refused: RwSignal<Vec<String>>,
}

impl TextBox {
    pub fn new(value: String) -> Self {
        TextBox { value: RwSignal::new(value), refused: RwSignal::new(Vec::new()) }
    }

    /// The input without surrounding spaces, which authentik removes, too.
    pub fn text(self) -> String {
        self.value.with_untracked(|text| text.trim().to_owned())
    }

    pub fn refuse(self, why: Message) {
        self.refused.set(vec![why.text()]);
    }
}

/// The picker for the object to use, what is chosen in it, and its errors.
#[derive(Clone, Copy)]
pub struct Choice {
    pub chosen: RwSignal<Option<String>>,
    pub refused: RwSignal<Vec<String>>,
    picker: Picker,
}

impl Choice {
    pub fn new(picker: Picker) -> Self {
        Choice { chosen: RwSignal::new(None), refused: RwSignal::new(Vec::new()), picker }
    }

    pub fn refuse(self, why: Message) {
        self.refused.try_set(vec![why.text()]);
    }
}

#[component]
pub fn ChoiceField(choice: Choice, label: Message, help: Message) -> impl IntoView {
    view! {
        <Field label=label help=help errors=choice.refused required=true>
            <Combobox
                value=choice.chosen
                options=choice.picker.options
                on_change=Callback::new(move |_| choice.refused.set(Vec::new()))
                on_retry=choice.picker.retry
            />
        </Field>
    }
}
