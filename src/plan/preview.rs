//! The preview: how much of what is done, what is dropped, and a row for each object.

use super::details::Details;
use super::planned::Doing;
use super::row::table;
use super::state::{Draft, Mode};
use super::words;
use crate::resource::lists::Pages;
use leptos::prelude::*;
use rac_formats::Loss;
use rac_messages::Message;
use rac_ui::{Button, ButtonVariant, Choice, DataTable, Notice, NoticeKind, Segmented};
use std::collections::HashSet;

/// The most points of the whole file that are listed.
const MOST_POINTS: usize = 20;

#[component]
pub fn Preview(draft: Draft) -> impl IntoView {
    let is_there = Memo::new(move |_| draft.planned.with(Option::is_some));
    move || {
        is_there.get().then(|| {
            view! {
                <section class="rac-plan-preview" aria-label=words::PREVIEW_TITLE>
                    <h2 class="rac-plan-heading">{words::PREVIEW_TITLE}</h2>
                    <p role="status">{move || summary(draft)}</p>
                    {whole_file(draft)}
                    {rows(draft)}
                </section>
            }
        })
    }
}

fn summary(draft: Draft) -> Option<Message> {
    draft.planned.with(|planned| {
        Some(match planned.as_ref()? {
            planned if planned.rows.is_empty() && !planned.import.losses.is_empty() => {
                words::NOTHING_IMPORTED
            }
            planned if planned.rows.is_empty() => words::EMPTY,
            planned if draft.mode == Mode::Compare => draft.places.with_value(|places| {
                let counts = words::summary_compared(places, |doing| planned.count(doing));
                match planned.is_same() {
                    true => words::same_summary(counts),
                    false => counts,
                }
            }),
            planned if planned.is_same() && draft.mode == Mode::Copy => words::NOTHING_TO_COPY,
            planned if planned.is_same() => words::NOTHING_LEFT,
            planned => words::summary(|doing| planned.count(doing)),
        })
    })
}

/// What is to be said of the file, and of the instance, as a whole.
fn whole_file(draft: Draft) -> impl IntoView {
    let points = |kind: NoticeKind, title: Message, all: Vec<Message>| {
        (!all.is_empty()).then(|| {
            let more = all.len().saturating_sub(MOST_POINTS);
            let shown =
                all.into_iter().take(MOST_POINTS).map(|text| view! { <li>{text}</li> }).collect_view();
            let more = (more > 0).then(|| view! { <li>{words::more(more)}</li> });
            view! {
                <Notice kind=kind title=title>
                    <ul class="rac-plan-file-points">{shown} {more}</ul>
                </Notice>
            }
        })
    };
    move || {
        let (losses, notes) = draft.reading.with(|reading| match reading {
            Some(reading) => {
                let import = &reading.import;
                let notes = import.notes.iter().map(|note| words::note(&note.text, note.line));
                (import.losses.iter().map(Loss::sentence).collect(), notes.collect())
            }
            None => (Vec::new(), Vec::new()),
        });
        let unread = draft.snapshot.with(|snapshot| {
            let all = snapshot.iter().flat_map(|snapshot| &snapshot.unread);
            all.map(|one| words::unread_part(one.part.label(), &one.why)).collect::<Vec<_>>()
        });
        let open = draft.planned.with(|planned| planned.as_ref().map_or(0, |planned| planned.open()));
        let open = if draft.mode == Mode::Compare { 0 } else { open };
        // Before a copy, a list of its own says what is missing.
        let unknown = draft.planned.with(|planned| match (planned, draft.mode) {
            (Some(planned), Mode::Import | Mode::Plan) => planned.plan.unknown().collect(),
            _ => Vec::new(),
        });
        view! {
            {(open > 0).then(|| view! { <Notice kind=NoticeKind::Warning>{words::would_be_open(open)}</Notice> })}
            {points(NoticeKind::Warning, words::UNKNOWN_SUBJECTS, unknown)}
            {points(NoticeKind::Warning, words::LOSSES, losses)}
            {points(NoticeKind::Info, words::NOTES, notes)}
            {points(NoticeKind::Info, words::UNREAD, unread)}
        }
    }
}

fn rows(draft: Draft) -> impl IntoView {
    let filter = RwSignal::new(String::new());
    let counts = Memo::new(move |_| {
        let counts = Doing::ALL.map(|doing| {
            draft.planned.with(|planned| match planned {
                Some(planned) => planned.count(doing),
                None => 0,
            })
        });
        counts.to_vec()
    });
    // The places of the rows that the filter lets through.
    let places = Memo::new(move |_| {
        let wanted = filter.with(|filter| of_key(filter));
        draft.planned.with(|planned| {
            let rows = planned.iter().flat_map(|planned| planned.rows.iter().enumerate());
            // Of two instances, what is the same in both is only counted.
            let is_shown = |doing: Doing| draft.mode != Mode::Compare || doing != Doing::Same;
            let fits =
                rows.filter(|(_, row)| wanted.map_or(is_shown(row.doing), |wanted| row.doing == wanted));
            fits.map(|(place, _)| place).collect::<Vec<_>>()
        })
    });
    let pages = Pages::new(Signal::derive(move || places.with(|places| places.len() as u32)));
    let table = table(draft, RwSignal::new(HashSet::new()));
    let headings = table.headings();
    let shown = Memo::new(move |_| {
        let range = pages.shown();
        let places = places.with(|places| {
            let end = range.end.min(places.len());
            places.get(range.start..end).map(<[usize]>::to_vec).unwrap_or_default()
        });
        let (Some(planned), Some(reading)) = (draft.planned.get(), draft.reading.get()) else {
            return Vec::new();
        };
        let details =
            places.into_iter().filter_map(|place| Details::new(draft.mode, &planned, &reading.import, place));
        table.rows(&details.collect::<Vec<_>>())
    });
    let filters = move || {
        let counts = counts.get();
        let same = Doing::ALL.iter().zip(&counts).find(|(doing, _)| **doing == Doing::Same);
        let (label, count) = match draft.mode {
            Mode::Compare => {
                (words::DIFFERENCES, counts.iter().sum::<usize>() - same.map_or(0, |same| *same.1))
            }
            _ => (words::ALL, counts.iter().sum()),
        };
        let all = Choice::new(String::new(), words::filter(count, label));
        let each = Doing::ALL.into_iter().zip(counts).filter(|(_, count)| *count > 0);
        let each =
            each.map(|(doing, count)| Choice::new(doing.as_str(), words::filter(count, draft.doing(doing))));
        let choices: Vec<Choice> = std::iter::once(all).chain(each).collect();
        // A filter that nothing passes any more would show nothing.
        if !untrack(|| choices.iter().any(|choice| filter.with(|filter| *filter == choice.value))) {
            filter.set(String::new());
        }
        (choices.len() > 2).then(|| view! { <Segmented value=filter options=choices label=words::SHOW /> })
    };
    let choose = move |on: bool| {
        let keys = places.with_untracked(|places| {
            draft.planned.with_untracked(|planned| {
                let row = |place: &usize| planned.as_ref()?.rows.get(*place).map(|row| row.key.clone());
                places.iter().filter_map(row).collect::<Vec<_>>()
            })
        });
        draft.left_out.update(|left_out| {
            for key in keys {
                if on {
                    left_out.remove(&key);
                } else {
                    left_out.insert(key);
                }
            }
        });
    };
    let is_empty = Memo::new(move |_| places.with(Vec::is_empty));
    let body = move || {
        (!is_empty.get()).then(|| {
            view! {
                <DataTable
                    caption=words::PREVIEW_CAPTION
                    columns=headings.clone()
                    rows=Signal::from(shown)
                    busy=Signal::derive(move || draft.busy.with(Option::is_some))
                />
                {pages.pager()}
            }
        })
    };
    // Rows on which nothing is done can't be selected.
    let is_selectable = Memo::new(move |_| {
        draft.planned.with(|planned| {
            let row = |place: &usize| planned.as_ref().and_then(|planned| planned.rows.get(*place));
            places.with(|places| places.iter().filter_map(row).any(|row| row.doing.works()))
        })
    });
    let selection = move || {
        (is_selectable.get() && draft.mode != Mode::Compare).then(|| {
            view! {
                <span class="rac-toolbar-end">
                    <Button variant=ButtonVariant::Quiet on_click=Callback::new(move |()| choose(true))>
                        {words::SELECT_ALL}
                    </Button>
                    <Button variant=ButtonVariant::Quiet on_click=Callback::new(move |()| choose(false))>
                        {words::SELECT_NONE}
                    </Button>
                </span>
            }
        })
    };
    view! {
        <div class="rac-plan-toolbar">
            {filters}
            {selection}
        </div>
        {body}
    }
}

fn of_key(key: &str) -> Option<Doing> {
    Doing::ALL.into_iter().find(|doing| doing.as_str() == key)
}
