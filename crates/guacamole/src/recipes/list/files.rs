//! Recipes for files: transfer and recordings.

use super::{DIRECTIONS, Kind, Recipe, YES_NO, ask, set, set_to, unset};
use rac_messages::recipes as words;

pub const DRIVE: Recipe = Recipe {
    id: "drive",
    title: words::DRIVE,
    about: words::DRIVE_ABOUT,
    words: words::DRIVE_WORDS,
    questions: &[
        ask("direction", Kind::Choice(DIRECTIONS), "both").label(words::DRIVE_DIRECTION),
        ask("name", Kind::Text, "").optional().label_and_help(words::DRIVE_NAME, words::DRIVE_NAME_HELP),
    ],
    settings: &[
        set("enable-drive", "true").when("direction", &["both", "up", "down"]),
        set("enable-drive", "false").when("direction", &["off"]),
        set("disable-upload", "false").when("direction", &["both", "up"]),
        set("disable-upload", "true").when("direction", &["down", "off"]),
        set("disable-download", "false").when("direction", &["both", "down"]),
        set("disable-download", "true").when("direction", &["up", "off"]),
        set_to("drive-name", "name").when("direction", &["both", "up", "down"]),
    ],
    needs: &[words::DRIVE_NEED_1],
    limits: &[words::DRIVE_LIMIT_1, words::DRIVE_LIMIT_2],
    warns: &[],
};

pub const SFTP: Recipe = Recipe {
    id: "sftp",
    title: words::SFTP,
    about: words::SFTP_ABOUT,
    words: words::SFTP_WORDS,
    questions: &[
        ask("direction", Kind::Choice(DIRECTIONS), "both").label(words::SFTP_DIRECTION),
        ask("folder", Kind::Text, "").optional().label_and_help(words::SFTP_FOLDER, words::SFTP_FOLDER_HELP),
        ask("server", Kind::Text, "").optional().label_and_help(words::SFTP_SERVER, words::SFTP_SERVER_HELP),
        ask("user", Kind::Text, "").optional().label_and_help(words::SFTP_USER, words::SFTP_USER_HELP),
        ask("password", Kind::Secret, "")
            .optional()
            .label_and_help(words::SFTP_PASSWORD, words::SFTP_PASSWORD_HELP),
    ],
    settings: &[
        set("enable-sftp", "true").when("direction", &["both", "up", "down"]),
        set("enable-sftp", "false").when("direction", &["off"]),
        set("sftp-disable-upload", "false").when("direction", &["both", "up"]),
        set("sftp-disable-upload", "true").when("direction", &["down", "off"]),
        set("sftp-disable-download", "false").when("direction", &["both", "down"]),
        set("sftp-disable-download", "true").when("direction", &["up", "off"]),
        set_to("sftp-root-directory", "folder").when("direction", &["both", "up", "down"]),
        set_to("sftp-hostname", "server").when("direction", &["both", "up", "down"]),
        set_to("sftp-username", "user").when("direction", &["both", "up", "down"]),
        set_to("sftp-password", "password").when("direction", &["both", "up", "down"]),
    ],
    needs: &[words::SFTP_NEED_1],
    limits: &[words::SFTP_LIMIT_1, words::SFTP_LIMIT_2],
    warns: &[],
};

pub const RECORDING: Recipe = Recipe {
    id: "recording",
    title: words::RECORDING,
    about: words::RECORDING_ABOUT,
    words: words::RECORDING_WORDS,
    questions: &[
        ask("folder", Kind::Text, "/recordings")
            .label_and_help(words::RECORDING_FOLDER, words::RECORDING_FOLDER_HELP),
        ask("name", Kind::Text, "")
            .optional()
            .label_and_help(words::RECORDING_NAME, words::RECORDING_NAME_HELP),
        ask("keys", Kind::Choice(YES_NO), "no")
            .label_and_help(words::RECORDING_KEYS, words::RECORDING_KEYS_HELP),
        ask("text", Kind::Choice(YES_NO), "no")
            .label_and_help(words::RECORDING_TEXT, words::RECORDING_TEXT_HELP),
    ],
    settings: &[
        set_to("recording-path", "folder"),
        set("create-recording-path", "true"),
        set_to("recording-name", "name"),
        set("recording-include-keys", "true").when("keys", &["yes"]),
        set("recording-include-keys", "false").when("keys", &["no"]),
        set_to("typescript-path", "folder").when("text", &["yes"]),
        set("create-typescript-path", "true").when("text", &["yes"]),
        unset("typescript-path").when("text", &["no"]),
        unset("create-typescript-path").when("text", &["no"]),
    ],
    needs: &[words::RECORDING_NEED_1, words::RECORDING_NEED_2],
    limits: &[words::RECORDING_LIMIT_1, words::RECORDING_LIMIT_2],
    warns: &[],
};
