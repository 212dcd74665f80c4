//! The dialog: which format, what else, whether with secrets; then the text to copy or to download.

use super::files::{Files, files};
use super::menu::{FORMATS, Wanted, format_label};
use super::reading::{Found, found};
use super::select::{kind_of, related, select};
use super::words;
use crate::resource::failure::ReadFailure;
use crate::rest::{Client, Loading, Read};
use leptos::prelude::*;
use rac_formats::{Kind, Secrets, Stored};
use rac_messages::Message;
use rac_ui::{
    Button, ButtonVariant, Checkbox, Choice, Dialog, FieldGroup, Icon, Notice, NoticeKind, RadioGroup,
    Switch, TextArea, copy_text, save_file, use_announcer,
};
use std::collections::BTreeSet;
use std::sync::Arc;

/// The longest text that is shown, in bytes.
const MOST_SHOWN: usize = 100_000;

/// The longest list that is shown whole.
const MOST_AT_ONCE: usize = 5;

/// The objects and what they are written as.
#[derive(Clone, PartialEq)]
struct Exported {
    objects: Arc<Vec<Stored>>,
    files: Arc<Files>,
}

#[component]
pub fn ExportDialog(wanted: Wanted, on_close: Callback<()>) -> impl IntoView {
    let client = expect_context::<Client>();
    let (of, kind) = (wanted.of, kind_of(wanted.of));
    let format = RwSignal::new(wanted.format.to_owned());
    // A provider is little without what belongs to it.
    let all = if kind == Kind::Provider { related(kind) } else { &[] };
    let also = RwSignal::new(all.iter().copied().collect::<BTreeSet<Kind>>());
    let with_secrets = RwSignal::new(false);
    let progress = RwSignal::new(None::<Message>);
    let read = Read::new(move || {
        let on_rows = move |rows| {
            progress.try_set(Some(words::reading(rows)));
        };
        found(client, wanted.clone(), also.get(), on_rows)
    });
    let exported = Memo::new(move |_| {
        let Loading::Ready(found) = read.get() else { return None };
        Some(exported(&found, kind, &also.get(), with_secrets.get(), &format.get()))
    });
    let count = move || {
        exported.with(|exported| {
            let objects = &exported.as_ref()?.objects;
            Some(objects.iter().filter(|one| one.item.kind == kind).count())
        })
    };
    let title = Signal::derive(move || words::title(of, count()).text());
    let formats: Vec<Choice> = FORMATS
        .iter()
        .map(|key| Choice { help: Some(words::format_help(key)), ..Choice::new(*key, format_label(key)) })
        .collect();
    let others = (!related(kind).is_empty()).then(move || {
        let one = move |other: &Kind| {
            let other = *other;
            view! {
                <Checkbox
                    checked=Signal::derive(move || also.with(|also| also.contains(&other)))
                    label=words::also(other)
                    on_change=Callback::new(move |on| {
                        also.update(|also| {
                            if on { also.insert(other) } else { also.remove(&other) };
                        });
                    })
                />
            }
        };
        view! {
            <FieldGroup label=words::ALSO>
                <div class="rac-export-also">{related(kind).iter().map(one).collect_view()}</div>
            </FieldGroup>
        }
    });
    let announcer = use_announcer();
    let copy = Callback::new(move |()| {
        let Some(exported) = exported.get_untracked() else { return };
        leptos::task::spawn_local(async move {
            let Some(file) = exported.files.files.first() else { return };
            let copied = copy_text(&file.text).await;
            announcer.polite(if copied { words::COPIED } else { words::COPY_FAILED });
        });
    });
    let is_empty = Memo::new(move |_| {
        exported.with(|exported| exported.as_ref().is_none_or(|exported| exported.objects.is_empty()))
    });
    let reason = Signal::derive(move || {
        is_empty.get().then(|| {
            let text = if exported.with(Option::is_none) { words::READING } else { words::NOTHING };
            text.text()
        })
    });
    let downloads = move || {
        let names = exported.with(|exported| match exported {
            Some(exported) => exported.files.files.iter().map(|file| file.name.clone()).collect(),
            None => vec![String::new()],
        });
        let several = names.len() > 1;
        let one = |(place, name): (usize, String)| {
            let label = if several { words::download_file(&name) } else { words::DOWNLOAD };
            let save = Callback::new(move |()| {
                exported.with_untracked(|exported| {
                    let file = exported.as_ref().and_then(|one| one.files.files.get(place));
                    if let Some(file) = file {
                        save_file(&file.name, file.media_type, &file.text);
                    }
                });
            });
            view! {
                <Button variant=ButtonVariant::Primary icon=Icon::Download disabled=reason on_click=save>
                    {label}
                </Button>
            }
        };
        names.into_iter().enumerate().map(one).collect_view()
    };
    let footer = move || {
        view! {
            <Button on_click=on_close>{words::CLOSE}</Button>
            <Button icon=Icon::Copy disabled=reason on_click=copy>{words::COPY}</Button>
            {downloads}
        }
    };
    view! {
        <Dialog title=title on_close=on_close wide=true footer=footer>
            <div class="rac-export">
                <RadioGroup label=words::FORMAT options=formats value=format />
                {others}
                <Switch checked=with_secrets label=words::SECRETS help=words::SECRETS_HELP />
                {move || match read.state().get() {
                    Loading::Waiting => view! { <p role="status">{move || progress.get()}</p> }.into_any(),
                    Loading::Failed(_) => view! { <ReadFailure state=read.state() on_retry=read.retry() /> }.into_any(),
                    Loading::Ready(()) => about(read, exported, with_secrets, format),
                }}
            </div>
        </Dialog>
    }
}

fn exported(found: &Found, kind: Kind, also: &BTreeSet<Kind>, secrets: bool, format: &str) -> Exported {
    let secrets = if secrets { Secrets::Included } else { Secrets::Covered };
    let objects = select(found.snapshot.instance.objects(secrets), kind, found.ids.as_deref(), also);
    let name = format!("rac-{}", kind.section().replace('_', "-"));
    let files = files(&objects, format, &name);
    Exported { objects: Arc::new(objects), files: Arc::new(files) }
}

/// What is in the file, what is not, and its text.
fn about(
    read: Read<Found>,
    exported: Memo<Option<Exported>>,
    with_secrets: RwSignal<bool>,
    format: RwSignal<String>,
) -> AnyView {
    let text = RwSignal::new(String::new());
    Effect::new(move |_| {
        let shown = exported.with(|exported| {
            let file = exported.as_ref()?.files.files.first()?;
            (file.text.len() <= MOST_SHOWN).then(|| file.text.clone())
        });
        text.set(shown.unwrap_or_default());
    });
    let has_text = Memo::new(move |_| text.with(|text| !text.is_empty()));
    let notices = move || {
        let Exported { objects, files } = exported.get()?;
        if objects.is_empty() {
            return Some(view! { <p role="status">{words::NOTHING}</p> }.into_any());
        }
        let holders = objects.iter().filter(|one| !one.secrets.is_empty()).count();
        let secrets = match (with_secrets.get(), holders) {
            (true, 0) => view! { <p>{words::NO_SECRETS}</p> }.into_any(),
            (true, _) => points(NoticeKind::Warning, words::FILE_SECRETS, words::secrets(&objects)),
            (false, 0) => ().into_any(),
            (false, count) => view! { <p>{words::left_out(&format.get(), count)}</p> }.into_any(),
        };
        let has_expressions = objects.iter().any(|one| !one.item.text("expression").trim().is_empty());
        let expressions = has_expressions.then(|| {
            view! { <Notice kind=NoticeKind::Info>{words::EXPRESSIONS}</Notice> }
        });
        let unread = read.value().map(|found| {
            let all = found.snapshot.unread.iter().map(|one| words::unread_part(one.part.label(), &one.why));
            points(NoticeKind::Info, words::UNREAD, all.collect())
        });
        let bytes = files.files.iter().map(|file| file.text.len()).sum();
        Some(
            view! {
                <p role="status">{words::size(objects.len(), bytes)}</p>
                {secrets}
                {expressions}
                {points(NoticeKind::Warning, words::LOSSES, files.losses.clone())}
                {points(NoticeKind::Info, words::NEEDS, files.needs.clone())}
                {unread}
            }
            .into_any(),
        )
    };
    view! {
        {notices}
        {move || {
            has_text
                .get()
                .then(|| view! { <TextArea value=text rows=10 monospace=true readonly=Signal::stored(true) label=words::TEXT /> })
        }}
    }
    .into_any()
}

fn points(kind: NoticeKind, title: Message, all: Vec<Message>) -> AnyView {
    if all.is_empty() {
        return ().into_any();
    }
    // A long list scrolls in its box, also by keyboard.
    let is_long = all.len() > MOST_AT_ONCE;
    let focusable = is_long.then_some("0");
    let label = title.clone();
    let lines = all.into_iter().map(|text| view! { <li>{text}</li> }).collect_view();
    view! {
        <Notice kind=kind title=title>
            <ul class="rac-plan-file-points" class:rac-export-points=is_long tabindex=focusable aria-label=label>{lines}</ul>
        </Notice>
    }
    .into_any()
}
