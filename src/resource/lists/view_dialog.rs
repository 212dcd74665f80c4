//! The dialog “View”: which columns a list has, in which order, and how close its rows are.

use super::look::Look;
use super::saved_views::SavedViews;
use super::words;
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{
    Button, ButtonVariant, Checkbox, Choice, Dialog, FieldGroup, Icon, Notice, NoticeKind, RadioGroup,
    use_announcer,
};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

const COMPACT: &str = "compact";

/// `columns`: their keys and headings; the first is always shown. Changes apply at once.
#[component]
pub fn ViewDialog(
    look: Look,
    columns: Vec<(&'static str, Message)>,
    /// The address of what the list shows now, without columns and density.
    address: String,
    on_close: Callback<()>,
) -> impl IntoView {
    let announcer = use_announcer();
    let now = look.now();
    let density = RwSignal::new(String::new());
    Effect::new(move |_| {
        let value = if now.with(|now| now.compact) { COMPACT } else { "" };
        if density.get_untracked() != value {
            density.set(value.to_owned());
        }
    });
    let on_density = Callback::new(move |value: String| {
        look.change(|look| look.compact = value == COMPACT);
    });
    let densities = vec![Choice::new("", words::COMFORTABLE), Choice::new(COMPACT, words::COMPACT)];
    let columns = StoredValue::new(columns);
    let keys = move || columns.with_value(|columns| columns.iter().map(|(key, _)| *key).collect::<Vec<_>>());
    let order = Memo::new(move |_| now.with(|now| now.ordered(&keys())));
    let move_to = move |key: &'static str, label: Message, up: bool| {
        let pressed = focused();
        look.change(|look| look.moved(&keys(), key, up));
        let place =
            order.with_untracked(|order| order.iter().position(|index| keys().get(*index) == Some(&key)));
        announcer.polite(words::moved(label, place.unwrap_or_default() + 1));
        // A button that moves in the document loses the focus.
        leptos::task::spawn_local(async move {
            leptos::task::tick().await;
            if let Some(pressed) = pressed {
                let _ = pressed.focus();
            }
        });
    };
    let row = move |index: usize| {
        let (key, label) = columns.with_value(|columns| columns.get(index).cloned())?;
        if index == 0 {
            return Some(view! { <li class="rac-view-column">{label} " " <span class="rac-help">{words::ALWAYS}</span></li> }.into_any());
        }
        let shown = Signal::derive(move || now.with(|now| !now.hides(key)));
        let on_change = move |on: bool| {
            look.change(|look| {
                look.hidden.retain(|hidden| hidden != key);
                if !on {
                    look.hidden.push(key.to_owned());
                }
            });
        };
        let place = Memo::new(move |_| order.with(|order| order.iter().position(|one| *one == index)));
        let edge = move |at: usize| {
            Signal::derive(move || (place.get() == Some(at)).then(|| words::AT_THE_EDGE.text()))
        };
        let last = columns.with_value(Vec::len).saturating_sub(1);
        let button = |up: bool, icon: Icon, at: usize| {
            let named = label.clone();
            view! {
                <Button
                    variant=ButtonVariant::Quiet
                    icon=icon
                    icon_only=true
                    label=words::move_column(&label, up)
                    disabled=edge(at)
                    on_click=move |()| move_to(key, named.clone(), up)
                />
            }
        };
        Some(
            view! {
                <li class="rac-view-column">
                    <Checkbox checked=shown label=label.clone() on_change=on_change />
                    {button(true, Icon::Up, 1)}
                    {button(false, Icon::Down, last)}
                </li>
            }
            .into_any(),
        )
    };
    let reset = Callback::new(move |()| {
        look.change(|look| look.reset());
        announcer.polite(words::RESET_DONE);
    });
    let footer = move || {
        view! {
            <Button on_click=reset>{words::RESET}</Button>
            <Button variant=ButtonVariant::Primary on_click=on_close>{words::CLOSE}</Button>
        }
    };
    let of_the_address = move || {
        let own =
            move || view! { <Button on_click=move |()| look.back_to_own()>{words::USE_OWN_LOOK}</Button> };
        look.is_from_address().then(|| {
            view! {
                <Notice kind=NoticeKind::Info actions=ViewFn::from(own)>
                    {words::LOOK_OF_THE_ADDRESS}
                </Notice>
            }
        })
    };
    let help = move || (!look.is_from_address()).then(|| words::COLUMNS_HELP.text());
    view! {
        <Dialog title=words::VIEW_TITLE on_close=on_close footer=footer>
            <div class="rac-view-dialog">
                {of_the_address}
                <RadioGroup label=words::DENSITY options=densities value=density on_change=on_density />
                <FieldGroup label=words::COLUMNS help=MaybeProp::derive(help)>
                    <ol class="rac-view-columns" role="list">
                        <For each=move || order.get() key=|index| *index let:index>{row(index)}</For>
                    </ol>
                </FieldGroup>
                <SavedViews look=look address=address />
            </div>
        </Dialog>
    }
}

/// The element with the focus, also in a shadow root.
fn focused() -> Option<HtmlElement> {
    let mut element = document().active_element()?;
    while let Some(inner) = element.shadow_root().and_then(|root| root.active_element()) {
        element = inner;
    }
    element.dyn_into().ok()
}
