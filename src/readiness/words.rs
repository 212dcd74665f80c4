//! The texts of the checklists.

mod fixes;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;

use super::check::{Subject, Sum, Verdict};
use super::outposts::Reported;
use authentik_rac::applications::AccessAnswer;
use authentik_rac::outposts::{Instance, Outpost};
use rac_ui::number;
use rac_ui::words::counted;

pub use fixes::*;

pub const READINESS: &str = "Readiness";
pub const CHECK_USER: &str = "Check for a user";
pub const WAITING: &str = "Checking…";

/// More names than this are counted instead of listed.
const MOST_NAMES: usize = 4;

pub fn subject(subject: Subject) -> &'static str {
    match subject {
        Subject::Account => "Account",
        Subject::Application => "Application",
        Subject::ApplicationAccess => "Who can use the application",
        Subject::EndpointAccess => "Who can use the endpoint",
        Subject::Endpoints => "Endpoints",
        Subject::Outpost => "Outpost",
        Subject::OutpostHealth => "Outpost health",
        Subject::Limit => "Connection limit",
        Subject::Expiry => "Connection expiry",
        Subject::Settings => "Connection settings",
        Subject::Credentials => "Credentials",
        Subject::Host => "Host reachability",
    }
}

pub fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Waiting => WAITING,
        Verdict::Ready => "Ready",
        Verdict::Open => "Open to everyone",
        Verdict::Attention => "Check",
        Verdict::Blocks => "Blocked",
        Verdict::NotKnown | Verdict::OnlyServer => "Can't be checked here",
    }
}

/// The heading of the checklist: its summary.
pub fn sum(sum: Sum) -> String {
    let counts = match sum.verdict() {
        Verdict::Waiting => return WAITING.to_owned(),
        // Everything that could be checked passed, so name what could not.
        Verdict::NotKnown => {
            format!("{} of {}", number(sum.not_known as u64), counted(sum.all(), "check", "checks"))
        }
        _ => {
            format!("{} of {} passed", number(sum.ready as u64), counted(sum.judged(), "check", "checks"))
        }
    };
    format!("{}: {counts}", verdict(sum.verdict()))
}

/// The same for one user.
pub fn sum_of_user(sum: Sum, name: &str, no_one_can: bool) -> String {
    match sum.verdict() {
        Verdict::Waiting => WAITING.to_owned(),
        Verdict::Blocks => format!("{name} can't connect."),
        Verdict::Attention => format!("{name} might be refused."),
        _ if no_one_can => format!("{name} has access, but no one can connect right now."),
        _ => format!("{name} should be able to connect."),
    }
}

/// What a fix changed, for screen readers.
pub fn now(subject_: Subject, verdict_: Verdict) -> String {
    let verdict = verdict(verdict_).trim_end_matches('…');
    format!("{}: {verdict}.", subject(subject_))
}

pub fn not_permitted(subject: Subject) -> &'static str {
    match subject {
        Subject::Outpost => "Your account can't view outposts.",
        Subject::OutpostHealth => "Your account can't view the health of outposts.",
        Subject::ApplicationAccess | Subject::EndpointAccess => {
            "Your account can't view the bindings, or the groups of users."
        }
        Subject::Endpoints => "Your account can't view endpoints.",
        Subject::Limit => "Your account can't view connection tokens.",
        _ => "Your account can't view this.",
    }
}

// The obstacles of a provider.

pub const NO_APPLICATION: &str = "Not assigned to an application";
pub const NO_APPLICATION_TEXT: &str =
    "Users launch connections through an application. Assign the provider to one, or create one for it.";
pub const NO_OUTPOST: &str = "Not in an outpost";
pub const NO_OUTPOST_TEXT: &str = "A RAC outpost makes the connection. Without one, authentik refuses it with “Provider has no outpost”. Add the provider to a RAC outpost.";
pub const EXPIRES_AT_ONCE: &str = "Connections expire immediately";
pub const EXPIRES_AT_ONCE_TEXT: &str = "With a connection expiry of zero or less, every token has expired when it is created, and users are sent back immediately. Set an expiry above zero.";

// Application and access.

pub const EVERYONE_APPLICATION: &str = "Everyone who can sign in can use the application.";
pub const EVERYONE_ENDPOINT: &str = "Everyone who can use the application can use the endpoint.";
pub const NO_VISIBLE_BINDINGS: &str =
    "Your account sees no enabled bindings. There may be some that it can't view.";
pub const RESTRICT: &str = "Restrict…";
pub const OPEN_BINDINGS: &str = "Open the bindings";
pub const NO_APPLICATION_TO_USE: &str = "The provider has no application: there is nothing to launch.";
pub const ONLY_FOR_SUPERUSERS: &str = "Only superusers can check which applications another user can use.";

pub fn in_application(name: &str, slug: &str) -> String {
    if name == slug {
        return format!("Users launch it through “{name}”.");
    }
    format!("Users launch it through “{name}” ({slug}).")
}

pub fn who(bindings: &[String]) -> String {
    format!("Anyone who passes one of these: {}.", some(bindings))
}

/// Why everyone passes. `count`: the number of disabled bindings.
pub fn no_bindings(count: usize, everyone: &str) -> String {
    let why = match count {
        0 => "No bindings.",
        1 => "Its only binding is disabled.",
        _ => "All its bindings are disabled.",
    };
    format!("{why} {everyone}")
}

/// How many endpoints are open, if the application has no binding.
pub fn open_endpoints(reason: &str, open: usize, all: usize) -> String {
    let endpoints = counted(all, "endpoint", "endpoints");
    match (open, all) {
        (_, 0) => reason.to_owned(),
        (0, _) => format!("{reason} Each endpoint has its own bindings."),
        (1, _) => format!("{reason} 1 of {endpoints} is open to everyone."),
        (open, _) => format!("{reason} {} of {endpoints} are open to everyone.", number(open as u64)),
    }
}

/// The heading of the dialog.
pub fn restrict(name: &str) -> String {
    format!("Restrict who can use “{name}”")
}

/// A link to the bindings of one endpoint.
pub fn restrict_one(name: &str) -> String {
    format!("Restrict {name}…")
}

pub fn restricted(name: &str) -> String {
    format!("“{name}” now has a binding.")
}

pub fn application_answer(answer: &AccessAnswer) -> String {
    let messages = answer.messages.join(" ");
    match (answer.passing, messages.is_empty()) {
        (true, true) => "authentik's policies allow it.".to_owned(),
        (false, true) => "authentik's policies don't allow it.".to_owned(),
        (true, false) => format!("authentik allows it: {messages}"),
        (false, false) => format!("authentik doesn't allow it: {messages}"),
    }
}

pub fn admitted(by: &str) -> String {
    format!("Allowed by {by}.")
}

pub fn refused(bindings: &[String]) -> String {
    format!("None of these matches the user: {}.", some(bindings))
}

pub fn policies_decide(policies: &[String]) -> String {
    format!(
        "No group or user binding matches. Access depends on {}, which only authentik can evaluate.",
        some(policies)
    )
}

pub fn active(name: &str) -> String {
    format!("{name} can sign in.")
}

pub fn inactive(name: &str) -> String {
    format!("{name} is inactive and can't sign in.")
}

/// What the authorization flow asks users for.
pub fn flow_asks(names: &[&str]) -> String {
    format!("The authorization flow asks users for {}.", names.join(" and "))
}

pub const FLOW_DOES_NOT_ASK: &str = "Neither settings nor property mappings have a user name or password, and the authorization flow asks for none: VNC servers with a password refuse the connection. Recipes in the settings add either.";

pub const FLOW_DOES_NOT_ASK_NLA: &str = "The security mode needs a user name and password before the connection, but neither settings nor property mappings have them, and the authorization flow asks for none. Recipes in the settings add either.";

// Outposts.

pub fn in_outposts(names: &[String]) -> String {
    format!("Served by {}.", some(names))
}

/// What is left to do for an outpost without a running instance.
pub fn no_instance(outpost: &Outpost) -> String {
    if outpost.service_connection.is_some() && outpost.replicas == Some(0) {
        return "The outpost is offline: its configuration has kubernetes_replicas: 0, so Kubernetes runs no instance. Set it \
                to 1 or more."
            .to_owned();
    }
    if outpost.service_connection.is_some() {
        return "The outpost is offline. authentik runs it through an integration: check the outpost's events and the \
                container's log."
            .to_owned();
    }
    let start = match outpost.token_identifier.as_str() {
        "" => "start a container of ghcr.io/goauthentik/rac with AUTHENTIK_HOST and, as AUTHENTIK_TOKEN, the outpost's token."
            .to_owned(),
        identifier => format!(
            "start a container of ghcr.io/goauthentik/rac with AUTHENTIK_HOST and, as AUTHENTIK_TOKEN, the outpost's token \
             ({identifier})."
        ),
    };
    format!("The outpost is offline. authentik doesn't run it: {start}")
}

pub fn reporting(instances: &[Reported]) -> String {
    let mut versions: Vec<&str> = instances.iter().map(|one| one.instance.version.as_str()).collect();
    versions.retain(|version| !version.is_empty());
    versions.sort_unstable();
    versions.dedup();
    let version = versions.join(", ");
    let online = counted(instances.len(), "instance online", "instances online");
    let latest = instances.iter().filter_map(|one| one.age).min().map(ago);
    match (version.as_str(), latest) {
        ("", None) => format!("{online}."),
        ("", Some(ago)) => format!("{online}, last seen {ago}."),
        (version, None) => format!("{online}, version {version}."),
        (version, Some(ago)) => format!("{online}, version {version}, last seen {ago}."),
    }
}

pub fn silent(hostname: &str, age: u64) -> String {
    format!("{} was last seen {} and has probably stopped.", instance(hostname), ago(age))
}

pub fn outdated(of: &Instance) -> String {
    let (instance, version) = (instance(&of.hostname), &of.version);
    match of.version_should.as_str() {
        "" => format!("{instance} runs the outdated version {version}. Update it."),
        should => format!("{instance} runs version {version}, but authentik runs {should}. Update it."),
    }
}

fn instance(hostname: &str) -> String {
    if hostname.is_empty() { "An instance".to_owned() } else { format!("The instance on {hostname}") }
}

fn ago(seconds: u64) -> String {
    match seconds {
        0..60 => "less than a minute ago".to_owned(),
        60..3600 => format!("{} min ago", seconds / 60),
        3600..86_400 => format!("{} h ago", seconds / 3600),
        _ => format!("{} d ago", seconds / 86_400),
    }
}

// Endpoints, limits, expiry, settings.

pub const NO_ENDPOINTS: &str = "No endpoints: there is nothing to connect to.";
pub const NO_VISIBLE_ENDPOINTS: &str =
    "Your account sees no endpoints: authentik lists only those it can use itself.";
pub const CREATE_ENDPOINT: &str = "Create an endpoint";
pub const NO_LIMIT_BLOCKS: &str = "No endpoint is closed (limit 0).";
pub const ALL_ENDPOINTS: &str = "All its endpoints";
pub const LIMIT_ZERO: &str = "Closed (limit 0): no one can connect.";
pub const LIMIT_NONE: &str = "No limit.";
pub const CHANGE_LIMIT: &str = "Change the limit";
pub const SHOW_TOKENS: &str = "Show connection tokens";
pub const CHANGE_EXPIRY: &str = "Change the connection expiry";
pub const SETTINGS_FINE: &str = "No problems found in the settings.";
pub const OPEN_PROVIDER: &str = "Open the provider's settings";
pub const OPEN_ENDPOINT: &str = "Open the endpoint's settings";
pub const OPEN_HOST: &str = "Change the host";
pub const HOSTS_ONLY_LAUNCH: &str =
    "Only a launch shows whether the machines respond and accept the credentials.";

pub fn endpoints(count: usize) -> String {
    format!("{}.", counted(count, "endpoint", "endpoints"))
}

/// If the account can't see all of them.
pub fn visible_endpoints(count: usize) -> String {
    format!("Your account can see {} of this provider.", counted(count, "endpoint", "endpoints"))
}

pub fn limits_of_zero(closed: usize, all: usize, sees_all: bool) -> String {
    if closed == all && sees_all {
        return "All endpoints are closed (limit 0): no one can connect.".to_owned();
    }
    let (closed_text, all) = (number(closed as u64), counted(all, "endpoint", "endpoints"));
    match closed {
        1 => format!("1 of {all} is closed (limit 0): no one can connect to it."),
        _ => format!("{closed_text} of {all} are closed (limit 0): no one can connect to them."),
    }
}

pub fn change_limit(name: &str) -> String {
    format!("Change the limit of {name}")
}

pub fn limit_has_no_effect(maximum: i32) -> String {
    format!(
        "The limit of {maximum} has no effect: authentik counts tokens, and this provider deletes its tokens as soon as \
         a connection starts."
    )
}

pub fn limit_perhaps_reached(maximum: i32, tokens: u32) -> String {
    match (tokens, maximum) {
        (1, _) => format!(
            "1 token exists and the limit is {maximum}. If it has not expired, the next launch is refused."
        ),
        (_, 1) => format!(
            "{tokens} tokens exist and the limit is 1. If one of them has not expired, the next launch is refused."
        ),
        _ => format!(
            "{tokens} tokens exist and the limit is {maximum}. If {maximum} of them have not expired, the next launch is \
             refused."
        ),
    }
}

pub fn limit_not_reached(maximum: i32, tokens: u32) -> String {
    format!("{tokens} of {maximum} in use, expired tokens included.")
}

pub fn limit_not_visible(maximum: i32) -> String {
    format!(
        "The limit is {maximum}. Your account can't view the tokens of other users, which count against it."
    )
}

pub fn own_tokens(count: u32, name: &str) -> String {
    match count {
        1 => format!("1 of them is {name}'s."),
        _ => format!("{count} of them are {name}'s."),
    }
}

pub fn expiry(in_words: &str) -> String {
    format!("Connection tokens expire after {in_words}.")
}

pub fn expiry_unreadable(stored: &str) -> String {
    format!("authentik can't read “{stored}” as a duration: every launch fails.")
}

pub fn host_only_launch(host: &str) -> String {
    format!("Only a launch shows whether {host} responds and accepts the credentials.")
}

pub fn findings(all: &[String]) -> String {
    let first = all.iter().take(2).cloned().collect::<Vec<_>>().join(" ");
    match all.len().saturating_sub(2) {
        0 => first,
        more => format!("{first} And {more} more."),
    }
}

/// "a, b, c and 3 more".
pub fn some(names: &[String]) -> String {
    let named = names.get(..MOST_NAMES).unwrap_or(names);
    let text = named.join(", ");
    match names.len() - named.len() {
        0 => text,
        more => format!("{text} and {more} more"),
    }
}
