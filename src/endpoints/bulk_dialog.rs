//! The dialogs that change many endpoints: choosing a change, reviewing it, and watching the progress.

mod controls;
mod request;
mod review;
mod viewing;

use super::bulk::plan::{Chosen, Plan};
use super::index::Index;
use super::{bulk_change, words};
use crate::resource::pickers::hidden_mapping;
use authentik_rac::endpoints::EndpointId;
use authentik_rac::property_mappings::PropertyMappingId;
use controls::{Controls, Pickers};
use guacamole_settings::catalogue::Protocols;
use leptos::prelude::*;
use rac_ui::{Button, ButtonVariant, Choice, Dialog, Field, Select, Selection};
use request::{Request, What};
use review::Review;
use std::collections::HashSet;
use std::sync::Arc;
use viewing::Viewing;

/// The dialogs, while `open`. `on_done` is called after endpoints were changed.
#[component]
pub fn BulkDialog(
    open: RwSignal<bool>,
    selection: Selection,
    index: Signal<Arc<Index>>,
    on_done: Callback<()>,
) -> impl IntoView {
    move || open.get().then(|| bulk_change::dialog::open(open, selection, index, on_done))
}

/// Asks for a change, then shows the review. Closing the review returns to the first step with its input.
#[component]
pub fn Changing(
    open: RwSignal<bool>,
    selection: Selection,
    index: Signal<Arc<Index>>,
    on_done: Callback<()>,
) -> impl IntoView {
    let request = Request::new();
    let plan = RwSignal::new(None::<Plan>);
    let chosen = Memo::new(move |_| {
        let ids: HashSet<EndpointId> =
            selection.items().iter().filter_map(|(id, _)| id.parse().ok()).collect();
        Chosen::new(&index.get(), &ids)
    });
    let on_close = Callback::new(move |(done, ran): (Vec<String>, bool)| {
        plan.set(None);
        if ran {
            open.set(false);
        }
        if !done.is_empty() {
            on_done.run(());
        }
    });
    move || match plan.get() {
        Some(plan) => view! { <Review plan=plan on_close=on_close /> }.into_any(),
        None => view! { <Asking open=open request=request chosen=chosen index=index plan=plan /> }.into_any(),
    }
}

/// Asks which field to change, and how.
#[component]
fn Asking(
    open: RwSignal<bool>,
    request: Request,
    chosen: Memo<Chosen>,
    index: Signal<Arc<Index>>,
    plan: RwSignal<Option<Plan>>,
) -> impl IntoView {
    let pickers = Pickers::new();
    let mappings = pickers.mappings;
    let viewing = Viewing::new();
    let planned = Memo::new(move |_| {
        let change = request.change(pickers.provider_names)?;
        let name_of = |id: PropertyMappingId| {
            let id = id.to_string();
            mappings.name_of(&id).unwrap_or_else(|| hidden_mapping(&id).text())
        };
        let may_view = |id| viewing.allows(id);
        Some(chosen.with(|chosen| Plan::new(change, chosen, &index.get(), &name_of, &may_view)))
    });
    let count = Memo::new(move |_| planned.with(|plan| plan.as_ref().map(|plan| plan.rows.len())));
    let disabled = Signal::derive(move || match count.get() {
        None => Some(words::CHANGE_INCOMPLETE.text()),
        Some(0) => planned.with(|plan| plan.as_ref().map(|plan| words::nothing_changes(plan).text())),
        Some(_) => None,
    });
    let summary = move || planned.with(|plan| plan.as_ref().map(words::change_summary));
    let protocols = Memo::new(move |_| {
        let index = index.get();
        let of_all = chosen.with(|chosen| {
            let of = chosen.entries(&index).map(|entry| Protocols::of(Some(&entry.protocol)));
            of.fold(Protocols::NONE, Protocols::or)
        });
        // If the protocol is unknown, so are its parameters.
        if of_all == Protocols::NONE { Protocols::ALL } else { of_all }
    });
    let names = Memo::new(move |_| {
        let index = index.get();
        chosen.with(|chosen| request::names_set(chosen.places.iter().map(|place| index.settings(*place))))
    });
    let close = Callback::new(move |()| open.set(false));
    let footer = move || {
        view! {
            <Button on_click=close>{crate::forms::words::CANCEL}</Button>
            <Button
                variant=ButtonVariant::Primary
                disabled=disabled
                on_click=Callback::new(move |()| plan.set(planned.get_untracked()))
            >
                {move || words::review(count.get().unwrap_or_default())}
            </Button>
        }
    };
    let kinds = Signal::derive(|| What::ALL.map(|what| choice(what.key(), &what.label().text())).to_vec());
    let what = Memo::new(move |_| request.what());
    view! {
        <Dialog title=words::CHANGE_TITLE on_close=close wide=true footer=footer>
            <div class="rac-endpoint-change">
                <Field label=words::CHANGE_WHAT>
                    <Select value=request.what options=kinds />
                </Field>
                {move || {
                    view! {
                        <Controls
                            what=what.get()
                            request=request
                            pickers=pickers
                            protocols=protocols
                            names=names
                        />
                    }
                }}
                <p role="status">{summary}</p>
            </div>
        </Dialog>
    }
}

fn choice(value: &str, label: &str) -> Choice {
    Choice::new(value, label)
}
