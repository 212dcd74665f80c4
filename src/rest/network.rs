//! Whether the browser is online, and what to do when it is again.

use leptos::ev;
use leptos::prelude::*;

/// What the browser says about its network; one for each mounted app, in the context.
#[derive(Clone, Copy)]
pub struct Network {
    online: RwSignal<bool>,
}

impl Network {
    /// Follows the browser from now on.
    pub fn provide() -> Network {
        let network = Network { online: RwSignal::new(is_online()) };
        let follow = move || {
            network.online.try_set(is_online());
        };
        let went = window_event_listener(ev::offline, move |_| follow());
        let came = window_event_listener(ev::online, move |_| follow());
        on_cleanup(move || {
            went.remove();
            came.remove();
        });
        provide_context(network);
        network
    }

    pub fn online(self) -> Signal<bool> {
        self.online.into()
    }
}

/// What the browser says now. It can be wrong about being online: a network is not necessarily a way to authentik.
pub fn is_online() -> bool {
    window().navigator().on_line()
}

/// Runs `retry` each time the browser is back online, as long as the caller's view is mounted.
pub fn when_back(retry: impl Fn() + 'static) {
    let Some(network) = use_context::<Network>() else { return };
    Effect::new(move |before: Option<bool>| {
        let online = network.online.get();
        if online && before == Some(false) {
            untrack(&retry);
        }
        online
    });
}
