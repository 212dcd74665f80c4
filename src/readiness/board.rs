//! A checklist with its summary, the dialogs of its fixes, and "Check for a user".

use super::check::{Check, Fix, Sum, Verdict, changed};
use super::checklist::{Checklist, state};
use super::fix::Fixed;
use super::{dialogs, words};
use crate::undo::use_undo;
use authentik_rac::endpoints::Endpoint;
use authentik_rac::providers::Provider;
use leptos::html;
use leptos::prelude::*;
use rac_ui::{Button, Icon, unique_id, use_announcer};

#[component]
pub fn Board(
    checks: Signal<Vec<Check>>,
    provider: Signal<Option<Provider>>,
    /// The endpoint, for an endpoint's checklist.
    endpoint: Signal<Option<Endpoint>>,
    /// Called after a fix: everything has to be read again.
    on_fixed: Callback<()>,
) -> impl IntoView {
    let undo = use_undo();
    let announcer = use_announcer();
    let heading_id = unique_id("readiness");
    let heading = NodeRef::<html::H2>::new();
    let open = RwSignal::new(None::<Fix>);
    let checking = RwSignal::new(false);
    let checks = Memo::new(move |_| checks.get());
    let before = StoredValue::new(None::<Vec<Check>>);
    // After a fix, announces what it changed as the responses arrive.
    Effect::new(move |_| {
        let now = checks.get();
        let Some(old) = before.get_value() else { return };
        let announcements: Vec<String> = changed(&old, &now)
            .into_iter()
            .filter(|check| check.verdict != Verdict::Waiting)
            .map(|check| words::now(check.subject, check.verdict))
            .collect();
        if !announcements.is_empty() {
            announcer.polite(format!("{} {}", announcements.join(" "), words::sum(Sum::of(&now))));
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
            .then(|| state(Verdict::Open, words::verdict(Verdict::Open).to_owned()));
        view! { {state(sum.verdict(), words::sum(sum))} " " {open} }
    };
    let dialog = move || {
        let fix = open.get()?;
        let provider = provider.get_untracked()?;
        Some(dialogs::fix::open(fix, provider, on_close, on_done))
    };
    let check_user = move || {
        let provider = provider.get_untracked().filter(|_| checking.get())?;
        let endpoint = endpoint.get_untracked();
        let blocked = Signal::derive(move || Sum::of(&checks.get()).verdict() == Verdict::Blocks);
        let close = Callback::new(move |()| checking.set(false));
        Some(dialogs::check_user::open(provider, endpoint, blocked, close))
    };
    view! {
        <section class="rac-readiness" aria-labelledby=heading_id>
            <header class="rac-readiness-header">
                <h2 id=heading_id.clone() node_ref=heading tabindex="-1">{words::READINESS}</h2>
                <p class="rac-readiness-sum">{sum}</p>
                <Button icon=Icon::User on_click=Callback::new(move |()| checking.set(true))>
                    {words::CHECK_USER}
                </Button>
            </header>
            <Checklist checks=checks.into() on_fix=Callback::new(move |fix| open.set(Some(fix))) />
        </section>
        {dialog}
        {check_user}
    }
}
