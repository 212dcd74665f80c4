//! What the editor of connection settings and the effective settings say.

pub const SETTINGS: &str = "Settings";
pub const SETTINGS_HELP: &str = "Guacamole's connection parameters, as YAML or JSON: one “name: value” a line, such as “color-depth: 24”.";
