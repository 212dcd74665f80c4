//! The header of an object's page: the way back to its list, what the page is for, and a menu with the rest.

use super::lists::words;
use crate::hosting::use_hosting;
use crate::navigation::use_navigation;
use crate::read_only::{link_entry, use_disabled_reason};
use crate::rest::Kept;
use crate::route::Route;
use crate::undo::use_undo;
use authentik_rac::rights::Object;
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Icon, LinkButton, MenuButton, MenuEntry, NoticeKind, Status, copy_text, use_announcer};
use std::rc::Rc;

#[component]
pub fn ObjectActions(
    of: Object,
    #[prop(into)] id: String,
    edit: Route,
    #[prop(optional)] clone: Option<Route>,
    /// What the page is mostly for, before everything else.
    #[prop(optional, into)]
    primary: Option<ViewFn>,
    /// Entries of rooms above this one, before “Delete”.
    #[prop(optional)]
    more: Vec<MenuEntry>,
    /// Opens the dialog that asks for confirmation.
    on_delete: Callback<()>,
) -> impl IntoView {
    let no_delete = use_disabled_reason(of.delete(id));
    let clone = clone.map(|clone| (clone, use_disabled_reason(of.add())));
    let copy_link = copy_link();
    let entries = Signal::derive(move || {
        let clone =
            clone.as_ref().map(|(to, no_clone)| link_entry(words::CLONE, Icon::Copy, to, no_clone.get()));
        let mut entries: Vec<MenuEntry> = clone.into_iter().chain(copy_link.map(copy_link_entry)).collect();
        entries.extend(more.iter().cloned());
        entries.push(MenuEntry::Action {
            label: words::DELETE,
            icon: Some(Icon::Delete),
            // Its dialog is red.
            danger: false,
            disabled: no_delete.get(),
            on_select: on_delete,
        });
        entries
    });
    view! {
        <div class="rac-page-actions">
            {primary.map(|primary| primary.run())}
            <LinkButton href=Signal::stored(edit.to_hash()) icon=Icon::Edit>
                {words::EDIT}
            </LinkButton>
            <MenuButton
                label=words::MORE_ACTIONS
                icon=Icon::More
                icon_only=true
                entries=entries
            />
        </div>
    }
}

/// In a portal the address may be the portal's own: then there is nothing to copy.
fn copy_link() -> Option<Callback<()>> {
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
    use_hosting().owns_the_window().then_some(copy)
}

fn copy_link_entry(copy: Callback<()>) -> MenuEntry {
    MenuEntry::Action {
        label: words::COPY_LINK,
        icon: Some(Icon::Link),
        danger: false,
        disabled: None,
        on_select: copy,
    }
}

/// What a checklist found, in a few words; `None` as long as it is not known.
pub type Verdict = RwSignal<Option<(NoticeKind, Message)>>;

/// The verdict for the header of an object's page, on each of its tabs. The checklist, for which its part and several
/// requests are needed, says it on its own tab; on the others it is what the checklist found before, unless something was
/// written since. `object`: the page. `has_checklist`: whether the present tab has it; follows the tab.
pub fn remembered_verdict(
    object: &Route,
    has_checklist: impl Fn() -> bool + Copy + Send + Sync + 'static,
) -> Verdict {
    let verdict = Verdict::new(None);
    let Some(kept) = use_context::<Kept>() else { return verdict };
    let undo = use_undo();
    let question = StoredValue::new(format!("verdict on {}", object.to_hash()));
    Effect::new(move |_| {
        // After a write, nothing is kept.
        undo.entries();
        if !has_checklist() {
            let found = kept.get(&question.get_value());
            let found = found.and_then(|(found, _)| found.downcast_ref::<(NoticeKind, Message)>().cloned());
            if verdict.with_untracked(|before| *before != found) {
                verdict.set(found);
            }
        }
    });
    Effect::new(move |_| {
        if let Some(found) = verdict.get()
            && untrack(has_checklist)
        {
            kept.keep(question.get_value(), (Rc::new(found), js_sys::Date::now()), kept.now());
        }
    });
    verdict
}

/// The state of the object beside its name. `wrong`: why no one can connect, in a few words and as a sentence; otherwise
/// what its checklist found.
#[component]
pub fn HeaderState(wrong: Signal<Option<(Message, Message)>>, verdict: Verdict) -> impl IntoView {
    move || match wrong.get() {
        Some((short, why)) => Some(
            view! { <p class="rac-header-state" title=why><Status kind=NoticeKind::Error text=short /></p> }
                .into_any(),
        ),
        None => verdict.get().map(|(kind, text)| {
            let is_ready = kind == NoticeKind::Success;
            view! {
                <p class="rac-header-state" class:rac-header-ready=is_ready>
                    <Status kind=kind text=text />
                </p>
            }
            .into_any()
        }),
    }
}

/// The list that the object is in, above its name.
#[component]
pub fn Breadcrumb(
    list: Route,
    #[prop(into)] label: Signal<String>,
    /// The object that a form is about: its page and name.
    #[prop(optional)]
    of: Option<(Route, String)>,
) -> impl IntoView {
    view! {
        <nav class="rac-breadcrumb" aria-label=words::BREADCRUMB>
            <a href=list.to_hash()>{label}</a>
            {of.map(|(page, name)| view! { <a href=page.to_hash()>{name}</a> })}
        </nav>
    }
}
