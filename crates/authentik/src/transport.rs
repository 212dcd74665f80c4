//! The interface that sends requests.

use crate::wire::FromWire;
use crate::{Request, RestError};
use std::future::Future;

/// Sends a request and decodes the response: in the app with the browser's fetch, in tests from a table.
pub trait Transport: Clone {
    /// The body of the response as a `T`. An empty body, as after a deletion, is read as `null`.
    fn send<T: FromWire>(&self, request: Request) -> impl Future<Output = Result<T, RestError>>;
}
