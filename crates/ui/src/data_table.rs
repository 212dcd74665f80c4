//! Tables: sortable, selectable, and shown as cards if there is little room.

use leptos::html;
use leptos::prelude::*;
use rac_messages::Message;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::ResizeObserver;

use super::checkbox::Checkbox;
use super::each::each;
use super::icon::{Icon, IconView};
use super::labels::Labels;
use super::numbered::numbered;
use super::select::{Choice, Select};
use super::selection::Selection;
use super::words;

/// The heading of a column.
#[derive(Clone, PartialEq, Debug)]
pub struct Heading {
    /// The key in `Sort`.
    pub key: &'static str,
    /// Its heading.
    pub label: Message,
    /// Whether the user can sort by it.
    pub sortable: bool,
    /// Whether it contains numbers, which are right-aligned.
    pub numeric: bool,
}

/// One row.
#[derive(Clone)]
pub struct Row {
    /// The id of its object; the same on every page.
    pub id: String,
    /// Its name, for "Select <label>".
    pub label: String,
    /// Changes whenever a cell changes; a row with the same id and revision is not redrawn.
    pub revision: u64,
    /// Its cells, one for each column; the first is the row's heading.
    pub cells: Vec<ViewFn>,
    /// Buttons for the row.
    pub actions: Option<ViewFn>,
    /// Whether `actions` is one small menu, which a card shows in its corner.
    pub has_menu: bool,
}

/// Rows that render the same are equal.
impl PartialEq for Row {
    fn eq(&self, other: &Self) -> bool {
        (&self.id, self.revision, &self.label) == (&other.id, other.revision, &other.label)
    }
}

/// The column that a table is sorted by.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sort {
    /// The column's key.
    pub key: String,
    /// Whether the order is descending.
    pub descending: bool,
}

/// A table. In a narrow container each row becomes a card.
#[component]
pub fn DataTable(
    /// Its caption, for screen readers.
    #[prop(into)]
    caption: Signal<String>,
    /// Its columns.
    columns: Vec<Heading>,
    /// Its rows.
    #[prop(into)]
    rows: Signal<Vec<Row>>,
    /// Whether newer rows are loading: the old ones stay, dimmed.
    #[prop(optional, into)]
    busy: Signal<bool>,
    /// The current sorting.
    #[prop(optional, into)]
    sort: Signal<Option<Sort>>,
    /// Called when the user changes the sorting.
    #[prop(optional, into)]
    on_sort: Option<Callback<Sort>>,
    /// Whether rows are close together.
    #[prop(optional, into)]
    compact: Signal<bool>,
    /// Lets rows be selected.
    #[prop(optional_no_strip)]
    selection: Option<Selection>,
) -> impl IntoView {
    let has_actions = Memo::new(move |_| rows.with(|rows| rows.iter().any(|row| row.actions.is_some())));
    let labels = Labels::of(&columns);
    let keys = columns.iter().map(|column| column.key).collect::<Vec<_>>().join(" ");
    let sort_by = on_sort.and_then(|on_sort| sort_by(&columns, sort, on_sort));
    let headings = columns.into_iter().map(|column| heading(column, sort, on_sort)).collect_view();
    let table_box = NodeRef::<html::Div>::new();
    let fits = fits(table_box);
    labels.follow_language(table_box);
    // Roles are explicit, because browsers drop a table's semantics when its rows are laid out as cards.
    view! {
        <div
            class="rac-table-box"
            class:rac-table-busy=busy
            class:rac-table-compact=compact
            class:rac-table-fits=fits
            node_ref=table_box
        >
            {sort_by}
            <table
                class="rac-table"
                part="table"
                class:rac-table-selectable=selection.is_some()
                role="table"
                data-columns=keys
                aria-busy=move || busy.get().then_some("true")
            >
                <caption class="rac-visually-hidden">{caption}</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        {selection.map(|selection| select_page(selection, rows))}
                        {headings}
                        {move || {
                            has_actions
                                .get()
                                .then(|| {
                                    view! {
                                        <th role="columnheader" scope="col" class="rac-table-actions">
                                            <span class="rac-visually-hidden">{words::ACTIONS}</span>
                                        </th>
                                    }
                                })
                        }}
                    </tr>
                </thead>
                <tbody role="rowgroup">
                    {each(
                        move || numbered(rows.get(), |row| row.id.clone()),
                        |(row, number)| format!("{number} {:x} {}", row.revision, row.id),
                        move |(row, _)| row_view(row, labels, selection, has_actions),
                    )}
                </tbody>
            </table>
        </div>
    }
}

/// Whether the table fits into its box. A box that can scroll sideways would keep the headings from staying at the top
/// of the window.
fn fits(table_box: NodeRef<html::Div>) -> Signal<bool> {
    let fits = RwSignal::new(false);
    let observer = StoredValue::new_local(None::<(ResizeObserver, Closure<dyn FnMut()>)>);
    Effect::new(move |_| {
        let Some(table_box) = table_box.get() else { return };
        let Some(table) = table_box.last_element_child() else { return };
        let measured = table_box.clone();
        let measure = Closure::<dyn FnMut()>::new(move || {
            let measured = measured.clone();
            // What is drawn differently in the frame of the observation itself makes browsers report a loop.
            request_animation_frame(move || {
                let now = measured.scroll_width() <= measured.client_width();
                if fits.try_get_untracked() == Some(!now) {
                    fits.try_set(now);
                }
            });
        });
        if let Ok(watching) = ResizeObserver::new(measure.as_ref().unchecked_ref()) {
            watching.observe(&table_box);
            watching.observe(&table);
            observer.set_value(Some((watching, measure)));
        }
    });
    on_cleanup(move || {
        if let Some((watching, _)) = observer.try_update_value(Option::take).flatten() {
            watching.disconnect();
        }
    });
    fits.into()
}

/// `aria-sort` of a sortable column: "none" if the table isn't sorted by it.
fn direction(sort: &Option<Sort>, key: &str) -> &'static str {
    match sort {
        Some(sort) if sort.key == key => match sort.descending {
            true => "descending",
            false => "ascending",
        },
        _ => "none",
    }
}

/// What the rows are sorted by, for cards, which have no headings. Hidden beside a table.
fn sort_by(
    columns: &[Heading],
    sort: Signal<Option<Sort>>,
    on_sort: Callback<Sort>,
) -> Option<impl IntoView + use<>> {
    let mut known: Vec<(String, Message)> = Vec::new();
    for column in columns.iter().filter(|column| column.sortable) {
        known.push((column.key.to_owned(), column.label.clone()));
        known.push((format!("-{}", column.key), words::descending(&column.label)));
    }
    if known.is_empty() {
        return None;
    }
    let value = RwSignal::new(String::new());
    Effect::new(move |_| {
        let now = sort.get().map_or_else(String::new, |sort| match sort.descending {
            true => format!("-{}", sort.key),
            false => sort.key,
        });
        if value.get_untracked() != now {
            value.set(now);
        }
    });
    let options = Signal::derive(move || {
        let choice = |value: String, label: &Message| Choice::new(value, label);
        let mut options: Vec<Choice> =
            known.iter().map(|(value, label)| choice(value.clone(), label)).collect();
        // The list's own order is no column's.
        if value.with(|value| options.iter().all(|one| one.value != *value)) {
            options.insert(0, choice(value.get(), &words::SORT_BY));
        }
        options
    });
    let chosen = move |value: String| {
        let (key, descending) = match value.strip_prefix('-') {
            Some(key) => (key, true),
            None => (value.as_str(), false),
        };
        on_sort.run(Sort { key: key.to_owned(), descending });
    };
    Some(view! {
        <div class="rac-table-sort-by">
            <Select value=value options=options label=words::SORT_BY on_change=chosen />
        </div>
    })
}

fn heading(column: Heading, sort: Signal<Option<Sort>>, on_sort: Option<Callback<Sort>>) -> AnyView {
    let Heading { key, label, sortable, numeric } = column;
    if !sortable {
        return view! { <th role="columnheader" scope="col" class:rac-numeric=numeric>{label}</th> }
            .into_any();
    }
    let state = Memo::new(move |_| sort.with(|sort| direction(sort, key)));
    let toggle_sort = move |_| {
        if let Some(on_sort) = on_sort {
            on_sort.run(Sort { key: key.to_owned(), descending: state.get_untracked() == "ascending" });
        }
    };
    view! {
        <th
            role="columnheader"
            scope="col"
            class="rac-table-sortable"
            class:rac-numeric=numeric
            aria-sort=move || state.get()
        >
            <button type="button" class="rac-table-sort" on:click=toggle_sort>
                {label}
                {move || {
                    let icon = match state.get() {
                        "ascending" => Icon::Up,
                        "descending" => Icon::Down,
                        _ => Icon::Sortable,
                    };
                    view! { <IconView icon=icon /> }
                }}
            </button>
        </th>
    }
    .into_any()
}

fn select_page(selection: Selection, rows: Signal<Vec<Row>>) -> AnyView {
    let selected = Memo::new(move |_| {
        rows.with(|rows| (selection.count_of(rows.iter().map(|row| row.id.as_str())), rows.len()))
    });
    let all_selected = Signal::derive(move || {
        let (selected, all) = selected.get();
        all > 0 && selected == all
    });
    let some_selected = Signal::derive(move || {
        let (selected, all) = selected.get();
        selected > 0 && selected < all
    });
    let all = move |on: bool| {
        let ids = rows.with_untracked(|rows| {
            rows.iter().map(|row| (row.id.clone(), row.label.clone())).collect::<Vec<_>>()
        });
        selection.set_all(&ids, on);
    };
    view! {
        <th role="columnheader" scope="col" class="rac-table-select">
            <Checkbox
                checked=all_selected
                indeterminate=some_selected
                label=words::SELECT_PAGE
                hide_label=true
                on_change=all
            />
        </th>
    }
    .into_any()
}

fn row_view(row: Row, labels: Labels, selection: Option<Selection>, has_actions: Memo<bool>) -> AnyView {
    let Row { id, label, cells, actions, has_menu, .. } = row;
    let selected = {
        let id = id.clone();
        Memo::new(move |_| selection.is_some_and(|selection| selection.is_selected(&id)))
    };
    let select = selection.map(|selection| {
        let name = words::select(&label);
        view! {
            <td role="cell" class="rac-table-select">
                <Checkbox
                    checked=selected
                    label=name
                    hide_label=true
                    on_change=move |_| selection.toggle(&id, &label)
                />
            </td>
        }
    });
    let cells = cells
        .into_iter()
        .enumerate()
        .map(|(place, cell)| {
            let (label, numeric) = labels.at(place);
            if place == 0 {
                view! { <th role="rowheader" scope="row" data-label=label>{cell.run()}</th> }.into_any()
            } else {
                view! { <td role="cell" class:rac-numeric=numeric data-label=label>{cell.run()}</td> }
                    .into_any()
            }
        })
        .collect_view();
    let actions = move || {
        let actions = actions.clone();
        has_actions.get().then(|| {
            view! {
                <td role="cell" class="rac-table-actions" class:rac-table-menu=has_menu>
                    <div class="rac-table-action-row">{actions.map(|actions| actions.run())}</div>
                </td>
            }
        })
    };
    view! {
        <tr role="row" class:rac-table-selected=selected class:rac-table-with-menu=has_menu>{select}{cells}{actions}</tr>
    }
    .into_any()
}
