//! Merging the layers while remembering who set what.

use super::{EffectiveValue, Layers};

/// What guacd will get, in the order in which the names first appear.
pub fn effective(layers: &Layers) -> Vec<EffectiveValue> {
    let _ = layers;
    Vec::new()
}
