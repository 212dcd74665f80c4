//! Pages of a list that is in memory as a whole.

use crate::preferences::{PAGE_SIZES, use_preferences};
use leptos::prelude::*;
use rac_ui::Pager;
use std::ops::Range;

const SMALLEST: u32 = {
    let [smallest, ..] = PAGE_SIZES;
    smallest
};

/// The current page of such a list. It starts with the first and is not in the address.
#[derive(Clone, Copy)]
pub struct Pages {
    wanted: RwSignal<u32>,
    size: RwSignal<u32>,
    count: Signal<u32>,
}

impl Pages {
    /// `count`: how many rows there are.
    pub fn new(count: Signal<u32>) -> Self {
        Pages { wanted: RwSignal::new(1), size: use_preferences().page_size, count }
    }

    fn pages(self) -> u32 {
        self.count.get().div_ceil(self.size.get().max(1)).max(1)
    }

    /// The current page, at most the last one.
    pub fn current(self) -> u32 {
        self.wanted.get().clamp(1, self.pages())
    }

    /// The indexes of the rows on this page.
    pub fn shown(self) -> Range<usize> {
        let size = self.size.get().max(1) as usize;
        let first = (self.current() as usize - 1) * size;
        first..first + size
    }

    /// Goes to the page of the row with this index.
    pub fn go_to_row(self, place: usize) {
        let page = place / self.size.get_untracked().max(1) as usize + 1;
        self.wanted.set(u32::try_from(page).unwrap_or(u32::MAX));
    }

    pub fn go_to_last(self) {
        self.wanted.set(u32::MAX);
    }

    /// The pager; nothing if all rows fit on the smallest page.
    pub fn pager(self) -> impl IntoView {
        let is_long = Memo::new(move |_| self.count.get() > SMALLEST);
        move || {
            is_long.get().then(|| {
                view! {
                    <Pager
                        page=Signal::derive(move || self.current())
                        pages=Signal::derive(move || self.pages())
                        count=self.count
                        page_size=self.size
                        on_page=Callback::new(move |page| self.wanted.set(page))
                        on_page_size=Callback::new(move |size| {
                            self.wanted.set(1);
                            self.size.set(size);
                        })
                        page_sizes=PAGE_SIZES.to_vec()
                    />
                }
            })
        }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    fn pages(count: u32) -> (Owner, Pages, RwSignal<u32>) {
        let owner = Owner::new();
        owner.set();
        let count = RwSignal::new(count);
        let pages = Pages { wanted: RwSignal::new(1), size: RwSignal::new(20), count: count.into() };
        (owner, pages, count)
    }

    #[test]
    fn a_page_shows_its_rows_and_none_is_beyond_the_last() {
        let (_owner, pages, count) = pages(45);
        assert_eq!((pages.current(), pages.shown()), (1, 0..20));
        pages.go_to_last();
        assert_eq!((pages.current(), pages.shown()), (3, 40..60));
        count.set(12);
        assert_eq!((pages.current(), pages.shown()), (1, 0..20));
        count.set(0);
        assert_eq!(pages.current(), 1);
    }

    #[test]
    fn a_row_that_moves_to_another_page_is_followed() {
        let (_owner, pages, _) = pages(45);
        for (place, page) in [(19, 1), (20, 2), (39, 2), (40, 3)] {
            pages.go_to_row(place);
            assert_eq!(pages.current(), page, "{place}");
        }
    }
}
