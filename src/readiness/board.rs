//! A checklist with its summary, the dialogs of its fixes, and "Check for a user".

use super::check::{Check, Fix, Sum, Verdict, changed};
use super::checklist::{Checklist, kind, state};
use super::fix::Fixed;
use super::{dialogs, words};
use crate::navigation::use_navigation;
use crate::resource::object_actions::Verdict as HeaderVerdict;
use crate::route::{CheckView, EndpointTab, ProviderTab, Route};
use crate::undo::use_undo;
use authentik_rac::endpoints::{Endpoint, EndpointId};
use authentik_rac::providers::{Provider, ProviderId};
use leptos::html;
use leptos::prelude::*;
use rac_messages::{Message, sentences};
use rac_ui::{Button, Icon, unique_id, use_announcer};

#[component]
pub fn Board(
    checks: Signal<Vec<Check>>,
    provider: Signal<Option<Provider>>,
    /// The endpoint, for an endpoint's checklist.
    endpoint: Signal<Option<Endpoint>>,
    /// Receives what was found, for the page's header.
    verdict: Option<HeaderVerdict>,
    /// Called after a fix: everything has to be read again.
    on_fixed: Callback<()>,
) -> impl IntoView {
    let undo = use_undo();
    let announcer = use_announcer();
    let heading_id = unique_id("readiness");
    let heading = NodeRef::<html::H2>::new();
    let open = RwSignal::new(None::<Fix>);
    let navigation = use_navigation();
    let route = navigation.route();
    // Whether the dialog is open is in the address, with whom it is about.
    let checking = Memo::new(move |_| route.with(checked).is_some());
    let checks = Memo::new(move |_| checks.get());
    Effect::new(move |_| {
        let found = checks.with(|checks| Sum::of(checks).verdict());
        let is_known = !matches!(found, Verdict::Waiting | Verdict::NotKnown | Verdict::OnlyServer);
        let now = (is_known && checks.with(|checks| !checks.is_empty()))
            .then(|| (kind(found), words::verdict(found)));
        if let Some(verdict) = verdict.filter(|verdict| verdict.with_untracked(|before| *before != now)) {
            verdict.set(now);
        }
    });
    let before = StoredValue::new(None::<Vec<Check>>);
    // After a fix, announces what it changed as the responses arrive.
    Effect::new(move |_| {
        let now = checks.get();
        let Some(old) = before.get_value() else { return };
        let announcements: Vec<Message> = changed(&old, &now)
            .into_iter()
            .filter(|check| check.verdict != Verdict::Waiting)
            .map(|check| words::now(check.subject, check.verdict))
            .collect();
        if !announcements.is_empty() {
            announcer.polite(sentences(announcements.into_iter().chain([words::sum(Sum::of(&now))])));
        }
        before.set_value(Some(now));
    });
    let on_done = Callback::new(move |(text, undone): Fixed| {
        before.set_value(Some(checks.get_untracked()));
        open.set(None);
        undo.success(text, undone);
        on_fixed.run(());
        // The pressed button is removed together with the obstacle.
        leptos::task::spawn_local(async move {
            leptos::task::tick().await;
            if let Some(heading) = heading.try_get_untracked().flatten() {
                let _ = heading.focus();
            }
        });
    });
    let on_close = Callback::new(move |()| open.set(None));
    let sum = move || {
        let sum = Sum::of(&checks.get());
        // An open endpoint is reported in addition to other problems.
        let open = (sum.open > 0 && sum.verdict() != Verdict::Open)
            .then(|| state(Verdict::Open, words::verdict(Verdict::Open)));
        view! { {state(sum.verdict(), words::sum(sum))} " " {open} }
    };
    let dialog = move || {
        let fix = open.get()?;
        let provider = provider.get_untracked()?;
        Some(dialogs::fix::open(fix, provider, on_close, on_done))
    };
    let check_user = move || {
        let is_open = checking.get();
        let provider = provider.get_untracked().filter(|_| is_open)?;
        let endpoint = endpoint.get_untracked();
        let of_page = (provider.pk, endpoint.as_ref().map(|endpoint| endpoint.pk));
        let initial = untrack(|| route.with(checked)).unwrap_or_default();
        let blocked = Signal::derive(move || Sum::of(&checks.get()).verdict() == Verdict::Blocks);
        let close = Callback::new(move |()| navigation.replace(overview(of_page)));
        let on_choice = Callback::new(move |choice| navigation.replace(check(of_page, choice)));
        Some(dialogs::check_user::open(provider, endpoint, initial, on_choice, blocked, close))
    };
    let open_check = Callback::new(move |()| {
        if let Some(provider) = provider.get_untracked() {
            let of_page = (provider.pk, endpoint.get_untracked().map(|endpoint| endpoint.pk));
            navigation.go(check(of_page, CheckView::default()));
        }
    });
    view! {
        <section class="rac-readiness" aria-labelledby=heading_id>
            <header class="rac-readiness-header">
                <h2 id=heading_id.clone() node_ref=heading tabindex="-1">{words::READINESS}</h2>
                <p class="rac-readiness-sum">{sum}</p>
                <Button icon=Icon::User on_click=open_check>
                    {words::CHECK_USER}
                </Button>
            </header>
            <Checklist checks=checks.into() on_fix=Callback::new(move |fix| open.set(Some(fix))) />
        </section>
        {dialog}
        {check_user}
    }
}

/// The page that the checklist is on: a provider's or an endpoint's.
type OfPage = (ProviderId, Option<EndpointId>);

fn overview((provider, endpoint): OfPage) -> Route {
    match endpoint {
        Some(endpoint) => Route::Endpoint(endpoint, EndpointTab::Overview),
        None => Route::Provider(provider, ProviderTab::Overview),
    }
}

/// The address of “Check for a user” on a page.
fn check((provider, endpoint): OfPage, choice: CheckView) -> Route {
    match endpoint {
        Some(endpoint) => Route::Endpoint(endpoint, EndpointTab::Check(choice.user)),
        None => Route::Provider(provider, ProviderTab::Check(choice)),
    }
}

/// Whom “Check for a user” is about, if it is open.
fn checked(route: &Route) -> Option<CheckView> {
    match route {
        Route::Provider(_, ProviderTab::Check(choice)) => Some(*choice),
        Route::Endpoint(_, EndpointTab::Check(user)) => Some(CheckView { user: *user, endpoint: None }),
        _ => None,
    }
}
