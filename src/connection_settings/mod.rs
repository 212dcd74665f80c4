//! Connection settings: the Guacamole parameters of providers, endpoints and property mappings.

pub mod text;
