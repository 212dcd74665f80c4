//! RAC property mappings: settings, fixed or computed at launch, which beat those of provider and endpoint.

pub mod model;
