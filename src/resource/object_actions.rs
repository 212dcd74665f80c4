//! The buttons in the header of an object's page: edit, clone, delete.

use super::lists::words;
use crate::read_only::{WriteLink, use_disabled_reason};
use crate::route::Route;
use authentik_rac::rights::Object;
use leptos::prelude::*;
use rac_ui::{Button, ButtonVariant, Icon, LinkButton};

#[component]
pub fn ObjectActions(
    of: Object,
    #[prop(into)] id: String,
    edit: Route,
    #[prop(optional)] clone: Option<Route>,
    /// Actions of a room above this one.
    #[prop(optional, into)]
    more: Option<ViewFn>,
    /// Opens the dialog that asks for confirmation.
    on_delete: Callback<()>,
) -> impl IntoView {
    view! {
        <div class="rac-page-actions">
            <LinkButton href=Signal::stored(edit.to_hash()) icon=Icon::Edit>
                {words::EDIT}
            </LinkButton>
            {clone.map(|clone| view! { <WriteLink to=clone words=words::CLONE icon=Icon::Copy /> })}
            {more.map(|more| more.run())}
            <Button
                variant=ButtonVariant::Danger
                icon=Icon::Delete
                disabled=use_disabled_reason(of.delete(id))
                on_click=on_delete
            >
                {words::DELETE}
            </Button>
        </div>
    }
}
