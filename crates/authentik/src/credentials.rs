//! Users' own credentials: the property mapping that reads them from the attributes of users.

/// The name of the mapping.
pub const MAPPING_NAME: &str = "RAC: credentials from user attributes";

/// Its expression. Users without these attributes get nothing from it, so that the machine asks them.
pub const MAPPING_EXPRESSION: &str = r#"attributes = request.user.attributes
settings = {"username": attributes.get("rac_username", request.user.username)}
if "rac_password" in attributes:
    settings["password"] = attributes["rac_password"]
return settings"#;
