//! The texts about providers, from `locales/en/providers.ftl`.

use super::copy_endpoints::Copied;
use crate::forms::SwitchWords;
use rac_messages::Message;
use rac_messages::providers as messages;
use rac_ui::work_words::{WorkWords, of_all};

pub use rac_messages::providers::*;

pub const DELETED_MANY: WorkWords = WorkWords {
    done: || rac_ui::words::DELETED,
    already: || rac_ui::words::ALREADY_GONE,
    heading: |done, all| of_all(done, all, many_deleted, many_deleted_of),
    succeeded: many_deleted_summary,
    so_far: many_deleted_so_far,
    unneeded: rac_ui::words::count_already_gone,
};

pub const DELETE_TOKEN_SWITCH: SwitchWords = SwitchWords {
    label: || DELETE_TOKEN,
    help: || DELETE_TOKEN_HELP,
    on: || DELETE_TOKEN_ON,
    off: || DELETE_TOKEN_OFF,
};

pub const COPIED: WorkWords = WorkWords {
    done: || ENDPOINT_COPIED,
    already: || ALREADY_COPIED,
    heading: |done, all| of_all(done, all, endpoints_copied, endpoints_copied_of),
    succeeded: endpoints_copied_summary,
    so_far: endpoints_copied_so_far,
    unneeded: count_already_copied,
};

/// "Created provider “x” with 4 of 4 endpoints and 3 of 3 bindings."
pub fn created_with(name: &str, copied: &Copied) -> Message {
    let (endpoints, all_endpoints) = (copied.endpoints, copied.all_endpoints);
    match copied.bindings {
        None => created_without_bindings(all_endpoints, endpoints, name),
        Some((_, 0)) => messages::created_with(all_endpoints, endpoints, name),
        Some((bindings, all_bindings)) => {
            created_with_bindings(all_bindings, all_endpoints, bindings, endpoints, name)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_copied_is_one_sentence() {
        let copied = |bindings| Copied { endpoints: 3, all_endpoints: 4, bindings, open: Vec::new() };
        assert_eq!(
            created_with("x", &copied(Some((1, 2)))),
            "Created provider “x” with 3 of 4 endpoints and 1 of 2 bindings."
        );
        assert_eq!(created_with("x", &copied(Some((0, 0)))), "Created provider “x” with 3 of 4 endpoints.");
        let without = created_with("x", &Copied { all_endpoints: 1, ..copied(None) });
        assert_eq!(without, "Created provider “x” with 3 of 1 endpoint, without bindings.");
    }

    #[test]
    fn missing_bindings_are_counted() {
        assert_eq!(
            bindings_missing(5_usize, 1_usize, "Why."),
            "copied, but 1 of 5 bindings is missing. Why."
        );
        assert_eq!(
            bindings_missing(5_usize, 2_usize, "Why."),
            "copied, but 2 of 5 bindings are missing. Why."
        );
    }
}
