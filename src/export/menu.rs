//! The menu “Export” of every list, and the entry of an object's menu. They know no format: those come with the dialog.

use super::{dialogs, words};
use crate::route::Route;
use authentik_rac::rights::Object;
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Icon, LinkButton, MenuButton, MenuEntry, Selection};

/// Which objects of a kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Which {
    All,
    /// Those with these ids.
    Ids(Vec<String>),
    /// Those that authentik finds.
    Search(String),
}

impl Which {
    /// Those that are selected in a list, or else those that it finds, on all pages. `passed`: the ids that its chips
    /// let pass, if one is pressed.
    pub fn of_list(selection: Selection, passed: Option<Vec<String>>, search: String) -> Self {
        let selected = selection.items();
        match (selected.is_empty(), passed) {
            (false, _) => Which::Ids(selected.into_iter().map(|(id, _)| id).collect()),
            (true, Some(passed)) => Which::Ids(passed),
            (true, None) if search.is_empty() => Which::All,
            (true, None) => Which::Search(search),
        }
    }
}

/// What is exported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    pub of: Object,
    pub which: Which,
    /// The key of the format that was chosen in the menu.
    pub format: &'static str,
}

/// The keys of the formats.
pub const FORMATS: [&str; 5] = ["csv", "json", "yaml", "terraform", "blueprint"];

/// The name of a format in the menu.
pub fn format_label(format: &str) -> Message {
    match format {
        "csv" => "CSV".into(),
        "json" => "JSON".into(),
        "yaml" => "YAML".into(),
        "terraform" => "Terraform".into(),
        _ => words::BLUEPRINT,
    }
}

/// The format of one object, until another is chosen in the dialog.
const FORMAT_OF_ONE: &str = "yaml";

/// The menu, and the dialog it opens. `which` is asked when an entry is chosen.
#[component]
pub fn Export(of: Object, #[prop(into)] which: Callback<(), Which>) -> impl IntoView {
    let opened = Opened::default();
    let entries = FORMATS.map(|format| MenuEntry::Action {
        label: format_label(format),
        icon: None,
        danger: false,
        disabled: None,
        on_select: Callback::new(move |()| {
            opened.0.set(Some(Wanted { of, which: which.run(()), format }));
        }),
    });
    view! {
        <MenuButton label=words::EXPORT icon=Icon::Download entries=Signal::stored(entries.to_vec()) />
        {opened.dialog()}
    }
}

/// The entry “Export” of the menu of one object.
pub fn export_entry(of: Object, id: impl ToString, opened: Opened) -> MenuEntry {
    let id = id.to_string();
    MenuEntry::Action {
        label: words::EXPORT,
        icon: Some(Icon::Download),
        danger: false,
        disabled: None,
        on_select: Callback::new(move |()| {
            opened.0.set(Some(Wanted { of, which: Which::Ids(vec![id.clone()]), format: FORMAT_OF_ONE }));
        }),
    }
}

/// What is being exported in the dialog, if it is open.
#[derive(Clone, Copy, Default)]
pub struct Opened(RwSignal<Option<Wanted>>);

impl Opened {
    /// The dialog, while it is open.
    pub fn dialog(self) -> impl IntoView {
        let on_close = Callback::new(move |()| self.0.set(None));
        move || self.0.get().map(|wanted| dialogs::export::open(wanted, on_close))
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

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn the_selected_ones_are_exported_or_else_those_of_all_pages() {
        let owner = Owner::new();
        owner.set();
        let selection = Selection::new();
        let passed = || Some(vec!["1".to_owned(), "2".to_owned()]);
        assert_eq!(Which::of_list(selection, None, String::new()), Which::All);
        assert_eq!(Which::of_list(selection, None, "lab".to_owned()), Which::Search("lab".to_owned()));
        assert_eq!(Which::of_list(selection, passed(), "lab".to_owned()), Which::Ids(passed().unwrap()));
        selection.set_all(&[("7".to_owned(), "Servers".to_owned())], true);
        assert_eq!(Which::of_list(selection, passed(), String::new()), Which::Ids(vec!["7".to_owned()]));
    }
}
