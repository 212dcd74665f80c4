//! Buttons, and links that look like them.

use leptos::prelude::*;

use super::icon::{Icon, IconView};
use super::keys::command_key;
use super::reason::Reason;

/// How much a button asks for attention.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum ButtonVariant {
    /// The usual one, with a border.
    #[default]
    Plain,
    /// The one action a page or dialog is about.
    Primary,
    /// Destroys something.
    Danger,
    /// Without a border, for rows and toolbars.
    Quiet,
}

impl ButtonVariant {
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Plain => "rac-button",
            Self::Primary => "rac-button rac-button-primary",
            Self::Danger => "rac-button rac-button-danger",
            Self::Quiet => "rac-button rac-button-quiet",
        }
    }
}

/// A button.
///
/// One that can't be used says why: it keeps its place in the tab order, and the reason is its description and shows
/// on hover and focus.
#[component]
pub fn Button(
    /// The words on it.
    #[prop(optional)]
    children: Option<Children>,
    /// How much it asks for attention.
    #[prop(optional)]
    variant: ButtonVariant,
    /// Whether it sends the form it is in.
    #[prop(optional)]
    submit: bool,
    /// The accessible name, where the words on it do not suffice.
    #[prop(optional, into)]
    label: MaybeProp<String>,
    /// Before the words.
    #[prop(optional, into)]
    icon: Option<Icon>,
    /// Whether it is at work: it turns, and clicks are ignored.
    #[prop(optional, into)]
    busy: Signal<bool>,
    /// Why it can't be used now.
    #[prop(optional, into)]
    disabled: Signal<Option<String>>,
    /// What it does.
    #[prop(optional, into)]
    on_click: Option<Callback<()>>,
    /// Shows the icon only; `label` is then its name and its tooltip.
    #[prop(optional)]
    icon_only: bool,
    /// Gets the focus when a dialog opens around it.
    #[prop(optional)]
    autofocus: bool,
    /// To give it the focus, or to place something beside it.
    #[prop(optional)]
    node_ref: NodeRef<leptos::html::Button>,
) -> impl IntoView {
    let reason = Reason::new(disabled);
    let click = move |event: leptos::ev::MouseEvent| {
        if busy.get_untracked() || reason.is_there() {
            event.prevent_default();
            event.stop_propagation();
        } else if let Some(on_click) = on_click {
            on_click.run(());
        }
    };
    view! {
        <button
            node_ref=node_ref
            class=variant.class()
            class:rac-button-icon=icon_only
            type=if submit { "submit" } else { "button" }
            aria-label=move || label.get()
            title=move || if icon_only { label.get() } else { None }
            aria-busy=move || busy.try_get().unwrap_or_default().then_some("true")
            aria-disabled=move || reason.disabled()
            aria-describedby=move || reason.described_by()
            data-autofocus=autofocus
            on:click=click
            on:mouseenter=move |event| reason.show(event.current_target())
            on:mouseleave=move |_| reason.leave()
            on:focus=move |event| reason.show(event.current_target())
            on:blur=move |_| reason.hide()
            on:keydown=move |event| {
                if command_key(&event).as_deref() == Some("Escape") {
                    reason.hide();
                }
            }
        >
            {move || busy.try_get().unwrap_or_default().then(|| view! { <span class="rac-spinner" aria-hidden="true"></span> })}
            {icon.map(|icon| view! { <IconView icon=icon /> })}
            {children.map(|children| children())}
        </button>
        {reason.view()}
    }
}

/// A link that looks like a button: for going somewhere, not for doing something.
#[component]
pub fn LinkButton(
    /// Where it leads.
    #[prop(into)]
    href: Signal<String>,
    /// The words on it.
    children: Children,
    /// How much it asks for attention.
    #[prop(optional)]
    variant: ButtonVariant,
    /// Before the words.
    #[prop(optional, into)]
    icon: Option<Icon>,
    /// The accessible name, where the words on it do not suffice.
    #[prop(optional, into)]
    label: MaybeProp<String>,
    /// Opens a new tab, which can't reach back to this page.
    #[prop(optional)]
    new_tab: bool,
) -> impl IntoView {
    view! {
        <a
            class=variant.class()
            href=href
            aria-label=move || label.get()
            target=new_tab.then_some("_blank")
            rel=new_tab.then_some("noopener noreferrer")
        >
            {icon.map(|icon| view! { <IconView icon=icon /> })}
            {children()}
            {new_tab.then(|| view! { <IconView icon=Icon::External /> })}
        </a>
    }
}
