//! One program instead of a desktop.

use super::row::*;

const R: Section = Section::RemoteApp;

pub const ROWS: &[Parameter] = &[
    row(R, RDP, "remote-app", Kind::Text).means(parameters::REMOTE_APP),
    row(R, RDP, "remote-app-dir", Kind::Text).means(parameters::REMOTE_APP_DIR),
    row(R, RDP, "remote-app-args", Kind::Text).means(parameters::REMOTE_APP_ARGS),
];
