//! Stands in for wasm-streams.
//!
//! Leptos depends on it for server functions, of which this app has none. But what it exports to JavaScript no linker
//! leaves out: 4 kB (brotli) on every page. This has the functions that server_fn is compiled with, and none is ever called.

use futures_util::stream::{Empty, Stream, empty};
use wasm_bindgen::JsValue;

pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    pub fn from_raw(raw: web_sys::ReadableStream) -> Self {
        ReadableStream(raw)
    }

    pub fn from_stream(_: impl Stream<Item = Result<JsValue, JsValue>> + 'static) -> Self {
        unreachable!("no server functions")
    }

    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    pub fn into_stream(self) -> Empty<Result<JsValue, JsValue>> {
        empty()
    }
}
