//! What to do once everything is there: check for a user, and launch.

use super::answers::{NEW, PROMPT};
use super::run::RunResult;
use super::wizard::Wizard;
use super::words;
use crate::endpoints::{NoLaunch, launch, launch_view};
use crate::readiness::dialogs;
use crate::rest::{Loading, Read};
use crate::route::{CheckView, EndpointTab, ProviderTab, Route};
use authentik_rac::credentials::{asked_by, is_login};
use authentik_rac::endpoints::Endpoint;
use authentik_rac::flows::FlowId;
use leptos::html;
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Button, Icon, LinkButton, Notice, NoticeKind, Status};
use std::collections::HashSet;

/// How many endpoints are listed; the others are counted.
const MOST: usize = 20;
/// How many results are listed.
const MOST_RESULTS: usize = 100;

#[component]
pub fn Finished(wizard: Wizard) -> impl IntoView {
    let client = wizard.client;
    let heading = NodeRef::<html::H2>::new();
    Effect::new(move |_| {
        if let Some(heading) = heading.get() {
            let _ = heading.focus();
        }
    });
    wizard.finished.set(true);
    on_cleanup(move || {
        wizard.finished.try_set(false);
    });
    let checking = RwSignal::new(false);
    let snapshot = wizard.snapshot.get_untracked();
    let provider = snapshot.as_ref().and_then(|snapshot| {
        wizard.answers.with_untracked(|answers| answers.stored_provider(&snapshot.instance).cloned())
    });
    let names: HashSet<String> = wizard.planned.with_untracked(|planned| {
        let rows = planned.iter().flat_map(|planned| &planned.rows);
        rows.filter(|row| row.kind == "endpoint").map(|row| row.name.clone()).collect()
    });
    let id = provider.as_ref().map(|provider| provider.pk);
    let endpoints: Vec<Endpoint> = snapshot.map_or_else(Vec::new, |snapshot| {
        let is_own = |one: &&Endpoint| Some(one.provider) == id && names.contains(&one.name);
        snapshot.instance.endpoints.iter().filter(is_own).cloned().collect()
    });
    let more = endpoints.len().saturating_sub(MOST);
    let hidden = names.len().saturating_sub(endpoints.len());
    let flow = provider.as_ref().and_then(|provider| provider.authorization_flow);
    let outpost = wizard.answers.with_untracked(|answers| {
        (answers.outpost_kind == NEW).then(|| answers.outpost_name.trim().to_owned())
    });
    let outpost = outpost.map(|name| {
        view! { <Notice kind=NoticeKind::Warning>{words::deploy(name)}</Notice> }
    });
    let asks = flow.filter(|_| wizard.answers.with_untracked(|answers| answers.credentials == PROMPT));
    // With one machine, it is the one to check.
    let only = endpoints.first().filter(|_| endpoints.len() == 1).cloned();
    let rows = endpoints.iter().take(MOST).map(|endpoint| {
        let address = launch(endpoint.launch_url.as_deref(), NoLaunch::of(endpoint), &client.base());
        let href = Route::Endpoint(endpoint.pk, EndpointTab::Overview).to_hash();
        view! {
            <li>
                <a href=href>{endpoint.name.clone()}</a>
                " "
                {launch_view(&endpoint.name, &address)}
            </li>
        }
    });
    let rows = rows.collect_view();
    let open_provider = id.map(|id| {
        let href = Route::Provider(id, ProviderTab::Overview).to_hash();
        view! { <LinkButton href=href icon=Icon::Provider>{words::OPEN_PROVIDER}</LinkButton> }
    });
    // After a reload, what earlier runs did isn't known.
    let results = wizard
        .results
        .with_untracked(|all| all.iter().filter(|one| one.is_done).cloned().collect::<Vec<RunResult>>());
    let created = (!results.is_empty()).then(|| {
        view! {
            <h3>{words::CREATED}</h3>
            {results_list(results, words::CREATED)}
        }
    });
    let provider = StoredValue::new(provider);
    let check = move || {
        let provider = provider.get_value().filter(|_| checking.get())?;
        let close = Callback::new(move |()| checking.set(false));
        // What is chosen there isn't part of this page's address.
        let (initial, on_choice) = (CheckView::default(), Callback::new(|_| ()));
        let blocked = Signal::stored(false);
        Some(dialogs::check_user::open(provider, only.clone(), initial, on_choice, blocked, close))
    };
    view! {
        <section class="rac-wizard-finished">
            <div>
                <h2 class="rac-wizard-heading" node_ref=heading tabindex="-1">{words::DONE}</h2>
                <p class="rac-help">{words::DONE_TEXT}</p>
            </div>
            {outpost}
            {asks.map(|flow| view! { <Asked wizard=wizard flow=flow /> })}
            <div class="rac-wizard-buttons">
                <Button icon=Icon::User on_click=Callback::new(move |()| checking.set(true))>
                    {words::CHECK_USER}
                </Button>
                {open_provider}
                <Button icon=Icon::Add on_click=Callback::new(move |()| wizard.more_machines())>
                    {words::MORE_MACHINES}
                </Button>
            </div>
            <h3>{words::ENDPOINTS}</h3>
            <ul class="rac-wizard-rows" aria-label=words::ENDPOINTS>
                {rows} {(more > 0).then(|| view! { <li>{words::rows_more(more)}</li> })}
            </ul>
            {(hidden > 0).then(|| view! { <p class="rac-help">{words::created_but_hidden(hidden)}</p> })}
            {created}
        </section>
        {check}
    }
}

/// What a run has done, each with its result.
pub fn results_list(results: Vec<RunResult>, label: Message) -> AnyView {
    let more = results.len().saturating_sub(MOST_RESULTS);
    let lines = results.into_iter().take(MOST_RESULTS).map(|one| {
        let kind = if one.is_done { NoticeKind::Success } else { NoticeKind::Error };
        view! { <li><bdi>{one.label}</bdi> " " <Status kind=kind text=one.text /></li> }
    });
    let lines = lines.collect_view();
    view! {
        <ul class="rac-wizard-rows" aria-label=label>
            {lines} {(more > 0).then(|| view! { <li>{words::rows_more(more)}</li> })}
        </ul>
    }
    .into_any()
}

/// Whether the flow really asks, which its other stages decide, too.
#[component]
fn Asked(wizard: Wizard, flow: FlowId) -> impl IntoView {
    let client = wizard.client;
    let asked = Read::new(move || async move { asked_by(client, flow).await });
    let result = move || match asked.get() {
        Loading::Waiting => None,
        Loading::Ready(asked) if is_login(&asked) => {
            Some(view! { <Notice kind=NoticeKind::Success>{words::FLOW_ASKS}</Notice> })
        }
        Loading::Ready(_) => {
            Some(view! { <Notice kind=NoticeKind::Warning>{words::FLOW_DOES_NOT_ASK}</Notice> })
        }
        Loading::Failed(error) => {
            Some(view! { <Notice kind=NoticeKind::Warning>{error.sentence()}</Notice> })
        }
    };
    view! { <div role="status">{result}</div> }
}
