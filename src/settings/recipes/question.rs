//! The control for a question.

use super::words;
use guacamole_settings::recipes::{Answers, Kind, LAYOUTS, Question, nearest_layout};
use leptos::prelude::*;
use rac_messages::{Message, sentences};
use rac_ui::{
    Choice, ComboOption, ComboOptions, Combobox, Field, NumberInput, PasswordInput, RadioGroup, TextArea,
    TextFile, TextInput,
};

/// The largest key file that is read, in bytes; keys have a few thousand.
const LIMIT: u32 = 64 * 1024;

#[component]
pub fn QuestionField(question: &'static Question, answers: RwSignal<Answers>) -> impl IntoView {
    let typed = RwSignal::new(answers.with_untracked(|answers| answers.text(question.key).to_owned()));
    let write = move || answers.update(|answers| answers.set(question.key, typed.get_untracked()));
    let on_input = Callback::new(move |()| write());
    // What is missing is said at the button, not before anything was typed.
    let errors = Signal::derive(move || {
        let problem = typed.with(|text| question.problem(text).filter(|_| !text.is_empty()));
        problem.map(|problem| problem.text()).into_iter().collect::<Vec<_>>()
    });
    match question.kind {
        Kind::Choice(options) => {
            let choice = |(value, label): &(&str, Message)| Choice::new(*value, label);
            let options = Signal::derive(move || options.iter().map(choice).collect::<Vec<_>>());
            view! {
                <RadioGroup
                    label=question.label.clone()
                    options=options
                    value=typed
                    help=help_of(question)
                    on_change=Callback::new(move |_| write())
                />
            }
            .into_any()
        }
        Kind::Layout => layout(question, typed, on_input),
        Kind::Text | Kind::Mac | Kind::RemoteApp => field(question, errors, move || {
            view! { <TextInput value=typed on_input=on_input autocomplete="off" /> }.into_any()
        }),
        Kind::Number(least, greatest) => {
            let (least, greatest) = (i64::from(least), i64::from(greatest));
            field(question, errors, move || {
                view! { <NumberInput value=typed min=least max=greatest on_input=on_input /> }.into_any()
            })
        }
        Kind::Secret => field(question, errors, move || {
            view! { <PasswordInput value=typed on_input=on_input /> }.into_any()
        }),
        Kind::PrivateKey => {
            let refused = RwSignal::new(None::<String>);
            let on_text = Callback::new(move |text: Result<String, String>| match text {
                Ok(text) => {
                    refused.set(None);
                    typed.set(text);
                    write();
                }
                Err(why) => refused.set(Some(why)),
            });
            view! {
                {field(question, errors, move || view! { <TextArea value=typed rows=6 monospace=true on_input=on_input /> }.into_any())}
                <div class="rac-key-tools">
                    <TextFile
                        label=words::FROM_FILE
                        name=words::from_file_of(&question.label)
                        limit=LIMIT
                        on_text=on_text
                    />
                </div>
                <p class="rac-field-reason" role="status">{move || refused.get()}</p>
            }
            .into_any()
        }
    }
}

/// A field around a control, which gets its name from it.
fn field(
    question: &'static Question,
    errors: Signal<Vec<String>>,
    control: impl FnOnce() -> AnyView + Send + 'static,
) -> AnyView {
    view! {
        <Field label=question.label.clone() help=help_of(question) errors=errors required=question.required>
            {control()}
        </Field>
    }
    .into_any()
}

fn help_of(question: &Question) -> MaybeProp<String> {
    question.help.clone().map(MaybeProp::from).unwrap_or_default()
}

fn layout(question: &'static Question, typed: RwSignal<String>, on_input: Callback<()>) -> AnyView {
    let value = RwSignal::new(Some(typed.get_untracked()).filter(|text| !text.is_empty()));
    let option = |(value, label): &(&str, Message)| ComboOption {
        value: (*value).to_owned(),
        label: label.text(),
        detail: (*value).to_owned(),
    };
    let options = Signal::derive(move || ComboOptions::Ready(LAYOUTS.iter().map(option).collect()));
    let on_change = Callback::new(move |picked: Option<String>| {
        typed.set(picked.unwrap_or_default());
        on_input.run(());
    });
    let language = window().navigator().language().filter(|language| nearest_layout(language).is_some());
    let help = question.help.clone().into_iter().chain(language.map(words::proposed));
    let help = sentences(help);
    view! {
        <Field label=question.label.clone() help=help required=question.required>
            <Combobox value=value options=options placeholder=words::CHOOSE on_change=on_change />
        </Field>
    }
    .into_any()
}
