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
}

impl Palette {
    pub fn closed() -> Self {
        Palette { opened: RwSignal::new(None) }
    }

    pub fn open(self, what: Opened) {
        self.opened.set(Some(what));
    }

    pub fn close(self) {
        self.opened.set(None);
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
