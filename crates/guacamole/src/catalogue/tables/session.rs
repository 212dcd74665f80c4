//! How the session starts.

use super::row::*;

const S: Section = Section::Session;

/// The layouts that guacd knows, most of them as language, country and arrangement.
const LAYOUTS: &[&str] = &[
    "cs-cz-qwertz",
    "da-dk-qwerty",
    "de-ch-qwertz",
    "de-de-qwertz",
    "en-gb-qwerty",
    "en-us-qwerty",
    "es-es-qwerty",
    "es-latam-qwerty",
    "failsafe",
    "fr-be-azerty",
    "fr-ca-qwerty",
    "fr-ch-qwertz",
    "fr-fr-azerty",
    "hu-hu-qwertz",
    "it-it-qwerty",
    "ja-jp-qwerty",
    "no-no-qwerty",
    "pl-pl-qwerty",
    "pt-br-qwerty",
    "pt-pt-qwerty",
    "ro-ro-qwerty",
    "sv-se-qwerty",
    "tr-tr-qwerty",
];

#[rustfmt::skip]
pub const ROWS: &[Parameter] = &[
    row(S, RDP, "initial-program", Kind::Text,
        "The full path of a program to run instead of the desktop."),
    row(S, RDP, "client-name", Kind::Text,
        "The client name Windows sees; authentik sets “authentik - ” and the user name.").or("Guacamole RDP"),
    row(S, RDP, "server-layout", Kind::Choice(LAYOUTS),
        "The keyboard layout set in Windows; failsafe sends characters instead of keys.").or("en-us-qwerty"),
    row(S, RDP, "timezone", Kind::TimeZone,
        "The time zone of the session; only Remote Desktop Services honour it.").or_else("the browser's"),
    row(S, SSH, "timezone", Kind::TimeZone,
        "The time zone to request as TZ; the server must allow it.").or_else("the browser's"),
    switch(S, RDP, "enable-touch", "Passes multi-touch input to Windows."),
    switch(S, RDP, "console", "Joins the console (administrative) session."),
    row(S, SSH, "command", Kind::Text, "The command to run instead of the account's shell."),
    row(S, SSH, "locale", Kind::Text,
        "The language to request as LANG, such as de_DE.UTF-8; the server must allow it."),
    row(S, SSH, "server-alive-interval", COUNT,
        "The seconds between keep-alive messages to the server; 0 sends none, and 1 counts as 2.").or("0"),
];
