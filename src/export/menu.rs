//! The menu “Export”. It is part of every list, and knows no format: those come with the dialog.

use super::{dialogs, words};
use crate::route::Route;
use authentik_rac::rights::Object;
use leptos::prelude::*;
use rac_ui::{Icon, LinkButton, MenuButton, MenuEntry};

/// Which objects of a kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Which {
    All,
    /// Those with these ids.
    Ids(Vec<String>),
    /// Those that authentik finds.
    Search(String),
}

/// What is exported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    pub of: Object,
    pub which: Which,
    /// The key of the format that was chosen in the menu.
    pub format: &'static str,
}

/// The formats: their keys, and their names in the menu.
pub const FORMATS: [(&str, &str); 5] = [
    ("csv", "CSV"),
    ("json", "JSON"),
    ("yaml", "YAML"),
    ("terraform", "Terraform"),
    ("blueprint", "Blueprint"),
];

/// The menu, and the dialog it opens. `which` is asked when an entry is chosen.
#[component]
pub fn Export(of: Object, #[prop(into)] which: Callback<(), Which>) -> impl IntoView {
    let opened = RwSignal::new(None::<Wanted>);
    let entries = FORMATS.map(|(format, label)| MenuEntry::Action {
        label: label.to_owned(),
        icon: None,
        danger: false,
        disabled: None,
        on_select: Callback::new(move |()| {
            opened.set(Some(Wanted { of, which: which.run(()), format }));
        }),
    });
    let on_close = Callback::new(move |()| opened.set(None));
    view! {
        <MenuButton label=words::EXPORT icon=Icon::Download entries=Signal::stored(entries.to_vec()) />
        {move || opened.get().map(|wanted| dialogs::export::open(wanted, on_close))}
    }
}

/// The way to the import, beside the lists of what can be imported.
#[component]
pub fn ImportLink() -> impl IntoView {
    view! {
        <LinkButton href=Signal::stored(Route::IMPORT.to_hash()) icon=Icon::Import>
            {words::IMPORT}
        </LinkButton>
    }
}
