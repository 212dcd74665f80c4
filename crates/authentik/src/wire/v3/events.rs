//! `/events/events/`

use serde::Deserialize;
use serde_json::{Number, Value};

use crate::events;
use crate::wire::v3::object;
use crate::wire::v3::page::whole;

#[derive(Deserialize)]
pub struct Event {
    pub pk: Option<String>,
    pub action: String,
    pub user: Option<Value>,
    pub context: Option<Value>,
    pub client_ip: Option<String>,
    pub created: Option<String>,
}

impl From<Event> for events::Event {
    fn from(wire: Event) -> Self {
        Self {
            pk: wire.pk.unwrap_or_default(),
            action: wire.action.into(),
            user: object(wire.user),
            context: object(wire.context),
            client_ip: wire.client_ip,
            created: wire.created.unwrap_or_default(),
        }
    }
}

#[derive(Deserialize)]
pub struct EventVolume {
    pub time: Option<String>,
    pub count: Option<Number>,
}

impl From<EventVolume> for events::EventVolume {
    fn from(wire: EventVolume) -> Self {
        Self { time: wire.time.unwrap_or_default(), count: whole(&wire.count) }
    }
}
