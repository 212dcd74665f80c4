//! Bindings: the policies, groups and users that decide who can use an endpoint.

mod choose_copies;
pub mod copies;
mod copy_run;
mod delete;
mod fields;
mod form;
mod form_state;
mod list;
mod pickers;
mod row;
mod who_can_use;
mod words;

pub use choose_copies::ChooseBindings;
pub use copy_run::{Copied, CopyBindings, is_open_now};
pub use form::BindingDialog;

use crate::parts::part;
use authentik_rac::endpoints::EndpointId;
use leptos::prelude::*;
use list::BindingsList;

part! {
    tab in bindings {
        list(endpoint: EndpointId) => view! { <BindingsList endpoint=endpoint /> };
    }
}
