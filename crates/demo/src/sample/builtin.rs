//! Objects that every authentik has, but that are in no list of RAC's objects.

use serde_json::json;

use super::ids;
use crate::store::{Row, Store, Table};

/// Kinds of property mappings other than RAC's: form, name, plural, model.
const KINDS: [(&str, &str, &str, &str); 9] = [
    (
        "source-ldap",
        "LDAP Source Property Mapping",
        "LDAP Source Property Mappings",
        "authentik_sources_ldap.ldapsourcepropertymapping",
    ),
    (
        "source-kerberos",
        "Kerberos Source Property Mapping",
        "Kerberos Source Property Mappings",
        "authentik_sources_kerberos.kerberossourcepropertymapping",
    ),
    ("provider-scope", "Scope Mapping", "Scope Mappings", "authentik_providers_oauth2.scopemapping"),
    (
        "provider-saml",
        "SAML Provider Property Mapping",
        "SAML Provider Property Mappings",
        "authentik_providers_saml.samlpropertymapping",
    ),
    (
        "provider-scim",
        "SCIM Provider Mapping",
        "SCIM Provider Mappings",
        "authentik_providers_scim.scimmapping",
    ),
    (
        "provider-google-workspace",
        "Google Workspace Provider Mapping",
        "Google Workspace Provider Mappings",
        "authentik_providers_google_workspace.googleworkspaceprovidermapping",
    ),
    (
        "provider-microsoft-entra",
        "Microsoft Entra Provider Mapping",
        "Microsoft Entra Provider Mappings",
        "authentik_providers_microsoft_entra.microsoftentraprovidermapping",
    ),
    (
        "provider-radius",
        "Radius Provider Property Mapping",
        "Radius Provider Property Mappings",
        "authentik_providers_radius.radiusproviderpropertymapping",
    ),
    (
        "source-scim",
        "SCIM Source Property Mapping",
        "SCIM Source Property Mappings",
        "authentik_sources_scim.scimsourcepropertymapping",
    ),
];

/// Name (after "authentik default "), end of `managed`, index of the kind.
const MAPPINGS: [(&str, &str, usize); 33] = [
    ("Active Directory Mapping: givenName", "sources/ldap/ms-givenName", 0),
    ("Active Directory Mapping: sAMAccountName", "sources/ldap/ms-samaccountname", 0),
    ("Active Directory Mapping: sn", "sources/ldap/ms-sn", 0),
    ("Active Directory Mapping: userPrincipalName", "sources/ldap/ms-userprincipalname", 0),
    ("Google Workspace Mapping: Group", "providers/google_workspace/group", 5),
    ("Google Workspace Mapping: User", "providers/google_workspace/user", 5),
    ("Kerberos User Mapping: Ignore other realms", "sources/kerberos/user/default/ignore-other-realms", 1),
    (
        "Kerberos User Mapping: Ignore system principals",
        "sources/kerberos/user/default/ignore-system-principals",
        1,
    ),
    (
        "Kerberos User Mapping: Multipart principals as service accounts",
        "sources/kerberos/user/default/multipart",
        1,
    ),
    ("LDAP Mapping: DN to User Path", "sources/ldap/default-dn-path", 0),
    ("LDAP Mapping: Name", "sources/ldap/default-name", 0),
    ("LDAP Mapping: mail", "sources/ldap/default-mail", 0),
    ("Microsoft Entra Mapping: Group", "providers/microsoft_entra/group", 6),
    ("Microsoft Entra Mapping: User", "providers/microsoft_entra/user", 6),
    ("OAuth Mapping: Application Entitlements", "providers/oauth2/scope-entitlements", 2),
    ("OAuth Mapping: OpenID 'email'", "providers/oauth2/scope-email", 2),
    ("OAuth Mapping: OpenID 'offline_access'", "providers/oauth2/scope-offline_access", 2),
    ("OAuth Mapping: OpenID 'openid'", "providers/oauth2/scope-openid", 2),
    ("OAuth Mapping: OpenID 'profile'", "providers/oauth2/scope-profile", 2),
    ("OAuth Mapping: Proxy outpost", "providers/proxy/scope-proxy", 2),
    ("OAuth Mapping: authentik API access", "providers/oauth2/scope-authentik_api", 2),
    ("OpenLDAP Mapping: cn", "sources/ldap/openldap-cn", 0),
    ("OpenLDAP Mapping: uid", "sources/ldap/openldap-uid", 0),
    ("SAML Mapping: Email", "providers/saml/email", 3),
    ("SAML Mapping: Groups", "providers/saml/groups", 3),
    ("SAML Mapping: Name", "providers/saml/name", 3),
    ("SAML Mapping: UPN", "providers/saml/upn", 3),
    ("SAML Mapping: User ID", "providers/saml/uid", 3),
    ("SAML Mapping: Username", "providers/saml/username", 3),
    ("SAML Mapping: WindowsAccountname (Windows)", "providers/saml/ms-windowsaccountname", 3),
    ("SCIM Mapping: Group", "providers/scim/group", 4),
    ("SCIM Mapping: User", "providers/scim/user", 4),
    ("SCIM Source Mapping: User", "sources/scim/user", 8),
];

/// Adds property mappings of other kinds than RAC's, for the list of all.
///
/// `keys`: the keys of some of them, by the end of their `managed`.
pub fn other_mappings(store: &mut Store, keys: &[(&str, &str)]) {
    for (n, (name, managed, kind)) in MAPPINGS.into_iter().enumerate() {
        let Some((form, verbose, plural, model)) = KINDS.get(kind) else { continue };
        let known = keys.iter().find(|(end, _)| *end == managed).map(|(_, key)| (*key).to_owned());
        let mut row = Row::default();
        for (column, value) in [
            ("pk", json!(known.unwrap_or_else(|| ids::uuid("builtin mapping", n)))),
            ("managed", json!(format!("goauthentik.io/{managed}"))),
            ("name", json!(format!("authentik default {name}"))),
            ("expression", json!("return {}")),
            ("component", json!(format!("ak-property-mapping-{form}-form"))),
            ("verbose_name", json!(verbose)),
            ("verbose_name_plural", json!(plural)),
            ("meta_model_name", json!(model)),
        ] {
            row.set(column, value);
        }
        store.put(Table::OtherPropertyMappings, row);
    }
}
