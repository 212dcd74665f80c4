//! Shows the first of many items, their number, and a button for more.

use leptos::html;
use leptos::prelude::*;

use super::button::Button;
use super::popup::element;
use super::words;

/// How many items are shown.
#[derive(Clone, Copy)]
pub struct Drawn {
    most: RwSignal<usize>,
    step: usize,
}

impl Drawn {
    /// Starts with `first` items; each click adds `step`.
    pub fn new(first: usize, step: usize) -> Self {
        Drawn { most: RwSignal::new(first), step }
    }

    /// The maximum number of items to show.
    pub fn most(self) -> usize {
        self.most.get()
    }
}

/// Below a list: how much of it is shown, and a button for more. Nothing if the whole list fits.
#[component]
pub fn ShowMore(
    drawn: Drawn,
    /// The number of items.
    #[prop(into)]
    all: Signal<usize>,
    /// Whether there may be more than `all`.
    #[prop(optional, into)]
    at_least: Signal<bool>,
    /// How many items can be shown at most.
    #[prop(default = usize::MAX)]
    limit: usize,
) -> impl IntoView {
    let first = drawn.most.get_untracked();
    let shown = Memo::new(move |_| drawn.most().min(all.get()).min(limit));
    let is_cut = Memo::new(move |_| all.get() > first || at_least.get());
    let more = Memo::new(move |_| (limit.min(all.get()) - shown.get()).min(drawn.step));
    let text = NodeRef::<html::P>::new();
    let show_more = move |()| {
        drawn.most.update(|most| *most += drawn.step);
        // The button disappears after the last items are shown, so the focus moves to its neighbour.
        if more.get_untracked() == 0
            && let Some(text) = element(text)
        {
            let _ = text.focus();
        }
    };
    move || {
        is_cut.get().then(|| {
            view! {
                <div class="rac-show-more">
                    <p node_ref=text tabindex="-1">
                        {move || words::shown(shown.get(), all.get(), at_least.get())}
                    </p>
                    {move || {
                        (more.get() > 0).then(|| {
                            view! { <Button on_click=show_more>{move || words::show_more(more.get())}</Button> }
                        })
                    }}
                </div>
            }
        })
    }
}
