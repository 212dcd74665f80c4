//! authentik's applications, as far as RAC needs them: users reach a provider only through an application.

use rac_messages::authentik as words;
use uuid::Uuid;

use crate::change::Fields;
use crate::percent::encode;
use crate::providers::ProviderId;
use crate::users::UserId;
use crate::wire::id;
use crate::wire::v3::{ApplicationRequest, AssignmentRequest};
use crate::{Query, Request, RestError};
use crate::{Transport, Whole, whole_list};

id!(
    /// The id of an application, `pk` in the API. Its URLs use the slug instead.
    ApplicationId(Uuid)
);

/// An application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Application {
    /// Its id.
    pub pk: ApplicationId,
    /// Its name.
    pub name: String,
    /// Its unique name in URLs, also in the launch URL of an endpoint.
    pub slug: String,
    /// The provider assigned to it, of any type; `None` after that provider was deleted.
    pub provider: Option<ProviderId>,
    /// How its bindings are combined.
    pub policy_engine_mode: EngineMode,
}

/// How the bindings of an object are combined.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum EngineMode {
    /// One passing binding is enough.
    #[default]
    Any,
    /// Every binding has to pass.
    All,
}

impl EngineMode {
    /// Its name in the API.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::All => "all",
        }
    }
}

/// The body that creates an application for a provider.
#[derive(Clone, Debug)]
pub struct NewApplication {
    /// Its name; not necessarily unique.
    pub name: String,
    /// Unique: letters, digits, hyphens and underscores.
    pub slug: String,
    /// The provider, which must not have an application yet.
    pub provider: ProviderId,
}

/// Whether a user passes the policies of an application: the response of `…/check_access/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccessAnswer {
    pub passing: bool,
    /// Messages of the policies for the user.
    pub messages: Vec<String>,
}

pub(crate) const PATH: &str = "/core/applications/";

fn path(slug: &str, rest: &str) -> String {
    format!("{PATH}{}/{rest}", encode(slug))
}

/// All applications. authentik lists all of them for superusers only (`full`), for others those that they can use.
pub async fn all(client: impl Transport, full: bool) -> Result<Vec<Application>, RestError> {
    seen(client, full).await?.rows_or_hidden(words::read_applications)
}

/// The same with the number of applications that the account can't see.
pub async fn seen(client: impl Transport, full: bool) -> Result<Whole<Application>, RestError> {
    let list = move |query: Query| {
        let query = query.with("ordering", "name");
        let query = if full { query.with("superuser_full_list", "true") } else { query };
        Request::get(PATH, words::read_applications).query(query)
    };
    whole_list(client, list, |application: &Application| application.pk).await
}

/// Applications without a provider, and how many applications the account can't see.
pub async fn without_provider(client: impl Transport, full: bool) -> Result<Whole<Application>, RestError> {
    let mut applications = seen(client, full).await?;
    applications.rows.retain(|application| application.provider.is_none());
    Ok(applications)
}

pub fn retrieve(slug: &str) -> Request {
    Request::get(path(slug, ""), words::read_application)
}

pub fn create(application: &NewApplication) -> Request {
    Request::post(PATH, words::create_application).json(&ApplicationRequest::from(application))
}

/// Sends only `change`. `name`: what it is called, for errors.
pub fn update(slug: &str, name: &str, change: &Fields) -> Request {
    Request::patch(path(slug, ""), |result| words::save_application_named(name, result)).json(change)
}

pub fn delete(slug: &str, name: &str) -> Request {
    Request::delete(path(slug, ""), |result| words::delete_application(name, result))
}

/// Assigns a provider to an application that has none.
pub fn assign(application: &Application, provider: ProviderId) -> Request {
    let say = |result| words::assign_application(&application.name, result);
    Request::patch(path(&application.slug, ""), say).json(&AssignmentRequest { provider })
}

/// Asks whether a user can use the application. authentik only respects `user` for superusers; for others it answers
/// for the account itself.
pub fn check_access(slug: &str, user: UserId) -> Request {
    Request::get(path(slug, "check_access/"), words::check_application_access)
        .query(Query::new().with("for_user", user.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire;

    #[test]
    fn an_application_outlives_its_provider() {
        let application: Application = wire::read(
            r#"{"pk":"0f0e0d0c-0b0a-4908-8706-050403020100","name":"Machine room","slug":"machine-room",
                "provider":null,"provider_obj":null,"group":""}"#,
        )
        .unwrap();
        assert_eq!(application.provider, None);
        assert_eq!(application.slug, "machine-room");
    }

    #[test]
    fn assigning_sends_nothing_but_the_provider() {
        let application: Application = wire::read(
            r#"{"pk":"0f0e0d0c-0b0a-4908-8706-050403020100","name":"Machine room","slug":"machine-room"}"#,
        )
        .unwrap();
        let request = assign(&application, ProviderId(7));
        assert_eq!((request.method.as_str(), request.body.as_deref()), ("PATCH", Some(r#"{"provider":7}"#)));
        assert_eq!(request.url("/api/v3"), "/api/v3/core/applications/machine-room/");
    }

    #[test]
    fn access_is_checked_for_one_user() {
        let url = check_access("machine-room", UserId(12)).url("");
        assert_eq!(url, "/core/applications/machine-room/check_access/?for_user=12");
    }
}
