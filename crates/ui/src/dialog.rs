//! Modal dialogs: native `<dialog>` elements, open while mounted.

use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;
use rac_messages::Message;
use wasm_bindgen::JsCast;
use web_sys::{HtmlDialogElement, HtmlElement};

use super::around::around;
use super::button::{Button, ButtonVariant};
use super::icon::Icon;
use super::ids::unique_id;
use super::keys::command_key;
use super::notice::{Notice, NoticeKind};
use super::place::Place;
use super::popup::focused_beside;
use super::top_layer::TopLayer;
use super::words;

/// What gets the focus first by default: a field to fill in, before any button.
const FIRST_FIELD: &str = ".rac-dialog-body :is(input, select, textarea)";

/// The place where actions take effect, if it could be mistaken: its name, and its colour as a key of the style sheet.
/// In the context, for dialogs that ask for confirmation.
#[derive(Clone, Copy)]
pub struct ActionPlace(pub Signal<Option<(String, &'static str)>>);

/// A modal dialog, named by its title. When it closes, the focus returns to where it was, or as near as possible.
#[component]
pub fn Dialog(
    /// Its title and accessible name.
    #[prop(into)]
    title: Signal<String>,
    /// Called when the user closes it with Esc or ×.
    #[prop(into)]
    on_close: Callback<()>,
    /// Its contents.
    children: Children,
    /// The buttons at its end.
    #[prop(optional, into)]
    footer: Option<ViewFn>,
    /// For tables and long texts: makes it wide.
    #[prop(optional)]
    wide: bool,
    /// While true, Esc and × do nothing.
    #[prop(optional, into)]
    locked: Signal<bool>,
    /// Whether to show where its action takes effect.
    #[prop(optional)]
    says_where: bool,
) -> impl IntoView {
    let title_id = unique_id("dialog-title");
    let place_id = unique_id("dialog-place");
    let place = use_context::<ActionPlace>().filter(|_| says_where).map(|place| place.0);
    let is_placed = move || place.is_some_and(|place| place.with(Option::is_some));
    let described_by = place_id.clone();
    let place = move || {
        place.and_then(|place| place.get()).map(|(name, colour)| {
            let mark = view! {
                <span class="rac-instance-mark" data-instance=colour>
                    <bdi>{name}</bdi>
                </span>
            };
            view! {
                <p class="rac-dialog-place" id=place_id.clone()>
                    {around(words::in_place, mark)}
                </p>
            }
        })
    };
    let dialog = NodeRef::<html::Dialog>::new();
    open_while_mounted(dialog);
    let close = move || {
        if !locked.get_untracked() {
            on_close.run(());
        }
    };
    // Browsers close a dialog on the second Esc even if the first was cancelled, unless the key itself is.
    let keydown = move |event: KeyboardEvent| {
        if command_key(&event).as_deref() == Some("Escape") {
            event.prevent_default();
            event.stop_propagation();
            close();
        }
    };
    view! {
        <dialog
            node_ref=dialog
            class="rac-dialog"
            part="dialog"
            class:rac-dialog-wide=wide
            aria-labelledby=title_id.clone()
            aria-describedby=move || is_placed().then(|| described_by.clone())
            on:keydown=keydown
            on:cancel=move |event| {
                if is_own(&event) {
                    event.prevent_default();
                    close();
                }
            }
            // Submitting a form in the dialog must not submit a form around it.
            on:submit=|event| event.stop_propagation()
        >
            <div class="rac-dialog-frame">
                <div class="rac-dialog-header">
                    <h2 class="rac-dialog-title" id=title_id.clone()>{title}</h2>
                    {move || {
                        (!locked.try_get().unwrap_or_default())
                            .then(|| {
                                view! {
                                    <Button
                                        variant=ButtonVariant::Quiet
                                        icon=Icon::Close
                                        icon_only=true
                                        label=words::CLOSE
                                        on_click=move |()| close()
                                    />
                                }
                            })
                    }}
                </div>
                {place}
                <div class="rac-dialog-body">{children()}</div>
                {footer.map(|footer| view! { <div class="rac-dialog-footer">{footer.run()}</div> })}
            </div>
        </dialog>
    }
}

/// Whether the event is the dialog's own: a file input in it fires `cancel`, too.
fn is_own(event: &web_sys::Event) -> bool {
    event.target() == event.current_target()
}

fn open_while_mounted(dialog: NodeRef<html::Dialog>) {
    let top_layer = TopLayer::provide();
    let opened = StoredValue::new_local(None::<(HtmlDialogElement, Option<Place>)>);
    Effect::new(move || {
        let Some(dialog) = dialog.get() else { return };
        let before = focused_beside(&dialog).as_ref().map(Place::of);
        let _ = dialog.show_modal();
        focus_first(&dialog);
        top_layer.opened(dialog.clone().unchecked_into());
        opened.try_set_value(Some((dialog, before)));
    });
    on_cleanup(move || {
        let Some((dialog, before)) = opened.try_get_value().flatten() else { return };
        top_layer.closed(dialog.unchecked_ref());
        dialog.close();
        if let Some(before) = before {
            before.recover();
        }
    });
}

fn focus_first(dialog: &HtmlDialogElement) {
    // Not the native attribute on buttons: browsers report an error about it in a cross-origin frame.
    let asks = dialog.query_selector("[autofocus], [data-autofocus]").ok().flatten();
    let first = asks.or_else(|| dialog.query_selector(FIRST_FIELD).ok().flatten());
    if let Some(first) = first.and_then(|first| first.dyn_into::<HtmlElement>().ok()) {
        let _ = first.focus();
    }
}

/// Asks for confirmation. Both the title and the button name the action: "Delete provider “Servers”?", "Delete
/// provider".
#[component]
pub fn ConfirmDialog(
    /// The question.
    #[prop(into)]
    title: Signal<String>,
    /// The label of the confirming button.
    #[prop(into)]
    confirm: Signal<String>,
    /// The label of the closing button.
    #[prop(default = words::CANCEL, into)]
    cancel: Message,
    /// Called to do it.
    #[prop(into)]
    on_confirm: Callback<()>,
    /// Called to close it.
    #[prop(into)]
    on_cancel: Callback<()>,
    /// What will happen.
    children: Children,
    /// For destructive actions: "Cancel" gets the focus, and the dialog says where the action takes effect.
    #[prop(optional)]
    danger: bool,
    /// Whether it only affects this browser.
    #[prop(optional)]
    only_here: bool,
    /// Whether the action is running.
    #[prop(optional, into)]
    busy: Signal<bool>,
    /// Why the action failed.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// Why the action can't start yet.
    #[prop(optional, into)]
    blocked: Signal<Option<String>>,
) -> impl IntoView {
    let variant = if danger { ButtonVariant::Danger } else { ButtonVariant::Primary };
    let footer = move || {
        let cancel = cancel.clone();
        view! {
            <Button
                autofocus=danger
                disabled=move || busy.get().then(|| words::LOADING.text())
                on_click=on_cancel
            >
                {cancel}
            </Button>
            <Button variant=variant autofocus=!danger busy=busy disabled=blocked on_click=on_confirm>
                {confirm}
            </Button>
        }
    };
    view! {
        <Dialog title=title on_close=on_cancel locked=busy footer=footer says_where=danger && !only_here>
            {children()}
            {move || {
                error
                    .get()
                    .map(|error| view! { <Notice kind=NoticeKind::Error>{error}</Notice> })
            }}
        </Dialog>
    }
}
