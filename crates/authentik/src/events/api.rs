//! The API of events: `/events/events/`.

use crate::applications::ApplicationId;
use crate::events::{APP, EventAction};
use crate::{Query, Request};
use rac_messages::authentik as words;

const PATH: &str = "/events/events/";

fn list(query: Query) -> Request {
    Request::get(PATH, words::read_events).query(query.with("ordering", "-created"))
}

/// One page of an object's events, newest first. `model`: such as `racprovider`. `pk`: a number, or a uuid with or
/// without dashes.
pub fn of_object(model: &str, pk: &str, page: u32, page_size: u32) -> Request {
    let query = Query::new()
        .with("context_model_app", APP)
        .with("context_model_name", model)
        .with("context_model_pk", pk)
        .with("page", page.to_string())
        .with("page_size", page_size.to_string());
    list(query)
}

/// The latest events about any RAC object.
pub fn of_rac(count: u32) -> Request {
    list(Query::new().with("context_model_app", APP).with("page_size", count.to_string()))
}

/// The latest events with one action, about any object: authentik logs a launch with its application, not with the
/// provider.
pub fn of_action(action: EventAction, count: u32) -> Request {
    list(Query::new().with("action", action.as_str()).with("page_size", count.to_string()))
}

/// The latest events with one action by one user.
pub fn of_user(action: EventAction, username: &str, count: u32) -> Request {
    let query = Query::new().with("action", action.as_str()).with("username", username);
    list(query.with("page_size", count.to_string()))
}

/// The latest deletions of RAC objects.
pub fn deletions(count: u32) -> Request {
    let query =
        Query::new().with("context_model_app", APP).with("action", EventAction::ModelDeleted.as_str());
    list(query.with("page_size", count.to_string()))
}

/// A list of events that is read page by page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EventList {
    /// Authorizations for applications: launches, and sign-ins by OAuth, which authentik can't filter out.
    Authorizations,
    /// Events about RAC objects; all, or those with this action.
    Changes(Option<EventAction>),
    /// Configuration errors of everything in authentik. Those of RAC have no model to filter by.
    Problems,
}

impl EventList {
    /// One page of 100, which is the most that authentik returns, newest first. `username`: whose; "" for everyone.
    pub fn page(&self, username: &str, page: u32) -> Request {
        let action = |action: &EventAction| action.as_str().to_owned();
        let query = match self {
            EventList::Authorizations => {
                Query::new().with("action", action(&EventAction::AuthorizeApplication))
            }
            EventList::Changes(of) => Query::new()
                .with("context_model_app", APP)
                .with("action", of.as_ref().map(action).unwrap_or_default()),
            EventList::Problems => Query::new().with("action", action(&EventAction::ConfigurationError)),
        };
        list(query.with("username", username).with("page", page.to_string()).with("page_size", "100"))
    }
}

/// How often users were authorized for an application in the last `days`, as a list of [`EventVolume`]s.
///
/// [`EventVolume`]: crate::events::EventVolume
pub fn volume(application: ApplicationId, days: u32) -> Request {
    let query = Query::new()
        .with("action", EventAction::AuthorizeApplication.as_str())
        // Events contain ids without dashes.
        .with("context_authorized_app", application.0.simple().to_string())
        .with("history_days", days.to_string());
    Request::get("/events/events/volume/", words::count_launches).query(query)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_of_an_object_are_requested_by_app_model_and_id() {
        assert_eq!(
            of_object("endpoint", "9c", 2, 20).url("/api/v3"),
            "/api/v3/events/events/?context_model_app=authentik_providers_rac&context_model_name=endpoint\
             &context_model_pk=9c&page=2&page_size=20&ordering=-created"
        );
        let launches = of_action(EventAction::AuthorizeApplication, 5).url("/api/v3");
        assert_eq!(
            launches,
            "/api/v3/events/events/?action=authorize_application&page_size=5&ordering=-created"
        );
    }

    #[test]
    fn events_of_one_user_are_filtered_by_authentik() {
        assert_eq!(
            EventList::Authorizations.page("ann lee", 2).url(""),
            "/events/events/?action=authorize_application&username=ann%20lee&page=2&page_size=100&ordering=-created"
        );
        assert_eq!(
            EventList::Changes(Some(EventAction::ModelDeleted)).page("", 1).url(""),
            "/events/events/?context_model_app=authentik_providers_rac&action=model_deleted&page=1&page_size=100\
             &ordering=-created"
        );
    }

    #[test]
    fn the_volume_is_that_of_one_application() {
        let application = "079475ea-1b8b-49f2-9359-7f6f270225aa".parse().unwrap();
        assert_eq!(
            volume(application, 30).url(""),
            "/events/events/volume/?action=authorize_application\
             &context_authorized_app=079475ea1b8b49f293597f6f270225aa&history_days=30"
        );
    }
}
