//! The machines, and how users log in to them.

use super::{choice, choice_with, text, text_with_warnings};
use crate::connect_machines::answers::{
    ANY, ASK, ATTRIBUTES, CHOSEN, LIST, MAPPING, ONE, OWN, PROMPT, SHARED, TOFU, VALID,
};
use crate::connect_machines::warnings::host_warnings;
use crate::connect_machines::wizard::Wizard;
use crate::connect_machines::words;
use crate::endpoints::LimitField;
use authentik_rac::endpoints::Protocol;
use leptos::prelude::*;
use rac_formats::snapshot::{Part, Snapshot};
use rac_messages::Message;
use rac_ui::{ComboOption, Combobox, Field, Notice, NoticeKind, PasswordInput, RadioGroup, TextArea};

pub fn machines(wizard: Wizard) -> AnyView {
    let fields = wizard.fields;
    let protocols: Vec<_> =
        Protocol::KNOWN.iter().map(|one| choice(one.as_str(), Message::verbatim(one.label()))).collect();
    let is_list = Memo::new(move |_| fields.machines.with(|kind| kind == LIST));
    let is_rdp = Memo::new(move |_| fields.protocol.with(|protocol| protocol == "rdp"));
    let warnings = Memo::new(move |_| {
        let Some(snapshot) = wizard.snapshot.get() else { return Vec::new() };
        let all = wizard.answers.with(|answers| host_warnings(answers, &snapshot.instance));
        all.into_iter().map(|one| one.text()).collect::<Vec<String>>()
    });
    let hosts = move || match is_list.get() {
        true => view! {
            <Field
                label=words::LIST
                help=words::LIST_HELP
                errors=wizard.errors_of("list")
                warnings=warnings
                required=true
            >
                <TextArea value=fields.list rows=8 monospace=true />
            </Field>
        }
        .into_any(),
        false => view! {
            {text_with_warnings(
                wizard,
                "host",
                fields.host,
                words::HOST,
                Some(words::HOST_HELP),
                true,
                warnings.into(),
            )}
            {text(wizard, "port", fields.port, words::PORT, Some(words::PORT_HELP), false)}
            {text(wizard, "name", fields.name, words::MACHINE_NAME, Some(words::MACHINE_NAME_HELP), false)}
        }
        .into_any(),
    };
    let certificate = move || {
        is_rdp.get().then(|| {
            view! {
                <RadioGroup
                    label=words::CERTIFICATE
                    options=vec![
                        choice(TOFU, words::CERTIFICATE_TOFU),
                        choice(ANY, words::CERTIFICATE_ANY),
                        choice(VALID, words::CERTIFICATE_VALID),
                    ]
                    value=fields.certificate
                    help=words::CERTIFICATE_HELP
                />
            }
        })
    };
    view! {
        <RadioGroup
            label=words::PROTOCOL
            options=protocols
            value=fields.protocol
            errors=wizard.errors_of("protocol")
        />
        <RadioGroup
            label=words::MACHINES
            options=vec![choice(ONE, words::MACHINES_ONE), choice(LIST, words::MACHINES_LIST)]
            value=fields.machines
        />
        {hosts}
        {certificate}
        <LimitField state=fields.limit />
    }
    .into_any()
}

fn mappings(snapshot: &Snapshot) -> Vec<ComboOption> {
    let option =
        |name: &String| ComboOption { value: name.clone(), label: name.clone(), detail: String::new() };
    snapshot.instance.property_mappings.iter().map(|one| option(&one.name)).collect()
}

pub fn credentials(wizard: Wizard) -> AnyView {
    let fields = wizard.fields;
    let kind = Memo::new(move |_| fields.credentials.get());
    let is_rdp = Memo::new(move |_| fields.protocol.with(|protocol| protocol == "rdp"));
    let rest = move || {
        match kind.get().as_str() {
        SHARED => view! {
            {text(wizard, "username", fields.username, words::USERNAME, None, false)}
            <Field label=words::PASSWORD help=words::PASSWORD_HELP>
                <PasswordInput value=fields.password />
            </Field>
            {move || is_rdp.get().then(|| text(wizard, "domain", fields.domain, words::DOMAIN, Some(words::DOMAIN_HELP), false))}
        }
        .into_any(),
        MAPPING => view! {
            <Field label=words::MAPPING errors=wizard.errors_of("mapping") required=true>
                <Combobox
                    value=fields.mapping
                    options=wizard.options(mappings, Part::PropertyMappings, words::NO_MAPPINGS)
                    placeholder=words::CHOOSE
                    on_retry=Callback::new(move |()| wizard.read())
                />
            </Field>
        }
        .into_any(),
        PROMPT => asks_in(wizard),
        _ => ().into_any(),
    }
    };
    view! {
        <RadioGroup
            label=words::CREDENTIALS
            options=vec![
                choice_with(ASK, words::CREDENTIALS_ASK, words::CREDENTIALS_ASK_HELP),
                choice_with(PROMPT, words::CREDENTIALS_PROMPT, words::CREDENTIALS_PROMPT_HELP),
                choice_with(SHARED, words::CREDENTIALS_SHARED, words::CREDENTIALS_SHARED_HELP),
                choice_with(ATTRIBUTES, words::CREDENTIALS_ATTRIBUTES, words::CREDENTIALS_ATTRIBUTES_HELP),
                choice(MAPPING, words::CREDENTIALS_MAPPING),
            ]
            value=fields.credentials
        />
        {rest}
    }
    .into_any()
}

/// Which flow asks: one of its own, or the provider's.
fn asks_in(wizard: Wizard) -> AnyView {
    let fields = wizard.fields;
    let flow = Memo::new(move |_| {
        let snapshot = wizard.snapshot.get()?;
        wizard.answers.with(|answers| answers.flow(&snapshot.instance).map(|flow| flow.slug.clone()))
    });
    let chosen = Memo::new(move |_| fields.asks_in.with(|kind| kind == CHOSEN));
    // The flow can't change in this step, but it may not be read yet.
    let choices = move || {
        let label = words::flow_of_provider(flow.get().as_deref());
        view! {
            <RadioGroup
                label=words::FLOW_THAT_ASKS
                options=vec![
                    choice_with(OWN, words::FLOW_OWN, words::FLOW_OWN_HELP),
                    choice(CHOSEN, label),
                ]
                value=fields.asks_in
                errors=wizard.errors_of("asks_in")
            />
        }
    };
    let shared = move || {
        chosen.get().then(|| view! { <Notice kind=NoticeKind::Warning>{words::FLOW_SHARED}</Notice> })
    };
    view! { {choices} {shared} }.into_any()
}
