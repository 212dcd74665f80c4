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

pub const ROWS: &[Parameter] = &[
    row(S, RDP, "initial-program", Kind::Text).means(parameters::INITIAL_PROGRAM),
    row(S, RDP, "client-name", Kind::Text).or("Guacamole RDP").means(parameters::CLIENT_NAME),
    row(S, RDP, "server-layout", Kind::Choice(LAYOUTS)).or("en-us-qwerty").means(parameters::SERVER_LAYOUT),
    row(S, RDP, "timezone", Kind::TimeZone).means_or(parameters::TIMEZONE_RDP, parameters::DEFAULT_TIMEZONE),
    row(S, SSH, "timezone", Kind::TimeZone).means_or(parameters::TIMEZONE_SSH, parameters::DEFAULT_TIMEZONE),
    switch(S, RDP, "enable-touch").means(parameters::ENABLE_TOUCH),
    switch(S, RDP, "console").means(parameters::CONSOLE),
    row(S, SSH, "command", Kind::Text).means(parameters::COMMAND),
    row(S, SSH, "locale", Kind::Text).means(parameters::LOCALE),
    row(S, SSH, "server-alive-interval", COUNT).or("0").means(parameters::SERVER_ALIVE_INTERVAL),
];
