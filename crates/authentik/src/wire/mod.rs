//! What authentik sends and takes, apart from the types that the rest of this crate and the app work with.
//!
//! A module for each wire format: [`v3`] is the API as it is, [`devices`] what is known of the one in which endpoints have
//! become devices. A wire type says which fields an answer has and which of them may be missing or null (`Option`); its
//! `From` turns it into the domain type and says what stands in their place. So a change of authentik's format ends here,
//! and a default is written once.
//!
//! authentik changes twice a month, so reading is tolerant: unknown fields are ignored, and a value that an enumeration
//! does not know is kept as text. Two kinds of domain types are read and written by serde directly, because there is
//! nothing to convert: the ids, which are a number or a uuid in every format, and settings and other JSON that belongs
//! to somebody else (`serde_json::Map`), which have to come back to the letter: keys in their order, `1.50` as `1.50`.

pub mod devices;
mod id;
mod if_readable;
pub mod v3;

use std::any::TypeId;

use serde::de::{DeserializeOwned, IgnoredAny};

use crate::applications::{AccessAnswer, Application};
use crate::bindings::Binding;
use crate::connection_tokens::ConnectionToken;
use crate::connection_tokens::api::Placement;
use crate::endpoints::Endpoint;
use crate::endpoints::closed::EndpointLimit;
use crate::events::Event;
use crate::flows::Flow;
use crate::groups::Group;
use crate::outposts::{DefaultSettings, Instance, Outpost};
use crate::page::Page;
use crate::permissions::RolePermissions;
use crate::policies::Policy;
use crate::property_mappings::{MappingTestResult, PropertyMapping};
use crate::providers::Provider;
use crate::used_by::UsedBy;
use crate::users::{GroupParents, Me, Member, User};

pub(crate) use id::id;
pub use if_readable::if_readable;

/// What authentik answers with, and how it looks in each format.
pub trait FromWire: Sized {
    /// Today's API.
    type V3: DeserializeOwned + Into<Self> + 'static;
    /// The API with devices. The same type as [`V3`](Self::V3) where nothing changes.
    type Devices: DeserializeOwned + Into<Self> + 'static;
}

/// Reads an answer in whichever format it is.
///
/// The format with devices is tried first, because it is the stricter one: it can't do without a `device`, which today's
/// answers don't have. An error is that of today's format. (An untagged enumeration would do the same for a single row,
/// but serde reads it through a buffer, which costs a second copy of every decoder and the spelling of numbers.)
pub fn read<T: FromWire>(text: &str) -> serde_json::Result<T> {
    if TypeId::of::<T::Devices>() != TypeId::of::<T::V3>()
        && let Ok(answer) = serde_json::from_str::<T::Devices>(text)
    {
        return Ok(answer.into());
    }
    serde_json::from_str::<T::V3>(text).map(Into::into)
}

macro_rules! same_in_both_formats {
    ($($domain:ty: $wire:ty,)+) => {
        $(impl FromWire for $domain {
            type V3 = $wire;
            type Devices = $wire;
        })+
    };
}

same_in_both_formats! {
    AccessAnswer: v3::AccessAnswer,
    Application: v3::Application,
    Binding: v3::Binding,
    DefaultSettings: v3::DefaultSettings,
    Endpoint: v3::Endpoint,
    EndpointLimit: v3::EndpointLimit,
    Event: v3::Event,
    Flow: v3::Flow,
    Group: v3::Group,
    GroupParents: v3::GroupParents,
    Instance: v3::Instance,
    MappingTestResult: v3::MappingTestResult,
    Me: v3::Me,
    Member: v3::Member,
    Outpost: v3::Outpost,
    Placement: v3::Placement,
    Policy: v3::Policy,
    PropertyMapping: v3::PropertyMapping,
    Provider: v3::Provider,
    RolePermissions: v3::RolePermissions,
    UsedBy: v3::UsedBy,
    User: v3::User,
    // Nothing is expected.
    (): (),
    // Something is, whatever it is.
    IgnoredAny: IgnoredAny,
}

impl FromWire for ConnectionToken {
    type V3 = v3::ConnectionToken;
    type Devices = devices::ConnectionToken;
}

impl<T: FromWire> FromWire for Page<T> {
    type V3 = v3::Page<T::V3>;
    type Devices = v3::Page<T::Devices>;
}

impl<T: FromWire> FromWire for Vec<T> {
    type V3 = v3::List<T::V3>;
    type Devices = v3::List<T::Devices>;
}

#[cfg(test)]
mod tests;
