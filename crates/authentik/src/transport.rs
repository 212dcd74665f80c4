//! What sends requests.

use crate::wire::FromWire;
use crate::{Request, RestError};
use std::future::Future;

/// Sends a request and decodes its answer: in the app over the browser's fetch, in a test out of a table.
pub trait Transport: Clone {
    /// The answer's body as a `T`; an empty one is read as `null`, which is what a deletion is answered with.
    fn send<T: FromWire>(&self, request: Request) -> impl Future<Output = Result<T, RestError>>;
}
