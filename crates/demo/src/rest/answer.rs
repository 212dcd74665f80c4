//! Answers, and the ways to refuse a request.

use std::time::Duration;

use serde_json::{Map, Value, json};

/// An answer of the API.
#[derive(Clone, Debug)]
pub struct Answer {
    pub status: u16,
    pub content_type: Option<&'static str>,
    pub headers: Vec<(&'static str, String)>,
    pub body: Vec<u8>,
    /// The delay before it is sent.
    pub delay: Duration,
}

impl Answer {
    pub fn json(status: u16, value: &Value) -> Self {
        Self {
            status,
            content_type: Some("application/json"),
            headers: Vec::new(),
            body: value.to_string().into_bytes(),
            delay: Duration::ZERO,
        }
    }

    pub fn ok(value: &Value) -> Self {
        Self::json(200, value)
    }

    /// 204, for every successful DELETE.
    pub fn no_content() -> Self {
        Self { status: 204, content_type: None, headers: Vec::new(), body: Vec::new(), delay: Duration::ZERO }
    }

    pub fn text(status: u16, content_type: &'static str, body: &str) -> Self {
        Self {
            status,
            content_type: Some(content_type),
            headers: Vec::new(),
            body: body.as_bytes().to_vec(),
            delay: Duration::ZERO,
        }
    }

    pub fn with_header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }
}

/// Why a request is refused.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    /// `{"detail": "…"}`
    Detail(u16, String),
    /// 400 with messages by field, possibly `non_field_errors`.
    Fields(Map<String, Value>),
    /// 400 with an array.
    Messages(Vec<String>),
    /// 405 with `detail`: the path supports other methods.
    MethodNotAllowed(String),
    /// An unhandled exception: 500 HTML on reads, an empty 405 on writes.
    Crash,
    /// No such path: 404 HTML on reads, an empty 405 on writes.
    UnknownPath,
}

impl Refusal {
    pub fn forbidden() -> Self {
        Self::Detail(403, "You do not have permission to perform this action.".into())
    }

    /// The key is invalid (`Not found.`).
    pub fn not_found() -> Self {
        Self::Detail(404, "Not found.".into())
    }

    /// No row has this key.
    pub fn no_match(object_name: &str) -> Self {
        Self::Detail(404, format!("No {object_name} matches the given query."))
    }

    pub fn field(field: &str, message: impl Into<String>) -> Self {
        let mut fields = Map::new();
        fields.insert(field.into(), json!([message.into()]));
        Self::Fields(fields)
    }

    /// The answer to a request with this method.
    pub fn answer(&self, method: &str) -> Answer {
        let reads = matches!(method, "GET" | "HEAD" | "OPTIONS");
        match self {
            Self::Detail(status, detail) => Answer::json(*status, &json!({ "detail": detail })),
            Self::Fields(fields) => Answer::json(400, &Value::Object(fields.clone())),
            Self::Messages(messages) => Answer::json(400, &json!(messages)),
            Self::MethodNotAllowed(allow) => {
                Answer::json(405, &json!({ "detail": format!("Method \"{method}\" not allowed.") }))
                    .with_header("allow", allow.clone())
            }
            Self::Crash if reads => Answer::text(500, "text/html; charset=utf-8", &page("Server Error")),
            Self::UnknownPath if reads => Answer::text(404, "text/html; charset=utf-8", &page("Not Found")),
            // The exception reaches the fallback view, which supports only reads.
            Self::Crash | Self::UnknownPath => {
                Answer::text(405, "text/html; charset=utf-8", "").with_header("allow", "GET, HEAD, OPTIONS")
            }
        }
    }
}

fn page(title: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head><title>{title} - authentik</title></head>\n\
         <body><h1>{title}</h1></body>\n</html>\n"
    )
}
