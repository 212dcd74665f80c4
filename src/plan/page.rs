//! The page: the file, what is chosen for all of it, the preview, and the run.

use super::apply::Apply;
use super::columns::Columns;
use super::options::ForAll;
use super::preview::Preview;
use super::source::Source;
use super::state::{Draft, Mode};
use super::words;
use crate::forms::use_leave_guard;
use crate::page_title::PageTitle;
use crate::route::Route;
use leptos::prelude::*;
use rac_ui::{Notice, NoticeKind};

#[component]
pub fn ImportPage() -> impl IntoView {
    page(Mode::Import)
}

#[component]
pub fn PlanPage() -> impl IntoView {
    page(Mode::Plan)
}

fn page(mode: Mode) -> AnyView {
    let draft = Draft::new(mode);
    let (title, about) = match mode {
        Mode::Import => (words::IMPORT, words::IMPORT_ABOUT),
        _ => (words::PLAN, words::PLAN_ABOUT),
    };
    let (other, to) = match mode {
        Mode::Import => (words::GO_TO_PLAN, Route::PLAN),
        _ => (words::GO_TO_IMPORT, Route::IMPORT),
    };
    use_leave_guard()
        .watch(Signal::derive(move || !draft.text.with(String::is_empty) && !draft.outdated.get()));
    let trouble = move || {
        draft.trouble.get().map(|(title, text)| {
            view! { <Notice kind=NoticeKind::Error title=title>{text}</Notice> }
        })
    };
    let is_read = Memo::new(move |_| draft.reading.with(Option::is_some));
    let read = move || {
        is_read.get().then(|| {
            view! {
                <Columns draft=draft />
                <ForAll draft=draft />
                <Preview draft=draft />
                <Apply draft=draft />
            }
        })
    };
    view! {
        <header class="rac-page-header">
            <PageTitle text=title />
        </header>
        <p class="rac-page-note">{about} " " <a href=to.to_hash()>{other}</a></p>
        <div class="rac-plan">
            <Source draft=draft />
            {trouble}
            {read}
        </div>
    }
    .into_any()
}
