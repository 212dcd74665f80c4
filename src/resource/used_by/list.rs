//! What uses an object, shown before it is deleted.

use crate::rest::{Client, Loading, Read};
use crate::rights::use_rights;
use authentik_rac::Request;
use authentik_rac::rights::Object;
use authentik_rac::used_by::{Affected, UsedBy, UsedByAction, affected};
use leptos::prelude::*;
use rac_messages::Message;
use rac_messages::resource as words;

/// Requests what uses the object, and lists it.
#[component]
pub fn UsedByList(request: Request) -> impl IntoView {
    let client = expect_context::<Client>();
    let uses = Read::new(move || {
        let request = request.clone();
        async move { client.send::<Vec<UsedBy>>(request).await }
    });
    let rights = use_rights();
    let sees_all = move || {
        [Object::Endpoint, Object::ConnectionToken, Object::Provider]
            .into_iter()
            .all(|object| rights.sees_all(object) == Some(true))
    };
    view! {
        {move || match uses.get() {
            Loading::Waiting => view! { <p role="status">{words::CHECKING_USES}</p> }.into_any(),
            Loading::Failed(failed) => view! { <p>{failed.sentence()}</p> }.into_any(),
            Loading::Ready(uses) => list(&affected(&uses), sees_all()),
        }}
    }
}

/// `sees_all`: whether authentik reports everything to this account.
fn list(affected: &[Affected], sees_all: bool) -> AnyView {
    let note = match (affected.is_empty(), sees_all) {
        (true, true) => Some(words::NO_USES),
        (true, false) => Some(words::NO_VISIBLE_USES),
        (false, true) => None,
        (false, false) => Some(words::MAYBE_MORE_USES),
    };
    let items = affected.iter().map(|group| view! { <li>{in_words(group)}</li> }).collect_view();
    view! {
        {(!affected.is_empty()).then(|| view! { <ul class="rac-used-by">{items}</ul> })}
        {note.map(|note| view! { <p>{note}</p> })}
    }
    .into_any()
}

/// What happens to a group of objects: "Deleted with it: 3 endpoints (a, b, c)".
fn in_words(group: &Affected) -> Message {
    use UsedByAction as Action;
    let what = match group.action {
        Action::Cascade => words::DELETED_WITH_IT,
        Action::CascadeMany => words::UNLINKED,
        Action::SetNull | Action::SetDefault => words::KEPT_WITHOUT_IT,
        Action::LeftDangling => words::LEFT_DANGLING,
        Action::Other(_) => words::ALSO_AFFECTED,
    };
    // authentik puts the kind before some names.
    let (objects, prefix) = match group.model_name.as_str() {
        "endpoint" => (words::endpoints(group.count), "RAC Endpoint "),
        "connectiontoken" => (words::connection_tokens(group.count), ""),
        "propertymapping" | "racpropertymapping" => (words::property_mappings(group.count), ""),
        "policybinding" => (words::bindings(group.count), ""),
        "racprovider" => (words::providers(group.count), ""),
        "application" => (words::applications(group.count), ""),
        "outpost" => (words::outposts(group.count), "Outpost "),
        other => (words::others(group.count, other), ""),
    };
    let names: Vec<&str> = group.names.iter().map(|name| name.strip_prefix(prefix).unwrap_or(name)).collect();
    let named = names.get(..MOST_NAMES).unwrap_or(&names).join(", ");
    match names.len().saturating_sub(MOST_NAMES) {
        _ if names.is_empty() => words::uses(objects, what),
        0 => words::uses_named(named, objects, what),
        more => words::uses_named_more(more, named, objects, what),
    }
}

/// How many names are listed for each group.
const MOST_NAMES: usize = 10;

#[cfg(test)]
mod tests {
    use super::*;

    fn endpoints(count: usize) -> String {
        let names: Vec<String> = (1..=count).map(|n| format!("e{n}")).collect();
        let group = Affected {
            action: UsedByAction::Cascade,
            model_name: "endpoint".to_owned(),
            count: names.len(),
            names,
        };
        in_words(&group).text()
    }

    #[test]
    fn one_object_is_singular_and_named_without_its_kind() {
        let outpost = Affected {
            action: UsedByAction::CascadeMany,
            model_name: "outpost".to_owned(),
            count: 1,
            names: vec!["Outpost Frankfurt".to_owned()],
        };
        assert_eq!(in_words(&outpost), "Unlinked, but kept: 1 outpost (Frankfurt)");
    }

    #[test]
    fn a_few_names_are_all_listed_and_of_many_the_first() {
        assert_eq!(endpoints(2), "Deleted with it: 2 endpoints (e1, e2)");
        assert!(endpoints(10).ends_with(", e9, e10)"));
        assert!(endpoints(41).starts_with("Deleted with it: 41 endpoints (e1, "));
        assert!(endpoints(41).ends_with(", e10 and 31 more)"), "{}", endpoints(41));
    }
}
