//! Signing in by OAuth 2.0 and OpenID Connect, as authentik's OAuth2 provider does it below `/application/o/`:
//! authorization code with PKCE, refresh tokens that rotate, revocation, end of session.
//!
//! One public client is registered, the app itself. Its access tokens are bearer tokens of the API. There are no
//! passwords: the page at `authorize/` asks only whom to sign in as.

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

/// The scope that makes an access token a bearer token of the API.
pub const API_SCOPE: &str = "goauthentik.io/api";

/// The scope that brings a refresh token.
pub const OFFLINE_SCOPE: &str = "offline_access";

/// The provider's scope mappings: any other scope that is asked for is left out.
pub const SCOPES: [&str; 4] = ["openid", "profile", OFFLINE_SCOPE, API_SCOPE];

/// Seconds that an access token lasts, unless said otherwise.
pub const LIFETIME: u64 = 3600;
