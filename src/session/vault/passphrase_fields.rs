//! The fields for a new passphrase, with advice.

use super::new_passphrase::{NewPassphrase, advice};
use super::passphrase_input::PassphraseInput;
use super::{crypto, words};
use leptos::prelude::*;
use rac_ui::{Notice, NoticeKind};

#[component]
pub fn PassphraseFields(new: NewPassphrase) -> impl IntoView {
    if !crypto::is_available() {
        return view! {
            <Notice kind=NoticeKind::Warning title=words::UNAVAILABLE_TITLE>
                <p>{words::UNAVAILABLE}</p>
            </Notice>
        }
        .into_any();
    }
    let warnings = Signal::derive(move || {
        let said = new.text.with(|text| match text.is_empty() {
            true => new.optional.then_some(words::READABLE),
            false => advice(text),
        });
        said.map(|text| text.text()).into_iter().collect::<Vec<_>>()
    });
    // There is nothing to repeat yet.
    let typed = Memo::new(move |_| new.text.with(|text| !text.is_empty()));
    let repeat = move || {
        typed.get().then(|| {
            view! {
                <PassphraseInput
                    label=words::REPEAT
                    value=new.repeated
                    errors=new.repeated_errors
                    autocomplete="new-password"
                />
            }
        })
    };
    view! {
        <PassphraseInput
            label=if new.optional { words::OPTIONAL } else { words::NEW }
            value=new.text
            errors=new.text_errors
            warnings=warnings
            help=words::HELP
            autocomplete="new-password"
            required=!new.optional
        />
        {repeat}
    }
    .into_any()
}
