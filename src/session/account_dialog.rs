//! A token entered in the middle of work belongs to a different account: nothing is written as that account before
//! the user agrees.

use super::{dialogs, words};
use crate::read_only::{Writer, use_write_mode};
use leptos::prelude::*;
use rac_ui::{Button, ButtonVariant, Dialog, WorkProgress};

/// The dialog, open while a write waits for the answer.
#[component]
pub fn OtherAccountDialog() -> impl IntoView {
    let account = use_write_mode().account();
    let other = Memo::new(move |_| account.other().get().filter(|_| account.asking().get()));
    move || other.get().map(dialogs::other_account::open)
}

#[component]
pub fn AskToContinue(other: Writer) -> impl IntoView {
    let account = use_write_mode().account();
    let before = untrack(|| account.agreed().get()).map(|before| words::of_other_account(&before, &other));
    let progress = use_context::<WorkProgress>();
    let progress = move || progress.and_then(|progress| progress.get()).map(|text| view! { <p>{text}</p> });
    let stop = Callback::new(move |()| account.answer(false));
    let continue_as = Callback::new(move |()| account.answer(true));
    let label = words::continue_as(&other.name);
    let footer = move || {
        let label = label.clone();
        view! {
            <Button autofocus=true on_click=stop>{words::DO_NOT_CONTINUE}</Button>
            <Button variant=ButtonVariant::Primary on_click=continue_as>{label}</Button>
        }
    };
    view! {
        <Dialog title=words::other_account(&other.name) on_close=stop footer=footer says_where=true>
            {before.map(|text| view! { <p>{text}</p> })}
            {progress}
        </Dialog>
    }
}
