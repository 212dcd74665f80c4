//! The texts about copying to another instance, and about comparing with one.

use crate::session::Unavailable;
use guacamole_settings::characters::quotable;
use rac_formats::copy::Missing;
use rac_formats::model::Target;
use rac_formats::{Item, Kind};
use rac_ui::number;

pub const CONNECTING: &str = "Connecting…";
pub const CHOOSE: &str = "Choose an instance";
pub const NO_OTHER: &str = "There is no other instance. Add one to copy to it or to compare with it.";
pub const MANAGE: &str = "Manage instances";
pub const NOT_REACHED: &str = "The other instance could not be reached";
pub const TRY_AGAIN: &str = "Try again";
pub const PROVIDERS: &str = "Providers";

pub const COPY: &str = "Copy provider";
pub const COPY_ABOUT: &str = "You see what would change there before anything is written. Flows, users, groups and policies are found there by slug and name. Each instance only gets its own token.";
pub const COPY_TO: &str = "Copy to";
pub const NOT_HERE: &str = "This provider doesn't exist, or isn't visible to your account.";
pub const BACK: &str = "All providers";
pub const ALONG: &str = "Also copy";
pub const ALONG_HELP: &str = "Without bindings, new endpoints are open to everyone who can use the application. Property mappings that are missing there are always listed; selecting them here changes those that are there, too.";
pub const SETTINGS: &str = "Settings";
pub const ENDPOINTS: &str = "Endpoints";
pub const BINDINGS: &str = "Bindings";
pub const MAPPINGS: &str = "Property mappings that exist there";
pub const APPLICATION: &str = "Application";
pub const OUTPOSTS: &str = "Outposts";

pub const COMPARE: &str = "Compare instances";
pub const COMPARE_ABOUT: &str = "Providers and what belongs to them, side by side, found by name. Nothing is written, and secrets stay hidden.";
pub const COMPARE_WITH: &str = "Compare with";
pub const ALSO_COMPARE: &str = "Also compare";

/// The heading: “Copy provider “Servers””.
pub fn copy(name: Option<&str>) -> String {
    name.map_or_else(|| COPY.to_owned(), |name| format!("{COPY} “{}”", quotable(name)))
}

pub fn switch_to(name: &str) -> String {
    format!("Switch to {name}")
}

pub fn unavailable(name: &str) -> String {
    format!("{name} can't be used now")
}

pub fn way_out(why: &Unavailable, name: &str) -> String {
    let (why, way) = match why {
        Unavailable::NoToken => (format!("This browser has no token for {name}."), "connect"),
        Unavailable::Locked => (format!("The token for {name} is encrypted with a passphrase."), "unlock it"),
        Unavailable::Refused => (format!("authentik no longer accepts the token for {name}."), "connect"),
        Unavailable::Failed(error) => (error.sentence().text(), "connect"),
    };
    format!("{why} Switch to {name}, {way} there, and come back to this page.")
}

/// A kind that is compared.
pub fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::PropertyMapping => "Property mappings",
        Kind::Provider => PROVIDERS,
        Kind::Application => "Applications",
        Kind::Outpost => OUTPOSTS,
        Kind::Endpoint => ENDPOINTS,
    }
}

pub const UNDO: &str = "Undo";

/// Until when it can be undone, because it is not among the recent changes.
pub fn about_undo(there: &str) -> String {
    format!(
        "You can undo the copy until you leave this page: what was created in {there} is deleted and what was changed is changed back, unless someone has changed it since."
    )
}

/// “Copied to Staging: 5 changes applied.”
pub fn copied(there: &str, what: &str) -> String {
    format!("Copied to {there}: {what}")
}

/// The name of the button beside that.
pub fn undo_of(what: &str) -> String {
    format!("{UNDO}: {what}")
}

pub fn secrets_title(there: &str) -> String {
    format!("Secrets go to {there}, too")
}

pub fn secrets(there: &str) -> String {
    format!(
        "They are part of the settings: hidden on this page, but sent to {there} as they are. Expressions of property mappings are sent, too."
    )
}

/// “provider “Servers”: password”
pub fn secret(item: &Item, names: &[String]) -> String {
    let names: Vec<String> = names.iter().map(|name| quotable(name)).collect();
    format!("{}: {}", object(item), names.join(", "))
}

pub fn more(count: usize) -> String {
    format!("and {} more", number(count as u64))
}

pub fn missing_in(there: &str) -> String {
    format!("Missing in {there}")
}

pub fn create_too(name: &str) -> String {
    format!("Create property mapping “{}” too", quotable(name))
}

/// What can't be created.
pub fn missing(one: &Missing, there: &str) -> String {
    let what = format!("{} “{}”", one.target.label(), quotable(&one.name));
    match one.target {
        Target::Flow => {
            format!("{what}: RAC Admin doesn't create flows. Create it in {there}, then compare again.")
        }
        Target::PropertyMapping => format!(
            "{what} can't be read here, so it isn't copied. Create it in {there}, then compare again."
        ),
        Target::Provider => format!("{what}: it isn't copied."),
        Target::User | Target::Group | Target::Policy => {
            format!(
                "{what}: RAC Admin doesn't create {}. Bindings to it are not copied.",
                one.target.plural()
            )
        }
    }
}

/// “Needed by provider “Servers”, endpoint “db-01” and 3 more.”
pub fn needed_by(items: &[&Item]) -> String {
    const MOST: usize = 3;
    let names: Vec<String> = items.iter().take(MOST).map(|item| object(item)).collect();
    let rest = match items.len().saturating_sub(MOST) {
        0 => String::new(),
        rest => format!(" {}", more(rest)),
    };
    format!("Needed by {}{rest}.", names.join(", "))
}

fn object(item: &Item) -> String {
    format!("{} “{}”", item.kind.label(), quotable(item.name()))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn what_needs_something_is_named_and_the_rest_counted() {
        let items: Vec<Item> =
            ["a", "b", "c", "d", "e"].map(|name| Item::new(Kind::Endpoint).with("name", name)).into();
        let all: Vec<&Item> = items.iter().collect();
        assert_eq!(needed_by(&all[..1]), "Needed by endpoint “a”.");
        assert_eq!(needed_by(&all), "Needed by endpoint “a”, endpoint “b”, endpoint “c” and 2 more.");
    }

    #[test]
    fn an_instance_that_cannot_be_used_has_a_way_out() {
        assert_eq!(
            way_out(&Unavailable::NoToken, "Staging"),
            "This browser has no token for Staging. Switch to Staging, connect there, and come back to this page."
        );
        assert!(way_out(&Unavailable::Locked, "Staging").contains("unlock it there"));
    }
}
