//! A parsed request to the API.

use axum::http::HeaderMap;
use serde_json::{Map, Value};

use super::answer::Refusal;
use super::json_text;
use super::python;

/// The query of a URL: pairs in order.
#[derive(Clone, Debug, Default)]
pub struct Query(Vec<(String, String)>);

impl Query {
    /// Parses `a=1&b=%20`; never fails.
    pub fn parse(text: &str) -> Self {
        let pair = |part: &str| {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            (decode(name, true), decode(value, true))
        };
        Self(text.split('&').filter(|part| !part.is_empty()).map(pair).collect())
    }

    /// The last value of a parameter, as in Django.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().rev().find(|(given, _)| given == name).map(|(_, value)| value.as_str())
    }

    /// Like [`Query::get`], but `None` for an empty value.
    pub fn filled(&self, name: &str) -> Option<&str> {
        self.get(name).filter(|value| !value.is_empty())
    }

    /// All values of a parameter.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(given, _)| given == name).map(|(_, value)| value.as_str())
    }

    pub fn is_true(&self, name: &str) -> bool {
        matches!(self.get(name), Some("true" | "True" | "1"))
    }
}

/// Percent-decoding. Invalid escapes stay, and invalid UTF-8 becomes U+FFFD.
pub fn decode(text: &str, plus_is_space: bool) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((&first, tail)) = rest.split_first() {
        let escape = tail.get(..2).and_then(|two| std::str::from_utf8(two).ok());
        match (first, escape.and_then(|two| u8::from_str_radix(two, 16).ok())) {
            (b'%', Some(byte)) => {
                out.push(byte);
                rest = tail.get(2..).unwrap_or_default();
                continue;
            }
            (b'+', _) if plus_is_space => out.push(b' '),
            _ => out.push(first),
        }
        rest = tail;
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// One request below `/api/v3`.
#[derive(Clone, Debug)]
pub struct ApiRequest {
    pub method: String,
    /// The decoded path below `/api/v3`, such as `/providers/rac/7/`.
    pub path: String,
    pub query: Query,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl ApiRequest {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// Whether the caller accepts JSON; otherwise the answer is 406.
    fn accepts_json(&self) -> bool {
        self.header("accept").is_none_or(|accept| {
            accept.split(',').any(|range| {
                let media = range.split(';').next().unwrap_or_default().trim();
                matches!(media, "*/*" | "application/*" | "application/json")
            })
        })
    }

    /// Accepts the request if JSON is an acceptable format, the only one there is.
    ///
    /// `?format=` comes first; with an unknown one, the path doesn't exist.
    pub fn negotiate(&self) -> Result<(), Refusal> {
        match self.query.filled("format") {
            Some(format) if format != "json" => Err(Refusal::not_found()),
            _ if self.accepts_json() => Ok(()),
            _ => Err(Refusal::Detail(406, "Could not satisfy the request Accept header.".into())),
        }
    }

    /// The body as a JSON object.
    ///
    /// Refusals as in authentik: 415 for the content type, 400 with the parser's message, 400 for anything but an
    /// object. An empty body is an empty object, whatever its content type.
    pub fn object(&self) -> Result<Map<String, Value>, Refusal> {
        let media = self.header("content-type").unwrap_or_default();
        let essence = media.split(';').next().unwrap_or_default().trim();
        if self.body.is_empty() {
            return Ok(Map::new());
        }
        if !essence.eq_ignore_ascii_case("application/json") {
            return Err(Refusal::Detail(415, format!("Unsupported media type \"{media}\" in request.")));
        }
        let value = json_text::parse(&self.body)
            .map_err(|error| Refusal::Detail(400, format!("JSON parse error - {error}")))?;
        match value {
            Value::Object(object) => Ok(object),
            Value::Null => Err(Refusal::field("non_field_errors", "No data provided")),
            other => Err(Refusal::field(
                "non_field_errors",
                format!("Invalid data. Expected a dictionary, but got {}.", python::type_name(&other)),
            )),
        }
    }
}
