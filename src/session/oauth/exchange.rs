//! Talking to the provider: discovery, the authorization request, redeeming a code, refreshing tokens.

use super::SignInError;
use super::address::origin;
use super::authorization_request::{self, AuthorizationRequest};
use super::browser::{ask, challenge_of, now, own_address, random_text};
use super::discovery::{self, DiscoveryError, Endpoints};
use super::tokens::{self, TokenRefusal};
use super::{id_token, pkce};
use crate::config::OauthClient;
use crate::session::Credential;

/// The provider's endpoints.
pub async fn discover(base: &str, client: &OauthClient) -> Result<Endpoints, SignInError> {
    match ask(&discovery::document(base, client), None).await {
        Some((200, document)) => discovery::read(&document, base).map_err(SignInError::Discovery),
        Some((status, _)) => Err(SignInError::NoProvider(status)),
        None => Err(SignInError::NoAnswer),
    }
}

/// A new authorization request and the address to send the browser to. `mark` is put before the state.
pub async fn prepare(
    base: &str,
    client: &OauthClient,
    mark: &str,
) -> Result<(AuthorizationRequest, String), SignInError> {
    let verifier = pkce::verifier(&super::browser::random()?);
    let challenge = challenge_of(&verifier).await?;
    let endpoints = discover(base, client).await?;
    let request = AuthorizationRequest {
        base: base.to_owned(),
        client: client.clone(),
        redirect_uri: own_address(),
        issuer: endpoints.issuer,
        token_endpoint: endpoints.token,
        state: format!("{mark}{}", random_text()?),
        nonce: random_text()?,
        verifier,
        since: now(),
    };
    let address = request.address(&endpoints.authorization, &challenge);
    Ok((request, address))
}

/// Redeems the code in `query` for a credential. The API has not been asked yet.
pub async fn redeem(request: &AuthorizationRequest, query: &str) -> Result<Credential, SignInError> {
    let code = request.code(query, now())?;
    if let Some((field, found)) = request.foreign_address() {
        let found = origin(found).unwrap_or_default();
        return Err(SignInError::Discovery(DiscoveryError::Elsewhere { field, found }));
    }
    let answer = ask(&request.token_endpoint, Some(&request.exchange(&code))).await;
    let (status, body) = answer.ok_or(SignInError::TokenUnanswered(0))?;
    let tokens = tokens::read(status, &body).map_err(|refusal| match refusal {
        TokenRefusal::Refused(error) if error == "invalid_grant" => SignInError::CodeRefused,
        TokenRefusal::Refused(error) if status < 500 => SignInError::TokenRefused(error),
        _ => SignInError::TokenUnanswered(status),
    })?;
    let id_token = tokens.id_token.as_deref().unwrap_or_default();
    let seconds = (now() / 1000) as i64;
    id_token::check(id_token, &request.issuer, &request.client.client_id, &request.nonce, seconds)
        .map_err(SignInError::IdToken)?;
    if !tokens.for_the_api {
        return Err(SignInError::NoApiScope);
    }
    Ok(tokens.credential(&request.base, &request.client, None, now()))
}

/// Why the tokens could not be refreshed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unrenewed {
    /// The refresh token no longer works.
    Refused,
    /// The provider could not be asked.
    Failed,
}

/// Refreshes the tokens. The refresh token is used up, whether or not the answer arrives.
pub async fn renewed(credential: &Credential) -> Result<Credential, Unrenewed> {
    let grant = credential.grant.as_ref().ok_or(Unrenewed::Refused)?;
    let refresh = grant.refresh.as_ref().ok_or(Unrenewed::Refused)?;
    let endpoints = discover(&credential.base, &grant.client).await.map_err(|_| Unrenewed::Failed)?;
    let form = authorization_request::refresh(&grant.client.client_id, refresh.secret());
    let (status, body) = ask(&endpoints.token, Some(&form)).await.ok_or(Unrenewed::Failed)?;
    match tokens::read(status, &body) {
        // Neither the clock nor the ID token, which has no nonce here, is checked: the account was settled when
        // signing in.
        Ok(tokens) => Ok(tokens.credential(&credential.base, &grant.client, Some(refresh), now())),
        Err(TokenRefusal::Refused(_)) if status < 500 => Err(Unrenewed::Refused),
        Err(_) => Err(Unrenewed::Failed),
    }
}
