//! "Check for a user": whether one user can connect to an endpoint.

use super::check::{Check, Sum};
use super::checklist::{Checklist, kind};
use super::endpoint::token_count;
use super::provider::endpoints_of;
use super::user_checks::{UserFacts, of_user};
use super::words;
use crate::resource::pickers::{Picker, Seen, option};
use crate::resource::policy_cache::ClearPolicyCache;
use crate::rest::{Client, Loading, Read};
use crate::rights::use_rights;
use crate::route::CheckView;
use crate::session::use_session;
use authentik_rac::Whole;
use authentik_rac::applications::AccessAnswer;
use authentik_rac::endpoints::{Endpoint, EndpointId};
use authentik_rac::providers::Provider;
use authentik_rac::rights::Object;
use authentik_rac::users::User;
use authentik_rac::{ErrorKind, applications, bindings, users};
use leptos::prelude::*;
use rac_ui::{Button, Combobox, Dialog, Field, Notice, NoticeKind, Status};

#[component]
pub fn CheckUser(
    provider: Provider,
    /// The endpoint; if `None`, the user can choose one.
    endpoint: Option<Endpoint>,
    /// Whom it is about at first.
    initial: CheckView,
    /// Called when the user chose someone else, or another endpoint.
    on_choice: Callback<CheckView>,
    /// Whether the page's checklist already blocks everyone.
    blocked: Signal<bool>,
    on_close: Callback<()>,
) -> impl IntoView {
    let client = expect_context::<Client>();
    let users_seen = visible_users(client);
    let users = users_seen.read;
    let provider = Signal::stored(Some(provider));
    let given = endpoint.is_some();
    let endpoints = (!given).then(|| endpoints_of(client, provider));
    let user_value = RwSignal::new(initial.user.map(|user| user.to_string()));
    let endpoint_value = RwSignal::new(initial.endpoint.map(|endpoint| endpoint.to_string()));
    let chosen = Callback::new(move |_: Option<String>| {
        on_choice.run(CheckView {
            user: user_value.get_untracked().and_then(|id| id.parse().ok()),
            endpoint: endpoint_value.get_untracked().and_then(|id| id.parse().ok()),
        });
    });
    let fixed = StoredValue::new(endpoint);
    let user = Memo::new(move |_| {
        let id = user_value.get()?;
        users.value()?.into_iter().find(|user| user.pk.to_string() == id)
    });
    let endpoint = Memo::new(move |_| match endpoints {
        None => fixed.get_value(),
        Some(Seen { read, .. }) => {
            let id = endpoint_value.get()?.parse::<EndpointId>().ok()?;
            read.value()?.into_iter().find(|endpoint| endpoint.pk == id)
        }
    });
    let checks = user_checks(client, provider, user, endpoint);
    let choose_endpoint = endpoints.map(|seen| {
        let read = seen.read;
        let picker = Picker::new(seen, |one| {
            let detail = words::endpoint_detail(one.host.as_str(), one.protocol.label()).text();
            option(one.pk.to_string(), &one.name, &detail)
        });
        let options = picker.options;
        view! {
            <Field label=words::ENDPOINT help=words::ENDPOINT_HELP>
                <Combobox
                    value=endpoint_value
                    options=options
                    placeholder=words::ENDPOINT_CHOOSE
                    clearable=true
                    on_change=chosen
                    on_retry=Callback::new(move |()| read.refetch())
                />
            </Field>
        }
    });
    let picker = Picker::new(users_seen, |user| {
        let label = if user.name.is_empty() { &user.username } else { &user.name };
        option(user.pk.to_string(), label, &user.username)
    });
    let options = picker.options;
    let title = move || match fixed.with_value(|one| one.as_ref().map(|one| one.name.clone())) {
        Some(name) => words::check_user_of(name),
        None => words::CHECK_USER,
    };
    let footer = move || view! { <Button on_click=on_close>{words::CLOSE}</Button> };
    view! {
        <Dialog title=title() on_close=on_close wide=true footer=ViewFn::from(footer)>
            <div class="rac-check-user">
                <p class="rac-help">{words::CHECK_USER_TEXT}</p>
                <Field label=words::USER_LABEL>
                    <Combobox
                        value=user_value
                        options=options
                        placeholder=words::USER_CHOOSE
                        on_change=chosen
                        on_retry=Callback::new(move |()| users.refetch())
                    />
                </Field>
                {choose_endpoint}
                {move || user.get().map(|user| result(&user, checks, blocked))}
                <ClearPolicyCache />
            </div>
        </Dialog>
    }
}

fn result(user: &User, checks: Signal<Vec<Check>>, blocked: Signal<bool>) -> AnyView {
    let name = user.username.clone();
    let sum = move || {
        let sum = Sum::of(&checks.get());
        let blocked = blocked.get();
        let kind = if blocked { NoticeKind::Error } else { kind(sum.verdict()) };
        view! { <Status kind=kind text=words::sum_of_user(sum, &name, blocked) /> }
    };
    let held_up = move || {
        blocked.get().then(|| view! { <Notice kind=NoticeKind::Warning>{words::PROVIDER_BLOCKS}</Notice> })
    };
    view! {
        <section aria-label=words::RESULT>
            <p class="rac-readiness-sum" role="status">{sum}</p>
            {held_up}
            <Checklist checks=checks on_fix=Callback::new(|_| {}) />
            <h3>{words::STILL_UNKNOWN}</h3>
            <ul class="rac-check-unknown">
                <li>{words::UNKNOWN_FLOW}</li>
                <li>{words::UNKNOWN_EXPRESSIONS}</li>
                <li>{words::UNKNOWN_HOST}</li>
            </ul>
        </section>
    }
    .into_any()
}

/// The users to choose from. An account that can't list users can still check itself.
fn visible_users(client: Client) -> Seen<User> {
    let session = use_session();
    Seen::new(move || {
        let own = session.account().get_untracked().map(|account| account.me);
        async move {
            match (users::seen(client).await, own) {
                (Err(error), Some(me)) if error.kind == ErrorKind::NoPermission => {
                    Ok(Whole { rows: vec![me.into()], missing: 0 })
                }
                (answer, _) => answer,
            }
        }
    })
}

/// The value, unless a request for another user or endpoint is under way.
fn fresh<T: Clone + 'static>(read: Read<T>) -> Loading<T> {
    if read.busy().get() { Loading::Waiting } else { read.get() }
}

fn user_checks(
    client: Client,
    provider: Signal<Option<Provider>>,
    user: Memo<Option<User>>,
    endpoint: Memo<Option<Endpoint>>,
) -> Signal<Vec<Check>> {
    let session = use_session();
    let rights = use_rights();
    let about_user = Memo::new(move |_| {
        let user = user.get()?;
        let slug = provider.get()?.assigned_application_slug?;
        let own = session.account().with(|account| account.as_ref().is_some_and(|one| one.me.pk == user.pk));
        (own || session.is_superuser()).then_some((user.pk, slug))
    });
    let answer = Read::new(move || {
        let about = about_user.get();
        async move {
            let Some((user, slug)) = about else { return Ok(None) };
            client.send::<AccessAnswer>(applications::check_access(&slug, user)).await.map(Some)
        }
    });
    let groups = Read::new(move || {
        let user = user.get();
        async move {
            match user {
                Some(user) => users::groups_of(client, user.pk).await,
                None => Ok(Vec::new()),
            }
        }
    });
    let bindings = Read::new(move || {
        let endpoint = endpoint.get();
        async move {
            match endpoint {
                Some(endpoint) => bindings::api::of_target(client, endpoint.pk.0).await,
                None => Ok(Vec::new()),
            }
        }
    });
    let tokens = Read::new(move || {
        let (user, endpoint) = (user.get(), endpoint.get());
        async move {
            let (Some(user), Some(endpoint)) = (user, endpoint) else { return Ok((0, 0)) };
            let all = token_count(client, endpoint.pk, None).await?;
            Ok((all, token_count(client, endpoint.pk, Some(user.pk)).await?))
        }
    });
    Signal::derive(move || {
        let (Some(user), Some(provider)) = (user.get(), provider.get()) else { return Vec::new() };
        let answer = match fresh(answer) {
            Loading::Ready(None) => None,
            Loading::Ready(Some(answer)) => Some(Loading::Ready(answer)),
            Loading::Failed(error) => Some(Loading::Failed(error)),
            Loading::Waiting => Some(Loading::Waiting),
        };
        of_user(&UserFacts {
            user: &user,
            provider: &provider,
            endpoint: endpoint.get().as_ref(),
            answer: answer.as_ref(),
            bindings: &fresh(bindings),
            groups: &fresh(groups),
            tokens: &fresh(tokens),
            sees_all_tokens: rights.sees_all(Object::ConnectionToken) == Some(true),
        })
    })
}
