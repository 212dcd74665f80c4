//! The dialog of a bulk operation: confirm, run, show each result, retry.

use gloo_timers::future::TimeoutFuture;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use leptos::html;
use leptos::prelude::*;
use rac_messages::Message;

use super::button::{Button, ButtonVariant};
use super::dialog::Dialog;
use super::icon::Icon;
use super::notice::{Notice, NoticeKind};
use super::words;
use super::work_rows::WorkRows;
use super::work_run::{Outcome, Phase, Step, WorkRun};
use super::work_words::WorkWords;

type Doing<T> = Pin<Box<dyn Future<Output = T>>>;

/// Runs the action on the item with this id; the error is a sentence for users.
pub type Work = Arc<dyn Fn(String) -> Doing<Result<(), String>> + Send + Sync>;

/// The same for actions with other outcomes than success and failure.
#[derive(Clone)]
pub struct Task(Arc<dyn Fn(String) -> Doing<Outcome> + Send + Sync>);

impl Task {
    pub fn new<F>(work: impl Fn(String) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Outcome> + 'static,
    {
        Task(Arc::new(move |id| Box::pin(work(id))))
    }
}

impl From<Work> for Task {
    fn from(work: Work) -> Self {
        Task::new(move |id| {
            let doing = work(id);
            async move { doing.await.into() }
        })
    }
}

/// The progress of the running operation as text; in the context, for code that has to interrupt it.
#[derive(Clone, Copy)]
pub struct WorkProgress(RwSignal<Option<Signal<String>>>);

impl WorkProgress {
    /// Provides it in the context.
    pub fn provide() {
        provide_context(WorkProgress(RwSignal::new(None)));
    }

    /// `None` while nothing runs.
    pub fn get(self) -> Option<String> {
        self.0.get().and_then(|text| text.try_get())
    }
}

/// The interval of the countdown, in milliseconds.
const TICK: u64 = 1_000;
/// How long the operation runs before it yields to the browser, in milliseconds: without requests, it would never
/// wait.
const BREATH: u64 = 30;
/// How many items run at a time: enough to hide the latency, few enough to leave the server to others.
const AT_A_TIME: usize = 4;

fn is_online() -> bool {
    window().navigator().on_line()
}

fn now() -> u64 {
    js_sys::Date::now() as u64
}

/// A dialog that shows what will be done to which items, asks for confirmation, runs the action on several items at a
/// time, and shows each result.
#[component]
pub fn WorkDialog(
    /// The question: "Delete 12 connection tokens?"
    #[prop(into)]
    title: Signal<String>,
    /// The title while it runs; otherwise the question stays.
    #[prop(optional, into)]
    running_title: MaybeProp<String>,
    /// The label of the starting button.
    #[prop(into)]
    start_label: Signal<String>,
    /// The items as (id, label).
    items: Vec<(String, String)>,
    /// The action.
    #[prop(into)]
    work: Task,
    /// Called at the end, with the ids of the items that are in the wanted state.
    #[prop(into)]
    on_close: Callback<Vec<String>>,
    /// What the action does; shown before the start.
    #[prop(optional)]
    children: Option<Children>,
    /// Whether it is destructive.
    #[prop(optional)]
    danger: bool,
    /// The texts about the results.
    results: WorkWords,
    /// Why it can't start yet.
    #[prop(optional, into)]
    blocked: Signal<Option<String>>,
    /// Called once with whether it is running, for the question before leaving the page.
    #[prop(optional, into)]
    watch: Option<Callback<Signal<bool>>>,
    /// The user has already agreed: it starts immediately.
    #[prop(optional)]
    at_once: bool,
    /// Runs one item after another.
    #[prop(optional)]
    in_order: bool,
    /// The action itself stops the run while the browser is offline: it doesn't pause.
    #[prop(optional)]
    stops_offline: bool,
    /// A warning about the current state.
    #[prop(optional, into)]
    alarm: Signal<Option<String>>,
) -> impl IntoView {
    let run = RwSignal::new(WorkRun::new(items.len()));
    let rows = WorkRows::new(run);
    let count = items.len();
    let items = StoredValue::new(items);
    let work = StoredValue::new(work);
    let phase = Memo::new(move |_| run.with(WorkRun::phase));
    let counts = Memo::new(move |_| run.with(WorkRun::counts));
    // Follows the clock during a pause.
    let clock = RwSignal::new(0);
    let breath = StoredValue::new(0);
    let workers = StoredValue::new(0_usize);
    // Runs one item after another. Several of these run concurrently.
    let worker = move |round: u32| async move {
        workers.try_update_value(|workers| *workers += 1);
        // After the dialog is unmounted, no further item is started.
        while let Some(step) = run.try_update(|run| run.next(round, now())) {
            let place = match step {
                Step::Do(place) => place,
                Step::Wait(left) => {
                    clock.try_set(now());
                    TimeoutFuture::new(left.min(TICK) as u32).await;
                    continue;
                }
                // Others take over when it is back.
                Step::Offline | Step::Over => break,
            };
            rows.changed(place);
            let id = items.try_with_value(|items| items.get(place).map(|(id, _)| id.clone())).flatten();
            let (Some(id), Some(work)) = (id, work.try_get_value()) else { return };
            let outcome = (work.0)(id).await;
            run.try_update(|run| {
                if outcome == Outcome::Offline && !is_online() {
                    run.lost_connection();
                }
                run.finished(place, outcome, now());
            });
            rows.changed(place);
            if breath.try_get_value().is_some_and(|breath| now().saturating_sub(breath) > BREATH) {
                TimeoutFuture::new(0).await;
                breath.try_set_value(now());
            }
        }
        workers.try_update_value(|workers| *workers -= 1);
        if run.try_with_untracked(|run| !run.is_running()) == Some(true) {
            rows.all_changed();
        }
    };
    let go = move |round: u32| {
        rows.all_changed();
        breath.set_value(now());
        if !is_online() && !stops_offline {
            run.update(WorkRun::lost_connection);
        }
        let most = if in_order { 1 } else { AT_A_TIME };
        for _ in workers.get_value()..most {
            leptos::task::spawn_local(worker(round));
        }
    };
    let went = window_event_listener(leptos::ev::offline, move |_| {
        if !stops_offline {
            run.try_update(WorkRun::lost_connection);
        }
    });
    let came = window_event_listener(leptos::ev::online, move |_| {
        if let Some(round) = run.try_update(WorkRun::connection_is_back).flatten() {
            go(round);
        }
    });
    on_cleanup(move || {
        went.remove();
        came.remove();
    });
    let close = move |()| {
        let has_wanted_state = |place: &usize| run.with_untracked(|run| run.has_wanted_state(*place));
        let done = items.with_value(|items| {
            (0..items.len())
                .filter(has_wanted_state)
                .filter_map(|place| Some(items.get(place)?.0.clone()))
                .collect()
        });
        on_close.run(done);
    };
    let start = move |()| {
        if let Some(round) = run.try_update(WorkRun::start) {
            go(round);
        }
    };
    if at_once {
        start(());
    }
    let retry = move |()| {
        if let Some(round) = run.try_update(WorkRun::retry_failed) {
            go(round);
        }
    };
    let stop = move |()| {
        run.update(WorkRun::stop);
        rows.all_changed();
    };
    let running = Memo::new(move |_| run.with(WorkRun::is_running));
    if let Some(watch) = watch {
        watch.run(running.into());
    }
    let text = move |text: fn(&WorkWords, super::Counts) -> Message| {
        Signal::derive(move || text(&results, counts.get()).text())
    };
    provide_progress(running, text(WorkWords::progress));
    // The pressed button is removed at the start and at the end: its replacement gets the focus.
    let way_out = NodeRef::<html::Button>::new();
    Effect::new(move || {
        if let Some(button) = way_out.get() {
            let _ = button.focus();
        }
    });
    let ask = move || {
        let variant = if danger { ButtonVariant::Danger } else { ButtonVariant::Primary };
        view! {
            <Button autofocus=danger on_click=close>{words::CANCEL}</Button>
            <Button variant=variant autofocus=!danger disabled=blocked on_click=start>{start_label}</Button>
        }
    };
    let end = move || {
        let failed = run.with_untracked(WorkRun::can_retry);
        view! {
            {failed.then(|| view! { <Button icon=Icon::Refresh on_click=retry>{words::RETRY_FAILED}</Button> })}
            <Button node_ref=way_out variant=ButtonVariant::Primary on_click=close>{words::CLOSE}</Button>
        }
    };
    let offline = Memo::new(move |_| run.with(WorkRun::offline));
    let pausing = Memo::new(move |_| run.with(|run| run.pause().is_some() || run.offline().is_some()));
    let interrupt = move || {
        view! {
            <Button node_ref=way_out busy=move || phase.get() == Phase::Stopping on_click=stop>
                {move || if pausing.get() { words::STOP } else { words::CANCEL }}
            </Button>
        }
    };
    let footer = move || {
        move || match (running.get(), phase.get_untracked()) {
            (true, _) => interrupt().into_any(),
            (false, Phase::Asking) => ask().into_any(),
            (false, _) => end().into_any(),
        }
    };
    let finished = Memo::new(move |_| counts.get().finished());
    let progress = move || {
        running.get().then(|| {
            view! {
                <div class="rac-work-progress">
                    <progress
                        max=count.to_string()
                        prop:value=move || finished.get() as f64
                        aria-label=words::PROGRESS
                    ></progress>
                    <span>{move || words::done_of(count, finished.get())}</span>
                </div>
            }
        })
    };
    let why_paused = Memo::new(move |_| run.with(|run| run.pause().map(|pause| pause.why.clone())));
    let pause = move || {
        why_paused.get().map(|why| {
            // Not a status, which would be announced every second.
            let left = move || {
                let now = clock.get();
                run.with_untracked(|run| run.pause().map_or(0, |pause| pause.left(now)))
            };
            view! { <p class="rac-work-pause" role="timer">{move || words::pausing(left(), &why)}</p> }
        })
    };
    let sentences = text(WorkWords::summary);
    let summary = move || {
        (phase.get() == Phase::Over).then(|| {
            let why = run.with_untracked(|run| run.stopped().map(str::to_owned));
            view! {
                <p class="rac-work-summary">{sentences}</p>
                {why.map(|why| view! { <p>{why}</p> })}
            }
        })
    };
    let lost = move || {
        offline.get().map(|interrupted| {
            view! { <p class="rac-work-pause">{words::paused(finished.get(), count, interrupted)}</p> }
        })
    };
    let result = text(WorkWords::result);
    let heading = Signal::derive(move || match phase.get() {
        // The title is no longer a question.
        Phase::Over => result.get(),
        Phase::Running | Phase::Stopping => running_title.get().unwrap_or_else(|| title.get()),
        Phase::Asking => title.get(),
    });
    let label = move |place: usize| {
        let label = items.try_with_value(|items| items.get(place).map(|(_, label)| label.clone()));
        label.flatten().unwrap_or_default()
    };
    view! {
        <Dialog
            title=heading
            on_close=close
            wide=true
            says_where=true
            locked=running
            footer=footer
        >
            <div class="rac-work-about" class:rac-work-hidden=move || phase.get() != Phase::Asking>{children.map(|children| children())}</div>
            {progress}
            {pause}
            {move || alarm.get().map(|text| view! { <Notice kind=NoticeKind::Error>{text}</Notice> })}
            <div role="status">{summary} {lost}</div>
            {rows.view(label, results)}
        </Dialog>
    }
}

/// Provides the progress to code that has to interrupt the operation.
fn provide_progress(running: Memo<bool>, text: Signal<String>) {
    let Some(WorkProgress(progress)) = use_context() else { return };
    Effect::new(move |_| {
        progress.set(running.get().then_some(text));
    });
    on_cleanup(move || {
        progress.try_set(None);
    });
}
