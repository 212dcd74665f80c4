//! Clearing authentik's policy cache, offered where access was changed or is checked.

use crate::read_only::use_read_only_reason;
use crate::resource::changed_access::use_changed_access;
use crate::resource::failure::failure_text;
use crate::rest::{Client, Submit};
use authentik_rac::policies;
use leptos::prelude::*;
use rac_messages::resource as words;
use rac_ui::{Button, Icon, use_toasts};

/// The button, with what it does. authentik refuses it to accounts that lack the permission to clear the cache.
#[component]
pub fn ClearPolicyCache() -> impl IntoView {
    let client = expect_context::<Client>();
    let toasts = use_toasts();
    let submit = Submit::new();
    let changed = use_changed_access();
    let clear = Callback::new(move |()| {
        submit.run(async move {
            match client.send::<()>(policies::clear_cache()).await {
                Ok(()) => {
                    changed.forget();
                    toasts.success(words::CACHE_CLEARED);
                }
                Err(error) => toasts.error(failure_text(&error)),
            }
        });
    });
    view! {
        <div class="rac-policy-cache">
            <p class="rac-help">{words::CLEAR_CACHE_WHAT}</p>
            <p>
                <Button
                    icon=Icon::Refresh
                    busy=submit.busy()
                    disabled=use_read_only_reason()
                    on_click=clear
                >
                    {words::CLEAR_CACHE}
                </Button>
            </p>
        </div>
    }
}
