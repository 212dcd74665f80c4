//! Provider, application and outpost.

use super::{choice, text};
use crate::connect_machines::answers::{EXISTING, NEW};
use crate::connect_machines::wizard::Wizard;
use crate::connect_machines::words;
use authentik_rac::flows::FlowDesignation;
use authentik_rac::outposts::OutpostKind;
use leptos::prelude::*;
use rac_formats::snapshot::{Part, Snapshot};
use rac_messages::{Argument, Message};
use rac_ui::{ComboOption, Combobox, Field, RadioGroup, TextInput};

fn option(name: &str, detail: &str) -> ComboOption {
    ComboOption { value: name.to_owned(), label: name.to_owned(), detail: detail.to_owned() }
}

fn providers(snapshot: &Snapshot) -> Vec<ComboOption> {
    let detail = |slug: &Option<String>| slug.clone().unwrap_or_default();
    let all = snapshot.instance.providers.iter();
    all.map(|one| option(&one.name, &detail(&one.assigned_application_slug))).collect()
}

fn flows(snapshot: &Snapshot) -> Vec<ComboOption> {
    let of_kind =
        snapshot.instance.flows.iter().filter(|one| one.designation == FlowDesignation::Authorization);
    of_kind
        .map(|one| ComboOption { value: one.slug.clone(), label: one.name.clone(), detail: one.slug.clone() })
        .collect()
}

fn outposts(snapshot: &Snapshot) -> Vec<ComboOption> {
    let of_kind = snapshot.instance.outposts.iter().filter(|one| one.kind == OutpostKind::Rac);
    of_kind.map(|one| option(&one.name, &words::serves(one.providers.len()).text())).collect()
}

pub fn provider(wizard: Wizard) -> AnyView {
    let fields = wizard.fields;
    let is_new = Memo::new(move |_| wizard.answers.with(|answers| answers.is_new_provider()));
    let rest = move || match is_new.get() {
        true => view! {
            {text(wizard, "provider_name", fields.provider_name, words::PROVIDER_NAME, None, true)}
            <Field label=words::FLOW help=words::FLOW_HELP errors=wizard.errors_of("flow") required=true>
                <Combobox
                    value=fields.flow
                    options=wizard.options(flows, Part::Flows, words::NO_FLOWS)
                    placeholder=words::CHOOSE
                    on_retry=Callback::new(move |()| wizard.read())
                />
            </Field>
            {text(wizard, "expiry", fields.expiry, words::EXPIRY, Some(words::EXPIRY_HELP), true)}
        }
        .into_any(),
        false => view! {
            <Field label=words::PROVIDER errors=wizard.errors_of("provider") required=true>
                <Combobox
                    value=fields.provider
                    options=wizard.options(providers, Part::Providers, words::NO_PROVIDERS)
                    placeholder=words::CHOOSE
                    on_retry=Callback::new(move |()| wizard.read())
                />
            </Field>
        }
        .into_any(),
    };
    view! {
        <RadioGroup
            label=words::PROVIDER_KIND
            options=vec![choice(NEW, words::PROVIDER_NEW), choice(EXISTING, words::PROVIDER_EXISTING)]
            value=fields.provider_kind
        />
        {rest}
    }
    .into_any()
}

pub fn application(wizard: Wizard) -> AnyView {
    let fields = wizard.fields;
    // The provider can't change in this step.
    let there = Memo::new(move |_| {
        let snapshot = wizard.snapshot.get()?;
        wizard.answers.with(|answers| {
            let application = answers.stored_application_name(&snapshot.instance)?;
            Some(words::has_application(application, answers.provider()))
        })
    });
    let slug_help = Signal::derive(move || {
        wizard.answers.with(|answers| {
            let name = answers.application_name();
            Some(words::slug_help(crate::readiness::proposed_slug(name)).text())
        })
    });
    unless_there(there, move || {
        view! {
            {text(
                wizard,
                "application_name",
                fields.application_name,
                words::APPLICATION_NAME,
                Some(words::APPLICATION_NAME_HELP),
                false,
            )}
            <Field label=words::SLUG help=slug_help errors=wizard.errors_of("application_slug")>
                <TextInput value=fields.application_slug autocomplete="off" />
            </Field>
        }
        .into_any()
    })
}

pub fn outpost(wizard: Wizard) -> AnyView {
    let fields = wizard.fields;
    let there = Memo::new(move |_| {
        let snapshot = wizard.snapshot.get()?;
        wizard.answers.with(|answers| {
            let outposts = answers.stored_outposts(&snapshot.instance);
            (!outposts.is_empty()).then(|| words::has_outposts(Argument::list(&outposts), answers.provider()))
        })
    });
    let kind = Memo::new(move |_| fields.outpost_kind.get());
    let rest = move || match kind.get().as_str() {
        EXISTING => view! {
            <Field label=words::OUTPOST errors=wizard.errors_of("outpost") required=true>
                <Combobox
                    value=fields.outpost
                    options=wizard.options(outposts, Part::Outposts, words::NO_OUTPOSTS)
                    placeholder=words::CHOOSE
                    on_retry=Callback::new(move |()| wizard.read())
                />
            </Field>
        }
        .into_any(),
        NEW => text(
            wizard,
            "outpost_name",
            fields.outpost_name,
            words::OUTPOST_NAME,
            Some(words::OUTPOST_NEW_HELP),
            true,
        ),
        _ => ().into_any(),
    };
    unless_there(there, move || {
        view! {
            <RadioGroup
                label=words::OUTPOST_KIND
                options=vec![choice(EXISTING, words::OUTPOST_EXISTING), choice(NEW, words::OUTPOST_NEW)]
                value=fields.outpost_kind
                errors=wizard.errors_of("outpost_kind")
            />
            {rest}
        }
        .into_any()
    })
}

/// A sentence about what is there, or else the controls.
fn unless_there(there: Memo<Option<Message>>, controls: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    (move || match there.get() {
        Some(text) => view! { <p>{text}</p> }.into_any(),
        None => controls(),
    })
    .into_any()
}
