//! Cloning an endpoint: what is copied, and what the user can leave out.

use super::form_state::EndpointForm;
use super::words;
use crate::bindings::copies::BindingChoice;
use crate::bindings::{ChooseBindings, Copied, CopyBindings, is_open_now};
use crate::forms::use_leave_guard;
use crate::navigation::use_navigation;
use crate::rest::Client;
use crate::route::{EndpointTab, Route};
use crate::settings::CopySecrets;
use crate::undo::{Undo, use_undo};
use authentik_rac::bindings::Binding;
use authentik_rac::endpoints::Endpoint;
use authentik_rac::undo::{Deleted, Item};
use leptos::prelude::*;
use rac_messages::{Message, sentences};
use rac_ui::use_toasts;

/// What the form for a clone has besides the fields.
#[derive(Clone, Copy)]
pub struct Cloning {
    source: StoredValue<Endpoint>,
    bindings: BindingChoice,
    /// The clone once it is created, and the bindings to copy to it.
    copying: RwSignal<Option<(Endpoint, Vec<Binding>)>>,
    /// The clone in the recent changes.
    entry: StoredValue<Option<u32>>,
    undo: Undo,
}

impl Cloning {
    pub fn of(source: Endpoint) -> Self {
        Cloning {
            bindings: BindingChoice::of(expect_context::<Client>(), source.pk.0),
            source: StoredValue::new(source),
            copying: RwSignal::new(None),
            entry: StoredValue::new(None),
            undo: use_undo(),
        }
    }

    /// Why the clone can't be created yet.
    pub fn not_yet(self) -> Option<Message> {
        untrack(|| self.bindings.chosen()).is_none().then_some(words::CLONE_NOT_YET)
    }

    /// Continues once the clone is created. Returns false if there are no bindings to copy.
    pub fn start_copying(self, copy: &Endpoint, undone: &[Item]) -> bool {
        let bindings = untrack(|| self.bindings.chosen()).unwrap_or_default();
        let any = !bindings.is_empty();
        if any {
            let change = Deleted { items: undone.to_vec(), losses: Vec::new() };
            self.entry.set_value(self.undo.record(words::created(&copy.name).text(), change));
            self.copying.set(Some((copy.clone(), bindings)));
        }
        any
    }
}

/// The section of the form with the choice of what is copied.
#[component]
pub fn CloneChoices(cloning: Cloning, form: EndpointForm) -> impl IntoView {
    let settings = cloning.source.with_value(|source| source.settings.clone());
    view! {
        <ChooseBindings choice=cloning.bindings />
        <CopySecrets state=form.settings source=settings />
    }
}

/// The dialog that copies the bindings.
pub fn copying(cloning: Cloning) -> impl IntoView {
    let navigation = use_navigation();
    let toasts = use_toasts();
    let guard = use_leave_guard();
    move || {
        let (copy, bindings) = cloning.copying.get()?;
        let (id, name) = (copy.pk, copy.name.clone());
        let on_end = Callback::new(move |copied: Copied| {
            guard.disarm();
            let message = words::created_with(copied.all, copied.done, &name);
            if copied.done == copied.all {
                cloning.undo.offer(message, cloning.entry.get_value());
                return navigation.go(Route::Endpoint(id, EndpointTab::Overview));
            }
            let open = (!copied.restricts).then(|| is_open_now(&name));
            toasts.error(sentences(std::iter::once(message).chain(open)));
            navigation.go(Route::Endpoint(id, EndpointTab::Bindings));
        });
        Some(
            view! { <CopyBindings target=id.0 name=copy.name bindings=bindings entry=cloning.entry.get_value() on_end=on_end /> },
        )
    }
}
