//! Authentication and permissions.

use serde_json::Value;

use crate::rest::answer::Refusal;
use crate::rest::request::ApiRequest;
use crate::rest::resource::Model;
use crate::store::{Row, Store, Table};

const NO_CREDENTIALS: &str = "Authentication credentials were not provided.";

/// Whether a request was refused because it has no token, rather than because of its token.
pub fn lacks_token(refusal: &Refusal) -> bool {
    matches!(refusal, Refusal::Detail(403, text) if text == NO_CREDENTIALS)
}

/// The account of a request.
#[derive(Clone, Debug)]
pub struct Caller {
    pub pk: i64,
    pub superuser: bool,
    /// The keys of its roles, including those of its groups.
    pub roles: Vec<String>,
}

/// An action on an object, as in the names of permissions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    View,
    Add,
    Change,
    Delete,
}

impl Action {
    /// The permission's name, such as `change_racprovider`.
    pub fn codename(self, model: &Model) -> String {
        let verb = match self {
            Self::View => "view",
            Self::Add => "add",
            Self::Change => "change",
            Self::Delete => "delete",
        };
        format!("{verb}_{}", model.name)
    }
}

/// Finds the caller by the bearer token; `holder` returns its owner.
///
/// There is no 401: any problem with the token is 403, and only the text differs.
pub fn authenticate(
    store: &Store,
    holder: &dyn Fn(&str) -> Option<i64>,
    request: &ApiRequest,
) -> Result<Caller, Refusal> {
    let refused = |text: &str| Refusal::Detail(403, text.to_owned());
    let missing = || refused(NO_CREDENTIALS);
    let header = request.headers.get("authorization").ok_or_else(missing)?;
    // The server decodes the header as ASCII without catching errors.
    let header = header.to_str().map_err(|_| Refusal::Crash)?;
    // A scheme without a value, or another scheme, counts as no header.
    let (scheme, token) = header.trim().split_once(' ').ok_or_else(missing)?;
    if !scheme.eq_ignore_ascii_case("bearer") {
        return Err(missing());
    }
    let invalid = || refused("Token invalid/expired");
    let pk = holder(token).ok_or_else(invalid)?;
    let user = store.row(Table::Users, &pk.to_string()).ok_or_else(invalid)?;
    if !user.flag("is_active") {
        return Err(invalid());
    }
    Ok(Caller { pk, superuser: is_superuser(store, user), roles: roles_of(store, user) })
}

/// The first bearer token of a superuser.
pub fn first_superuser_token(store: &Store) -> Option<String> {
    let superuser =
        |pk: i64| store.row(Table::Users, &pk.to_string()).is_some_and(|user| is_superuser(store, user));
    store.tokens.iter().find(|(_, pk)| superuser(**pk)).map(|(token, _)| token.clone())
}

/// The groups a user is in.
pub fn groups_of<'a>(store: &'a Store, user: &Row) -> Vec<&'a Row> {
    user.list("groups").iter().filter_map(|pk| store.row(Table::Groups, pk.as_str()?)).collect()
}

/// The groups a user is in, and all their ancestors.
pub fn all_groups_of<'a>(store: &'a Store, user: &Row) -> Vec<&'a Row> {
    let mut found = groups_of(store, user);
    let mut next = 0;
    while let Some(group) = found.get(next).copied() {
        next += 1;
        let parents = group.list("parents").iter().filter_map(|pk| store.row(Table::Groups, pk.as_str()?));
        for parent in parents {
            if !found.iter().any(|known| known.pk() == parent.pk()) {
                found.push(parent);
            }
        }
    }
    found
}

/// Users are superusers through their groups.
pub fn is_superuser(store: &Store, user: &Row) -> bool {
    all_groups_of(store, user).iter().any(|group| group.flag("is_superuser"))
}

/// The keys of all roles of a user, including those of the user's groups.
pub fn roles_of(store: &Store, user: &Row) -> Vec<String> {
    let own = user.list("roles").iter();
    let of_groups = all_groups_of(store, user).into_iter().flat_map(|group| group.list("roles"));
    own.chain(of_groups).filter_map(Value::as_str).map(str::to_owned).collect()
}

impl Caller {
    /// A caller without a token: no permissions, and owner of nothing.
    pub fn anonymous() -> Self {
        Self { pk: -1, superuser: false, roles: Vec::new() }
    }

    fn roles<'a>(&'a self, store: &'a Store) -> impl Iterator<Item = &'a Row> {
        self.roles.iter().filter_map(|pk| store.row(Table::Roles, pk))
    }

    /// Whether the caller can do this with every object of the model.
    pub fn may(&self, store: &Store, action: Action, model: &Model) -> bool {
        let codename = format!("{}.{}", model.app, action.codename(model));
        self.superuser
            || self.roles(store).any(|role| {
                role.list("model_permissions").iter().any(|given| given.as_str() == Some(codename.as_str()))
            })
    }

    /// The keys of objects with a permission of their own.
    pub fn granted_objects(&self, store: &Store, action: Action, model: &Model) -> Vec<String> {
        let codename = format!("{}.{}", model.app, action.codename(model));
        let grants = self.roles(store).flat_map(|role| role.list("object_permissions"));
        grants
            .filter(|grant| grant.get("permission").and_then(Value::as_str) == Some(codename.as_str()))
            .filter_map(|grant| grant.get("object_pk").and_then(Value::as_str).map(str::to_owned))
            .collect()
    }
}
