//! Connection tokens: one for each launched connection, until it expires or is deleted.

pub mod model;
