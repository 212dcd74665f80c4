//! Blueprints.

use super::*;
use crate::testing::text_of;

const BLUEPRINT: &str = r#"version: 1
metadata: {name: Racks}
context:
  site: north
  loop: !Context loop
entries:
  - model: authentik_flows.flow
    id: flow
    identifiers: {slug: ask-first}
  - model: authentik_providers_rac.racpropertymapping
    id: mapping
    state: present
    identifiers: {name: Own account}
    attrs:
      static_settings: {font-size: 14, password: !Env PASSWORD, domain: !Env [DOMAIN, AD]}
      expression: |
        return {}
  - model: authentik_providers_rac.racprovider
    id: provider
    identifiers: {name: !Format ["Racks %s 100%%", !Context site]}
    attrs:
      authorization_flow: !KeyOf flow
      authentication_flow: !Find [authentik_flows.flow, [slug, sign-in]]
      property_mappings: [!KeyOf mapping, !Find [authentik_providers_rac.racpropertymapping, [name, Other]], 11111111-2222-4333-8444-555555555555]
      settings: {port: 0123, x: !If [true, a, b]}
  - model: authentik_core.application
    id: app
    identifiers: {slug: racks}
    attrs: {name: Racks, provider: !KeyOf provider, meta_icon: x}
  - model: authentik_outposts.outpost
    identifiers: {name: Gateway}
    attrs: {type: rac, providers: [!KeyOf provider], config: {a: 1}}
  - model: authentik_providers_rac.endpoint
    id: a
    identifiers: {name: a, provider: !KeyOf provider}
    attrs: {protocol: ssh, host: 'a:22', auth_mode: prompt, maximum_connections: "-1"}
  - model: authentik_policies.policybinding
    identifiers: {order: 0, target: !KeyOf a, group: !Find [authentik_core.group, [name, Night]]}
    attrs: {enabled: yes}
  - model: authentik_policies.policybinding
    identifiers: {order: 1, target: !Find [authentik_core.application, [slug, racks]], user: !Find [authentik_core.user, [username, ann]]}
  - model: authentik_policies.policybinding
    identifiers: {order: 1, target: !KeyOf nothing, user: 7}
  - model: authentik_providers_rac.endpoint
    state: absent
    identifiers: {name: gone}
  - model: authentik_providers_rac.endpoint
    identifiers: {name: !Context loop}
  - model: authentik_brands.brand
    identifiers: {domain: x}
"#;

#[test]
fn entries_become_objects_with_names_in_place_of_tags() {
    let reading = reading(BLUEPRINT, "");
    assert_eq!(reading.format, Format::Blueprint);
    let import = reading.import;
    assert_eq!(
        fields(&import, 0),
        json!({"name": "Own account", "static_settings": {"font-size": 14, "password": {"$keep": true}, "domain": "AD"}, "expression": "return {}"})
    );
    assert_eq!(losses(&import, 0), [(15, "“static_settings.password”")]);
    assert_eq!(
        fields(&import, 1),
        json!({"name": "Racks north 100%", "authorization_flow": "ask-first", "authentication_flow": "sign-in",
            "settings": {"port": "0123", "x": {"$keep": true}}})
    );
    assert_eq!(
        losses(&import, 1),
        [(24, "property mapping 3"), (24, "“property_mappings”"), (25, "“settings.x”")]
    );
    assert_eq!(
        fields(&import, 2),
        json!({"slug": "racks", "name": "Racks", "provider": "Racks north 100%", "bindings": ["user ann"]})
    );
    assert_eq!(fields(&import, 3), json!({"name": "Gateway", "providers": ["Racks north 100%"]}));
    assert_eq!(
        fields(&import, 4),
        json!({"name": "a", "provider": "Racks north 100%", "protocol": "ssh", "host": "a:22", "maximum_connections": -1, "bindings": ["group Night"]})
    );
    assert_eq!(import.items.len(), 5);
    assert_eq!(refused(&import), [(44, "gone"), (47, "endpoint"), (42, "a policy binding")]);
    let dropped: Vec<(usize, &str)> =
        import.losses.iter().map(|loss| (loss.line, text_of(&loss.what.within))).collect();
    assert_eq!(
        dropped,
        [(7, "“ask-first” of authentik_flows.flow"), (49, "an entry of authentik_brands.brand")],
        "entries of other models are listed"
    );
}

/// Two endpoints of one name, and an application named like one of another.
const TWINS: &str = r#"version: 1
entries:
  - model: authentik_providers_rac.racprovider
    id: north
    identifiers: {name: North}
  - model: authentik_providers_rac.racprovider
    id: south
    identifiers: {name: South}
  - model: authentik_providers_rac.endpoint
    id: a
    identifiers: {name: db, provider: !KeyOf north}
  - model: authentik_providers_rac.endpoint
    identifiers: {name: db, provider: !KeyOf south}
  - model: authentik_core.application
    identifiers: {slug: db-app}
    attrs: {name: db}
"#;

fn bound(binding: &str) -> (Vec<Vec<String>>, Vec<String>) {
    let text = format!(
        "{TWINS}  - model: authentik_policies.policybinding\n    {binding}\n    attrs: {{group: !Find [authentik_core.group, [name, Night]]}}\n"
    );
    let import = reading(&text, "").import;
    let all = import.items.iter().filter(|one| one.item.kind.field("bindings").is_some());
    let names = |one: &crate::Imported| {
        one.item.bindings().filter_map(|one| one["group"].as_str().map(str::to_owned)).collect()
    };
    (all.map(names).collect(), import.refused.iter().map(|one| one.why.text()).collect())
}

#[test]
fn a_binding_goes_to_the_object_that_its_find_means_and_to_no_other() {
    let night = || vec!["Night".to_owned()];
    let none = Vec::<String>::new;
    for (find, expected) in [
        ("!KeyOf a", [night(), none(), none()]),
        (
            "!Find [authentik_providers_rac.endpoint, [name, db], [provider, !KeyOf south]]",
            [none(), night(), none()],
        ),
        ("!Find [authentik_core.application, [slug, db-app]]", [none(), none(), night()]),
        // Of two endpoints, or an application that has the name of endpoints.
        ("!Find [authentik_providers_rac.endpoint, [name, db]]", [none(), none(), none()]),
        ("!Find [authentik_core.application, [name, db]]", [none(), none(), none()]),
        ("!Find [authentik_core.application, [slug, db]]", [none(), none(), none()]),
        (
            "!Find [authentik_providers_rac.endpoint, [name, db], [provider, !Find [authentik_providers_oauth2.oauth2provider, [name, North]]]]",
            [none(), none(), none()],
        ),
    ] {
        let (bindings, refused) = bound(&format!("identifiers: {{target: {find}, order: 0}}"));
        assert_eq!(bindings, expected, "{find}");
        let is_bound = expected.iter().any(|one| !one.is_empty());
        assert_eq!(refused.len(), usize::from(!is_bound), "{find}: {refused:?}");
    }
}

#[test]
fn a_binding_that_a_blueprint_deletes_or_decides_about_is_not_created() {
    for (state, why) in [
        ("state: absent", "The blueprint deletes it."),
        ("conditions: [!Context x]", "authentik decides by its “conditions” whether it exists."),
    ] {
        let (bindings, refused) = bound(&format!("{state}\n    identifiers: {{target: !KeyOf a, order: 0}}"));
        assert!(bindings.iter().all(Vec::is_empty), "{state}: {bindings:?}");
        assert_eq!(refused, [why]);
    }
}

#[test]
fn entries_of_blueprints_can_be_grouped_and_are_read_as_a_whole() {
    let text = "version: 1\nentries:\n  racks:\n  - model: authentik_providers_rac.endpoint\n    identifiers: {name: a}\n    atrs: {host: h}\n  more:\n  - model: authentik_providers_rac.endpoint\n    identifiers: {name: b}\n";
    let import = reading(text, "").import;
    assert_eq!(import.items.len(), 2);
    assert_eq!(losses(&import, 0), [(6, "“atrs”")]);
}
