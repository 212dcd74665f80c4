//! `/application/o/authorize/`: the user agrees or denies, and returns to the app with a code or an error.

use super::client::{self, Client};
use super::form::with_parameters;
use super::grants::{Code, Grant};
use super::page::{self, Account};
use super::request::{COOKIE, OAuthRequest};
use super::{CLIENT_ID, OFFLINE_SCOPE, SCOPES};
use crate::api::Demo;
use crate::rest::answer::Answer;

/// The app's authorization request.
#[derive(Clone, Debug)]
struct Authorization {
    redirect_uri: String,
    /// Whether the answer goes into the fragment of the address (`response_mode=fragment`).
    in_fragment: bool,
    state: String,
    scope: Vec<String>,
    nonce: Option<String>,
    challenge: String,
    hashed: bool,
    prompt: Vec<String>,
    /// The maximum age of a session, in seconds.
    max_age: Option<f64>,
}

impl Authorization {
    /// Parses the request. Without a known client and redirect URI, there is no redirect: a page shows the error.
    fn read(request: &OAuthRequest, client: &Client) -> Result<Self, Answer> {
        if request.query.get("client_id") != Some(CLIENT_ID) {
            let text = "The client identifier (client_id) is missing or invalid.";
            return Err(page::mistake("Client ID Error", text));
        }
        let redirect_uri = request.query.get("redirect_uri").unwrap_or_default();
        if !client.knows(redirect_uri, &request.own_origin()) {
            let text = "The redirect URI (redirect_uri) is missing, or is not registered for this client.";
            return Err(page::mistake("Redirect URI Error", text));
        }
        let words = |name: &str| -> Vec<String> {
            request.query.get(name).unwrap_or_default().split_whitespace().map(str::to_owned).collect()
        };
        let mut scope = words("scope");
        if scope.is_empty() {
            scope = SCOPES.map(str::to_owned).to_vec();
        }
        scope.retain(|scope| SCOPES.contains(&scope.as_str()));
        let method = request.query.get("code_challenge_method").unwrap_or("plain");
        let authorization = Self {
            redirect_uri: redirect_uri.to_owned(),
            in_fragment: request.query.get("response_mode") == Some("fragment"),
            state: request.query.get("state").unwrap_or_default().to_owned(),
            scope,
            nonce: request.query.filled("nonce").map(str::to_owned),
            challenge: request.query.get("code_challenge").unwrap_or_default().to_owned(),
            hashed: method == "S256",
            prompt: words("prompt"),
            max_age: request.query.get("max_age").and_then(|age| age.parse().ok()),
        };
        if request.query.get("response_type") != Some("code") {
            return Err(authorization.error("unsupported_response_type", "Only codes are given here"));
        }
        if request.query.get("request").is_some() {
            return Err(
                authorization.error("request_not_supported", "The request parameter is not supported")
            );
        }
        // authentik issues codes without a challenge, too; the demo refuses, so that an app that forgets it is
        // noticed.
        if authorization.challenge.is_empty() || !["plain", "S256"].contains(&method) {
            return Err(authorization.error("invalid_request", "A code challenge (plain or S256) is needed"));
        }
        Ok(authorization)
    }

    fn prompts(&self, what: &str) -> bool {
        self.prompt.iter().any(|prompt| prompt == what)
    }

    fn has_scope(&self, scope: &str) -> bool {
        self.scope.iter().any(|known| known == scope)
    }

    /// Redirects with an error (RFC 6749, section 4.1.2.1).
    fn error(&self, error: &str, description: &str) -> Answer {
        let mut parameters = vec![("error", error), ("error_description", description)];
        if !self.state.is_empty() {
            parameters.push(("state", &self.state));
        }
        self.back(&parameters)
    }

    fn back(&self, parameters: &[(&str, &str)]) -> Answer {
        page::redirect(with_parameters(&self.redirect_uri, self.in_fragment, parameters))
    }
}

pub fn answer(demo: &mut Demo, client: &Client, request: &OAuthRequest, now: f64) -> Answer {
    match Authorization::read(request, client) {
        Err(answer) => answer,
        Ok(authorization) if demo.oauth.faults.deny => denied(&authorization),
        Ok(authorization) if request.method == "POST" => decided(demo, request, &authorization, now),
        Ok(authorization) => begun(demo, request, &authorization, now),
    }
}

fn denied(authorization: &Authorization) -> Answer {
    authorization.error("access_denied", "The resource owner or authorization server denied the request")
}

/// The app redirected the user here.
fn begun(demo: &mut Demo, request: &OAuthRequest, authorization: &Authorization, now: f64) -> Answer {
    let key = request.session().unwrap_or_default().to_owned();
    let accounts = page::accounts(&demo.store);
    let session = demo.oauth.session(&key).cloned();
    let session = session.filter(|session| accounts.iter().any(|account| account.pk == session.user));
    if authorization.prompts("none") {
        return match session {
            None => authorization.error("login_required", "Nobody is signed in"),
            // Asking for a refresh token means asking for consent, too.
            Some(_) if authorization.has_scope(OFFLINE_SCOPE) => {
                authorization.error("consent_required", "offline_access has to be consented to")
            }
            Some(session) => granted(demo, authorization, &key, session.user, now),
        };
    }
    let asks =
        authorization.prompts("login") || authorization.prompts("consent") || demo.oauth.faults.consent;
    let fresh = |since: f64| authorization.max_age.is_none_or(|age| now - since <= age);
    match session {
        Some(session) if !asks && fresh(session.since) => {
            granted(demo, authorization, &key, session.user, now)
        }
        session => form(request, authorization, &accounts, session.map(|session| session.user)),
    }
}

/// The user has chosen on the page.
fn decided(demo: &mut Demo, request: &OAuthRequest, authorization: &Authorization, now: f64) -> Answer {
    if request.form.get("decision") != Some("sign-in") {
        return denied(authorization);
    }
    let accounts = page::accounts(&demo.store);
    let username = request.form.get("account").unwrap_or_default();
    let Some(account) = accounts.iter().find(|account| account.username == username) else {
        return form(request, authorization, &accounts, None);
    };
    if let Some(former) = request.session().filter(|former| demo.oauth.session(former).is_some()) {
        let same = demo.oauth.session(former).is_some_and(|session| session.user == account.pk);
        // Another user signs in with the same browser.
        if !same {
            demo.oauth.sign_out(former);
        }
    }
    let key = demo.oauth.sign_in(account.pk, now);
    let cookie = format!("{COOKIE}={key}; Path=/application/o/; HttpOnly; SameSite=Lax");
    granted(demo, authorization, &key, account.pk, now).with_header("set-cookie", cookie)
}

fn form(
    request: &OAuthRequest,
    authorization: &Authorization,
    accounts: &[Account],
    chosen: Option<i64>,
) -> Answer {
    let back_to = client::origin(&authorization.redirect_uri).unwrap_or_default();
    page::sign_in(&request.uri, back_to, &authorization.scope, accounts, chosen)
}

fn granted(demo: &mut Demo, authorization: &Authorization, session: &str, user: i64, now: f64) -> Answer {
    let auth_time = demo.oauth.session(session).map_or(now, |session| session.since);
    let code = Code {
        grant: Grant { user, scope: authorization.scope.clone(), session: session.to_owned(), auth_time },
        redirect_uri: authorization.redirect_uri.clone(),
        nonce: authorization.nonce.clone(),
        challenge: authorization.challenge.clone(),
        hashed: authorization.hashed,
        expires: now,
    };
    let code = demo.oauth.issue_code(code, now);
    let state = if demo.oauth.faults.wrong_state {
        "not-the-state-that-was-sent"
    } else {
        authorization.state.as_str()
    };
    authorization.back(&[("code", &code), ("state", state)])
}
