//! The file or the text, its format, and the button that reads it.

use super::state::{Draft, Mode};
use super::words;
use leptos::prelude::*;
use rac_formats::MAX_BYTES;
use rac_formats::import::Format;
use rac_messages::Message;
use rac_ui::{Button, ButtonVariant, Choice, Field, FileDrop, Icon, NamedFile, Select, TextArea};
use std::sync::Arc;

/// The most files that are named.
const MOST_NAMES: usize = 20;

#[component]
pub fn Source(draft: Draft) -> impl IntoView {
    let on_files = Callback::new(move |files: Result<Vec<NamedFile>, String>| {
        draft.start_over();
        match files {
            Ok(files) => draft.files.set(Arc::new(files)),
            Err(why) => {
                draft.files.set(Arc::default());
                draft.trouble.set(Some((words::NOT_READ, why.into())));
            }
        }
    });
    let remove = Callback::new(move |()| {
        draft.start_over();
        draft.files.set(Arc::default());
    });
    let chosen = move || {
        let files = draft.files.get();
        (!files.is_empty()).then(|| {
            let names = files.iter().take(MOST_NAMES);
            let names = names.map(|file| view! { <span dir="auto">{file.name.clone()}</span> " " });
            let more = files.len().saturating_sub(MOST_NAMES);
            view! {
                <p class="rac-plan-file" role="status">
                    {names.collect_view()}
                    {(more > 0).then(|| view! { <span>{words::more(more)}</span> " " })}
                    <span class="rac-plan-muted">
                        {words::size(files.iter().map(|file| file.bytes.len()).sum())}
                    </span>
                    <Button variant=ButtonVariant::Quiet icon=Icon::Close on_click=remove>
                        {words::REMOVE_FILE}
                    </Button>
                </p>
            }
        })
    };
    // A chosen file counts, and a text beside it would not.
    let paste = move || {
        draft.files.with(|files| files.is_empty()).then(|| {
            view! {
                <Field label=words::PASTE>
                    <TextArea
                        value=draft.text
                        rows=8
                        monospace=true
                        on_input=Callback::new(move |()| draft.start_over())
                    />
                </Field>
            }
        })
    };
    let formats = Signal::derive(|| {
        let known = Format::ALL.into_iter().map(|(_, key, label)| (key, label));
        let all = std::iter::once(("", words::RECOGNISE)).chain(known);
        let choice = |(value, label): (&str, Message)| Choice::new(value, label);
        all.map(choice).collect::<Vec<_>>()
    });
    let recognised = Signal::derive(move || {
        let reading = draft.reading.get()?;
        Some(words::read_as(&reading.formats, reading.entries))
    });
    let start = match draft.mode {
        Mode::Import => words::PREVIEW,
        _ => words::CHECK,
    };
    view! {
        <section class="rac-plan-source" aria-label=words::SOURCE>
            <FileDrop
                label=words::CHOOSE_FILE
                hint=words::DROP_HINT_FILES
                limit=MAX_BYTES
                too_large=words::TOO_LARGE
                too_large_together=words::TOO_LARGE_TOGETHER
                on_files=on_files
            />
            {chosen}
            {paste}
            <div class="rac-plan-format">
                <Field label=words::FORMAT>
                    <Select
                        value=draft.format
                        options=formats
                        on_change=Callback::new(move |_| draft.read_again())
                    />
                </Field>
                <Button
                    variant=ButtonVariant::Primary
                    busy=Signal::derive(move || draft.busy.with(Option::is_some))
                    on_click=Callback::new(move |()| draft.preview())
                >
                    {start}
                </Button>
            </div>
            <p class="rac-plan-recognised" role="status">
                {move || draft.busy.get().or_else(|| recognised.get())}
            </p>
        </section>
    }
}
