//! Endpoints: the machines of a RAC provider.

pub mod model;
