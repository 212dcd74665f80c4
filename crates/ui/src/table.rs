//! A table described by the value behind each row: a column's heading, cell and sorting are declared together, and a
//! row is redrawn whenever its value changes.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use leptos::prelude::*;
use rac_messages::Message;

use super::data_table::{Heading, Row};

type View<T> = Arc<dyn Fn(&T) -> AnyView + Send + Sync>;
type Text<T> = Box<dyn Fn(&T) -> String + Send + Sync>;

/// A column of a table whose rows show a `T`.
pub struct Column<T> {
    heading: Heading,
    cell: View<T>,
}

impl<T> Column<T> {
    /// `key`: the key in [`Sort`](crate::Sort). `cell`: the contents of a row's cell.
    pub fn new<V: IntoView + 'static>(
        key: &'static str,
        label: impl Into<Message>,
        cell: impl Fn(&T) -> V + Send + Sync + 'static,
    ) -> Self {
        Column {
            heading: Heading { key, label: label.into(), sortable: false, numeric: false },
            cell: Arc::new(move |about| cell(about).into_any()),
        }
    }

    pub fn key(&self) -> &'static str {
        self.heading.key
    }

    /// Makes it sortable.
    pub fn sortable(mut self) -> Self {
        self.heading.sortable = true;
        self
    }

    /// Right-aligns it, for numbers.
    pub fn numeric(mut self) -> Self {
        self.heading.numeric = true;
        self
    }
}

/// The columns and actions of a table of `T`.
pub struct Table<T> {
    id: Text<T>,
    label: Text<T>,
    columns: Vec<Column<T>>,
    actions: Option<View<T>>,
    has_menu: bool,
}

impl<T: Clone + Hash + Send + Sync + 'static> Table<T> {
    /// `id`: identifies a row. `label`: its name, for "Select <label>".
    pub fn new(
        id: impl Fn(&T) -> String + Send + Sync + 'static,
        label: impl Fn(&T) -> String + Send + Sync + 'static,
        columns: Vec<Column<T>>,
    ) -> Self {
        Table { id: Box::new(id), label: Box::new(label), columns, actions: None, has_menu: false }
    }

    /// Adds buttons to each row.
    pub fn with_actions<V: IntoView + 'static>(
        mut self,
        actions: impl Fn(&T) -> V + Send + Sync + 'static,
    ) -> Self {
        self.actions = Some(Arc::new(move |about| actions(about).into_any()));
        self
    }

    /// Adds a menu to each row: one small button, which a card shows in its corner.
    pub fn with_menu<V: IntoView + 'static>(self, menu: impl Fn(&T) -> V + Send + Sync + 'static) -> Self {
        Table { has_menu: true, ..self.with_actions(menu) }
    }

    /// The headings of the columns.
    pub fn headings(&self) -> Vec<Heading> {
        self.columns.iter().map(|column| column.heading.clone()).collect()
    }

    /// The row for `about`.
    ///
    /// Its cells get a copy: a reactive value created here would be disposed at the next refresh, while unchanged rows
    /// stay.
    pub fn row(&self, about: &T) -> Row {
        let shared = Arc::new(about.clone());
        let cell = |view: &View<T>| {
            let (view, shared) = (Arc::clone(view), Arc::clone(&shared));
            ViewFn::from(move || view(&shared))
        };
        Row {
            id: (self.id)(about),
            label: (self.label)(about),
            revision: revision(about),
            cells: self.columns.iter().map(|column| cell(&column.cell)).collect(),
            actions: self.actions.as_ref().map(cell),
            has_menu: self.has_menu,
        }
    }

    /// The rows for `all`.
    pub fn rows<'a>(&self, all: impl IntoIterator<Item = &'a T>) -> Vec<Row> {
        all.into_iter().map(|about| self.row(about)).collect()
    }
}

/// A number that changes when the row's value changes. Cells can't show anything else.
fn revision<T: Hash>(about: &T) -> u64 {
    let mut hasher = DefaultHasher::new();
    about.hash(&mut hasher);
    hasher.finish()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[derive(Clone, Hash)]
    struct Pet {
        name: &'static str,
        legs: u8,
    }

    fn pets() -> Table<Pet> {
        Table::new(
            |pet: &Pet| pet.name.to_owned(),
            |pet| pet.name.to_uppercase(),
            vec![
                Column::new("name", "Name", |pet: &Pet| pet.name).sortable(),
                Column::new("legs", "Legs", |pet: &Pet| pet.legs).numeric(),
            ],
        )
    }

    #[test]
    fn headings_and_cells_come_from_the_same_columns() {
        let headings = pets().headings();
        let told: Vec<_> =
            headings.iter().map(|one| (one.key, one.label.text(), one.sortable, one.numeric)).collect();
        assert_eq!(
            told,
            [("name", "Name".to_owned(), true, false), ("legs", "Legs".to_owned(), false, true)]
        );
        let row = pets().row(&Pet { name: "cat", legs: 4 });
        assert_eq!((row.id.as_str(), row.label.as_str()), ("cat", "CAT"));
        assert_eq!(row.cells.len(), headings.len());
        assert!(row.actions.is_none());
    }

    #[test]
    fn a_row_is_redrawn_exactly_when_its_value_changes() {
        let drawn = |legs| pets().row(&Pet { name: "cat", legs }).revision;
        assert_eq!(drawn(4), drawn(4));
        assert_ne!(drawn(4), drawn(3));
    }

    #[test]
    fn moving_text_between_fields_is_a_change() {
        assert_eq!(revision(&["a", "b"]), revision(&["a", "b"]));
        assert_ne!(revision(&["ab", ""]), revision(&["a", "b"]));
        assert_ne!(revision(&["a"]), revision(&["b"]));
    }
}
