//! A large table of small cells: only the visible part is drawn, and arrow keys move through all of it.
//!
//! It has the role of a table, whose cells are buttons; one of them is reachable with Tab, as in a grid of the WAI-ARIA
//! Authoring Practices. The heads of rows and columns stay visible.

use leptos::ev::{FocusEvent, KeyboardEvent, MouseEvent};
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement};

use super::each::each;
use super::keys::command_key;
use super::matrix_window::{COLUMN, Place, ROW, Viewport, Window, moved, scrolled};
use super::popup::element;

/// What a cell shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatrixCell {
    /// A sign; the label has its meaning.
    pub sign: &'static str,
    /// A class for its colour.
    pub class: &'static str,
    /// Its name: which row, which column, and what is true of them.
    pub label: String,
}

#[component]
pub fn Matrix(
    /// The table's name.
    #[prop(into)]
    label: Signal<String>,
    /// What the rows are.
    #[prop(into)]
    corner: Signal<String>,
    /// How many rows and columns there are.
    rows: Signal<usize>,
    columns: Signal<usize>,
    /// Changes when a row or column becomes another one.
    version: Signal<u64>,
    /// The head of a row.
    row_head: Callback<usize, AnyView>,
    /// The head of a column.
    column_head: Callback<usize, AnyView>,
    cell: Callback<Place, MatrixCell>,
    /// The cell that the user looks at: under the pointer, or with the focus.
    looked: RwSignal<Option<Place>>,
    /// The cell that was clicked, until it is clicked again.
    pinned: RwSignal<Option<Place>>,
) -> impl IntoView {
    let scroller = NodeRef::<html::Div>::new();
    let corner_head = NodeRef::<html::Div>::new();
    let viewport = RwSignal::new(Viewport::default());
    let measure = move || {
        if let Some(scroller) = element(scroller) {
            viewport.set(Viewport {
                top: scroller.scroll_top().into(),
                left: scroller.scroll_left().into(),
                width: scroller.client_width().into(),
                height: scroller.client_height().into(),
                names: element(corner_head).map_or(0.0, |head| head.offset_width().into()),
            });
        }
    };
    Effect::new(move |_| {
        scroller.track();
        measure();
    });
    let resizing = window_event_listener(leptos::ev::resize, move |_| measure());
    on_cleanup(move || resizing.remove());
    let window = Memo::new(move |_| Window::of(viewport.get(), rows.get(), columns.get()));
    // The cell that was reached last. Tab reaches it, or the one nearest to it that is drawn.
    let active = RwSignal::new((0, 0));
    Effect::new(move |before: Option<u64>| {
        let now = version.get();
        if before != Some(now) {
            active.set((0, 0));
            looked.set(None);
            pinned.set(None);
            if let Some(scroller) = element(scroller) {
                scroller.set_scroll_top(0);
                scroller.set_scroll_left(0);
            }
            measure();
        }
        now
    });
    let stop = Memo::new(move |_| window.with(|window| window.nearest(active.get())));
    Effect::new(move |_| {
        window.track();
        version.track();
        let (stop, pinned) = (stop.get(), pinned.get());
        if let Some(scroller) = element(scroller) {
            for other in all(&scroller, "[data-column][tabindex='0']") {
                let _ = other.set_attribute("tabindex", "-1");
            }
            if let Some(button) = stop.and_then(|at| button_at(&scroller, at)) {
                let _ = button.set_attribute("tabindex", "0");
            }
            for other in all(&scroller, "[data-column][aria-current]") {
                let _ = other.remove_attribute("aria-current");
            }
            if let Some(button) = pinned.and_then(|at| button_at(&scroller, at)) {
                let _ = button.set_attribute("aria-current", "true");
            }
        }
    });
    let keydown = move |event: KeyboardEvent| {
        let (Some(at), Some(key)) = (place_of(&event), command_key(&event)) else { return };
        if event.alt_key() || event.shift_key() {
            return;
        }
        let control = event.ctrl_key() || event.meta_key();
        let view = viewport.get_untracked();
        let page = (view.height / ROW as f64) as usize / 2;
        let (rows, columns) = (rows.get_untracked(), columns.get_untracked());
        let Some(to) = moved(&key, control, at, rows, columns, page) else { return };
        event.prevent_default();
        active.set(to);
        let Some(scroller) = element(scroller) else { return };
        let (top, left) = scrolled(view, to);
        scroller.set_scroll_top(top as i32);
        scroller.set_scroll_left(left as i32);
        measure();
        leptos::task::spawn_local(async move {
            // Once the cell is drawn.
            leptos::task::tick().await;
            if let Some(button) = button_at(&scroller, to) {
                // This also scrolls the page, if the table is not in view as a whole.
                let _ = button.focus();
            }
        });
    };
    let focusin = move |event: FocusEvent| {
        if let Some(at) = place_of(&event) {
            active.set(at);
            looked.set(Some(at));
        }
    };
    let pointed = move |event: MouseEvent| {
        if let Some(at) = place_of(&event) {
            looked.set(Some(at));
        }
    };
    // Enter and Space click, too.
    let clicked = move |event: MouseEvent| {
        let Some(at) = place_of(&event) else { return };
        if let Some(button) = element(scroller).and_then(|scroller| button_at(&scroller, at)) {
            // Safari doesn't focus a button that is clicked.
            let _ = button.focus();
        }
        looked.set(Some(at));
        pinned.update(|pinned| *pinned = (*pinned != Some(at)).then_some(at));
    };
    let left = move |_: MouseEvent| {
        let focused = element(scroller).and_then(|scroller| scroller.query_selector(":focus").ok().flatten());
        looked.set(focused.map(|_| active.get_untracked()));
    };
    let shown_columns = move || {
        let version = version.get();
        window.with(|window| window.columns.clone().map(|column| (version, column)).collect::<Vec<_>>())
    };
    let shown_rows = move || {
        let version = version.get();
        window.with(|window| window.rows.clone().map(|row| (version, row)).collect::<Vec<_>>())
    };
    let key = |(version, at): &(u64, usize)| format!("{version} {at}");
    let draw_cell = move |at: Place| {
        let MatrixCell { sign, class, label } = cell.run(at);
        // Later changes are made by the effect above.
        let tabindex = if stop.get_untracked() == Some(at) { "0" } else { "-1" };
        let current = (pinned.get_untracked() == Some(at)).then_some("true");
        view! {
            <div
                role="cell"
                class="rac-matrix-cell"
                aria-colindex=at.1 + 2
                style:left=left_of(at.1)
            >
                <button
                    type="button"
                    class=class
                    tabindex=tabindex
                    aria-current=current
                    aria-label=label
                    data-row=at.0
                    data-column=at.1
                >
                    {sign}
                </button>
            </div>
        }
        .into_any()
    };
    let draw_row = move |(_, row): (u64, usize)| {
        let cells = each(shown_columns, key, move |(_, column)| draw_cell((row, column)));
        view! {
            <div
                role="row"
                class="rac-matrix-row"
                aria-rowindex=row + 2
                style:top=format!("{}px", row * ROW)
            >
                <div role="rowheader" class="rac-matrix-name" aria-colindex="1">
                    {row_head.run(row)}
                </div>
                {cells}
            </div>
        }
        .into_any()
    };
    let draw_head = move |(_, column): (u64, usize)| {
        view! {
            <div
                role="columnheader"
                class="rac-matrix-head"
                aria-colindex=column + 2
                style:left=left_of(column)
            >
                <span>{column_head.run(column)}</span>
            </div>
        }
        .into_any()
    };
    view! {
        <div
            class="rac-matrix"
            node_ref=scroller
            on:scroll=move |_| measure()
            on:keydown=keydown
            on:focusin=focusin
            on:click=clicked
            on:mouseover=pointed
            on:mouseleave=left
        >
            <div
                role="table"
                class="rac-matrix-table"
                aria-label=label
                aria-rowcount=move || rows.get() + 1
                aria-colcount=move || columns.get() + 1
                style:width=move || format!("calc(var(--rac-matrix-names) + {}px)", columns.get() * COLUMN)
            >
                <div role="row" class="rac-matrix-heads" aria-rowindex="1">
                    <div role="columnheader" class="rac-matrix-corner" aria-colindex="1" node_ref=corner_head>
                        {corner}
                    </div>
                    {each(shown_columns, key, draw_head)}
                </div>
                <div
                    role="rowgroup"
                    class="rac-matrix-rows"
                    style:height=move || format!("{}px", rows.get() * ROW)
                >
                    {each(shown_rows, key, draw_row)}
                </div>
            </div>
        </div>
    }
}

fn left_of(column: usize) -> String {
    format!("calc(var(--rac-matrix-names) + {}px)", column * COLUMN)
}

/// The cell that an event is about.
fn place_of(event: &Event) -> Option<Place> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let button = target.closest("[data-column]").ok()??;
    let number = |name| button.get_attribute(name)?.parse().ok();
    Some((number("data-row")?, number("data-column")?))
}

fn button_at(scroller: &HtmlElement, (row, column): Place) -> Option<HtmlElement> {
    let selector = format!("[data-row='{row}'][data-column='{column}']");
    scroller.query_selector(&selector).ok()??.dyn_into().ok()
}

fn all(scroller: &HtmlElement, selector: &str) -> Vec<Element> {
    let Ok(found) = scroller.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|place| found.get(place)?.dyn_into().ok()).collect()
}
