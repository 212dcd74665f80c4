//! The chips of a list: buttons that narrow it to rows with a property.

use super::words;
use crate::route::{Chip, ListView};
use authentik_rac::{Page, Whole};
use leptos::prelude::*;

/// The buttons, pressed or not. `note`: what a pressed chip can't know.
#[component]
pub fn ChipBar(
    chips: Vec<Chip>,
    view: Signal<ListView>,
    on_view: Callback<(ListView, bool)>,
    note: Signal<Option<String>>,
) -> impl IntoView {
    let button = |chip: Chip| {
        let pressed = move || view.with(|view| view.chips.contains(chip)).to_string();
        let toggle = move |_| {
            let old = view.get_untracked();
            let chips = old.chips.toggled(chip);
            on_view.run((ListView { chips, page: 0, ..old }, false));
        };
        view! {
            <button type="button" class="rac-filter-chip" aria-pressed=pressed on:click=toggle>
                {words::chip(chip)}
            </button>
        }
    };
    view! {
        <div class="rac-filter-chips" role="group" aria-label=words::CHIPS>
            {chips.into_iter().map(button).collect_view()}
            <span class="rac-filter-note" role="status">{note}</span>
        </div>
    }
}

/// What a list shows: one page.
#[derive(Clone, Debug, PartialEq)]
pub struct Listed<T> {
    pub page: Page<T>,
    /// The ids of all rows that the chips let pass, on all pages; `None` if no chip is pressed.
    pub passed: Option<Vec<String>>,
}

impl<T> Listed<T> {
    /// A page that authentik has found.
    pub fn found(page: Page<T>) -> Self {
        Listed { page, passed: None }
    }

    /// A page of the rows of a whole list that the chips let pass.
    pub fn passed(whole: Whole<T>, page: u32, size: u32, id: impl Fn(&T) -> String) -> Self {
        let passed = Some(whole.rows.iter().map(id).collect());
        Listed { page: page_of_whole(whole, page, size), passed }
    }
}

fn page_of_whole<T>(Whole { rows, missing }: Whole<T>, page: u32, size: u32) -> Page<T> {
    let (count, size) = (rows.len() as u32, size.max(1));
    let pages = count.div_ceil(size).max(1);
    let current = page.clamp(1, pages);
    let first = ((current - 1) * size) as usize;
    let rows: Vec<T> = rows.into_iter().skip(first).take(size as usize).collect();
    let next = (current < pages).then_some(current + 1);
    Page { sent: rows.len() as u32, rows, count, current, pages, next, hidden: missing }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_list_is_divided_into_pages() {
        let whole = |count: u8| Whole { rows: (0..count).collect(), missing: 0 };
        let page = |number| page_of_whole(whole(45), number, 20);
        assert_eq!((page(1).rows.len(), page(1).next, page(1).pages), (20, Some(2), 3));
        assert_eq!((page(3).rows.len(), page(3).next, page(3).current), (5, None, 3));
        assert_eq!(page(9).current, 3, "there is no page beyond the last");
        let empty = page_of_whole(whole(0), 4, 20);
        assert_eq!((empty.count, empty.current, empty.pages), (0, 1, 1));
    }

    #[test]
    fn a_page_knows_the_ids_of_all_pages_and_what_is_hidden() {
        let whole = Whole { rows: (0..45).collect(), missing: 3 };
        let listed = Listed::passed(whole, 2, 20, i32::to_string);
        assert_eq!((listed.page.rows.first(), listed.page.rows.len()), (Some(&20), 20));
        assert_eq!(listed.passed.map(|ids| ids.len()), Some(45));
        assert_eq!(listed.page.hidden, 3);
    }
}
