//! The API of bindings: `/policies/bindings/`. PATCH crashes authentik 2026.5, so a binding is always written as a
//! whole.

use crate::Transport;
use crate::bindings::{Binding, BindingFields, BindingId, SubjectKind, body};
use crate::change::Fields;
use crate::saving::{Saved, Saving};
use crate::{ErrorKind, Query, Request, RestError, Whole, whole_list};
use rac_messages::authentik as words;
use std::collections::HashSet;
use uuid::Uuid;

pub(crate) const PATH: &str = "/policies/bindings/";
/// Each adds about 50 characters to the address.
pub(crate) const AT_A_TIME: usize = 40;

fn path(id: BindingId) -> String {
    format!("{PATH}{id}/")
}

/// All bindings of an object. Fails if the account can't see some of them, because then nobody knows who passes.
pub async fn of_target(client: impl Transport, target: Uuid) -> Result<Vec<Binding>, RestError> {
    let whole = seen_of_target(client, target).await?;
    if whole.missing > 0 {
        return Err(RestError::new(words::read_bindings, ErrorKind::Hidden { count: whole.missing }));
    }
    Ok(whole.rows)
}

/// The bindings of an object that the account sees, in order; those with the same order as authentik lists them.
pub async fn seen_of_target(client: impl Transport, target: Uuid) -> Result<Whole<Binding>, RestError> {
    let list = |query: Query| {
        let query = query.with("target", target.to_string()).with("ordering", "order");
        Request::get(PATH, words::read_bindings).query(query)
    };
    let mut bindings = whole_list(client, list, |binding: &Binding| binding.pk).await?;
    bindings.rows.sort_by_key(|binding| binding.order);
    Ok(bindings)
}

/// The bindings of everything: also of flows, stages and sources.
pub async fn seen(client: impl Transport) -> Result<Whole<Binding>, RestError> {
    let list = |query: Query| Request::get(PATH, words::read_bindings).query(query.with("ordering", "pk"));
    whole_list(client, list, |binding: &Binding| binding.pk).await
}

/// The bindings of these objects. Requests a few at a time to keep the address short.
pub async fn seen_of_targets(client: impl Transport, targets: &[Uuid]) -> Result<Whole<Binding>, RestError> {
    let mut all = Whole::default();
    for some in targets.chunks(AT_A_TIME) {
        let list = |query: Query| of_some(query.with("ordering", "pk"), some);
        let bindings = whole_list(client.clone(), list, |binding: &Binding| binding.pk).await?;
        all.missing += bindings.missing;
        // An authentik without this filter returns all bindings.
        all.rows.extend(bindings.rows.into_iter().filter(|binding| some.contains(&binding.target)));
    }
    Ok(all)
}

pub(crate) fn of_some(query: Query, targets: &[Uuid]) -> Request {
    let query = targets.iter().fold(query, |query, id| query.with("target_in", id.to_string()));
    Request::get(PATH, words::read_bindings).query(query)
}

/// Which of these objects have enabled bindings, and so are restricted. Requests a few at a time to keep the address
/// short.
pub async fn restricted(client: impl Transport, targets: &[Uuid]) -> Result<HashSet<Uuid>, RestError> {
    let mut restricted = HashSet::new();
    for some in targets.chunks(AT_A_TIME) {
        let list = |query: Query| of_some(query.with("enabled", "true").with("ordering", "pk"), some);
        let bindings = whole_list(client.clone(), list, |binding: &Binding| binding.pk).await?;
        if bindings.missing > 0 {
            return Err(RestError::new(words::read_bindings, ErrorKind::Hidden { count: bindings.missing }));
        }
        // Only the requested objects: an authentik without this filter returns all bindings.
        restricted.extend(bindings.rows.iter().map(|binding| binding.target).filter(|id| some.contains(id)));
    }
    Ok(restricted)
}

pub fn retrieve(id: BindingId) -> Request {
    Request::get(path(id), words::read_binding)
}

pub fn create(target: Uuid, fields: &Fields) -> Request {
    Request::post(PATH, words::create_binding).json(&body(target, fields))
}

/// Writes a whole binding. `fields`: all fields, as in `BindingFields::to_json`.
pub fn replace(id: BindingId, target: Uuid, fields: &Fields) -> Request {
    Request::put(path(id), words::save_binding).json(&body(target, fields))
}

/// `kind` and `name`: what its subject is, as far as it is known, and what it is called.
pub fn delete(id: BindingId, kind: Option<SubjectKind>, name: &str) -> Request {
    let kind = kind.map_or("unknown", SubjectKind::key);
    Request::delete(path(id), |result| words::delete_binding(kind, name, result))
}

/// Writes what `mine` changes in the binding, keeping what others changed meanwhile.
pub async fn save(
    client: impl Transport,
    binding: &Binding,
    mine: &BindingFields,
) -> Result<Saved<Binding>, RestError> {
    let (id, target) = (binding.pk, binding.target);
    let saving = Saving::<Binding> {
        retrieve: retrieve(id),
        fields: |binding| binding.fields().to_json(),
        write: Box::new(move |_, whole| replace(id, target, whole)),
    };
    saving.save(client, &binding.fields().to_json(), &mine.to_json()).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Method;

    #[test]
    fn a_binding_is_written_by_put_and_never_patched() {
        let id: BindingId = "11111111-2222-4333-8444-555566667777".parse().unwrap();
        let request = replace(id, Uuid::nil(), &Fields::new());
        assert_eq!(request.method, Method::Put);
        assert_eq!(request.path, "/policies/bindings/11111111-2222-4333-8444-555566667777/");
        assert!(request.body.is_some_and(|body| body.contains("\"target\":\"00000000-")));
    }
}
