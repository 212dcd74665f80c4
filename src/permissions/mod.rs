//! Who has which permission on an object, and what the connected account can do.

mod own;
mod provider;
mod words;

pub use own::{OwnPermissions, OwnRights, OwnRightsSummary};

use crate::parts::part;
use authentik_rac::providers::ProviderId;
use leptos::prelude::*;
use provider::ProviderPermissions;

part! {
    tab in permissions {
        permissions(id: ProviderId) => view! { <ProviderPermissions id=id /> };
    }
}
