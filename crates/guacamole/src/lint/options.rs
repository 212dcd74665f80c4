//! Values that are not among a parameter's options, and the option that was probably meant.

use rac_messages::lint as words;

use super::{Findings, Fix, Severity};
use crate::catalogue::nearest_of;
use crate::characters::quotable;

pub(super) fn judge(key: &str, text: &str, options: &'static [&'static str], findings: &mut Findings) {
    let meant = meant(key, text, options);
    let shown = quotable(text);
    let reason = match meant {
        Some(meant) if meant.eq_ignore_ascii_case(text) => words::option_in_other_case(shown),
        _ => words::no_such_option(shown),
    };
    findings.add(key, Severity::Error, reason, meant.map(|meant| Fix::replace(meant.into(), meant)));
}

/// The option that a user may have meant.
fn meant(key: &str, text: &str, options: &'static [&'static str]) -> Option<&'static str> {
    // A much longer text is no misspelt option.
    if text.len() > 64 {
        return None;
    }
    let lower = text.trim().to_lowercase();
    let option = |wanted: &str| options.iter().copied().find(|option| *option == wanted);
    let same = |option: &&&str| option.eq_ignore_ascii_case(&lower);
    let number = lower.strip_suffix(".0").unwrap_or(&lower);
    let digits = number.trim_end_matches(|c: char| !c.is_ascii_digit());
    let unit = number.strip_prefix(digits).unwrap_or_default();
    let with_unit = matches!(
        unit.trim_matches([' ', '-', '_']),
        "" | "bit" | "bits" | "bpp" | "bit colour" | "bit color"
    );
    let by_number = || option(digits).filter(|_| with_unit && !digits.is_empty());
    let by_name = || match key {
        "server-layout" => layout(&lower).and_then(option),
        _ => alias(key, &lower).and_then(option),
    };
    let found = options.iter().find(same).copied();
    found.or_else(by_number).or_else(by_name).or_else(|| nearest_of(options.iter().copied(), text))
}

/// Other programs' names for options.
fn alias(key: &str, lower: &str) -> Option<&'static str> {
    Some(match (key, lower) {
        ("security", "ssl" | "tls1.2" | "tls1.3" | "tls 1.2" | "tls 1.3") => "tls",
        ("security", "auto" | "negotiate" | "default") => "any",
        ("security", "hyper-v" | "hyperv" | "vm") => "vmconnect",
        ("security", "credssp") => "nla",
        ("resize-method", "dynamic" | "auto" | "update" | "display update") => "display-update",
        ("normalize-clipboard", "lf" | "linux" | "macos") => "unix",
        ("normalize-clipboard", "crlf" | "dos") => "windows",
        ("normalize-clipboard", "none" | "off" | "keep") => "preserve",
        ("clipboard-encoding", "latin1" | "latin-1" | "iso-8859-1" | "iso8859_1") => "ISO8859-1",
        ("clipboard-encoding", "windows-1252" | "cp-1252" | "win1252") => "CP1252",
        ("backspace", "delete" | "del" | "^?" | "0x7f") => "127",
        ("backspace", "bs" | "backspace" | "^h" | "0x08" | "0x8") => "8",
        ("cursor", "client") => "local",
        ("cursor", "server") => "remote",
        _ => return None,
    })
}

/// Languages and countries by common names and codes, with the usual keyboard layout.
const LAYOUTS: &[(&str, &str)] = &[
    ("de-de-qwertz", "de at lu german deutsch germany austria austrian qwertz"),
    ("de-ch-qwertz", "ch swiss schweiz switzerland de-li swiss-german german-swiss german-switzerland"),
    (
        "en-us-qwerty",
        "en us usa english american qwerty us-international us-intl english-us english-united-states",
    ),
    ("en-gb-qwerty", "gb uk british en-ie english-uk english-united-kingdom"),
    ("fr-fr-azerty", "fr french francais français france azerty"),
    ("fr-be-azerty", "be belgian belgium nl-be french-belgium dutch-belgium"),
    ("fr-ca-qwerty", "canadian canadian-french french-canadian french-canada"),
    ("fr-ch-qwertz", "swiss-french french-swiss french-switzerland romand"),
    ("es-es-qwerty", "es spanish espanol español spain"),
    (
        "es-latam-qwerty",
        "latam latin-american spanish-latin-american la es-mx es-ar es-co es-cl es-pe mexican mexico",
    ),
    ("it-it-qwerty", "it italian italiano italy"),
    ("pt-pt-qwerty", "pt portuguese portugal"),
    ("pt-br-qwerty", "br brazilian portuguese-brazil brasil brazil abnt abnt2"),
    ("cs-cz-qwertz", "cs cz czech"),
    ("da-dk-qwerty", "da dk danish dansk denmark"),
    ("hu-hu-qwertz", "hu hungarian magyar hungary"),
    ("ja-jp-qwerty", "ja jp japanese japan"),
    ("no-no-qwerty", "no nb nn norwegian norsk norway nb-no nn-no"),
    ("pl-pl-qwerty", "pl polish polski poland"),
    ("ro-ro-qwerty", "ro romanian romania"),
    ("sv-se-qwerty", "sv se swedish svenska sweden fi finnish"),
    ("tr-tr-qwerty", "tr turkish turkey"),
    ("failsafe", "unicode none"),
];

/// The keyboard layout for a locale, a language or an arrangement, such as `de-AT`.
pub fn layout_of(text: &str) -> Option<&'static str> {
    (text.len() <= 64).then(|| layout(&text.trim().to_lowercase())).flatten()
}

/// The keyboard layout for a locale, a language or an arrangement: `de_DE.UTF-8`, `en-US`, `German`, `azerty`.
fn layout(lower: &str) -> Option<&'static str> {
    let name: String = lower
        .split(['.', '@'])
        .next()
        .unwrap_or_default()
        .trim()
        .chars()
        .filter(|c| !matches!(c, '(' | ')' | ','))
        .map(|c| if c == '_' || c == ' ' { '-' } else { c })
        .collect();
    let by_word = |word: &str| {
        LAYOUTS.iter().find(|(_, words)| words.split(' ').any(|one| one == word)).map(|(layout, _)| *layout)
    };
    let starts = |layout: &&(&str, &str)| {
        layout.0.strip_prefix(name.as_str()).is_some_and(|rest| rest.starts_with('-')) && name.contains('-')
    };
    if let Some(found) = by_word(&name) {
        return Some(found);
    }
    if let Some((found, _)) = LAYOUTS.iter().find(starts) {
        return Some(*found);
    }
    // For a language in another country, such as de-AT, the language decides; the arrangement may follow.
    let mut parts = name.split('-');
    let language = parts.next().filter(|part| (2..=3).contains(&part.len()))?;
    parts
        .clone()
        .find_map(|part| by_word(part).filter(|layout| layout.starts_with(language)))
        .or_else(|| by_word(language))
}
