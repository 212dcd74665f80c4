//! Chooses several of many options: a combobox that adds, and the list of chosen ones.

use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::announcer::use_announcer;
use super::button::{Button, ButtonVariant};
use super::combo_options::{ComboOption, ComboOptions};
use super::combobox::Combobox;
use super::each::each;
use super::icon::Icon;
use super::locale::ranks;
use super::numbered::numbered;
use super::words;

/// Chooses several of many options, which the user finds by typing.
#[component]
pub fn MultiCombobox(
    /// The chosen options' values, in the order chosen.
    values: RwSignal<Vec<String>>,
    /// The options.
    #[prop(into)]
    options: Signal<ComboOptions>,
    /// Its name, if it is not in a `Field`.
    #[prop(optional, into)]
    label: MaybeProp<String>,
    /// The placeholder of the box.
    #[prop(optional, into)]
    placeholder: MaybeProp<String>,
    /// The label of a chosen value that is not among the options.
    #[prop(optional, into)]
    unknown_label: Option<Callback<String, String>>,
    /// Sorts the chosen ones by label rather than in the order chosen.
    #[prop(optional)]
    ordered_by_label: bool,
    /// Shown while nothing is chosen.
    #[prop(optional, into)]
    empty_text: MaybeProp<String>,
    /// Called after the user added or removed one.
    #[prop(optional, into)]
    on_change: Option<Callback<Vec<String>>>,
    /// Requests the options again.
    #[prop(optional, into)]
    on_retry: Option<Callback<()>>,
) -> impl IntoView {
    let announcer = use_announcer();
    let input = NodeRef::<html::Input>::new();
    let list = NodeRef::<html::Ul>::new();
    let adding = RwSignal::new(None::<String>);
    let left = Memo::new(move |_| {
        let mut left = options.get();
        values.with(|values| left.retain(|option| !values.contains(&option.value)));
        left
    });
    let describe = move |value: String| {
        let known = options.with(|options| options.find(&value).cloned());
        known.unwrap_or_else(|| {
            let label = match (unknown_label, options.with(|options| *options == ComboOptions::Waiting)) {
                (_, true) => words::LOADING.text(),
                (Some(unknown_label), false) => unknown_label.run(value.clone()),
                (None, false) => value.clone(),
            };
            ComboOption { value, label, detail: String::new() }
        })
    };
    let chosen = Memo::new(move |_| {
        let mut chosen = values.get().into_iter().map(describe).collect::<Vec<_>>();
        if ordered_by_label {
            let labels: Vec<String> = chosen.iter().map(ComboOption::words).collect();
            let places = ranks(&mut labels.iter().map(String::as_str));
            let mut placed: Vec<_> = places.into_iter().zip(chosen).collect();
            placed.sort_by_key(|(place, _)| *place);
            chosen = placed.into_iter().map(|(_, option)| option).collect();
        }
        chosen
    });
    let changed = move || {
        if let Some(on_change) = on_change {
            on_change.run(values.get_untracked());
        }
    };
    let add = move |added: Option<String>| {
        let Some(added) = added else { return };
        adding.set(None);
        announcer.polite(words::added(&untrack(|| describe(added.clone())).label));
        values.update(|values| values.push(added));
        changed();
    };
    let remove = move |option: &ComboOption| {
        let place = chosen.with_untracked(|all| all.iter().position(|one| one.value == option.value));
        values.update(|values| values.retain(|value| *value != option.value));
        announcer.polite(words::removed(&option.label));
        changed();
        focus_after_removal(list, input, place.unwrap_or_default());
    };
    let item = move |option: ComboOption| {
        let detail = (!option.detail.is_empty()).then(|| {
            view! {
                " "
                <span class="rac-option-detail">{option.detail.clone()}</span>
            }
        });
        let label = option.label.clone();
        let name = words::remove(option.words());
        view! {
            <li class="rac-chosen">
                <span class="rac-option-words">
                    <span class="rac-option-label">{label}</span>
                    {detail}
                </span>
                <Button
                    variant=ButtonVariant::Quiet
                    icon=Icon::Close
                    icon_only=true
                    label=name
                    on_click=move |()| remove(&option)
                />
            </li>
        }
    };
    let empty = move || {
        let text = empty_text.get().filter(|text| !text.is_empty() && values.with(Vec::is_empty));
        text.map(|text| view! { <p class="rac-chosen-none">{text}</p> })
    };
    // The label of a `Field` is the box's; its own label is passed on.
    view! {
        <div class="rac-multi-combobox">
            <Combobox
                value=adding
                options=left
                label=label
                placeholder=placeholder
                on_change=add
                on_retry=move |()| {
                    if let Some(on_retry) = on_retry {
                        on_retry.run(());
                    }
                }
                node_ref=input
            />
            <ul class="rac-chosen-list" role="list" node_ref=list>
                {each(
                    move || numbered(chosen.get(), |option| option.value.clone()),
                    |(ComboOption { value, label, detail }, number)| format!("{number}\n{value}\n{label}\n{detail}"),
                    move |(option, _)| item(option).into_any(),
                )}
            </ul>
            {empty}
        </div>
    }
}

/// The row that took the removed one's place, the last row, or the box.
fn focus_after_removal(list: NodeRef<html::Ul>, input: NodeRef<html::Input>, place: usize) {
    leptos::task::spawn_local(async move {
        // Wait until the row is removed.
        leptos::task::tick().await;
        let Some(list) = list.try_get_untracked().flatten() else { return };
        let buttons = list.query_selector_all("button").ok();
        let target = buttons.and_then(|buttons| {
            let last = buttons.length().checked_sub(1)?;
            let place = u32::try_from(place).ok()?.min(last);
            buttons.item(place)?.dyn_into::<HtmlElement>().ok()
        });
        let target =
            target.or_else(|| input.try_get_untracked().flatten().map(|input| input.unchecked_into()));
        if let Some(target) = target {
            let _ = target.focus();
        }
    });
}
