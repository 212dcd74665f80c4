//! Gives the user a file that was made here.

use gloo_timers::callback::Timeout;
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};

/// How long the browser may take to begin, in milliseconds.
const KEPT: u32 = 60_000;

/// Saves a text as a file, in UTF-8. Returns whether the browser offers it.
pub fn save_file(name: &str, media_type: &str, text: &str) -> bool {
    save_parts(name, media_type, [text])
}

/// The same for a text in parts: one of many megabytes need not be in memory as a whole.
pub fn save_parts<T: AsRef<str>>(name: &str, media_type: &str, parts: impl IntoIterator<Item = T>) -> bool {
    let texts: Array = parts.into_iter().map(|part| JsValue::from_str(part.as_ref())).collect();
    save(name, media_type, &texts).is_ok()
}

fn save(name: &str, media_type: &str, texts: &Array) -> Result<(), JsValue> {
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(media_type);
    let blob = web_sys::Blob::new_with_str_sequence_and_options(texts, &options)?;
    let address = web_sys::Url::create_object_url_with_blob(&blob)?;
    let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let link: web_sys::HtmlAnchorElement = document.create_element("a")?.dyn_into()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    Timeout::new(KEPT, move || {
        let _ = web_sys::Url::revoke_object_url(&address);
    })
    .forget();
    Ok(())
}
