//! Whether anything gives guacd the credentials that a machine needs.

use super::check::{Check, Fix, Subject, Verdict};
use super::words;
use crate::rest::{Client, Loading, Read};
use crate::route::Route;
use authentik_rac::credentials;
use authentik_rac::endpoints::{Endpoint, EndpointField, Protocol};
use leptos::prelude::*;
use rac_messages::Argument;
use serde_json::{Map, Value};

/// The parameters that log a user in.
const LOGIN: [&str; 3] = ["username", "password", "private-key"];

/// What the flow of the endpoint's provider asks users for; `None` if that doesn't matter, because settings or property
/// mappings may give credentials. Only superusers can certainly read flows and prompts.
pub fn read(
    client: Client,
    endpoint: Signal<Option<Endpoint>>,
    sees_all: impl Fn() -> bool + Copy + Send + Sync + 'static,
) -> Read<Option<Vec<String>>> {
    let flow = Memo::new(move |_| {
        let endpoint = endpoint.get().filter(|one| sees_all() && has_none(one));
        endpoint.and_then(|one| one.provider_obj.authorization_flow)
    });
    Read::new(move || {
        let flow = flow.get();
        async move {
            match flow {
                Some(flow) => credentials::asked_by(client, flow).await.map(Some),
                None => Ok(None),
            }
        }
    })
}

/// Whether neither settings nor property mappings give credentials.
fn has_none(endpoint: &Endpoint) -> bool {
    let provider = &endpoint.provider_obj;
    let has = |settings: &Map<String, Value>| LOGIN.iter().any(|name| settings.contains_key(*name));
    !has(&endpoint.settings)
        && !has(&provider.settings)
        && endpoint.property_mappings.is_empty()
        && provider.property_mappings.is_empty()
}

/// Whether the machine wants credentials before it shows anything.
fn needs_nla(endpoint: &Endpoint) -> bool {
    let of = |settings: &Map<String, Value>| {
        settings.get("security").and_then(Value::as_str).map(|mode| matches!(mode, "nla" | "nla-ext"))
    };
    let mode = of(&endpoint.settings).or_else(|| of(&endpoint.provider_obj.settings));
    endpoint.protocol == Protocol::Rdp && mode == Some(true)
}

/// The check, if it matters: SSH asks in the terminal, and Windows shows its logon screen unless NLA is required.
///
/// The endpoint's `auth_mode` plays no part: authentik stores it, but reads it nowhere, and `prompt` alone asks for
/// nothing.
pub fn check(endpoint: &Endpoint, asked: &Loading<Option<Vec<String>>>) -> Option<Check> {
    let Loading::Ready(Some(asked)) = asked else { return None };
    let names: Vec<&str> = asked.iter().map(String::as_str).filter(|name| LOGIN.contains(name)).collect();
    if !names.is_empty() {
        let names = Argument::list(names);
        return Some(Check::new(Subject::Credentials, Verdict::Ready, words::flow_asks(names)));
    }
    let field = Route::EndpointEditAt(endpoint.pk, EndpointField::Settings);
    let why = match endpoint.protocol == Protocol::Vnc {
        true => words::FLOW_DOES_NOT_ASK,
        false if needs_nla(endpoint) => words::FLOW_DOES_NOT_ASK_NLA,
        false => return None,
    };
    let fix = Fix::Open(words::OPEN_ENDPOINT, field);
    Some(Check::new(Subject::Credentials, Verdict::Attention, why).with([fix]))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    fn endpoint(protocol: &str, fields: &str, provider: &str) -> Endpoint {
        let text = format!(
            r#"{{"pk":"00000000-0000-4000-8000-00000000000a","name":"lathe","provider":4,"protocol":"{protocol}",
                "host":"lathe:5900","maximum_connections":1,
                "provider_obj":{{"pk":4,"name":"Mill"{provider}}}{fields}}}"#
        );
        authentik_rac::wire::read(&text).unwrap()
    }

    fn verdict(protocol: &str, asked: &[&str]) -> Option<Verdict> {
        let asked = Loading::Ready(Some(asked.iter().map(|name| (*name).to_owned()).collect()));
        check(&endpoint(protocol, "", ""), &asked).map(|check| check.verdict)
    }

    #[test]
    fn a_flow_that_asks_is_ready_and_only_vnc_can_do_without_neither() {
        for protocol in ["rdp", "ssh", "vnc"] {
            assert_eq!(verdict(protocol, &["password"]), Some(Verdict::Ready));
        }
        assert_eq!(verdict("vnc", &[]), Some(Verdict::Attention));
        assert_eq!(verdict("vnc", &["domain"]), Some(Verdict::Attention), "no credentials");
        assert_eq!((verdict("ssh", &[]), verdict("rdp", &[])), (None, None), "these ask themselves");
        let vnc = endpoint("vnc", "", "");
        assert_eq!(check(&vnc, &Loading::Ready(None)), None);
        assert_eq!(check(&vnc, &Loading::Waiting), None);
    }

    #[test]
    fn a_prompt_endpoint_whose_flow_does_not_ask_is_found_where_nothing_else_asks() {
        let none = Loading::Ready(Some(Vec::new()));
        let verdict = |fields: &str, provider: &str| {
            let endpoint = endpoint("rdp", &format!(r#","auth_mode":"prompt"{fields}"#), provider);
            check(&endpoint, &none).map(|check| check.verdict)
        };
        assert_eq!(verdict("", ""), None, "Windows shows its logon screen");
        let nla = r#","settings":{"security":"nla"}"#;
        assert_eq!(verdict(nla, ""), Some(Verdict::Attention));
        assert_eq!(verdict("", nla), Some(Verdict::Attention), "the provider's settings count");
        assert_eq!(
            verdict(r#","settings":{"security":"tls"}"#, nla),
            None,
            "unless the endpoint's own override them"
        );
        let stored = endpoint("vnc", r#","auth_mode":"static""#, "");
        assert_eq!(check(&stored, &none).map(|check| check.verdict), Some(Verdict::Attention));
        let asks = Loading::Ready(Some(vec!["username".to_owned(), "password".to_owned()]));
        let stored = endpoint("rdp", nla, "");
        assert_eq!(check(&stored, &asks).map(|check| check.verdict), Some(Verdict::Ready));
    }

    #[test]
    fn credentials_that_may_come_from_elsewhere_are_not_missed() {
        assert!(has_none(&endpoint("vnc", "", "")));
        assert!(has_none(&endpoint("vnc", r#","settings":{"read-only":"true"}"#, "")));
        let mapping = r#","property_mappings":["10000000-2000-4000-8000-300000000000"]"#;
        for (fields, provider) in [
            (r#","settings":{"password":"x"}"#, ""),
            ("", r#","settings":{"username":"x"}"#),
            (mapping, ""),
            ("", mapping),
        ] {
            assert!(!has_none(&endpoint("vnc", fields, provider)), "{fields}{provider}");
        }
    }
}
