//! The bar with the buttons of a form. It stays in view while there is something to save.

use super::words;
use crate::read_only::{OtherAccountNotice, use_disabled_reason_or};
use authentik_rac::rights::Need;
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Button, ButtonVariant};

#[component]
pub fn SaveBar(
    /// "Save changes", "Create provider".
    save: Message,
    /// The permission that saving needs.
    needs: Need,
    changed: Signal<bool>,
    busy: Signal<bool>,
    on_cancel: Callback<()>,
    /// A new object can be created as it is; an existing one can be saved only if it is changed.
    #[prop(optional)]
    is_new: bool,
) -> impl IntoView {
    let unchanged = Signal::derive(move || (!is_new && !changed.get()).then(|| words::NO_CHANGES.text()));
    let disabled = use_disabled_reason_or(needs, unchanged);
    view! {
        <OtherAccountNotice />
        <div class="rac-save-bar" class:rac-save-bar-changed=move || is_new || changed.get()>
            <Button submit=true variant=ButtonVariant::Primary busy=busy disabled=disabled>
                {save}
            </Button>
            <Button on_click=on_cancel>{words::CANCEL}</Button>
            <span class="rac-save-bar-state" role="status">
                {move || (changed.get() && !is_new).then_some(words::UNSAVED)}
            </span>
        </div>
    }
}
