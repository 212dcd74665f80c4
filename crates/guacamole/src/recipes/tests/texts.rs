//! Every recipe, applied to settings as text: the difference that is shown is what is written, and nothing else changes.

use super::{EACH, combinations};
use crate::recipes::ALL;
use crate::text::{edited, parse_settings};
use serde_json::{Map, Value};

const TEXTS: [&str; 6] = [
    "",
    "# by hand\nfont-size: 14 # big\ndisable-copy: 'false'\nrecording-path: /old\n\nown:\n  a: [1, 2]\n",
    "{\n  \"font-size\": 14,\n  \"disable-copy\": \"false\",\n  \"wol-wait-time\": 7\n}\n",
    "{own: b, enable-audio: no, security: rdp}",
    "security: nla\r\ntypescript-path: /old\r\npreconnection-blob: x\r\ncert-fingerprints: y\r\n# end\r\n",
    "\u{feff}username: ann\nprivate-key: |\n  -----BEGIN\n  x\n  -----END\nserver-layout: null\n",
];

fn map(text: &str) -> Map<String, Value> {
    parse_settings(text).unwrap_or_else(|error| panic!("{}: {text}", error.words())).map
}

#[test]
fn what_is_shown_is_what_is_written_and_nothing_else() {
    for recipe in ALL {
        for answers in combinations(recipe) {
            for protocols in EACH.into_iter().filter(|one| recipe.protocols().meets(*one)) {
                for text in TEXTS {
                    let before = map(text);
                    let changes = recipe.changes(protocols, &answers, &before);
                    let mut wanted = before.clone();
                    for (name, value) in &changes {
                        match value {
                            Some(value) => wanted.insert((*name).to_owned(), value.clone()),
                            None => wanted.shift_remove(*name),
                        };
                    }
                    let result = edited(text, &wanted).unwrap();
                    let after = map(&result.text);
                    assert_eq!(after, wanted, "{}: {answers:?} in {text}", recipe.id);
                    let is_changed = |name: &String| changes.iter().any(|(changed, _)| changed == name);
                    for (name, value) in before.iter().filter(|(name, _)| !is_changed(name)) {
                        assert_eq!(after.get(name), Some(value), "{}: {name} in {text}", recipe.id);
                    }
                    let comments = |text: &str| text.matches('#').count();
                    if !result.rewritten {
                        assert!(comments(&result.text) >= comments(text), "{}: {}", recipe.id, result.text);
                    }
                    assert_eq!(recipe.changes(protocols, &answers, &after), [], "{}: again", recipe.id);
                    let back = edited(&result.text, &before).unwrap();
                    assert_eq!(map(&back.text), before, "{}: undone in {text}", recipe.id);
                }
            }
        }
    }
}

#[test]
fn a_text_with_an_error_is_not_changed() {
    let wanted = Map::from_iter([("disable-copy".to_owned(), Value::from("true"))]);
    for text in ["a: [", "a: b: c", "{\"a\": 1"] {
        assert_eq!(edited(text, &wanted), None, "{text}");
    }
}
