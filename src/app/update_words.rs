//! The texts about a new version.

pub const REGION: &str = "New version";
pub const FOUND: &str = "A new version of RAC Admin has been installed.";
pub const RELOAD_TO_USE: &str = "Reload to use it.";
pub const UNSAVED: &str = "Save your changes first, then reload.";
pub const TOKEN_LOST: &str = "The token is kept for this page only: you will need to enter it again.";
pub const BY_PORTAL: &str = "You get it when the surrounding page is reloaded.";
pub const RELOAD: &str = "Reload";
/// With unsaved changes, it asks first.
pub const RELOAD_ASKS: &str = "Reload…";
pub const LATER: &str = "Later";
