//! authentik's applications, as far as RAC needs them: users reach a provider only through its application.

use serde::Deserialize;
use uuid::Uuid;

use crate::providers::model::ProviderId;
use crate::wire::id;

id!(
    /// The id of an application, `pk` in the API. Its URLs use the slug instead.
    ApplicationId(Uuid)
);

/// An application.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Application {
    /// Its id.
    pub pk: ApplicationId,
    /// Its name.
    pub name: String,
    /// Its unique name in URLs, also in the launch URL of an endpoint.
    pub slug: String,
    /// The provider behind it; of any type, and none once that provider was deleted.
    #[serde(default)]
    pub provider: Option<ProviderId>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_application_outlives_its_provider() {
        let application: Application = serde_json::from_str(
            r#"{"pk":"0f0e0d0c-0b0a-4908-8706-050403020100","name":"Machine room","slug":"machine-room",
                "provider":null,"provider_obj":null,"group":""}"#,
        )
        .unwrap();
        assert_eq!(application.provider, None);
        assert_eq!(application.slug, "machine-room");
    }
}
