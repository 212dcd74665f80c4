//! Settings typed as JSON.

use serde_json::{Map, Value};

use super::{SettingsError, yaml_reader};

pub(super) fn read(text: &str) -> Result<Map<String, Value>, SettingsError> {
    let map = serde_json::from_str(text).map_err(|error| {
        let mut message = error.to_string();
        // The library puts the place at the end of its sentence.
        if let Some(at) = message.rfind(" at line ") {
            message.truncate(at);
        }
        SettingsError {
            line: error.line(),
            column: error.column().max(1),
            message: ["This is not JSON: ", &message, "."].concat(),
        }
    })?;
    // The library takes a name given twice, of which it drops the first, and too deep a nesting.
    yaml_reader::check_json(text)?;
    Ok(map)
}
