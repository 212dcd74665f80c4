//! Blueprints.

use super::*;

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
        json!({"name": "Own account", "static_settings": {"font-size": 14, "domain": "AD"}, "expression": "return {}"})
    );
    assert_eq!(losses(&import, 0), [(15, "“static_settings.password”")]);
    assert_eq!(
        fields(&import, 1),
        json!({"name": "Racks north 100%", "authorization_flow": "ask-first", "authentication_flow": "sign-in",
            "property_mappings": ["Own account", "Other"], "settings": {"port": "0123"}})
    );
    assert_eq!(losses(&import, 1), [(24, "property mapping 3"), (25, "“settings.x”")]);
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
        import.losses.iter().map(|loss| (loss.line, loss.what.as_str())).collect();
    assert_eq!(
        dropped,
        [(7, "“ask-first” of authentik_flows.flow"), (49, "an entry of authentik_brands.brand")],
        "entries of other models are listed"
    );
}
