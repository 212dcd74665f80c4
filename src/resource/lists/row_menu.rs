//! The menu of a row whose object has a form: edit, clone, delete.

use super::words;
use crate::read_only::{link_entry, use_disabled_reason};
use crate::route::Route;
use authentik_rac::rights::Object;
use leptos::prelude::*;
use rac_ui::{ButtonVariant, Icon, MenuButton, MenuEntry};
use std::fmt::Display;

/// What the menu is about, and where its links lead.
pub struct RowMenu<Id> {
    pub of: Object,
    pub id: Id,
    pub name: String,
    pub edit: Route,
    pub clone: Route,
    /// The page that copies it to another instance, if there is one.
    pub copy: Option<Route>,
}

impl<Id: Display> RowMenu<Id> {
    /// `on_delete`: called when Delete is chosen, before the user confirms it.
    pub fn view(self, on_delete: Callback<()>) -> AnyView {
        let label = words::actions_of(&self.name);
        view! {
            <MenuButton
                label=label
                entries=self.entries(on_delete)
                icon=Icon::More
                icon_only=true
                variant=ButtonVariant::Quiet
            />
        }
        .into_any()
    }

    /// Creating and deleting need different permissions.
    fn entries(self, on_delete: Callback<()>) -> Signal<Vec<MenuEntry>> {
        let no_clone = use_disabled_reason(self.of.add());
        let no_delete = use_disabled_reason(self.of.delete(self.id));
        let (edit, clone, copy) = (self.edit, self.clone, self.copy);
        Signal::derive(move || {
            let mut entries = vec![
                link_entry(words::EDIT, Icon::Edit, &edit, None),
                link_entry(words::CLONE, Icon::Copy, &clone, no_clone.get()),
            ];
            entries.extend(copy.iter().map(|copy| link_entry(words::COPY_TO, Icon::Copy, copy, None)));
            entries.push(MenuEntry::Action {
                label: words::DELETE,
                icon: Some(Icon::Delete),
                // Its dialog is red.
                danger: false,
                disabled: no_delete.get(),
                on_select: on_delete,
            });
            entries
        })
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::read_only::WriteMode;
    use crate::rights::Rights;
    use authentik_rac::providers::ProviderId;
    use authentik_rac::rights::Held;

    fn disabled(held: Held) -> Vec<String> {
        let owner = Owner::new();
        owner.set();
        WriteMode::provide(RwSignal::new(false), RwSignal::new(false));
        Rights::provide(Signal::stored(Some(held)));
        let id = ProviderId(7);
        let menu = RowMenu {
            of: Object::Provider,
            id,
            name: "Servers".to_owned(),
            edit: Route::ProviderEdit(id),
            clone: Route::ProviderClone(id),
            copy: None,
        };
        let reasons = menu.entries(Callback::new(|()| {})).get_untracked();
        reasons
            .into_iter()
            .filter_map(|entry| match entry {
                MenuEntry::Action { label, disabled: Some(reason), .. } => Some(format!("{label}: {reason}")),
                _ => None,
            })
            .collect()
    }

    #[test]
    fn cloning_needs_the_permission_to_add_and_deleting_the_one_to_delete() {
        assert_eq!(disabled(Held::everything()), Vec::<String>::new());
        assert_eq!(
            disabled(Held::default()),
            [
                "Clone: Your account lacks the permission “Can add RAC Provider”.",
                "Delete: Your account lacks the permission “Can delete RAC Provider”."
            ]
        );
    }
}
