//! The property mappings that the chips of the list let pass. authentik can't filter by these, so the whole list is read.

use crate::readiness::{Settings, findings};
use crate::resource::lists::Listed;
use crate::rest::Client;
use crate::route::{Chip, ListView};
use authentik_rac::property_mappings::{PropertyMapping, api};
use authentik_rac::{ErrorKind, RestError, whole_list};
use guacamole_settings::lint::Owner;

pub const CHIPS: [Chip; 1] = [Chip::Findings];

/// One page of what the chips let pass.
pub async fn narrowed(
    client: Client,
    view: ListView,
    size: u32,
) -> Result<Listed<PropertyMapping>, RestError> {
    let request = |query| api::found(query, &view.search, &view.ordering);
    let mut whole = whole_list::<PropertyMapping, _>(client, request, |mapping| mapping.pk).await?;
    let rows = &mut whole.rows;
    if view.chips.contains(Chip::Findings) {
        let settings = |mapping: &PropertyMapping| Settings {
            id: mapping.pk.to_string(),
            owner: Owner::Mapping(mapping.name.clone()),
            endpoint: None,
            settings: mapping.static_settings.clone(),
        };
        let found = findings::ids(rows.iter().map(settings).collect()).await;
        let found = found.map_err(|_| {
            RestError::new(rac_messages::authentik::load_settings_checks, ErrorKind::Unreachable)
        })?;
        rows.retain(|mapping| found.contains(&mapping.pk.to_string()));
    }
    Ok(Listed::passed(whole, view.page(), size, |mapping| mapping.pk.to_string()))
}
