//! `.rdp` files of Microsoft's clients: lines of `key:type:value`.

use std::collections::BTreeMap;

use rac_messages::{Message, files};

use super::machine::Machine;
use crate::Import;
use crate::model::PartName;

/// Keys by which a `.rdp` file is recognised.
const KNOWN: [&str; 6] = [
    "full address",
    "screen mode id",
    "session bpp",
    "desktopwidth",
    "remoteapplicationmode",
    "alternate full address",
];

/// The reasons for dropping keys, by the prefixes of the keys.
const UNUSED: &[(Message, &[&str])] = &[
    (
        files::RDP_WINDOW,
        &[
            "screen mode id",
            "use multimon",
            "desktopwidth",
            "desktopheight",
            "winposstr",
            "smart sizing",
            "dynamic resolution",
            "selectedmonitors",
            "maximizetocurrentdisplays",
            "singlemoninwindowedmode",
            "desktopscalefactor",
            "displayconnectionbar",
            "pinconnectionbar",
            "keyboardhook",
            "span monitors",
            "superpanaccelfactor",
            "desktop size id",
        ],
    ),
    (
        files::RDP_LINE,
        &[
            "connection type",
            "networkautodetect",
            "bandwidthautodetect",
            "compression",
            "autoreconnection",
            "videoplaybackmode",
        ],
    ),
    (
        files::RDP_DEVICE,
        &[
            "redirectsmartcards",
            "redirectcomports",
            "redirectposdevices",
            "redirectdirectx",
            "devicestoredirect",
            "usbdevicestoredirect",
            "camerastoredirect",
            "redirectwebauthn",
            "redirectlocation",
            "encode redirected",
        ],
    ),
    (files::RDP_SECURITY, &["enablecredsspsupport", "negotiate security layer"]),
    (files::RDP_SIGNATURE, &["signscope", "signature"]),
    (
        files::RDP_ASKING,
        &[
            "prompt for credentials",
            "promptcredentialonce",
            "prompt",
            "gatewaycredentialssource",
            "gatewayprofileusagemethod",
            "gatewaybrokeringtype",
            "use redirection server name",
            "rdgiskdcproxy",
            "kdcproxyname",
            "trustzonealias",
            "username and password",
        ],
    ),
];

/// Whether a text is a `.rdp` file.
pub(super) fn is_rdp(text: &str) -> bool {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty()).take(60);
    let fits = |line: &str| entry(line).is_some_and(|(key, ..)| KNOWN.contains(&key.as_str()));
    lines.any(fits)
}

/// A line as key in lower case, type and value.
fn entry(line: &str) -> Option<(String, char, &str)> {
    let (key, rest) = line.split_once(':')?;
    let (kind, value) = rest.split_once(':')?;
    let kind = kind.chars().next().filter(|c| kind.len() == 1 && matches!(c, 's' | 'i' | 'b'))?;
    Some((key.trim().to_ascii_lowercase(), kind, value))
}

pub(super) fn read(text: &str, file_name: &str) -> Import {
    let mut import = Import::default();
    let mut machine = Machine::new(1);
    machine.protocol = "rdp".to_owned();
    // The last of repeated keys counts.
    let mut entries: BTreeMap<String, (usize, &str)> = BTreeMap::new();
    for (at, line) in text.lines().enumerate() {
        let line = line.trim_end_matches(['\r', '\u{1a}']).trim_start_matches('\u{feff}');
        match entry(line) {
            Some((key, _, value)) => {
                let what = PartName::quoted(&key);
                if let Some((line, before)) = entries.insert(key, (at + 1, value.trim()))
                    && before != value.trim()
                {
                    machine.lose(line, what, files::RDP_AGAIN_BELOW);
                }
            }
            None if line.trim().is_empty() => {}
            None => machine.lose(at + 1, files::line(at + 1), files::RDP_NO_ENTRY),
        }
    }
    let is_remote_app = entries.get("remoteapplicationmode").is_some_and(|(_, value)| *value == "1");
    let get = |key: &str| entries.get(key).map_or("", |(_, value)| *value);
    let has_gateway = !get("gatewayhostname").is_empty();
    let no_gateway = matches!(get("gatewayusagemethod"), "0" | "4");
    machine.name = match (is_remote_app, get("remoteapplicationname"), file_stem(file_name)) {
        (true, name, _) if !name.is_empty() => name.to_owned(),
        (_, _, stem) => stem.to_owned(),
    };
    for (key, (line, value)) in entries.iter().filter(|(_, (_, value))| !value.is_empty()) {
        let source = PartName::quoted(key);
        if no_gateway && key == "gatewayhostname" {
            machine.lose(*line, source, files::RDP_NO_GATEWAY);
            continue;
        }
        if key == "alternate full address" && get("full address").is_empty() {
            machine.parameter("hostname", value, *line, &source);
            continue;
        }
        if !is_remote_app && key.starts_with("remoteapplication") && !key.ends_with("mode") {
            machine.lose(*line, source, files::RDP_NO_REMOTE_APP);
            continue;
        }
        take(&mut machine, key, value, *line, &source, has_gateway);
    }
    // A domain with its own key is repeated in the name.
    if let Some((domain, user)) = get("username").split_once('\\') {
        let line = entries.get("username").map_or(1, |(line, _)| *line);
        match user {
            "" => drop(machine.settings.shift_remove("username")),
            user => drop(machine.settings.insert("username".to_owned(), user.into())),
        }
        if !domain.is_empty() && domain != "." {
            // The domain of the name is what Windows signs in with.
            if let Some((of_key, other)) = entries.get("domain").filter(|(_, other)| !other.is_empty())
                && !other.eq_ignore_ascii_case(domain)
            {
                machine.settings.shift_remove("domain");
                machine.origins.retain(|origin| origin.field != "settings.domain");
                machine.lose(*of_key, PartName::quoted("domain"), files::VALUE_TWICE);
            }
            if !machine.settings.contains_key("domain") {
                machine.parameter("domain", domain, line, &PartName::quoted("username"));
            }
        }
    }
    machine.losses.sort_by_key(|loss| loss.line);
    machine.finish(&mut import);
    import
}

fn file_stem(file_name: &str) -> &str {
    let name = file_name.rsplit(['/', '\\']).next().unwrap_or_default();
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// `has_gateway`: whether the file names a gateway.
fn take(machine: &mut Machine, key: &str, value: &str, line: usize, source: &PartName, has_gateway: bool) {
    let is = |wanted: &str| value == wanted;
    let mut set = |parameter: &str, value: &str| machine.parameter(parameter, value, line, source);
    match key {
        "full address" => set("hostname", value),
        "server port" => set("port", value),
        "username" => set("username", value),
        "domain" => set("domain", value),
        "gatewayhostname" => match value.rsplit_once(':') {
            Some((host, port)) if guacamole_settings::host::is_port(port) && !host.contains(':') => {
                set("gateway-hostname", host);
                set("gateway-port", port);
            }
            _ => set("gateway-hostname", value),
        },
        "alternate shell" if value.eq_ignore_ascii_case("rdpinit.exe") => {
            machine.lose(line, source, files::RDP_SHELL_OF_APPS);
        }
        "alternate shell" => set("initial-program", value),
        "remoteapplicationprogram" => set("remote-app", value),
        "remoteapplicationcmdline" => set("remote-app-args", value),
        "loadbalanceinfo" => set("load-balance-info", value),
        "pcb" => set("preconnection-blob", value),
        "session bpp" if matches!(value, "8" | "16" | "24" | "32") => set("color-depth", value),
        "session bpp" if is("15") => set("color-depth", "16"),
        // What guacd does anyway is neither set nor dropped.
        "audiomode" if is("0") => {}
        "audiomode" if is("1") => set("console-audio", "true"),
        "audiomode" if is("2") => set("disable-audio", "true"),
        "redirectclipboard" if is("1") => {}
        "redirectclipboard" if is("0") => {
            set("disable-copy", "true");
            set("disable-paste", "true");
        }
        "drivestoredirect" => set("enable-drive", "true"),
        // Whether the certificate must be valid: guacd requires that (1) unless a setting allows others (0).
        "authentication level" if is("0") => set("ignore-cert", "true"),
        "authentication level" if is("1") => {}
        "authentication level" => machine.lose(line, source, files::RDP_CERTIFICATE),
        "gatewayusagemethod" if matches!(value, "0" | "4") => {}
        "gatewayusagemethod" if !has_gateway => machine.lose(line, source, files::RDP_GATEWAY_MISSING),
        // Always (1) is what guacd does with a gateway.
        "gatewayusagemethod" if is("1") => {}
        "gatewayusagemethod" => machine.lose(line, source, files::RDP_GATEWAY_ALWAYS),
        // It decides about the others, and the name is the endpoint's.
        "remoteapplicationmode" | "remoteapplicationname" => {}
        _ => match SWITCHES.iter().find(|(name, ..)| *name == key) {
            Some((_, on, parameter, result)) if is(on) => set(parameter, result),
            Some(_) if is("0") || is("1") => {}
            _ => unused(machine, key, value, line, source),
        },
    }
}

/// Switches: the key, the value that has an effect, and the parameter that it sets.
const SWITCHES: &[(&str, &str, &str, &str)] = &[
    ("audiocapturemode", "1", "enable-audio-input", "true"),
    ("redirectprinters", "1", "enable-printing", "true"),
    ("redirectdrives", "1", "enable-drive", "true"),
    ("administrative session", "1", "console", "true"),
    ("connect to console", "1", "console", "true"),
    ("disable wallpaper", "0", "enable-wallpaper", "true"),
    ("disable themes", "0", "enable-theming", "true"),
    ("allow font smoothing", "1", "enable-font-smoothing", "true"),
    ("allow desktop composition", "1", "enable-desktop-composition", "true"),
    ("disable full window drag", "0", "enable-full-window-drag", "true"),
    ("disable menu anims", "0", "enable-menu-animations", "true"),
    ("bitmapcachepersistenable", "0", "disable-bitmap-caching", "true"),
];

fn unused(machine: &mut Machine, key: &str, value: &str, line: usize, source: &PartName) {
    if key == "password 51" {
        machine.lose(line, source, files::RDP_PASSWORD);
        return;
    }
    let reason = UNUSED.iter().find(|(_, keys)| keys.iter().any(|start| key.starts_with(start)));
    // A disabled feature is not reported as dropped.
    if value != "0" {
        machine.lose(line, source, reason.map_or(files::RDP_NO_PARAMETER, |(why, _)| why.clone()));
    }
}
