//! Whether an outpost serves a provider, and whether it is healthy.

use super::check::{Check, Fix, Subject, Verdict};
use super::words;
use crate::rest::{Client, Loading};
use authentik_rac::RestError;
use authentik_rac::outposts;
use authentik_rac::outposts::{Instance, Outpost};
use authentik_rac::providers::{Provider, ProviderId};
use rac_messages::{Message, sentences};

/// Instances report every few seconds. One that has been silent for this many seconds is probably gone.
const SILENT: u64 = 300;

/// An outpost of type RAC, and the reports of its instances.
#[derive(Clone, Debug, PartialEq)]
pub struct OutpostState {
    pub outpost: Outpost,
    /// `None` if they were not requested.
    pub instances: Option<Result<Vec<Reported>, RestError>>,
}

/// An instance, and the seconds since its last report, by this computer's clock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reported {
    pub instance: Instance,
    pub age: Option<u64>,
}

/// All outposts of type RAC, with the health of those that serve `provider`, or of all.
pub async fn read(client: Client, provider: Option<ProviderId>) -> Result<Vec<OutpostState>, RestError> {
    let mut states = Vec::new();
    for outpost in outposts::all_rac(client).await? {
        let wanted = provider.is_none_or(|id| outpost.providers.contains(&id));
        let instances = match wanted {
            true => Some(client.send::<Vec<Instance>>(outposts::health(outpost.pk)).await.map(reported)),
            false => None,
        };
        states.push(OutpostState { outpost, instances });
    }
    Ok(states)
}

fn reported(instances: Vec<Instance>) -> Vec<Reported> {
    let now = js_sys::Date::now();
    let age = |instance: &Instance| {
        let at = js_sys::Date::parse(instance.last_seen.as_deref()?);
        (!at.is_nan()).then(|| ((now - at) / 1000.0).max(0.0) as u64)
    };
    instances.into_iter().map(|instance| Reported { age: age(&instance), instance }).collect()
}

/// Whether an outpost serves the provider, and whether it is healthy: two checks.
pub fn checks(provider: &Provider, outposts: &Loading<Vec<OutpostState>>) -> Vec<Check> {
    let states = match outposts {
        Loading::Ready(states) => states,
        // The provider lists its outposts: without any, nothing else is needed.
        _ if provider.outposts().is_empty() => return vec![in_none(&[])],
        Loading::Waiting => {
            return vec![in_some(&provider.outposts()), Check::waiting(Subject::OutpostHealth)];
        }
        Loading::Failed(error) => {
            return vec![in_some(&provider.outposts()), Check::not_known(Subject::OutpostHealth, error)];
        }
    };
    let serving: Vec<&OutpostState> =
        states.iter().filter(|state| state.outpost.providers.contains(&provider.pk)).collect();
    match (serving.is_empty(), provider.outposts().is_empty()) {
        (true, true) => vec![in_none(states)],
        // authentik names outposts, but the account can't see them.
        (true, false) => vec![
            in_some(&provider.outposts()),
            Check::new(
                Subject::OutpostHealth,
                Verdict::NotKnown,
                words::not_permitted_to_see(Subject::OutpostHealth),
            ),
        ],
        (false, _) => {
            let names: Vec<String> = serving.iter().map(|state| state.outpost.name.clone()).collect();
            vec![in_some(&names), health(&serving)]
        }
    }
}

fn in_none(others: &[OutpostState]) -> Check {
    // Without another outpost there is none to add the provider to.
    let join = (!others.is_empty()).then_some(Fix::JoinOutpost);
    Check::new(Subject::Outpost, Verdict::Blocks, words::NO_OUTPOST_TEXT)
        .with(join)
        .with([Fix::CreateOutpost])
}

fn in_some(names: &[String]) -> Check {
    Check::new(Subject::Outpost, Verdict::Ready, words::served_by(names))
}

/// Outposts can replace each other: one healthy outpost is enough, but every unhealthy one is reported.
fn health(serving: &[&OutpostState]) -> Check {
    let judged: Vec<(Verdict, Message)> = serving.iter().map(|state| judge(state)).collect();
    let any = |verdict| judged.iter().any(|(found, _)| *found == verdict);
    let verdict = if !any(Verdict::Blocks) {
        [Verdict::Attention, Verdict::NotKnown]
            .into_iter()
            .find(|verdict| any(*verdict))
            .unwrap_or(Verdict::Ready)
    } else if judged.iter().all(|(found, _)| *found == Verdict::Blocks) {
        Verdict::Blocks
    } else {
        Verdict::Attention
    };
    // If there are several, the message names the outpost.
    let named = |(state, (_, reason)): (&&OutpostState, (Verdict, Message))| match serving.len() {
        1 => reason,
        _ => words::of_outpost(&state.outpost.name, reason),
    };
    Check::new(Subject::OutpostHealth, verdict, sentences(serving.iter().zip(judged).map(named)))
}

/// Whether an instance has reported lately. One that doesn't say when counts as reporting.
pub fn is_online(state: &OutpostState) -> bool {
    let reports = |one: &Reported| one.age.is_none_or(|age| age <= SILENT);
    matches!(&state.instances, Some(Ok(instances)) if instances.iter().any(reports))
}

/// The health of one outpost, and the reason.
pub fn judge(state: &OutpostState) -> (Verdict, Message) {
    let instances = match &state.instances {
        Some(Ok(instances)) => instances,
        Some(Err(error)) => return (Verdict::NotKnown, error.sentence()),
        None => return (Verdict::NotKnown, words::not_permitted_to_see(Subject::OutpostHealth)),
    };
    if instances.is_empty() {
        return (Verdict::Blocks, words::no_instance(&state.outpost));
    }
    // They say which version authentik itself has.
    let version = instances.iter().map(|one| one.instance.version_should.as_str());
    if let Some(why) = version.filter_map(outposts::broken_version).next() {
        return (Verdict::Blocks, why);
    }
    let mut complaints: Vec<Message> = Vec::new();
    for Reported { instance, age } in instances {
        if age.is_some_and(|age| age > SILENT) {
            complaints.push(words::silent(&instance.hostname, age.unwrap_or_default()));
        }
        if is_outdated(instance) {
            complaints.push(words::outdated(instance));
        }
    }
    // An instance that isn't known to be silent counts as reporting.
    let reporting: Vec<Reported> =
        instances.iter().filter(|one| one.age.is_none_or(|age| age <= SILENT)).cloned().collect();
    if !reporting.is_empty() {
        complaints.insert(0, words::reporting(&reporting));
    }
    let is_well = complaints.len() == 1 && reporting.len() == instances.len();
    (if is_well { Verdict::Ready } else { Verdict::Attention }, sentences(complaints))
}

/// Whether authentik says so, or its versions differ.
fn is_outdated(instance: &Instance) -> bool {
    let (has, should) = (&instance.version, &instance.version_should);
    instance.version_outdated || (!has.is_empty() && !should.is_empty() && has != should)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use authentik_rac::ErrorKind;

    fn provider(outposts: &str) -> Provider {
        let text =
            format!(r#"{{"pk":4,"name":"Mill","connection_expiry":"hours=1","outpost_set":{outposts}}}"#);
        authentik_rac::wire::read(&text).unwrap()
    }

    fn outpost(name: &str, providers: &str, instances: Vec<Reported>) -> OutpostState {
        let text = format!(
            r#"{{"pk":"00000000-0000-4000-8000-000000000001","name":"{name}","type":"rac","providers":{providers},
                "token_identifier":"ak-outpost-1-api"}}"#
        );
        OutpostState { outpost: authentik_rac::wire::read(&text).unwrap(), instances: Some(Ok(instances)) }
    }

    fn instance(version: &str, age: u64) -> Reported {
        let instance = Instance {
            hostname: "gate-1".into(),
            version: version.into(),
            version_should: "2026.5.1".into(),
            ..Instance::default()
        };
        Reported { instance, age: Some(age) }
    }

    fn verdicts(provider: &Provider, states: Vec<OutpostState>) -> Vec<(Subject, Verdict)> {
        let checks = checks(provider, &Loading::Ready(states));
        checks.into_iter().map(|check| (check.subject, check.verdict)).collect()
    }

    #[test]
    fn a_provider_without_an_outpost_is_blocked_and_can_be_added_to_one() {
        let others = vec![outpost("West", "[9]", Vec::new())];
        let found = checks(&provider("[]"), &Loading::Ready(others));
        assert_eq!(found.len(), 1, "there is no health to speak of");
        assert_eq!((found[0].subject, found[0].verdict), (Subject::Outpost, Verdict::Blocks));
        assert_eq!(found[0].fixes, [Fix::JoinOutpost, Fix::CreateOutpost]);
        let alone = checks(&provider("[]"), &Loading::Ready(Vec::new()));
        assert_eq!(alone[0].fixes, [Fix::CreateOutpost], "nothing to join");
    }

    #[test]
    fn an_outpost_without_a_running_instance_is_blocked() {
        let states = vec![outpost("West", "[4]", Vec::new())];
        let found = checks(&provider(r#"["Outpost West"]"#), &Loading::Ready(states));
        assert_eq!(found[1].verdict, Verdict::Blocks);
        assert!(found[1].reason.text().contains("ak-outpost-1-api"), "{}", found[1].reason);
    }

    #[test]
    fn a_reporting_outpost_is_ready_unless_outdated_or_silent() {
        let of = |reported| {
            verdicts(&provider(r#"["Outpost West"]"#), vec![outpost("West", "[4]", reported)])[1].1
        };
        assert_eq!(of(vec![instance("2026.5.1", 4)]), Verdict::Ready);
        assert_eq!(of(vec![instance("2026.2.0", 4)]), Verdict::Attention);
        assert_eq!(of(vec![instance("2026.5.1", 301)]), Verdict::Attention);
        assert_eq!(
            of(vec![instance("", 4)]),
            Verdict::Ready,
            "a version that is not told is not held against it"
        );
    }

    #[test]
    fn a_version_of_authentik_that_fails_every_launch_blocks() {
        let mut reported = instance("2026.8.0", 4);
        reported.instance.version_should = "2026.8.0".to_owned();
        let (verdict, reason) = judge(&outpost("West", "[4]", vec![reported]));
        assert_eq!(verdict, Verdict::Blocks);
        assert!(reason.text().starts_with("authentik 2026.8.0 has a bug"), "{reason}");
    }

    #[test]
    fn an_outpost_with_no_replicas_runs_nowhere() {
        let mut state = outpost("West", "[4]", Vec::new());
        state.outpost.service_connection = Some(uuid::Uuid::from_u128(7));
        state.outpost.replicas = Some(0);
        let (verdict, reason) = judge(&state);
        assert_eq!(verdict, Verdict::Blocks);
        assert!(reason.text().contains("kubernetes_replicas: 0"), "{reason}");
        state.outpost.replicas = Some(1);
        assert!(!judge(&state).1.text().contains("kubernetes_replicas"), "offline for another reason");
        let running = OutpostState { instances: Some(Ok(vec![instance("2026.5.1", 4)])), ..state };
        assert_eq!(judge(&running).0, Verdict::Ready);
    }

    #[test]
    fn an_outpost_is_online_while_one_of_its_instances_reports() {
        let of = |reported| is_online(&outpost("West", "[4]", reported));
        assert!(of(vec![instance("2026.5.1", 4)]));
        assert!(of(vec![instance("2026.8.0", 4)]), "whatever its version");
        assert!(of(vec![instance("2026.5.1", 360), instance("2026.5.1", 4)]));
        assert!(!of(vec![instance("2026.5.1", 301)]), "a silent one has probably stopped");
        assert!(!of(Vec::new()));
    }

    #[test]
    fn a_silent_instance_does_not_count_as_reporting() {
        let of = |reported| judge(&outpost("West", "[4]", reported));
        let (verdict, reason) = of(vec![instance("2026.5.1", 360)]);
        assert_eq!(verdict, Verdict::Attention, "it is not the same as none");
        assert_eq!(reason, "The instance on gate-1 was last seen 6 min ago and has probably stopped.");
        let (verdict, reason) = of(vec![instance("2026.5.1", 360), instance("2026.5.1", 4)]);
        assert_eq!(verdict, Verdict::Attention);
        assert!(
            reason.text().starts_with("1 instance online, version 2026.5.1, last seen less than"),
            "{reason}"
        );
        let (_, reason) = of(vec![instance("2026.2.0", 360)]);
        assert!(
            reason.text().contains("last seen 6 min ago") && reason.text().contains("2026.2.0"),
            "{reason}"
        );
    }

    #[test]
    fn one_running_outpost_is_enough_but_the_other_is_reported() {
        let states =
            vec![outpost("West", "[4]", Vec::new()), outpost("East", "[4,9]", vec![instance("2026.5.1", 4)])];
        let found = checks(&provider(r#"["Outpost West","Outpost East"]"#), &Loading::Ready(states));
        assert_eq!(found[1].verdict, Verdict::Attention);
        assert!(
            found[1].reason.text().contains("West") && found[1].reason.text().contains("East"),
            "{}",
            found[1].reason
        );
    }

    #[test]
    fn invisible_outposts_do_not_block_the_provider() {
        let refused =
            Loading::Failed(RestError::new(rac_messages::authentik::read_outposts, ErrorKind::NoPermission));
        let found = checks(&provider(r#"["Outpost West"]"#), &refused);
        let refused_verdicts: Vec<Verdict> = found.iter().map(|check| check.verdict).collect();
        assert_eq!(refused_verdicts, [Verdict::Ready, Verdict::NotKnown]);
        assert_eq!(
            verdicts(&provider(r#"["Outpost West"]"#), Vec::new()),
            [(Subject::Outpost, Verdict::Ready), (Subject::OutpostHealth, Verdict::NotKnown)]
        );
        assert_eq!(checks(&provider("[]"), &refused)[0].verdict, Verdict::Blocks);
    }
}
