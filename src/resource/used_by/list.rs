//! What uses an object, shown before it is deleted.

use crate::rest::{Client, Loading, Read};
use crate::rights::use_rights;
use authentik_rac::Request;
use authentik_rac::rights::Object;
use authentik_rac::used_by::{Affected, UsedBy, UsedByAction, affected};
use leptos::prelude::*;
use rac_ui::words::counted;

const LOADING: &str = "Checking what else uses it…";
const NOTHING: &str = "Nothing else uses it.";
const NOTHING_SEEN: &str =
    "Nothing else that your account can see uses it. There may be objects that it can't see.";
const MAY_BE_MORE: &str = "There may be more that your account can't see.";

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
            Loading::Waiting => view! { <p role="status">{LOADING}</p> }.into_any(),
            Loading::Failed(failed) => view! { <p>{failed.sentence()}</p> }.into_any(),
            Loading::Ready(uses) => list(&affected(&uses), sees_all()),
        }}
    }
}

/// `sees_all`: whether authentik reports everything to this account.
fn list(affected: &[Affected], sees_all: bool) -> AnyView {
    let note = match (affected.is_empty(), sees_all) {
        (true, true) => Some(NOTHING),
        (true, false) => Some(NOTHING_SEEN),
        (false, true) => None,
        (false, false) => Some(MAY_BE_MORE),
    };
    let items = affected.iter().map(|group| view! { <li>{in_words(group)}</li> }).collect_view();
    view! {
        {(!affected.is_empty()).then(|| view! { <ul class="rac-used-by">{items}</ul> })}
        {note.map(|note| view! { <p>{note}</p> })}
    }
    .into_any()
}

/// What happens to a group of objects: "is deleted: Endpoint (3): a, b, c".
fn in_words(group: &Affected) -> String {
    use UsedByAction as Action;
    let what = match group.action {
        Action::Cascade => "Deleted with it",
        Action::CascadeMany => "Unlinked, but kept",
        Action::SetNull | Action::SetDefault => "Kept, without it",
        Action::LeftDangling => "Kept, but refers to a deleted object",
        Action::Other(_) => "Also affected",
    };
    let (one, many, prefix) = match group.model_name.as_str() {
        "endpoint" => ("endpoint", "endpoints", "RAC Endpoint "),
        "connectiontoken" => ("connection token", "connection tokens", ""),
        "propertymapping" | "racpropertymapping" => ("property mapping", "property mappings", ""),
        "policybinding" => ("binding", "bindings", ""),
        "racprovider" => ("provider", "providers", ""),
        "application" => ("application", "applications", ""),
        "outpost" => ("outpost", "outposts", "Outpost "),
        other => (other, other, ""),
    };
    let objects = counted(group.count, one, many);
    // authentik puts the kind before some names.
    let names: Vec<&str> = group.names.iter().map(|name| name.strip_prefix(prefix).unwrap_or(name)).collect();
    let named = names.get(..MOST_NAMES).unwrap_or(&names).join(", ");
    match names.len().saturating_sub(MOST_NAMES) {
        _ if names.is_empty() => format!("{what}: {objects}"),
        0 => format!("{what}: {objects} ({named})"),
        more => format!("{what}: {objects} ({named} and {more} more)"),
    }
}

/// How many names are listed for each group.
const MOST_NAMES: usize = 10;

#[cfg(test)]
mod tests {
    use super::*;

    fn endpoints(count: usize) -> String {
        let names: Vec<String> = (1..=count).map(|n| format!("e{n}")).collect();
        in_words(&Affected {
            action: UsedByAction::Cascade,
            model_name: "endpoint".to_owned(),
            count: names.len(),
            names,
        })
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
