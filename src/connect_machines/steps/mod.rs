//! The controls of each step.

mod access;
mod machines;
mod provider;

use super::answers::Step;
use super::review::Review;
use super::wizard::Wizard;
use leptos::prelude::*;
use rac_ui::{Choice, Field, TextInput};

pub fn step(wizard: Wizard, step: Step) -> AnyView {
    match step {
        Step::Provider => provider::provider(wizard),
        Step::Application => provider::application(wizard),
        Step::Access => access::access(wizard),
        Step::Outpost => provider::outpost(wizard),
        Step::Machines => machines::machines(wizard),
        Step::Credentials => machines::credentials(wizard),
        Step::Review => view! { <Review wizard=wizard /> }.into_any(),
    }
}

fn choice(value: &str, label: &str) -> Choice {
    choice_with(value, label, "")
}

fn choice_with(value: &str, label: &str, help: &str) -> Choice {
    Choice { value: value.to_owned(), label: label.to_owned(), help: help.to_owned() }
}

/// A field with one line of text. `name`: of its errors.
fn text(
    wizard: Wizard,
    name: &'static str,
    value: RwSignal<String>,
    label: &'static str,
    help: &'static str,
    required: bool,
) -> AnyView {
    let help = (!help.is_empty()).then(|| help.to_owned());
    view! {
        <Field label=label help=MaybeProp::from(help) errors=wizard.errors_of(name) required=required>
            <TextInput value=value autocomplete="off" />
        </Field>
    }
    .into_any()
}
