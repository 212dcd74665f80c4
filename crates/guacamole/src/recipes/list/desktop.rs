//! Recipes for what the user sees, hears and types.

use super::{Kind, Recipe, YES_NO, ask, set, set_to};

pub const KEYBOARD: Recipe = Recipe {
    id: "keyboard",
    title: "Keyboard layout",
    about: "Makes keys type what is printed on them.",
    words: "language layout wrong characters qwerty qwertz azerty umlauts backspace",
    questions: &[
        ask("layout", "Keyboard layout", Kind::Layout, "")
            .help("The layout set in the Windows session. It must match the keyboard that users type on."),
        ask(
            "backspace",
            "Backspace sends",
            Kind::Choice(&[
                ("127", "Delete, as most Linux systems expect"),
                ("8", "Backspace, as older systems expect"),
            ]),
            "127",
        ),
    ],
    settings: &[set_to("server-layout", "layout"), set_to("backspace", "backspace")],
    needs: &[],
    limits: &[
        "VNC has no setting for it: the VNC server decides.",
        "It is the same for all users. For a layout by user, use a property mapping with an expression.",
    ],
    warns: &[],
};

pub const CLIPBOARD: Recipe = Recipe {
    id: "clipboard",
    title: "Clipboard",
    about: "Turns copy and paste off, or allows it one way only.",
    words: "copy paste one way data loss prevention disable",
    questions: &[ask(
        "direction",
        "Copy and paste",
        Kind::Choice(&[
            ("off", "Off"),
            ("in", "Only into the session"),
            ("out", "Only out of the session"),
            ("both", "Both ways"),
        ]),
        "off",
    )],
    settings: &[
        set("disable-copy", "true").when("direction", &["off", "in"]),
        set("disable-copy", "false").when("direction", &["out", "both"]),
        set("disable-paste", "true").when("direction", &["off", "out"]),
        set("disable-paste", "false").when("direction", &["in", "both"]),
    ],
    needs: &[],
    limits: &["Files go another way: see the recipes for file transfer."],
    warns: &[],
};

pub const DISPLAY: Recipe = Recipe {
    id: "display",
    title: "Display and speed",
    about: "Draws more, or less for slow networks.",
    words: "performance slow resize resolution quality wallpaper bandwidth colours fast",
    questions: &[
        ask(
            "quality",
            "Quality",
            Kind::Choice(&[
                ("sharp", "Best picture"),
                ("plain", "Balanced"),
                ("fast", "Fast on slow networks"),
            ]),
            "plain",
        ),
        ask(
            "resize",
            "When the browser window is resized",
            Kind::Choice(&[
                ("display-update", "The desktop follows"),
                ("reconnect", "The session reconnects"),
            ]),
            "display-update",
        )
        .help("Servers older than Windows 8.1 and Server 2012 R2 can only reconnect."),
    ],
    settings: &[
        set("enable-font-smoothing", "true").when("quality", &["sharp", "plain"]),
        set("enable-font-smoothing", "false").when("quality", &["fast"]),
        set("enable-theming", "true").when("quality", &["sharp", "plain"]),
        set("enable-theming", "false").when("quality", &["fast"]),
        set("enable-wallpaper", "true").when("quality", &["sharp"]),
        set("enable-wallpaper", "false").when("quality", &["plain", "fast"]),
        set("enable-full-window-drag", "true").when("quality", &["sharp"]),
        set("enable-full-window-drag", "false").when("quality", &["plain", "fast"]),
        set("enable-desktop-composition", "true").when("quality", &["sharp"]),
        set("enable-desktop-composition", "false").when("quality", &["plain", "fast"]),
        set("enable-menu-animations", "true").when("quality", &["sharp"]),
        set("enable-menu-animations", "false").when("quality", &["plain", "fast"]),
        set_to("resize-method", "resize"),
        set("quality-level", "9").when("quality", &["sharp"]),
        set("quality-level", "6").when("quality", &["plain"]),
        set("quality-level", "2").when("quality", &["fast"]),
        set("compress-level", "1").when("quality", &["sharp"]),
        set("compress-level", "6").when("quality", &["plain"]),
        set("compress-level", "9").when("quality", &["fast"]),
    ],
    needs: &[],
    limits: &["VNC servers can ignore the quality."],
    warns: &[],
};

pub const AUDIO: Recipe = Recipe {
    id: "audio",
    title: "Sound",
    about: "Turns sound and the microphone on or off.",
    words: "audio sound microphone mute speaker pulseaudio",
    questions: &[
        ask("sound", "Sound", Kind::Choice(&[("on", "On"), ("off", "Off")]), "on"),
        ask("microphone", "Microphone", Kind::Choice(YES_NO), "no")
            .help("The browser asks each user for permission."),
        ask("server", "PulseAudio server", Kind::Text, "")
            .optional()
            .help("For VNC. Without one, the PulseAudio on guacd's own host is used."),
    ],
    settings: &[
        set("disable-audio", "false").when("sound", &["on"]),
        set("disable-audio", "true").when("sound", &["off"]),
        set("enable-audio-input", "true").when("microphone", &["yes"]),
        set("enable-audio-input", "false").when("microphone", &["no"]),
        set("enable-audio", "true").when("sound", &["on"]),
        set("enable-audio", "false").when("sound", &["off"]),
        set_to("audio-servername", "server").when("sound", &["on"]),
    ],
    needs: &["VNC: a PulseAudio server that accepts connections from the outpost's network."],
    limits: &["SSH has no sound."],
    warns: &[],
};

pub const PRINTING: Recipe = Recipe {
    id: "printing",
    title: "Printing",
    about: "Adds a printer to the session, or removes it. What is printed opens in the browser as PDF.",
    words: "print printer pdf",
    questions: &[
        ask("printing", "Printer", Kind::Choice(&[("on", "On"), ("off", "Off")]), "on"),
        ask("name", "Printer name", Kind::Text, "").optional().help("Default: Guacamole Printer."),
    ],
    settings: &[
        set("enable-printing", "true").when("printing", &["on"]),
        set("enable-printing", "false").when("printing", &["off"]),
        set_to("printer-name", "name").when("printing", &["on"]),
    ],
    needs: &["Printer redirection must not be forbidden by the group policies of the machine."],
    limits: &["The user's own printers are not connected: the PDF is printed from the browser."],
    warns: &[],
};

pub const REMOTE_APP: Recipe = Recipe {
    id: "remote-app",
    title: "Remote app",
    about: "Starts one published program instead of a desktop.",
    words: "remoteapp program application publish single",
    questions: &[
        ask("alias", "Alias of the program", Kind::RemoteApp, "")
            .help("As it is published, such as notepad. The two bars before it are added."),
        ask("folder", "Folder to start in", Kind::Text, "").optional(),
        ask("arguments", "Arguments", Kind::Text, "").optional(),
    ],
    settings: &[
        set_to("remote-app", "alias"),
        set_to("remote-app-dir", "folder"),
        set_to("remote-app-args", "arguments"),
    ],
    needs: &[
        "The program must be published on the machine (Remote Desktop Services, or the registry key TSAppAllowList).",
    ],
    limits: &["Arguments are only passed on if the published program allows them."],
    warns: &[],
};
