//! The state of the page.

mod moves;

use super::answers::{Answers, EXISTING, Step};
use super::faults::{Fault, faults, first_fault};
use super::fields::Fields;
use super::items::{import, with_own_flow};
use super::run::RunResult;
use super::{memory, words};
use crate::forms::FormErrors;
use crate::navigation::{Navigation, use_navigation};
use crate::plan::{Choices, Doing, Planned, Row};
use crate::resource::failure::failure_text;
use crate::rest::Client;
use crate::session::use_session;
use leptos::prelude::*;
use rac_formats::Kind;
use rac_formats::plan::Subject;
use rac_formats::snapshot::{self, Part, Scope, Snapshot};
use rac_messages::Message;
use rac_ui::{ComboOption, ComboOptions};
use std::collections::HashSet;
use std::sync::Arc;

/// An object by kind, name and what it belongs to.
type Name = (&'static str, String, String);

/// Cheap to copy.
#[derive(Clone, Copy)]
pub struct Wizard {
    pub client: Client,
    pub fields: Fields,
    pub answers: Memo<Answers>,
    pub snapshot: RwSignal<Option<Arc<Snapshot>>>,
    /// How often the instance was read.
    pub times_read: RwSignal<u32>,
    /// Why the instance could not be read.
    pub trouble: RwSignal<Option<String>>,
    /// How far the instance was read, while it is.
    pub busy: RwSignal<Option<String>>,
    pub errors: FormErrors,
    /// Whether the user tried to go on: before that, empty fields show no error.
    tried: RwSignal<bool>,
    faults: Memo<Vec<Fault>>,
    /// At the review, the first step that lacks something, and what: kept answers can name what is gone.
    pub gap: Memo<Option<(Step, Fault)>>,
    /// What runs of this page have done. An account that doesn't see everything may not see what it has created.
    done: RwSignal<HashSet<Name>>,
    /// Whether a run of this page has changed who has access.
    pub changed_access: RwSignal<bool>,
    /// Whether the dialog of a run is open.
    pub running: RwSignal<bool>,
    /// What the runs of this page have done, and what the last one has not.
    pub results: RwSignal<Vec<RunResult>>,
    /// Whether the page shows what to do once everything is there.
    pub finished: RwSignal<bool>,
    /// The plan, at the review.
    pub planned: Memo<Option<Arc<Planned>>>,
    instance: StoredValue<String>,
    navigation: Navigation,
}

impl Wizard {
    pub fn new() -> Self {
        let session = use_session();
        let id = session.instances().current().with_untracked(|instance| instance.id.clone());
        let navigation = use_navigation();
        let mut kept = memory::kept(&id).unwrap_or_default();
        kept.step = navigation.route().with_untracked(|route| moves::first_step(route, kept.step));
        let fields = Fields::new(kept);
        let snapshot = RwSignal::new(None::<Arc<Snapshot>>);
        let answers = Memo::new(move |_| fields.answers());
        let tried = RwSignal::new(false);
        let faults = Memo::new(move |_| {
            let Some(snapshot) = snapshot.get() else { return Vec::new() };
            let Snapshot { instance, directory, .. } = &*snapshot;
            answers.with(|answers| faults(answers, answers.step, instance, directory))
        });
        let gap = Memo::new(move |_| {
            let snapshot = snapshot.get()?;
            let Snapshot { instance, directory, .. } = &*snapshot;
            answers.with(|answers| match answers.step {
                Step::Review => first_fault(answers, instance, directory),
                _ => None,
            })
        });
        let done = RwSignal::new(HashSet::new());
        let planned = Memo::new_with_compare(
            move |_| {
                let (answers, snapshot) = (answers.get(), snapshot.get()?);
                if answers.step != Step::Review {
                    return None;
                }
                let password = fields.password.get();
                let import = import(&answers, &password, &snapshot.instance);
                let instance = with_own_flow(&answers, &snapshot.instance);
                let mut planned = Planned::new(&import, &instance, &snapshot.directory, &Choices::default());
                done.with(|done| believe(&mut planned, &snapshot, done));
                Some(Arc::new(planned))
            },
            |_, _| true,
        );
        let wizard = Wizard {
            client: expect_context::<Client>(),
            fields,
            answers,
            snapshot,
            times_read: RwSignal::new(0),
            trouble: RwSignal::new(None),
            busy: RwSignal::new(None),
            errors: FormErrors::new(),
            tried,
            faults,
            gap,
            done,
            changed_access: RwSignal::new(false),
            running: RwSignal::new(false),
            results: RwSignal::new(Vec::new()),
            finished: RwSignal::new(false),
            planned,
            instance: StoredValue::new(id),
            navigation,
        };
        Effect::new(move |before: Option<()>| {
            let answers = answers.get();
            if before.is_some() {
                wizard.instance.with_value(|id| memory::keep(id, &answers));
            }
        });
        wizard.follow_address();
        wizard.read();
        wizard
    }

    /// Reads the instance.
    pub fn read(self) {
        if self.busy.with_untracked(Option::is_some) {
            return;
        }
        self.busy.set(Some(words::READING.text()));
        self.trouble.set(None);
        leptos::task::spawn_local(async move {
            let progress = move |progress| {
                self.busy.try_set(Some(crate::plan::reading(progress).text()));
            };
            // No answer names a policy.
            let scope = Scope::all().without(Part::Policies);
            match snapshot::read_part(&self.client, &scope, progress).await {
                Ok(snapshot) => self.know(snapshot),
                Err(error) => {
                    self.trouble.try_set(Some(failure_text(&error)));
                }
            }
            self.busy.try_set(None);
        });
    }

    /// What was created is used from now on.
    fn know(self, snapshot: Snapshot) {
        let snapshot = Arc::new(snapshot);
        if let Some(answers) = self.answers.try_get_untracked()
            && answers.created.is_some()
            && answers.is_new_provider()
            && answers.stored_provider(&snapshot.instance).is_some()
        {
            self.fields.provider.set(Some(answers.provider().to_owned()));
            self.fields.provider_kind.set(EXISTING.to_owned());
        }
        self.times_read.try_update(|times| *times += 1);
        self.snapshot.try_set(Some(snapshot));
    }

    /// Forgets everything that was answered. Returns what takes that back, if there was anything.
    pub fn start_over(self) -> Option<impl Fn() + Send + Sync + 'static> {
        let (answers, password) = (self.answers.get_untracked(), self.fields.password.get_untracked());
        memory::forget();
        self.restart(Answers::default());
        let had_answers = Answers { step: Step::Provider, ..answers.clone() } != Answers::default();
        had_answers.then_some(move || {
            // The page may have been left meanwhile.
            if self.answers.try_get_untracked().is_some() {
                self.restart(answers.clone());
                self.fields.password.set(password.clone());
            }
        })
    }

    /// A run begins: from now on, what is there may be its work, also after the page was left in the middle.
    pub fn begin(self) {
        self.running.set(true);
        let answers = self.answers.get_untracked();
        let provider = answers.provider().to_owned();
        let application_made = self.snapshot.with_untracked(|snapshot| {
            snapshot.as_ref().is_some_and(|snapshot| answers.makes_application(&snapshot.instance))
        });
        self.fields.created.set(Some(provider.clone()));
        self.fields.application_made.set(application_made);
        self.instance.with_value(|id| {
            memory::keep(id, &Answers { created: Some(provider), application_made, ..answers });
        });
    }

    /// A run has ended, and these rows are done. What was read before it counts no longer.
    pub fn end(self, rows: Vec<usize>, results: Vec<RunResult>) {
        self.running.set(false);
        self.results.update(|all| {
            all.retain(|one| one.is_done && results.iter().all(|new| new.label != one.label));
            all.extend(results);
        });
        let planned = self.planned.get_untracked();
        if planned.as_ref().is_some_and(|planned| rows.iter().any(|at| binds(planned, *at))) {
            self.changed_access.set(true);
        }
        self.done.update(|done| {
            done.extend(rows.into_iter().filter_map(|at| Some(name(planned.as_ref()?.rows.get(at)?))));
        });
        self.snapshot.set(None);
        self.read();
    }

    /// Starts again with the same provider.
    pub fn more_machines(self) {
        let answers = self.answers.get_untracked();
        self.restart(Answers {
            step: Step::Access,
            provider_kind: EXISTING.to_owned(),
            provider: Some(answers.provider().to_owned()),
            protocol: answers.protocol,
            ..Answers::default()
        });
    }

    fn restart(self, answers: Answers) {
        self.tried.set(false);
        self.errors.clear();
        self.changed_access.set(false);
        self.results.set(Vec::new());
        self.fields.fill(answers);
        self.address_follows();
    }

    /// The errors of a field, once the user tried to go on.
    pub fn errors_of(self, field: &'static str) -> Signal<Vec<String>> {
        Signal::derive(move || {
            if !self.tried.get() {
                return Vec::new();
            }
            let of_field = |fault: &&Fault| fault.field == field;
            self.faults.with(|faults| faults.iter().filter(of_field).map(|fault| fault.text.text()).collect())
        })
    }

    /// The options of a picker from what the instance has. `none`: what to do if there are none.
    pub fn options(
        self,
        of: fn(&Snapshot) -> Vec<ComboOption>,
        part: Part,
        none: Message,
    ) -> Signal<ComboOptions> {
        Signal::derive(move || match (self.snapshot.get(), self.trouble.get()) {
            (Some(snapshot), _) => {
                let options = of(&snapshot);
                let unread = snapshot.unread.iter().find(|one| one.part == part && one.whole);
                match unread {
                    Some(unread) => ComboOptions::Failed(unread.why.text()),
                    None if options.is_empty() => ComboOptions::Failed(none.text()),
                    None => ComboOptions::Ready(options),
                }
            }
            (None, Some(why)) => ComboOptions::Failed(why),
            (None, None) => ComboOptions::Waiting,
        })
    }

    /// Whether users must pass bindings that the application has already.
    pub fn is_application_limited(self) -> bool {
        self.snapshot.with(|snapshot| {
            let instance = snapshot.as_ref().map(|snapshot| &snapshot.instance);
            instance
                .is_some_and(|instance| self.answers.with(|answers| answers.is_application_limited(instance)))
        })
    }

    /// Whether everything that the answers say is there.
    pub fn is_finished(self) -> bool {
        let is_there = |planned: &Option<Arc<Planned>>| {
            planned.as_ref().is_some_and(|planned| planned.rows.iter().all(|row| row.doing == Doing::Same))
        };
        self.fields.created.with(Option::is_some)
            && self.busy.with(Option::is_none)
            && self.planned.with(is_there)
    }
}

/// Whether a row writes bindings.
fn binds(planned: &Planned, row: usize) -> bool {
    let writes = |row: &Row| {
        planned.steps_of(row).any(|at| planned.step(at).is_some_and(|step| step.subject == Subject::Binding))
    };
    planned.rows.get(row).is_some_and(writes)
}

fn name(row: &Row) -> Name {
    (row.kind, row.name.clone(), row.of.clone())
}

/// What runs have created is there, where the account sees only a part of what is.
fn believe(planned: &mut Planned, snapshot: &Snapshot, done: &HashSet<Name>) {
    let is_partly_seen = |kind: &str| {
        let part = Kind::ALL.into_iter().find(|one| one.as_str() == kind).map(Part::of);
        snapshot.unread.iter().any(|unread| Some(unread.part) == part)
    };
    for row in &mut planned.rows {
        if row.doing == Doing::Create && done.contains(&name(row)) && is_partly_seen(row.kind) {
            row.doing = Doing::Same;
        }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use rac_formats::snapshot::Unread;
    use rac_formats::{Import, Item};

    #[test]
    fn what_was_created_but_can_not_be_seen_is_not_created_again() {
        let mut import = Import::default();
        for host in ["a", "b"] {
            let item = Item::new(Kind::Endpoint).with("name", host).with("provider", "Mill");
            import.items.push(rac_formats::Imported {
                item: item.with("host", host).with("protocol", "ssh"),
                line: 0,
                origins: Vec::new(),
                losses: Vec::new(),
            });
        }
        let mill = authentik_rac::wire::read(r#"{"pk":1,"name":"Mill"}"#).unwrap();
        let mut snapshot = Snapshot::default();
        snapshot.instance.providers.push(mill);
        let doings = |snapshot: &Snapshot, done: &[usize]| {
            let mut planned =
                Planned::new(&import, &snapshot.instance, &snapshot.directory, &Choices::default());
            let done = done.iter().map(|at| name(&planned.rows[*at])).collect();
            believe(&mut planned, snapshot, &done);
            planned.rows.iter().map(|row| row.doing).collect::<Vec<_>>()
        };
        assert_eq!(doings(&snapshot, &[0]), [Doing::Create, Doing::Create], "it was deleted meanwhile");
        let why = Message::verbatim("authentik lists only what your account may use.");
        snapshot.unread.push(Unread { part: Part::Endpoints, whole: false, why });
        assert_eq!(doings(&snapshot, &[0]), [Doing::Same, Doing::Create]);
    }
}
