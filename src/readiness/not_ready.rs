//! The overview's list of what is not ready: a strip of sums, and a row for each provider, with its fixes.

use super::check::Fix;
use super::fix_link::{fix_link, fix_link_or};
use super::fixing::Fixing;
use super::obstacle::{Obstacle, obstacles};
use super::open_endpoints::OpenEndpoints;
use super::words;
use crate::route::{Chip, Chips, EndpointTab, EndpointsView, ListView, ProviderTab, Route};
use authentik_rac::RestError;
use authentik_rac::endpoints::EndpointField;
use authentik_rac::endpoints::closed::{Closed, EndpointLimit};
use authentik_rac::providers::{Provider, ProviderField, ProviderId};
use authentik_rac::rights::{Need, Object};
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Icon, NoticeKind, Status};

/// How many providers are listed; the others are counted, with a link.
const MOST_PROVIDERS: usize = 8;
/// How many closed endpoints of one provider are named.
const MOST_ENDPOINTS: usize = 3;

/// A provider that is not ready, or has endpoints that are not.
#[derive(Clone, Debug, PartialEq)]
struct Group {
    id: ProviderId,
    name: String,
    obstacles: Vec<Obstacle>,
    closed: Vec<EndpointLimit>,
    /// Endpoints that are open to everyone.
    open: Vec<EndpointLimit>,
}

/// `closed` and `open` are `None` while the endpoints, and who can use them, are unknown.
#[component]
pub fn NotReady(
    providers: Vec<Provider>,
    closed: Option<Closed>,
    open: Option<Result<OpenEndpoints, RestError>>,
    /// Of the outposts, how many are online, and how many there are.
    online: Signal<Option<(usize, usize)>>,
    fixing: Fixing,
) -> impl IntoView {
    let closed = closed.unwrap_or_default();
    let (open, open_unknown) = match open {
        None => (Vec::new(), None),
        Some(Ok(OpenEndpoints::Found(open))) => (open, None),
        Some(Ok(OpenEndpoints::NotKnown)) => (Vec::new(), Some(words::OPEN_HIDDEN)),
        Some(Err(error)) => (Vec::new(), Some(error.sentence())),
    };
    let groups = groups(&providers, &closed.endpoints, &open);
    let Sums { ready, to_check, blocked } = Sums::of(&groups, providers.len());
    let sum = words::providers_ready(providers.len(), ready);
    let kind = if ready > 0 { NoticeKind::Success } else { NoticeKind::Info };
    let part = |count: usize, view: AnyView| (count > 0).then(|| view! { <li>{view}</li> });
    let status = |kind, text: Message| view! { <Status kind=kind text=text /> }.into_any();
    let check = part(to_check, status(NoticeKind::Warning, words::providers_to_check(to_check)));
    let stopped = part(blocked, status(NoticeKind::Error, words::providers_blocked(blocked)));
    let open_list = Route::Endpoints(narrowed_to(Chip::Open)).to_hash();
    let open_sum = view! { <a href=open_list>{open_status(words::open_count(open.len()))}</a> };
    let open_sum = part(open.len(), open_sum.into_any());
    let outposts = move || {
        let (online, all) = online.get().filter(|(_, all)| *all > 0)?;
        let kind = if online == all { NoticeKind::Success } else { NoticeKind::Warning };
        Some(view! { <li><Status kind=kind text=words::outposts_online(all, online) /></li> })
    };
    let open_unknown = open_unknown.map(|why| view! { <p class="rac-page-note">{why}</p> });
    let more = groups.len().saturating_sub(MOST_PROVIDERS);
    let items =
        groups.into_iter().take(MOST_PROVIDERS).map(|group| item(group, &providers, fixing)).collect_view();
    let more = (more > 0).then(|| {
        let href = Route::Providers(Default::default()).to_hash();
        view! { <p><a href=href>{words::more_providers(more)}</a></p> }
    });
    let unread = (closed.unread > 0)
        .then(|| view! { <p class="rac-page-note">{words::limits_unread(closed.unread)}</p> });
    let hidden = (closed.hidden > 0)
        .then(|| view! { <p class="rac-page-note">{words::limits_hidden(closed.hidden)}</p> });
    view! {
        <ul class="rac-strip" role="list">
            <li><Status kind=kind text=sum /></li>
            {check}
            {stopped}
            {open_sum}
            {outposts}
        </ul>
        <ul class="rac-not-ready" role="list">{items}</ul>
        {more}
        {unread}
        {hidden}
        {open_unknown}
    }
}

/// How many providers are in which state. Each counts once.
#[derive(Debug, PartialEq)]
struct Sums {
    ready: usize,
    to_check: usize,
    blocked: usize,
}

impl Sums {
    /// `groups`: of all the providers, those with something to say.
    fn of(groups: &[Group], all: usize) -> Self {
        let blocked = groups.iter().filter(|group| !group.obstacles.is_empty()).count();
        let to_check = |group: &&Group| group.obstacles.is_empty() && !group.closed.is_empty();
        let to_check = groups.iter().filter(to_check).count();
        Sums { ready: all.saturating_sub(blocked + to_check), to_check, blocked }
    }
}

/// The list of endpoints with one chip pressed.
fn narrowed_to(chip: Chip) -> EndpointsView {
    let list = ListView { chips: Chips::of(|one| one == chip), ..ListView::default() };
    EndpointsView { list, ..EndpointsView::default() }
}

/// Blocked providers first, otherwise in the order of the providers.
fn groups(providers: &[Provider], endpoints: &[EndpointLimit], open: &[EndpointLimit]) -> Vec<Group> {
    let of = |all: &[EndpointLimit], id: ProviderId| {
        all.iter().filter(|one| one.provider == id).cloned().collect::<Vec<_>>()
    };
    let group = |provider: &Provider| Group {
        id: provider.pk,
        name: provider.name.clone(),
        obstacles: obstacles(provider),
        closed: of(endpoints, provider.pk).into_iter().filter(EndpointLimit::is_closed).collect(),
        open: of(open, provider.pk),
    };
    let (mut first, second): (Vec<Group>, Vec<Group>) = providers
        .iter()
        .map(group)
        .filter(|group| !group.obstacles.is_empty() || !group.closed.is_empty() || !group.open.is_empty())
        .partition(|group| !group.obstacles.is_empty());
    first.extend(second);
    first
}

fn item(group: Group, providers: &[Provider], fixing: Fixing) -> AnyView {
    let page = Route::Provider(group.id, ProviderTab::Overview).to_hash();
    let provider = providers.iter().find(|provider| provider.pk == group.id);
    let mut chips: Vec<AnyView> =
        group.obstacles.iter().filter_map(|one| Some(obstacle(provider?, *one, fixing))).collect();
    if !group.closed.is_empty() {
        let head = view! { <Status kind=NoticeKind::Warning text=words::closed(group.closed.len()) /> };
        let link = |one: &EndpointLimit| FixLink {
            words: Message::from(&one.name),
            label: words::change_limit_of(&one.name),
            route: Route::EndpointEditAt(one.pk, EndpointField::MaximumConnections),
            needs: Object::Endpoint.change(one.pk),
        };
        chips.push(endpoints_chip(group.id, Chip::Closed, head.into_any(), &group.closed, link));
    }
    if !group.open.is_empty() {
        let head = open_status(words::open_here(group.open.len()));
        let link = |one: &EndpointLimit| {
            let words = words::restrict_one(&one.name);
            let route = Route::Endpoint(one.pk, EndpointTab::Bindings);
            FixLink { label: words.clone(), words, route, needs: Object::Binding.add() }
        };
        chips.push(endpoints_chip(group.id, Chip::Open, head, &group.open, link));
    }
    let chips = chips.into_iter().map(|chip| view! { <li class="rac-chip">{chip}</li> }).collect_view();
    view! {
        <li>
            <a href=page>{group.name}</a>
            <ul role="list">{chips}</ul>
        </li>
    }
    .into_any()
}

/// What stands in the way, with what removes it: a dialog, or the field to change.
fn obstacle(provider: &Provider, obstacle: Obstacle, fixing: Fixing) -> AnyView {
    let id = provider.pk;
    let overview = Route::Provider(id, ProviderTab::Overview);
    // One of the two fixes is enough.
    let both = |object: Object| vec![object.change_some(), object.add()];
    let (fix, route, needs, dialog) = match obstacle {
        Obstacle::ExpiresAtOnce => {
            let route = Route::ProviderEditAt(id, ProviderField::ConnectionExpiry);
            (words::CHANGE_EXPIRY, route, vec![Object::Provider.change(id)], None)
        }
        Obstacle::NoApplication => {
            (words::ASSIGN, overview, both(Object::Application), Some(Fix::AssignApplication))
        }
        Obstacle::NoOutpost => (words::JOIN, overview, both(Object::Outpost), Some(Fix::JoinOutpost)),
    };
    let provider = provider.clone();
    let open = dialog.map(|fix| Callback::new(move |()| fixing.open(fix.clone(), provider.clone())));
    let link = fix_link_or(&route, needs, fix, None, open);
    view! {
        <span title=obstacle.explanation()><Status kind=NoticeKind::Error text=obstacle.short() /></span>
        {link}
    }
    .into_any()
}

/// The state of an open endpoint.
fn open_status(words: Message) -> AnyView {
    view! { <Status kind=NoticeKind::Warning icon=Icon::Unlocked text=words /> }.into_any()
}

/// A link to the fix for one endpoint.
struct FixLink {
    words: Message,
    label: Message,
    route: Route,
    /// The permission it needs.
    needs: Need,
}

/// Endpoints of one kind, the first few with links to their fixes. `chip`: what the list of all is narrowed to.
fn endpoints_chip(
    id: ProviderId,
    chip: Chip,
    head: AnyView,
    endpoints: &[EndpointLimit],
    link: fn(&EndpointLimit) -> FixLink,
) -> AnyView {
    let links = endpoints
        .iter()
        .take(MOST_ENDPOINTS)
        .map(|one| {
            let FixLink { words, label, route, needs } = link(one);
            let link = fix_link(&route, vec![needs], words, Some(label));
            view! { <li>{link}</li> }
        })
        .collect_view();
    let more = endpoints.len().saturating_sub(MOST_ENDPOINTS);
    let more = (more > 0).then(|| {
        let href = Route::Provider(id, ProviderTab::Endpoints(narrowed_to(chip))).to_hash();
        view! { <li><a href=href>{words::and_more(more)}</a></li> }
    });
    view! {
        {head}
        <ul class="rac-not-ready-names" role="list">{links}{more}</ul>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn provider(pk: i32, name: &str, outposts: &str) -> Provider {
        let text = format!(
            r#"{{"pk":{pk},"name":"{name}","connection_expiry":"hours=1","assigned_application_slug":"a",
                "outpost_set":{outposts}}}"#
        );
        authentik_rac::wire::read(&text).unwrap()
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
    fn blocked_providers_come_before_closed_endpoints() {
        let ready = r#"["Outpost x"]"#;
        let providers = [provider(1, "a", ready), provider(2, "b", ready), provider(3, "c", "[]")];
        let found = groups(&providers, &[closed(2), closed(2)], &[]);
        let listed: Vec<_> =
            found.iter().map(|g| (g.name.as_str(), g.obstacles.len(), g.closed.len())).collect();
        assert_eq!(listed, [("c", 1, 0), ("b", 0, 2)], "and what is ready is not there");
    }

    #[test]
    fn each_provider_counts_once() {
        let ready = r#"["Outpost x"]"#;
        let providers = [provider(1, "a", ready), provider(2, "b", ready), provider(3, "c", "[]")];
        let sums = |closed: &[EndpointLimit]| Sums::of(&groups(&providers, closed, &[]), providers.len());
        assert_eq!(sums(&[]), Sums { ready: 2, to_check: 0, blocked: 1 });
        let found = sums(&[closed(2), closed(3)]);
        assert_eq!(
            found,
            Sums { ready: 1, to_check: 1, blocked: 1 },
            "a blocked provider is not to check, too"
        );
    }

    #[test]
    fn the_rest_leads_to_the_narrowed_list() {
        let of = |chip| Route::Provider(ProviderId(2), ProviderTab::Endpoints(narrowed_to(chip))).to_hash();
        assert_eq!(of(Chip::Open), "#/providers/2/endpoints?show=open");
        assert_eq!(of(Chip::Closed), "#/providers/2/endpoints?show=closed");
        assert_eq!(Route::Endpoints(narrowed_to(Chip::Open)).to_hash(), "#/endpoints?show=open");
    }

    #[test]
    fn a_ready_provider_with_an_open_endpoint_is_listed() {
        let ready = r#"["Outpost x"]"#;
        let providers = [provider(1, "a", ready), provider(2, "b", ready)];
        let open = EndpointLimit { maximum_connections: 1, ..closed(2) };
        let found = groups(&providers, std::slice::from_ref(&open), std::slice::from_ref(&open));
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].name.as_str(), found[0].closed.len(), found[0].open.len()), ("b", 0, 1));
    }
}
