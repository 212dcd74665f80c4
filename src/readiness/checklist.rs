//! The view of a checklist: for each check its state as an icon and a word, the reason, and the fixes.

use super::check::{Check, Fix, Verdict};
use super::words;
use crate::read_only::{WriteLink, use_disabled_reason};
use crate::route::Route;
use authentik_rac::rights::{Need, Object};
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Button, Icon, LinkButton, NoticeKind, Status};

#[component]
pub fn Checklist(checks: Signal<Vec<Check>>, on_fix: Callback<Fix>) -> impl IntoView {
    let rows = move || checks.get().into_iter().map(|check| row(check, on_fix)).collect_view();
    view! { <ol class="rac-checklist" role="list">{rows}</ol> }
}

fn row(check: Check, on_fix: Callback<Fix>) -> AnyView {
    let fixes: Vec<AnyView> = check.fixes.into_iter().map(|fix| fix_view(fix, on_fix)).collect();
    let fixes = (!fixes.is_empty()).then(|| view! { <div class="rac-check-fixes">{fixes}</div> });
    view! {
        <li class="rac-check">
            <span class="rac-check-subject">{words::subject(check.subject)}</span>
            <span class="rac-check-state">
                {state(check.verdict, words::verdict(check.verdict))}
            </span>
            <div class="rac-check-reason">
                <p>{check.reason}</p>
                {fixes}
            </div>
        </li>
    }
    .into_any()
}

fn fix_view(fix: Fix, on_fix: Callback<Fix>) -> AnyView {
    let label = match &fix {
        Fix::AssignApplication => words::ASSIGN,
        Fix::CreateApplication => words::CREATE_APPLICATION,
        Fix::JoinOutpost => words::JOIN,
        Fix::CreateOutpost => words::CREATE_OUTPOST,
        Fix::Restrict(..) => words::RESTRICT,
        Fix::Open(label, route @ Route::EndpointNew { .. }) => {
            return view! { <WriteLink to=route.clone() words=label.text() icon=Icon::Add /> }.into_any();
        }
        Fix::Open(
            label,
            route @ (Route::EndpointEdit(_)
            | Route::EndpointEditAt(..)
            | Route::ProviderEdit(_)
            | Route::ProviderEditAt(..)),
        ) => {
            return view! { <WriteLink to=route.clone() words=label.text() icon=Icon::Edit /> }.into_any();
        }
        Fix::Open(label, route) => {
            let label = label.clone();
            return view! { <LinkButton href=Signal::stored(route.to_hash())>{label}</LinkButton> }
                .into_any();
        }
    };
    view! {
        <Button disabled=use_disabled_reason(need(&fix)) on_click=Callback::new(move |()| on_fix.run(fix.clone()))>
            {label}
        </Button>
    }
    .into_any()
}

/// The permission that a fix in a dialog needs.
fn need(fix: &Fix) -> Need {
    match fix {
        Fix::AssignApplication => Object::Application.change_some(),
        Fix::CreateApplication => Object::Application.add(),
        Fix::JoinOutpost => Object::Outpost.change_some(),
        Fix::CreateOutpost | Fix::Open(..) => Object::Outpost.add(),
        Fix::Restrict(..) => Object::Binding.add(),
    }
}

/// A state with its icon. Open to everyone has its own, because it is neither good nor an error.
pub fn state(verdict: Verdict, text: Message) -> AnyView {
    match verdict {
        Verdict::Open => {
            view! { <Status kind=NoticeKind::Warning icon=Icon::Unlocked text=text /> }.into_any()
        }
        verdict => view! { <Status kind=kind(verdict) text=text /> }.into_any(),
    }
}

/// The kind of notice for a state.
pub fn kind(verdict: Verdict) -> NoticeKind {
    match verdict {
        Verdict::Ready => NoticeKind::Success,
        Verdict::Open | Verdict::Attention => NoticeKind::Warning,
        Verdict::Blocks => NoticeKind::Error,
        Verdict::Waiting | Verdict::NotKnown | Verdict::OnlyServer => NoticeKind::Info,
    }
}
