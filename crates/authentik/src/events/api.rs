//! The API of events: `/events/events/`.

use crate::events::{APP, EventAction};
use crate::{Query, Request};

const PATH: &str = "/events/events/";

fn list(query: Query) -> Request {
    Request::get(PATH, "read the events").query(query.with("ordering", "-created"))
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
}
