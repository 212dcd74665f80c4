//! Reading what is exported.

use super::menu::{Wanted, Which};
use super::select::kind_of;
use crate::rest::Client;
use authentik_rac::property_mappings::PropertyMapping;
use authentik_rac::providers::Provider;
use authentik_rac::rights::Object;
use authentik_rac::{RestError, property_mappings, providers, whole_list};
use rac_formats::Kind;
use rac_formats::snapshot::{Progress, Scope, Snapshot, read_part};
use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

/// What was read, and the ids of what is asked for; `None` for all of the kind.
#[derive(Clone)]
pub struct Found {
    pub snapshot: Arc<Snapshot>,
    pub ids: Option<Arc<HashSet<String>>>,
}

pub async fn found(
    client: Client,
    wanted: Wanted,
    also: BTreeSet<Kind>,
    progress: impl FnMut(Progress),
) -> Result<Found, RestError> {
    let kinds = std::iter::once(kind_of(wanted.of)).chain(also);
    let snapshot = read_part(&client, &Scope::of_kinds(kinds), progress).await?;
    let ids = match wanted.which {
        Which::All => None,
        Which::Ids(ids) => Some(ids.into_iter().collect()),
        Which::Search(text) => Some(search(client, wanted.of, &text).await?),
    };
    Ok(Found { snapshot: Arc::new(snapshot), ids: ids.map(Arc::new) })
}

/// The ids of those that authentik finds.
async fn search(client: Client, of: Object, text: &str) -> Result<HashSet<String>, RestError> {
    if of == Object::Provider {
        let request = |query: authentik_rac::Query| providers::api::all(query.with("search", text));
        let all = whole_list(client, request, |one: &Provider| one.pk).await?;
        return Ok(all.rows.iter().map(|one| one.pk.to_string()).collect());
    }
    let request = |query: authentik_rac::Query| property_mappings::api::whole(query.with("search", text));
    let all = whole_list(client, request, |one: &PropertyMapping| one.pk).await?;
    Ok(all.rows.iter().map(|one| one.pk.to_string()).collect())
}
