//! Singletons: the caller, the configuration, the version; and the blueprint import, which is always refused.

use serde_json::{Value, json};

use crate::rest::answer::{Answer, Refusal};
use crate::rest::resource::Call;
use crate::rest::view::{Target, View};
use crate::store::Table;

use super::users;

/// A view of a single object.
trait Single: Sync {
    fn title(&self) -> &'static str;
    fn value(&self, call: &Call) -> Result<Value, Refusal>;

    /// Whether it is available without a token.
    fn is_public(&self) -> bool {
        false
    }
}

fn answer(view: &dyn Single, call: &Call) -> Result<Answer, Refusal> {
    match call.request.method.as_str() {
        "GET" | "HEAD" => Ok(Answer::ok(&view.value(call)?)),
        "OPTIONS" => Ok(Answer::ok(&json!({
            "name": view.title(),
            "description": "",
            "renders": ["application/json"],
            "parses": ["application/json"],
        }))),
        _ => Err(Refusal::MethodNotAllowed("GET, HEAD, OPTIONS".into())),
    }
}

macro_rules! single_view {
    ($type:ty) => {
        impl View for $type {
            fn call(&self, _target: &Target, call: &mut Call) -> Result<Answer, Refusal> {
                answer(self, call)
            }

            fn knows(&self, target: &Target) -> bool {
                *target == Target::List
            }

            fn allowed(&self, _target: &Target) -> &'static str {
                "GET, HEAD, OPTIONS"
            }

            fn describe_to_strangers(&self, _target: &Target) -> Option<Value> {
                None
            }

            fn open_to_strangers(&self) -> bool {
                self.is_public()
            }
        }
    };
}

/// `/core/users/me/`
pub struct Me;
single_view!(Me);

impl Single for Me {
    fn title(&self) -> &'static str {
        "User me"
    }

    fn value(&self, call: &Call) -> Result<Value, Refusal> {
        let user = call.store.row(Table::Users, &call.caller.pk.to_string());
        user.map(|user| users::me(call.store, user)).ok_or_else(Refusal::not_found)
    }
}

/// `/root/config/`
pub struct Config;
single_view!(Config);

impl Single for Config {
    fn title(&self) -> &'static str {
        "Config"
    }

    fn value(&self, call: &Call) -> Result<Value, Refusal> {
        Ok(call.store.config.clone())
    }

    fn is_public(&self) -> bool {
        true
    }
}

/// `/core/brands/current/`
pub struct Brand;
single_view!(Brand);

impl Single for Brand {
    fn title(&self) -> &'static str {
        "Brand current"
    }

    fn value(&self, _call: &Call) -> Result<Value, Refusal> {
        Ok(json!({
            "matched_domain": "authentik-default",
            "branding_title": "authentik",
            "branding_logo": "/static/dist/assets/icons/icon_left_brand.svg",
            "branding_logo_themed_urls": null,
            "branding_favicon": "/static/dist/assets/icons/icon.png",
            "branding_favicon_themed_urls": null,
            "branding_custom_css": "",
            "ui_footer_links": [],
            "ui_theme": "automatic",
            "flow_authentication": "default-authentication-flow",
            "flow_invalidation": "default-invalidation-flow",
            "flow_user_settings": "default-user-settings-flow",
            "default_locale": "",
            "flags": { "flows_continuous_login": false, "flows_refresh_others": false },
        }))
    }

    fn is_public(&self) -> bool {
        true
    }
}

/// `/admin/version/`
pub struct Version;
single_view!(Version);

impl Single for Version {
    fn title(&self) -> &'static str {
        "Version"
    }

    fn value(&self, call: &Call) -> Result<Value, Refusal> {
        Ok(call.store.version.clone())
    }
}

/// `/managed/blueprints/import/` requires a file, which the demo doesn't support.
pub struct Blueprints;

impl View for Blueprints {
    fn call(&self, target: &Target, call: &mut Call) -> Result<Answer, Refusal> {
        if call.request.method != "POST" {
            return Err(Refusal::MethodNotAllowed(self.allowed(target).into()));
        }
        if !call.caller.superuser {
            return Err(Refusal::forbidden());
        }
        let media = call.request.header("content-type").unwrap_or_default();
        Err(if media.starts_with("multipart/form-data") {
            Refusal::field("file", "No file was submitted.")
        } else {
            Refusal::Detail(415, format!("Unsupported media type \"{media}\" in request."))
        })
    }

    fn knows(&self, target: &Target) -> bool {
        *target == Target::ListAction("import".into())
    }

    fn allowed(&self, _target: &Target) -> &'static str {
        "POST, OPTIONS"
    }

    fn describe_to_strangers(&self, _target: &Target) -> Option<Value> {
        None
    }
}
