//! Doing one thing to many items, seen and trusted: ask, do, show what came of each, retry.

use crate::dom::view;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use leptos::html;
use leptos::prelude::*;

use super::button::{Button, ButtonVariant};
use super::dialog::Dialog;
use super::icon::{Icon, IconView};
use super::notice::{Notice, NoticeKind};
use super::words;
use super::work_run::{ItemState, Phase, WorkRun};

/// Does the one thing to the item with this id; the error is a sentence for people.
pub type Work = Arc<dyn Fn(String) -> Pin<Box<dyn Future<Output = Result<(), String>>>> + Send + Sync>;

/// A dialog that shows what it is about to do to which items, asks, does it to one after the other, and says what came
/// of each.
#[component]
pub fn WorkDialog(
    /// The question: "Delete 12 connection tokens?"
    #[prop(into)]
    title: String,
    /// The words on the button that starts it.
    #[prop(into)]
    start_label: String,
    /// The items as (id, label).
    items: Vec<(String, String)>,
    /// What is done to each.
    work: Work,
    /// The person is through; with the ids of those that were done.
    #[prop(into)]
    on_close: Callback<Vec<String>>,
    /// What it does; shown before the start.
    children: Children,
    /// Destroys something.
    #[prop(optional)]
    danger: bool,
    /// What an item is afterwards: "Deleted".
    #[prop(default = "Done".to_owned(), into)]
    done_word: String,
    /// Is told once whether it runs, for whoever asks before the page is left.
    #[prop(optional, into)]
    watch: Option<Callback<Signal<bool>>>,
    /// The person has agreed elsewhere: it starts by itself.
    #[prop(optional)]
    at_once: bool,
    /// What is bad about how things stand now.
    #[prop(optional, into)]
    alarm: Signal<Option<String>>,
) -> impl IntoView {
    let run = RwSignal::new(WorkRun::new(items.len()));
    let count = items.len();
    let items = StoredValue::new(items);
    let work = StoredValue::new(work);
    let phase = Memo::new(move |_| run.with(WorkRun::phase));
    let go = move || {
        leptos::task::spawn_local(async move {
            // The dialog may go while an item is running: then nothing more is begun.
            while let Some(Some(place)) = run.try_update(WorkRun::next) {
                let id = items.try_with_value(|items| items.get(place).map(|(id, _)| id.clone())).flatten();
                let (Some(id), Some(work)) = (id, work.try_get_value()) else { return };
                let result = work(id).await;
                run.try_update(|run| run.finished(place, result));
            }
        });
    };
    let close = move |()| {
        let done = items.with_value(|items| {
            let is_done = |place: &usize| run.with_untracked(|run| run.state(*place) == ItemState::Done);
            (0..items.len()).filter(is_done).filter_map(|place| Some(items.get(place)?.0.clone())).collect()
        });
        on_close.run(done);
    };
    let start = move |()| {
        run.update(WorkRun::start);
        go();
    };
    if at_once {
        start(());
    }
    let retry = move |()| {
        run.update(WorkRun::retry_failed);
        go();
    };
    let running = Memo::new(move |_| run.with(WorkRun::is_running));
    if let Some(watch) = watch {
        watch.run(running.into());
    }
    // The pressed button goes when the work starts and when it ends: its successor takes the focus.
    let way_out = NodeRef::<html::Button>::new();
    Effect::new(move || {
        if let Some(button) = way_out.get() {
            let _ = button.focus();
        }
    });
    let ask = move |start_label: String| {
        let variant = if danger { ButtonVariant::Danger } else { ButtonVariant::Primary };
        view! {
            <Button autofocus=danger on_click=close>{words::CANCEL}</Button>
            <Button variant=variant autofocus=!danger on_click=start>{start_label}</Button>
        }
    };
    let end = move || {
        let failed = run.with_untracked(|run| run.failed() > 0);
        view! {
            {failed.then(|| view! { <Button icon=Icon::Refresh on_click=retry>{words::RETRY_FAILED}</Button> })}
            <Button node_ref=way_out variant=ButtonVariant::Primary on_click=close>{words::CLOSE}</Button>
        }
    };
    let stop = move || {
        view! {
            <Button
                node_ref=way_out
                busy=move || phase.get() == Phase::Stopping
                on_click=move |()| run.update(WorkRun::stop)
            >
                {words::CANCEL}
            </Button>
        }
    };
    let footer = move || {
        let start_label = start_label.clone();
        move || match (running.get(), phase.get_untracked()) {
            (true, _) => stop().into_any(),
            (false, Phase::Asking) => ask(start_label.clone()).into_any(),
            (false, _) => end().into_any(),
        }
    };
    let finished = Memo::new(move |_| run.with(|run| run.done() + run.failed()));
    let progress = move || {
        running.get().then(|| {
            view! {
                <div class="rac-work-progress">
                    <progress
                        max=count.to_string()
                        prop:value=move || finished.get() as f64
                        aria-label=words::PROGRESS
                    ></progress>
                    <span>{move || words::progress(finished.get(), count)}</span>
                </div>
            }
        })
    };
    let summary = move || {
        (phase.get() == Phase::Over).then(|| {
            let summary = run.with(|run| words::work_summary(run.done(), run.failed(), run.not_done()));
            view! { <p class="rac-work-summary">{summary}</p> }
        })
    };
    let rows = items.with_value(|items| {
        items
            .iter()
            .enumerate()
            .map(|(place, (_, label))| row(place, label.clone(), run, done_word.clone()))
            .collect_view()
    });
    view! {
        <Dialog
            title=title
            on_close=close
            wide=true
            says_where=true
            locked=running
            footer=footer
        >
            <div class="rac-work-about" class:rac-work-hidden=move || phase.get() != Phase::Asking>{children()}</div>
            {progress}
            {move || alarm.get().map(|text| view! { <Notice kind=NoticeKind::Error>{text}</Notice> })}
            <div role="status">{summary}</div>
            <ul class="rac-work-list" role="list">{rows}</ul>
        </Dialog>
    }
    .into_any()
}

/// One item and how it stands.
fn row(place: usize, label: String, run: RwSignal<WorkRun>, done_word: String) -> AnyView {
    let state = Memo::new(move |_| run.with(|run| (run.state(place), run.phase() == Phase::Asking)));
    let shown = move || {
        let (class, icon, word) = match state.get() {
            (_, true) => return ().into_any(),
            (ItemState::Waiting, _) => ("rac-work-waiting", None, words::WAITING.to_owned()),
            (ItemState::Running, _) => {
                let spinner = view! {
                    <span class="rac-status">
                        <span class="rac-spinner" aria-hidden="true"></span>
                        <span>{words::RUNNING}</span>
                    </span>
                };
                return spinner.into_any();
            }
            (ItemState::Done, _) => ("rac-status rac-kind-success", Some(Icon::Check), done_word.clone()),
            (ItemState::Failed(why), _) => {
                ("rac-status rac-kind-error", Some(Icon::Error), words::failed(&why))
            }
            (ItemState::Cancelled, _) => ("rac-work-waiting", None, words::NOT_DONE.to_owned()),
        };
        view! {
            <span class=class>
                {icon.map(|icon| view! { <IconView icon=icon /> })}
                <span>{word}</span>
            </span>
        }
        .into_any()
    };
    view! { <li class="rac-work-item"><span class="rac-work-label">{label}</span>" "{shown}</li> }.into_any()
}
