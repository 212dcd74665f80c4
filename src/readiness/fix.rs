//! The dialog of each fix.

use super::check::Fix;
use super::fix_application::{AssignApplication, CreateApplication};
use super::fix_outpost::{CreateOutpost, JoinOutpost};
use super::words;
use crate::bindings::BindingDialog;
use authentik_rac::providers::Provider;
use authentik_rac::undo::Item;
use leptos::prelude::*;
use rac_messages::Message;

/// What was done, and what undoes it. A binding has a message of its own for that.
pub type Fixed = (Message, Vec<Item>);

pub fn fix_dialog(
    fix: &Fix,
    provider: Provider,
    on_close: Callback<()>,
    on_done: Callback<Fixed>,
) -> AnyView {
    match fix {
        Fix::AssignApplication => {
            view! { <AssignApplication provider=provider on_close=on_close on_done=on_done /> }.into_any()
        }
        Fix::CreateApplication => {
            view! { <CreateApplication provider=provider on_close=on_close on_done=on_done /> }.into_any()
        }
        Fix::JoinOutpost => {
            view! { <JoinOutpost provider=provider on_close=on_close on_done=on_done /> }.into_any()
        }
        Fix::CreateOutpost => {
            view! { <CreateOutpost provider=provider on_close=on_close on_done=on_done /> }.into_any()
        }
        Fix::Restrict(target, name) => {
            let done = words::restricted(name);
            let on_close =
                Callback::new(
                    move |bound: bool| {
                        if bound { on_done.run((done.clone(), Vec::new())) } else { on_close.run(()) }
                    },
                );
            view! {
                <BindingDialog target=*target order=0 title=words::restrict_who(name) on_close=on_close />
            }
            .into_any()
        }
        Fix::Open(..) => ().into_any(),
    }
}
