//! Reads the account's permissions.

use super::kinds::{KINDS, Kind};
use super::rights::Known;
use crate::rest::Client;
use authentik_rac::permissions::{RolePermissions, roles_with_permissions_on};
use authentik_rac::users::Me;
use authentik_rac::{ErrorKind, Page, Query, Request, RestError};
use futures_util::future::join_all;

/// What the list of a kind shows to an account whose permissions are unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListResult {
    /// This many objects.
    Shows(u32),
    Refused,
    /// The list could not be read, or was not requested.
    NotKnown,
}

/// Reads what is known about the account's permissions.
pub async fn known(client: Client, me: Me) -> Result<Known, RestError> {
    if let Some(known) = Known::at_once(&me) {
        return Ok(known);
    }
    let mine: Vec<String> = me.roles.unwrap_or_default().into_iter().map(|role| role.pk).collect();
    let mut found: Vec<RolePermissions> = Vec::new();
    for kind in &KINDS {
        // authentik returns a role with all its permissions, not just the requested one: usually one request is
        // enough.
        if found.len() >= mine.len() {
            break;
        }
        match roles_with_permissions_on(client, kind.app, kind.model).await {
            Ok(roles) => found.extend(roles.into_iter().filter(|role| mine.contains(&role.role_pk))),
            Err(error) if error.kind == ErrorKind::NoPermission => return Ok(Known::Hidden),
            Err(error) => return Err(error),
        }
        found.sort_by(|one, other| one.role_pk.cmp(&other.role_pk));
        found.dedup_by(|one, other| one.role_pk == other.role_pk);
    }
    Ok(Known::ByRoles(found))
}

/// What the list of each kind shows, for an account whose permissions are unknown.
pub async fn list_results(client: Client, me: Me) -> Vec<ListResult> {
    let views_roles = Known::may_view_roles(&me);
    join_all(KINDS.iter().map(|kind| list_result(client, kind, views_roles))).await
}

async fn list_result(client: Client, kind: &Kind, views_roles: bool) -> ListResult {
    if kind.model == "role" && !views_roles {
        return ListResult::Refused;
    }
    if kind.path.is_empty() {
        return ListResult::NotKnown;
    }
    let say = |result| rac_messages::authentik::check_listing(kind.model, result);
    let request = Request::get(kind.path, say).query(Query::new().with("page_size", "1"));
    match client.send::<Page<serde::de::IgnoredAny>>(request).await {
        Ok(page) => ListResult::Shows(page.count),
        Err(error) if error.kind == ErrorKind::NoPermission => ListResult::Refused,
        Err(_) => ListResult::NotKnown,
    }
}
