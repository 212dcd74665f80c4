//! The provider's pages: HTML without scripts.

use super::form::escape;
use super::{API_SCOPE, OFFLINE_SCOPE};
use crate::auth;
use crate::rest::answer::Answer;
use crate::sample;
use crate::store::{Row, Store, Table};

/// The path of the style sheet.
pub const STYLE_PATH: &str = "/demo/sign-in.css";

/// The style sheet.
pub const STYLE: &str = include_str!("sign-in.css");

/// An account to sign in as.
#[derive(Clone, Debug)]
pub struct Account {
    pub pk: i64,
    pub username: String,
    pub name: String,
    /// What the account can do.
    pub standing: String,
}

/// The active accounts with a bearer token, administrators first.
pub fn accounts(store: &Store) -> Vec<Account> {
    let mut accounts: Vec<Account> = Vec::new();
    for pk in store.tokens.values() {
        let row = store.row(Table::Users, &pk.to_string()).filter(|row| row.flag("is_active"));
        let Some(row) = row.filter(|_| accounts.iter().all(|known| known.pk != *pk)) else { continue };
        accounts.push(Account {
            pk: *pk,
            username: row.text("username").to_owned(),
            name: row.text("name").to_owned(),
            standing: standing(store, row),
        });
    }
    accounts.sort_by_key(|account| !account.standing.starts_with("administrator"));
    accounts
}

/// What an account can do, and its role.
fn standing(store: &Store, user: &Row) -> String {
    let standing = sample::standing(store, user);
    let roles = auth::roles_of(store, user);
    match roles.first().and_then(|pk| store.row(Table::Roles, pk)) {
        Some(role) => format!("{standing} ({})", role.text("name")),
        None => standing.to_owned(),
    }
}

/// Redirects to an address.
pub fn redirect(address: String) -> Answer {
    let mut answer = Answer::no_content();
    answer.status = 302;
    answer.with_header("location", address).with_header("cache-control", "no-store")
}

/// The page that asks for the account. `uri` is this request's path and query, `back_to` the app's origin.
pub fn sign_in(
    uri: &str,
    back_to: &str,
    scope: &[String],
    accounts: &[Account],
    chosen: Option<i64>,
) -> Answer {
    let chosen = chosen.or(accounts.first().map(|account| account.pk));
    let choices: String =
        accounts.iter().map(|account| choice(account, chosen == Some(account.pk))).collect();
    let scopes: String =
        scope.iter().map(|scope| format!("<li>{}</li>", escape(scope_text(scope)))).collect();
    let body = format!(
        "<h1>Sign in to RAC Admin</h1>\n\
         <p>This page stands in for authentik. Nobody has a password here.</p>\n\
         <form method=\"post\" action=\"{}\">\n\
         <fieldset><legend>Sign in as</legend>\n{choices}</fieldset>\n\
         <p id=\"scopes\">RAC Admin wants to:</p>\n<ul aria-labelledby=\"scopes\">{scopes}</ul>\n\
         <p class=\"buttons\"><button name=\"decision\" value=\"sign-in\">Sign in</button>\n\
         <button name=\"decision\" value=\"deny\" class=\"quiet\">Deny</button></p>\n</form>",
        escape(uri),
    );
    html(200, "Sign in to RAC Admin", &body, back_to)
}

fn choice(account: &Account, chosen: bool) -> String {
    format!(
        "<label><input type=\"radio\" name=\"account\" value=\"{}\"{}> <span>{} <small>{}</small></span></label>\n",
        escape(&account.username),
        if chosen { " checked" } else { "" },
        escape(&account.name),
        escape(&account.standing),
    )
}

/// What a scope means, for the user.
fn scope_text(scope: &str) -> &str {
    match scope {
        "openid" => "know who you are",
        "profile" => "see your name, user name and groups",
        OFFLINE_SCOPE => "keep you signed in when you are away",
        API_SCOPE => "use authentik's API with your rights",
        other => other,
    }
}

/// A page that explains what is wrong with a request, without a redirect.
pub fn mistake(title: &str, text: &str) -> Answer {
    let body = format!("<h1>{}</h1>\n<p>{}</p>", escape(title), escape(text));
    html(400, title, &body, "")
}

/// The page after the end of a session.
pub fn signed_out(app: &str) -> Answer {
    let body = format!(
        "<h1>You are signed out</h1>\n<p>Your session has ended. <a href=\"{}\">Back to RAC Admin</a></p>",
        escape(app),
    );
    html(200, "Signed out", &body, "")
}

/// A page with its own policy: forms can be submitted here, and redirect to the app's origin.
fn html(status: u16, title: &str, body: &str, back_to: &str) -> Answer {
    let page = format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{} - authentik (demo)</title>\n<link rel=\"stylesheet\" href=\"{STYLE_PATH}\">\n\
         </head>\n<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n",
        escape(title),
    );
    let policy = format!(
        "default-src 'none'; style-src 'self'; form-action 'self' {back_to}; base-uri 'none'; \
         frame-ancestors 'none'"
    );
    Answer::text(status, "text/html; charset=utf-8", &page)
        .with_header("content-security-policy", policy.replace(" ;", ";"))
        .with_header("x-frame-options", "DENY")
        .with_header("cache-control", "no-store")
}
