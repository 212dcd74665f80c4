//! A button with a menu.

use leptos::ev::{FocusEvent, KeyboardEvent};
use leptos::html;
use leptos::prelude::*;
use rac_messages::Message;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, Node};

use super::button::ButtonVariant;
use super::fold::lower;
use super::icon::{Icon, IconView};
use super::ids::unique_id;
use super::keys::command_key;
use super::popup::{self, Align, element};

/// An entry of a menu.
#[derive(Clone)]
pub enum MenuEntry {
    /// An action.
    Action {
        label: Message,
        icon: Option<Icon>,
        /// Whether it is destructive.
        danger: bool,
        /// Why it is disabled.
        disabled: Option<String>,
        on_select: Callback<()>,
    },
    /// One of several options.
    Choice {
        label: Message,
        /// Shown below its name.
        detail: String,
        /// Its colour, as a key of the style sheet.
        colour: &'static str,
        chosen: bool,
        on_select: Callback<()>,
    },
    /// A link.
    Link {
        label: Message,
        icon: Option<Icon>,
        href: String,
        /// Called when it is followed.
        on_select: Option<Callback<()>>,
    },
}

impl MenuEntry {
    fn label(&self) -> &Message {
        match self {
            Self::Action { label, .. } | Self::Choice { label, .. } | Self::Link { label, .. } => label,
        }
    }
}

/// Whether a menu is open, and which entry has the focus. Kept outside of the button, it survives when the page around
/// the menu is replaced.
#[derive(Clone, Copy)]
pub struct MenuState {
    open: RwSignal<bool>,
    at: StoredValue<usize>,
}

impl Default for MenuState {
    fn default() -> Self {
        MenuState { open: RwSignal::new(false), at: StoredValue::new(0) }
    }
}

/// The entry that a key moves to, in a menu with `count` entries of which `at` has the focus.
fn destination(key: &str, at: Option<usize>, count: usize) -> Option<usize> {
    let last = count.checked_sub(1)?;
    Some(match (key, at) {
        ("ArrowDown", Some(at)) if at < last => at + 1,
        ("ArrowDown" | "Home", _) => 0,
        ("ArrowUp", Some(at)) if at > 0 => at - 1,
        ("ArrowUp" | "End", _) => last,
        _ => return None,
    })
}

/// The next entry after `at` that starts with `letter`, wrapping around.
fn starting_with(letter: &str, at: Option<usize>, labels: &[String]) -> Option<usize> {
    let letter = lower(letter);
    let start = at.map_or(0, |at| at + 1);
    (0..labels.len())
        .map(|step| (start + step) % labels.len())
        .find(|place| labels.get(*place).is_some_and(|label| lower(label).starts_with(&letter)))
}

/// A button that opens a menu in the top layer, so that no scrolling table clips it.
#[component]
pub fn MenuButton(
    /// Its text, or its accessible name if only an icon is shown.
    #[prop(into)]
    label: Signal<String>,
    /// The entries.
    #[prop(into)]
    entries: Signal<Vec<MenuEntry>>,
    /// Shown before the text.
    #[prop(optional, into)]
    icon: Option<Icon>,
    /// Shows only the icon.
    #[prop(optional)]
    icon_only: bool,
    /// Its emphasis.
    #[prop(optional)]
    variant: ButtonVariant,
    /// Read out before its text, but not shown.
    #[prop(optional, into)]
    unseen: MaybeProp<String>,
    /// Its state, if that should outlive the button.
    #[prop(optional)]
    state: MenuState,
) -> impl IntoView {
    let id = unique_id("menu");
    let MenuState { open, at } = state;
    let button = NodeRef::<html::Button>::new();
    let close = Close { open, button };
    // Arrow Up opens it at the last entry.
    let open_from = move |end: bool| {
        at.set_value(if end { usize::MAX } else { 0 });
        open.set(true);
    };
    let button_key = move |event: KeyboardEvent| {
        if let Some(key @ ("ArrowDown" | "ArrowUp")) = command_key(&event).as_deref() {
            event.prevent_default();
            open_from(key == "ArrowUp");
        }
    };
    let controls = id.clone();
    view! {
        <button
            node_ref=button
            type="button"
            class=variant.class()
            class:rac-button-icon=icon_only
            aria-haspopup="menu"
            aria-expanded=move || if open.get() { "true" } else { "false" }
            aria-controls=move || open.get().then(|| controls.clone())
            aria-label=move || icon_only.then(|| label.get())
            title=move || icon_only.then(|| label.get())
            on:keydown=button_key
            // Otherwise the press would close the menu by taking its focus, and the click would open it again.
            on:mousedown=move |event| {
                if open.get_untracked() {
                    event.prevent_default();
                }
            }
            on:click=move |_| if open.get_untracked() { close.run(true) } else { open_from(false) }
        >
            {icon.map(|icon| view! { <IconView icon=icon /> })}
            {(!icon_only)
                .then(|| {
                    view! {
                        {move || unseen.get().map(|unseen| view! { <span class="rac-visually-hidden">{unseen}</span> })}
                        <span dir="auto">{label}</span>
                        <IconView icon=Icon::ChevronDown />
                    }
                })}
        </button>
        {move || open.get().then(|| menu_view(id.clone(), label, entries, at, close))}
    }
}

/// Closes a menu and, on request, returns the focus to its button.
#[derive(Clone, Copy)]
struct Close {
    open: RwSignal<bool>,
    button: NodeRef<html::Button>,
}

impl Close {
    fn run(self, return_focus: bool) {
        self.open.try_set(false);
        if return_focus && let Some(button) = element(self.button) {
            let _ = button.focus();
        }
    }
}

/// The menu itself. Everything it needs is created when it opens, because a table has a menu in each row.
fn menu_view(
    id: String,
    label: Signal<String>,
    entries: Signal<Vec<MenuEntry>>,
    at: StoredValue<usize>,
    close: Close,
) -> AnyView {
    let menu = NodeRef::<html::Div>::new();
    let placed = StoredValue::new_local(None);
    popup::keep_in_place(placed);
    Effect::new(move || {
        let (Some(menu), Some(button)) = (menu.get(), close.button.get_untracked()) else { return };
        let (menu, button): (HtmlElement, web_sys::Element) =
            (menu.unchecked_into(), button.unchecked_into());
        popup::show(&menu, &button, Align::End);
        let items = items(&menu);
        let first = at.try_get_value().and_then(|at| items.get(at).or(items.last()));
        let _ = first.unwrap_or(&menu).focus();
        placed.try_set_value(Some((menu, button, Align::End)));
    });
    let menu_key = move |event: KeyboardEvent| {
        let (Some(menu), Some(key)) = (element(menu), command_key(&event)) else { return };
        let items = items(&menu);
        let at = focused_item(&menu, &items);
        let next = match key.as_str() {
            "Escape" => {
                event.prevent_default();
                event.stop_propagation();
                return close.run(true);
            }
            // Tab continues from the button, as if there were no menu.
            "Tab" => return close.run(true),
            // Buttons do that natively, links don't.
            " " => {
                event.prevent_default();
                return at.and_then(|at| items.get(at)).into_iter().for_each(HtmlElement::click);
            }
            _ => destination(&key, at, items.len()),
        };
        let is_letter = key.chars().count() == 1 && key != " " && !event.ctrl_key() && !event.meta_key();
        let next = next.or_else(|| {
            let labels =
                || entries.with_untracked(|all| all.iter().map(|one| one.label().text()).collect::<Vec<_>>());
            is_letter.then(|| starting_with(&key, at, &labels())).flatten()
        });
        if let Some(item) = next.and_then(|next| items.get(next)) {
            event.prevent_default();
            let _ = item.focus();
        }
    };
    let entered = move |_: FocusEvent| {
        if let Some(menu) = element(menu)
            && let Some(place) = focused_item(&menu, &items(&menu))
        {
            at.try_set_value(place);
        }
    };
    // The menu closes when it loses the focus: by Tab, or a click elsewhere. Not when another window gets the focus,
    // or when the page is replaced together with the menu.
    let left = move |event: FocusEvent| {
        let Some(menu) = element(menu) else { return };
        match event.related_target().and_then(|to| to.dyn_into::<Node>().ok()) {
            Some(to) if menu.contains(Some(&to)) => {}
            Some(_) => close.run(false),
            None => leptos::task::spawn_local(async move {
                leptos::task::tick().await;
                let is_inside =
                    popup::focused_beside(&menu).is_some_and(|focused| menu.contains(Some(&focused)));
                if menu.is_connected() && !is_inside {
                    close.run(false);
                }
            }),
        }
    };
    view! {
        <div
            node_ref=menu
            id=id
            class="rac-menu"
            popover="manual"
            role="menu"
            tabindex="-1"
            aria-label=label.get_untracked()
            on:keydown=menu_key
            on:focusin=entered
            on:focusout=left
        >
            {move || entries.get().into_iter().map(|entry| entry_view(entry, close)).collect_view()}
        </div>
    }
    .into_any()
}

fn entry_view(entry: MenuEntry, close: Close) -> AnyView {
    match entry {
        MenuEntry::Action { label, icon, danger, disabled, on_select } => {
            let reason_id = unique_id("reason");
            let is_disabled = disabled.is_some();
            // The entry's description rather than a part of its name.
            let reason = disabled.map(|reason| {
                view! { <span class="rac-menu-reason" id=reason_id.clone() aria-hidden="true">{reason}</span> }
            });
            view! {
                <button
                    type="button"
                    class="rac-menu-item"
                    class:rac-menu-item-danger=danger
                    role="menuitem"
                    tabindex="-1"
                    aria-disabled=is_disabled.then_some("true")
                    aria-describedby=is_disabled.then_some(reason_id)
                    on:click=move |_| {
                        if !is_disabled {
                            close.run(true);
                            on_select.run(());
                        }
                    }
                >
                    {icon.map(|icon| view! { <IconView icon=icon /> })}
                    <span class="rac-menu-words"><span>{label}</span>{reason}</span>
                </button>
            }
            .into_any()
        }
        MenuEntry::Choice { label, detail, colour, chosen, on_select } => {
            let detail_id = unique_id("detail");
            view! {
                <button
                    type="button"
                    class="rac-menu-item"
                    role="menuitemradio"
                    tabindex="-1"
                    aria-checked=chosen.to_string()
                    aria-describedby=detail_id.clone()
                    on:click=move |_| {
                        close.run(true);
                        on_select.run(());
                    }
                >
                    <span class="rac-instance-dot" data-instance=colour></span>
                    <span class="rac-menu-words">
                        <span dir="auto">{label}</span>
                        <span class="rac-menu-reason" id=detail_id.clone() aria-hidden="true">
                            {detail}
                        </span>
                    </span>
                    {chosen.then(|| view! { <IconView icon=Icon::Check /> })}
                </button>
            }
            .into_any()
        }
        MenuEntry::Link { label, icon, href, on_select } => {
            let follow = move |_| {
                close.run(true);
                if let Some(on_select) = on_select {
                    on_select.run(());
                }
            };
            view! {
                <a class="rac-menu-item" role="menuitem" tabindex="-1" href=href on:click=follow>
                    {icon.map(|icon| view! { <IconView icon=icon /> })}
                    <span class="rac-menu-words">{label}</span>
                </a>
            }
            .into_any()
        }
    }
}

/// The index of the focused entry.
fn focused_item(menu: &HtmlElement, items: &[HtmlElement]) -> Option<usize> {
    let focused = popup::focused_beside(menu)?;
    items.iter().position(|item| *item == focused)
}

fn items(menu: &HtmlElement) -> Vec<HtmlElement> {
    let Ok(found) = menu.query_selector_all("[role^=menuitem]") else { return vec![] };
    (0..found.length()).filter_map(|place| found.item(place)?.dyn_into().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrows_go_around_the_menu() {
        assert_eq!(destination("ArrowDown", Some(0), 3), Some(1));
        assert_eq!(destination("ArrowDown", Some(2), 3), Some(0));
        assert_eq!(destination("ArrowUp", Some(0), 3), Some(2));
        assert_eq!(destination("Home", Some(2), 3), Some(0));
        assert_eq!(destination("End", None, 3), Some(2));
        assert_eq!(destination("ArrowDown", None, 0), None);
        assert_eq!(destination("x", Some(0), 3), None);
    }

    #[test]
    fn a_letter_leads_to_the_next_entry_that_starts_with_it() {
        let labels = ["Edit", "Delete", "Duplicate"].map(str::to_owned);
        assert_eq!(starting_with("d", Some(0), &labels), Some(1));
        assert_eq!(starting_with("D", Some(1), &labels), Some(2));
        assert_eq!(starting_with("d", Some(2), &labels), Some(1));
        assert_eq!(starting_with("x", None, &labels), None);
        assert_eq!(starting_with("x", None, &[]), None);
    }
}
