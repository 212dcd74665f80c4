//! Sessions of users in authentik. Ending one signs the user out, and closes the connections opened in it.

use rac_messages::authentik as words;
use uuid::Uuid;

use crate::users::UserId;
use crate::wire::id;
use crate::{Query, Request, RestError, Transport, Whole, whole_list};

id!(
    /// The id of a session, `uuid` in the API.
    SessionId(Uuid)
);

/// A session, as in `/core/authenticated_sessions/`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AuthenticatedSession {
    /// Its id.
    pub uuid: SessionId,
    /// Whether it is the one of this request: never for one with a bearer token.
    pub current: bool,
    /// Whose session it is.
    pub user: UserId,
    /// The browser, as it names itself.
    pub user_agent: String,
    /// The address of the last request; may be empty.
    pub last_ip: String,
    /// The time of the last request (RFC 3339); may be empty.
    pub last_used: String,
    /// When it ends (RFC 3339); may be empty.
    pub expires: String,
}

const PATH: &str = "/core/authenticated_sessions/";

/// The sessions of a user. Without permission, authentik lists only those of the account itself.
pub async fn of_user(
    client: impl Transport,
    username: &str,
) -> Result<Whole<AuthenticatedSession>, RestError> {
    let list = |query: Query| {
        let query = query.with("user__username", username).with("ordering", "-last_used");
        Request::get(PATH, words::read_user_sessions).query(query)
    };
    whole_list(client, list, |session: &AuthenticatedSession| session.uuid).await
}

/// Ends a session. `user` and `address`: whose, and from where, if that is known.
pub fn end(id: SessionId, user: &str, address: &str) -> Request {
    Request::delete(format!("{PATH}{id}/"), |result| match address {
        "" => words::end_session(result, user),
        address => words::end_session_from(address, result, user),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire;

    #[test]
    fn a_session_is_read_as_authentik_sends_it() {
        let session: AuthenticatedSession = wire::read(
            r#"{"uuid":"a318811f-35c0-4a5f-8d3c-17fd71046180","current":false,
                "user_agent":{"string":"Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0"},"geo_ip":null,"asn":null,"user":3,
                "last_ip":"192.0.2.142","last_user_agent":"Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0",
                "last_used":"2026-11-28T01:46:28.374177Z","expires":"2026-12-28T01:46:28.374130Z"}"#,
        )
        .unwrap();
        assert_eq!((session.user, session.last_ip.as_str()), (UserId(3), "192.0.2.142"));
        assert!(session.user_agent.ends_with("Firefox/140.0"));
        let request = end(session.uuid, "ann", &session.last_ip);
        assert_eq!(
            (request.method.as_str(), request.url("").as_str()),
            ("DELETE", "/core/authenticated_sessions/a318811f-35c0-4a5f-8d3c-17fd71046180/")
        );
    }

    #[test]
    fn a_session_with_few_fields_is_still_listed() {
        let session: AuthenticatedSession =
            wire::read(r#"{"uuid":"a318811f-35c0-4a5f-8d3c-17fd71046180","user":3,"last_ip":null}"#).unwrap();
        assert_eq!((session.last_ip.as_str(), session.expires.as_str()), ("", ""));
    }
}
