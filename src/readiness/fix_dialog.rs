//! The dialog of a fix: a small form with its errors and its button.

use super::words;
use crate::forms::{Form, FormErrors};
use crate::read_only::use_writing;
use crate::resource::failure::failure_text;
use crate::rest::Submit;
use authentik_rac::RestError;
use leptos::prelude::*;
use rac_ui::{Button, ButtonVariant, Dialog};

#[component]
pub fn FixDialog(
    title: &'static str,
    /// The label of the button.
    save: &'static str,
    errors: FormErrors,
    submit: Submit,
    on_submit: Callback<()>,
    on_close: Callback<()>,
    children: Children,
) -> impl IntoView {
    view! {
        <Dialog title=title on_close=on_close locked=submit.busy()>
            <Form label=title errors=errors failed=words::FAILED on_submit=on_submit>
                {children()}
                <div class="rac-fix-actions">
                    <Button on_click=on_close>{words::CANCEL}</Button>
                    <Button
                        submit=true
                        variant=ButtonVariant::Primary
                        busy=submit.busy()
                        disabled=use_writing()
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
            Some(rest.sentence()).filter(|text| !text.is_empty()).into_iter().collect()
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

    pub fn refuse(self, why: &str) {
        self.refused.set(vec![why.to_owned()]);
    }
}
