//! The API of endpoints: `/rac/endpoints/`.

use crate::Transport;
use crate::change::Fields;
use crate::endpoints::closed::EndpointLimit;
use crate::endpoints::{Endpoint, EndpointId};
use crate::providers::ProviderId;
use crate::{ErrorKind, Page, Query, Request, RestError, Whole, short_list, whole_list};
use futures_util::future::join_all;
use rac_messages::authentik as words;
use serde::de::IgnoredAny;
use std::collections::HashSet;

pub(crate) const PATH: &str = "/rac/endpoints/";
/// How many pages of a long list are requested at a time: enough to hide the latency, few enough not to crowd out
/// other users.
const AT_A_TIME: u32 = 6;
/// Names are not unique, so by name alone rows could move between pages during a read.
const ORDERING: &str = "name,pk";

fn path(id: EndpointId) -> String {
    format!("{PATH}{id}/")
}

fn list(query: Query) -> Request {
    Request::get(PATH, words::read_endpoints).query(query)
}

/// The first page of all endpoints, as [`seen`] requests it: for accounts that are not superusers, authentik ignores
/// `superuser_full_list`.
pub fn first_page() -> Request {
    first(page_query(1, None))
}

fn page_query(page: u32, provider: Option<ProviderId>) -> Query {
    Query::new()
        .with("page", page.to_string())
        .with("page_size", "100")
        .with_option("provider", provider)
        .with("superuser_full_list", "true")
        .with("ordering", ORDERING)
}

/// One page of the list; it exists in any authentik that has endpoints.
fn first(query: Query) -> Request {
    list(query).if_missing(words::DEVICES)
}

/// The endpoints of a name that the account can see, of any provider: with a filter for the provider, authentik would answer from a cache.
pub async fn of_name(client: impl Transport, name: &str) -> Result<Vec<Endpoint>, RestError> {
    let list = |query: Query| {
        let query = query.with("name", name).with("superuser_full_list", "true");
        first(query.with("ordering", ORDERING))
    };
    Ok(whole_list(client, list, |endpoint: &Endpoint| endpoint.pk).await?.rows)
}

/// How many endpoints a provider has: the count in a page with one row.
pub fn count_of_provider(provider: ProviderId) -> Request {
    let query = Query::new().with("provider", provider.to_string());
    first(query.with("superuser_full_list", "true").with("page_size", "1"))
}

/// How many endpoints there are: the count in a page with one row.
pub fn count() -> Request {
    first(Query::new().with("superuser_full_list", "true").with("page_size", "1"))
}

pub fn retrieve(id: EndpointId) -> Request {
    Request::get(path(id), words::read_endpoint)
}

/// One endpoint. If it is not found, this authentik may have no endpoints at all.
pub async fn read(client: impl Transport, id: EndpointId) -> Result<Endpoint, RestError> {
    match client.send(retrieve(id)).await {
        // An authentik without endpoints doesn't know the path, and answers with an HTML page.
        Err(error) if error.is_not_found() || matches!(error.kind, ErrorKind::NoApi { status: 404, .. }) => {
            Err(unsupported(client).await.unwrap_or(error))
        }
        answer => answer,
    }
}

/// The error if this authentik has no endpoints at all.
pub async fn unsupported(client: impl Transport) -> Option<RestError> {
    let answer = client.send::<Page<IgnoredAny>>(count()).await;
    answer.err().filter(RestError::is_unsupported)
}

/// authentik requires `auth_mode` for a new endpoint, but doesn't use it.
pub fn create(fields: &Fields) -> Request {
    let mut body = fields.clone();
    body.insert("auth_mode".to_owned(), "prompt".into());
    Request::post(PATH, words::create_endpoint).if_missing(words::DEVICES).json(&body)
}

/// Sends only `change`: a PUT could wipe settings that the account can't see.
pub fn update(id: EndpointId, change: &Fields) -> Request {
    Request::patch(path(id), words::save_endpoint).json(change)
}

pub fn delete(id: EndpointId, name: &str) -> Request {
    Request::delete(path(id), |result| words::delete_endpoint(name, result))
}

pub fn used_by(id: EndpointId) -> Request {
    Request::get(path(id) + "used_by/", |result| words::read_uses("endpoint", result))
}

/// All endpoints, or those of one provider, that the account can see.
pub async fn all(
    client: impl Transport,
    full: bool,
    provider: Option<ProviderId>,
) -> Result<Vec<Endpoint>, RestError> {
    seen(client, full, provider, |_, _| {}).await?.rows_or_hidden(words::read_endpoints)
}

/// The same with the number of endpoints that the account can't see. `progress` receives the rows so far and their
/// total each time more rows have arrived, except for the last.
///
/// Only for superusers (`full`) the list has pages. For others, authentik puts *all* rows on every page, and caches
/// the list of one provider for a day: so the first page without that filter is read, once.
pub async fn seen(
    client: impl Transport,
    full: bool,
    provider: Option<ProviderId>,
    progress: impl Fn(&[Endpoint], u32),
) -> Result<Whole<Endpoint>, RestError> {
    if !full {
        let mut seen: HashSet<EndpointId> = HashSet::new();
        let page: Page<Endpoint> = client.send(first_page()).await?;
        let mut rows = page.rows;
        rows.retain(|row| seen.insert(row.pk));
        let mut missing = page.count.saturating_sub(rows.len() as u32);
        if let Some(id) = provider {
            rows.retain(|row| row.provider == id);
            // How many of all missing endpoints belong to this provider.
            if missing > 0 {
                let of_provider: Page<IgnoredAny> = client.send(count_of_provider(id)).await?;
                missing = of_provider.count.saturating_sub(rows.len() as u32).min(missing);
            }
        }
        return Ok(Whole { rows, missing });
    }
    let (mut rows, is_stable) = read_pages(client.clone(), provider, progress).await?;
    if !is_stable {
        (rows, _) = read_pages(client, provider, |_, _| {}).await?;
    }
    Ok(Whole { rows, missing: 0 })
}

/// Reads all pages, and reports whether the list was stable meanwhile. If rows are added or deleted, others move to
/// pages that were already read, and are missing here.
async fn read_pages(
    client: impl Transport,
    provider: Option<ProviderId>,
    progress: impl Fn(&[Endpoint], u32),
) -> Result<(Vec<Endpoint>, bool), RestError> {
    let page = |number: u32| {
        let query = page_query(number, provider);
        // A later page that no longer exists doesn't mean that there are no endpoints.
        client.send::<Page<Endpoint>>(if number == 1 { first(query) } else { list(query) })
    };
    let mut seen: HashSet<EndpointId> = HashSet::new();
    let Page { mut rows, pages, count, .. } = page(1).await?;
    rows.retain(|row| seen.insert(row.pk));
    let mut is_stable = true;
    let mut next = 2;
    while next <= pages {
        progress(&rows, count);
        let end = next.saturating_add(AT_A_TIME).min(pages + 1);
        for answer in join_all((next..end).map(page)).await {
            match answer {
                // Rows were deleted meanwhile, and this page with them.
                Err(error) if error.is_past_the_end() => is_stable = false,
                answer => {
                    let answer = answer?;
                    is_stable &= answer.count == count;
                    rows.extend(answer.rows.into_iter().filter(|row| seen.insert(row.pk)));
                }
            }
        }
        next = end;
    }
    Ok((rows, is_stable))
}

/// The provider of each endpoint; `None` if there are more than `most`, or if the account can't see all of them.
pub async fn providers(client: impl Transport, most: u32) -> Result<Option<Vec<ProviderId>>, RestError> {
    let list = |query: Query| first(query.with("superuser_full_list", "true").with("ordering", ORDERING));
    let endpoints: Option<Vec<EndpointLimit>> = short_list(client, list, most).await?;
    Ok(endpoints.map(|endpoints| endpoints.into_iter().map(|endpoint| endpoint.provider).collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "9c9c9c9c-8b8b-4a7a-8969-585847473636";

    #[test]
    fn counting_requests_the_whole_list_with_one_row() {
        assert_eq!(count().url(""), "/rac/endpoints/?superuser_full_list=true&page_size=1");
        assert_eq!(
            count_of_provider(ProviderId(3)).url(""),
            "/rac/endpoints/?provider=3&superuser_full_list=true&page_size=1"
        );
    }

    #[test]
    fn a_new_endpoint_has_all_required_fields() {
        let fields: Fields = serde_json::from_str(r#"{"name":"mill","host":"mill:22"}"#).unwrap();
        let body = create(&fields).body;
        assert_eq!(body.as_deref(), Some(r#"{"name":"mill","host":"mill:22","auth_mode":"prompt"}"#));
    }

    #[test]
    fn only_the_change_is_sent_and_to_the_endpoint_itself() {
        let change: Fields = serde_json::from_str(r#"{"host":"mill:22"}"#).unwrap();
        let request = update(ID.parse().unwrap(), &change);
        assert_eq!(request.url(""), format!("/rac/endpoints/{ID}/"));
        assert_eq!(
            (request.method.as_str(), request.body.as_deref()),
            ("PATCH", Some(r#"{"host":"mill:22"}"#))
        );
    }
}
