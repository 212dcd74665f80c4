//! Signing in by OAuth 2.0 and OpenID Connect, as with authentik's OAuth2 provider below `/application/o/`:
//! authorization code with PKCE, rotating refresh tokens, revocation, end of session.
//!
//! The app is registered as the only client, a public one. Its access tokens are bearer tokens of the API. There are
//! no passwords: the page at `authorize/` only asks for the account.

pub mod authorize;
pub mod claims;
pub mod client;
pub mod discovery;
pub mod end_session;
pub mod faults;
pub mod form;
pub mod grants;
pub mod jwt;
pub mod page;
pub mod request;
pub mod revoke;
pub mod router;
pub mod token;
pub mod userinfo;

/// Client id of the app.
pub const CLIENT_ID: &str = "rac-admin-demo";

/// Slug of the application that belongs to the provider.
pub const APPLICATION: &str = "rac-admin";

/// With this scope, an access token is accepted by the API.
pub const API_SCOPE: &str = "goauthentik.io/api";

/// With this scope, there is a refresh token.
pub const OFFLINE_SCOPE: &str = "offline_access";

/// The provider's scope mappings: other requested scopes are ignored.
pub const SCOPES: [&str; 4] = ["openid", "profile", OFFLINE_SCOPE, API_SCOPE];

/// The default lifetime of an access token, in seconds.
pub const LIFETIME: u64 = 3600;
