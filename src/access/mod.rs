//! Who can reach what: the matrix of users and endpoints, as a page, as a tab of providers and endpoints, and its
//! explanations for the page of a user.

mod details;
mod export;
mod file;
mod filters;
mod gaps;
mod page;
mod panel;
mod reading;
mod shown;
pub mod words;

use crate::parts::part;
use authentik_rac::access::read::Scope;
use authentik_rac::endpoints::EndpointId;
use authentik_rac::providers::ProviderId;
pub use gaps::Gaps;
use leptos::prelude::*;
pub use page::AccessPage;
use panel::AccessTab;
pub use reading::{Reading, read, reading_status};
pub use words::TITLE;

part! {
    tab in access {
        of_provider(id: ProviderId) =>
            view! { <AccessTab scope=Scope { provider: Some(id), ..Scope::default() } /> };
        of_endpoint(id: EndpointId) =>
            view! { <AccessTab scope=Scope { endpoint: Some(id), ..Scope::default() } /> };
    }
}
