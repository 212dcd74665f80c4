//! Who has access.

use super::choice;
use crate::connect_machines::answers::{EVERYONE, LIMITED};
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
    let picker = move |values, options: Signal<ComboOptions>, label: Message, help: Message, errors| {
        view! {
            <Field label=label help=help errors=errors>
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
    };
    let group_options = wizard.options(groups, Part::Groups, words::NO_GROUPS);
    let user_options = wizard.options(users, Part::Users, words::NO_USERS);
    // Memos, so that the pickers are not built anew while something is chosen.
    let is_limited = Memo::new(move |_| wizard.is_application_limited());
    let rest = move || match kind.get().as_str() {
        LIMITED => view! {
            {picker(
                fields.groups,
                group_options,
                words::GROUPS,
                words::ANY_OF_THEM,
                wizard.errors_of("groups"),
            )}
            {picker(fields.users, user_options, words::USERS, words::USERS_HELP, wizard.errors_of("users"))}
        }
        .into_any(),
        EVERYONE if !is_limited.get() => view! {
            <Notice kind=NoticeKind::Warning title=words::ACCESS_EVERYONE>
                {words::EVERYONE_WARNING}
            </Notice>
        }
        .into_any(),
        _ => ().into_any(),
    };
    let limits =
        move || is_limited.get().then(|| view! { <p class="rac-help">{words::APPLICATION_LIMITS}</p> });
    view! {
        <RadioGroup
            label=words::ACCESS
            options=vec![
                choice(LIMITED, words::ACCESS_LIMITED),
                choice(EVERYONE, words::ACCESS_EVERYONE),
            ]
            value=fields.access
            errors=wizard.errors_of("access")
        />
        {rest}
        {limits}
    }
    .into_any()
}
