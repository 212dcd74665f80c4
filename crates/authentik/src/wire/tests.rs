//! The same objects in both formats, and what both have to tolerate.

use serde_json::json;

use super::*;
use crate::endpoints::{EndpointId, Protocol};
use crate::providers::ProviderId;
use crate::users::UserId;

const TOKEN: &str = "70000000-0000-4000-8000-00000000000f";
const TARGET: &str = "9c9c9c9c-8b8b-4a7a-8969-585847473636";

/// A list with one row.
fn list(row: serde_json::Value) -> String {
    let pagination = json!({"next": 0, "previous": 0, "count": 1, "current": 1, "total_pages": 1, "start_index": 1,
        "end_index": 1});
    json!({"pagination": pagination, "results": [row], "autocomplete": {}}).to_string()
}

fn user() -> serde_json::Value {
    json!({"pk": 8, "username": "imre", "name": "Imre"})
}

/// Connection tokens in the current format.
fn tokens_of_today() -> String {
    let provider =
        json!({"pk": 2, "name": "Print shop", "settings": {"width": "0800"}, "connection_expiry": "hours=8"});
    list(json!({
        "pk": TOKEN, "provider": 2, "provider_obj": provider, "user": user(), "endpoint": TARGET,
        "endpoint_obj": {"pk": TARGET, "name": "press 4", "provider": 2, "provider_obj": provider, "protocol": "vnc",
            "host": "press4.example", "auth_mode": "prompt", "maximum_connections": 3, "settings": {}},
    }))
}

/// The same as devices.
fn tokens_with_devices() -> String {
    list(json!({
        "pk": TOKEN, "provider": 2, "user": user(), "device": TARGET, "device_name": "press 4",
        "provider_obj": {"pk": 2, "name": "Print shop", "access_group": null, "maximum_connections": 3,
            "auth_mode": "prompt"},
    }))
}

#[test]
fn endpoints_of_both_formats_become_the_same_domain_types() {
    let today = read::<Page<ConnectionToken>>(&tokens_of_today()).unwrap();
    let devices = read::<Page<ConnectionToken>>(&tokens_with_devices()).unwrap();
    for page in [&today, &devices] {
        let token = &page.rows[0];
        assert_eq!((page.count, page.current, page.hidden), (1, 1, 0));
        assert_eq!(token.pk.to_string(), TOKEN);
        assert_eq!((token.provider, token.provider_obj.name.as_str()), (ProviderId(2), "Print shop"));
        assert_eq!(
            token.user,
            User { name: "Imre".into(), username: "imre".into(), pk: UserId(8), ..User::left_out() }
        );
        assert_eq!(token.target_name(), "press 4");
    }
    let (today, devices) = (&today.rows[0], &devices.rows[0]);
    assert_eq!((today.endpoint.is_some(), devices.endpoint), (true, None));
    let endpoint: &Endpoint = today.endpoint_obj.as_ref().unwrap();
    let device: &Endpoint = devices.device.as_ref().unwrap();
    for one in [endpoint, device] {
        assert_eq!(one.pk, TARGET.parse::<EndpointId>().unwrap());
        assert_eq!((one.name.as_str(), one.provider, one.maximum_connections), ("press 4", ProviderId(2), 3));
        assert_eq!((one.provider_obj.pk, one.provider_obj.name.as_str()), (ProviderId(2), "Print shop"));
        assert_eq!(one.auth_mode, "prompt");
    }
    assert_eq!((&endpoint.protocol, endpoint.host.as_str()), (&Protocol::Vnc, "press4.example"));
    assert_eq!(
        (&device.protocol, device.host.as_str()),
        (&Protocol::Other(String::new()), ""),
        "tokens don't tell"
    );
    assert_eq!(
        (today.target_detail(), devices.target_detail()),
        ("VNC · press4.example".into(), "Device".into())
    );
}

#[test]
fn each_format_has_its_own_wire_types() {
    let single = |list: String| {
        let list: serde_json::Value = serde_json::from_str(&list).unwrap();
        list["results"][0].to_string()
    };
    let (today, devices) = (single(tokens_of_today()), single(tokens_with_devices()));
    let from_today: ConnectionToken = serde_json::from_str::<v3::ConnectionToken>(&today).unwrap().into();
    let from_devices: ConnectionToken =
        serde_json::from_str::<devices::ConnectionToken>(&devices).unwrap().into();
    assert_eq!(from_today, read(&today).unwrap());
    assert_eq!(from_devices, read(&devices).unwrap());
    assert!(serde_json::from_str::<devices::ConnectionToken>(&today).is_err(), "today's has no device");
}

#[test]
fn a_device_without_optional_fields_is_still_shown() {
    let bare = json!({"pk": TOKEN, "provider": 2, "device": TARGET, "device_name": null, "new_in_2031": [1]});
    let token: ConnectionToken = read(&bare.to_string()).unwrap();
    assert_eq!((token.target_name().as_str(), token.target_detail().as_str()), (TARGET, "Device"));
    assert_eq!(token.provider_obj.name, "Unknown provider");
    assert_eq!(token.user, User::left_out());
    assert_eq!(token.device.map(|device| device.maximum_connections), Some(1));
}

#[test]
fn an_empty_list_is_one_in_either_format() {
    let empty = json!({"pagination": {"count": 0}, "results": []}).to_string();
    assert_eq!(read::<Page<ConnectionToken>>(&empty).unwrap().rows, []);
}

#[test]
fn errors_are_those_of_the_current_format() {
    let error = read::<Page<ConnectionToken>>(&list(json!({"provider": 2}))).unwrap_err().to_string();
    assert!(error.starts_with("missing field `pk`"), "{error}");
    let error = read::<Endpoint>(&json!({"pk": TARGET, "name": "a", "provider": 2}).to_string()).unwrap_err();
    assert!(error.to_string().starts_with("missing field `protocol`"), "{error}");
}

#[test]
fn settings_that_are_no_object_are_empty() {
    for odd in ["null", "[1,2]", "\"text\"", "12", "true"] {
        let provider: Provider = read(&format!(r#"{{"pk":1,"name":"a","settings":{odd}}}"#)).unwrap();
        assert!(provider.settings.is_empty(), "{odd}");
    }
}

#[test]
fn settings_keep_key_order_and_number_notation() {
    let text = r#"{"pk":1,"name":"a","settings":{"z":1.50,"a":123456789012345678901234567890,"m":1e2}}"#;
    let settings = read::<Provider>(text).unwrap().settings;
    assert_eq!(settings.keys().collect::<Vec<_>>(), ["z", "a", "m"]);
    assert_eq!(settings["z"].to_string(), "1.50");
    assert_eq!(settings["a"].to_string(), "123456789012345678901234567890");
}
