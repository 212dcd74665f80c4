//! Reading an instance: everything that a plan or an export needs, list by list.

mod part;

pub use part::{Part, Progress, Scope, Unread};

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::future::Future;

use authentik_rac::bindings::Binding;
use authentik_rac::{
    ErrorKind, RestError, Transport, Whole, applications, bindings, endpoints, flows, groups, outposts,
    policies, property_mappings, providers, users,
};
use futures_util::future::{join4, join5};
use rac_messages::plan_files as words;
use uuid::Uuid;

use crate::instance::Instance;
use crate::plan::Directory;

/// What an instance has, as far as the account can read it.
#[derive(Clone, Debug, Default)]
pub struct Snapshot {
    pub instance: Instance,
    /// Who can be bound.
    pub directory: Directory,
    /// What is missing, and why.
    pub unread: Vec<Unread>,
}

/// Reads everything. What the account may not read is in [`Snapshot::unread`]; any other failure is an error.
pub async fn read(client: &impl Transport, progress: impl FnMut(Progress)) -> Result<Snapshot, RestError> {
    read_part(client, &Scope::all(), progress).await
}

/// The same for some lists only. The others are empty: what is planned from it needs those of [`Scope::of_plan`].
pub async fn read_part(
    client: &impl Transport,
    scope: &Scope,
    progress: impl FnMut(Progress),
) -> Result<Snapshot, RestError> {
    let full = users::me(client.clone()).await?.is_superuser;
    let reader = Reader { scope, full, progress: RefCell::new(progress), unread: RefCell::default() };
    let client = || client.clone();
    let (mappings, providers, applications, outposts, flows) = join5(
        reader.list(Part::PropertyMappings, property_mappings::api::seen(client())),
        reader.list(Part::Providers, providers::api::seen(client())),
        reader.list(Part::Applications, applications::seen(client(), full)),
        reader.list(Part::Outposts, outposts::seen(client())),
        reader.list(Part::Flows, flows::seen(client())),
    )
    .await;
    let on_rows = |rows: &[_], of| reader.report(Part::Endpoints, rows.len(), of as usize);
    let (endpoints, users, groups, policies) = join4(
        reader.list(Part::Endpoints, endpoints::api::seen(client(), full, None, on_rows)),
        reader.list(Part::Users, users::seen(client())),
        reader.list(Part::Groups, groups::all(client())),
        reader.list(Part::Policies, policies::all(client())),
    )
    .await;
    let mut instance = Instance {
        property_mappings: mappings?.unwrap_or_default(),
        providers: providers?.unwrap_or_default(),
        applications: applications?.unwrap_or_default(),
        outposts: outposts?.unwrap_or_default(),
        endpoints: endpoints?.unwrap_or_default(),
        bindings: Vec::new(),
        flows: flows?.unwrap_or_default(),
        unread: BTreeSet::new(),
    };
    let targets: Vec<Uuid> = instance
        .endpoints
        .iter()
        .map(|endpoint| endpoint.pk.0)
        .chain(instance.applications.iter().map(|application| application.pk.0))
        .collect();
    instance.bindings =
        reader.list(Part::Bindings, read_bindings(client(), &targets, full)).await?.unwrap_or_default();
    let directory = Directory {
        users: by_name(users?, |user| (user.username, user.pk.to_string())),
        groups: by_name(groups?, |group| (group.name, group.pk.to_string())),
        policies: by_name(policies?, |policy| (policy.name, policy.pk.to_string())),
    };
    let unread = reader.unread.into_inner();
    let absent = scope.left_out().chain(unread.iter().filter(|one| one.whole).map(|one| one.part));
    instance.unread = absent.collect();
    Ok(Snapshot { instance, directory, unread })
}

/// The bindings of these objects. Those of everything are read first: that takes the fewest requests. If some of these
/// are hidden, they may be of other objects.
async fn read_bindings(
    client: impl Transport,
    targets: &[Uuid],
    full: bool,
) -> Result<Whole<Binding>, RestError> {
    if targets.is_empty() {
        return Ok(Whole::default());
    }
    let mut all = bindings::api::seen(client.clone()).await?;
    if all.missing > 0 && !full {
        all = bindings::api::seen_of_targets(client, targets).await?;
    }
    let targets: std::collections::HashSet<&Uuid> = targets.iter().collect();
    all.rows.retain(|binding| targets.contains(&binding.target));
    Ok(all)
}

struct Reader<'a, P> {
    scope: &'a Scope,
    /// Whether the account is a superuser.
    full: bool,
    progress: RefCell<P>,
    unread: RefCell<Vec<Unread>>,
}

impl<P: FnMut(Progress)> Reader<'_, P> {
    /// The rows of a list; none if it is not wanted or the account may not read it.
    async fn list<T>(
        &self,
        part: Part,
        read: impl Future<Output = Result<Whole<T>, RestError>>,
    ) -> Result<Option<Vec<T>>, RestError> {
        if !self.scope.has(part) {
            return Ok(None);
        }
        let whole = match read.await {
            Ok(whole) => whole,
            Err(error) if error.kind == ErrorKind::NoPermission => {
                let why = words::may_not_read(part.as_str());
                self.unread.borrow_mut().push(Unread { part, whole: true, why });
                return Ok(None);
            }
            Err(error) => return Err(error),
        };
        self.report(part, whole.rows.len(), whole.rows.len());
        if self.full {
            return Ok(Some(whole.rows));
        }
        let hidden = whole.missing > 0;
        // Bindings that nobody sees could be anybody's: then nothing can be said about any.
        let nothing = part == Part::Bindings && hidden;
        let why = match part {
            _ if hidden => Some(words::some_hidden(whole.missing)),
            Part::Endpoints => Some(words::ENDPOINTS_MAY_BE_MISSING),
            Part::Applications => Some(words::APPLICATIONS_MAY_BE_MISSING),
            _ => None,
        };
        if let Some(why) = why {
            self.unread.borrow_mut().push(Unread { part, whole: nothing, why });
        }
        Ok((!nothing).then_some(whole.rows))
    }

    fn report(&self, part: Part, rows: usize, of: usize) {
        (self.progress.borrow_mut())(Progress { part, rows, of });
    }
}

fn by_name<T>(rows: Option<Vec<T>>, name: impl Fn(T) -> (String, String)) -> Option<HashMap<String, String>> {
    rows.map(|rows| rows.into_iter().map(name).collect())
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
