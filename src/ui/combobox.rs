//! An editable combobox with a listbox, after the WAI-ARIA authoring practices.

use crate::dom::view;
use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

use super::combo_options::{ComboOption, ComboOptions, Matches};
use super::combobox_list::List;
use super::field::Ties;
use super::icon::{Icon, IconView};
use super::popup::{self, Align, element};
use super::words;

/// One of many, found by typing.
///
/// What is typed only filters; the value changes when an option is picked. Leaving the box brings back the chosen
/// option's label.
#[component]
pub fn Combobox(
    /// The chosen option's value.
    value: RwSignal<Option<String>>,
    /// The possibilities.
    #[prop(into)]
    options: Signal<ComboOptions>,
    /// Its name, where no `Field` is around it.
    #[prop(optional, into)]
    label: MaybeProp<String>,
    /// Whether there may be none: adds a button "Clear <label>".
    #[prop(optional)]
    clearable: bool,
    /// Shown while it is empty.
    #[prop(optional, into)]
    placeholder: String,
    /// What to show for a value that is not among the options.
    #[prop(optional, into)]
    current: Signal<Option<ComboOption>>,
    /// After the person picked or cleared.
    #[prop(optional, into)]
    on_change: Option<Callback<Option<String>>>,
    /// Whether any text will do: then what is typed is the value, and the options are proposals.
    #[prop(optional)]
    free: bool,
    /// Offers what was typed itself, too, as the last option, unless there is one with that value; says what that means.
    #[prop(optional, into)]
    offer_typed: Option<&'static str>,
    /// Fetch the options again.
    #[prop(optional, into)]
    on_retry: Option<Callback<()>>,
    /// Whether it may only be read.
    #[prop(optional, into)]
    readonly: Signal<bool>,
    /// To give it the focus.
    #[prop(optional)]
    node_ref: NodeRef<html::Input>,
) -> impl IntoView {
    let ties = Ties::new(label);
    let aria_invalid = ties.aria_invalid();
    let aria_required = ties.aria_required();
    let list_id = [ties.id.as_str(), "-list"].concat();
    let name = ties.label.clone();

    let open = RwSignal::new(false);
    // What was typed since the box was entered; None shows the chosen option.
    let typed = RwSignal::new(None::<String>);
    let active = RwSignal::new(None::<usize>);
    let matches = Memo::new(move |_| {
        if !open.get() {
            return Matches::default();
        }
        options.with(|options| {
            typed.with(|typed| {
                let typed = typed.as_deref().unwrap_or_default();
                let matches = Matches::of(options, typed);
                match offer_typed {
                    Some(meaning) => matches.and_typed(options, typed, meaning),
                    None => matches,
                }
            })
        })
    });
    let chosen = Memo::new(move |_| {
        let value = value.get()?;
        let known = options.with(|options| options.name_of(&value));
        let given = || current.get().filter(|current| current.value == value).map(|current| current.label);
        Some(match known.or_else(given) {
            Some(name) => name,
            None if options.with(|options| *options == ComboOptions::Waiting) => words::LOADING.to_owned(),
            None => value,
        })
    });
    let text = Memo::new(move |_| typed.get().or_else(|| chosen.get()).unwrap_or_default());

    let popup = NodeRef::<html::Div>::new();
    let frame = NodeRef::<html::Div>::new();
    let placed = StoredValue::new_local(None::<(HtmlElement, web_sys::Element, Align)>);
    popup::keep_in_place(placed);
    Effect::new(move || {
        // Also whenever its height changes: it may lie above the box.
        matches.track();
        options.track();
        let (Some(popup), Some(frame)) = (popup.get(), frame.get_untracked()) else {
            placed.try_set_value(None);
            return;
        };
        let (popup, frame): (HtmlElement, web_sys::Element) =
            (popup.unchecked_into(), frame.unchecked_into());
        popup::show(&popup, &frame, Align::Fill);
        placed.try_set_value(Some((popup, frame, Align::Fill)));
    });

    let show = move || {
        if readonly.get_untracked() || open.get_untracked() {
            return;
        }
        open.set(true);
        let at = matches.with_untracked(|matches| {
            value.with_untracked(|value| {
                matches.rows.iter().position(|row| Some(&row.value) == value.as_ref())
            })
        });
        active.set(at);
    };
    let close = move || {
        open.try_set(false);
        active.try_set(None);
        typed.try_set(None);
        if let (Some(input), Some(text)) = (element(node_ref), text.try_get_untracked()) {
            // The signal may be unchanged while the box is not.
            input.set_value(&text);
        }
    };
    let change = move |to: Option<String>| {
        value.set(to.clone());
        close();
        if let Some(on_change) = on_change {
            on_change.run(to);
        }
    };
    let pick = move |place: usize| {
        let picked = matches.with_untracked(|matches| matches.rows.get(place).map(|row| row.value.clone()));
        if let Some(picked) = picked {
            change(Some(picked));
        }
    };
    let go_to = move |place: usize| {
        active.set(Some(place));
        scroll_to(popup, place);
    };
    let keydown = move |event: KeyboardEvent| {
        let is_open = open.get_untracked();
        let last = matches.with_untracked(|matches| matches.rows.len()).checked_sub(1);
        match (event.key().as_str(), is_open) {
            ("ArrowDown" | "ArrowUp", false) => show(),
            ("ArrowDown", true) => {
                if let Some(last) = last {
                    go_to(active.get_untracked().filter(|at| *at < last).map_or(0, |at| at + 1));
                }
            }
            ("ArrowUp", true) => {
                if let Some(last) = last {
                    go_to(active.get_untracked().filter(|at| *at > 0).map_or(last, |at| at - 1));
                }
            }
            // With an option at hand these walk the list; otherwise they move the caret.
            ("Home", true) if active.get_untracked().is_some() => go_to(0),
            ("End", true) if active.get_untracked().is_some() => go_to(last.unwrap_or_default()),
            ("Enter", true) => match active.get_untracked() {
                Some(place) => pick(place),
                None => close(),
            },
            ("Escape", true) => {
                // The dialog around it is not meant.
                event.stop_propagation();
                close();
            }
            _ => return,
        }
        event.prevent_default();
    };
    let input = move |event| {
        let text = event_target_value(&event);
        // Without a word there is nothing to aim at.
        let aim = (!free && !text.trim().is_empty()).then_some(0);
        typed.set(Some(text.clone()));
        open.set(true);
        active.set(aim.filter(|_| matches.with_untracked(|matches| !matches.rows.is_empty())));
        if free {
            value.set(Some(text.clone()));
            if let Some(on_change) = on_change {
                on_change.run(Some(text));
            }
        }
    };
    let clear = clearable.then(|| {
        let name = words::clear(&name);
        let show_clear = move || value.with(Option::is_some) && !readonly.get();
        move || {
            let name = name.clone();
            show_clear().then(|| {
                view! {
                    <button
                        type="button"
                        class="rac-input-button"
                        aria-label=name.clone()
                        title=name
                        on:click=move |_| {
                            change(None);
                            if let Some(input) = element(node_ref) {
                                let _ = input.focus();
                            }
                        }
                    >
                        <IconView icon=Icon::Close />
                    </button>
                }
            })
        }
    });
    let active_id = {
        let list_id = list_id.clone();
        move || active.get().map(|place| [&list_id, "-", &place.to_string()].concat())
    };
    view! {
        <div class="rac-combobox" node_ref=frame class:rac-combobox-open=open>
            <input
                node_ref=node_ref
                class="rac-input"
                type="text"
                role="combobox"
                id=ties.id
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                placeholder=(!placeholder.is_empty()).then_some(placeholder)
                prop:readOnly=readonly
                aria-label=move || ties.aria_label.get()
                aria-describedby=ties.described_by
                aria-invalid=aria_invalid
                aria-required=aria_required
                aria-autocomplete="list"
                aria-haspopup="listbox"
                aria-expanded=move || if open.get() { "true" } else { "false" }
                aria-controls={
                    let list_id = list_id.clone();
                    move || open.get().then(|| list_id.clone())
                }
                aria-activedescendant=active_id
                prop:value=text
                on:input=input
                on:keydown=keydown
                on:click=move |_| show()
                on:focus=move |_| {
                    if let Some(input) = element(node_ref) {
                        input.select();
                    }
                }
                on:blur=move |_| close()
            />
            {clear}
            <span class="rac-combobox-arrow"><IconView icon=Icon::ChevronDown /></span>
            {move || {
                open.get()
                    .then(|| {
                        view! {
                            <List
                                id=list_id.clone()
                                name=name.clone()
                                popup=popup
                                options=options
                                matches=matches
                                active=active
                                value=value
                                on_pick=pick
                                on_retry=on_retry
                            />
                        }
                    })
            }}
        </div>
    }
    .into_any()
}

fn scroll_to(popup: NodeRef<html::Div>, place: usize) {
    let Some(popup) = element(popup) else { return };
    let Ok(rows) = popup.query_selector_all("[role=option]") else { return };
    let row = u32::try_from(place).ok().and_then(|place| rows.item(place));
    if let Some(row) = row.and_then(|row| row.dyn_into::<web_sys::Element>().ok()) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        row.scroll_into_view_with_scroll_into_view_options(&options);
    }
}
