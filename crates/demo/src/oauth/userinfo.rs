//! `/application/o/userinfo/`: the user of an access token.

use serde_json::{Value, json};

use super::claims;
use super::request::OAuthRequest;
use super::token::uncached;
use crate::api::Demo;
use crate::rest::answer::Answer;
use crate::store::Table;

pub fn answer(demo: &Demo, request: &OAuthRequest, now: f64) -> Answer {
    let header = request.header("authorization").unwrap_or_default();
    let (scheme, token) = header.split_once(' ').unwrap_or((header, ""));
    let token = if scheme.eq_ignore_ascii_case("bearer") { token.trim() } else { "" };
    let grant = demo.oauth.access_grant(token, now).filter(|_| !demo.revoked.contains(token));
    let Some(grant) = grant else { return refused(401, "invalid_token") };
    if !grant.covers("openid") {
        return refused(403, "insufficient_scope");
    }
    let Some(user) = demo.store.row(Table::Users, &grant.user.to_string()) else {
        return refused(401, "invalid_token");
    };
    let mut body = claims::about(&demo.store, user, grant);
    body.insert("sub".into(), json!(user.text("uid")));
    uncached(Answer::ok(&Value::Object(body)))
}

fn refused(status: u16, error: &str) -> Answer {
    let mut answer = Answer::no_content();
    answer.status = status;
    answer.with_header("www-authenticate", format!("error=\"{error}\""))
}
