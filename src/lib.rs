//! RAC Admin: authentik's Remote Access Control, administered from the browser.
//!
//! Imports go one way: `ui` and `rest` know nothing of ours; `forms` knows `ui`; a resource's room knows `rest`,
//! `forms`, `ui`, `route` and the models of other rooms; `app` knows the rooms.

pub mod app;
pub mod bindings;
pub mod chosen_mappings;
pub mod config;
pub mod connection_tokens;
pub mod editing;
pub mod embed;
pub mod endpoints;
pub mod events;
pub mod failure;
pub mod forms;
mod free_name;
pub mod hosting;
pub mod lists;
pub mod navigation;
pub mod object_page;
pub mod overview;
pub mod page_title;
pub mod parts;
pub mod permissions;
pub mod pickers;
pub mod preferences;
pub mod property_mappings;
pub mod providers;
pub mod readiness;
pub mod rest;
pub mod rights;
pub mod route;
pub mod session;
pub mod settings;
pub mod updates;
pub mod used_by;
pub mod writing;
