//! The dialog of each fix.

use super::check::Fix;
use super::fix_application::{AssignApplication, CreateApplication};
use super::fix_outpost::{CreateOutpost, JoinOutpost};
use super::words;
use crate::bindings::BindingDialog;
use authentik_rac::providers::Provider;
use leptos::prelude::*;

pub fn fix_dialog(
    fix: &Fix,
    provider: Provider,
    on_close: Callback<()>,
    on_done: Callback<String>,
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
            let on_close = Callback::new(
                move |bound: bool| {
                    if bound { on_done.run(done.clone()) } else { on_close.run(()) }
                },
            );
            view! {
                <BindingDialog target=*target order=0 title=words::restrict(name) on_close=on_close />
            }
            .into_any()
        }
        Fix::Open(..) => ().into_any(),
    }
}
