//! Reloading, which helps if a newer version has replaced files that an open page needs.

use super::Hosting;
use js_sys::Function;
use leptos::prelude::*;
use wasm_bindgen::JsValue;

impl Hosting {
    /// Reloads the page if it is ours: stand-alone and in a frame. In a portal's page only the portal or the user
    /// can, because everything else in it would be lost.
    pub fn reload(self) -> Option<Callback<()>> {
        if self.owns_the_window() {
            return Some(Callback::new(|()| {
                let _ = window().location().reload();
            }));
        }
        self.portals_reload()?;
        Some(Callback::new(move |()| {
            if let Some(reload) = self.portals_reload() {
                let _ = reload.call0(&JsValue::NULL);
            }
        }))
    }

    fn portals_reload(self) -> Option<Function> {
        self.portal.try_with_value(|portal| portal.as_ref()?.reload.clone()).flatten()
    }
}
