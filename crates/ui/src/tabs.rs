//! Tabs under a page's title. They are links, not ARIA tabs: each changes the route.

use leptos::ev;
use leptos::html;
use leptos::prelude::*;
use rac_messages::Message;

use super::each::each;
use super::popup::element;
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusEvent};

/// One tab.
#[derive(Clone, PartialEq, Debug)]
pub struct TabLink {
    /// Its text.
    pub label: Message,
    /// Where it leads.
    pub href: String,
    /// Whether it is the current one.
    pub current: bool,
}

/// A row of tabs.
#[component]
pub fn TabNav(
    /// The name of the tabs, for screen readers.
    #[prop(into)]
    label: Signal<String>,
    /// The tabs.
    #[prop(into)]
    tabs: Signal<Vec<TabLink>>,
) -> impl IntoView {
    // A tab stays the same element when another becomes current, so it keeps the focus.
    let tab = move |tab: TabLink| {
        let href = tab.href.clone();
        let current =
            move || tabs.with(|all| all.iter().any(|one| one.current && one.href == href)).then_some("page");
        view! { <li><a class="rac-tab" href=tab.href aria-current=current>{tab.label}</a></li> }.into_any()
    };
    let list = NodeRef::<html::Ul>::new();
    // In a narrow window the row scrolls.
    Effect::new(move || {
        tabs.track();
        list.track();
        leptos::task::spawn_local(async move {
            leptos::task::tick().await;
            bring_current_into_view(list);
        });
    });
    let resize = window_event_listener(ev::resize, move |_| bring_current_into_view(list));
    on_cleanup(move || resize.remove());
    view! {
        <nav class="rac-tabs" aria-label=label>
            <ul role="list" node_ref=list on:focusin=move |event| bring_focus_into_view(list, &event)>
                {each(move || tabs.get(), |tab| format!("{} {}", tab.href, tab.label.text()), tab)}
            </ul>
        </nav>
    }
}

/// Chromium doesn't scroll to a focused tab that is partly visible, however little of it is.
fn bring_focus_into_view(list: NodeRef<html::Ul>, event: &FocusEvent) {
    let Some(list) = element(list) else { return };
    let Some(tab) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
    let (row, tab) = (list.get_bounding_client_rect(), tab.get_bounding_client_rect());
    let off = (tab.left() - row.left()).min(0.0) + (tab.right() - row.right()).max(0.0);
    list.set_scroll_left(list.scroll_left() + off as i32);
}

/// Scrolls only the row, not the page, so that the current tab is as close to the middle as possible.
fn bring_current_into_view(list: NodeRef<html::Ul>) {
    let Some(list) = element(list) else { return };
    let Some(current) = list.query_selector("[aria-current]").ok().flatten() else { return };
    let (row, tab) = (list.get_bounding_client_rect(), current.get_bounding_client_rect());
    let off = (tab.left() + tab.width() / 2.0) - (row.left() + row.width() / 2.0);
    list.set_scroll_left(list.scroll_left() + off as i32);
}
