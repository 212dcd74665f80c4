//! Recipes for what the user sees, hears and types.

use super::{Kind, ON_OFF, Recipe, YES_NO, ask, set, set_to};
use rac_messages::{Message, recipes as words};

const KEYBOARD_BACKSPACE: &[(&str, Message)] =
    &[("127", words::KEYBOARD_BACKSPACE_127), ("8", words::KEYBOARD_BACKSPACE_8)];

pub const KEYBOARD: Recipe = Recipe {
    id: "keyboard",
    title: words::KEYBOARD,
    about: words::KEYBOARD_ABOUT,
    words: words::KEYBOARD_WORDS,
    questions: &[
        ask("layout", Kind::Layout, "").label_and_help(words::KEYBOARD_LAYOUT, words::KEYBOARD_LAYOUT_HELP),
        ask("backspace", Kind::Choice(KEYBOARD_BACKSPACE), "127").label(words::KEYBOARD_BACKSPACE),
    ],
    settings: &[set_to("server-layout", "layout"), set_to("backspace", "backspace")],
    needs: &[],
    limits: &[words::KEYBOARD_LIMIT_1, words::KEYBOARD_LIMIT_2],
    warns: &[],
};

const CLIPBOARD_DIRECTION: &[(&str, Message)] = &[
    ("off", words::CLIPBOARD_DIRECTION_OFF),
    ("in", words::CLIPBOARD_DIRECTION_IN),
    ("out", words::CLIPBOARD_DIRECTION_OUT),
    ("both", words::CLIPBOARD_DIRECTION_BOTH),
];

pub const CLIPBOARD: Recipe = Recipe {
    id: "clipboard",
    title: words::CLIPBOARD,
    about: words::CLIPBOARD_ABOUT,
    words: words::CLIPBOARD_WORDS,
    questions: &[ask("direction", Kind::Choice(CLIPBOARD_DIRECTION), "off").label(words::CLIPBOARD_DIRECTION)],
    settings: &[
        set("disable-copy", "true").when("direction", &["off", "in"]),
        set("disable-copy", "false").when("direction", &["out", "both"]),
        set("disable-paste", "true").when("direction", &["off", "out"]),
        set("disable-paste", "false").when("direction", &["in", "both"]),
    ],
    needs: &[],
    limits: &[words::CLIPBOARD_LIMIT_1],
    warns: &[],
};

const DISPLAY_QUALITY: &[(&str, Message)] = &[
    ("sharp", words::DISPLAY_QUALITY_SHARP),
    ("plain", words::DISPLAY_QUALITY_PLAIN),
    ("fast", words::DISPLAY_QUALITY_FAST),
];
const DISPLAY_RESIZE: &[(&str, Message)] = &[
    ("display-update", words::DISPLAY_RESIZE_DISPLAY_UPDATE),
    ("reconnect", words::DISPLAY_RESIZE_RECONNECT),
];

pub const DISPLAY: Recipe = Recipe {
    id: "display",
    title: words::DISPLAY,
    about: words::DISPLAY_ABOUT,
    words: words::DISPLAY_WORDS,
    questions: &[
        ask("quality", Kind::Choice(DISPLAY_QUALITY), "plain").label(words::DISPLAY_QUALITY),
        ask("resize", Kind::Choice(DISPLAY_RESIZE), "display-update")
            .label_and_help(words::DISPLAY_RESIZE, words::DISPLAY_RESIZE_HELP),
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
    limits: &[words::DISPLAY_LIMIT_1],
    warns: &[],
};

pub const AUDIO: Recipe = Recipe {
    id: "audio",
    title: words::AUDIO,
    about: words::AUDIO_ABOUT,
    words: words::AUDIO_WORDS,
    questions: &[
        ask("sound", Kind::Choice(ON_OFF), "on").label(words::AUDIO_SOUND),
        ask("microphone", Kind::Choice(YES_NO), "no")
            .label_and_help(words::AUDIO_MICROPHONE, words::AUDIO_MICROPHONE_HELP),
        ask("server", Kind::Text, "")
            .optional()
            .label_and_help(words::AUDIO_SERVER, words::AUDIO_SERVER_HELP),
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
    needs: &[words::AUDIO_NEED_1],
    limits: &[words::AUDIO_LIMIT_1],
    warns: &[],
};

pub const PRINTING: Recipe = Recipe {
    id: "printing",
    title: words::PRINTING,
    about: words::PRINTING_ABOUT,
    words: words::PRINTING_WORDS,
    questions: &[
        ask("printing", Kind::Choice(ON_OFF), "on").label(words::PRINTING_PRINTING),
        ask("name", Kind::Text, "")
            .optional()
            .label_and_help(words::PRINTING_NAME, words::PRINTING_NAME_HELP),
    ],
    settings: &[
        set("enable-printing", "true").when("printing", &["on"]),
        set("enable-printing", "false").when("printing", &["off"]),
        set_to("printer-name", "name").when("printing", &["on"]),
    ],
    needs: &[words::PRINTING_NEED_1],
    limits: &[words::PRINTING_LIMIT_1],
    warns: &[],
};

pub const REMOTE_APP: Recipe = Recipe {
    id: "remote-app",
    title: words::REMOTE_APP,
    about: words::REMOTE_APP_ABOUT,
    words: words::REMOTE_APP_WORDS,
    questions: &[
        ask("alias", Kind::RemoteApp, "")
            .label_and_help(words::REMOTE_APP_ALIAS, words::REMOTE_APP_ALIAS_HELP),
        ask("folder", Kind::Text, "").optional().label(words::REMOTE_APP_FOLDER),
        ask("arguments", Kind::Text, "").optional().label(words::REMOTE_APP_ARGUMENTS),
    ],
    settings: &[
        set_to("remote-app", "alias"),
        set_to("remote-app-dir", "folder"),
        set_to("remote-app-args", "arguments"),
    ],
    needs: &[words::REMOTE_APP_NEED_1],
    limits: &[words::REMOTE_APP_LIMIT_1],
    warns: &[],
};
