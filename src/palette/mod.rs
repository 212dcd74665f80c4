//! The command palette (Ctrl+K), and keyboard shortcuts for the whole app.

mod commands;
mod dialog;
mod entries;
mod keys;
mod listen;
mod people;
mod rank;
mod reads;
mod rows;
mod shortcuts;
mod words;

pub use listen::listen;
pub use words::SEARCH;

use crate::parts::part;
use dialog::PaletteDialog;
use keys::Key;
use leptos::prelude::*;
use shortcuts::ShortcutsDialog;

part! {
    dialogs in palette {
        commands(palette: Palette) => view! { <PaletteDialog palette=palette /> };
        shortcuts(palette: Palette) => view! { <ShortcutsDialog palette=palette /> };
    }
}

/// What is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opened {
    Commands,
    Shortcuts,
}

/// The palette of a session, in the context. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Palette {
    opened: RwSignal<Option<Opened>>,
    /// What is typed while the palette is being loaded, until its box has the focus.
    typed_early: StoredValue<Option<String>>,
}

impl Palette {
    pub fn closed() -> Self {
        Palette { opened: RwSignal::new(None), typed_early: StoredValue::new(None) }
    }

    pub fn open(self, what: Opened) {
        self.typed_early.set_value((what == Opened::Commands).then(String::new));
        self.opened.set(Some(what));
    }

    pub fn close(self) {
        self.typed_early.set_value(None);
        self.opened.set(None);
    }

    /// Keeps a key for the box that is still to come. `false` if the key is not text, or nothing waits for it.
    fn keep(self, key: &Key) -> bool {
        let mut kept = false;
        self.typed_early.update_value(|typed| {
            if let Some(typed) = typed {
                kept = key.edit(typed);
            }
        });
        kept
    }

    /// What was typed before the box had the focus; from now on, the box gets it.
    fn take_typed(self) -> String {
        let mut taken = None;
        self.typed_early.update_value(|typed| taken = typed.take());
        taken.unwrap_or_default()
    }

    /// The open dialog.
    pub fn view(self) -> impl IntoView {
        move || {
            self.opened.get().map(|opened| match opened {
                Opened::Commands => dialogs::commands::open(self),
                Opened::Shortcuts => dialogs::shortcuts::open(self),
            })
        }
    }
}
