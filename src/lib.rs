//! RAC Admin: authentik's Remote Access Control, administered from the browser.
//!
//! `ARCHITECTURE.md` shows the structure. Each module here is a room; `tests/imports.rs` has the order in which they
//! can import each other.

pub mod access;
pub mod activity;
pub mod app;
pub mod bindings;
pub mod config;
pub mod connect_machines;
pub mod connection_tokens;
pub mod embed;
pub mod endpoints;
pub mod events;
pub mod export;
pub mod first_reads;
pub mod forms;
pub mod hosting;
pub mod language;
pub mod navigation;
pub mod overview;
pub mod page_title;
pub mod palette;
pub mod parts;
pub mod permissions;
pub mod plan;
pub mod preferences;
pub mod property_mappings;
pub mod providers;
pub mod read_only;
pub mod readiness;
pub mod recent;
pub mod recent_changes;
pub mod resource;
pub mod rest;
pub mod rights;
pub mod route;
pub mod session;
pub mod settings;
pub mod undo;
pub mod updates;
pub mod users;
