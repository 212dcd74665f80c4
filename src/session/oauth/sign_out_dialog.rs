//! "Sign out": here only, or of authentik too.

use crate::session::{Session, dialogs, words};
use leptos::prelude::*;
use rac_ui::{Button, ButtonVariant, Dialog};

/// The dialog, open while the session asks.
#[component]
pub fn SignOutDialog(session: Session) -> impl IntoView {
    let asking = session.asks_how_to_sign_out();
    move || asking.get().then(|| dialogs::sign_out::open(session))
}

#[component]
pub fn AskHowToSignOut(session: Session) -> impl IntoView {
    let asking = session.asks_how_to_sign_out();
    let cancel = Callback::new(move |()| asking.set(false));
    let here = Callback::new(move |()| session.sign_out(false));
    let everywhere = Callback::new(move |()| session.sign_out(true));
    view! {
        <Dialog title=words::SIGN_OUT on_close=cancel>
            <p>{words::SIGN_OUT_HERE_TEXT}</p>
            <p>{words::SIGN_OUT_EVERYWHERE_TEXT}</p>
            <div class="rac-dialog-actions">
                <Button variant=ButtonVariant::Quiet on_click=cancel>
                    {words::CANCEL}
                </Button>
                <Button on_click=everywhere>{words::SIGN_OUT_EVERYWHERE}</Button>
                <Button variant=ButtonVariant::Primary autofocus=true on_click=here>
                    {words::SIGN_OUT_HERE}
                </Button>
            </div>
        </Dialog>
    }
}
