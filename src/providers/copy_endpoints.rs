//! Copying endpoints with their bindings to a new provider: progress, failures, and the warning about open endpoints.

use super::words;
use crate::bindings::{copies, is_open_now};
use crate::forms::use_leave_guard;
use crate::resource::changed_access::{ChangedAccess, use_changed_access};
use crate::resource::failure::failure_text;
use crate::rest::{Client, is_online};
use crate::session::use_session;
use crate::undo::{Undo, use_undo};
use authentik_rac::RestError;
use authentik_rac::bindings;
use authentik_rac::bindings::Binding;
use authentik_rac::endpoints;
use authentik_rac::endpoints::{Endpoint, EndpointFields, EndpointId};
use authentik_rac::providers::ProviderId;
use authentik_rac::undo::{Item, Kind};
use guacamole_settings::leave_out_secrets;
use leptos::prelude::*;
use leptos::task::{spawn_local, tick};
use rac_messages::{Message, sentences};
use rac_ui::{Outcome, Task, WorkDialog};
use std::collections::HashMap;
use std::sync::Arc;

/// What to copy, and where.
#[derive(Clone, Copy)]
pub struct Wanted {
    pub into: ProviderId,
    pub bindings: bool,
    pub secrets: bool,
    /// The provider's entry in the recent changes.
    pub entry: Option<u32>,
}

/// The result.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Copied {
    pub endpoints: usize,
    pub all_endpoints: usize,
    /// How many bindings were copied, and how many the originals have, as far as they were read; `None` if none were
    /// to be copied.
    pub bindings: Option<(usize, usize)>,
    /// The names of copies that are open to everyone although the original isn't.
    pub open: Vec<String>,
}

impl Copied {
    pub fn is_complete(&self) -> bool {
        self.endpoints == self.all_endpoints && self.bindings.is_none_or(|(done, all)| done == all)
    }
}

/// The progress of one endpoint.
#[derive(Clone, Debug, Default)]
struct Progress {
    copy: Option<EndpointId>,
    /// Whether a request to create it was sent without an answer, so that it may exist.
    perhaps: bool,
    /// The bindings of the original; `None` until they are read.
    bindings: Option<Vec<Binding>>,
    /// How many of them were copied, in order.
    bound: usize,
    /// Whether copying the next binding was tried before.
    tried: bool,
}

impl Progress {
    fn is_open(&self) -> bool {
        let bindings = self.bindings.as_deref().unwrap_or_default();
        let restricts = |all: &[Binding]| all.iter().any(|one| one.enabled);
        self.copy.is_some()
            && restricts(bindings)
            && !restricts(bindings.get(..self.bound).unwrap_or_default())
    }

    fn is_done(&self) -> bool {
        self.copy.is_some() && self.bindings.as_ref().is_none_or(|all| all.len() == self.bound)
    }
}

type AllProgress = RwSignal<HashMap<EndpointId, Progress>>;

/// Copies the endpoints as soon as it is shown. `on_end` is called when all exist, or when the user stops.
#[component]
pub fn CopyEndpoints(endpoints: Vec<Endpoint>, wanted: Wanted, on_end: Callback<Copied>) -> impl IntoView {
    let client = expect_context::<Client>();
    let guard = use_leave_guard();
    let (undo, changed) = (use_undo(), use_changed_access());
    let full = untrack(|| use_session().is_superuser());
    let progress: AllProgress = RwSignal::new(HashMap::new());
    let count = endpoints.len();
    let items = endpoints.iter().map(|one| (one.pk.to_string(), one.name.clone())).collect();
    let endpoints = Arc::new(endpoints);
    let names = Arc::clone(&endpoints);
    let copied = move || progress.with(|progress| sum(&names, progress, wanted.bindings));
    let copied = StoredValue::new(Arc::new(copied) as Arc<dyn Fn() -> Copied + Send + Sync>);
    let copied = move || copied.try_get_value().map(|copied| copied());
    let end = move || {
        if let Some(copied) = copied() {
            note_access(changed, wanted.into, progress);
            on_end.try_run(copied);
        }
    };
    let work = Task::new(move |id: String| {
        let endpoints = Arc::clone(&endpoints);
        async move {
            let Some(source) = endpoints.iter().find(|one| one.pk.to_string() == id) else {
                return Outcome::Done;
            };
            match copy_one(client, undo, source, wanted, full, progress).await {
                // It continues where it was interrupted.
                Err(_) if !is_online() => return Outcome::Offline,
                Err(why) => return Outcome::Failed(why.text()),
                Ok(()) => {}
            }
            let done = progress
                .try_with_untracked(|all| all.values().filter(|one| one.is_done()).count())
                .unwrap_or_default();
            if done == count {
                // After the dialog has been informed, because `on_end` unmounts it.
                spawn_local(async move {
                    tick().await;
                    untrack(end);
                });
            }
            Outcome::Done
        }
    });
    let running = RwSignal::new(None::<Signal<bool>>);
    let alarm = Signal::derive(move || {
        let stopped = running.get().is_some_and(|running| !running.get());
        let open = copied().filter(|_| stopped)?.open;
        (!open.is_empty()).then(|| sentences(open.iter().map(|name| is_open_now(name))).text())
    });
    view! {
        <WorkDialog
            title=words::copy_endpoints(count)
            start_label=words::copy_endpoints(count)
            items=items
            work=work
            results=words::COPIED
            at_once=true
            in_order=true
            alarm=alarm
            watch=Callback::new(move |now| {
                running.set(Some(now));
                guard.watch_work(now);
            })
            on_close=Callback::new(move |_| untrack(end))
        >
            ""
        </WorkDialog>
    }
}

/// Notes what has got bindings, for the pages that are shown next.
fn note_access(changed: ChangedAccess, into: ProviderId, progress: AllProgress) {
    let bound = progress.try_with_untracked(|all| {
        all.values().filter(|one| one.bound > 0).filter_map(|one| one.copy).collect::<Vec<_>>()
    });
    for copy in bound.unwrap_or_default() {
        changed.note(Kind::Provider.of(into));
        changed.note(Kind::Endpoint.of(copy));
    }
}

fn sum(endpoints: &[Endpoint], progress: &HashMap<EndpointId, Progress>, with_bindings: bool) -> Copied {
    let of = |one: &Endpoint| progress.get(&one.pk);
    let bindings = |count: fn(&Progress) -> usize| progress.values().map(count).sum();
    let all = |one: &Progress| one.bindings.as_ref().map_or(0, Vec::len);
    Copied {
        endpoints: progress.values().filter(|one| one.copy.is_some()).count(),
        all_endpoints: endpoints.len(),
        bindings: with_bindings.then(|| (bindings(|one| one.bound), bindings(all))),
        open: endpoints
            .iter()
            .filter(|one| of(one).is_some_and(Progress::is_open))
            .map(|one| one.name.clone())
            .collect(),
    }
}

/// Copies one endpoint, or continues a failed attempt.
async fn copy_one(
    client: Client,
    undo: Undo,
    source: &Endpoint,
    wanted: Wanted,
    full: bool,
    all: AllProgress,
) -> Result<(), Message> {
    let now = || all.try_with_untracked(|all| all.get(&source.pk).cloned()).flatten().unwrap_or_default();
    let note = |change: &dyn Fn(&mut Progress)| {
        all.try_update(|all| change(all.entry(source.pk).or_default()));
    };
    // Reads the bindings before creating the endpoint, which would otherwise be open to everyone.
    if wanted.bindings && now().bindings.is_none() {
        let found = bindings::api::of_target(client, source.pk.0).await;
        let found = found.map_err(|error| words::not_copied(failure_text(&error)))?;
        if let Some(odd) = found.iter().find(|one| !copies::is_proposed(one)) {
            return Err(words::not_copied(words::odd_binding(copies::words(odd))));
        }
        note(&|progress| progress.bindings = Some(found.clone()));
    }
    let copy = match now() {
        Progress { copy: Some(copy), .. } => copy,
        Progress { perhaps, .. } => {
            let there = if perhaps { find(client, source, wanted.into, full, all).await } else { Ok(None) };
            let made = match there {
                Ok(Some(there)) => Ok(there),
                Ok(None) => create(client, undo, source, wanted).await,
                Err(error) => Err(error),
            };
            let made = made.map_err(|error| {
                note(&|progress| progress.perhaps |= error.outcome_unknown());
                Message::from(failure_text(&error))
            })?;
            note(&|progress| progress.copy = Some(made));
            made
        }
    };
    loop {
        let Progress { bindings, bound, tried, .. } = now();
        let bindings = bindings.unwrap_or_default();
        let Some(binding) = bindings.get(bound) else { return Ok(()) };
        note(&|progress| progress.tried = true);
        let outcome = copies::copy(client, binding, copy.0, tried).await;
        let bound_to = outcome.map_err(|error| {
            words::bindings_missing(bindings.len(), bindings.len() - bound, failure_text(&error))
        })?;
        if let Some(entry) = wanted.entry {
            undo.created_with(entry, &Kind::Binding.of(bound_to));
        }
        note(&|progress| {
            progress.bound += 1;
            progress.tried = false;
        });
    }
}

async fn create(
    client: Client,
    undo: Undo,
    source: &Endpoint,
    wanted: Wanted,
) -> Result<EndpointId, RestError> {
    let mut fields = EndpointFields { provider: Some(wanted.into), ..source.fields() };
    if !wanted.secrets {
        leave_out_secrets(&mut fields.settings, &source.settings);
    }
    let made: Endpoint = client.send(endpoints::api::create(&fields.to_json())).await?;
    if let Some(entry) = wanted.entry {
        let created = made.fields().to_json();
        undo.created_inside(entry, Item::created(Kind::Endpoint.of(made.pk), made.name, created));
    }
    Ok(made.pk)
}

/// Finds the copy that a request without an answer may have created.
async fn find(
    client: Client,
    source: &Endpoint,
    into: ProviderId,
    full: bool,
    all: AllProgress,
) -> Result<Option<EndpointId>, RestError> {
    let there = endpoints::api::all(client, full, Some(into)).await?;
    let is_known =
        |id| all.try_with_untracked(|all| all.values().any(|one| one.copy == Some(id))).unwrap_or_default();
    let same = |one: &Endpoint| {
        (&one.name, &one.host, &one.protocol) == (&source.name, &source.host, &source.protocol)
    };
    Ok(there.iter().find(|one| same(one) && !is_known(one.pk)).map(|one| one.pk))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn binding(enabled: bool) -> Binding {
        let text = format!(
            r#"{{"pk":"11111111-2222-4333-8444-555566667777","order":0,"user":8,"enabled":{enabled},
                "target":"9c9c9c9c-8b8b-4a7a-8969-585847473636"}}"#
        );
        authentik_rac::wire::read(&text).unwrap()
    }

    fn made(bindings: &[bool], bound: usize) -> Progress {
        let bindings = bindings.iter().map(|enabled| binding(*enabled)).collect();
        let copy = "9c9c9c9c-8b8b-4a7a-8969-585847473637".parse().ok();
        Progress { copy, bindings: Some(bindings), bound, ..Progress::default() }
    }

    #[test]
    fn a_copy_is_open_until_it_has_an_enabled_binding() {
        assert!(made(&[true], 0).is_open());
        assert!(made(&[false, true], 1).is_open(), "one that is not enabled restricts nobody");
        assert!(!made(&[false, true], 2).is_open());
        assert!(!made(&[true, true], 1).is_open());
        assert!(!made(&[false], 0).is_open(), "the original is as open");
        assert!(!Progress::default().is_open(), "what is not there is not open");
    }

    #[test]
    fn an_endpoint_is_complete_with_its_last_binding() {
        assert!(!made(&[true, true], 1).is_done());
        assert!(made(&[true, true], 2).is_done());
        assert!(!Progress::default().is_done());
    }
}
