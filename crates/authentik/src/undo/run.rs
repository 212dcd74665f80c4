//! Runs one inverse write, after checking that what it relies on is still so.

use super::{Ids, Kind, Ref, Step, binding_fields, text, whole};
use crate::applications::{self, Application};
use crate::bindings::{self, Binding};
use crate::change::{Conflict, Fields, changed_fields};
use crate::connection_tokens::{self, ConnectionToken};
use crate::endpoints::{self, Endpoint};
use crate::outposts::Outpost;
use crate::property_mappings::{self, PropertyMapping};
use crate::providers::{self, Provider, ProviderId};
use crate::saving::{Decision, decide};
use crate::used_by::{Affected, UsedBy, UsedByAction, affected};
use crate::{ErrorKind, Page, Query, Request, RestError, Transport, all_pages, users};
use rac_messages::authentik as words;
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
    /// Someone has changed these fields since: what the change wrote (`base`), and what is there now (`theirs`).
    Changed(Vec<Conflict>),
    /// It refers to an object of this kind that was deleted and is not back.
    Needs(Kind),
    /// It refers to an object of this kind that no longer exists.
    Missing(Kind),
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
            match create(client.clone(), was.kind, &fields).await {
                Ok(id) => Ok(Ran::Created(id)),
                Err(error) => Err(refused(client, was.kind, &fields, error).await),
            }
        }
        Step::Delete { what, created, with } => {
            let what = ids.there(what)?;
            let with: Vec<Ref> = with.iter().map(|it| ids.current(it)).collect();
            let now = match read(client.clone(), &what).await {
                // The account saw it when it created it.
                Err(error) if error.is_not_found() => return Ok(Ran::Already),
                now => now?,
            };
            let created = ids.known(what.kind, created);
            let mut changed = changed_fields(&created, &now);
            // What is not known of the creation can't be compared.
            changed.retain(|field, _| created.contains_key(field));
            if !changed.is_empty() {
                let conflict = |(field, theirs): (String, Value)| Conflict {
                    base: created.get(&field).cloned().unwrap_or_default(),
                    theirs,
                    mine: Value::Null,
                    field,
                };
                return Err(Problem::Changed(changed.into_iter().map(conflict).collect()));
            }
            unused(client.clone(), &what, &with).await?;
            let say = |result| words::delete_created(what.kind.key(), result);
            client.send::<()>(Request::delete(what.path(), say)).await?;
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
            match client.send::<IgnoredAny>(write(to, &change, &whole)).await {
                Ok(_) => Ok(Ran::Done),
                Err(error) => Err(refused(client, to.kind, &change, error).await),
            }
        }
        Decision::Unchanged => Ok(Ran::Already),
        Decision::Ask { conflicts, .. } => Err(Problem::Changed(conflicts)),
    }
}

/// Why authentik refused these fields: an object that one of the refused fields refers to may be gone.
async fn refused(client: impl Transport, kind: Kind, fields: &Fields, error: RestError) -> Problem {
    let ErrorKind::Invalid(errors) = &error.kind else { return Problem::Rest(error) };
    let is_refused = |field: &str| {
        errors.fields.iter().any(|(at, _)| at.split('.').next().is_some_and(|first| first == field))
    };
    for (field, of) in kind.references().iter().filter(|(field, _)| is_refused(field)) {
        let ids = match fields.get(*field) {
            Some(Value::Array(all)) => all.iter().filter_map(text).collect(),
            value => value.and_then(text).into_iter().collect::<Vec<_>>(),
        };
        for id in ids {
            match read(client.clone(), &of.of(id)).await {
                Err(error) if error.is_not_found() => return Problem::Missing(*of),
                _ => {}
            }
        }
    }
    Problem::Rest(error)
}

fn write(to: &Ref, change: &Fields, whole: &Fields) -> Request {
    let say = to.kind.saving();
    match to.kind {
        // PATCH crashes authentik.
        Kind::Binding => Request::put(to.path(), say).json(&bindings::body(target(whole), whole)),
        Kind::ConnectionToken => Request::put(to.path(), say).json(&connection_tokens::body(whole)),
        _ => Request::patch(to.path(), say).json(change),
    }
}

fn target(fields: &Fields) -> Uuid {
    fields.get("target").and_then(Value::as_str).and_then(|id| id.parse().ok()).unwrap_or_default()
}

/// The writable fields of a stored object.
async fn read(client: impl Transport, it: &Ref) -> Result<Fields, RestError> {
    let request = Request::get(it.path(), it.kind.reading());
    Ok(match it.kind {
        Kind::Provider => client.send::<Provider>(request).await?.fields().to_json(),
        Kind::Endpoint => client.send::<Endpoint>(request).await?.fields().to_json(),
        Kind::PropertyMapping => client.send::<PropertyMapping>(request).await?.fields().to_json(),
        Kind::Binding => binding_fields(&client.send::<Binding>(request).await?),
        Kind::ConnectionToken => client.send::<ConnectionToken>(request).await?.fields(),
        Kind::Application => {
            let Application { name, slug, provider, policy_engine_mode, .. } = client.send(request).await?;
            let provider = provider.map_or(Value::Null, |id| id.0.into());
            let mode = policy_engine_mode.as_str().into();
            fields([
                ("name", name.into()),
                ("slug", slug.into()),
                ("provider", provider),
                ("policy_engine_mode", mode),
            ])
        }
        Kind::Outpost => {
            let Outpost { name, providers, .. } = client.send(request).await?;
            let providers = providers.into_iter().map(|id| id.0).collect();
            fields([("name", name.into()), ("providers", providers)])
        }
    })
}

fn fields<const N: usize>(all: [(&str, Value); N]) -> Fields {
    all.into_iter().map(|(field, value)| (field.to_owned(), value)).collect()
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
        Kind::Application => {
            let request = Request::post(kind.path(), words::create_application).json(fields);
            client.send::<Application>(request).await?.pk.to_string()
        }
        Kind::Outpost => {
            let request = Request::post(kind.path(), words::create_outpost).json(fields);
            client.send::<Outpost>(request).await?.pk.to_string()
        }
        // A launch creates it.
        Kind::ConnectionToken => String::new(),
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
        Kind::Application => {
            let slug = fields.get("slug").and_then(Value::as_str).unwrap_or_default();
            match client.send::<Fields>(applications::retrieve(slug)).await {
                Err(error) if error.is_not_found() => None,
                there => Some(there?).filter(same).and_then(|there| whole::id(&there)),
            }
        }
        Kind::Outpost => {
            let name = fields.get("name").and_then(Value::as_str).unwrap_or_default();
            let request = Request::get(kind.path(), words::read_outposts);
            let there: Page<Fields> =
                client.send(request.query(Query::new().with("name__iexact", name))).await?;
            there.rows.iter().find(|one| same(one)).and_then(whole::id)
        }
        Kind::ConnectionToken => None,
    })
}

/// Fails if anything but `with` uses the object: deleting it would delete or change that, too.
async fn unused(client: impl Transport, what: &Ref, with: &[Ref]) -> Result<(), Problem> {
    let is_with = |id: &str| with.iter().any(|one| one.id.replace('-', "") == id.replace('-', ""));
    match what.kind {
        Kind::Provider | Kind::Endpoint | Kind::PropertyMapping => {}
        Kind::Application => return unbound(client, what, is_with).await,
        Kind::Binding | Kind::Outpost | Kind::ConnectionToken => return Ok(()),
    }
    let application = match what.kind {
        Kind::Provider => {
            let read = Request::get(what.path(), words::read_provider);
            client.send::<Provider>(read).await?.assigned_application_name
        }
        _ => None,
    };
    let say = |result| words::read_uses(what.kind.key(), result);
    let request = Request::get(what.path() + "used_by/", say);
    let mut users: Vec<UsedBy> = client.send(request).await?;
    // It also lists the mappings that the object itself uses.
    users.retain(|one| !one.model_name.ends_with("propertymapping") && !is_with(&one.pk));
    if users.is_empty() && application.is_none() {
        Ok(())
    } else {
        Err(Problem::Used(affected(&users), application))
    }
}

/// Fails if others have bound something to the application.
async fn unbound(
    client: impl Transport,
    application: &Ref,
    is_with: impl Fn(&str) -> bool,
) -> Result<(), Problem> {
    let read: Application = client.send(applications::retrieve(&application.id)).await?;
    let bindings = bindings::api::seen_of_target(client, read.pk.0).await?;
    let hidden = bindings.missing as usize;
    let count = hidden + bindings.rows.iter().filter(|one| !is_with(&one.pk.to_string())).count();
    if count == 0 {
        return Ok(());
    }
    let model_name = "policybinding".to_owned();
    let action = UsedByAction::Cascade;
    Err(Problem::Used(vec![Affected { action, model_name, count, names: Vec::new() }], None))
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
        Some(now) => {
            let (field, theirs) = (field.to_owned(), now.clone());
            let conflict = Conflict { field, base: Value::Null, theirs, mine: to.value() };
            return Err(Problem::Changed(vec![conflict]));
        }
    };
    let change = Fields::from_iter([(field.to_owned(), value)]);
    match client.send::<IgnoredAny>(write(from, &change, &change)).await {
        Ok(_) => Ok(Ran::Done),
        Err(error) => Err(refused(client, from.kind, &change, error).await),
    }
}
