//! What is chosen once for everything in the file.

use super::planned::Lacking;
use super::state::Draft;
use super::words;
use authentik_rac::endpoints::Protocol;
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
    let mappings = count(|lacking| lacking.property_mappings);
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
        let count = mappings.get();
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
    let kept = Signal::derive(move || {
        let refused =
            draft.reading.with(|reading| reading.as_ref().map_or(0, |one| one.import.refused.len()));
        let is_kept = draft.delete.get() && refused > 0;
        is_kept.then(|| words::nothing_deleted(refused).text()).into_iter().collect::<Vec<_>>()
    });
    // What is open is only known when the instance is.
    let is_there = Memo::new(move |_| draft.planned.with(Option::is_some));
    move || {
        is_there.get().then(|| {
            view! {
                <section class="rac-plan-options" aria-label=words::OPTIONS>
                    <h2 class="rac-plan-heading">{words::OPTIONS}</h2>
                    {provider}
                    {protocol}
                    {mappings}
                    <Switch checked=draft.delete label=words::DELETE help=words::DELETE_HELP warnings=kept />
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
        names.sort();
        names.dedup();
        let option = |name: String| ComboOption { value: name.clone(), label: name, detail: String::new() };
        ComboOptions::Ready(names.into_iter().map(option).collect())
    })
}
