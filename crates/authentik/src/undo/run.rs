//! Runs one inverse write, after checking that what it relies on is still so.

use super::{Ids, Kind, Ref, Step, binding_fields, text};
use crate::applications::Application;
use crate::bindings::{self, Binding};
use crate::change::{Fields, changed_fields};
use crate::endpoints::{self, Endpoint};
use crate::outposts::Outpost;
use crate::property_mappings::{self, PropertyMapping};
use crate::providers::{self, Provider, ProviderId};
use crate::saving::{Decision, decide};
use crate::used_by::{Affected, UsedBy, affected};
use crate::{Request, RestError, Transport, all_pages, users};
use serde::de::IgnoredAny;
use serde_json::Value;
use uuid::Uuid;

/// How a step ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ran {
    Done,
    /// It was already so.
    Already,
    /// It exists again, with this id.
    Created(String),
}

/// Why a step did nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    Rest(RestError),
    /// Someone has changed these fields since.
    Changed(Vec<String>),
    /// It refers to an object of this kind that was deleted and is not back.
    Needs(Kind),
    /// What would be deleted is in use now: by these, and the application of this name.
    Used(Vec<Affected>, Option<String>),
}

impl From<RestError> for Problem {
    fn from(error: RestError) -> Self {
        Problem::Rest(error)
    }
}

/// Runs a step. Pass how it ended to [`Ids::ran`].
pub async fn run(client: impl Transport, step: &Step, ids: &Ids) -> Result<Ran, Problem> {
    match step {
        Step::Write { to, from, back } => write_back(client, &ids.there(to)?, from, back, ids).await,
        Step::Create { was, fields } => {
            let fields = ids.resolve(was.kind, fields)?;
            if ids.perhaps.contains(was)
                && let Some(id) = find(client.clone(), was.kind, &fields).await?
            {
                return Ok(Ran::Created(id));
            }
            Ok(Ran::Created(create(client, was.kind, &fields).await?))
        }
        Step::Delete { what, created, with } => {
            let what = ids.there(what)?;
            let now = match read(client.clone(), &what).await {
                // The account saw it when it created it.
                Err(error) if error.is_not_found() => return Ok(Ran::Already),
                now => now?,
            };
            let changed = changed_fields(&ids.known(what.kind, created), &now);
            if !changed.is_empty() {
                return Err(Problem::Changed(changed.keys().cloned().collect()));
            }
            unused(client.clone(), &what, with).await?;
            let doing = format!("delete the {}", what.kind.noun());
            client.send::<()>(Request::delete(what.path(), doing)).await?;
            Ok(Ran::Done)
        }
        Step::Link { from, to } => link(client, &ids.there(from)?, &ids.there(to)?).await,
    }
}

async fn write_back(
    client: impl Transport,
    to: &Ref,
    from: &Fields,
    back: &Fields,
    ids: &Ids,
) -> Result<Ran, Problem> {
    let (from, back) = (ids.known(to.kind, from), ids.resolve(to.kind, back)?);
    let now = read(client.clone(), to).await?;
    match decide(&from, &now, &back) {
        Decision::Write { change, whole } => {
            client.send::<IgnoredAny>(write(to, &change, &whole)).await?;
            Ok(Ran::Done)
        }
        Decision::Unchanged => Ok(Ran::Already),
        Decision::Ask { conflicts, .. } => {
            Err(Problem::Changed(conflicts.into_iter().map(|conflict| conflict.field).collect()))
        }
    }
}

fn write(to: &Ref, change: &Fields, whole: &Fields) -> Request {
    let doing = format!("save the {}", to.kind.noun());
    match to.kind {
        // PATCH crashes authentik.
        Kind::Binding => Request::put(to.path(), doing).json(&bindings::body(target(whole), whole)),
        _ => Request::patch(to.path(), doing).json(change),
    }
}

fn target(fields: &Fields) -> Uuid {
    fields.get("target").and_then(Value::as_str).and_then(|id| id.parse().ok()).unwrap_or_default()
}

/// The writable fields of a stored object.
async fn read(client: impl Transport, it: &Ref) -> Result<Fields, RestError> {
    let request = Request::get(it.path(), format!("read the {}", it.kind.noun()));
    let only = |field: &str, value: Value| Fields::from_iter([(field.to_owned(), value)]);
    Ok(match it.kind {
        Kind::Provider => client.send::<Provider>(request).await?.fields().to_json(),
        Kind::Endpoint => client.send::<Endpoint>(request).await?.fields().to_json(),
        Kind::PropertyMapping => client.send::<PropertyMapping>(request).await?.fields().to_json(),
        Kind::Binding => binding_fields(&client.send::<Binding>(request).await?),
        Kind::Application => {
            let provider = client.send::<Application>(request).await?.provider;
            only("provider", provider.map_or(Value::Null, |id| id.0.into()))
        }
        Kind::Outpost => {
            let providers = client.send::<Outpost>(request).await?.providers;
            only("providers", providers.into_iter().map(|id| id.0).collect())
        }
    })
}

/// Creates an object and returns its id.
async fn create(client: impl Transport, kind: Kind, fields: &Fields) -> Result<String, RestError> {
    Ok(match kind {
        Kind::Provider => client.send::<Provider>(providers::api::create(fields)).await?.pk.to_string(),
        Kind::Endpoint => client.send::<Endpoint>(endpoints::api::create(fields)).await?.pk.to_string(),
        Kind::PropertyMapping => {
            let made: PropertyMapping = client.send(property_mappings::api::create(fields)).await?;
            made.pk.to_string()
        }
        Kind::Binding => {
            let made: Binding = client.send(bindings::api::create(target(fields), fields)).await?;
            made.pk.to_string()
        }
        // These are never deleted here.
        Kind::Application | Kind::Outpost => String::new(),
    })
}

/// The id of an object with these fields, which a request without an answer may have created.
async fn find(client: impl Transport, kind: Kind, fields: &Fields) -> Result<Option<String>, RestError> {
    let same = |there: &Fields| changed_fields(there, fields).is_empty();
    Ok(match kind {
        Kind::Provider => {
            let there = all_pages(client, providers::api::all, |one: &Provider| one.pk).await?;
            there.iter().find(|one| same(&one.fields().to_json())).map(|one| one.pk.to_string())
        }
        Kind::PropertyMapping => {
            let there = property_mappings::api::all(client).await?;
            there.iter().find(|one| same(&one.fields().to_json())).map(|one| one.pk.to_string())
        }
        Kind::Endpoint => {
            let full = users::me(client.clone()).await?.is_superuser;
            let provider = fields.get("provider").and_then(text).and_then(|id| id.parse::<ProviderId>().ok());
            let there = endpoints::api::all(client, full, provider).await?;
            there.iter().find(|one| same(&one.fields().to_json())).map(|one| one.pk.to_string())
        }
        Kind::Binding => {
            let there = bindings::api::of_target(client, target(fields)).await?;
            there.iter().find(|one| same(&binding_fields(one))).map(|one| one.pk.to_string())
        }
        Kind::Application | Kind::Outpost => None,
    })
}

/// Fails if anything but `with` uses the object: deleting it would delete or change that, too.
async fn unused(client: impl Transport, what: &Ref, with: &[Ref]) -> Result<(), Problem> {
    let is_with = |id: &str| with.iter().any(|one| one.id.replace('-', "") == id.replace('-', ""));
    if !matches!(what.kind, Kind::Provider | Kind::Endpoint | Kind::PropertyMapping) {
        return Ok(());
    }
    let application = match what.kind {
        Kind::Provider => {
            let read = Request::get(what.path(), "read the provider");
            client.send::<Provider>(read).await?.assigned_application_name
        }
        _ => None,
    };
    let request = Request::get(what.path() + "used_by/", format!("read what uses the {}", what.kind.noun()));
    let mut users: Vec<UsedBy> = client.send(request).await?;
    // It also lists the mappings that the object itself uses.
    users.retain(|one| !one.model_name.ends_with("propertymapping") && !is_with(&one.pk));
    if users.is_empty() && application.is_none() {
        Ok(())
    } else {
        Err(Problem::Used(affected(&users), application))
    }
}

/// Adds the reference, without replacing another.
async fn link(client: impl Transport, from: &Ref, to: &Ref) -> Result<Ran, Problem> {
    let field = from.kind.references().iter().find(|(_, kind)| *kind == to.kind).map(|(field, _)| *field);
    let Some(field) = field else { return Ok(Ran::Already) };
    let now = read(client.clone(), from).await?;
    let value = match now.get(field) {
        Some(Value::Array(all)) if all.contains(&to.value()) => return Ok(Ran::Already),
        Some(Value::Array(all)) => Value::Array(all.iter().cloned().chain([to.value()]).collect()),
        Some(Value::Null) | None => to.value(),
        Some(now) if *now == to.value() => return Ok(Ran::Already),
        Some(_) => return Err(Problem::Changed(vec![field.to_owned()])),
    };
    let change = Fields::from_iter([(field.to_owned(), value)]);
    client.send::<IgnoredAny>(write(from, &change, &change)).await?;
    Ok(Ran::Done)
}
