//! What the account can do with each kind of object, and which permissions are missing.

use super::account::OwnPermissions;
use super::kinds::{KINDS, Kind};
use super::reads::{self, ListResult};
use super::rights::Known;
use super::words;
use crate::resource::failure::Failure;
use crate::rest::{Client, Loading, Read};
use crate::session::use_session;
use authentik_rac::rights::Action;
use authentik_rac::users::NamedRole;
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Column, DataTable, NoticeKind, Status, Table, TableSkeleton};

/// The section of the preferences page.
#[component]
pub fn OwnRights() -> impl IntoView {
    let client = expect_context::<Client>();
    let own = expect_context::<OwnPermissions>();
    own.reload();
    let account = use_session().account();
    // If the permissions are unknown, the lists still say something.
    let hidden = Memo::new(move |_| own.known() == Loading::Ready(Known::Hidden));
    let list_results = Read::new(move || {
        let me = account.get_untracked().map(|account| account.me).filter(|_| hidden.get());
        async move {
            match me {
                Some(me) => Ok(reads::list_results(client, me).await),
                None => Ok(Vec::new()),
            }
        }
    });
    let body = move || match (own.known(), list_results.get()) {
        (Loading::Failed(error), _) | (_, Loading::Failed(error)) => {
            let retry = Callback::new(move |()| own.reload());
            view! { <Failure error=error on_retry=retry /> }.into_any()
        }
        (Loading::Ready(known), Loading::Ready(list_results))
            if list_results.len() == KINDS.len() || !hidden.get() =>
        {
            let roles = account.get().and_then(|account| account.me.roles).unwrap_or_default();
            table(known, &list_results, &roles)
        }
        _ => view! { <TableSkeleton columns=4 rows=4 /> }.into_any(),
    };
    view! {
        <section class="rac-section" aria-label=words::TITLE>
            <h2>{words::TITLE}</h2>
            {body}
        </section>
    }
}

fn table(known: Known, list_results: &[ListResult], roles: &[NamedRole]) -> AnyView {
    let sentence = words::sentence(&known, roles);
    let how = match known {
        Known::Superuser => return view! { <p>{sentence}</p> }.into_any(),
        Known::Hidden => words::BY_LISTS,
        Known::NoRole | Known::ByRoles(_) => words::BY_ROLES,
    };
    let shown: Vec<Shown> = KINDS
        .iter()
        .enumerate()
        .map(|(place, kind)| {
            Shown::of(&known, kind, list_results.get(place).copied().unwrap_or(ListResult::NotKnown))
        })
        .collect();
    let table = columns();
    view! {
        <p>{sentence}</p>
        <p class="rac-help">{how}</p>
        <DataTable caption=words::OWN_CAPTION columns=table.headings() rows=Signal::stored(table.rows(&shown)) />
    }
    .into_any()
}

/// The texts about one kind of object.
#[derive(Clone, Hash)]
struct Shown {
    label: Message,
    app: &'static str,
    model: &'static str,
    sees: Message,
    changes: Message,
    missing: Vec<String>,
}

impl Shown {
    fn of(known: &Known, kind: &'static Kind, list_result: ListResult) -> Self {
        Shown {
            label: (kind.label)(),
            app: kind.app,
            model: kind.model,
            sees: words::sees(known, kind, list_result),
            changes: words::changes(known, kind),
            missing: match (known, list_result) {
                (Known::Hidden, ListResult::Refused) => vec![kind.permission(Action::View)],
                _ => known.missing(kind),
            },
        }
    }
}

fn columns() -> Table<Shown> {
    // Emphasizes what exists; what is missing is muted.
    let state = |text: &Message| match *text == words::YES {
        true => view! { <Status kind=NoticeKind::Success text=words::YES /> }.into_any(),
        false => text.clone().into_any(),
    };
    let columns = vec![
        Column::new("kind", words::KIND, |shown: &Shown| {
            view! {
                <span>{shown.label.clone()}</span>
                <div class="rac-row-notes">{shown.app}</div>
            }
        }),
        Column::new("sees", words::SEES, move |shown: &Shown| state(&shown.sees)),
        Column::new("changes", words::CHANGES, move |shown: &Shown| state(&shown.changes)),
        Column::new("missing", words::MISSING, |shown: &Shown| missing(&shown.missing)),
    ];
    Table::new(|shown: &Shown| shown.model.to_owned(), |shown| shown.label.text(), columns)
}

fn missing(permissions: &[String]) -> AnyView {
    if permissions.is_empty() {
        return words::NOTHING.into_any();
    }
    let names = permissions.iter().map(|name| view! { <li><code>{name.clone()}</code></li> }).collect_view();
    view! { <ul class="rac-missing" role="list">{names}</ul> }.into_any()
}
