//! The list below a combobox.

use leptos::html;
use leptos::prelude::*;

use super::combo_options::{ComboOption, ComboOptions, Matches};
use super::icon::{Icon, IconView};
use super::words;

/// The matching options, or why there are none.
#[component]
pub(super) fn List(
    /// The listbox's id; the ids of rows add their index.
    id: String,
    /// The listbox's name.
    name: Signal<String>,
    /// The popup, for placing it.
    popup: NodeRef<html::Div>,
    options: Signal<ComboOptions>,
    /// The typed text since the box got the focus.
    typed: RwSignal<Option<String>>,
    matches: Memo<Matches>,
    /// The index of the active row.
    active: Memo<Option<usize>>,
    value: RwSignal<Option<String>>,
    /// Receives the index of a clicked row.
    #[prop(into)]
    on_pick: Callback<usize>,
    on_retry: Option<Callback<()>>,
) -> impl IntoView {
    let row = {
        let id = id.clone();
        move |place: usize, option: ComboOption| {
            let own = option.value.clone();
            let detail = (!option.detail.is_empty()).then(|| {
                view! {
                    " "
                    <span class="rac-option-detail">{option.detail.clone()}</span>
                }
            });
            let chosen = Memo::new(move |_| value.with(|value| value.as_ref() == Some(&own)));
            let at = Memo::new(move |_| active.get() == Some(place));
            view! {
                <li
                    id=format!("{id}-{place}")
                    class="rac-option"
                    class:rac-option-active=at
                    role="option"
                    aria-selected=move || if chosen.get() { "true" } else { "false" }
                    on:click=move |_| on_pick.run(place)
                >
                    <span class="rac-option-words">
                        <span class="rac-option-label">{option.label}</span>
                        {detail}
                    </span>
                    {move || chosen.get().then(|| view! { <IconView icon=Icon::Check /> })}
                </li>
            }
        }
    };
    let rows = move || {
        let rows = matches.get().rows;
        rows.into_iter().enumerate().map(|(place, option)| row(place, option)).collect_view()
    };
    let foot = move || match options.get() {
        ComboOptions::Waiting => view! {
            <span class="rac-spinner" aria-hidden="true"></span>
            <span>{words::LOADING}</span>
        }
        .into_any(),
        ComboOptions::Failed(why) => {
            let retry = on_retry.map(|on_retry| {
                view! {
                    <button type="button" class="rac-button" tabindex="-1" on:click=move |_| on_retry.run(())>
                        {words::TRY_AGAIN}
                    </button>
                }
            });
            view! {
                <IconView icon=Icon::Error />
                <span>{why}</span>
                {retry}
            }
            .into_any()
        }
        ComboOptions::Ready(_) | ComboOptions::Partly(..) => {
            let unseen = options.with(ComboOptions::unseen);
            let matches = matches.read();
            let text = match (matches.all, matches.hidden()) {
                (0, _) => {
                    let typed = typed.read();
                    return words::no_match_of(typed.as_deref().unwrap_or_default(), unseen).into_any();
                }
                (all, 0) => words::options(all),
                (_, hidden) => words::more_options(hidden),
            };
            match unseen {
                0 => text.into_any(),
                unseen => words::options_and_unseen(text, words::more_unseen(unseen)).into_any(),
            }
        }
    };
    view! {
        // Pressing the mouse button must not move the focus.
        <div node_ref=popup class="rac-listbox-popup" popover="manual" on:mousedown=|event| event.prevent_default()>
            <ul
                class="rac-listbox"
                role="listbox"
                id=id.clone()
                aria-label=name
                aria-busy=move || options.with(|options| *options == ComboOptions::Waiting).then_some("true")
            >
                {rows}
            </ul>
            <div class="rac-listbox-foot" role="status">{foot}</div>
        </div>
    }
}
