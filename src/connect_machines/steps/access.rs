//! Who has access.

use super::choice;
use crate::connect_machines::answers::{EVERYONE, GROUPS, USERS};
use crate::connect_machines::wizard::Wizard;
use crate::connect_machines::words;
use leptos::prelude::*;
use rac_formats::snapshot::{Part, Snapshot};
use rac_messages::Message;
use rac_ui::{ComboOption, ComboOptions, Field, MultiCombobox, Notice, NoticeKind, RadioGroup};
use std::collections::HashMap;

fn names(list: Option<&HashMap<String, String>>) -> Vec<ComboOption> {
    let mut names: Vec<&String> = list.into_iter().flatten().map(|(name, _)| name).collect();
    names.sort();
    let option =
        |name: &String| ComboOption { value: name.clone(), label: name.clone(), detail: String::new() };
    names.into_iter().map(option).collect()
}

fn groups(snapshot: &Snapshot) -> Vec<ComboOption> {
    names(snapshot.directory.groups.as_ref())
}

fn users(snapshot: &Snapshot) -> Vec<ComboOption> {
    names(snapshot.directory.users.as_ref())
}

pub fn access(wizard: Wizard) -> AnyView {
    let fields = wizard.fields;
    let kind = Memo::new(move |_| fields.access.get());
    let picker = move |values, options: Signal<ComboOptions>, label: Message, errors| {
        view! {
            <Field label=label help=words::ANY_OF_THEM errors=errors required=true>
                <MultiCombobox
                    values=values
                    options=options
                    placeholder=words::CHOOSE
                    unknown_label=Callback::new(|name: String| name)
                    ordered_by_label=true
                    on_retry=Callback::new(move |()| wizard.read())
                />
            </Field>
        }
        .into_any()
    };
    let group_options = wizard.options(groups, Part::Groups, words::NO_GROUPS);
    let user_options = wizard.options(users, Part::Users, words::NO_USERS);
    let rest = move || match kind.get().as_str() {
        GROUPS => picker(fields.groups, group_options, words::GROUPS, wizard.errors_of("groups")),
        USERS => picker(fields.users, user_options, words::USERS, wizard.errors_of("users")),
        EVERYONE => view! {
            <Notice kind=NoticeKind::Warning title=words::ACCESS_EVERYONE>
                {words::EVERYONE_WARNING}
            </Notice>
        }
        .into_any(),
        _ => ().into_any(),
    };
    let is_limited = move || {
        let snapshot = wizard.snapshot.get()?;
        let limits = wizard.answers.with(|answers| {
            let application = answers.stored_application(&snapshot.instance)?;
            Some(snapshot.instance.bindings.iter().any(|binding| binding.target == application.pk.0))
        });
        limits.unwrap_or_default().then(|| view! { <p class="rac-help">{words::APPLICATION_LIMITS}</p> })
    };
    view! {
        <RadioGroup
            label=words::ACCESS
            options=vec![
                choice(GROUPS, words::ACCESS_GROUPS),
                choice(USERS, words::ACCESS_USERS),
                choice(EVERYONE, words::ACCESS_EVERYONE),
            ]
            value=fields.access
            errors=wizard.errors_of("access")
        />
        {rest}
        {is_limited}
    }
    .into_any()
}
