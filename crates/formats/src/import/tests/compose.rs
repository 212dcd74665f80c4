//! The blueprint of `deploy/compose/`.

use super::*;
use crate::lint::{Found, lint};
use crate::testing::text_of;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../deploy/compose/");

fn file(name: &str) -> String {
    std::fs::read_to_string(format!("{FOLDER}{name}")).unwrap()
}

#[test]
fn every_object_of_the_blueprint_is_found_and_nothing_is_wrong_with_it() {
    let reading = read(file("blueprint.yaml").as_bytes(), "blueprint.yaml", &Options::default()).unwrap();
    assert_eq!(reading.format, Format::Blueprint);
    let import = reading.import;
    assert_eq!(import.refused, []);
    let objects: Vec<String> =
        import.items.iter().map(|one| format!("{} {}", one.item.kind.as_str(), one.item.name())).collect();
    assert_eq!(
        objects,
        [
            "property_mapping Readable terminals",
            "provider Machines",
            "application Machines",
            "outpost Remote access outpost",
            "endpoint SSH machine",
            "endpoint VNC machine",
            "application RAC Admin",
        ]
    );
    let lost: Vec<&str> =
        import.items.iter().flat_map(|one| &one.losses).map(|loss| text_of(&loss.what.within)).collect();
    // What the environment decides, and what only the OAuth client has.
    assert_eq!(lost, ["“config”", "“settings.password”", "“provider”", "“meta_launch_url”"]);
    let items = import.into_items();
    let groups: Vec<&str> = items[4].bindings().filter_map(|one| one["group"].as_str()).collect();
    assert_eq!(groups, ["authentik Admins", "Remote access visitors"]);
    assert_eq!(items[5].bindings().count(), 2);
    assert_eq!((items[4].text("provider"), items[4].text("host")), ("Machines", "ssh-machine:22"));
    let serious: Vec<Found> = lint(&items).into_iter().filter(Found::is_serious).collect();
    assert_eq!(serious, []);
}

#[test]
fn the_blueprint_takes_from_the_environment_what_the_worker_has() {
    let (blueprint, compose) = (file("blueprint.yaml"), file("compose.yaml"));
    let names: std::collections::BTreeSet<&str> = blueprint
        .split("!Env ")
        .skip(1)
        .filter_map(|rest| rest.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).next())
        .collect();
    assert_eq!(names.len(), 3, "{names:?}");
    let worker = compose.split("  worker:").nth(1).and_then(|rest| rest.split("\n\n").next()).unwrap();
    for name in names {
        assert!(worker.contains(&format!("      {name}: ")), "{name}");
    }
    assert!(compose.contains("OUTPOST_NAME: Remote access outpost"), "the name of the outpost");
    assert!(blueprint.contains("name: RAC Admin\n") && compose.contains("BLUEPRINT_NAME: RAC Admin\n"));
}

#[test]
fn references_come_after_what_they_name_and_the_client_has_its_grants() {
    let documented = std::fs::read_to_string(format!("{FOLDER}../../docs/signing-in.md")).unwrap();
    let documented = documented.split("```yaml\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    for text in [file("blueprint.yaml").as_str(), documented] {
        let mut ids = std::collections::BTreeSet::new();
        let mut references = 0;
        for line in text.lines() {
            ids.extend(line.trim().strip_prefix("id: "));
            for rest in line.split("!KeyOf ").skip(1) {
                let id = rest.split([',', ']', '}']).next().unwrap();
                assert!(ids.contains(id), "authentik applies the entries in order: {line}");
                references += 1;
            }
        }
        assert!(references > 0);
        // Without it, authentik 2026.5 refuses each sign-in at a provider that a blueprint has made.
        assert!(text.contains("grant_types: [authorization_code, refresh_token]"));
    }
}
