//! The overview's list of what is not ready, grouped by provider, each with its fix.

use super::closed_endpoints::{Closed, EndpointLimit};
use super::fix_link::fix_link;
use super::obstacle::{Obstacle, obstacles};
use super::overview_words as words;
use crate::dom::{Node, view};
use crate::providers::{Provider, ProviderId};
use crate::rights::Object;
use crate::route::{EndpointsView, ProviderTab, Route};
use crate::ui::{NoticeKind, Status};
use leptos::prelude::*;

/// How many providers are listed at first sight; the others are a number and a link.
const MOST_PROVIDERS: usize = 8;
/// How many closed endpoints of one provider are named.
const MOST_ENDPOINTS: usize = 3;

/// A provider that is not ready, or that has endpoints which are not.
#[derive(Clone, Debug, PartialEq)]
struct Group {
    id: ProviderId,
    name: String,
    obstacles: Vec<Obstacle>,
    closed: Vec<EndpointLimit>,
}

/// `closed` is none while the endpoints are not known.
#[component]
pub fn NotReady(providers: Vec<Provider>, closed: Option<Closed>) -> impl IntoView {
    let closed = closed.unwrap_or_default();
    let groups = groups(&providers, &closed.endpoints);
    let held_up = groups.iter().filter(|group| !group.obstacles.is_empty()).count();
    let sum = words::sum(providers.len() - held_up.min(providers.len()), providers.len());
    let kind = if groups.is_empty() { NoticeKind::Success } else { NoticeKind::Warning };
    let more = groups.len().saturating_sub(MOST_PROVIDERS);
    let items = groups.into_iter().take(MOST_PROVIDERS).map(item).collect_view();
    let more = (more > 0).then(|| {
        let href = Route::Providers(Default::default()).to_hash();
        view! { <p><a href=href>{words::more_providers(more)}</a></p> }
    });
    let unread =
        (closed.unread > 0).then(|| view! { <p class="rac-page-note">{words::unread(closed.unread)}</p> });
    let hidden =
        (closed.hidden > 0).then(|| view! { <p class="rac-page-note">{words::hidden(closed.hidden)}</p> });
    view! {
        <p class="rac-not-ready-sum"><Status kind=kind text=sum /></p>
        <ul class="rac-not-ready" role="list">{items}</ul>
        {more}
        {unread}
        {hidden}
    }
    .into_any()
}

/// Those that hold everybody up come first, then in the order of the providers.
fn groups(providers: &[Provider], closed: &[EndpointLimit]) -> Vec<Group> {
    let group = |provider: &Provider| Group {
        id: provider.pk,
        name: provider.name.clone(),
        obstacles: obstacles(provider),
        closed: closed.iter().filter(|one| one.provider == provider.pk).cloned().collect(),
    };
    let (mut first, second): (Vec<Group>, Vec<Group>) = providers
        .iter()
        .map(group)
        .filter(|group| !group.obstacles.is_empty() || !group.closed.is_empty())
        .partition(|group| !group.obstacles.is_empty());
    first.extend(second);
    first
}

fn item(group: Group) -> Node {
    let page = Route::Provider(group.id, ProviderTab::Overview).to_hash();
    let mut lines: Vec<Node> = group.obstacles.iter().map(|one| obstacle(group.id, *one)).collect();
    if !group.closed.is_empty() {
        lines.push(closed_line(group.id, &group.closed));
    }
    view! {
        <li>
            <a href=page>{group.name}</a>
            <ul role="list">{lines}</ul>
        </li>
    }
}

fn obstacle(id: ProviderId, obstacle: Obstacle) -> Node {
    let overview = Route::Provider(id, ProviderTab::Overview);
    // Either of two fixes will do.
    let both = |object: Object| vec![object.change_some(), object.add()];
    let (fix, route, needs) = match obstacle {
        Obstacle::ExpiresAtOnce => {
            (words::EDIT_EXPIRY, Route::ProviderEdit(id), vec![Object::Provider.change(id)])
        }
        Obstacle::NoApplication => (words::FIX_APPLICATION, overview, both(Object::Application)),
        Obstacle::NoOutpost => (words::FIX_OUTPOST, overview, both(Object::Outpost)),
    };
    let fix = fix_link(&route, needs, fix.to_owned(), None);
    view! {
        <li>
            <Status kind=NoticeKind::Warning text=obstacle.short() />
            <p class="rac-help">{obstacle.explanation()} " " {fix}</p>
        </li>
    }
}

fn closed_line(id: ProviderId, closed: &[EndpointLimit]) -> Node {
    let links: Vec<Node> = closed
        .iter()
        .take(MOST_ENDPOINTS)
        .map(|one| {
            let needs = vec![Object::Endpoint.change(one.pk)];
            let label = words::change_limit(&one.name);
            let link = fix_link(&Route::EndpointEdit(one.pk), needs, one.name.clone(), Some(label));
            view! { <li>{link}</li> }
        })
        .collect();
    let more = closed.len().saturating_sub(MOST_ENDPOINTS);
    let more = (more > 0).then(|| {
        let href = Route::Provider(id, ProviderTab::Endpoints(EndpointsView::default())).to_hash();
        view! { <li><a href=href>{words::and_more(more)}</a></li> }
    });
    view! {
        <li>
            <Status kind=NoticeKind::Warning text=words::closed(closed.len()) />
            <div class="rac-help">
                {words::CLOSED_TEXT}
                <ul class="rac-not-ready-names" role="list">{links}{more}</ul>
            </div>
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn provider(pk: i32, name: &str, outposts: &str) -> Provider {
        let text = format!(
            r#"{{"pk":{pk},"name":"{name}","connection_expiry":"hours=1","assigned_application_slug":"a",
                "outpost_set":{outposts}}}"#
        );
        serde_json::from_str(&text).unwrap()
    }

    fn closed(provider: i32) -> EndpointLimit {
        EndpointLimit {
            pk: "9c9c9c9c-8b8b-4a7a-8969-585847473636".parse().unwrap(),
            name: "press".into(),
            provider: ProviderId(provider),
            maximum_connections: 0,
        }
    }

    #[test]
    fn what_holds_everybody_up_comes_before_what_closes_one_endpoint() {
        let ready = r#"["Outpost x"]"#;
        let providers = [provider(1, "a", ready), provider(2, "b", ready), provider(3, "c", "[]")];
        let found = groups(&providers, &[closed(2), closed(2)]);
        let told: Vec<_> =
            found.iter().map(|g| (g.name.as_str(), g.obstacles.len(), g.closed.len())).collect();
        assert_eq!(told, [("c", 1, 0), ("b", 0, 2)], "and what is ready is not there");
    }
}
