//! A number input that keeps the text as typed.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::field::Ties;
use super::keys::command_key;
use super::reason::Reason;

/// A spin button.
///
/// It is a text input with that role: `<input type=number>` returns "" for invalid input, so that the user's text
/// would be lost, and it changes when the user scrolls over it.
#[component]
pub fn NumberInput(
    /// The exact text; not necessarily a number.
    value: RwSignal<String>,
    /// Its name, if it is not in a `Field`.
    #[prop(optional, into)]
    label: MaybeProp<String>,
    /// The smallest number the arrow keys reach.
    #[prop(optional)]
    min: Option<i64>,
    /// The largest number the arrow keys reach.
    #[prop(optional)]
    max: Option<i64>,
    /// A unit, shown after it.
    #[prop(optional, into)]
    suffix: MaybeProp<String>,
    /// Called after each change.
    #[prop(optional, into)]
    on_input: Option<Callback<()>>,
    /// Why it is disabled.
    #[prop(optional, into)]
    disabled: Signal<Option<String>>,
) -> impl IntoView {
    let ties = Ties::new(label);
    let aria_invalid = ties.aria_invalid();
    let aria_required = ties.aria_required();
    let reason = Reason::new(disabled);
    let described_by = move || match (reason.described_by(), ties.described_by.get()) {
        (Some(reason), Some(texts)) => Some(format!("{reason} {texts}")),
        (reason, texts) => reason.or(texts),
    };
    let changed = move || {
        if let Some(on_input) = on_input {
            on_input.run(());
        }
    };
    let step = move |event: KeyboardEvent| {
        let by = match command_key(&event).as_deref() {
            Some("Escape") => return reason.hide(),
            _ if reason.is_given() => return,
            Some("ArrowUp") => 1,
            Some("ArrowDown") => -1,
            Some("PageUp") => 10,
            Some("PageDown") => -10,
            _ => return,
        };
        event.prevent_default();
        if let Some(next) = stepped(&value.get_untracked(), by, min, max) {
            value.set(next);
            changed();
        }
    };
    view! {
        <div
            class="rac-number"
            on:mouseenter=move |event| reason.show(event.current_target())
            on:mouseleave=move |_| reason.leave()
        >
            <input
                class="rac-input"
                type="text"
                role="spinbutton"
                inputmode=if min.is_some_and(|min| min >= 0) { "numeric" } else { "text" }
                id=ties.id
                autocomplete="off"
                aria-label=move || ties.aria_label.get()
                aria-describedby=described_by
                aria-disabled=move || reason.disabled()
                prop:readOnly=move || disabled.with(Option::is_some)
                aria-invalid=aria_invalid
                aria-required=aria_required
                aria-valuenow=move || value.with(|text| number(text)).map(|number| number.to_string())
                aria-valuetext=move || value.with(|text| (!text.is_empty()).then(|| text.clone()))
                aria-valuemin=min.map(|min| min.to_string())
                aria-valuemax=max.map(|max| max.to_string())
                prop:value=value
                on:input=move |event| {
                    value.set(event_target_value(&event));
                    changed();
                }
                on:keydown=step
                on:focus=move |event| reason.show(event.current_target())
                on:blur=move |_| reason.hide()
            />
            {move || suffix.get().map(|suffix| view! { <span class="rac-number-suffix" aria-hidden="true">{suffix}</span> })}
        </div>
        {reason.view()}
    }
}

fn number(text: &str) -> Option<i64> {
    text.trim().parse().ok()
}

/// The number `by` steps away, within the limits; `None` if the text is not a number. Empty counts as the limit
/// nearest to zero.
fn stepped(text: &str, by: i64, min: Option<i64>, max: Option<i64>) -> Option<String> {
    let from = if text.trim().is_empty() { 0 } else { number(text)? };
    let mut next = from.saturating_add(by);
    if let Some(max) = max {
        next = next.min(max);
    }
    if let Some(min) = min {
        next = next.max(min);
    }
    Some(next.to_string())
}

#[cfg(test)]
mod tests {
    use super::stepped;

    #[test]
    fn arrows_step_within_the_bounds() {
        assert_eq!(stepped("7", 1, Some(0), Some(8)).as_deref(), Some("8"));
        assert_eq!(stepped("8", 1, Some(0), Some(8)).as_deref(), Some("8"));
        assert_eq!(stepped("3", -10, Some(0), None).as_deref(), Some("0"));
        assert_eq!(stepped("", 1, None, None).as_deref(), Some("1"));
        assert_eq!(stepped(&i64::MAX.to_string(), 1, None, None), Some(i64::MAX.to_string()));
    }

    #[test]
    fn arrows_leave_alone_what_is_not_a_number() {
        assert_eq!(stepped("8 hours", 1, None, None), None);
        assert_eq!(stepped("1.5", 1, None, None), None);
    }
}
