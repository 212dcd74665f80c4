//! Links to forms, disabled while nothing can be written.

use super::use_disabled_reason;
use crate::route::Route;
use authentik_rac::rights::{Need, Object};
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Button, ButtonVariant, Icon, LinkButton, MenuEntry};

/// A link that looks like a button. If nothing can be written, a disabled button with the reason.
#[component]
pub fn WriteLink(
    to: Route,
    #[prop(into)] words: Message,
    #[prop(optional)] variant: ButtonVariant,
    icon: Icon,
) -> impl IntoView {
    let reason = match needed(&to) {
        Some(need) => use_disabled_reason(need),
        // Only shown, never followed.
        None => Signal::stored(None),
    };
    let allowed = Memo::new(move |_| reason.with(Option::is_none));
    let href = Signal::stored(to.to_hash());
    move || {
        let words = words.clone();
        if allowed.get() {
            view! { <LinkButton href=href variant=variant icon=icon>{words}</LinkButton> }.into_any()
        } else {
            view! { <Button variant=variant icon=icon disabled=reason>{words}</Button> }.into_any()
        }
    }
}

/// The permission that saving the form of a route needs.
fn needed(form: &Route) -> Option<Need> {
    Some(match form {
        Route::ProviderNew | Route::ProviderClone(..) => Object::Provider.add(),
        Route::ProviderEdit(id) | Route::ProviderEditAt(id, _) => Object::Provider.change(id),
        Route::EndpointNew { .. } => Object::Endpoint.add(),
        Route::EndpointEdit(id) | Route::EndpointEditAt(id, _) => Object::Endpoint.change(id),
        Route::MappingNew { .. } => Object::PropertyMapping.add(),
        Route::MappingEdit(id) => Object::PropertyMapping.change(id),
        Route::TokenEdit(id) => Object::ConnectionToken.change(id),
        _ => return None,
    })
}

/// The same as a menu entry. `reason` says why nothing can be written now.
pub fn link_entry(label: impl Into<Message>, icon: Icon, to: &Route, reason: Option<String>) -> MenuEntry {
    let (label, icon) = (label.into(), Some(icon));
    match reason {
        None => MenuEntry::Link { label, icon, href: to.to_hash(), on_select: None },
        disabled => {
            MenuEntry::Action { label, icon, danger: false, disabled, on_select: Callback::new(|()| {}) }
        }
    }
}
