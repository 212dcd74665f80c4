//! The header of an object's page: the way back to its list, and its buttons.

use super::lists::words;
use crate::hosting::use_hosting;
use crate::navigation::use_navigation;
use crate::read_only::{WriteLink, use_disabled_reason};
use crate::route::Route;
use authentik_rac::rights::Object;
use leptos::prelude::*;
use rac_ui::{Button, Icon, LinkButton, MenuButton, MenuEntry, copy_text, use_announcer};

#[component]
pub fn ObjectActions(
    of: Object,
    #[prop(into)] id: String,
    edit: Route,
    #[prop(optional)] clone: Option<Route>,
    /// What the page is mostly for, before everything else.
    #[prop(optional, into)]
    primary: Option<ViewFn>,
    /// Actions of a room above this one.
    #[prop(optional, into)]
    more: Option<ViewFn>,
    /// Opens the dialog that asks for confirmation.
    on_delete: Callback<()>,
) -> impl IntoView {
    view! {
        <div class="rac-page-actions">
            {primary.map(|primary| primary.run())}
            <LinkButton href=Signal::stored(edit.to_hash()) icon=Icon::Edit>
                {words::EDIT}
            </LinkButton>
            {clone.map(|clone| view! { <WriteLink to=clone words=words::CLONE icon=Icon::Copy /> })}
            {more.map(|more| more.run())}
            <Button
                icon=Icon::Delete
                disabled=use_disabled_reason(of.delete(id))
                on_click=on_delete
            >
                {words::DELETE}
            </Button>
            <MoreActions />
        </div>
    }
}

/// What is rarely needed. In a portal the address may be the portal's own: then there is nothing to copy.
#[component]
fn MoreActions() -> impl IntoView {
    let announcer = use_announcer();
    let navigation = use_navigation();
    let copy = Callback::new(move |()| {
        let here = window().location().href().unwrap_or_default();
        let page = here.split('#').next().unwrap_or_default().to_owned();
        let address = page + &navigation.route().get_untracked().to_hash();
        leptos::task::spawn_local(async move {
            let copied = copy_text(&address).await;
            announcer.polite(if copied { words::LINK_COPIED } else { words::LINK_NOT_COPIED });
        });
    });
    let entries = vec![MenuEntry::Action {
        label: words::COPY_LINK.to_owned(),
        icon: Some(Icon::Copy),
        danger: false,
        disabled: None,
        on_select: copy,
    }];
    use_hosting().owns_the_window().then(|| {
        view! {
            <MenuButton
                label=words::MORE_ACTIONS
                icon=Icon::More
                icon_only=true
                entries=Signal::stored(entries)
            />
        }
    })
}

/// The list that the object is in, above its name.
#[component]
pub fn Breadcrumb(list: Route, label: &'static str) -> impl IntoView {
    view! {
        <nav class="rac-breadcrumb" aria-label=words::BREADCRUMB>
            <a href=list.to_hash()>{label}</a>
        </nav>
    }
}
