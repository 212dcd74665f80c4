//! The controls of each step.

mod access;
mod machines;
mod provider;

use super::answers::Step;
use super::review::Review;
use super::wizard::Wizard;
use leptos::prelude::*;
use rac_messages::Message;
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

fn choice(value: &str, label: Message) -> Choice {
    Choice::new(value, label)
}

fn choice_with(value: &str, label: Message, help: Message) -> Choice {
    Choice { help: Some(help), ..choice(value, label) }
}

/// A field with one line of text. `name`: of its errors.
fn text(
    wizard: Wizard,
    name: &'static str,
    value: RwSignal<String>,
    label: Message,
    help: Option<Message>,
    required: bool,
) -> AnyView {
    text_with_warnings(wizard, name, value, label, help, required, Signal::stored(Vec::new()))
}

fn text_with_warnings(
    wizard: Wizard,
    name: &'static str,
    value: RwSignal<String>,
    label: Message,
    help: Option<Message>,
    required: bool,
    warnings: Signal<Vec<String>>,
) -> AnyView {
    let help = help.map_or_else(MaybeProp::default, MaybeProp::from);
    view! {
        <Field label=label help=help errors=wizard.errors_of(name) warnings=warnings required=required>
            <TextInput value=value autocomplete="off" />
        </Field>
    }
    .into_any()
}
