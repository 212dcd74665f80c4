//! The texts about who can reach what.

use super::shown::Comparison;
use crate::readiness::condition;
use crate::route::AccessShow;
use authentik_rac::access::read::{Gap, Part};
use authentik_rac::access::{Decision, Explanation, Reached, Step, Subject, SubjectKind, Verdict, Why};
use authentik_rac::applications::{AccessAnswer, Application, EngineMode};
use authentik_rac::bindings::{Binding, Subject as Bound};
use rac_ui::number;
use rac_ui::words::{counted, counted_of};

pub const TITLE: &str = "Access";
pub const TABLE: &str = "Access";
pub const ABOUT: &str = "Who can reach which endpoint, according to the bindings of endpoints and their applications. authentik evaluates policies at each launch, and may remember results for a day. Whether a connection then works is on the endpoint's checklist.";
pub const USERS: &str = "Users";
pub const GROUPS: &str = "Groups";
pub const ROWS: &str = "Rows";
pub const SEARCH_USERS: &str = "Search users";
pub const SEARCH_GROUPS: &str = "Search groups";
pub const SEARCH_ENDPOINTS: &str = "Search endpoints";
pub const SHOW: &str = "Show";
pub const MORE_THAN: &str = "May reach more than";
pub const COMPARE: &str = "Compare";
pub const COMPARE_WITH: &str = "With";
pub const COMPARE_CHOOSE: &str = "User";
pub const REFRESH: &str = "Refresh";
pub const CLEAR: &str = "Clear search and filters";
pub const EXPORT: &str = "Export";
pub const EXPORT_ACCESS: &str = "Export access";
pub const EXPORT_FAILED: &str = "The part of RAC Admin that writes tables could not be loaded. Try again.";
pub const EXPORTING: &str = "Exporting…";
pub const NOTHING_TO_EXPORT: &str = "Nothing has been read yet.";
pub const LEGEND: &str = "Signs";
pub const WHY: &str = "Why";
pub const WHY_HINT: &str =
    "Point at a cell, or move through the table with the arrow keys, to see which binding decides.";
pub const OPEN_BINDINGS: &str = "Open the bindings";
pub const CHECK_USER: &str = "Check for this user";
pub const ASK: &str = "Ask authentik now";
pub const INCOMPLETE: &str = "This is not complete";
pub const TRY_AGAIN: &str = "Try again";
pub const NO_ENDPOINTS: &str = "No endpoints";
pub const NO_ENDPOINTS_TEXT: &str = "There are no endpoints, or your account can't see any.";
pub const NO_USERS: &str = "No users to show";
pub const NO_USERS_TEXT: &str = "Your account can see no users, or they could not be read.";
pub const NOT_COMPARED: &str = "One of the users to compare is not in the table.";
pub const NO_MATCH: &str = "Nothing matches the search and filters";
pub const ONLY_OWN: &str =
    "authentik lists only endpoints that your account can use itself, and its list may be a day old.";
pub const INACTIVE: &str = "inactive";
pub const ONLY_IN: &str = "Someone who is in this group and in no other";

/// The name of a verdict.
pub fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Yes => "Yes",
        Verdict::No => "No",
        Verdict::AtLaunch => "Decided at launch",
        Verdict::Unknown => "Can't be checked here",
    }
}

/// Its sign in the table.
pub fn sign(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Yes => "✓",
        Verdict::No => "–",
        Verdict::AtLaunch => "?",
        Verdict::Unknown => "…",
    }
}

/// Its class.
pub fn class(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Yes => "rac-access-yes",
        Verdict::No => "rac-access-no",
        Verdict::AtLaunch => "rac-access-launch",
        Verdict::Unknown => "rac-access-unknown",
    }
}

/// As in files.
pub fn key(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Yes => "yes",
        Verdict::No => "no",
        Verdict::AtLaunch => "decided at launch",
        Verdict::Unknown => "unknown",
    }
}

pub fn show(show: AccessShow) -> &'static str {
    match show {
        AccessShow::All => "Everything",
        AccessShow::Open => "Open to everyone",
        AccessShow::Direct => "Only via direct user binding",
    }
}

/// The full name of a user or group, for the heading of an explanation.
pub fn full_name(subject: &Subject) -> String {
    match &subject.kind {
        SubjectKind::User(one) if !one.user.name.is_empty() && one.user.name != one.user.username => {
            format!("{} ({})", one.user.name, one.user.username)
        }
        SubjectKind::User(one) => one.user.username.clone(),
        SubjectKind::Group(group) => format!("Members of {}", group.name),
    }
}

/// The name of a cell.
pub fn cell(subject: &Subject, endpoint: &str, of: Verdict) -> String {
    format!("{}, {endpoint}: {}", subject.name(), verdict(of))
}

/// How many endpoints a subject reaches: "54", or "15–30" if some are uncertain.
pub fn reached_short(of: Reached) -> String {
    match of.certain == of.at_most {
        true => number(of.certain as u64),
        false => format!("{}–{}", number(of.certain as u64), number(of.at_most as u64)),
    }
}

pub fn reached(of: Reached, all: usize) -> String {
    let at_most = counted_of(of.at_most, all, "endpoint", "endpoints");
    match of.certain == of.at_most {
        true => format!("reaches {at_most}"),
        false => format!("reaches at least {} and at most {at_most}", number(of.certain as u64)),
    }
}

pub fn size(rows: usize, columns: usize, groups: bool) -> String {
    let rows = if groups { counted(rows, "group", "groups") } else { counted(rows, "user", "users") };
    format!("{rows} × {}", counted(columns, "endpoint", "endpoints"))
}

/// After the size, while only direct access is shown. `unknown`: pairs of which it can't be checked.
pub fn direct_pairs(pairs: usize, unknown: usize) -> String {
    let pairs = counted(pairs, "pair", "pairs");
    match unknown {
        0 => format!("{pairs} only via direct user binding."),
        _ => format!(
            "{pairs} only via direct user binding. {} more can't be checked here.",
            number(unknown as u64)
        ),
    }
}

/// After the size, while only open endpoints are shown.
pub fn maybe_open(count: usize) -> Option<String> {
    (count > 0).then(|| {
        let more = counted(count, "more endpoint", "more endpoints");
        format!("{more} may be open to everyone: your account may be unable to see their bindings.")
    })
}

/// `is_whole`: whether all endpoints are compared.
pub fn compared(one: &str, other: &str, of: Comparison, is_whole: bool) -> String {
    let Comparison { among, differ, uncertain, .. } = of;
    let endpoints = |count| counted(count, "endpoint", "endpoints");
    let scope = if is_whole { "" } else { " compared" };
    let found = match (differ, among - uncertain) {
        _ if among == 0 => return "No endpoint is left to compare by the search and filters.".to_owned(),
        (0, 0) => return format!("Nothing could be compared: {} {}.", endpoints(among), UNCERTAIN),
        (0, _) if is_whole && uncertain == 0 => format!("{one} and {other} reach the same endpoints."),
        (0, certain) => format!("No difference found among the {} compared.", endpoints(certain)),
        _ => {
            let differ = counted_of(differ, among, "endpoint", "endpoints");
            format!("{one} and {other} differ in {differ}{scope}.")
        }
    };
    match uncertain {
        0 => found,
        _ => format!("{found} {} {UNCERTAIN}.", counted(uncertain, "more endpoint", "more endpoints")),
    }
}

/// After a number of endpoints.
const UNCERTAIN: &str = "can't be compared, because access is decided at launch or can't be checked here";

/// The name of a cell that the filter leaves out.
pub fn not_direct(subject: &Subject, endpoint: &str) -> String {
    format!("{}, {endpoint}: {NOT_DIRECT}", subject.name())
}

pub const NOT_DIRECT: &str = "Not only via direct user binding";
pub const BLANK: &str = "blank";

pub fn reading(part: Part, done: u32, all: u32) -> String {
    format!("Reading {}: {} of {}", part_name(part), number(done.into()), number(all.into()))
}

fn part_name(part: Part) -> &'static str {
    match part {
        Part::Users => "users",
        Part::Groups => "groups",
        Part::Endpoints => "endpoints",
        Part::Applications => "applications",
        Part::Bindings => "bindings",
    }
}

/// What is missing and what that means.
pub fn gap(gap: &Gap) -> String {
    let name = part_name(gap.part);
    let hidden = gap.missing.saturating_sub(gap.unread);
    let missing = match (hidden, &gap.error) {
        (0, Some(error)) => error.sentence().text(),
        (count, Some(error)) => {
            format!("{} of the {name} could not be read. {}", number(count.into()), error.sentence().text())
        }
        (0, None) => String::new(),
        (count, None) => format!("Your account can't see {} of the {name}.", number(count.into())),
    };
    let unread = match gap.unread {
        0 => String::new(),
        count => format!("{} of the {name} were not read: they are too many.", number(count.into())),
    };
    let effect = match gap.part {
        Part::Users | Part::Endpoints => "They are not in the table.",
        Part::Groups => "Whether a user is in a group by way of another group is unknown.",
        Part::Applications | Part::Bindings => "What depends on them can't be checked here.",
    };
    [missing.as_str(), &unread, effect]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// The sentences of an explanation: about the account, the application, and the endpoint.
pub fn explanation(of: &Explanation, application: Option<&Application>) -> Vec<String> {
    let mut sentences = Vec::new();
    if !of.can_sign_in {
        sentences.push("The account is inactive and can't sign in.".to_owned());
    }
    let name = application.map(|one| one.name.as_str()).unwrap_or_default();
    let mode = application.map(|one| one.policy_engine_mode).unwrap_or_default();
    sentences.push(match &of.application {
        Step::NoApplication => "The provider has no application, so there is nothing to launch.".to_owned(),
        Step::HiddenApplication => "Your account can't see the provider's application.".to_owned(),
        Step::Bindings(decision) => format!("Application “{name}”: {}", decided(decision, mode)),
    });
    if let Step::Bindings(decision) = &of.endpoint {
        sentences.push(format!("Endpoint: {}", decided(decision, EngineMode::Any)));
    }
    sentences
}

/// What decided for one of the two, in short, for a file.
pub fn decided_by(step: &Step) -> String {
    match step {
        Step::NoApplication => "no application".to_owned(),
        Step::HiddenApplication => "not visible".to_owned(),
        Step::Bindings(decision) => match decision.why {
            Why::NoBindings => "no bindings".to_owned(),
            Why::Hidden => "not visible".to_owned(),
            Why::Bindings | Why::Policies => conditions(&decision.by, "; "),
        },
    }
}

fn decided(decision: &Decision, mode: EngineMode) -> String {
    let by = conditions(&decision.by, ", ");
    match (decision.why, decision.verdict, mode) {
        (Why::NoBindings, ..) => "no bindings, so open to everyone.".to_owned(),
        (Why::Hidden, ..) => "bindings or groups that your account can't see may decide.".to_owned(),
        (Why::Policies, ..) => format!("authentik evaluates {by} at each launch."),
        (Why::Bindings, Verdict::Yes, EngineMode::Any) => format!("allowed by {by}."),
        (Why::Bindings, Verdict::Yes, EngineMode::All) => {
            format!("allowed, because all of these match: {by}.")
        }
        (Why::Bindings, _, EngineMode::Any) => format!("none of these matches: {by}."),
        (Why::Bindings, _, EngineMode::All) => {
            format!("every binding has to match, and this one doesn't: {by}.")
        }
    }
}

fn conditions(by: &[&Binding], separator: &str) -> String {
    let one = |binding: &&Binding| {
        let is_policy = matches!(binding.subject, Some(Bound::Policy(_)) | None);
        let failing = if is_policy && binding.failure_result { " (passes if it fails)" } else { "" };
        format!("{}{failing}", condition(binding))
    };
    by.iter().map(one).collect::<Vec<_>>().join(separator)
}

/// authentik's own answer about the application.
pub fn answered(answer: &AccessAnswer, name: &str) -> String {
    let messages = answer.messages.join(" ");
    let text = match answer.passing {
        true => format!("authentik's answer now: {name} can use the application. {messages}"),
        false => format!("authentik's answer now: {name} can't use the application. {messages}"),
    };
    text.trim_end().to_owned()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn users_are_called_the_same_only_if_everything_was_compared() {
        let said = |among, differ, uncertain, is_whole| {
            compared("ann", "ben", Comparison { users: [0, 1], among, differ, uncertain }, is_whole)
        };
        assert_eq!(said(60, 0, 0, true), "ann and ben reach the same endpoints.");
        assert_eq!(said(12, 0, 0, false), "No difference found among the 12 endpoints compared.");
        assert_eq!(
            said(60, 0, 1, true),
            "No difference found among the 59 endpoints compared. 1 more endpoint can't be compared, because access is decided at launch or can't be checked here."
        );
        assert_eq!(said(60, 3, 0, true), "ann and ben differ in 3 of 60 endpoints.");
        assert_eq!(said(12, 3, 0, false), "ann and ben differ in 3 of 12 endpoints compared.");
        assert!(said(2, 0, 2, true).starts_with("Nothing could be compared: 2 endpoints can't"));
        assert_eq!(said(0, 0, 0, false), "No endpoint is left to compare by the search and filters.");
    }

    #[test]
    fn what_is_uncertain_is_a_range() {
        let text = |certain, at_most| reached(Reached { certain, at_most }, 60);
        assert_eq!(text(54, 54), "reaches 54 of 60 endpoints");
        assert_eq!(text(5, 60), "reaches at least 5 and at most 60 endpoints");
        assert_eq!(reached_short(Reached { certain: 5, at_most: 20 }), "5–20");
    }

    #[test]
    fn what_was_not_requested_is_not_called_hidden() {
        let text = |missing, unread| gap(&Gap { part: Part::Applications, missing, unread, error: None });
        assert_eq!(
            text(130, 30),
            "Your account can't see 100 of the applications. 30 of the applications were not read: they are too many. What depends on them can't be checked here."
        );
        assert!(text(3, 0).starts_with("Your account can't see 3 of the applications. What"));
    }
}
