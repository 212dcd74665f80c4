//! How authentik's answers are decoded, shared by every room's models: ids, values that may grow, and missing things.
//!
//! authentik changes twice a month, so decoding is tolerant: unknown fields are ignored, an unknown value of an
//! enumeration is kept as text, and what may be null or absent has a default.

mod id;
mod lenient;
mod open_enum;

pub(crate) use id::id;
pub(crate) use lenient::{null_as_default, null_as_true, object_or_empty};
pub(crate) use open_enum::open_enum;
