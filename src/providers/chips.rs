//! The providers that the chips of the list let pass. authentik can't filter by these, so the whole list is read.

use crate::readiness::{Settings, findings};
use crate::resource::lists::Listed;
use crate::rest::Client;
use crate::route::{Chip, ListView};
use authentik_rac::providers::{Provider, api};
use authentik_rac::{ErrorKind, RestError, whole_list};
use guacamole_settings::lint::Owner;

pub const CHIPS: [Chip; 2] = [Chip::Findings, Chip::NoOutpost];

/// One page of what the chips let pass.
pub async fn narrowed(client: Client, view: ListView, size: u32) -> Result<Listed<Provider>, RestError> {
    let request = |query| api::found(query, &view.search, &view.ordering);
    let mut whole = whole_list::<Provider, _>(client, request, |provider| provider.pk).await?;
    let rows = &mut whole.rows;
    if view.chips.contains(Chip::NoOutpost) {
        rows.retain(|provider| provider.outpost_set.as_ref().is_some_and(Vec::is_empty));
    }
    if view.chips.contains(Chip::Findings) {
        let settings = |provider: &Provider| Settings {
            id: provider.pk.to_string(),
            owner: Owner::Provider,
            endpoint: None,
            settings: provider.settings.clone(),
        };
        let found = findings::ids(rows.iter().map(settings).collect()).await;
        let found = found.map_err(|_| {
            RestError::new(rac_messages::authentik::load_settings_checks, ErrorKind::Unreachable)
        })?;
        rows.retain(|provider| found.contains(&provider.pk.to_string()));
    }
    Ok(Listed::passed(whole, view.page(), size, |provider| provider.pk.to_string()))
}
