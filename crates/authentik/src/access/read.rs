//! Reading everything that the matrix follows from: in pages, a few at a time, and as far as the account sees it. What
//! can't be read is named, and the rest is used.

use super::matrix::Facts;
use crate::applications::{self, Application};
use crate::bindings::{self, Binding};
use crate::endpoints::{self, Endpoint, EndpointId};
use crate::groups::NestedGroup;
use crate::providers::ProviderId;
use crate::users::{GroupedUser, UserId};
use crate::wire::FromWire;
use crate::{ErrorKind, Page, Query, Request, RestError, Transport};
use futures_util::future::{join, join_all};
use rac_messages::authentik as words;
use std::collections::HashSet;
use std::hash::Hash;
use uuid::Uuid;

/// How many pages of one list are requested at a time.
const AT_A_TIME: u32 = 3;
/// How many applications are requested one by one, if the account can't list them.
const MOST_APPLICATIONS: usize = 100;
/// Up to how many pages all bindings of authentik are read, rather than those of some objects.
const FEW_PAGES: u32 = 20;

/// Which endpoints, and whose access.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    /// Only the endpoints of this provider.
    pub provider: Option<ProviderId>,
    /// Only this endpoint.
    pub endpoint: Option<EndpointId>,
    /// Only this user.
    pub user: Option<UserId>,
}

/// A kind of object that is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Users,
    Groups,
    Endpoints,
    Applications,
    Bindings,
}

/// What is missing of a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    pub part: Part,
    /// How many are known to exist, but are missing; 0 if that is unknown.
    pub missing: u32,
    /// How many of these were not requested, because there are too many.
    pub unread: u32,
    /// Why, if a request failed; otherwise authentik doesn't show the others to the account.
    pub error: Option<RestError>,
}

/// What was read, and what is missing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    pub facts: Facts,
    pub gaps: Vec<Gap>,
}

/// The rows of a list, as far as they could be read.
struct Rows<T> {
    rows: Vec<T>,
    missing: u32,
    unread: u32,
    error: Option<RestError>,
}

impl<T> Rows<T> {
    fn gap(&mut self, part: Part) -> Option<Gap> {
        let (missing, unread, error) = (self.missing, self.unread, self.error.take());
        (error.is_some() || missing > 0).then_some(Gap { part, missing, unread, error })
    }
}

/// Reads what `scope` needs. `full`: whether the account is a superuser. `progress` receives how many objects of a part
/// were read, and how many there are. Fails if no endpoint can be read: then there is nothing to show.
pub async fn reading<C: Transport>(
    client: C,
    scope: Scope,
    full: bool,
    progress: impl Fn(Part, u32, u32),
) -> Result<Reading, RestError> {
    let progress = &progress;
    let (endpoints, (mut users, mut groups)) =
        join(endpoints(client.clone(), scope, full, progress), people(client.clone(), scope, progress)).await;
    let mut endpoints = endpoints?;
    let mut applications = applications(client.clone(), full, &endpoints.rows, progress).await;
    let targets: Vec<Uuid> = endpoints
        .rows
        .iter()
        .map(|endpoint| endpoint.pk.0)
        .chain(applications.rows.iter().map(|application| application.pk.0))
        .collect();
    let (mut bindings, incomplete) = bindings(client, &targets, progress).await;
    let has_all_groups = groups.error.is_none() && groups.missing == 0;
    let gaps = [
        endpoints.gap(Part::Endpoints),
        users.gap(Part::Users),
        groups.gap(Part::Groups),
        applications.gap(Part::Applications),
        bindings.gap(Part::Bindings),
    ];
    let facts = Facts {
        users: users.rows,
        groups: groups.rows,
        has_all_groups,
        endpoints: endpoints.rows,
        applications: applications.rows,
        bindings: bindings.rows,
        incomplete,
    };
    Ok(Reading { facts, gaps: gaps.into_iter().flatten().collect() })
}

async fn endpoints<C: Transport>(
    client: C,
    scope: Scope,
    full: bool,
    progress: &impl Fn(Part, u32, u32),
) -> Result<Rows<Endpoint>, RestError> {
    if let Some(id) = scope.endpoint {
        let endpoint = endpoints::api::read(client, id).await?;
        return Ok(Rows { rows: vec![endpoint], missing: 0, unread: 0, error: None });
    }
    let so_far = |rows: &[Endpoint], all| progress(Part::Endpoints, rows.len() as u32, all);
    let whole = endpoints::api::seen(client, full, scope.provider, so_far).await?;
    Ok(Rows { rows: whole.rows, missing: whole.missing, unread: 0, error: None })
}

async fn people<C: Transport>(
    client: C,
    scope: Scope,
    progress: &impl Fn(Part, u32, u32),
) -> (Rows<GroupedUser>, Rows<NestedGroup>) {
    let list_users = |query: Query| {
        let query = query.with("include_groups", "false").with("include_roles", "false");
        Request::get("/core/users/", words::read_users).query(query.with("ordering", "username"))
    };
    let list_groups = |query: Query| {
        let query = query.with("include_users", "false").with("ordering", "name");
        Request::get("/core/groups/", words::read_groups).query(query)
    };
    let users = async {
        match scope.user {
            Some(user) => one(client.send(crate::users::retrieve(user)).await),
            None => {
                let key = |one: &GroupedUser| one.user.pk;
                rows(client.clone(), list_users, key, Part::Users, progress).await
            }
        }
    };
    let groups = rows(client.clone(), list_groups, |group: &NestedGroup| group.pk, Part::Groups, progress);
    join(users, groups).await
}

fn one<T>(answer: Result<T, RestError>) -> Rows<T> {
    match answer {
        Ok(row) => Rows { rows: vec![row], missing: 0, unread: 0, error: None },
        Err(error) => Rows { rows: Vec::new(), missing: 1, unread: 0, error: Some(error) },
    }
}

/// The applications of these endpoints. authentik lists all of them for superusers only; for others, those that are not
/// listed are requested one by one.
async fn applications<C: Transport>(
    client: C,
    full: bool,
    endpoints: &[Endpoint],
    progress: &impl Fn(Part, u32, u32),
) -> Rows<Application> {
    let providers: HashSet<ProviderId> = endpoints.iter().map(|endpoint| endpoint.provider).collect();
    let list = move |query: Query| {
        let query = query.with("ordering", "name");
        let query = if full { query.with("superuser_full_list", "true") } else { query };
        Request::get(applications::PATH, words::read_applications).query(query)
    };
    let mut found =
        rows(client.clone(), list, |one: &Application| one.pk, Part::Applications, progress).await;
    found.rows.retain(|one| one.provider.is_some_and(|provider| providers.contains(&provider)));
    // Other applications may be hidden, which doesn't matter here.
    found.missing = 0;
    let listed: HashSet<ProviderId> = found.rows.iter().filter_map(|one| one.provider).collect();
    let mut slugs: Vec<&str> = endpoints
        .iter()
        .filter(|endpoint| !listed.contains(&endpoint.provider))
        .filter_map(|endpoint| endpoint.provider_obj.assigned_application_slug.as_deref())
        .collect();
    slugs.sort_unstable();
    slugs.dedup();
    if found.error.is_none() {
        found.unread = slugs.len().saturating_sub(MOST_APPLICATIONS) as u32;
        found.missing = found.unread;
        slugs.truncate(MOST_APPLICATIONS);
        for some in slugs.chunks(AT_A_TIME as usize) {
            let answers = some.iter().map(|slug| client.send::<Application>(applications::retrieve(slug)));
            for answer in join_all(answers).await {
                match answer {
                    Ok(application) if application.provider.is_some() => found.rows.push(application),
                    // Hidden from the account: its endpoints are shown as such.
                    Ok(_) => found.missing += 1,
                    Err(error) if is_hidden(&error) => found.missing += 1,
                    Err(error) => {
                        found.missing += 1;
                        found.error = Some(error);
                    }
                }
            }
        }
    }
    found
}

fn is_hidden(error: &RestError) -> bool {
    matches!(error.kind, ErrorKind::NotFound | ErrorKind::NoPermission)
}

/// The bindings of these objects, and the objects that may have more.
async fn bindings<C: Transport>(
    client: C,
    targets: &[Uuid],
    progress: &impl Fn(Part, u32, u32),
) -> (Rows<Binding>, HashSet<Uuid>) {
    if targets.is_empty() {
        return (Rows { rows: Vec::new(), missing: 0, unread: 0, error: None }, HashSet::new());
    }
    let wanted: HashSet<Uuid> = targets.iter().copied().collect();
    let chunks: Vec<&[Uuid]> = targets.chunks(bindings::api::AT_A_TIME).collect();
    let everything = |query: Query| {
        Request::get(bindings::api::PATH, words::read_bindings).query(query.with("ordering", "pk"))
    };
    let key = |binding: &Binding| binding.pk;
    // A few pages of all bindings are less than one request for every few objects.
    let first = client.send::<Page<Binding>>(everything(page_of(1))).await;
    let is_short = |page: &Page<Binding>| page.pages <= FEW_PAGES.max(chunks.len() as u32);
    if first.as_ref().map_or(true, is_short) {
        let mut all = rest_of(client, first, everything, key, Part::Bindings, progress).await;
        all.rows.retain(|binding| wanted.contains(&binding.target));
        let incomplete = if all.missing > 0 || all.error.is_some() { wanted } else { HashSet::new() };
        return (all, incomplete);
    }
    let mut found = Rows { rows: Vec::new(), missing: 0, unread: 0, error: None };
    let mut incomplete = HashSet::new();
    let mut done = 0;
    for some in chunks.chunks(AT_A_TIME as usize) {
        let answers = some.iter().map(|targets| {
            let list = |query: Query| bindings::api::of_some(query.with("ordering", "pk"), targets);
            rows(client.clone(), list, key, Part::Bindings, &|_, _, _| {})
        });
        for (answer, targets) in join_all(answers).await.into_iter().zip(some) {
            if answer.missing > 0 || answer.error.is_some() {
                incomplete.extend(targets.iter().copied());
            }
            found.missing += answer.missing;
            found.error = found.error.or(answer.error);
            // An authentik without this filter returns all bindings.
            found.rows.extend(answer.rows.into_iter().filter(|binding| targets.contains(&binding.target)));
        }
        done += some.iter().map(|targets| targets.len()).sum::<usize>();
        progress(Part::Bindings, done as u32, targets.len() as u32);
    }
    (found, incomplete)
}

fn page_of(page: u32) -> Query {
    Query::new().with("page", page.to_string()).with("page_size", "100")
}

/// A whole list, as far as it can be read.
async fn rows<C: Transport, T: FromWire, K: Eq + Hash>(
    client: C,
    request: impl Fn(Query) -> Request,
    key: impl Fn(&T) -> K,
    part: Part,
    progress: &impl Fn(Part, u32, u32),
) -> Rows<T> {
    let first = client.send::<Page<T>>(request(page_of(1))).await;
    rest_of(client, first, request, key, part, progress).await
}

/// The same after its first page. A page that can't be read is left out.
async fn rest_of<C: Transport, T: FromWire, K: Eq + Hash>(
    client: C,
    first: Result<Page<T>, RestError>,
    request: impl Fn(Query) -> Request,
    key: impl Fn(&T) -> K,
    part: Part,
    progress: &impl Fn(Part, u32, u32),
) -> Rows<T> {
    let Page { rows: mut found, pages, count, .. } = match first {
        Ok(page) => page,
        Err(error) => return Rows { rows: Vec::new(), missing: 0, unread: 0, error: Some(error) },
    };
    let mut seen = HashSet::new();
    found.retain(|row| seen.insert(key(row)));
    let (mut error, mut all, mut next) = (None, count, 2);
    while next <= pages {
        progress(part, found.len() as u32, all);
        let end = next.saturating_add(AT_A_TIME).min(pages + 1);
        let answers = (next..end).map(|page| client.send::<Page<T>>(request(page_of(page))));
        let before = found.len();
        for answer in join_all(answers).await {
            match answer {
                Ok(page) => {
                    all = page.count;
                    found.extend(page.rows.into_iter().filter(|row| seen.insert(key(row))));
                }
                // Rows were deleted meanwhile, and this page with them.
                Err(other) if other.is_past_the_end() => {}
                Err(other) => error = Some(other),
            }
        }
        // The server is down, or answers every page alike.
        if found.len() == before {
            break;
        }
        next = end;
    }
    progress(part, found.len() as u32, all);
    Rows { missing: all.saturating_sub(found.len() as u32), unread: 0, rows: found, error }
}
