//! The conversation with the provider: what it offers, off to it, a code for tokens, a refresh token for the next ones.

use super::Trouble;
use super::address::origin;
use super::authorization_request::{self, AuthorizationRequest};
use super::browser::{ask, challenge_of, now, own_address, random_text};
use super::discovery::{self, DiscoveryError, Endpoints};
use super::tokens::{self, TokenRefusal};
use super::{id_token, pkce};
use crate::config::OauthClient;
use crate::session::Connection;

/// Where the provider is asked for what.
pub async fn discover(base: &str, client: &OauthClient) -> Result<Endpoints, Trouble> {
    match ask(&discovery::document(base, client), None).await {
        Some((200, document)) => discovery::read(&document, base).map_err(Trouble::Discovery),
        Some((status, _)) => Err(Trouble::NoProvider(status)),
        None => Err(Trouble::NoAnswer),
    }
}

/// A new request for a code, and the address it begins at. `mark` goes before the state.
pub async fn prepare(
    base: &str,
    client: &OauthClient,
    mark: &str,
) -> Result<(AuthorizationRequest, String), Trouble> {
    let verifier = pkce::verifier(&super::browser::random()?);
    let challenge = challenge_of(&verifier).await?;
    let endpoints = discover(base, client).await?;
    let asked = AuthorizationRequest {
        base: base.to_owned(),
        client: client.clone(),
        redirect_uri: own_address(),
        issuer: endpoints.issuer,
        token_endpoint: endpoints.token,
        state: [mark, &random_text()?].concat(),
        nonce: random_text()?,
        verifier,
        since: now(),
    };
    let address = asked.address(&endpoints.authorization, &challenge);
    Ok((asked, address))
}

/// The connection that the answer in `query` brings. The API has not been asked yet.
pub async fn redeem(asked: &AuthorizationRequest, query: &str) -> Result<Connection, Trouble> {
    let code = asked.code(query, now())?;
    if let Some((field, found)) = asked.leads_elsewhere() {
        let found = origin(found).unwrap_or_default();
        return Err(Trouble::Discovery(DiscoveryError::Elsewhere { field, found }));
    }
    let answer = ask(&asked.token_endpoint, Some(&asked.exchange(&code))).await;
    let (status, body) = answer.ok_or(Trouble::TokenUnanswered(0))?;
    let tokens = tokens::read(status, &body).map_err(|refusal| match refusal {
        TokenRefusal::Refused(error) if error == "invalid_grant" => Trouble::CodeRefused,
        TokenRefusal::Refused(error) if status < 500 => Trouble::TokenRefused(error),
        _ => Trouble::TokenUnanswered(status),
    })?;
    let id_token = tokens.id_token.as_deref().unwrap_or_default();
    let seconds = (now() / 1000) as i64;
    id_token::check(id_token, &asked.issuer, &asked.client.client_id, &asked.nonce, seconds)
        .map_err(Trouble::IdToken)?;
    if !tokens.for_the_api {
        return Err(Trouble::NoApiScope);
    }
    Ok(tokens.connection(&asked.base, &asked.client, None, now()))
}

/// Why there are no next tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unrenewed {
    /// The refresh token is of no use any more.
    Refused,
    /// It could not be asked for.
    Failed,
}

/// The connection with the next tokens. Its refresh token is used up then, whether the answer arrives or not.
pub async fn renewed(connection: &Connection) -> Result<Connection, Unrenewed> {
    let grant = connection.grant.as_ref().ok_or(Unrenewed::Refused)?;
    let refresh = grant.refresh.as_ref().ok_or(Unrenewed::Refused)?;
    let endpoints = discover(&connection.base, &grant.client).await.map_err(|_| Unrenewed::Failed)?;
    let form = authorization_request::refresh(&grant.client.client_id, refresh.secret());
    let (status, body) = ask(&endpoints.token, Some(&form)).await.ok_or(Unrenewed::Failed)?;
    match tokens::read(status, &body) {
        // No look at the clock, and none at the id token, which has no nonce: who it is about was settled at first.
        Ok(tokens) => Ok(tokens.connection(&connection.base, &grant.client, Some(refresh), now())),
        Err(TokenRefusal::Refused(_)) if status < 500 => Err(Unrenewed::Refused),
        Err(_) => Err(Unrenewed::Failed),
    }
}
