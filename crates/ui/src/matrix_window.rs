//! Which part of a matrix is drawn, and where the arrow keys lead.

use std::ops::Range;

/// The height of a row and the width of a column, in pixels. `style/matrix.css` has the same numbers.
pub const ROW: usize = 32;
pub const COLUMN: usize = 36;
/// The height of the heads of columns.
pub const HEAD: usize = 144;
/// How many rows and columns are drawn beyond each edge, so that scrolling shows no gap.
const BEYOND: usize = 4;
/// The most rows and columns that are drawn, however large the screen is.
const MOST: usize = 128;
/// How many rows or columns come and go at a time.
const STEP: usize = 4;

/// A cell by its row and column.
pub type Place = (usize, usize);

/// What is visible, in pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Viewport {
    pub top: f64,
    pub left: f64,
    pub width: f64,
    pub height: f64,
    /// The width of the heads of rows.
    pub names: f64,
}

impl Default for Viewport {
    /// Before anything is measured.
    fn default() -> Self {
        Viewport { top: 0.0, left: 0.0, width: 1280.0, height: 640.0, names: 0.0 }
    }
}

/// The rows and columns to draw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Window {
    pub rows: Range<usize>,
    pub columns: Range<usize>,
}

impl Window {
    pub fn of(view: Viewport, rows: usize, columns: usize) -> Self {
        Window {
            rows: range(view.top, view.height - HEAD as f64, ROW, rows),
            columns: range(view.left, view.width - view.names, COLUMN, columns),
        }
    }

    /// The nearest drawn cell.
    pub fn nearest(&self, (row, column): Place) -> Option<Place> {
        let clamp = |at: usize, range: &Range<usize>| {
            (!range.is_empty()).then(|| at.clamp(range.start, range.end - 1))
        };
        Some((clamp(row, &self.rows)?, clamp(column, &self.columns)?))
    }
}

fn range(start: f64, length: f64, size: usize, all: usize) -> Range<usize> {
    // `as` saturates, and makes 0 of what is not a number.
    let first = (start.max(0.0) / size as f64) as usize;
    let count = (length.max(0.0) / size as f64).ceil() as usize + 1;
    let from = first.saturating_sub(BEYOND) / STEP * STEP;
    let to = first.saturating_add(count).saturating_add(BEYOND).div_ceil(STEP).saturating_mul(STEP);
    let from = from.min(all);
    from..to.min(all).min(from + MOST)
}

/// Where a key leads; `None` for other keys. `page`: how many rows are visible.
pub fn moved(key: &str, control: bool, at: Place, rows: usize, columns: usize, page: usize) -> Option<Place> {
    let (last_row, last_column) = (rows.checked_sub(1)?, columns.checked_sub(1)?);
    let (row, column) = at;
    let (row, column) = match (key, control) {
        ("ArrowUp", false) => (row.saturating_sub(1), column),
        ("ArrowDown", false) => (row + 1, column),
        ("ArrowLeft", false) => (row, column.saturating_sub(1)),
        ("ArrowRight", false) => (row, column + 1),
        ("PageUp", false) => (row.saturating_sub(page.max(1)), column),
        ("PageDown", false) => (row + page.max(1), column),
        ("Home", false) => (row, 0),
        ("End", false) => (row, last_column),
        ("Home", true) => (0, 0),
        ("End", true) => (last_row, last_column),
        _ => return None,
    };
    Some((row.min(last_row), column.min(last_column)))
}

/// How far to scroll (top, left) so that a cell is visible.
pub fn scrolled(view: Viewport, (row, column): Place) -> (f64, f64) {
    let along = |start: f64, visible: f64, at: usize, size: usize| {
        let (from, to) = ((at * size) as f64, ((at + 1) * size) as f64);
        let visible = visible.max(size as f64);
        if from < start {
            from
        } else if to > start + visible {
            to - visible
        } else {
            start
        }
    };
    (
        along(view.top, view.height - HEAD as f64, row, ROW),
        along(view.left, view.width - view.names, column, COLUMN),
    )
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const VIEW: Viewport = Viewport { top: 0.0, left: 0.0, width: 1000.0, height: 600.0, names: 200.0 };

    #[test]
    fn only_what_is_visible_is_drawn() {
        let window = Window::of(VIEW, 500, 1_000);
        assert_eq!(window, Window { rows: 0..20, columns: 0..28 });
        let far = Viewport { top: 32.0 * 300.0, left: 36.0 * 700.0, ..VIEW };
        assert_eq!(Window::of(far, 500, 1_000), Window { rows: 296..320, columns: 696..728 });
        assert_eq!(Window::of(VIEW, 3, 2), Window { rows: 0..3, columns: 0..2 });
        assert_eq!(Window::of(VIEW, 0, 0).nearest((0, 0)), None);
    }

    #[test]
    fn keys_lead_to_neighbours_and_ends() {
        let to = |key, control| moved(key, control, (5, 5), 10, 20, 8);
        assert_eq!(to("ArrowUp", false), Some((4, 5)));
        assert_eq!(to("ArrowRight", false), Some((5, 6)));
        assert_eq!(to("PageDown", false), Some((9, 5)));
        assert_eq!(to("PageUp", false), Some((0, 5)));
        assert_eq!(to("Home", false), Some((5, 0)));
        assert_eq!(to("End", true), Some((9, 19)));
        assert_eq!(to("a", false), None);
        assert_eq!(to("ArrowUp", true), None);
        assert_eq!(moved("ArrowUp", false, (0, 0), 0, 0, 8), None);
    }

    proptest! {
        #[test]
        fn a_cell_that_was_scrolled_to_is_drawn(
            row in 0..500_usize, column in 0..1_000_usize, top in 0..16_000_u32, left in 0..36_000_u32,
            width in 0..3_000_u32, height in 0..2_000_u32,
        ) {
            let view = Viewport {
                top: top.into(), left: left.into(), width: width.into(), height: height.into(), names: 160.0,
            };
            let (top, left) = scrolled(view, (row, column));
            let window = Window::of(Viewport { top, left, ..view }, 500, 1_000);
            prop_assert!(window.rows.contains(&row) && window.columns.contains(&column), "{:?}", window);
            prop_assert!(window.rows.len() <= MOST && window.columns.len() <= MOST);
        }

        #[test]
        fn keys_never_leave_the_matrix(
            row in 0..9_usize, column in 0..9_usize, rows in 1..9_usize, columns in 1..9_usize, control: bool,
            key in prop::sample::select(vec![
                "ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End", "PageUp", "PageDown",
            ]),
        ) {
            if let Some((row, column)) = moved(key, control, (row, column), rows, columns, 4) {
                prop_assert!(row < rows && column < columns);
            }
        }
    }
}
