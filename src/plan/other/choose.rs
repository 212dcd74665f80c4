//! Choosing another instance. What is inside then works with that: its client, its account's rights, and its name
//! where something is asked.

use super::words;
use crate::permissions::OwnPermissions;
use crate::plan::state::Places;
use crate::resource::failure::Failure;
use crate::rest::Client;
use crate::route::Route;
use crate::session::{OtherInstance, Unavailable, use_instance_switch, use_session};
use crate::undo::Undo;
use leptos::context::Provider;
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{ActionPlace, Button, Choice, Field, Icon, Notice, NoticeKind, Select};
use std::sync::Arc;

/// What is shown with the other instance.
pub type Inside = Arc<dyn Fn(Places) -> AnyView + Send + Sync>;

/// The field, and what is inside once the chosen instance can be used.
#[component]
pub fn WithOther(label: Message, inside: Inside) -> impl IntoView {
    let session = use_session();
    let others = Memo::new(move |_| session.others());
    let only = others.with_untracked(|others| match others.as_slice() {
        [(id, _)] => id.clone(),
        _ => String::new(),
    });
    let chosen = RwSignal::new(only);
    let reached = RwSignal::new(None::<Result<OtherInstance, Unavailable>>);
    let tries = RwSignal::new(0_u32);
    Effect::new(move |_| {
        tries.track();
        let (id, locked) = (chosen.get(), session.locked().get());
        reached.set(None);
        if id.is_empty() || locked {
            return;
        }
        leptos::task::spawn_local(async move {
            let found = session.other(id.clone()).await;
            if chosen.try_get_untracked() == Some(id) {
                reached.try_set(Some(found));
            }
        });
    });
    let retry = Callback::new(move |()| tries.update(|tries| *tries += 1));
    let body = move || {
        let id = chosen.get_untracked();
        match reached.get() {
            None if id.is_empty() => ().into_any(),
            None => view! { <p role="status">{words::CONNECTING}</p> }.into_any(),
            Some(Err(why)) => unavailable(id, why, retry),
            Some(Ok(other)) => {
                let instances = session.instances();
                let places =
                    untrack(|| Places { here: instances.current_label(), there: instances.label(&id) });
                let colour =
                    instances.list().with_untracked(|list| list.get(&id).map(|one| one.colour.key()));
                let (client, inside) = (other.client(), Arc::clone(&inside));
                view! {
                    <Provider value=client>
                        {context(client, &other, &places, colour.unwrap_or_default())} {inside(places)}
                    </Provider>
                }
                .into_any()
            }
        }
    };
    let options = Signal::derive(move || {
        let none = (String::new(), words::CHOOSE.text());
        let all = std::iter::once(none).chain(others.get());
        all.map(|(value, label)| Choice::new(value, label)).collect::<Vec<_>>()
    });
    let is_alone = Memo::new(move |_| others.with(Vec::is_empty));
    let field = move || {
        if is_alone.get() {
            return view! {
                <Notice kind=NoticeKind::Info>
                    {words::NO_OTHER} " " <a href=Route::PREFERENCES.to_hash()>{words::MANAGE}</a>
                </Notice>
            }
            .into_any();
        }
        view! {
            <div class="rac-plan-source">
                <Field label=label.clone()>
                    <Select value=chosen options=options />
                </Field>
            </div>
        }
        .into_any()
    };
    view! {
        {field}
        {body}
    }
}

/// What views inside find in their context.
fn context(client: Client, other: &OtherInstance, places: &Places, colour: &'static str) {
    // Its objects have the same ids as others here: among the recent changes, undoing would mix them up.
    provide_context(Undo::of_other());
    OwnPermissions::provide_other(client, other.me.clone());
    provide_context(ActionPlace(Signal::stored(Some((places.there.clone(), colour)))));
}

/// Why the instance can't be used, and the way to it.
fn unavailable(id: String, why: Unavailable, retry: Callback<()>) -> AnyView {
    let name = untrack(|| use_session().instances().label(&id));
    if let Unavailable::Failed(error) = why {
        return view! { <Failure error=error on_retry=retry title=words::NOT_REACHED /> }.into_any();
    }
    let switch = use_instance_switch();
    let go = words::switch_to(&name);
    view! {
        <Notice kind=NoticeKind::Warning title=words::unavailable(&name)>
            <p>{words::way_out(&why, &name)}</p>
            <p class="rac-plan-format">
                <Button on_click=Callback::new(move |()| switch.to(id.clone()))>{go}</Button>
                <Button icon=Icon::Refresh on_click=retry>{words::TRY_AGAIN}</Button>
            </p>
        </Notice>
    }
    .into_any()
}
