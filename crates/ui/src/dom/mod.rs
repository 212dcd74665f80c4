//! Views as plain values: what `view!` builds, and how it gets onto the page.
//!
//! Leptos' reactive system drives it; only the typed views are replaced, because the code for each of their types was
//! more than half of the app (see the `view` crate).

mod anchor;
mod attribute;
mod element;
mod into_node;
mod keyed;
mod node;

pub use attribute::{Attribute, IntoAttribute, IntoProperty};
pub use element::Element;
pub use into_node::{IntoNode, live};
pub use keyed::For;
pub use node::Node;
pub use rac_admin_view::view;
