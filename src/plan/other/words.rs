//! The texts about copying to another instance, and about comparing with one.

use crate::plan::words::{all_listed, object};
use crate::session::Unavailable;
use guacamole_settings::characters::quotable;
use rac_formats::copy::Missing;
use rac_formats::model::Target;
use rac_formats::{Item, Kind};
use rac_messages::{Argument, Message};

pub use rac_messages::plan::*;

/// The heading: “Copy provider “Servers””.
pub fn copy(name: Option<&str>) -> Message {
    name.map_or(COPY, |name| copy_named(quotable(name)))
}

pub fn way_out(why: &Unavailable, name: &str) -> Message {
    match why {
        Unavailable::NoToken => no_token(name),
        Unavailable::Locked => token_locked(name),
        Unavailable::Refused => token_refused(name),
        Unavailable::Failed(error) => failed(name, error.sentence()),
    }
}

/// A kind that is compared.
pub fn kind(kind: Kind) -> Message {
    match kind {
        Kind::PropertyMapping => PROPERTY_MAPPINGS,
        Kind::Provider => PROVIDERS,
        Kind::Application => APPLICATIONS,
        Kind::Outpost => OUTPOSTS,
        Kind::Endpoint => ENDPOINTS,
    }
}

/// “provider “Servers”: password”
pub fn secrets_of(item: &Item, names: &[String]) -> Message {
    secret(Argument::list(names.iter().map(|name| quotable(name))), object(item))
}

/// What can't be created.
pub fn missing(one: &Missing, there: &str) -> Message {
    let name = quotable(&one.name);
    match one.target {
        Target::Flow => missing_flow(name, there),
        Target::PropertyMapping => missing_mapping(name, there),
        Target::Provider => missing_provider(name),
        Target::User | Target::Group | Target::Policy => missing_subject(one.target.as_str(), name),
    }
}

/// “Needed by provider “Servers”, endpoint “db-01” and 3 more.”
pub fn needed_by_all(items: &[&Item]) -> Message {
    const MOST: usize = 3;
    let objects = all_listed(items.iter().take(MOST).map(|item| object(item)));
    match items.len().saturating_sub(MOST) {
        0 => needed_by(objects),
        rest => needed_by_more(rest, objects),
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn what_needs_something_is_named_and_the_rest_counted() {
        let items: Vec<Item> =
            ["a", "b", "c", "d", "e"].map(|name| Item::new(Kind::Endpoint).with("name", name)).into();
        let all: Vec<&Item> = items.iter().collect();
        assert_eq!(needed_by_all(&all[..1]), "Needed by endpoint “a”.");
        assert_eq!(needed_by_all(&all), "Needed by endpoint “a”, endpoint “b”, endpoint “c” and 2 more.");
    }

    #[test]
    fn an_instance_that_cannot_be_used_has_a_way_out() {
        assert_eq!(
            way_out(&Unavailable::NoToken, "Staging"),
            "This browser has no token for Staging. Switch to Staging, connect there, and come back to this page."
        );
        assert!(way_out(&Unavailable::Locked, "Staging").text().contains("unlock it there"));
    }
}
