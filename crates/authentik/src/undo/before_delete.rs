//! What has to be read before an object is deleted, to create it again as it was.

use super::{Item, Kind, Ref, Step, binding_fields, whole};
use crate::bindings::{self, Binding};
use crate::endpoints::{self, Endpoint};
use crate::property_mappings::PropertyMapping;
use crate::providers::{Provider, ProviderId};
use crate::used_by::UsedBy;
use crate::{Request, RestError, Transport, outposts};
use rac_messages::authentik as words;
use serde_json::Value;
use std::collections::HashMap;
use uuid::Uuid;

const LIMIT: &str = "maximum_connections";
/// What authentik puts before the name of an endpoint.
const ENDPOINT_PREFIX: &str = "RAC Endpoint ";

/// The inverse of a deletion.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deleted {
    pub items: Vec<Item>,
    pub losses: Vec<Loss>,
}

/// What can't be restored, because it could not be read or the API can't write it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Loss {
    /// The settings of this object: the account can't view them.
    Settings(String),
    /// Not all bindings of this endpoint come back, so it stays closed.
    Bindings(String),
    /// Some endpoints of this provider: the account can't view them.
    Endpoints(String),
    /// The outposts of this provider.
    Outposts(String),
    /// What used this property mapping.
    Uses(String),
    /// An expiring binding, which would come back without its expiry.
    Expiring(String),
    /// Not all bindings of this application come back, so it stays without its provider.
    Access(String),
    /// The icon of this application: it can't be written.
    Icon(String),
    /// What authentik deletes with this application, or what used it.
    Along(String),
    /// The token of this outpost, which a user runs: the new one needs another.
    Token(String),
    /// An object that could not be read, or that the API can't create.
    Object(Kind, String),
}

/// Reads what is needed to create `what` again. `may_view`: whether the account can view an object: authentik hides
/// the settings of others. `full`: whether it sees all endpoints.
pub async fn before_delete(
    client: impl Transport,
    what: &Ref,
    may_view: impl Fn(&Ref) -> bool,
    full: bool,
) -> Result<Deleted, RestError> {
    let request = Request::get(what.path(), what.kind.reading());
    match what.kind {
        Kind::Endpoint => {
            let endpoint: Endpoint = client.send(request).await?;
            let mut deleted = Deleted::default();
            endpoints(client, vec![endpoint], &may_view, &mut deleted).await;
            Ok(deleted)
        }
        Kind::Provider => {
            let provider: Provider = client.send(request).await?;
            Ok(of_provider(client, provider, &may_view, full).await)
        }
        Kind::PropertyMapping => {
            let mapping: PropertyMapping = client.send(request).await?;
            Ok(of_mapping(client, mapping).await)
        }
        Kind::Binding => Ok(deleted_binding(&client.send(request).await?)),
        Kind::Application => whole::application(client, what).await,
        Kind::Outpost => whole::outpost(client, what, may_view(what)).await,
        Kind::ConnectionToken => Ok(Deleted::default()),
    }
}

/// The same for a binding that is at hand.
pub fn deleted_binding(binding: &Binding) -> Deleted {
    let name = binding.name();
    match recreated(binding) {
        Some(step) => Deleted { items: vec![Item::new(Kind::Binding, name, vec![step])], losses: Vec::new() },
        None => Deleted { items: Vec::new(), losses: vec![Loss::Expiring(name)] },
    }
}

/// For an object that could not be read, or that the API can't create.
pub fn never(kind: Kind, name: &str) -> Deleted {
    Deleted { items: Vec::new(), losses: vec![Loss::Object(kind, name.to_owned())] }
}

/// `None` if it would come back differently: for good instead of until its expiry, or without its subject.
pub(super) fn recreated(binding: &Binding) -> Option<Step> {
    let same = binding.expires.is_none() && binding.subject.is_some();
    same.then(|| Step::Create { was: Kind::Binding.of(binding.pk), fields: binding_fields(binding) })
}

/// An endpoint with bindings is created closed, and opened once they are there: otherwise everyone could use it
/// meanwhile.
async fn endpoints(
    client: impl Transport,
    all: Vec<Endpoint>,
    may_view: &dyn Fn(&Ref) -> bool,
    deleted: &mut Deleted,
) {
    let targets: Vec<Uuid> = all.iter().map(|endpoint| endpoint.pk.0).collect();
    let (mut bindings, unread) = bindings_of(client, &targets).await;
    for endpoint in all {
        let was = Kind::Endpoint.of(endpoint.pk);
        let name = endpoint.name.clone();
        let mut fields = endpoint.fields().to_json();
        if endpoint.settings.is_empty() && !may_view(&was) {
            deleted.losses.push(Loss::Settings(name.clone()));
        }
        let bindings = bindings.remove(&endpoint.pk.0).unwrap_or_default();
        let restored: Vec<Step> = bindings.iter().filter_map(recreated).collect();
        let is_whole = restored.len() == bindings.len() && !unread.contains(&endpoint.pk.0);
        let is_restricted = bindings.iter().any(|binding| binding.enabled);
        let limit = fields.get(LIMIT).cloned().unwrap_or_default();
        let closed = Value::from(0);
        let closes = (is_restricted || !is_whole) && limit != closed;
        if closes {
            fields.insert(LIMIT.to_owned(), closed.clone());
        }
        let mut steps = vec![Step::Create { was: was.clone(), fields }];
        steps.extend(restored);
        if closes && is_whole {
            let only = |value| [(LIMIT.to_owned(), value)].into_iter().collect();
            steps.push(Step::Write { to: was, from: only(closed), back: only(limit) });
        }
        if !is_whole {
            deleted.losses.push(Loss::Bindings(name.clone()));
        }
        deleted.items.push(Item::new(Kind::Endpoint, name, steps));
    }
}

/// The bindings by endpoint, and the endpoints whose bindings could not all be read.
async fn bindings_of(client: impl Transport, targets: &[Uuid]) -> (HashMap<Uuid, Vec<Binding>>, Vec<Uuid>) {
    let (mut found, mut unread) = (HashMap::new(), Vec::new());
    for some in targets.chunks(bindings::api::AT_A_TIME) {
        match bindings::api::seen_of_targets(client.clone(), some).await {
            Ok(whole) if whole.missing == 0 => {
                let mut bindings = whole.rows;
                bindings.sort_by_key(|binding| binding.order);
                for binding in bindings {
                    found.entry(binding.target).or_insert_with(Vec::new).push(binding);
                }
            }
            _ => unread.extend(some),
        }
    }
    (found, unread)
}

/// The provider comes first, its endpoints need it; users reach them only through the application and the outposts,
/// which come last.
async fn of_provider(
    client: impl Transport,
    provider: Provider,
    may_view: &dyn Fn(&Ref) -> bool,
    full: bool,
) -> Deleted {
    let was = Kind::Provider.of(provider.pk);
    let name = provider.name.clone();
    let mut deleted = Deleted::default();
    if provider.settings.is_empty() && !may_view(&was) {
        deleted.losses.push(Loss::Settings(name.clone()));
    }
    let fields = provider.fields().to_json();
    deleted.items.push(Item::new(
        Kind::Provider,
        name.clone(),
        vec![Step::Create { was: was.clone(), fields }],
    ));
    match endpoints::api::seen(client.clone(), full, Some(provider.pk), |_, _| {}).await {
        Ok(whole) => {
            if whole.missing > 0 {
                deleted.losses.push(Loss::Endpoints(name.clone()));
            }
            endpoints(client.clone(), whole.rows, may_view, &mut deleted).await;
        }
        Err(_) => deleted.losses.push(Loss::Endpoints(name.clone())),
    }
    if let Some(slug) = &provider.assigned_application_slug {
        let link = Step::Link { from: Kind::Application.of(slug), to: was.clone() };
        let application = provider.assigned_application_name.as_ref().unwrap_or(slug);
        deleted.items.push(Item::new(Kind::Application, application, vec![link]));
    }
    match of_outposts(client, provider.pk, &was).await {
        Ok(items) => deleted.items.extend(items),
        Err(_) => deleted.losses.push(Loss::Outposts(name)),
    }
    deleted
}

async fn of_outposts(client: impl Transport, id: ProviderId, was: &Ref) -> Result<Vec<Item>, RestError> {
    let outposts = outposts::all_rac(client).await?;
    let serves = outposts.into_iter().filter(|outpost| outpost.providers.contains(&id));
    let item = |outpost: outposts::Outpost| {
        let link = Step::Link { from: Kind::Outpost.of(outpost.pk), to: was.clone() };
        Item::new(Kind::Outpost, outpost.name, vec![link])
    };
    Ok(serves.map(item).collect())
}

async fn of_mapping(client: impl Transport, mapping: PropertyMapping) -> Deleted {
    let was = Kind::PropertyMapping.of(mapping.pk);
    let name = mapping.name.clone();
    let fields = mapping.fields().to_json();
    let mut deleted = Deleted::default();
    deleted.items.push(Item::new(
        Kind::PropertyMapping,
        name.clone(),
        vec![Step::Create { was: was.clone(), fields }],
    ));
    let request =
        Request::get(was.path() + "used_by/", |result| words::read_uses("property-mapping", result));
    match client.send::<Vec<UsedBy>>(request).await {
        Err(_) => deleted.losses.push(Loss::Uses(name)),
        Ok(users) => {
            for user in users {
                let kind = match user.model_name.as_str() {
                    "provider" | "racprovider" => Kind::Provider,
                    "endpoint" => Kind::Endpoint,
                    _ => continue,
                };
                let name = user.name.unwrap_or_else(|| user.pk.clone());
                let name = name.strip_prefix(ENDPOINT_PREFIX).unwrap_or(&name).to_owned();
                let link = Step::Link { from: kind.of(user.pk), to: was.clone() };
                deleted.items.push(Item::new(kind, name, vec![link]));
            }
        }
    }
    deleted
}
