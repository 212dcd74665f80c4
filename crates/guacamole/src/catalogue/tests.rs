use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::Protocol;

mod guacd_names;
use guacd_names::{RDP, RDP_NEWER, SSH, SSH_NEWER, VNC, VNC_NEWER};

const ALL: Protocols = Protocols::ALL;

fn names(text: &str) -> BTreeSet<&str> {
    text.split_whitespace().collect()
}

#[test]
fn the_catalogue_has_exactly_the_arguments_of_guacd() {
    for (protocol, shipped, newer) in
        [(Protocols::RDP, RDP, RDP_NEWER), (Protocols::VNC, VNC, VNC_NEWER), (Protocols::SSH, SSH, SSH_NEWER)]
    {
        let listed = |since| -> Vec<&str> {
            parameters(protocol).filter(|row| row.since == since).map(|row| row.name).collect()
        };
        for (since, expected) in [(Since::Shipped, shipped), (Since::Newer, newer)] {
            let listed = listed(since);
            assert_eq!(listed.iter().copied().collect::<BTreeSet<_>>(), names(expected), "{protocol:?}");
            assert_eq!(listed.len(), names(expected).len(), "{protocol:?} has a name twice");
        }
    }
}

#[test]
fn a_name_has_one_explanation_per_protocol() {
    for protocol in [Protocols::RDP, Protocols::VNC, Protocols::SSH] {
        for row in parameters(protocol) {
            assert_eq!(facts(protocol, row.name).count(), 1, "{}", row.name);
        }
    }
    assert_eq!(facts(ALL, "port").count(), 3);
    assert_eq!(parameters(ALL).filter(|row| row.name == "port").count(), 1);
}

#[test]
fn parameters_come_section_by_section() {
    let place = |row: &Parameter| Section::ALL.iter().position(|section| *section == row.section).unwrap();
    let places: Vec<usize> = parameters(ALL).map(place).collect();
    assert!(places.is_sorted());
    for (place, section) in Section::ALL.iter().enumerate() {
        assert!(places.contains(&place), "{section:?} is empty");
        assert!(!section.label().text().is_empty());
    }
}

#[test]
fn meanings_are_one_short_sentence() {
    let mut seen = BTreeSet::new();
    for row in rows(ALL) {
        let text = row.meaning.text();
        assert!(text.ends_with('.') && text.chars().count() < 120, "{}: {text}", row.name);
        assert!(!text.contains("  ") && text.trim() == text, "{}: {text}", row.name);
        assert!(text.starts_with(|c: char| c.is_uppercase()), "{}: {text}", row.name);
        seen.insert((row.name, text, row.default.words().map(|words| words.text())));
    }
    assert_eq!(seen.len(), rows(ALL).count(), "the same row twice");
}

#[test]
fn default_values_can_be_set_as_they_are() {
    for row in rows(ALL) {
        let Fallback::Value(text) = row.default else { continue };
        match row.kind {
            Kind::Boolean => assert_eq!(text, "false", "{}", row.name),
            Kind::Choice(options) => assert!(options.contains(&text), "{}", row.name),
            Kind::Number(least, greatest) => {
                let number: i32 = text.parse().unwrap();
                assert!((least..=greatest).contains(&number), "{}", row.name);
            }
            _ => assert!(!text.is_empty(), "{}", row.name),
        }
        assert!(row.is_default(text) && row.is_default("") && !row.is_default("something else"));
    }
}

#[test]
fn the_facts_of_a_protocol_are_found_by_name() {
    let default = |protocol, name| &find(protocol, name).unwrap().default;
    assert_eq!(*default(Protocols::SSH, "port"), Fallback::Value("22"));
    assert!(
        matches!(default(Protocols::RDP, "port"), Fallback::Words(words) if words.text().starts_with("3389"))
    );
    assert!(
        matches!(default(Protocols::VNC, "port"), Fallback::Words(words) if words.text().starts_with("none"))
    );
    assert_eq!(find(Protocols::VNC, "security"), None);
    assert_eq!(find(ALL, "Hostname"), None, "guacd compares names exactly");
    assert_eq!(protocols_of("security"), Protocols::RDP);
    assert_eq!(protocols_of("timeout").words(), "RDP and SSH");
    assert_eq!(protocols_of("enable-sftp"), ALL);
    assert_eq!(protocols_of("nonsense"), Protocols::NONE);
}

#[test]
fn secrets_are_known_as_such() {
    let secrets: Vec<&str> = parameters(ALL).filter(|row| row.is_secret()).map(|row| row.name).collect();
    let expected = [
        "password",
        "private-key",
        "passphrase",
        "gateway-password",
        "sftp-password",
        "sftp-private-key",
        "sftp-passphrase",
    ];
    assert_eq!(secrets, expected);
}

#[test]
fn a_protocol_becomes_the_set_of_itself() {
    assert_eq!(Protocols::of(None), ALL);
    assert_eq!(Protocols::of(Some(&Protocol::Vnc)), Protocols::VNC);
    assert_eq!(Protocols::of(Some(&Protocol::Other("telnet".into()))), Protocols::NONE);
    assert_eq!(parameters(Protocols::NONE).count(), 0);
    assert!(ALL.without(Protocols::SSH).words() == "RDP and VNC");
}

#[test]
fn searching_looks_at_names_first_and_at_meanings_next() {
    let found = |text| search(ALL, text, str::to_lowercase).iter().map(|row| row.name).collect::<Vec<_>>();
    assert_eq!(found("wallpaper"), ["enable-wallpaper"]);
    assert_eq!(found("qwertz server"), ["server-layout"]);
    assert_eq!(found("Backspace"), ["backspace"]);
    assert!(found("cert").starts_with(&["ignore-cert", "cert-tofu", "cert-fingerprints"]));
    assert!(found("cert").contains(&"public-key"), "its meaning speaks of certificates");
    assert_eq!(found("wake-on-lan port"), ["wol-udp-port"]);
    assert_eq!(found("gibberish"), [""; 0]);
    assert_eq!(found("  ").len(), parameters(ALL).count());
    assert_eq!(search(Protocols::SSH, "wallpaper", str::to_lowercase), [] as [&Parameter; 0]);
}

#[test]
fn a_misspelt_name_finds_the_right_one() {
    for (typed, meant) in [
        ("Hostname", "hostname"),
        ("ignore_cert", "ignore-cert"),
        ("IGNORE CERT", "ignore-cert"),
        ("pasword", "password"),
        ("passwrod", "password"),
        ("user-name", "username"),
        ("ingore-cert", "ignore-cert"),
        ("colour-depth", "color-depth"),
        ("enable-wallpapers", "enable-wallpaper"),
        ("privatekey", "private-key"),
        ("recording_include_key", "recording-include-keys"),
    ] {
        assert_eq!(nearest(ALL, typed), Some(meant), "{typed}");
    }
    for typed in ["", "x", "kubernetes", "my-own-thing", "zzzzzzzz"] {
        assert_eq!(nearest(ALL, typed), None, "{typed}");
    }
    assert_eq!(nearest(Protocols::SSH, "ignore_cert"), None, "that is for RDP");
}

proptest! {
    #[test]
    fn one_typo_in_a_longer_name_is_recognized(row in 0usize..200, at in 0usize..40, slip in 0..3, letter in "[a-z]") {
        let long: Vec<&Parameter> = parameters(ALL).filter(|row| row.name.len() >= 8).collect();
        let row = long[row % long.len()];
        let at = at % row.name.len();
        let mut typed = row.name.to_owned();
        match slip {
            0 => { typed.remove(at); }
            1 => typed.insert_str(at, &letter),
            _ => typed.replace_range(at..=at, &letter),
        }
        let meant = nearest(ALL, &typed).unwrap_or("nothing");
        // Another name may be equally similar: sftp-port and wol-udp-port.
        let near = typed == meant || nearest_of([meant, row.name].into_iter(), &typed) == Some(meant);
        prop_assert!(near, "{typed}: {meant}");
    }

    #[test]
    fn search_results_contain_the_words(text in "\\PC{0,12}") {
        for row in search(ALL, &text, str::to_lowercase) {
            prop_assert!(text.split_whitespace().all(|word| explains_for_test(row, word)));
        }
    }
}

fn explains_for_test(row: &Parameter, word: &str) -> bool {
    let all =
        [row.name, &row.meaning.text(), &row.section.label().text()].join("\n") + &row.options().join("\n");
    all.to_lowercase().contains(&word.to_lowercase())
}
