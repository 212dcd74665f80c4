//! Recipes for files: transfer and recordings.

use super::{DIRECTIONS, Kind, Recipe, YES_NO, ask, set, set_to, unset};

pub const DRIVE: Recipe = Recipe {
    id: "drive",
    title: "File transfer with a drive",
    about: "Adds a drive to the Windows session: upload, download or both.",
    words: "files upload download share folder exchange",
    questions: &[
        ask("direction", "Files", Kind::Choice(DIRECTIONS), "both"),
        ask("name", "Drive name", Kind::Text, "").optional().help("Default: Guacamole Filesystem."),
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
    needs: &["Drive redirection must not be forbidden by the group policies of the machine."],
    limits: &[
        "The folder can't be chosen: authentik sets drive-path to one for each connection token, in the outpost's container.",
        "Files on the drive are lost with the connection token or the container, and other users can't see them.",
    ],
    warns: &[],
};

pub const SFTP: Recipe = Recipe {
    id: "sftp",
    title: "File transfer over SFTP",
    about: "Shows the machine's files in the session's menu: upload, download or both.",
    words: "files upload download ssh exchange",
    questions: &[
        ask("direction", "Files", Kind::Choice(DIRECTIONS), "both"),
        ask("folder", "Top folder", Kind::Text, "")
            .optional()
            .help("What the file browser shows as its root. Default: /"),
        ask("server", "SFTP server", Kind::Text, "")
            .optional()
            .help("For RDP and VNC. Default: the machine itself."),
        ask("user", "SFTP user name", Kind::Text, "")
            .optional()
            .help("For RDP and VNC. Default: the session's own user name."),
        ask("password", "SFTP password", Kind::Secret, "")
            .optional()
            .help("For RDP and VNC. Anyone who can view the settings can read it."),
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
    needs: &["An SSH server with SFTP on the machine, which the outpost's network can reach."],
    limits: &[
        "RDP and VNC log in to the SFTP server separately: the session's own login doesn't count.",
        "Without a host key in sftp-host-key, guacd accepts any server.",
    ],
    warns: &[],
};

pub const RECORDING: Recipe = Recipe {
    id: "recording",
    title: "Recording",
    about: "Records the sessions on the outpost.",
    words: "record session video audit typescript log keys keystrokes",
    questions: &[
        ask("folder", "Folder", Kind::Text, "/recordings")
            .help("In the outpost's container. Its last part is created if it is missing."),
        ask("name", "File name", Kind::Text, "")
            .optional()
            .help("Default: recording. guacd adds a number if the file is there."),
        ask("keys", "Record keys", Kind::Choice(YES_NO), "no").help("All keys pressed, including passwords."),
        ask("text", "Also log the terminal's text", Kind::Choice(YES_NO), "no").help("In the same folder."),
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
    needs: &[
        "A volume mounted at this folder in the outpost's container: otherwise recordings are deleted with it.",
        "Write access for guacd, which runs in the same container.",
    ],
    limits: &[
        "authentik replaces no ${GUAC_…} or ${HISTORY_…}: all users' recordings have the same name and a number.",
        "authentik doesn't list recordings. To play them, use guacenc or Guacamole's player.",
    ],
    warns: &[],
};
