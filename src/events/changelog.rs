//! The tab Changelog of a provider, an endpoint or a property mapping.

use leptos::prelude::*;

/// What authentik calls the kind of object whose events are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoggedModel {
    Provider,
    Endpoint,
    PropertyMapping,
}

/// The events of one object, the latest first.
#[component]
pub fn Changelog(model: LoggedModel, #[prop(into)] pk: String) -> impl IntoView {
    let _ = (model, pk);
}
