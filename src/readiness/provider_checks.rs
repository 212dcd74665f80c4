//! The checklist of a provider.

use super::admission;
use super::check::{Check, Fix, Subject, Verdict};
use super::outposts::{self, OutpostState};
use super::{settings, words};
use crate::bindings::Binding;
use crate::endpoints::model::Endpoint;
use crate::providers::ConnectionExpiry;
use crate::providers::connection_expiry::ExpiryWarning;
use crate::providers::model::Provider;
use crate::rest::Loading;
use crate::route::{EndpointsView, ProviderTab, Route};

/// How many endpoints at fault are told by name, each with its fix.
const NAMED: usize = 3;

/// What the checklist of a provider is made from.
pub struct ProviderFacts<'a> {
    pub provider: &'a Provider,
    pub outposts: &'a Loading<Vec<OutpostState>>,
    pub endpoints: &'a Loading<Vec<Endpoint>>,
    /// Whether these are all that there are.
    pub sees_all_endpoints: bool,
    /// The bindings of its application, if it has one.
    pub bindings: &'a Loading<Vec<Binding>>,
}

/// All checks, in the order in which a launch meets them.
pub fn of_provider(facts: &ProviderFacts) -> Vec<Check> {
    let provider = facts.provider;
    let mut checks = vec![application(provider)];
    if provider.assigned_application_slug.is_some() {
        checks.push(application_access(facts.bindings));
    }
    checks.push(Check::of(Subject::Endpoints, facts.endpoints, |endpoints| {
        existing(provider, endpoints, facts.sees_all_endpoints)
    }));
    checks.extend(outposts::checks(provider, facts.outposts));
    if let Loading::Ready(endpoints) = facts.endpoints
        && !endpoints.is_empty()
    {
        checks.push(limits(provider, endpoints, facts.sees_all_endpoints));
    }
    checks.push(expiry(provider));
    let endpoints = match facts.endpoints {
        Loading::Ready(endpoints) => endpoints.as_slice(),
        _ => &[],
    };
    let edit = Fix::Open(words::OPEN_PROVIDER.to_owned(), Route::ProviderEdit(provider.pk));
    checks.push(lint(&settings::of_provider(provider, endpoints), edit));
    checks.push(Check::new(Subject::Host, Verdict::OnlyServer, words::HOSTS_ONLY_LAUNCH));
    checks
}

pub fn application(provider: &Provider) -> Check {
    match (&provider.assigned_application_name, &provider.assigned_application_slug) {
        (name, Some(slug)) => {
            let name = name.as_deref().unwrap_or(slug);
            Check::new(Subject::Application, Verdict::Ready, words::in_application(name, slug))
        }
        (_, None) => Check::new(Subject::Application, Verdict::Blocks, words::NO_APPLICATION_TEXT)
            .with([Fix::AssignApplication, Fix::CreateApplication]),
    }
}

pub fn application_access(bindings: &Loading<Vec<Binding>>) -> Check {
    Check::of(Subject::ApplicationAccess, bindings, |bindings| {
        let (verdict, reason) = who(bindings, words::EVERYBODY_APPLICATION);
        Check::new(Subject::ApplicationAccess, verdict, reason)
    })
}

/// Who passes, in words. Bindings that are all switched off let everybody in, which is seldom what was meant.
pub fn who(bindings: &[Binding], everybody: &str) -> (Verdict, String) {
    let counting: Vec<String> = bindings.iter().filter(|one| one.enabled).map(admission::words).collect();
    match (bindings.len(), counting.len()) {
        (0, _) => (Verdict::Ready, everybody.to_owned()),
        (all, 0) => (Verdict::Attention, words::all_disabled(all, everybody)),
        _ => (Verdict::Ready, words::who(&counting)),
    }
}

fn existing(provider: &Provider, endpoints: &[Endpoint], sees_all: bool) -> Check {
    if endpoints.is_empty() && !sees_all {
        return Check::new(Subject::Endpoints, Verdict::NotKnown, words::NO_VISIBLE_ENDPOINTS);
    }
    if endpoints.is_empty() {
        let route = Route::EndpointNew { provider: Some(provider.pk), from: None };
        return Check::new(Subject::Endpoints, Verdict::Blocks, words::NO_ENDPOINTS)
            .with([Fix::Open(words::CREATE_ENDPOINT.to_owned(), route)]);
    }
    let count = match sees_all {
        true => words::endpoints(endpoints.len()),
        false => words::visible_endpoints(endpoints.len()),
    };
    Check::new(Subject::Endpoints, Verdict::Ready, count)
}

/// A limit of 0 lets nobody in; the tokens that count against other limits are looked at endpoint by endpoint.
fn limits(provider: &Provider, endpoints: &[Endpoint], sees_all: bool) -> Check {
    let closed: Vec<&Endpoint> = endpoints.iter().filter(|one| one.maximum_connections == 0).collect();
    if closed.is_empty() {
        return Check::new(Subject::Limit, Verdict::Ready, words::NO_LIMIT_BLOCKS);
    }
    // Where some are hidden, those may be open.
    let all_closed = sees_all && closed.len() == endpoints.len();
    let verdict = if all_closed { Verdict::Blocks } else { Verdict::Attention };
    let mut fixes: Vec<Fix> = closed
        .iter()
        .take(NAMED)
        .map(|one| Fix::Open(words::change_limit(&one.name), Route::EndpointEdit(one.pk)))
        .collect();
    if closed.len() > NAMED {
        let tab = ProviderTab::Endpoints(EndpointsView::default());
        fixes.push(Fix::Open(words::ALL_ENDPOINTS.to_owned(), Route::Provider(provider.pk, tab)));
    }
    Check::new(Subject::Limit, verdict, words::limits_of_zero(closed.len(), endpoints.len(), sees_all))
        .with(fixes)
}

pub fn expiry(provider: &Provider) -> Check {
    let stored = &provider.connection_expiry;
    let edit = Fix::Open(words::CHANGE_EXPIRY.to_owned(), Route::ProviderEdit(provider.pk));
    let check = |verdict, reason: String| Check::new(Subject::Expiry, verdict, reason);
    let expiry = match ConnectionExpiry::parse(stored) {
        Ok(expiry) => expiry,
        Err(_) => return check(Verdict::Blocks, words::expiry_unreadable(stored)).with([edit]),
    };
    let warnings = expiry.warnings();
    let Some(worst) = warnings.first() else {
        return check(Verdict::Ready, words::expiry(&expiry.in_words()));
    };
    let kills =
        matches!(worst, ExpiryWarning::Zero | ExpiryWarning::Negative | ExpiryWarning::BeyondCalendar);
    let told: Vec<String> = warnings.iter().map(ExpiryWarning::words).collect();
    let reason = [&words::expiry(&expiry.in_words()), " ", &told.join(" ")].concat();
    check(if kills { Verdict::Blocks } else { Verdict::Attention }, reason).with([edit])
}

/// Findings of the settings' lint.
pub fn lint(findings: &[String], edit: Fix) -> Check {
    if findings.is_empty() {
        return Check::new(Subject::Settings, Verdict::Ready, words::SETTINGS_FINE);
    }
    Check::new(Subject::Settings, Verdict::Attention, words::findings(findings)).with([edit])
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::rest::{ErrorKind, RestError};

    fn provider(fields: &str) -> Provider {
        let text = format!(r#"{{"pk":4,"name":"Mill","outpost_set":[]{fields}}}"#);
        serde_json::from_str(&text).unwrap()
    }

    fn endpoint(name: &str, maximum: i32) -> Endpoint {
        let text = format!(
            r#"{{"pk":"00000000-0000-4000-8000-00000000000a","name":"{name}","provider":4,
                "provider_obj":{{"pk":4,"name":"Mill"}},"protocol":"ssh","host":"h","auth_mode":"prompt",
                "maximum_connections":{maximum}}}"#
        );
        serde_json::from_str(&text).unwrap()
    }

    fn of(provider: &Provider, endpoints: Vec<Endpoint>) -> Vec<Check> {
        of_provider(&ProviderFacts {
            provider,
            outposts: &Loading::Ready(Vec::new()),
            endpoints: &Loading::Ready(endpoints),
            sees_all_endpoints: true,
            bindings: &Loading::Ready(Vec::new()),
        })
    }

    fn verdict(checks: &[Check], subject: Subject) -> Option<Verdict> {
        checks.iter().find(|check| check.subject == subject).map(|check| check.verdict)
    }

    #[test]
    fn the_checks_come_in_the_order_in_which_a_launch_meets_them() {
        let mill = provider(r#","connection_expiry":"hours=1","assigned_application_slug":"mill""#);
        let told: Vec<Subject> =
            of(&mill, vec![endpoint("a", 1)]).iter().map(|check| check.subject).collect();
        let order = [
            Subject::Application,
            Subject::ApplicationAccess,
            Subject::Endpoints,
            Subject::Outpost,
            Subject::Limit,
            Subject::Expiry,
            Subject::Settings,
            Subject::Host,
        ];
        assert_eq!(told, order);
    }

    #[test]
    fn without_an_application_nobody_can_launch_and_there_is_nothing_to_say_about_who_may() {
        let checks = of(&provider(r#","connection_expiry":"hours=1""#), vec![endpoint("a", 1)]);
        assert_eq!(verdict(&checks, Subject::Application), Some(Verdict::Blocks));
        assert_eq!(verdict(&checks, Subject::ApplicationAccess), None);
    }

    #[test]
    fn a_limit_of_zero_on_all_endpoints_lets_nobody_in_and_on_some_only_to_the_others() {
        let mill = provider("");
        let of = |endpoints| of(&mill, endpoints);
        let some = of(vec![endpoint("a", 0), endpoint("b", -1)]);
        assert_eq!(verdict(&some, Subject::Limit), Some(Verdict::Attention));
        let all = of(vec![endpoint("a", 0), endpoint("b", 0)]);
        assert_eq!(verdict(&all, Subject::Limit), Some(Verdict::Blocks));
        assert_eq!(verdict(&of(vec![endpoint("a", -1)]), Subject::Limit), Some(Verdict::Ready));
        assert_eq!(verdict(&of(Vec::new()), Subject::Limit), None, "no endpoints, no limits");
        assert_eq!(verdict(&of(Vec::new()), Subject::Endpoints), Some(Verdict::Blocks));
    }

    #[test]
    fn endpoints_that_this_account_may_not_use_may_be_there_all_the_same() {
        assert_eq!(existing(&provider(""), &[], false).verdict, Verdict::NotKnown);
        assert_eq!(existing(&provider(""), &[endpoint("a", 1)], false).verdict, Verdict::Ready);
        let seen = existing(&provider(""), &[endpoint("a", 1)], false);
        assert_eq!(seen.reason, "This account can see 1 endpoint of it.");
        let limit = limits(&provider(""), &[endpoint("a", 0)], false);
        assert_eq!(limit.verdict, Verdict::Attention, "one that is hidden may be open");
        assert!(limit.reason.starts_with("1 of 1"), "{}", limit.reason);
    }

    #[test]
    fn of_many_closed_endpoints_a_few_are_offered_and_the_list() {
        let mut endpoints: Vec<Endpoint> = (0..5).map(|n| endpoint(&n.to_string(), 0)).collect();
        endpoints.push(endpoint("open", 1));
        let checks = of(&provider(""), endpoints);
        let limit = checks.iter().find(|check| check.subject == Subject::Limit).unwrap();
        assert_eq!(limit.fixes.len(), NAMED + 1);
        assert!(limit.reason.starts_with("5 of 6"), "{}", limit.reason);
    }

    #[test]
    fn an_expiry_kills_when_it_leaves_no_time_or_can_not_be_read() {
        let of = |text: &str| {
            let mill = provider(&format!(r#","connection_expiry":"{text}""#));
            expiry(&mill).verdict
        };
        assert_eq!(of("hours=8"), Verdict::Ready);
        for kills in ["hours=0", "minutes=-5", "8", "", "days=3000000"] {
            assert_eq!(of(kills), Verdict::Blocks, "{kills:?}");
        }
        for odd in ["seconds=5", "hours=1; minutes=5", "weeks=8"] {
            assert_eq!(of(odd), Verdict::Attention, "{odd:?}");
        }
    }

    #[test]
    fn bindings_that_are_all_disabled_are_pointed_out() {
        let off: Binding = serde_json::from_str(
            r#"{"pk":"00000000-0000-4000-8000-00000000000b","target":"00000000-0000-4000-8000-00000000000a","order":0,
                "user":1,"user_obj":{"pk":1,"username":"ann"},"enabled":false}"#,
        )
        .unwrap();
        let on = Binding { enabled: true, ..off.clone() };
        assert_eq!(who(&[], "Everybody.").0, Verdict::Ready);
        assert_eq!(who(std::slice::from_ref(&off), "Everybody.").0, Verdict::Attention);
        let (verdict, reason) = who(&[off, on], "Everybody.");
        assert_eq!((verdict, reason.contains("user “ann”")), (Verdict::Ready, true));
    }

    #[test]
    fn what_is_not_read_yet_and_what_may_not_be_read_are_no_obstacles() {
        let mill = provider(r#","connection_expiry":"hours=1","assigned_application_slug":"mill""#);
        let checks = of_provider(&ProviderFacts {
            provider: &mill,
            outposts: &Loading::Waiting,
            endpoints: &Loading::Waiting,
            sees_all_endpoints: true,
            bindings: &Loading::Failed(RestError::new("read who may use it", ErrorKind::NoPermission)),
        });
        assert_eq!(verdict(&checks, Subject::Endpoints), Some(Verdict::Waiting));
        assert_eq!(verdict(&checks, Subject::ApplicationAccess), Some(Verdict::NotKnown));
    }
}
