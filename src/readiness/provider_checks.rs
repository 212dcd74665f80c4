//! The checklist of a provider.

use super::check::{Check, Fix, Subject, Verdict};
use super::openness::{self, Guard, restricts};
use super::outposts::{self, OutpostState};
use super::reads::ApplicationBindings;
use super::{settings, words};
use crate::rest::Loading;
use crate::route::{EndpointTab, EndpointsView, ProviderTab, Route};
use authentik_rac::connection_expiry::ConnectionExpiry;
use authentik_rac::connection_expiry::ExpiryWarning;
use authentik_rac::endpoints::Endpoint;
use authentik_rac::endpoints::EndpointField;
use authentik_rac::providers::{Provider, ProviderField};
use rac_messages::{Message, sentences};
use std::collections::HashSet;
use uuid::Uuid;

/// How many endpoints with a problem are listed by name, each with its fix.
const NAMED: usize = 3;

/// The data for the checklist of a provider.
pub struct ProviderFacts<'a> {
    pub provider: &'a Provider,
    pub outposts: &'a Loading<Vec<OutpostState>>,
    pub endpoints: &'a Loading<Vec<Endpoint>>,
    /// Whether the account sees all endpoints and bindings.
    pub sees_all: bool,
    /// The bindings of its application, if it has one.
    pub application: &'a Loading<ApplicationBindings>,
    /// Which endpoints have enabled bindings; needed only if the application has none.
    pub restricted: &'a Loading<HashSet<Uuid>>,
}

/// All checks, in the order of a launch.
pub fn of_provider(facts: &ProviderFacts) -> Vec<Check> {
    let provider = facts.provider;
    let mut checks = vec![application(provider)];
    if provider.assigned_application_slug.is_some() {
        checks.push(access(facts));
    }
    checks.push(Check::of(Subject::Endpoints, facts.endpoints, |endpoints| {
        existing(provider, endpoints, facts.sees_all)
    }));
    checks.extend(outposts::checks(provider, facts.outposts));
    if let Loading::Ready(endpoints) = facts.endpoints
        && !endpoints.is_empty()
    {
        checks.push(limits(provider, endpoints, facts.sees_all));
    }
    checks.push(expiry(provider));
    let endpoints = match facts.endpoints {
        Loading::Ready(endpoints) => endpoints.as_slice(),
        _ => &[],
    };
    let edit = Fix::Open(words::OPEN_PROVIDER, Route::ProviderEditAt(provider.pk, ProviderField::Settings));
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

/// Who can use the provider's endpoints. If the application has no binding, it depends on each endpoint's.
fn access(facts: &ProviderFacts) -> Check {
    let subject = Subject::ApplicationAccess;
    let bindings = facts.application.clone().map(|application| application.bindings);
    let none = matches!(&bindings, Loading::Ready(all) if !restricts(all));
    let (Loading::Ready(endpoints), true, true) = (facts.endpoints, none, facts.sees_all) else {
        let other =
            if matches!(facts.endpoints, Loading::Waiting) { Guard::Waiting } else { Guard::NotKnown };
        return openness::check(subject, &bindings, facts.sees_all, other, words::EVERYONE_APPLICATION, None);
    };
    Check::of(subject, facts.restricted, |restricted| {
        let open: Vec<&Endpoint> = endpoints.iter().filter(|one| !restricted.contains(&one.pk.0)).collect();
        let count = match &bindings {
            Loading::Ready(bindings) => bindings.len(),
            _ => 0,
        };
        let reason = words::open_endpoints(
            words::without_bindings(count, words::EVERYONE_APPLICATION),
            open.len(),
            endpoints.len(),
        );
        if open.is_empty() && !endpoints.is_empty() {
            return Check::new(subject, Verdict::Ready, reason);
        }
        Check::new(subject, Verdict::Open, reason).with(restrict(facts, &open))
    })
}

/// Fixes: restrict the application, and so all endpoints, or the first few endpoints one by one.
fn restrict(facts: &ProviderFacts, open: &[&Endpoint]) -> Vec<Fix> {
    let name = facts.provider.assigned_application_name.clone().unwrap_or_default();
    let application = match facts.application {
        Loading::Ready(application) => application.id.map(|id| Fix::Restrict(id, name)),
        _ => None,
    };
    let one = |one: &&Endpoint| {
        Fix::Open(words::restrict_one(&one.name), Route::Endpoint(one.pk, EndpointTab::Bindings))
    };
    application.into_iter().chain(open.iter().take(NAMED).map(one)).collect()
}

fn existing(provider: &Provider, endpoints: &[Endpoint], sees_all: bool) -> Check {
    if endpoints.is_empty() && !sees_all {
        return Check::new(Subject::Endpoints, Verdict::NotKnown, words::NO_VISIBLE_ENDPOINTS);
    }
    if endpoints.is_empty() {
        let route = Route::EndpointNew { provider: Some(provider.pk), from: None };
        return Check::new(Subject::Endpoints, Verdict::Blocks, words::NO_ENDPOINTS)
            .with([Fix::Open(words::CREATE_ENDPOINT, route)]);
    }
    let count = match sees_all {
        true => words::endpoint_count(endpoints.len()),
        false => words::visible_endpoints(endpoints.len()),
    };
    Check::new(Subject::Endpoints, Verdict::Ready, count)
}

/// A limit of 0 closes an endpoint. Tokens are compared with other limits on the endpoint's own page.
fn limits(provider: &Provider, endpoints: &[Endpoint], sees_all: bool) -> Check {
    let closed: Vec<&Endpoint> = endpoints.iter().filter(|one| one.maximum_connections == 0).collect();
    if closed.is_empty() {
        return Check::new(Subject::Limit, Verdict::Ready, words::NO_LIMIT_BLOCKS);
    }
    // Hidden endpoints may have another limit.
    let all_closed = sees_all && closed.len() == endpoints.len();
    let verdict = if all_closed { Verdict::Blocks } else { Verdict::Attention };
    let mut fixes: Vec<Fix> = closed
        .iter()
        .take(NAMED)
        .map(|one| {
            let field = Route::EndpointEditAt(one.pk, EndpointField::MaximumConnections);
            Fix::Open(words::change_limit_of(&one.name), field)
        })
        .collect();
    if closed.len() > NAMED {
        let tab = ProviderTab::Endpoints(EndpointsView::default());
        fixes.push(Fix::Open(words::ALL_ENDPOINTS, Route::Provider(provider.pk, tab)));
    }
    Check::new(Subject::Limit, verdict, words::limits_of_zero(closed.len(), endpoints.len(), sees_all))
        .with(fixes)
}

pub fn expiry(provider: &Provider) -> Check {
    let stored = &provider.connection_expiry;
    let field = Route::ProviderEditAt(provider.pk, ProviderField::ConnectionExpiry);
    let edit = Fix::Open(words::CHANGE_EXPIRY, field);
    let check = |verdict, reason: Message| Check::new(Subject::Expiry, verdict, reason);
    let expiry = match ConnectionExpiry::parse(stored) {
        Ok(expiry) => expiry,
        Err(_) => return check(Verdict::Blocks, words::expiry_unreadable(stored)).with([edit]),
    };
    let warnings = expiry.warnings();
    let Some(worst) = warnings.first() else {
        return check(Verdict::Ready, words::expiry(expiry.in_words()));
    };
    let kills =
        matches!(worst, ExpiryWarning::Zero | ExpiryWarning::Negative | ExpiryWarning::BeyondCalendar);
    let warnings = sentences(warnings.iter().map(|warning| warning.words()));
    let (verdict, reason) = match kills {
        true => (Verdict::Blocks, warnings),
        false => (Verdict::Attention, sentences([words::expiry(expiry.in_words()), warnings])),
    };
    check(verdict, reason).with([edit])
}

/// Findings of the settings' lint.
pub fn lint(findings: &[Message], edit: Fix) -> Check {
    if findings.is_empty() {
        return Check::new(Subject::Settings, Verdict::Ready, words::SETTINGS_FINE);
    }
    Check::new(Subject::Settings, Verdict::Attention, words::findings(findings)).with([edit])
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use authentik_rac::{ErrorKind, RestError};

    fn provider(fields: &str) -> Provider {
        let text = format!(r#"{{"pk":4,"name":"Mill","outpost_set":[]{fields}}}"#);
        authentik_rac::wire::read(&text).unwrap()
    }

    fn endpoint(name: &str, maximum: i32) -> Endpoint {
        let text = format!(
            r#"{{"pk":"00000000-0000-4000-8000-00000000000a","name":"{name}","provider":4,
                "provider_obj":{{"pk":4,"name":"Mill"}},"protocol":"ssh","host":"h","auth_mode":"prompt",
                "maximum_connections":{maximum}}}"#
        );
        authentik_rac::wire::read(&text).unwrap()
    }

    fn of(provider: &Provider, endpoints: Vec<Endpoint>) -> Vec<Check> {
        of_provider(&ProviderFacts {
            provider,
            outposts: &Loading::Ready(Vec::new()),
            endpoints: &Loading::Ready(endpoints),
            sees_all: true,
            application: &Loading::Ready(ApplicationBindings::default()),
            restricted: &Loading::Ready(HashSet::new()),
        })
    }

    fn verdict(checks: &[Check], subject: Subject) -> Option<Verdict> {
        checks.iter().find(|check| check.subject == subject).map(|check| check.verdict)
    }

    #[test]
    fn checks_are_in_the_order_of_a_launch() {
        let mill = provider(r#","connection_expiry":"hours=1","assigned_application_slug":"mill""#);
        let subjects: Vec<Subject> =
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
        assert_eq!(subjects, order);
    }

    #[test]
    fn without_an_application_there_is_no_check_of_access() {
        let checks = of(&provider(r#","connection_expiry":"hours=1""#), vec![endpoint("a", 1)]);
        assert_eq!(verdict(&checks, Subject::Application), Some(Verdict::Blocks));
        assert_eq!(verdict(&checks, Subject::ApplicationAccess), None);
    }

    #[test]
    fn limits_of_zero_block_the_provider_only_on_all_endpoints() {
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
    fn endpoints_that_the_account_can_not_see_may_exist() {
        assert_eq!(existing(&provider(""), &[], false).verdict, Verdict::NotKnown);
        assert_eq!(existing(&provider(""), &[endpoint("a", 1)], false).verdict, Verdict::Ready);
        let seen = existing(&provider(""), &[endpoint("a", 1)], false);
        assert_eq!(seen.reason, "Your account can see 1 endpoint of this provider.");
        let limit = limits(&provider(""), &[endpoint("a", 0)], false);
        assert_eq!(limit.verdict, Verdict::Attention, "one that is hidden may be open");
        assert!(limit.reason.text().starts_with("1 of 1"), "{}", limit.reason);
    }

    #[test]
    fn of_many_closed_endpoints_a_few_are_linked_and_the_list() {
        let mut endpoints: Vec<Endpoint> = (0..5).map(|n| endpoint(&n.to_string(), 0)).collect();
        endpoints.push(endpoint("open", 1));
        let checks = of(&provider(""), endpoints);
        let limit = checks.iter().find(|check| check.subject == Subject::Limit).unwrap();
        assert_eq!(limit.fixes.len(), NAMED + 1);
        assert!(limit.reason.text().starts_with("5 of 6"), "{}", limit.reason);
    }

    #[test]
    fn an_expiry_blocks_if_it_is_zero_or_invalid() {
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

    fn access_of(bindings: &str, restricted: &[u128], endpoints: Vec<Endpoint>, sees_all: bool) -> Check {
        let mill = provider(r#","assigned_application_slug":"mill","assigned_application_name":"Mill""#);
        let bindings = authentik_rac::wire::read(bindings).unwrap();
        access(&ProviderFacts {
            provider: &mill,
            outposts: &Loading::Waiting,
            endpoints: &Loading::Ready(endpoints),
            sees_all,
            application: &Loading::Ready(ApplicationBindings { id: Some(Uuid::from_u128(7)), bindings }),
            restricted: &Loading::Ready(restricted.iter().map(|n| Uuid::from_u128(*n)).collect()),
        })
    }

    fn numbered(n: u128) -> Endpoint {
        Endpoint {
            pk: authentik_rac::endpoints::EndpointId(Uuid::from_u128(n)),
            ..endpoint(&n.to_string(), 1)
        }
    }

    #[test]
    fn a_provider_is_open_as_far_as_its_endpoints_are() {
        let two = || vec![numbered(1), numbered(2)];
        let open = access_of("[]", &[1], two(), true);
        assert_eq!(open.verdict, Verdict::Open);
        assert!(open.reason.text().contains("1 of 2 endpoints is open to everyone"), "{}", open.reason);
        assert!(
            matches!(open.fixes.as_slice(), [Fix::Restrict(id, name), Fix::Open(one, _)]
                if *id == Uuid::from_u128(7) && name == "Mill" && *one == "Restrict 2…"),
            "{:?}",
            open.fixes
        );
        assert_eq!(access_of("[]", &[1, 2], two(), true).verdict, Verdict::Ready);
        let bound = r#"[{"pk":"00000000-0000-4000-8000-00000000000b","order":0,"user":1,
            "target":"00000000-0000-4000-8000-00000000000a"}]"#;
        assert_eq!(access_of(bound, &[], two(), true).verdict, Verdict::Ready);
        assert_eq!(access_of("[]", &[], two(), false).verdict, Verdict::NotKnown);
        assert_eq!(access_of("[]", &[], Vec::new(), true).verdict, Verdict::Open);
    }

    #[test]
    fn data_that_are_loading_or_forbidden_are_no_obstacles() {
        let mill = provider(r#","connection_expiry":"hours=1","assigned_application_slug":"mill""#);
        let checks = of_provider(&ProviderFacts {
            provider: &mill,
            outposts: &Loading::Waiting,
            endpoints: &Loading::Waiting,
            sees_all: true,
            application: &Loading::Failed(RestError::new(
                rac_messages::authentik::read_bindings,
                ErrorKind::NoPermission,
            )),
            restricted: &Loading::Waiting,
        });
        assert_eq!(verdict(&checks, Subject::Endpoints), Some(Verdict::Waiting));
        assert_eq!(verdict(&checks, Subject::ApplicationAccess), Some(Verdict::NotKnown));
    }
}
