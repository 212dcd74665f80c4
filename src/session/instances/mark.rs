//! The colour and name of an instance, always together.

use super::state::origin;
use super::{Instance, words};
use crate::session::use_session;
use leptos::prelude::*;
use rac_ui::{Notice, NoticeKind};

/// The colour and name of one instance.
#[component]
pub fn InstanceMark(instance: Instance) -> impl IntoView {
    let instances = use_session().instances();
    view! {
        <span class="rac-instance-mark" data-instance=instance.colour.key()>
            <bdi>{move || instances.label(&instance.id)}</bdi>
        </span>
    }
}

/// On the connect page: the instance that the token is for. Its address is fixed.
#[component]
pub fn InstanceToConnect() -> impl IntoView {
    let instances = use_session().instances();
    let instance = instances.current().get_untracked();
    let url = instance.url(&origin());
    view! {
        <div class="rac-instance-connect">
            <InstanceMark instance=instance />
            <span class="rac-instance-url">{url}</span>
        </div>
    }
}

/// Warns that the current instance is gone or changed, while a form keeps it open.
#[component]
pub fn StaleInstance() -> impl IntoView {
    let stale = use_session().instances().stale();
    move || {
        stale
            .with(Option::is_some)
            .then(|| view! { <Notice kind=NoticeKind::Warning>{words::STALE}</Notice> })
    }
}
