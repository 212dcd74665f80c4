//! Recipes: a dialog that sets several parameters for one purpose. Nothing is written before the form is saved.

mod changes;
mod dialog;
mod question;
mod recipe_form;
mod server;
mod words;

pub use dialog::RecipesDialog;
pub use server::FormParts;

use super::SettingsState;
use guacamole_settings::catalogue::Protocols;
use guacamole_settings::lint::Owner;
use guacamole_settings::recipes::Changes;
use leptos::prelude::*;

/// The settings that a recipe is applied to. Cheap to copy.
#[derive(Clone, Copy)]
pub struct RecipeTarget {
    pub state: SettingsState,
    pub protocols: Memo<Protocols>,
    pub owner: Option<Signal<Owner>>,
    /// What else the form has, for recipes that create objects.
    pub parts: Option<FormParts>,
    /// Receives what is set and removed.
    pub apply: Callback<Changes>,
}
