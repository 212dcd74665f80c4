//! The channel between the page and the window for signing in again. Both are on the same origin and recognize each
//! other's messages by the state. It works even if authentik's pages sever the window from its opener.

use super::address::parameter;
use futures_channel::oneshot;
use futures_util::future::{Either, select};
use gloo_timers::future::TimeoutFuture;
use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use web_sys::{BroadcastChannel, MessageEvent};

const NAME: &str = "rac-admin.sign-in";
/// The page's reply, followed by the state.
const HEARD: &str = "heard ";
/// How long the page has to reply, in milliseconds.
const PATIENCE_MS: u32 = 5_000;

/// One end of the channel. Dropping it closes it.
struct SignInChannel {
    channel: BroadcastChannel,
    _listener: Closure<dyn FnMut(MessageEvent)>,
}

impl Drop for SignInChannel {
    fn drop(&mut self) {
        self.channel.set_onmessage(None);
        self.channel.close();
    }
}

impl SignInChannel {
    /// Opens the channel. The receiver gets the first message for which `is_meant` holds.
    fn open(is_meant: impl Fn(&str) -> bool + 'static) -> Option<(SignInChannel, oneshot::Receiver<String>)> {
        let channel = BroadcastChannel::new(NAME).ok()?;
        let (sender, receiver) = oneshot::channel();
        let sender = RefCell::new(Some(sender));
        let listener = Closure::new(move |event: MessageEvent| {
            let Some(message) = event.data().as_string().filter(|message| is_meant(message)) else { return };
            if let Some(sender) = sender.borrow_mut().take() {
                let _ = sender.send(message);
            }
        });
        channel.set_onmessage(Some(listener.as_ref().unchecked_ref()));
        Some((SignInChannel { channel, _listener: listener }, receiver))
    }

    fn say(&self, message: &str) {
        let _ = self.channel.post_message(&message.into());
    }
}

/// In the page: waits for the query with this state from the window.
pub async fn answer(state: &str) -> Option<String> {
    let ours = state.to_owned();
    let (line, heard) =
        SignInChannel::open(move |message| parameter(message, "state").as_ref() == Some(&ours))?;
    let query = heard.await.ok()?;
    line.say(&format!("{HEARD}{state}"));
    Some(query)
}

/// In the window: passes the query to the page that waits for it. Returns whether there is one.
pub async fn hand_over(query: &str) -> bool {
    let reply = format!("{HEARD}{}", parameter(query, "state").unwrap_or_default());
    let Some((line, heard)) = SignInChannel::open(move |message| message == reply) else { return false };
    line.say(query);
    matches!(select(heard, TimeoutFuture::new(PATIENCE_MS)).await, Either::Left((Ok(_), _)))
}
