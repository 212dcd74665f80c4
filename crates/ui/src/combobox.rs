//! An editable combobox with a listbox, following the WAI-ARIA Authoring Practices.

use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

use super::announcer::use_announcer;
use super::combo_options::{ComboOption, ComboOptions, Matches};
use super::combobox_list::List;
use super::field::Ties;
use super::icon::{Icon, IconView};
use super::keys::command_key;
use super::popup::{self, Align, element};
use super::words;

/// How many options Page Up and Page Down skip.
const PAGE: usize = 10;

/// Which option is active while the list is open.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Aim {
    /// None: the keys move the cursor in the box.
    Box,
    /// The chosen one, if it is in the list.
    Chosen,
    /// The chosen one, or otherwise the first or last.
    ChosenOrFirst,
    ChosenOrLast,
    /// The first match.
    BestMatch,
    /// Where the keys moved to.
    At(usize),
}

/// Chooses one of many options, which the user finds by typing.
///
/// Typing only filters; the value changes when an option is picked. Leaving the box restores the chosen option's
/// label.
#[component]
pub fn Combobox(
    /// The chosen option's value.
    value: RwSignal<Option<String>>,
    /// The options.
    #[prop(into)]
    options: Signal<ComboOptions>,
    /// Its name, if it is not in a `Field`.
    #[prop(optional, into)]
    label: MaybeProp<String>,
    /// Whether the value can be empty: adds a button "Clear <label>".
    #[prop(optional)]
    clearable: bool,
    /// Shown while it is empty.
    #[prop(optional, into)]
    placeholder: MaybeProp<String>,
    /// The option for a value that is not among the options.
    #[prop(optional, into)]
    current: Signal<Option<ComboOption>>,
    /// Called after the user picked or cleared.
    #[prop(optional, into)]
    on_change: Option<Callback<Option<String>>>,
    /// Whether any text is allowed: then the typed text is the value, and the options are suggestions.
    #[prop(optional)]
    free: bool,
    /// Adds the typed text as the last option, unless there is one with that value. The text explains what picking it
    /// means.
    #[prop(optional, into)]
    offer_typed: MaybeProp<String>,
    /// Requests the options again.
    #[prop(optional, into)]
    on_retry: Option<Callback<()>>,
    /// Whether it is read-only.
    #[prop(optional, into)]
    readonly: Signal<bool>,
    /// For focusing it.
    #[prop(optional)]
    node_ref: NodeRef<html::Input>,
) -> impl IntoView {
    let ties = Ties::new(label);
    let aria_invalid = ties.aria_invalid();
    let aria_required = ties.aria_required();
    let list_id = format!("{}-list", ties.id.as_str());
    let name = ties.label;

    let open = RwSignal::new(false);
    // The typed text since the box got the focus; `None` shows the chosen option.
    let typed = RwSignal::new(None::<String>);
    let aim = RwSignal::new(Aim::Box);
    let matches = Memo::new(move |_| {
        if !open.get() {
            return Matches::default();
        }
        options.with(|options| {
            typed.with(|typed| {
                let typed = typed.as_deref().unwrap_or_default();
                let matches = Matches::of(options, typed);
                match offer_typed.get() {
                    Some(meaning) => matches.and_typed(options, typed, &meaning),
                    None => matches,
                }
            })
        })
    });
    // Computed, so that options that arrive late are found, too.
    let active = Memo::new(move |_| {
        let aim = aim.get();
        matches.with(|matches| {
            let last = matches.rows.len().checked_sub(1)?;
            let chosen =
                || value.with(|value| matches.rows.iter().position(|row| Some(&row.value) == value.as_ref()));
            match aim {
                Aim::Box => None,
                Aim::Chosen => chosen(),
                Aim::ChosenOrFirst => Some(chosen().unwrap_or(0)),
                Aim::ChosenOrLast => Some(chosen().unwrap_or(last)),
                Aim::BestMatch => Some(0),
                Aim::At(place) => Some(place.min(last)),
            }
        })
    });
    let chosen = Memo::new(move |_| {
        let value = value.get()?;
        let known = options.with(|options| options.name_of(&value));
        let given = || current.get().filter(|current| current.value == value).map(|current| current.label);
        Some(match known.or_else(given) {
            Some(name) => name,
            None if options.with(|options| *options == ComboOptions::Waiting) => words::LOADING.text(),
            None => value,
        })
    });
    let text = Memo::new(move |_| typed.get().or_else(|| chosen.get()).unwrap_or_default());

    let popup = NodeRef::<html::Div>::new();
    let frame = NodeRef::<html::Div>::new();
    let placed = StoredValue::new_local(None::<(HtmlElement, web_sys::Element, Align)>);
    popup::keep_in_place(placed);
    Effect::new(move || {
        // Also when its height changes, because it may be above the box.
        matches.track();
        options.track();
        let (Some(popup), Some(frame)) = (popup.get(), frame.get_untracked()) else {
            placed.try_set_value(None);
            return;
        };
        let (popup, frame): (HtmlElement, web_sys::Element) =
            (popup.unchecked_into(), frame.unchecked_into());
        popup::show(&popup, &frame, Align::Fill);
        if let Some(place) = active.get_untracked() {
            scroll_to(&popup, place);
        }
        placed.try_set_value(Some((popup, frame, Align::Fill)));
    });

    Effect::new(move || {
        if let (Some(place), Some(popup)) = (active.get(), element(popup)) {
            scroll_to(popup.unchecked_ref(), place);
        }
    });

    let announcer = use_announcer();
    let show = move |at: Aim| {
        if !readonly.get_untracked() && !open.get_untracked() {
            open.set(true);
            aim.set(at);
        }
    };
    let close = move || {
        open.try_set(false);
        aim.try_set(Aim::Box);
        typed.try_set(None);
        if let (Some(input), Some(text)) = (element(node_ref), text.try_get_untracked()) {
            // The signal may be unchanged although the input isn't.
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
    // Enter without an active option: the list stays open, and the reason is announced.
    let pick_only = move || match matches.with_untracked(|matches| matches.rows.len()) {
        0 => announcer.polite(options.with_untracked(|options| match options {
            ComboOptions::Waiting => words::LOADING.text(),
            ComboOptions::Failed(why) => why.clone(),
            ComboOptions::Ready(_) | ComboOptions::Partly(..) => typed.with_untracked(|typed| {
                words::no_match_of(typed.as_deref().unwrap_or_default(), options.unseen()).text()
            }),
        })),
        1 => pick(0),
        _ => aim.set(Aim::At(0)),
    };
    let go_to = move |place: usize| aim.set(Aim::At(place));
    let keydown = move |event: KeyboardEvent| {
        let Some(key) = command_key(&event) else { return };
        // With these modifiers the keys edit the text.
        if event.ctrl_key() || event.meta_key() || event.shift_key() {
            return;
        }
        let is_open = open.get_untracked();
        let last = matches.with_untracked(|matches| matches.rows.len()).saturating_sub(1);
        let at = active.get_untracked();
        // After typing, Home and End move the cursor in the text.
        let walks = at.is_some() && aim.get_untracked() != Aim::BestMatch;
        match (key.as_str(), is_open) {
            ("ArrowDown", false) if event.alt_key() => show(Aim::Chosen),
            ("ArrowDown", false) => show(Aim::ChosenOrFirst),
            ("ArrowUp", true) if event.alt_key() => close(),
            ("ArrowUp", false) if !event.alt_key() => show(Aim::ChosenOrLast),
            ("ArrowDown", true) => go_to(at.filter(|at| *at < last).map_or(0, |at| at + 1)),
            ("ArrowUp", true) => go_to(at.filter(|at| *at > 0).map_or(last, |at| at - 1)),
            ("PageDown", true) => go_to(at.map_or(0, |at| (at + PAGE).min(last))),
            ("PageUp", true) => go_to(at.map_or(0, |at| at.saturating_sub(PAGE))),
            ("Home", true) if walks => go_to(0),
            ("End", true) if walks => go_to(last),
            ("Enter", true) => match at {
                Some(place) => pick(place),
                // The typed text is the value.
                None if free => close(),
                None => pick_only(),
            },
            ("Escape", true) => {
                // Escape must not close the dialog around it as well.
                event.stop_propagation();
                close();
            }
            _ => return,
        }
        event.prevent_default();
    };
    let input = move |event| {
        let text = event_target_value(&event);
        // Blank text matches everything.
        let is_matched = !free && !text.trim().is_empty();
        typed.set(Some(text.clone()));
        open.set(true);
        aim.set(if is_matched { Aim::BestMatch } else { Aim::Box });
        if free {
            value.set(Some(text.clone()));
            if let Some(on_change) = on_change {
                on_change.run(Some(text));
            }
        }
    };
    let clear = clearable.then(|| {
        let name = Signal::derive(move || words::clear_of(name.get()).text());
        let show_clear = move || value.with(Option::is_some) && !readonly.get();
        move || {
            show_clear().then(|| {
                view! {
                    <button
                        type="button"
                        class="rac-input-button"
                        aria-label=name
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
        move || active.get().map(|place| format!("{list_id}-{place}"))
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
                placeholder=move || placeholder.get().filter(|text| !text.is_empty())
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
                on:click=move |_| show(Aim::Chosen)
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
                                name=name
                                popup=popup
                                options=options
                                typed=typed
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
}

fn scroll_to(popup: &HtmlElement, place: usize) {
    let Ok(rows) = popup.query_selector_all("[role=option]") else { return };
    let row = u32::try_from(place).ok().and_then(|place| rows.item(place));
    if let Some(row) = row.and_then(|row| row.dyn_into::<web_sys::Element>().ok()) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        row.scroll_into_view_with_scroll_into_view_options(&options);
    }
}
