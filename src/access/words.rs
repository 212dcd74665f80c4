//! The texts about who can reach what, from `locales/en/access.ftl`.

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;

use super::shown::Comparison;
use crate::readiness::condition;
use crate::route::AccessShow;
use authentik_rac::RestError;
use authentik_rac::access::read::{Gap, Part};
use authentik_rac::access::{Decision, Explanation, Reached, Step, Subject, SubjectKind, Verdict, Why};
use authentik_rac::applications::{AccessAnswer, Application, EngineMode};
use authentik_rac::bindings::{Binding, Subject as Bound};
use rac_messages::{Message, sentences};
use rac_ui::words::listed;

pub use rac_messages::access::*;

/// The name of a verdict.
pub fn verdict(verdict: Verdict) -> Message {
    match verdict {
        Verdict::Yes => YES,
        Verdict::No => NO,
        Verdict::AtLaunch => AT_LAUNCH,
        Verdict::Unknown => UNKNOWN,
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

/// As in files, in any language.
pub fn key(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Yes => "yes",
        Verdict::No => "no",
        Verdict::AtLaunch => "decided at launch",
        Verdict::Unknown => "unknown",
    }
}

pub fn show(show: AccessShow) -> Message {
    match show {
        AccessShow::All => SHOW_ALL,
        AccessShow::Open => SHOW_OPEN,
        AccessShow::Direct => SHOW_DIRECT,
    }
}

/// The full name of a user or group, for the heading of an explanation.
pub fn full_name_of(subject: &Subject) -> Message {
    match &subject.kind {
        SubjectKind::User(one) if !one.user.name.is_empty() && one.user.name != one.user.username => {
            full_name(&one.user.name, &one.user.username)
        }
        SubjectKind::User(one) => Message::verbatim(&one.user.username),
        SubjectKind::Group(group) => members(&group.name),
    }
}

/// The name of a cell.
pub fn cell_of(subject: &Subject, endpoint: &str, of: Verdict) -> Message {
    cell(endpoint, subject.name(), verdict(of))
}

/// The name of a cell that the filter leaves out.
pub fn cell_left_out(subject: &Subject, endpoint: &str) -> Message {
    cell(endpoint, subject.name(), NOT_DIRECT)
}

/// How many endpoints a subject reaches: "54", or "15–30" if some are uncertain.
pub fn reached_short(of: Reached) -> Message {
    if of.certain == of.at_most { exactly(of.certain) } else { between(of.certain, of.at_most) }
}

pub fn reached(of: Reached, all: usize) -> Message {
    let Reached { certain, at_most } = of;
    match (certain == at_most, at_most == all) {
        (true, true) => reaches_all(all),
        (true, false) => reaches_some(all, certain),
        (false, true) => reaches_at_most_all(all, certain),
        (false, false) => reaches_at_most_some(all, certain, at_most),
    }
}

pub fn size_of(rows: usize, columns: usize, groups: bool) -> Message {
    let rows = if groups { group_count(rows) } else { user_count(rows) };
    size(endpoint_count(columns), rows)
}

/// After the size, while only direct access is shown. `unknown`: pairs of which it can't be checked.
pub fn direct(pairs: usize, unknown: usize) -> Message {
    let unknown = (unknown > 0).then(|| pairs_unknown(unknown));
    sentences([Some(direct_pairs(pairs)), unknown].into_iter().flatten())
}

/// `is_whole`: whether all endpoints are compared.
pub fn compared(one: &str, other: &str, of: Comparison, is_whole: bool) -> Message {
    let Comparison { among, differ, uncertain, .. } = of;
    let found = match (differ, among - uncertain) {
        _ if among == 0 => return NOTHING_TO_COMPARE,
        (0, 0) => return nothing_compared(among),
        (0, _) if is_whole && uncertain == 0 => same_endpoints(one, other),
        (0, certain) => no_difference(certain),
        _ => match (differ == among, is_whole) {
            (true, true) => differ_in_all(among, one, other),
            (true, false) => differ_in_all_compared(among, one, other),
            (false, true) => differ_in_some(among, differ, one, other),
            (false, false) => differ_in_some_compared(among, differ, one, other),
        },
    };
    let uncertain = (uncertain > 0).then(|| more_uncertain(uncertain));
    sentences([Some(found), uncertain].into_iter().flatten())
}

pub fn reading(part: Part, done: u32, all: u32) -> Message {
    match part {
        Part::Users => reading_users(all, done),
        Part::Groups => reading_groups(all, done),
        Part::Endpoints => reading_endpoints(all, done),
        Part::Applications => reading_applications(all, done),
        Part::Bindings => reading_bindings(all, done),
    }
}

/// What is missing and what that means.
pub fn gap(gap: &Gap) -> Message {
    let part = match gap.part {
        Part::Users => "users",
        Part::Groups => "groups",
        Part::Endpoints => "endpoints",
        Part::Applications => "applications",
        Part::Bindings => "bindings",
    };
    let hidden = gap.missing.saturating_sub(gap.unread);
    let error = gap.error.as_ref().map(RestError::sentence);
    let missing = (hidden > 0).then(|| match error {
        Some(_) => part_failed(hidden, part),
        None => part_hidden(hidden, part),
    });
    let unread = (gap.unread > 0).then(|| part_unread(gap.unread, part));
    let effect = match gap.part {
        Part::Users | Part::Endpoints => NOT_IN_TABLE,
        Part::Groups => MEMBERSHIP_UNKNOWN,
        Part::Applications | Part::Bindings => RESULT_UNKNOWN,
    };
    sentences([missing, error, unread, Some(effect)].into_iter().flatten())
}

/// The sentences of an explanation: about the account, the application, and the endpoint.
pub fn explanation(of: &Explanation, application: Option<&Application>) -> Vec<Message> {
    let mut sentences = Vec::new();
    if !of.can_sign_in {
        sentences.push(ACCOUNT_INACTIVE);
    }
    let name = application.map(|one| one.name.as_str()).unwrap_or_default();
    let mode = application.map(|one| one.policy_engine_mode).unwrap_or_default();
    sentences.push(match &of.application {
        Step::NoApplication => NO_APPLICATION,
        Step::HiddenApplication => APPLICATION_HIDDEN,
        Step::Bindings(decision) => of_application(name, reason(decision, mode)),
    });
    if let Step::Bindings(decision) = &of.endpoint {
        sentences.push(of_endpoint(reason(decision, EngineMode::Any)));
    }
    sentences
}

/// What decided for one of the two, in short, for a file.
pub fn decided_by(step: &Step) -> String {
    let decision = match step {
        Step::NoApplication => return BY_NO_APPLICATION.text(),
        Step::HiddenApplication => return BY_HIDDEN.text(),
        Step::Bindings(decision) => decision,
    };
    match decision.why {
        Why::NoBindings => BY_NO_BINDINGS.text(),
        Why::Hidden => BY_HIDDEN.text(),
        Why::Bindings | Why::Policies => {
            let conditions: Vec<String> = conditions(&decision.by).map(|one| one.text()).collect();
            conditions.join("; ")
        }
    }
}

fn reason(decision: &Decision, mode: EngineMode) -> Message {
    let by = listed(conditions(&decision.by));
    match (decision.why, decision.verdict, mode) {
        (Why::NoBindings, ..) => OPEN_WITHOUT_BINDINGS,
        (Why::Hidden, ..) => BINDINGS_HIDDEN,
        (Why::Policies, ..) => evaluated_at_launch(by),
        (Why::Bindings, Verdict::Yes, EngineMode::Any) => allowed_by(by),
        (Why::Bindings, Verdict::Yes, EngineMode::All) => allowed_by_all(by),
        (Why::Bindings, _, EngineMode::Any) => none_matches(by),
        (Why::Bindings, _, EngineMode::All) => one_does_not_match(by),
    }
}

fn conditions(by: &[&Binding]) -> impl Iterator<Item = Message> {
    by.iter().map(|binding| {
        let is_policy = matches!(binding.subject, Some(Bound::Policy(_)) | None);
        let condition = condition(binding);
        if is_policy && binding.failure_result { passes_if_it_fails(condition) } else { condition }
    })
}

/// authentik's own answer about the application.
pub fn answered(answer: &AccessAnswer, name: &str) -> Message {
    let messages = answer.messages.join(" ");
    let text = if answer.passing { can_use_now(name) } else { can_not_use_now(name) };
    let messages = (!messages.is_empty()).then(|| Message::verbatim(messages));
    sentences([Some(text), messages].into_iter().flatten())
}
