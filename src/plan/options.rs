//! What is chosen once for everything in the file.

use super::planned::{Doing, Lacking};
use super::state::{Draft, lists_everything};
use super::words;
use authentik_rac::endpoints::Protocol;
use authentik_rac::flows::{Flow, FlowDesignation};
use leptos::prelude::*;
use rac_formats::Kind;
use rac_ui::{Choice, ComboOption, ComboOptions, Combobox, Field, MultiCombobox, Select, Switch};

/// Questions only appear if the file leaves something open.
#[component]
pub fn ForAll(draft: Draft) -> impl IntoView {
    let count = move |count: fn(&Lacking) -> usize| {
        Memo::new(move |_| {
            draft.planned.with(|planned| planned.as_ref().map_or(0, |planned| count(&planned.lacking)))
        })
    };
    let providers = count(|lacking| lacking.provider);
    let protocols = count(|lacking| lacking.protocol);
    let mappings_of_all = count(|lacking| lacking.property_mappings);
    let provider = move || {
        let count = providers.get();
        (count > 0).then(|| {
            view! {
                <Field label=words::PROVIDER help=words::for_lacking_provider(count) required=true>
                    <Combobox
                        value=draft.provider
                        options=names(draft, Kind::Provider)
                        placeholder=words::CHOOSE_PROVIDER
                        clearable=true
                    />
                </Field>
            }
        })
    };
    let protocol = move || {
        let count = protocols.get();
        (count > 0).then(|| {
            let options = Signal::derive(|| {
                let choice = |value: &str, label: String| Choice::new(value, label);
                let known = Protocol::KNOWN.iter().map(|one| choice(one.as_str(), one.label().to_string()));
                std::iter::once(choice("", words::NONE.text())).chain(known).collect::<Vec<_>>()
            });
            view! {
                <Field label=words::PROTOCOL help=words::for_lacking_protocol(count) required=true>
                    <Select value=draft.protocol options=options />
                </Field>
            }
        })
    };
    let mappings = move || {
        let count = mappings_of_all.get();
        (count > 0).then(|| {
            view! {
                <Field label=words::MAPPINGS help=words::for_lacking_mappings(count)>
                    <MultiCombobox
                        values=draft.mappings
                        options=names(draft, Kind::PropertyMapping)
                        ordered_by_label=true
                    />
                </Field>
            }
        })
    };
    let flows = count(|lacking| lacking.flow);
    let flow = move || {
        (flows.get() > 0).then(|| {
            view! {
                <Field label=words::FLOW help=words::FOR_LACKING_FLOW>
                    <Combobox
                        value=draft.flow
                        options=authorization_flows(draft)
                        placeholder=words::CHOOSE_FLOW
                        clearable=true
                    />
                </Field>
            }
        })
    };
    let names_providers = Memo::new(move |_| {
        draft.reading.with(|reading| {
            let mut items = reading.iter().flat_map(|reading| &reading.import.items);
            items.any(|one| one.item.kind == Kind::Endpoint && !one.item.text("provider").is_empty())
        })
    });
    let into = move || {
        names_providers.get().then(|| {
            view! {
                <Field label=words::INTO help=words::INTO_HELP>
                    <Combobox
                        value=draft.into
                        options=stored_providers(draft)
                        placeholder=words::INTO_THOSE_OF_FILE
                        clearable=true
                    />
                </Field>
            }
        })
    };
    let kept = Signal::derive(move || {
        let kept = draft.planned.with(|planned| {
            let planned = planned.as_ref().filter(|planned| planned.keeps)?;
            Some(words::nothing_deleted(planned.count(Doing::Cannot)).text())
        });
        kept.into_iter().collect::<Vec<_>>()
    });
    let deletes = Memo::new(move |_| {
        draft.reading.with(|reading| reading.as_ref().is_some_and(|one| lists_everything(one.format)))
    });
    let delete = move || {
        deletes.get().then(|| {
            view! {
                <Switch checked=draft.delete label=words::DELETE help=words::DELETE_AFFECTS warnings=kept />
            }
        })
    };
    let is_asked = Memo::new(move |_| {
        names_providers.get()
            || deletes.get()
            || [providers, protocols, mappings_of_all, flows].iter().any(|count| count.get() > 0)
    });
    // What is open is only known when the instance is.
    let is_there = Memo::new(move |_| draft.planned.with(Option::is_some));
    move || {
        (is_there.get() && is_asked.get()).then(|| {
            view! {
                <section class="rac-plan-options" aria-label=words::OPTIONS>
                    <h2 class="rac-plan-heading">{words::OPTIONS}</h2>
                    {provider}
                    {flow}
                    {into}
                    {protocol}
                    {mappings}
                    {delete}
                </section>
            }
        })
    }
}

/// The names of a kind: those of the instance, and those that the file creates.
fn names(draft: Draft, kind: Kind) -> Signal<ComboOptions> {
    Signal::derive(move || {
        let Some(snapshot) = draft.snapshot.get() else { return ComboOptions::Waiting };
        let instance = &snapshot.instance;
        let mut names: Vec<String> = match kind {
            Kind::Provider => instance.providers.iter().map(|one| one.name.clone()).collect(),
            _ => instance.property_mappings.iter().map(|one| one.name.clone()).collect(),
        };
        draft.reading.with(|reading| {
            let items = reading.iter().flat_map(|one| &one.import.items);
            let of_kind = items.filter(|one| one.item.kind == kind);
            names.extend(of_kind.map(|one| one.item.name().to_owned()));
        });
        ComboOptions::Ready(options(names))
    })
}

/// The providers of the instance.
fn stored_providers(draft: Draft) -> Signal<ComboOptions> {
    Signal::derive(move || match draft.snapshot.get() {
        Some(snapshot) => {
            let providers = snapshot.instance.providers.iter();
            ComboOptions::Ready(options(providers.map(|one| one.name.clone()).collect()))
        }
        None => ComboOptions::Waiting,
    })
}

fn options(mut names: Vec<String>) -> Vec<ComboOption> {
    names.sort();
    names.dedup();
    let option = |name: String| ComboOption { value: name.clone(), label: name, detail: String::new() };
    names.into_iter().map(option).collect()
}

fn authorization_flows(draft: Draft) -> Signal<ComboOptions> {
    Signal::derive(move || {
        let Some(snapshot) = draft.snapshot.get() else { return ComboOptions::Waiting };
        let flows = snapshot.instance.flows.iter();
        let flows = flows.filter(|flow| flow.designation == FlowDesignation::Authorization);
        let option = |flow: &Flow| ComboOption {
            value: flow.slug.clone(),
            label: flow.name.clone(),
            detail: flow.slug.clone(),
        };
        ComboOptions::Ready(flows.map(option).collect())
    })
}
