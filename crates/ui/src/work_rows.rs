//! The items of a bulk operation, each with its own signal: of thousands, only the first and those that change are
//! rendered.

use leptos::html;
use leptos::prelude::*;
use std::collections::HashMap;

use super::each::each;
use super::icon::{Icon, IconView};
use super::words;
use super::work_run::{ItemState, Phase, WorkRun};
use super::work_words::WorkWords;

/// How many items are rendered at first, and how many more because they run or failed.
const MOST_ROWS: usize = 200;

/// What is rendered of a bulk operation.
#[derive(Clone, Copy)]
pub(super) struct WorkRows {
    run: RwSignal<WorkRun>,
    count: usize,
    states: StoredValue<HashMap<usize, ArcRwSignal<ItemState>>>,
    /// Indexes of later items that run or were not done.
    beyond: RwSignal<Vec<usize>>,
}

impl WorkRows {
    pub fn new(run: RwSignal<WorkRun>) -> Self {
        let count = run.with_untracked(|run| run.counts().all);
        let states = (0..count.min(MOST_ROWS)).map(|place| (place, ArcRwSignal::new(ItemState::Waiting)));
        WorkRows { run, count, states: StoredValue::new(states.collect()), beyond: RwSignal::new(Vec::new()) }
    }

    /// The state of the item at `place` changed.
    pub fn changed(self, place: usize) {
        let Some(state) = self.run.try_with_untracked(|run| run.state(place)) else { return };
        let own = |states: &mut HashMap<usize, ArcRwSignal<ItemState>>| {
            states.entry(place).or_insert_with(|| ArcRwSignal::new(state.clone())).clone()
        };
        // Before its row is rendered.
        let Some(own) = self.states.try_update_value(own) else { return };
        if place >= MOST_ROWS {
            self.beyond.try_update(|beyond| keep_up(beyond, place, &state));
            if self.beyond.try_with_untracked(|beyond| beyond.contains(&place)) != Some(true) {
                self.states.try_update_value(|states| states.remove(&place));
            }
        }
        own.set(state);
    }

    /// Many states changed: the operation has ended or restarts.
    pub fn all_changed(self) {
        let drawn =
            |states: &HashMap<usize, ArcRwSignal<ItemState>>| states.keys().copied().collect::<Vec<_>>();
        for place in self.states.try_with_value(drawn).unwrap_or_default() {
            self.changed(place);
        }
    }

    fn state(self, place: usize) -> Option<ArcRwSignal<ItemState>> {
        self.states.try_with_value(|states| states.get(&place).cloned()).flatten()
    }

    /// The list, and the number of items that are not in it. `label`: the label of the item at an index.
    pub fn view(
        self,
        label: impl Fn(usize) -> String + Copy + Send + Sync + 'static,
        results: WorkWords,
    ) -> AnyView {
        let asking = Memo::new(move |_| self.run.with(|run| run.phase() == Phase::Asking));
        let one =
            move |place: usize| self.state(place).map(|state| row(label(place), state, asking, results));
        let first = (0..self.count.min(MOST_ROWS)).map(one).collect_view();
        let more = (self.count > MOST_ROWS).then(|| {
            let hidden =
                move || self.count - MOST_ROWS - self.beyond.with(Vec::len).min(self.count - MOST_ROWS);
            view! { <p class="rac-work-more">{move || words::more_items(hidden())}</p> }
        });
        let list = NodeRef::<html::Ul>::new();
        let can_scroll = can_scroll(list, asking);
        view! {
            <ul
                class="rac-work-list"
                role="list"
                node_ref=list
                tabindex=move || can_scroll.get().then_some("0")
            >
                {first}
                {each(move || self.beyond.get(), usize::to_string, move |place| one(place).into_any())}
            </ul>
            {more}
        }
        .into_any()
    }
}

/// Whether the list is longer than its box: then the keyboard has to reach it.
fn can_scroll(list: NodeRef<html::Ul>, asking: Memo<bool>) -> RwSignal<bool> {
    let can_scroll = RwSignal::new(false);
    let measure = move || {
        let list = list.try_get_untracked().flatten();
        if let Some(list) = list {
            can_scroll.try_set(list.scroll_height() > list.client_height());
        }
    };
    Effect::new(move |_| {
        list.track();
        // With their results, rows may be higher.
        asking.track();
        request_animation_frame(measure);
    });
    let resized = window_event_listener(leptos::ev::resize, move |_| measure());
    on_cleanup(move || resized.remove());
    can_scroll
}

/// Keeps the indexes in `beyond` that run or were not done, in order and up to the limit.
fn keep_up(beyond: &mut Vec<usize>, place: usize, state: &ItemState) {
    let is_there = beyond.iter().position(|known| *known == place);
    let is_worth_it = match state {
        ItemState::Running => true,
        ItemState::Failed(_) | ItemState::Impossible(_) | ItemState::NotFound | ItemState::Uncertain => {
            beyond.len() - usize::from(is_there.is_some()) < MOST_ROWS
        }
        ItemState::Waiting | ItemState::Done | ItemState::Already | ItemState::Cancelled => false,
    };
    match is_there {
        None if is_worth_it => {
            let before = beyond.partition_point(|known| *known < place);
            beyond.insert(before, place);
        }
        Some(known) if !is_worth_it => {
            beyond.remove(known);
        }
        _ => {}
    }
}

/// One item and its state.
fn row(label: String, state: ArcRwSignal<ItemState>, asking: Memo<bool>, results: WorkWords) -> AnyView {
    let shown = move || {
        if asking.get() {
            return ().into_any();
        }
        let (class, icon, word) = match state.get() {
            ItemState::Waiting => ("rac-work-waiting", None, words::WAITING),
            ItemState::Running => {
                let spinner = view! { <span class="rac-spinner" aria-hidden="true"></span> };
                return view! { <span class="rac-status">{spinner}<span>{words::RUNNING}</span></span> }
                    .into_any();
            }
            ItemState::Done => ("rac-status rac-kind-success", Some(Icon::Check), (results.done)()),
            ItemState::Already => ("rac-work-waiting", Some(Icon::Check), (results.already)()),
            ItemState::NotFound => ("rac-status rac-kind-warning", Some(Icon::Warning), words::NOT_FOUND),
            ItemState::Failed(why) | ItemState::Impossible(why) => {
                ("rac-status rac-kind-error", Some(Icon::Error), words::failed(&why))
            }
            ItemState::Uncertain => ("rac-status rac-kind-warning", Some(Icon::Warning), words::UNCERTAIN),
            ItemState::Cancelled => ("rac-work-waiting", None, words::NOT_DONE),
        };
        view! {
            <span class=class>
                {icon.map(|icon| view! { <IconView icon=icon /> })}
                <span>{word}</span>
            </span>
        }
        .into_any()
    };
    view! { <li class="rac-work-item"><bdi class="rac-work-label">{label}</bdi>" "{shown}</li> }.into_any()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn later_items_are_rendered_if_they_run_or_failed() {
        let mut beyond = Vec::new();
        keep_up(&mut beyond, 300, &ItemState::Running);
        assert_eq!(beyond, [300]);
        keep_up(&mut beyond, 300, &ItemState::Done);
        assert!(beyond.is_empty());
        keep_up(&mut beyond, 301, &ItemState::Running);
        keep_up(&mut beyond, 301, &ItemState::Failed("in use".to_owned()));
        keep_up(&mut beyond, 302, &ItemState::Running);
        assert_eq!(beyond, [301, 302]);
        keep_up(&mut beyond, 302, &ItemState::Waiting);
        assert_eq!(beyond, [301], "it waits for authentik, and is not begun");
    }

    #[test]
    fn what_ends_later_still_has_its_place() {
        let mut beyond = Vec::new();
        for place in [300, 301, 302] {
            keep_up(&mut beyond, place, &ItemState::Running);
        }
        keep_up(&mut beyond, 300, &ItemState::Waiting);
        keep_up(&mut beyond, 302, &ItemState::Failed("in use".to_owned()));
        keep_up(&mut beyond, 300, &ItemState::Running);
        assert_eq!(beyond, [300, 301, 302]);
    }

    #[test]
    fn not_all_of_thousands_of_failures_are_rendered() {
        let mut beyond = Vec::new();
        for place in MOST_ROWS..5_000 {
            keep_up(&mut beyond, place, &ItemState::Running);
            keep_up(&mut beyond, place, &ItemState::Failed("no".to_owned()));
            assert!(beyond.len() <= MOST_ROWS);
        }
        assert_eq!((beyond.first(), beyond.len()), (Some(&MOST_ROWS), MOST_ROWS));
    }

    #[test]
    fn a_row_is_updated_only_for_its_own_item() {
        let owner = Owner::new();
        owner.set();
        let run = RwSignal::new(WorkRun::new(5_000));
        let rows = WorkRows::new(run);
        let heard = std::sync::Arc::new(std::sync::atomic::AtomicU32::new(0));
        let (count, state) = (std::sync::Arc::clone(&heard), rows.state(1).unwrap());
        let _row = ImmediateEffect::new(move || {
            state.track();
            count.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        });
        let round = run.try_update(WorkRun::start).unwrap();
        for place in 0..5_000 {
            run.update(|run| {
                run.next(round, 0);
            });
            rows.changed(place);
            run.update(|run| run.finished(place, super::super::work_run::Outcome::Done, 0));
            rows.changed(place);
        }
        assert_eq!(heard.load(std::sync::atomic::Ordering::Relaxed), 3, "drawn, running, done");
        assert_eq!(rows.states.with_value(HashMap::len), MOST_ROWS);
    }
}
