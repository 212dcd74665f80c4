//! authentik's flows, as far as RAC needs them: a provider has a flow that authorizes its users, and may have one that
//! authenticates them.

use rac_messages::authentik as words;
use uuid::Uuid;

use crate::open_enum::open_enum;
use crate::wire::id;
use crate::{Query, Request, RestError};
use crate::{Transport, Whole, whole_list};

id!(
    /// The id of a flow, `pk` in the API.
    FlowId(Uuid)
);

open_enum!(
    /// What a flow is for.
    FlowDesignation {
        /// Signs the user in.
        Authentication = "authentication",
        /// Decides whether and how a signed-in user continues to an application.
        Authorization = "authorization",
        /// Signs the user out.
        Invalidation = "invalidation",
        /// Registers a new user.
        Enrollment = "enrollment",
        /// Deletes the user's own account.
        Unenrollment = "unenrollment",
        /// Lets users reset a lost password.
        Recovery = "recovery",
        /// Lets users configure something for themselves, such as a second factor.
        StageConfiguration = "stage_configuration",
    }
);

/// A flow. Two flows may have the same name *and* title (authentik's own authorization flows do), so show the slug,
/// too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flow {
    /// Its id.
    pub pk: FlowId,
    /// Its name in the admin interface.
    pub name: String,
    /// Its unique name in URLs.
    pub slug: String,
    /// Its title for users.
    pub title: String,
    /// What it is for.
    pub designation: FlowDesignation,
}

/// All flows of one designation, for a picker.
pub async fn of_designation(
    client: impl Transport,
    designation: FlowDesignation,
) -> Result<Whole<Flow>, RestError> {
    let list = |query: Query| {
        let query = query.with("designation", designation.as_str()).with("ordering", "slug");
        Request::get("/flows/instances/", words::read_flows).query(query)
    };
    whole_list(client, list, |flow: &Flow| flow.pk).await
}

/// All flows, for the names of those that a provider uses.
pub async fn all(client: impl Transport) -> Result<Vec<Flow>, RestError> {
    seen(client).await?.rows_or_hidden(words::read_flows)
}

/// The same with the number of flows that the account can't see.
pub async fn seen(client: impl Transport) -> Result<Whole<Flow>, RestError> {
    let list = |query: Query| {
        Request::get("/flows/instances/", words::read_flows).query(query.with("ordering", "slug"))
    };
    whole_list(client, list, |flow: &Flow| flow.pk).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire;

    #[test]
    fn a_flow_with_an_unknown_designation_is_still_listed() {
        let flow: Flow = wire::read(
            r#"{"pk":"aa6f1d0c-5b7e-4a83-9a3e-1f3b5d7c9e01","name":"Ask","slug":"ask-first","title":"Continue?",
                "designation":"contemplation","stages":[],"background_themed_urls":null}"#,
        )
        .unwrap();
        assert_eq!(flow.designation, FlowDesignation::Other("contemplation".into()));
        assert_eq!(flow.slug, "ask-first");
    }
}
