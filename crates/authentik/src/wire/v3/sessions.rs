//! `/core/authenticated_sessions/`

use serde::Deserialize;

use crate::sessions::{self, SessionId};
use crate::users::UserId;

#[derive(Deserialize)]
pub struct AuthenticatedSession {
    pub uuid: SessionId,
    pub current: Option<bool>,
    pub user: UserId,
    pub last_user_agent: Option<String>,
    pub last_ip: Option<String>,
    pub last_used: Option<String>,
    pub expires: Option<String>,
}

impl From<AuthenticatedSession> for sessions::AuthenticatedSession {
    fn from(wire: AuthenticatedSession) -> Self {
        Self {
            uuid: wire.uuid,
            current: wire.current.unwrap_or_default(),
            user: wire.user,
            user_agent: wire.last_user_agent.unwrap_or_default(),
            last_ip: wire.last_ip.unwrap_or_default(),
            last_used: wire.last_used.unwrap_or_default(),
            expires: wire.expires.unwrap_or_default(),
        }
    }
}
