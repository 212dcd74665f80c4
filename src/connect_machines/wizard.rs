//! The state of the page.

use super::answers::{Answers, EXISTING, Step};
use super::fields::Fields;
use super::items::{Fault, faults, import};
use super::{memory, words};
use crate::forms::FormErrors;
use crate::plan::{Choices, Doing, Planned};
use crate::resource::failure::failure_text;
use crate::rest::Client;
use crate::session::use_session;
use leptos::prelude::*;
use rac_formats::snapshot::{self, Part, Scope, Snapshot};
use rac_ui::{ComboOption, ComboOptions};
use std::sync::Arc;

/// Cheap to copy.
#[derive(Clone, Copy)]
pub struct Wizard {
    client: Client,
    pub fields: Fields,
    pub answers: Memo<Answers>,
    pub snapshot: RwSignal<Option<Arc<Snapshot>>>,
    /// Why the instance could not be read.
    pub trouble: RwSignal<Option<String>>,
    /// How far the instance was read, while it is.
    pub busy: RwSignal<Option<String>>,
    pub errors: FormErrors,
    /// Whether the user tried to go on: before that, empty fields show no error.
    tried: RwSignal<bool>,
    faults: Memo<Vec<Fault>>,
    /// The plan, at the review.
    pub planned: Memo<Option<Arc<Planned>>>,
    instance: StoredValue<String>,
}

impl Wizard {
    pub fn new() -> Self {
        let session = use_session();
        let id = session.instances().current().with_untracked(|instance| instance.id.clone());
        let fields = Fields::new(memory::kept(&id).unwrap_or_default());
        let snapshot = RwSignal::new(None::<Arc<Snapshot>>);
        let answers = Memo::new(move |_| fields.answers());
        let tried = RwSignal::new(false);
        let faults = Memo::new(move |_| {
            let Some(snapshot) = snapshot.get() else { return Vec::new() };
            answers.with(|answers| faults(answers, answers.step, &snapshot.instance))
        });
        let planned = Memo::new_with_compare(
            move |_| {
                let (answers, snapshot) = (answers.get(), snapshot.get()?);
                if answers.step != Step::Review {
                    return None;
                }
                let password = fields.password.get();
                let import = import(&answers, &password, &snapshot.instance);
                let Snapshot { instance, directory, .. } = &*snapshot;
                Some(Arc::new(Planned::new(&import, instance, directory, &Choices::default())))
            },
            |_, _| true,
        );
        let wizard = Wizard {
            client: expect_context::<Client>(),
            fields,
            answers,
            snapshot,
            trouble: RwSignal::new(None),
            busy: RwSignal::new(None),
            errors: FormErrors::new(),
            tried,
            faults,
            planned,
            instance: StoredValue::new(id),
        };
        Effect::new(move |before: Option<()>| {
            let answers = answers.get();
            if before.is_some() {
                wizard.instance.with_value(|id| memory::keep(id, &answers));
            }
        });
        wizard.read();
        wizard
    }

    /// Reads the instance.
    pub fn read(self) {
        if self.busy.with_untracked(Option::is_some) {
            return;
        }
        self.busy.set(Some(words::READING.to_owned()));
        self.trouble.set(None);
        leptos::task::spawn_local(async move {
            let progress = move |progress| {
                self.busy.try_set(Some(crate::plan::reading(progress)));
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
        if self.fields.ran.try_get_untracked() == Some(true)
            && let Some(answers) = self.answers.try_get_untracked()
            && answers.is_new_provider()
            && answers.stored_provider(&snapshot.instance).is_some()
        {
            self.fields.provider.set(Some(answers.provider().to_owned()));
            self.fields.provider_kind.set(EXISTING.to_owned());
        }
        self.snapshot.try_set(Some(snapshot));
    }

    /// Goes to the next step, if nothing is missing.
    pub fn next(self) {
        if self.snapshot.with_untracked(Option::is_none) {
            return;
        }
        if self.faults.with_untracked(|faults| !faults.is_empty()) || self.is_limit_wrong() {
            self.tried.set(true);
            self.errors.refuse(Vec::new());
            return;
        }
        self.go(self.fields.step.get_untracked().next());
    }

    fn is_limit_wrong(self) -> bool {
        self.fields.step.get_untracked() == Step::Machines && untrack(|| self.fields.limit.value().is_none())
    }

    pub fn go(self, step: Step) {
        self.tried.set(false);
        self.errors.clear();
        self.fields.step.set(step);
    }

    /// Forgets everything that was answered.
    pub fn start_over(self) {
        memory::forget();
        self.restart(Answers::default());
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
        self.fields.fill(answers);
    }

    /// The errors of a field, once the user tried to go on.
    pub fn errors_of(self, field: &'static str) -> Signal<Vec<String>> {
        Signal::derive(move || {
            if !self.tried.get() {
                return Vec::new();
            }
            let of_field = |fault: &&Fault| fault.field == field;
            self.faults
                .with(|faults| faults.iter().filter(of_field).map(|fault| fault.text.clone()).collect())
        })
    }

    /// The options of a picker from what the instance has.
    pub fn options(self, of: fn(&Snapshot) -> Vec<ComboOption>) -> Signal<ComboOptions> {
        Signal::derive(move || match (self.snapshot.get(), self.trouble.get()) {
            (Some(snapshot), _) => ComboOptions::Ready(of(&snapshot)),
            (None, Some(why)) => ComboOptions::Failed(why),
            (None, None) => ComboOptions::Waiting,
        })
    }

    /// Whether everything that the answers say is there.
    pub fn is_finished(self) -> bool {
        let is_there = |planned: &Option<Arc<Planned>>| {
            planned.as_ref().is_some_and(|planned| planned.rows.iter().all(|row| row.doing == Doing::Same))
        };
        self.fields.ran.get() && self.busy.with(Option::is_none) && self.planned.with(is_there)
    }
}
