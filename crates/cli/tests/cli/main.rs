//! The command line against the demo, which answers as authentik does.

mod apply;
mod connection;
mod export;
mod import;
mod reports;
mod settings;
mod support;
