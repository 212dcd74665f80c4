//! Problems of a host, with texts for the form, the checklist and the lint of settings.

use super::punycode::to_ascii;
use super::{Address, HostPort, ipv6, is_port, take_apart};
use crate::characters::{Kind, cleaned, quotable, unseen};
use rac_messages::{Argument, Message, sentences, settings_text as words};
use std::net::Ipv4Addr;

/// The part of a host that a problem is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Host,
    Port,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// Invisible characters.
    Unseen,
    /// NUL is one of them.
    Nul,
    /// An IPv6 address, which authentik splits at its first colon.
    Ipv6,
    /// More than a host: a URL, a user, a path.
    Address,
    /// Spaces inside it.
    Blank,
    /// Several colons, but no IPv6 address.
    Colons,
    /// The text after the colon is no port.
    Port,
    /// A colon with nothing after it.
    NoPort,
    /// No machine can have this name.
    Name,
    /// A name in another script.
    Script,
}

/// A problem of a host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostProblem {
    pub part: Part,
    pub kind: ProblemKind,
    /// The problem, in a sentence or two.
    pub words: Message,
    /// The whole text as it was probably meant.
    pub cure: Option<String>,
}

impl HostProblem {
    /// Whether it certainly is a mistake, so that the form doesn't send it.
    pub fn blocks(&self) -> bool {
        matches!(self.kind, ProblemKind::Nul | ProblemKind::Blank | ProblemKind::Colons | ProblemKind::Port)
    }

    /// Whether guacd can't reach anything with it.
    pub fn is_fatal(&self) -> bool {
        !matches!(self.kind, ProblemKind::NoPort | ProblemKind::Script)
    }
}

/// The problems of an endpoint's host: a host, possibly with `:` and a port. An empty text has none.
pub fn problems(text: &str) -> Vec<HostProblem> {
    // authentik removes surrounding spaces.
    let text = text.trim();
    if text.is_empty() {
        return Vec::new();
    }
    if let Some(found) = of_unseen(text) {
        // A wrong port remains wrong.
        let rest = problems(&cleaned(text, Kind::Name)).into_iter().filter(|one| one.part == Part::Port);
        return [found].into_iter().chain(rest).collect();
    }
    if let Some(address) = ipv6(text) {
        return of_ipv6(text, &address);
    }
    if let Some(address) = more_than_a_host(text) {
        let mut found = of_address(&address);
        // An IPv6 address has its own cure.
        let is_stuck = |one: &HostProblem| one.is_fatal() && one.kind != ProblemKind::Ipv6;
        let works = |cure: &String| !problems(cure).iter().any(is_stuck);
        found.cure = found.cure.filter(|cure| cures(cure, text) && works(cure));
        return vec![found];
    }
    let (host, port) = text.split_once(':').map_or((text, None), |(host, port)| (host, Some(port)));
    let mut found = Vec::new();
    let with = |host: &str, port: Option<&str>| match port {
        Some(port) => format!("{host}:{port}"),
        None => host.to_owned(),
    };
    if text.contains(char::is_whitespace) {
        let close = format!("{}:{}", host.trim(), port.unwrap_or_default().trim());
        let cure = close.trim_end_matches(':');
        let cure = (!cure.is_empty() && !cure.contains(char::is_whitespace)).then(|| cure.to_owned());
        found.push(problem(Part::Host, ProblemKind::Blank, words::HOST_WITH_SPACES, cure));
        return found;
    }
    if let Some(port) = port.filter(|port| port.contains(':')) {
        let words = words::host_with_colons(quotable(port));
        return vec![problem(Part::Port, ProblemKind::Colons, words, None)];
    }
    if let Some(mut one) = of_name(host) {
        one.cure = match one.cure {
            Some(cure) if cure.contains(':') => Some(cure).filter(|_| port.is_none()),
            cure => cure.map(|cure| with(&cure, port)),
        };
        found.push(one);
    }
    match port {
        None => {}
        Some(port) => found.extend(of_port(port).map(|mut one| {
            let port = one.cure.as_deref().map(|port| Some(port).filter(|port| !port.is_empty()));
            one.cure = port.map(|port| with(host, port)).filter(|cure| !cure.is_empty());
            one
        })),
    }
    found
}

/// The problems of a host name alone, as in the settings `hostname` and `gateway-hostname`: guacd gets it unchanged,
/// so an IPv6 address works.
pub fn of_hostname(text: &str) -> Option<HostProblem> {
    if text.trim().is_empty() {
        return None;
    }
    if let Some(found) = of_unseen(text) {
        return Some(found);
    }
    if let Some(address) = ipv6(text) {
        return text.starts_with('[').then(|| {
            let words = words::IPV6_IN_BRACKETS;
            problem(Part::Host, ProblemKind::Name, words, Some(address.host))
        });
    }
    if let Some(address) = more_than_a_host(text) {
        let found = of_address(&address);
        let works = |host: &String| !of_hostname(host).is_some_and(|found| found.is_fatal());
        let cure = Some(address.host).filter(|host| cures(host, text) && works(host));
        return Some(HostProblem { cure, ..found });
    }
    let trimmed = text.trim();
    if trimmed.contains(char::is_whitespace) {
        return Some(problem(Part::Host, ProblemKind::Blank, words::HOST_WITH_SPACES, None));
    }
    if trimmed.contains(':') {
        let words = words::NAME_WITH_COLON;
        return Some(problem(Part::Host, ProblemKind::Colons, words, None));
    }
    of_name(trimmed).map(|mut found| {
        found.cure = found.cure.filter(|cure| !cure.contains(':'));
        found
    })
}

/// The parts of a URL, of `user@host` and so on.
fn more_than_a_host(text: &str) -> Option<Address> {
    take_apart(text).filter(|address| address.is_more() || text.contains(['/', '@', '\\', '?', '#']))
}

/// Whether what is left is a valid host.
fn cures(left: &str, text: &str) -> bool {
    !left.trim().is_empty() && left.trim() != text.trim() && more_than_a_host(left).is_none()
}

fn problem(part: Part, kind: ProblemKind, words: Message, cure: Option<String>) -> HostProblem {
    HostProblem { part, kind, words, cure }
}

fn of_unseen(text: &str) -> Option<HostProblem> {
    let found = unseen(text, Kind::Name)?;
    let kind = if found.has_nul { ProblemKind::Nul } else { ProblemKind::Unseen };
    let what = found.words(true);
    let words = match found.has_nul {
        true => words::host_unseen_refused(what),
        false => words::host_unseen(what),
    };
    let cure = Some(cleaned(text, Kind::Name).trim().to_owned()).filter(|cure| !cure.is_empty());
    Some(problem(Part::Host, kind, words, cure))
}

fn of_ipv6(text: &str, address: &HostPort) -> Vec<HostProblem> {
    let zone = address.host.split_once('%').map(|(_, zone)| words::ipv6_zone(quotable(zone)));
    let said = [words::ipv6_as_host(quotable(text)), words::SET_HOSTNAME_AND_PORT];
    let words = sentences(said.into_iter().chain(zone));
    let mut found = vec![problem(Part::Host, ProblemKind::Ipv6, words, None)];
    if text.contains("]:") {
        let bracketed = |port: &str| match port {
            "" => format!("[{}]", address.host),
            _ => format!("[{}]:{port}", address.host),
        };
        found.extend(of_port(&address.port).map(|mut one| {
            one.cure = one.cure.map(|cure| bracketed(&cure));
            one
        }));
    }
    found
}

/// The text names unused parts but never repeats them: users paste addresses with passwords.
fn of_address(address: &Address) -> HostProblem {
    let mut said = vec![words::MORE_THAN_A_HOST];
    if !address.unused.is_empty() {
        said.push(words::no_place_for(Argument::list(&address.unused)));
    }
    if address.user.is_some() {
        said.push(words::USER_AS_PARAMETER);
    }
    let cure = HostPort { host: address.host.clone(), port: address.port.clone() }.join();
    let cure = Some(cure).filter(|_| !address.host.is_empty());
    problem(Part::Host, ProblemKind::Address, sentences(said), cure)
}

/// Problems of a port: it must be decimal digits only.
fn of_port(port: &str) -> Option<HostProblem> {
    if is_port(port) {
        return None;
    }
    if port.is_empty() {
        let words = words::NO_PORT;
        return Some(problem(Part::Port, ProblemKind::NoPort, words, Some(String::new())));
    }
    let plain: String = port.chars().map(ascii).filter(|c| !c.is_whitespace()).collect();
    let plain = plain.strip_prefix('+').unwrap_or(&plain).trim_end_matches('/');
    let cure = is_port(plain).then(|| plain.to_owned());
    Some(problem(Part::Port, ProblemKind::Port, words::not_a_port(quotable(port)), cure))
}

/// Converts full-width characters of East Asian keyboards to ASCII.
fn ascii(c: char) -> char {
    match u32::from(c) {
        code @ 0xff01..=0xff5e => char::from_u32(code - 0xfee0).unwrap_or(c),
        _ => c,
    }
}

/// Problems of a host name or IPv4 address. The fix is the name alone, or with its port after a comma.
fn of_name(host: &str) -> Option<HostProblem> {
    let named = |words: Message, cure| Some(problem(Part::Host, ProblemKind::Name, words, cure));
    if host.is_empty() {
        return named(words::NO_HOST, None);
    }
    let quoted = host.trim_matches(['"', '\'', '`', '“', '”', '„', '‘', '’', '<', '>']);
    if quoted.len() < host.len() && !quoted.is_empty() {
        return named(words::HOST_IN_QUOTES, Some(quoted.to_owned()));
    }
    if let Some((first, rest)) = host.split_once([',', ';', '|']) {
        let cure = is_port(rest).then(|| format!("{first}:{rest}"));
        let words = if cure.is_some() { words::SEPARATE_PORT } else { words::ONE_HOST };
        return named(words, cure);
    }
    let wide: String = host.chars().map(ascii).collect();
    let odd = |c: &char| match c {
        '-' | '.' | '_' => false,
        c if c.is_ascii() => !c.is_ascii_alphanumeric(),
        // Letters of all scripts, with combining marks.
        c => {
            !c.is_alphanumeric()
                && !matches!(u32::from(*c), 0x300..=0x36f | 0x900..=0xdff | 0x3002 | 0xff0e | 0xff61)
        }
    };
    if let Some(odd) = host.chars().find(odd) {
        let is_fine = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_' | ':');
        let cure = (wide != host && wide.chars().all(is_fine)).then_some(wide);
        return named(words::name_with_character(odd), cure);
    }
    let rooted = host.strip_suffix('.').unwrap_or(host);
    if rooted.split('.').any(str::is_empty) {
        return named(words::TWO_DOTS, None);
    }
    if rooted.len() > 253 || rooted.split('.').any(|label| label.chars().count() > 63) {
        return named(words::NAME_TOO_LONG, None);
    }
    if !host.is_ascii() {
        let cure = to_ascii(&wide);
        return Some(problem(Part::Host, ProblemKind::Script, words::OTHER_SCRIPT, cure));
    }
    let digits = |label: &str| label.bytes().all(|c| c.is_ascii_digit());
    if rooted.split('.').all(digits) && host.parse::<Ipv4Addr>().is_err() {
        return named(words::no_ipv4(quotable(host)), None);
    }
    None
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
