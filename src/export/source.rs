//! Where something that is exported comes from: at the beginning of each file, and of each line of a table.

use crate::config::authentik_url;
use crate::session::Session;
use leptos::prelude::*;

/// The instance, and who exported when.
#[derive(Clone, Debug)]
pub struct Source {
    /// The instance's name or address.
    pub instance: String,
    /// authentik's address.
    pub address: String,
    /// The account that read it.
    pub account: String,
    /// When it was read; ISO 8601.
    pub at: String,
}

impl Source {
    /// `at`: when it was read, in milliseconds since 1970; now if that is unknown.
    pub fn of(session: Session, at: Option<f64>) -> Self {
        let origin = window().location().origin().unwrap_or_default();
        untrack(|| Source {
            instance: session.instances().current_label(),
            address: authentik_url(&session.client().base(), &origin),
            account: session.account().get().map(|account| account.me.username).unwrap_or_default(),
            at: iso(at),
        })
    }

    /// The name of a file: with the time without seconds, and without colons, which Windows doesn't allow.
    pub fn file_name(&self, what: &str, extension: &str) -> String {
        let time = self.at.get(..16).unwrap_or_default().replace(':', "-");
        format!("{what}-{time}.{extension}")
    }
}

fn iso(at: Option<f64>) -> String {
    let date = js_sys::Date::new(&at.unwrap_or_else(js_sys::Date::now).into());
    date.to_iso_string().into()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_after_its_time() {
        let at = "2026-11-28T22:04:31.000Z".to_owned();
        let source = Source { instance: String::new(), address: String::new(), account: String::new(), at };
        assert_eq!(source.file_name("rac-access", "csv"), "rac-access-2026-11-28T22-04.csv");
    }
}
