//! The texts of the checklists, from `locales/en/readiness.ftl`.

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;

use super::check::{Subject, Sum, Verdict};
use super::outposts::Reported;
use authentik_rac::applications::AccessAnswer;
use authentik_rac::outposts::{Instance, Outpost};
use rac_messages::{Message, sentences};
use rac_ui::words::listed;

pub use rac_messages::readiness::*;
pub use rac_ui::words::{CANCEL, CLOSE};

/// More names than this are counted instead of listed.
const MOST_NAMES: usize = 4;
/// More findings than this are counted instead of shown.
const MOST_FINDINGS: usize = 2;

pub fn subject(subject: Subject) -> Message {
    match subject {
        Subject::Account => ACCOUNT,
        Subject::Application => APPLICATION,
        Subject::ApplicationAccess => APPLICATION_ACCESS,
        Subject::EndpointAccess => ENDPOINT_ACCESS,
        Subject::Endpoints => ENDPOINTS,
        Subject::Outpost => OUTPOST,
        Subject::OutpostHealth => OUTPOST_HEALTH,
        Subject::Limit => LIMIT,
        Subject::Expiry => CONNECTION_EXPIRY,
        Subject::Settings => SETTINGS,
        Subject::Credentials => CREDENTIALS,
        Subject::Host => HOST,
    }
}

pub fn verdict(verdict: Verdict) -> Message {
    match verdict {
        Verdict::Waiting => WAITING,
        Verdict::Ready => READY,
        Verdict::Open => OPEN,
        Verdict::Attention => ATTENTION,
        Verdict::Blocks => BLOCKED,
        Verdict::NotKnown | Verdict::OnlyServer => NOT_KNOWN,
    }
}

/// The heading of the checklist: its summary.
pub fn sum(sum: Sum) -> Message {
    let of = sum.verdict();
    match of {
        Verdict::Waiting => WAITING,
        // Everything that could be checked passed, so name what could not.
        Verdict::NotKnown => checks_unknown(sum.all(), sum.not_known, verdict(of)),
        _ => checks_passed(sum.judged(), sum.ready, verdict(of)),
    }
}

/// The same for one user.
pub fn sum_of_user(sum: Sum, name: &str, no_one_can: bool) -> Message {
    match sum.verdict() {
        Verdict::Waiting => WAITING,
        Verdict::Blocks => user_blocked(name),
        Verdict::Attention => user_perhaps_refused(name),
        _ if no_one_can => user_has_access_only(name),
        _ => user_ready(name),
    }
}

/// What a fix changed, for screen readers.
pub fn now(of: Subject, now: Verdict) -> Message {
    changed_to(subject(of), verdict(now))
}

pub fn not_permitted_to_see(subject: Subject) -> Message {
    match subject {
        Subject::Outpost => OUTPOSTS_NOT_PERMITTED,
        Subject::OutpostHealth => OUTPOST_HEALTH_NOT_PERMITTED,
        Subject::ApplicationAccess | Subject::EndpointAccess => BINDINGS_NOT_PERMITTED,
        Subject::Endpoints => ENDPOINTS_NOT_PERMITTED,
        Subject::Limit => TOKENS_NOT_PERMITTED,
        _ => NOT_PERMITTED,
    }
}

pub fn in_application(name: &str, slug: &str) -> Message {
    if name == slug { launched_through(name) } else { launched_through_slug(name, slug) }
}

pub fn who(bindings: &[Message]) -> Message {
    who_passes(some(bindings))
}

/// Why everyone passes. `count`: the number of disabled bindings.
pub fn without_bindings(count: usize, everyone: Message) -> Message {
    let why = match count {
        0 => NO_BINDINGS,
        1 => ONLY_BINDING_DISABLED,
        _ => ALL_BINDINGS_DISABLED,
    };
    sentences([why, everyone])
}

/// How many endpoints are open, if the application has no binding.
pub fn open_endpoints(reason: Message, open: usize, all: usize) -> Message {
    match (open, all) {
        (_, 0) => reason,
        (0, _) => sentences([reason, OWN_BINDINGS_EACH]),
        _ => sentences([reason, open_of(all, open)]),
    }
}

pub fn application_answer(answer: &AccessAnswer) -> Message {
    let messages = answer.messages.join(" ");
    match (answer.passing, messages.is_empty()) {
        (true, true) => APPLICATION_ALLOWED,
        (false, true) => APPLICATION_REFUSED,
        (true, false) => application_allowed_with(messages),
        (false, false) => application_refused_with(messages),
    }
}

pub fn none_matches(bindings: &[Message]) -> Message {
    refused(some(bindings))
}

pub fn only_policies(policies: &[Message]) -> Message {
    policies_decide(some(policies))
}

// Outposts.

pub fn served_by(names: &[String]) -> Message {
    let names: Vec<Message> = names.iter().map(Message::from).collect();
    in_outposts(some(&names))
}

/// What is left to do for an outpost without a running instance.
pub fn no_instance(outpost: &Outpost) -> Message {
    match (outpost.service_connection.is_some(), outpost.token_identifier.as_str()) {
        (true, _) if outpost.replicas == Some(0) => OFFLINE_NO_REPLICAS,
        (true, _) => OFFLINE_INTEGRATION,
        (false, "") => OFFLINE_START_IT,
        (false, identifier) => offline_start_it_with(identifier),
    }
}

pub fn reporting(instances: &[Reported]) -> Message {
    let mut versions: Vec<&str> = instances.iter().map(|one| one.instance.version.as_str()).collect();
    versions.retain(|version| !version.is_empty());
    versions.sort_unstable();
    versions.dedup();
    let count = instances.len();
    let latest = instances.iter().filter_map(|one| one.age).min().map(ago);
    let has_version = !versions.is_empty();
    let versions = listed(versions.into_iter().map(Message::from));
    match (has_version, latest) {
        (false, None) => online(count),
        (false, Some(ago)) => online_seen(ago, count),
        (true, None) => online_version(count, versions),
        (true, Some(ago)) => online_version_seen(ago, count, versions),
    }
}

pub fn silent(host: &str, age: u64) -> Message {
    if host.is_empty() { instance_silent(ago(age)) } else { instance_silent_on(ago(age), host) }
}

pub fn outdated(of: &Instance) -> Message {
    let (host, version) = (of.hostname.as_str(), &of.version);
    match (host, of.version_should.as_str()) {
        ("", "") => instance_outdated(version),
        (_, "") => instance_outdated_on(host, version),
        ("", wanted) => instance_differs(version, wanted),
        (_, wanted) => instance_differs_on(host, version, wanted),
    }
}

fn ago(seconds: u64) -> Message {
    match seconds {
        0..60 => LESS_THAN_A_MINUTE_AGO,
        60..3600 => minutes_ago(seconds / 60),
        3600..86_400 => hours_ago(seconds / 3600),
        _ => days_ago(seconds / 86_400),
    }
}

// Endpoints, limits, settings.

pub fn limits_of_zero(closed: usize, all: usize, sees_all: bool) -> Message {
    if closed == all && sees_all { ALL_CLOSED } else { closed_of(all, closed) }
}

/// The first findings.
pub fn findings(all: &[Message]) -> Message {
    let more = all.len().saturating_sub(MOST_FINDINGS);
    let more = (more > 0).then(|| more_findings(more));
    sentences(all.iter().take(MOST_FINDINGS).cloned().chain(more))
}

/// "a, b, c and 3 more".
fn some(names: &[Message]) -> Message {
    let named = names.get(..MOST_NAMES).unwrap_or(names);
    let text = listed(named.iter().cloned());
    match names.len() - named.len() {
        0 => text,
        more => and_others(more, text),
    }
}
