//! What prevents connections to a provider, as far as the provider itself shows.

use super::words;
use authentik_rac::connection_expiry::ConnectionExpiry;
use authentik_rac::providers::Provider;
use rac_messages::Message;

/// Something that is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Obstacle {
    /// Without an application no one can launch it, and its endpoints have no launch address.
    NoApplication,
    /// authentik refuses the connection: "Provider has no outpost".
    NoOutpost,
    /// Tokens expire immediately, so every launch is sent back.
    ExpiresAtOnce,
}

impl Obstacle {
    /// In a few words, for a table.
    pub fn short(self) -> Message {
        match self {
            Obstacle::NoApplication => words::NO_APPLICATION,
            Obstacle::NoOutpost => words::NO_OUTPOST,
            Obstacle::ExpiresAtOnce => words::EXPIRES_AT_ONCE,
        }
    }

    /// What it means and what to do.
    pub fn explanation(self) -> Message {
        match self {
            Obstacle::NoApplication => words::NO_APPLICATION_TEXT,
            Obstacle::NoOutpost => words::NO_OUTPOST_TEXT,
            Obstacle::ExpiresAtOnce => words::EXPIRES_AT_ONCE_TEXT,
        }
    }
}

/// The obstacles, in the order of a launch.
pub fn obstacles(provider: &Provider) -> Vec<Obstacle> {
    let expires_at_once =
        ConnectionExpiry::parse(&provider.connection_expiry).is_ok_and(|expiry| expiry.microseconds() <= 0);
    [
        (provider.assigned_application_slug.is_none(), Obstacle::NoApplication),
        (provider.outpost_set.as_ref().is_some_and(Vec::is_empty), Obstacle::NoOutpost),
        (expires_at_once, Obstacle::ExpiresAtOnce),
    ]
    .into_iter()
    .filter_map(|(is, obstacle)| is.then_some(obstacle))
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn provider(json: &str) -> Provider {
        authentik_rac::wire::read(json).unwrap()
    }

    #[test]
    fn a_provider_with_application_outpost_and_time_is_ready() {
        let ready = provider(
            r#"{"pk":1,"name":"a","connection_expiry":"hours=8","outpost_set":["Outpost x"],
                "assigned_application_slug":"a"}"#,
        );
        assert_eq!(obstacles(&ready), []);
    }

    #[test]
    fn obstacles_are_listed_in_the_order_of_a_launch() {
        let bare = provider(r#"{"pk":1,"name":"a","connection_expiry":"hours=0","outpost_set":[]}"#);
        assert_eq!(obstacles(&bare), [Obstacle::NoApplication, Obstacle::NoOutpost, Obstacle::ExpiresAtOnce]);
    }
}
