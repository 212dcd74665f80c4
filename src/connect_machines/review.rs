//! The last step: what will be created, the run, and what is left.

use super::answers::{PROMPT, Step};
use super::finished::{Finished, results_list};
use super::rows::{Warnings, rows};
use super::run::{RunDialog, RunResult, Work};
use super::wizard::Wizard;
use super::words;
use crate::plan::{Doing, Planned, needs};
use crate::read_only::use_read_only_reason;
use crate::resource::failure::failure_text;
use crate::resource::policy_cache::ClearPolicyCache;
use crate::rest::{Loading, Read};
use crate::rights::use_rights;
use authentik_rac::credentials::{Asking, Piece};
use authentik_rac::flows::FlowId;
use leptos::prelude::*;
use rac_formats::plan::Ids;
use rac_ui::{Button, ButtonVariant, Icon, Notice, NoticeKind};

/// What is known of the flow that asks for credentials, and what is missing of it; `None` if none asks.
type Known = Option<(Asking, Vec<Piece>)>;

#[component]
pub fn Review(wizard: Wizard) -> impl IntoView {
    let running = RwSignal::new(None::<Work>);
    let opened = RwSignal::new(None::<String>);
    let asks = Asks::new(wizard);
    let disabled = disabled(wizard, asks);
    let start = Callback::new(move |()| {
        if let Some(work) = work(wizard, asks) {
            opened.set(None);
            running.set(Some(work));
        }
    });
    let on_close = Callback::new(move |open: Option<String>| {
        running.set(None);
        opened.set(open);
    });
    let is_finished = Memo::new(move |_| wizard.is_finished() && asks.is_complete());
    let half_done = move || {
        let ran = wizard.fields.created.with(Option::is_some);
        // Behind the dialog, nothing is known of what is done.
        let ran = ran && running.with(Option::is_none);
        let is_known = ran && wizard.busy.with(Option::is_none) && wizard.snapshot.with(Option::is_some);
        (is_known && !is_finished.get() && !matches!(asks.get(), Loading::Waiting)).then(|| {
            let failed = wizard
                .results
                .with(|all| all.iter().filter(|one| !one.is_done).cloned().collect::<Vec<RunResult>>());
            let failed = (!failed.is_empty()).then(|| results_list(failed, words::HALF_DONE));
            view! {
                <Notice kind=NoticeKind::Warning title=words::HALF_DONE>
                    <p>{words::HALF_DONE_TEXT}</p>
                    {move || opened.get().map(|text| view! { <p>{text}</p> })}
                    {failed}
                </Notice>
            }
        })
    };
    let listed = move || {
        let planned = wizard.planned.get()?;
        let pieces = match asks.get() {
            Loading::Ready(Some((_, pieces))) => pieces,
            _ => Vec::new(),
        };
        Some(wizard.answers.with(|answers| rows(&planned, &pieces, answers)))
    };
    let body = move || match is_finished.get() {
        true => view! { <Finished wizard=wizard /> }.into_any(),
        false => view! {
            <Gap wizard=wizard />
            <Warnings wizard=wizard />
            <Unasked asks=asks />
            {listed}
            <div class="rac-wizard-buttons">
                <Button
                    icon=Icon::ChevronLeft
                    on_click=Callback::new(move |()| wizard.go(Step::Review.back()))
                >
                    {words::BACK}
                </Button>
                <Button
                    variant=ButtonVariant::Primary
                    disabled=disabled
                    busy=Signal::derive(move || wizard.busy.with(Option::is_some))
                    on_click=start
                >
                    {words::CREATE}
                </Button>
            </div>
        }
        .into_any(),
    };
    view! {
        <div role="status">{half_done}</div>
        {body}
        {move || wizard.changed_access.get().then(|| view! { <ClearPolicyCache /> })}
        {move || running.get().map(|work| view! { <RunDialog wizard=wizard work=work on_close=on_close /> })}
    }
}

/// What there is of the flow that asks, if one should: read with the instance.
#[derive(Clone, Copy)]
struct Asks {
    wizard: Wizard,
    /// With the number of the read of the instance that it belongs to.
    read: Read<(u32, Known)>,
}

impl Asks {
    fn new(wizard: Wizard) -> Self {
        let wanted = Memo::new(move |_| {
            let times = wizard.times_read.get();
            let flow = wizard.snapshot.with(|snapshot| {
                let instance = &snapshot.as_ref()?.instance;
                wizard.answers.with(|answers| match answers.credentials.as_str() {
                    PROMPT if answers.has_own_flow() => Some(None::<FlowId>),
                    PROMPT => answers.flow(instance).map(|flow| Some(flow.pk)),
                    _ => None,
                })
            });
            (times, flow)
        });
        let client = wizard.client;
        let read = Read::new(move || {
            let (times, flow) = wanted.get();
            async move {
                let Some(flow) = flow else { return Ok((times, None)) };
                let mut asking = Asking::of(flow);
                let missing = asking.missing(&client).await?;
                Ok((times, Some((asking, missing))))
            }
        });
        Asks { wizard, read }
    }

    /// What was read before the last read of the instance doesn't count.
    fn get(self) -> Loading<Known> {
        match self.read.get() {
            Loading::Ready((times, _)) if times != self.wizard.times_read.get() => Loading::Waiting,
            other => other.map(|(_, known)| known),
        }
    }

    /// Whether nothing is missing of the flow that asks, if one should.
    fn is_complete(self) -> bool {
        match self.get() {
            Loading::Ready(None) => self.wizard.answers.with(|answers| answers.credentials != PROMPT),
            Loading::Ready(Some((_, missing))) => missing.is_empty(),
            _ => false,
        }
    }
}

/// A step that lacks something after all, with a way there.
#[component]
fn Gap(wizard: Wizard) -> impl IntoView {
    move || {
        wizard.gap.get().map(|(step, fault)| {
            let go = ViewFn::from(move || {
                view! {
                    <Button on_click=Callback::new(move |()| wizard.go_to_gap(step))>
                        {words::go_to(step)}
                    </Button>
                }
            });
            view! {
                <Notice kind=NoticeKind::Warning title=words::step_title(step) actions=go>{fault.text}</Notice>
            }
        })
    }
}

/// Why it isn't known what is missing of the flow that asks.
#[component]
fn Unasked(asks: Asks) -> impl IntoView {
    move || match asks.get() {
        Loading::Failed(error) => {
            let again = ViewFn::from(move || {
                view! {
                    <Button icon=Icon::Refresh on_click=Callback::new(move |()| asks.read.refetch())>
                        {words::TRY_AGAIN}
                    </Button>
                }
            });
            let text = failure_text(&error);
            Some(view! {
                <Notice kind=NoticeKind::Error title=words::PROMPTS_NOT_READ actions=again>
                    {text}
                </Notice>
            })
        }
        _ => None,
    }
}

/// Everything that is left to do.
fn work(wizard: Wizard, asks: Asks) -> Option<Work> {
    let (planned, snapshot) = (wizard.planned.get_untracked()?, wizard.snapshot.get_untracked()?);
    let rows: Vec<usize> = places(&planned).collect();
    let ids = Ids::new(&snapshot.instance, &snapshot.directory);
    let (asking, pieces) = match untrack(|| asks.get()) {
        Loading::Ready(known) => known.unwrap_or_default(),
        _ => return None,
    };
    Some(Work { planned, ids, asking, pieces, rows })
}

fn places(planned: &Planned) -> impl Iterator<Item = usize> {
    planned.rows.iter().enumerate().filter(|(_, row)| row.doing.works()).map(|(place, _)| place)
}

fn disabled(wizard: Wizard, asks: Asks) -> Signal<Option<String>> {
    let (mode, rights) = (use_read_only_reason(), use_rights());
    let own = Memo::new(move |_| {
        let Some(planned) = wizard.planned.get() else { return Some(words::NOT_READ_YET.text()) };
        if let Some((step, _)) = wizard.gap.get() {
            return Some(words::step_lacks(step).text());
        }
        let pieces = match asks.get() {
            Loading::Waiting => return Some(words::NOT_READ_YET.text()),
            Loading::Failed(_) => return Some(words::PROMPTS_NOT_READ.text()),
            Loading::Ready(asks) => asks.map_or(0, |(_, pieces)| pieces.len()),
        };
        // The object is created before its bindings: without any of them it would be open to everyone.
        if planned.open() > 0 {
            return Some(words::would_be_open(planned.open()).text());
        }
        let rows: Vec<usize> = places(&planned).collect();
        if rows.is_empty() && pieces == 0 {
            let is_there = planned.rows.iter().all(|row| row.doing == Doing::Same);
            return Some(if is_there { words::NOTHING_TO_DO } else { words::IMPOSSIBLE }.text());
        }
        let steps = rows.into_iter().flat_map(|place| planned.steps_of(&planned.rows[place])).collect();
        needs(&planned, steps).iter().find_map(|need| rights.lacking(need))
    });
    Signal::derive(move || mode.get().or_else(|| own.get()))
}
