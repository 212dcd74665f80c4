//! The texts of lists, from `locales/en/lists.ftl`, and the choice between them.

use crate::route::Chip;
use authentik_rac::rights::Object;
use guacamole_settings::characters::quotable;
use rac_messages::Message;

pub use rac_messages::lists::*;

pub fn move_column(label: &Message, up: bool) -> Message {
    if up { move_column_up(label) } else { move_column_down(label) }
}

pub fn chip(chip: Chip) -> Message {
    match chip {
        Chip::Closed => CHIP_CLOSED,
        Chip::Findings => CHIP_FINDINGS,
        Chip::Open => CHIP_OPEN,
        Chip::NeverLaunched => CHIP_NEVER_LAUNCHED,
        Chip::NoOutpost => CHIP_NO_OUTPOST,
    }
}

/// "No endpoints match “zzzz” and the filters."
pub fn none_match(of: Object, search: &str, filtered: bool) -> Message {
    let object = of.key();
    match (search.is_empty(), filtered) {
        (true, _) => none_match_filters(object),
        (false, false) => none_match_search(object, quotable(search).to_string()),
        (false, true) => none_match_both(object, quotable(search).to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_without_a_match_names_the_search_and_the_filters() {
        let said = |search, filtered| none_match(Object::Endpoint, search, filtered);
        assert_eq!(said("zzzz", false), "No endpoints match “zzzz”.");
        assert_eq!(said("zzzz", true), "No endpoints match “zzzz” and the filters.");
        assert_eq!(said("", true), "No endpoints match the filters.");
        assert_eq!(said("a\u{202e}b", false), "No endpoints match “a[U+202E]b”.");
        assert!(said(&"x".repeat(5_000), false).text().ends_with("x…”."), "a long text is cut");
        assert_eq!(none_match(Object::Provider, "é", false), "No RAC providers match “é”.");
    }

    #[test]
    fn each_kind_of_object_has_its_own_sentence() {
        for of in Object::ALL {
            let none = |text: &str| text.replace("{}", of.plural());
            assert_eq!(none_match(of, "", true), none("No {} match the filters."));
            assert_eq!(none_match(of, "x", false), none("No {} match “x”."));
            assert_eq!(none_match(of, "x", true), none("No {} match “x” and the filters."));
        }
    }
}
