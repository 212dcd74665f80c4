//! What the page knows: the file, the instance, and what the user chose.

use super::memory;
use super::planned::{Choice, Choices, Doing, Planned};
use super::words;
use crate::resource::failure::failure_text;
use crate::rest::Client;
use gloo_timers::future::TimeoutFuture;
use leptos::prelude::*;
use rac_formats::Kind;
use rac_formats::import::{Column, Format, Options, Reading, read, read_all};
use rac_formats::model::Defaults;
use rac_formats::snapshot::{self, Progress, Snapshot};
use rac_messages::Message;
use rac_ui::NamedFile;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;

/// Which page it is: they differ in where the objects come from, and in their words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    Import,
    Plan,
    /// From this instance to another.
    Copy,
    /// This instance beside another. Nothing is written.
    Compare,
}

/// The names of this instance and of another one, of two that are compared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Places {
    pub here: String,
    pub there: String,
}

/// Whether files of a format can have everything that an instance should have. Others list machines to add.
pub fn lists_everything(format: Format) -> bool {
    matches!(format, Format::PlanJson | Format::PlanYaml | Format::Csv | Format::TerraformState)
}

/// Cheap to copy.
#[derive(Clone, Copy)]
pub struct Draft {
    pub mode: Mode,
    client: Client,
    /// Of a copy or a comparison.
    pub places: StoredValue<Places>,
    /// Reads this instance again, if the objects come from it.
    again: StoredValue<Option<Callback<()>>>,
    /// This instance, if it is compared with the other.
    pub here: RwSignal<Option<Arc<Snapshot>>>,
    /// What is compared.
    pub kinds: RwSignal<BTreeSet<Kind>>,
    /// The chosen files; empty if a text is pasted.
    pub files: RwSignal<Arc<Vec<NamedFile>>>,
    pub text: RwSignal<String>,
    /// The format's name; empty to recognise it.
    pub format: RwSignal<String>,
    /// What columns hold, by their names: as remembered, and as chosen now.
    pub columns: RwSignal<BTreeMap<String, Column>>,
    /// Why there is no preview: a title, and the reason.
    pub trouble: RwSignal<Option<(Message, Message)>>,
    pub reading: RwSignal<Option<Arc<Reading>>>,
    pub snapshot: RwSignal<Option<Arc<Snapshot>>>,
    /// What it is doing, while it reads.
    pub busy: RwSignal<Option<Message>>,
    pub provider: RwSignal<Option<String>>,
    pub protocol: RwSignal<String>,
    pub mappings: RwSignal<Vec<String>>,
    pub delete: RwSignal<bool>,
    /// The authorization flow of new providers that the file gives none.
    pub flow: RwSignal<Option<String>>,
    /// The provider for all endpoints, in place of those of the file.
    pub into: RwSignal<Option<String>>,
    /// Settings that were corrected here, by the places of their objects.
    pub fixed: RwSignal<BTreeMap<usize, Map<String, Value>>>,
    /// The keys of rows that the user left out.
    pub left_out: RwSignal<HashSet<String>>,
    /// Whether something was written since the comparison.
    pub outdated: RwSignal<bool>,
    pub planned: Memo<Option<Arc<Planned>>>,
    pub choices: Memo<Arc<Vec<Choice>>>,
}

impl Draft {
    pub fn new(mode: Mode) -> Self {
        let reading = RwSignal::new(None::<Arc<Reading>>);
        let snapshot = RwSignal::new(None::<Arc<Snapshot>>);
        let (provider, protocol) = (RwSignal::new(None::<String>), RwSignal::new(String::new()));
        let (mappings, delete) = (RwSignal::new(Vec::<String>::new()), RwSignal::new(false));
        let (flow, into) = (RwSignal::new(None::<String>), RwSignal::new(None::<String>));
        let fixed = RwSignal::new(BTreeMap::new());
        let left_out = RwSignal::new(HashSet::<String>::new());
        let here = RwSignal::new(None::<Arc<Snapshot>>);
        let kinds = RwSignal::new(BTreeSet::from(Kind::ALL));
        let planned = Memo::new_with_compare(
            move |_| {
                if mode == Mode::Compare {
                    let (here, there) = (here.get()?, snapshot.get()?);
                    return Some(Arc::new(kinds.with(|kinds| Planned::compared(&here, &there, kinds))));
                }
                let (reading, snapshot) = (reading.get()?, snapshot.get()?);
                let choices = Choices {
                    defaults: Defaults {
                        provider: provider.get(),
                        protocol: Some(protocol.get()).filter(|protocol| !protocol.is_empty()),
                        property_mappings: mappings.get(),
                    },
                    flow: flow.get(),
                    into: into.get(),
                    delete: delete.get() && lists_everything(reading.format),
                    fixed: fixed.get(),
                };
                let Snapshot { instance, directory, .. } = &*snapshot;
                Some(Arc::new(Planned::new(&reading.import, instance, directory, &choices)))
            },
            |_, _| true,
        );
        let choices = Memo::new(move |_| {
            let planned = planned.get();
            left_out.with(|left_out| {
                Arc::new(planned.map(|one| one.choices(|key| !left_out.contains(key))).unwrap_or_default())
            })
        });
        Draft {
            mode,
            client: expect_context::<Client>(),
            places: StoredValue::new(Places::default()),
            again: StoredValue::new(None),
            here,
            kinds,
            files: RwSignal::new(Arc::default()),
            text: RwSignal::new(String::new()),
            format: RwSignal::new(String::new()),
            columns: RwSignal::new(memory::columns()),
            trouble: RwSignal::new(None),
            reading,
            snapshot,
            busy: RwSignal::new(None),
            provider,
            protocol,
            mappings,
            delete,
            flow,
            into,
            fixed,
            left_out,
            outdated: RwSignal::new(false),
            planned,
            choices,
        }
    }

    /// For objects that come from this instance: the names of both instances, and what reads this one again.
    pub fn between(self, places: Places, again: Callback<()>) -> Self {
        self.places.set_value(places);
        self.again.set_value(Some(again));
        self
    }

    /// Another file or text was given: what was shown is of the one before.
    pub fn start_over(self) {
        self.reading.set(None);
        self.trouble.set(None);
        self.left_out.set(HashSet::new());
        self.fixed.set(BTreeMap::new());
        // The next file may not ask for these.
        self.flow.set(None);
        self.into.set(None);
    }

    /// Reads the file, and the instance unless that was read before.
    pub fn preview(self) {
        self.run(false);
    }

    /// Reads the instance again, or both.
    pub fn compare_again(self) {
        if let Some(again) = self.again.get_value() {
            again.run(());
        }
        self.run(true);
    }

    fn run(self, again: bool) {
        if self.busy.with_untracked(Option::is_some) {
            return;
        }
        self.busy.set(Some(words::READING));
        leptos::task::spawn_local(async move {
            // Before a large file is read, the page shows that it is.
            TimeoutFuture::new(0).await;
            let is_given = matches!(self.mode, Mode::Copy | Mode::Compare) || self.read_file();
            if is_given && (again || self.snapshot.try_with_untracked(Option::is_none) == Some(true)) {
                self.read_instance().await;
            }
            self.busy.try_set(None);
        });
    }

    /// Whether there is something to compare.
    fn read_file(self) -> bool {
        let Some(files) = self.files.try_get_untracked() else { return false };
        let Some(text) = self.text.try_get_untracked() else { return false };
        let format = self.format.try_with_untracked(|name| Format::from_name(name)).flatten();
        let columns = self.columns.try_get_untracked().unwrap_or_default();
        let options = Options { format, columns };
        let files: Vec<_> = files.iter().map(|file| (file.name.as_str(), file.bytes.as_slice())).collect();
        let read = match files.is_empty() {
            false => read_all(&files, &options),
            true if text.trim().is_empty() => {
                // What is wrong with a file that was not taken stays.
                if self.trouble.try_with_untracked(Option::is_none) == Some(true) {
                    self.trouble.set(Some((words::NOT_READ, words::NOTHING_GIVEN)));
                }
                return false;
            }
            true => read(text.as_bytes(), "", &options),
        };
        self.trouble.try_set(read.as_ref().err().map(|error| (words::NOT_READ, error.words())));
        let is_read = read.is_ok();
        self.reading.try_set(read.ok().map(Arc::new));
        is_read
    }

    /// The file is read otherwise: as another format, or with other columns.
    pub fn read_again(self) {
        if self.reading.with_untracked(Option::is_some) || self.trouble.with_untracked(Option::is_some) {
            self.fixed.set(BTreeMap::new());
            self.left_out.set(HashSet::new());
            self.into.set(None);
            self.preview();
        }
    }

    async fn read_instance(self) {
        let progress = move |progress: Progress| {
            self.busy.try_set(Some(words::reading(progress)));
        };
        match snapshot::read(&self.client, progress).await {
            Ok(snapshot) => {
                self.trouble.try_set(None);
                self.outdated.try_set(false);
                self.snapshot.try_set(Some(Arc::new(snapshot)));
            }
            Err(error) => {
                self.snapshot.try_set(None);
                self.trouble.try_set(Some((words::INSTANCE_NOT_READ, failure_text(&error).into())));
            }
        }
    }

    /// What is done with an object, or what a comparison says of it.
    pub fn doing(self, doing: Doing) -> Message {
        match self.mode {
            Mode::Compare => self.places.with_value(|places| words::compared(doing, places)),
            _ => words::doing(doing),
        }
    }

    /// Whether the user chose this row.
    pub fn wants(self, key: &str) -> bool {
        self.left_out.with(|left_out| !left_out.contains(key))
    }

    pub fn choose(self, key: String, on: bool) {
        self.left_out.update(|left_out| {
            if on {
                left_out.remove(&key);
            } else {
                left_out.insert(key);
            }
        });
    }

    /// Corrects a setting of an object.
    pub fn fix(self, item: usize, key: &str, change: &guacamole_settings::lint::Change) {
        let settings = self
            .planned
            .with_untracked(|planned| planned.as_ref()?.import.items.get(item)?.item.settings().cloned());
        let Some(mut settings) = settings else { return };
        if guacamole_settings::lint::apply(change, key, &mut settings) {
            self.fixed.update(|fixed| {
                fixed.insert(item, settings);
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_of_machines_delete_nothing() {
        let deleting = Format::ALL.into_iter().filter(|(format, ..)| lists_everything(*format));
        let names: Vec<&str> = deleting.map(|(_, name, _)| name).collect();
        assert_eq!(names, ["plan-json", "plan-yaml", "csv", "terraform-state"]);
    }
}
