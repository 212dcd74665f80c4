//! Every recipe with every combination of choices, against guacd's parameters and the lint.

use super::*;
use crate::catalogue::{self, Protocols};
use crate::lint::{LintContext, Owner, Severity, lint};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

mod texts;

const SECRETLESS: &str = "-----BEGIN OPENSSH PRIVATE KEY-----
b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW
QyNTUxOQAAACBURVNUT05MWVRFU1RPTkxZVEVTVE9OTFlURVNUT05MWVRFU1QAAACYVEVT
VE9OTFlURVNUT05MWQ==
-----END OPENSSH PRIVATE KEY-----
";

const EACH: [Protocols; 3] = [Protocols::RDP, Protocols::VNC, Protocols::SSH];

/// Answers to try for a question.
fn samples(question: &Question) -> Vec<String> {
    let sample = match question.kind {
        Kind::Choice(options) => return options.iter().map(|(value, _)| (*value).to_owned()).collect(),
        Kind::Layout => return LAYOUTS.iter().map(|(value, _)| (*value).to_owned()).collect(),
        Kind::Text => "some-text",
        Kind::Number(..) => "30",
        Kind::Mac => "00-1a-2b-3c-4d-5e",
        Kind::RemoteApp => "notepad",
        Kind::Secret => "sesame",
        Kind::PrivateKey => SECRETLESS,
    };
    let mut samples = vec![sample.to_owned()];
    if !question.required {
        samples.push(String::new());
    }
    samples
}

/// All combinations of answers.
fn combinations(recipe: &Recipe) -> Vec<Answers> {
    let mut all = vec![Answers::default()];
    for question in recipe.questions {
        let samples = samples(question);
        let more = |answers: Answers| {
            samples.iter().map(move |sample| answers.clone().with(question.key, sample)).collect::<Vec<_>>()
        };
        all = all.into_iter().flat_map(more).collect();
    }
    all
}

fn settings(recipe: &Recipe, protocols: Protocols, answers: &Answers) -> Map<String, Value> {
    recipe.result(protocols, answers).into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

#[test]
fn every_parameter_that_is_set_exists_and_is_read() {
    for recipe in ALL {
        let mut set = BTreeSet::new();
        for answers in combinations(recipe) {
            for protocols in EACH.into_iter().chain([Protocols::ALL]) {
                for (name, value) in settings(recipe, protocols, &answers) {
                    let text = value.as_str().unwrap_or_else(|| panic!("{}: {name} is no text", recipe.id));
                    let rows: Vec<_> = catalogue::facts(protocols, &name).collect();
                    assert!(!rows.is_empty(), "{}: no {name} for {}", recipe.id, protocols.words());
                    assert!(rows.iter().all(|row| row.reads(text)), "{}: {name}={text}", recipe.id);
                    assert!(
                        rows.iter().all(|row| row.since == catalogue::Since::Shipped),
                        "{}: {name} needs a newer guacd",
                        recipe.id
                    );
                    set.insert(name);
                }
            }
        }
        let declared: BTreeSet<String> = recipe.names().map(str::to_owned).collect();
        assert_eq!(set, declared, "{}: what is declared is set by some answer", recipe.id);
    }
}

#[test]
fn the_lint_finds_nothing_wrong_with_the_result() {
    let owners = [Owner::Endpoint, Owner::Provider, Owner::Mapping("Office".to_owned())];
    for recipe in ALL {
        for answers in combinations(recipe) {
            for (protocols, owner) in
                EACH.iter().flat_map(|one| owners.iter().map(move |owner| (*one, owner)))
            {
                let map = settings(recipe, protocols, &answers);
                let context = LintContext { owner, protocols, host: Some("host.example"), effective: &[] };
                for finding in lint(&map, &context) {
                    let is_own =
                        map.contains_key(&finding.key) && !recipe.warns.contains(&finding.key.as_str());
                    assert!(
                        !is_own || finding.severity == Severity::Hint,
                        "{} as {owner:?}: {finding:?}",
                        recipe.id
                    );
                }
            }
        }
    }
}

#[test]
fn a_result_is_complete_and_can_be_repeated() {
    for recipe in ALL {
        assert_ne!(recipe.protocols(), Protocols::NONE, "{}", recipe.id);
        for protocols in EACH.into_iter().filter(|one| recipe.protocols().meets(*one)) {
            for answers in combinations(recipe) {
                assert_eq!(recipe.lacking(protocols, &answers), None, "{}: {answers:?}", recipe.id);
                let map = settings(recipe, protocols, &answers);
                assert!(!map.is_empty(), "{}: {answers:?} sets nothing", recipe.id);
                assert_eq!(recipe.changes(protocols, &answers, &map), [], "{}", recipe.id);
            }
        }
    }
}

#[test]
fn questions_have_keys_of_their_own_and_sensible_proposals() {
    let mut ids = BTreeSet::new();
    for recipe in ALL {
        assert!(ids.insert(recipe.id), "{} is there twice", recipe.id);
        let keys: BTreeSet<&str> = recipe.questions.iter().map(|question| question.key).collect();
        assert_eq!(keys.len(), recipe.questions.len(), "{}", recipe.id);
        for question in recipe.questions {
            let start = Answers::of(recipe.questions);
            let problem = question.problem(start.text(question.key));
            assert!(question.start.is_empty() || problem.is_none(), "{}: {problem:?}", recipe.id);
        }
        for setting in recipe.settings {
            let mut used = Vec::new();
            if let Source::Answer(key) = setting.value {
                used.push(key);
            }
            if let When::Answered(key, wanted) = setting.when {
                used.push(key);
                let question = recipe.questions.iter().find(|question| question.key == key);
                let options = question.map(samples).unwrap_or_default();
                assert!(wanted.iter().all(|one| options.iter().any(|option| option == one)), "{}", recipe.id);
            }
            assert!(used.iter().all(|key| keys.contains(key)), "{}: {setting:?}", recipe.id);
        }
    }
}

#[test]
fn only_what_matters_for_the_protocol_is_asked() {
    let asked = |id: &str, protocols: Protocols, answers: Answers| -> Vec<&str> {
        find(id).unwrap().asked(protocols, &answers).iter().map(|question| question.key).collect()
    };
    assert_eq!(asked("keyboard", Protocols::RDP, Answers::default()), ["layout"]);
    assert_eq!(asked("keyboard", Protocols::SSH, Answers::default()), ["backspace"]);
    assert_eq!(asked("keyboard", Protocols::ALL, Answers::default()), ["layout", "backspace"]);
    assert!(!find("keyboard").unwrap().protocols().meets(Protocols::VNC));
    let windows = Answers::default().with("server", "windows").with("certificate", "tofu");
    assert_eq!(asked("security", Protocols::RDP, windows.clone()), ["server", "certificate"]);
    let pinned = windows.with("certificate", "fingerprint");
    assert_eq!(asked("security", Protocols::RDP, pinned), ["server", "certificate", "fingerprint"]);
    assert_eq!(
        asked("sftp", Protocols::SSH, Answers::default().with("direction", "up")),
        ["direction", "folder"]
    );
}

#[test]
fn what_was_typed_is_repaired() {
    let wake = find("wake-on-lan").unwrap();
    for mac in ["00:1a:2b:3c:4d:5e", "00-1a-2b-3c-4d-5e", " 001a.2b3c.4d5e ", "001a2b3c4d5e"] {
        let answers = Answers::of(wake.questions).with("mac", mac);
        assert_eq!(wake.lacking(Protocols::RDP, &answers), None, "{mac}");
        assert_eq!(settings(wake, Protocols::RDP, &answers)["wol-mac-addr"], "00:1a:2b:3c:4d:5e", "{mac}");
    }
    for wrong in ["00:1a:2b:3c:4d", "no address", "00:1a:2b:3c:4d:5g", "0".repeat(10_000).as_str()] {
        let answers = Answers::of(wake.questions).with("mac", wrong);
        let lacking = wake.lacking(Protocols::RDP, &answers).unwrap();
        assert!(lacking.text().starts_with("MAC address: six pairs"), "{lacking}");
    }
    let lacking = wake.lacking(Protocols::RDP, &Answers::of(wake.questions)).unwrap();
    assert_eq!(lacking, "Missing: MAC address.");
    let slow = Answers::of(wake.questions).with("mac", "001a2b3c4d5e").with("wait", "soon");
    let lacking = wake.lacking(Protocols::RDP, &slow).unwrap();
    assert_eq!(lacking, "Seconds to wait: a whole number from 0 to 600.");
    let app = find("remote-app").unwrap();
    for alias in ["notepad", "||notepad", " |notepad "] {
        let answers = Answers::default().with("alias", alias);
        assert_eq!(settings(app, Protocols::RDP, &answers)["remote-app"], "||notepad");
    }
    let key = find("ssh-key").unwrap();
    let indented = SECRETLESS.replace('\n', "\r\n    ");
    let answers = Answers::default().with("key", &indented);
    assert_eq!(settings(key, Protocols::SSH, &answers)["private-key"], SECRETLESS);
}

#[test]
fn layouts_are_those_of_the_catalogue_and_the_nearest_is_found() {
    let row = catalogue::find(Protocols::RDP, "server-layout").unwrap();
    let mut names: Vec<&str> = LAYOUTS.iter().map(|(value, _)| *value).collect();
    names.sort_unstable();
    assert_eq!(names, row.options());
    for (language, layout) in [
        ("de-AT", Some("de-de-qwertz")),
        ("de-CH", Some("de-ch-qwertz")),
        ("en-GB", Some("en-gb-qwerty")),
        ("fr", Some("fr-fr-azerty")),
        ("pt-BR", Some("pt-br-qwerty")),
        ("zu", None),
        ("", None),
    ] {
        assert_eq!(nearest_layout(language), layout, "{language}");
    }
}

#[test]
fn values_that_mean_the_same_to_guacd_are_no_changes() {
    let clipboard = find("clipboard").unwrap();
    let now = serde_json::from_str(r#"{"disable-copy":true,"disable-paste":null}"#).unwrap();
    let answers = Answers::of(clipboard.questions);
    assert_eq!(
        clipboard.changes(Protocols::VNC, &answers, &now),
        [("disable-paste", Some(Value::from("true")))]
    );
}

#[test]
fn what_another_answer_has_set_before_is_removed() {
    let removed =
        |id: &str, protocols: Protocols, before: &[(&'static str, &str)], now: &[(&'static str, &str)]| {
            let recipe = find(id).unwrap();
            let answers = |all: &[(&'static str, &str)]| {
                all.iter().fold(Answers::of(recipe.questions), |answers, (key, text)| answers.with(key, text))
            };
            let map = settings(recipe, protocols, &answers(before));
            let changes = recipe.changes(protocols, &answers(now), &map);
            changes.into_iter().filter(|(_, value)| value.is_none()).map(|(name, _)| name).collect::<Vec<_>>()
        };
    assert_eq!(
        removed("recording", Protocols::SSH, &[("text", "yes")], &[("text", "no")]),
        ["typescript-path", "create-typescript-path"],
        "the terminal's text must not be logged any longer"
    );
    let hyperv =
        [("server", "hyperv"), ("machine", "4711"), ("certificate", "fingerprint"), ("fingerprint", "x")];
    assert_eq!(
        removed("security", Protocols::RDP, &hyperv, &[]),
        ["preconnection-blob", "cert-fingerprints"]
    );
    assert_eq!(removed("security", Protocols::RDP, &hyperv, &hyperv), [""; 0]);
    assert_eq!(removed("recording", Protocols::SSH, &[], &[]), [""; 0], "what isn't there isn't removed");
}

#[test]
fn recipes_are_found_by_words_and_parameters() {
    let found = |word: &str| -> Vec<&str> {
        let has = |recipe: &&&Recipe| recipe.text().to_lowercase().contains(word);
        ALL.iter().filter(has).map(|recipe| recipe.id).collect()
    };
    assert_eq!(found("keyboard"), ["keyboard"]);
    assert_eq!(found("clipboard"), ["clipboard"]);
    assert_eq!(found("record"), ["recording"]);
    assert_eq!(found("upload"), ["drive", "sftp"]);
    assert_eq!(found("wol-mac-addr"), ["wake-on-lan"]);
    assert_eq!(found("nla"), ["security"]);
}
