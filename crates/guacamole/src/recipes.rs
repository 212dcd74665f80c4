//! Recipes: several settings at once for one purpose, such as "copy and paste only into the session". Each is one
//! declaration in [`list`]; what it sets for which protocol follows from the catalogue.

mod answer;
mod layouts;
mod list;
mod recipe;

pub use answer::{Answers, Kind};
pub use layouts::{LAYOUTS, nearest_layout};
pub use recipe::{Changes, Question, Recipe, Setting, Source, When};

/// All recipes, in the order in which they are listed.
pub const ALL: &[&Recipe] = list::ALL;

/// The recipe with this id.
pub fn find(id: &str) -> Option<&'static Recipe> {
    ALL.iter().copied().find(|recipe| recipe.id == id)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
