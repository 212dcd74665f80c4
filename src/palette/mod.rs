//! The command palette (Ctrl+K), and keyboard shortcuts for the whole app.

mod dialog;
mod entries;
mod keys;
mod listen;
mod rank;
mod reads;
mod rows;
mod shortcuts;
mod words;

pub use listen::listen;
pub use words::SEARCH;

use crate::parts::part;
use crate::route::Route;
use dialog::PaletteDialog;
use leptos::prelude::*;
use shortcuts::ShortcutsDialog;

/// How many pages are remembered.
const REMEMBERED: usize = 20;

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
    /// The addresses opened in this tab, the last one first.
    recent: StoredValue<Vec<String>>,
}

impl Palette {
    /// `route`: the current one, which is remembered.
    pub fn new(route: Signal<Route>) -> Self {
        let palette = Palette { opened: RwSignal::new(None), recent: StoredValue::new(Vec::new()) };
        Effect::new(move |_| {
            let address = route.with(|route| route.of_object().to_hash());
            palette.recent.update_value(|recent| {
                recent.retain(|known| *known != address);
                recent.insert(0, address);
                recent.truncate(REMEMBERED);
            });
        });
        palette
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
