//! Buttons, and links that look like them.

use leptos::prelude::*;

use super::icon::{Icon, IconView};
use super::keys::command_key;
use super::reason::Reason;

/// The emphasis of a button.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum ButtonVariant {
    /// The default, with a border.
    #[default]
    Plain,
    /// The main action of a page or dialog.
    Primary,
    /// For destructive actions.
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
/// A disabled button has a reason: it stays in the tab order, and the reason is its description, shown on hover and
/// focus.
#[component]
pub fn Button(
    /// Its text.
    #[prop(optional)]
    children: Option<Children>,
    /// Its emphasis.
    #[prop(optional)]
    variant: ButtonVariant,
    /// Whether it submits its form.
    #[prop(optional)]
    submit: bool,
    /// The accessible name, if the text is not enough.
    #[prop(optional, into)]
    label: MaybeProp<String>,
    /// Shown before the text.
    #[prop(optional, into)]
    icon: Option<Icon>,
    /// Whether it is busy: it shows a spinner and ignores clicks.
    #[prop(optional, into)]
    busy: Signal<bool>,
    /// Why it is disabled.
    #[prop(optional, into)]
    disabled: Signal<Option<String>>,
    /// Called on click.
    #[prop(optional, into)]
    on_click: Option<Callback<()>>,
    /// Shows only the icon; `label` is its name and tooltip.
    #[prop(optional)]
    icon_only: bool,
    /// Gets the focus when the dialog that contains it opens.
    #[prop(optional)]
    autofocus: bool,
    /// For focusing it, or for placing something next to it.
    #[prop(optional)]
    node_ref: NodeRef<leptos::html::Button>,
) -> impl IntoView {
    let reason = Reason::new(disabled);
    let click = move |event: leptos::ev::MouseEvent| {
        if busy.get_untracked() || reason.is_given() {
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

/// A link that looks like a button: for navigation, not for actions.
#[component]
pub fn LinkButton(
    /// Where it leads.
    #[prop(into)]
    href: Signal<String>,
    /// Its text.
    children: Children,
    /// Its emphasis.
    #[prop(optional)]
    variant: ButtonVariant,
    /// Shown before the text.
    #[prop(optional, into)]
    icon: Option<Icon>,
    /// The accessible name, if the text is not enough.
    #[prop(optional, into)]
    label: MaybeProp<String>,
    /// Opens a new tab, which can't access this page.
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
