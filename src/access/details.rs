//! Why a cell of the matrix is as it is.

use super::panel::OnScreen;
use super::words;
use crate::resource::failure::failure_text;
use crate::rest::{Client, Submit};
use crate::route::{EndpointTab, Route};
use crate::session::use_session;
use authentik_rac::access::{Step, Subject, Verdict};
use authentik_rac::applications::{self, AccessAnswer};
use authentik_rac::users::UserId;
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Button, ButtonVariant, Icon};

/// The explanation of the pinned cell, otherwise of the one that the user looks at.
#[component]
pub fn Details(
    screen: Signal<Option<OnScreen>>,
    looked: Signal<Option<(usize, usize)>>,
    pinned: Signal<Option<(usize, usize)>>,
    on_unpin: Callback<()>,
) -> impl IntoView {
    // Links of a pinned cell keep the focus while the pointer moves over others.
    let at = Memo::new(move |_| pinned.get().or_else(|| looked.get()));
    let is_pinned = Memo::new(move |_| pinned.with(Option::is_some));
    let found = Memo::new_with_compare(
        move |_| at.get().and_then(|at| screen.with(|screen| explained(screen.as_ref()?, at))),
        |_, _| true,
    );
    // The region stays while its content changes, so that screen readers announce it.
    let reasons = move || {
        found.with(|found| match found {
            Some(explained) => {
                let items = explained.sentences.iter().map(|text| view! { <li>{text.clone()}</li> });
                view! {
                    <h2>{explained.title.clone()}</h2>
                    <ul class="rac-plain-list">{items.collect_view()}</ul>
                }
                .into_any()
            }
            None => view! { <p class="rac-help">{words::WHY_HOW}</p> }.into_any(),
        })
    };
    let close = move || {
        is_pinned.get().then(|| {
            view! {
                <Button
                    variant=ButtonVariant::Quiet
                    icon=Icon::Close
                    icon_only=true
                    label=words::UNPIN
                    on_click=on_unpin
                />
            }
        })
    };
    view! {
        <section class="rac-access-why" class:rac-access-pinned=is_pinned aria-label=words::WHY>
            <div class="rac-access-why-head">
                <div role="status">{reasons}</div>
                {close}
            </div>
            {move || found.get().map(|explained| view! { <Ways explained=explained /> })}
        </section>
    }
}

/// An explanation in words, and where it leads.
#[derive(Clone)]
struct InWords {
    title: Message,
    sentences: Vec<Message>,
    user: Option<UserId>,
    username: String,
    endpoint: Route,
    check: Option<Route>,
    /// The slug of the application, if authentik can be asked about the user.
    asks: Option<String>,
}

fn explained(on: &OnScreen, (row, column): (usize, usize)) -> Option<InWords> {
    let matrix = &on.reading.matrix;
    let (row, column) = (*on.shown.rows.get(row)?, *on.shown.columns.get(column)?);
    let (subject, endpoint) = (matrix.subjects().get(row)?, matrix.endpoints().get(column)?);
    let explanation = matrix.explain(row, column)?;
    let application = matrix.application(column);
    let user = subject.user().map(|one| one.user.pk);
    let is_open = |step: &Step| matches!(step.verdict(), Verdict::AtLaunch | Verdict::Unknown);
    let asks = application.filter(|_| user.is_some() && is_open(&explanation.application));
    Some(InWords {
        title: title(subject, &endpoint.name, explanation.verdict),
        sentences: words::explanation(&explanation, application),
        user,
        username: subject.name().to_owned(),
        endpoint: Route::Endpoint(endpoint.pk, EndpointTab::Bindings),
        check: user.map(|user| Route::Endpoint(endpoint.pk, EndpointTab::Check(Some(user)))),
        asks: asks.map(|application| application.slug.clone()),
    })
}

fn title(subject: &Subject, endpoint: &str, verdict: Verdict) -> Message {
    words::pair(endpoint, words::full_name_of(subject), words::verdict(verdict))
}

/// What can be done about it.
#[component]
fn Ways(explained: InWords) -> impl IntoView {
    let InWords { user, username, endpoint, check, asks, .. } = explained;
    let name = username.clone();
    let user_link = user.map(|id| view! { <a href=Route::User(id).to_hash()>{name}</a> });
    let check = check.map(|route| view! { <a href=route.to_hash()>{words::CHECK_USER}</a> });
    let ask = user.zip(asks).map(|(user, slug)| view! { <Ask user=user username=username slug=slug /> });
    view! {
        <p class="rac-access-links">
            {user_link}
            <a href=endpoint.to_hash()>{words::OPEN_BINDINGS}</a>
            {check}
        </p>
        {ask}
    }
}

/// Asks authentik whether one user can use the application now. authentik answers about other users only for
/// superusers.
#[component]
fn Ask(user: UserId, username: String, slug: String) -> impl IntoView {
    let client = expect_context::<Client>();
    let session = use_session();
    let submit = Submit::new();
    let answer = RwSignal::new(None::<Message>);
    let can_ask = move || {
        let is_own = session.account().with(|account| account.as_ref().is_some_and(|one| one.me.pk == user));
        is_own || session.is_superuser()
    };
    let ask = Callback::new(move |()| {
        let (slug, username) = (slug.clone(), username.clone());
        submit.run(async move {
            let text = match client.send::<AccessAnswer>(applications::check_access(&slug, user)).await {
                Ok(answer) => words::answered(&answer, &username),
                Err(error) => failure_text(&error).into(),
            };
            answer.try_set(Some(text));
        });
    });
    move || {
        can_ask().then(|| {
            view! {
                <p>
                    <Button icon=Icon::Refresh busy=submit.busy() on_click=ask>{words::ASK}</Button>
                    " "
                    <span role="status">{move || answer.get()}</span>
                </p>
            }
        })
    }
}
