//! Announcements for screen readers only: route changes, results of actions.

use gloo_timers::callback::Timeout;
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::top_layer::TopLayer;

/// How many announcements stay in the page; older ones have been read out.
const KEPT: usize = 3;
/// How long an announcement stays, in milliseconds. A user who reads the page later must not come across it.
const STAY: u32 = 8_000;

/// Announces text to screen readers; needs one `LiveRegion` in the page.
#[derive(Clone, Copy)]
pub struct Announcer {
    said: RwSignal<(u32, Vec<(u32, String)>)>,
}

impl Announcer {
    /// Provides it in the context.
    pub fn provide() -> Self {
        TopLayer::provide();
        let new = Self { said: RwSignal::default() };
        provide_context(new);
        new
    }

    /// Announces `text` at the user's next pause.
    pub fn polite(&self, text: impl Into<String>) {
        let text = text.into();
        self.said.try_update(|(number, said)| {
            *number += 1;
            said.push((*number, text));
            let old = said.len().saturating_sub(KEPT);
            said.drain(..old);
        });
    }

    /// Clears all announcements.
    pub fn clear(&self) {
        self.said.try_update(|(_, said)| said.clear());
    }
}

/// The announcer of this app; silent if none is provided.
pub fn use_announcer() -> Announcer {
    use_context().unwrap_or_else(|| Announcer { said: RwSignal::default() })
}

/// The live region for announcements; one per page, next to the shell.
#[component]
pub fn LiveRegion() -> impl IntoView {
    let Announcer { said } = use_announcer();
    let region = NodeRef::<html::Div>::new();
    travel(region);
    view! {
        <div node_ref=region class="rac-visually-hidden" aria-live="polite" aria-relevant="additions">
            <For each=move || said.get().1 key=|(number, _)| *number let:item>
                <Announcement said=said number=item.0 text=item.1 />
            </For>
        </div>
    }
}

#[component]
fn Announcement(said: RwSignal<(u32, Vec<(u32, String)>)>, number: u32, text: String) -> impl IntoView {
    let leave = Timeout::new(STAY, move || {
        said.try_update(|(_, said)| said.retain(|(other, _)| *other != number));
    });
    // Dropped with the announcement, which cancels the timer.
    let _leave = StoredValue::new_local(leave);
    view! { <p>{text}</p> }
}

/// Keeps the region in the topmost dialog while mounted.
pub(super) fn travel(region: NodeRef<html::Div>) {
    let top_layer = TopLayer::provide();
    let element = StoredValue::new_local(None::<web_sys::HtmlElement>);
    Effect::new(move || {
        if let Some(region) = region.get() {
            let region: web_sys::HtmlElement = region.unchecked_into();
            element.try_set_value(Some(region.clone()));
            top_layer.add_traveller(region);
        }
    });
    on_cleanup(move || {
        if let Some(region) = element.try_get_value().flatten() {
            top_layer.remove_traveller(&region);
        }
    });
}
