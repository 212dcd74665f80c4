//! Keeps the focus from falling to the document's body, from where keyboard users would have to start over.
//!
//! Code that removes a control should move the focus itself. This handles all other cases: when the focused control is
//! removed or disabled, the nearest one gets the focus.

use gloo_timers::future::TimeoutFuture;
use js_sys::{Array, Function, Object, Reflect};
use leptos::ev::FocusEvent;
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement};

use super::place::{PASSING, Place};

/// One for each mounted app, at its root.
#[derive(Clone, Copy)]
pub struct FocusKeeper {
    last: StoredValue<Option<Place>, LocalStorage>,
    /// The last focused element outside of temporary content such as a toast.
    lasting: StoredValue<Option<Place>, LocalStorage>,
}

impl FocusKeeper {
    /// Watches the contents of `root`. Call [`entered`](Self::entered) on its `focusin`, and [`left`](Self::left) on
    /// its `focusout`.
    pub fn watch(root: NodeRef<html::Div>) -> FocusKeeper {
        let keeper =
            FocusKeeper { last: StoredValue::new_local(None), lasting: StoredValue::new_local(None) };
        let changed = StoredValue::new_local(Some(Closure::<dyn Fn()>::new(move || keeper.changed())));
        let observer = StoredValue::new_local(None::<JsValue>);
        Effect::new(move || {
            let Some(root) = root.get() else { return };
            let callback = changed.try_with_value(|changed| changed.as_ref().map(|it| it.as_ref().clone()));
            if let Some(callback) = callback.flatten() {
                observer.try_set_value(observe(&root, &callback).ok());
            }
        });
        on_cleanup(move || {
            if let Some(observer) = observer.try_get_value().flatten() {
                let _ = call(&observer, "disconnect", &Array::new());
            }
        });
        keeper
    }

    pub fn entered(self, event: &FocusEvent) {
        let Some(target) = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok()) else {
            return;
        };
        let place = Place::of(&target);
        if matches!(target.closest(PASSING), Ok(None)) {
            self.lasting.try_set_value(Some(place.clone()));
        }
        self.last.try_set_value(Some(place));
    }

    /// A click beside any control removes the focus on purpose.
    pub fn left(self, event: &FocusEvent) {
        if event.related_target().is_some() {
            return;
        }
        leptos::task::spawn_local(async move {
            leptos::task::tick().await;
            self.last.try_update_value(|last| {
                if last.as_ref().is_some_and(|last| !last.is_lost()) && focused().is_none() {
                    *last = None;
                }
            });
        });
    }

    /// Whether the focus was lost because its element was removed or disabled.
    fn is_lost(self) -> bool {
        let lost = |last: &Option<Place>| {
            last.as_ref().is_some_and(|last| {
                last.is_lost() && focused().is_none_or(|focused| focused == *last.element)
            })
        };
        self.last.try_with_value(lost).unwrap_or(false)
    }

    fn changed(self) {
        if !self.is_lost() {
            return;
        }
        leptos::task::spawn_local(async move {
            // By then, other code may have moved the focus.
            TimeoutFuture::new(0).await;
            if self.is_lost() {
                let recover = |place: &Option<Place>| place.as_ref().is_some_and(Place::recover);
                let last = self.last.try_get_value().flatten();
                if !recover(&last) {
                    let lasting = self.lasting.try_get_value().flatten();
                    recover(&lasting);
                }
            }
        });
    }
}

/// The focused element, if any; for an element in a shadow root, its host.
fn focused() -> Option<Element> {
    let focused = document().active_element()?;
    (document().body().as_deref() != Some(&focused)).then_some(focused)
}

fn observe(root: &Element, callback: &JsValue) -> Result<JsValue, JsValue> {
    let class: Function = Reflect::get(&js_sys::global(), &"MutationObserver".into())?.dyn_into()?;
    let observer = Reflect::construct(&class, &Array::of1(callback))?;
    let options = Object::new();
    for name in ["childList", "subtree"] {
        Reflect::set(&options, &name.into(), &true.into())?;
    }
    let attributes = ["hidden", "inert", "disabled", "open"].iter().map(|name| JsValue::from(*name));
    Reflect::set(&options, &"attributeFilter".into(), &attributes.collect::<Array>())?;
    call(&observer, "observe", &Array::of2(root, &options))?;
    Ok(observer)
}

fn call(object: &JsValue, method: &str, arguments: &Array) -> Result<JsValue, JsValue> {
    let method: Function = Reflect::get(object, &method.into())?.dyn_into()?;
    Reflect::apply(&method, object, arguments)
}
