//! What authentik sends and accepts, separate from the types that the rest of this crate and the app use.
//!
//! One module for each wire format: [`v3`] is the current API, [`devices`] what is known of the one with devices. A
//! wire type says which fields a response has and which can be missing or null (`Option`). Its `From` turns it into
//! the domain type and supplies the defaults. So a change of authentik's format ends here, and each default is written
//! once.
//!
//! authentik changes twice a month, so reading is tolerant: unknown fields are ignored, and unknown enum values are
//! kept as text. Two kinds of domain types use serde directly, because there is nothing to convert: ids, which are a
//! number or a uuid in every format, and settings and other JSON of someone else (`serde_json::Map`), which must be
//! sent back exactly: keys in their order, `1.50` as `1.50`. Two that a writable field can hold, a protocol and what a
//! binding is bound to, are read by wire types and written by serde.

pub mod devices;
mod id;
mod if_readable;
pub mod v3;

use std::any::TypeId;

use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::{Map, Value};

use crate::applications::{AccessAnswer, Application};
use crate::bindings::Binding;
use crate::connection_tokens::ConnectionToken;
use crate::connection_tokens::api::Placement;
use crate::credentials::{FlowBinding, Prompt, PromptStage};
use crate::endpoints::Endpoint;
use crate::endpoints::closed::EndpointLimit;
use crate::events::{Event, EventVolume};
use crate::flows::Flow;
use crate::groups::{Group, NestedGroup};
use crate::outposts::{DefaultSettings, Instance, Outpost};
use crate::page::Page;
use crate::permissions::RolePermissions;
use crate::policies::Policy;
use crate::property_mappings::{MappingTestResult, PropertyMapping};
use crate::providers::Provider;
use crate::sessions::AuthenticatedSession;
use crate::used_by::UsedBy;
use crate::users::{GroupParents, GroupedUser, Me, Member, User};

pub(crate) use id::id;
pub use if_readable::if_readable;

/// A response of authentik, in each format.
pub trait FromWire: Sized {
    /// The current API.
    type V3: DeserializeOwned + Into<Self> + 'static;
    /// The API with devices; the same type as [`V3`](Self::V3) if nothing changes.
    type Devices: DeserializeOwned + Into<Self> + 'static;
}

/// Reads a response in either format.
///
/// The format with devices is tried first, because it is stricter: it requires a `device`, which current responses
/// don't have. Errors are those of the current format. (An untagged enum would do the same for a single object, but
/// serde reads it through a buffer, which costs a second copy of every decoder and the notation of numbers.)
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
    AuthenticatedSession: v3::AuthenticatedSession,
    Binding: v3::Binding,
    DefaultSettings: v3::DefaultSettings,
    Endpoint: v3::Endpoint,
    EndpointLimit: v3::EndpointLimit,
    Event: v3::Event,
    EventVolume: v3::EventVolume,
    Flow: v3::Flow,
    FlowBinding: v3::FlowBinding,
    Group: v3::Group,
    GroupParents: v3::GroupParents,
    GroupedUser: v3::GroupedUser,
    Instance: v3::Instance,
    MappingTestResult: v3::MappingTestResult,
    Me: v3::Me,
    Member: v3::Member,
    NestedGroup: v3::NestedGroup,
    Outpost: v3::Outpost,
    Placement: v3::Placement,
    Policy: v3::Policy,
    Prompt: v3::Prompt,
    PromptStage: v3::PromptStage,
    PropertyMapping: v3::PropertyMapping,
    Provider: v3::Provider,
    RolePermissions: v3::RolePermissions,
    UsedBy: v3::UsedBy,
    User: v3::User,
    // No body is expected.
    (): (),
    // Any body.
    IgnoredAny: IgnoredAny,
    // An object that is sent back as it is.
    Map<String, Value>: Map<String, Value>,
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
