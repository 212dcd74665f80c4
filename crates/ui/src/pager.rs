//! The pager of a list.

use leptos::prelude::*;
use rac_messages::Message;

use super::each::each;
use super::icon::{Icon, IconView};
use super::select::{Choice, Select};
use super::words;

/// An item in the row of pages.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Step {
    Page(u32),
    /// Omitted pages after this one.
    Gap(u32),
}

impl Step {
    /// Its key in the list.
    fn key(&self) -> String {
        match self {
            Step::Page(number) => number.to_string(),
            Step::Gap(before) => format!("gap {before}"),
        }
    }
}

/// The first and the last page, and two on each side of the current one. A gap of one page is shown as that page.
fn steps(page: u32, pages: u32) -> Vec<Step> {
    let pages = pages.max(1);
    let near = page.saturating_sub(2)..=page.saturating_add(2).min(pages);
    let mut steps: Vec<Step> = Vec::with_capacity(9);
    let mut last = 0;
    let shown = std::iter::once(1).chain(near.filter(|page| *page > 1 && *page < pages));
    for page in shown.chain((pages > 1).then_some(pages)) {
        match page - last {
            0 => continue,
            1 => {}
            2 => steps.push(Step::Page(page - 1)),
            _ => steps.push(Step::Gap(last)),
        }
        steps.push(Step::Page(page));
        last = page;
    }
    steps
}

/// The first and last row on a page, from 1.
fn shown_rows(page: u32, page_size: u32, count: u32) -> (u32, u32) {
    let first = page.saturating_sub(1).saturating_mul(page_size).saturating_add(1).min(count);
    (first, page.saturating_mul(page_size).min(count))
}

/// Shows which rows are visible, with links to other pages and a choice of the page size.
#[component]
pub fn Pager(
    /// The current page, from 1.
    #[prop(into)]
    page: Signal<u32>,
    /// The number of pages.
    #[prop(into)]
    pages: Signal<u32>,
    /// The number of rows on all pages.
    #[prop(into)]
    count: Signal<u32>,
    /// The number of rows on a page.
    #[prop(into)]
    page_size: Signal<u32>,
    /// Called when the user chooses a page.
    #[prop(into)]
    on_page: Callback<u32>,
    /// Called when the user chooses a page size.
    #[prop(into)]
    on_page_size: Callback<u32>,
    /// The page sizes offered.
    #[prop(default = vec![10, 20, 50, 100])]
    page_sizes: Vec<u32>,
) -> impl IntoView {
    let range = move || {
        let (first, last) = shown_rows(page.get(), page_size.get(), count.get());
        words::rows(first, last, count.get())
    };
    let size = RwSignal::new(String::new());
    // The select needs its own signal, which follows the page size.
    Effect::new(move || {
        size.try_set(page_size.get().to_string());
    });
    let sizes = Signal::derive(move || {
        let mut sizes = page_sizes.clone();
        if !sizes.contains(&page_size.get()) {
            sizes.push(page_size.get());
            sizes.sort_unstable();
        }
        sizes.into_iter().map(|size| size.to_string()).map(|size| Choice::new(size.clone(), size)).collect()
    });
    let at_start = Signal::derive(move || page.get() <= 1);
    let at_end = Signal::derive(move || page.get() >= pages.get());
    let go = move |to: u32| {
        if to != page.get_untracked() {
            on_page.run(to);
        }
    };
    let numbers = move |step: Step| match step {
        Step::Page(number) => view! {
            <li>
                <button
                    type="button"
                    class="rac-pager-button"
                    aria-label=words::page(number)
                    aria-current=move || (page.get() == number).then_some("page")
                    on:click=move |_| go(number)
                >
                    {words::number(number.into())}
                </button>
            </li>
        }
        .into_any(),
        Step::Gap(_) => view! { <li class="rac-pager-gap" aria-hidden="true">"…"</li> }.into_any(),
    };
    view! {
        <nav class="rac-pager" aria-label=words::PAGINATION>
            <p class="rac-pager-range">{range}</p>
            <ul class="rac-pager-pages" role="list">
                {edge(words::FIRST_PAGE, Icon::First, at_start, move || go(1))}
                {edge(words::PREVIOUS_PAGE, Icon::ChevronLeft, at_start, move || go(page.get_untracked() - 1))}
                {each(move || steps(page.get(), pages.get()), Step::key, numbers)}
                {edge(words::NEXT_PAGE, Icon::ChevronRight, at_end, move || go(page.get_untracked() + 1))}
                {edge(words::LAST_PAGE, Icon::Last, at_end, move || go(pages.get_untracked()))}
            </ul>
            <label class="rac-pager-size">
                <span>{words::ROWS_PER_PAGE}</span>
                <Select
                    value=size
                    options=sizes
                    label=words::ROWS_PER_PAGE
                    on_change=move |size: String| {
                        if let Ok(size) = size.parse() {
                            on_page_size.run(size);
                        }
                    }
                />
            </label>
        </nav>
    }
}

fn edge(name: Message, icon: Icon, at_edge: Signal<bool>, go: impl Fn() + 'static) -> AnyView {
    view! {
        <li>
            <button
                type="button"
                class="rac-pager-button"
                aria-label=name.clone()
                title=name
                aria-disabled=move || at_edge.get().then_some("true")
                on:click=move |_| {
                    if !at_edge.get_untracked() {
                        go();
                    }
                }
            >
                <IconView icon=icon />
            </button>
        </li>
    }
    .into_any()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use Step::{Gap, Page};

    #[test]
    fn a_few_pages_are_all_shown() {
        assert_eq!(steps(1, 0), [Page(1)]);
        assert_eq!(steps(1, 1), [Page(1)]);
        assert_eq!(steps(2, 5), [Page(1), Page(2), Page(3), Page(4), Page(5)]);
    }

    #[test]
    fn of_many_pages_first_last_and_two_around_the_current_are_shown() {
        assert_eq!(steps(1, 20), [Page(1), Page(2), Page(3), Gap(3), Page(20)]);
        assert_eq!(
            steps(10, 20),
            [Page(1), Gap(1), Page(8), Page(9), Page(10), Page(11), Page(12), Gap(12), Page(20)]
        );
        assert_eq!(steps(20, 20), [Page(1), Gap(1), Page(18), Page(19), Page(20)]);
    }

    #[test]
    fn a_gap_never_hides_a_single_page() {
        assert_eq!(steps(5, 8), (1..=8).map(Page).collect::<Vec<_>>());
    }

    #[test]
    fn a_page_beyond_the_last_still_offers_the_last() {
        assert_eq!(steps(9, 3), [Page(1), Page(2), Page(3)]);
    }

    #[test]
    fn the_last_page_shows_what_is_left() {
        assert_eq!(shown_rows(2, 20, 150), (21, 40));
        assert_eq!(shown_rows(8, 20, 150), (141, 150));
        assert_eq!(shown_rows(1, 20, 0), (0, 0));
    }

    mod properties {
        use super::*;
        use proptest::prelude::*;

        proptest! {
            #[test]
            fn pages_rise_and_every_gap_hides_at_least_two(pages in 1u32..5000, page in 1u32..5000) {
                let page = page.min(pages);
                let steps = steps(page, pages);
                prop_assert!(steps.contains(&Page(1)) && steps.contains(&Page(pages)) && steps.contains(&Page(page)));
                let mut last = 0;
                let mut gap = false;
                for step in steps {
                    match step {
                        Page(number) => {
                            let follows = if gap { number > last + 2 } else { number == last + 1 };
                            prop_assert!(follows);
                            (last, gap) = (number, false);
                        }
                        Gap(after) => {
                            prop_assert!(!gap && after == last);
                            gap = true;
                        }
                    }
                }
            }
        }
    }
}
