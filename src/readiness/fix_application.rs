//! Assigns an application to a provider: one without a provider, or a new one.

use super::fix::Fixed;
use super::fix_dialog::{Choice, ChoiceField, FixDialog, TextBox, refuse};
use super::proposal::Proposal;
use super::{slug, words};
use crate::forms::FormErrors;
use crate::resource::pickers::{Picker, Seen, option};
use crate::rest::{Client, Submit};
use crate::session::use_session;
use authentik_rac::applications;
use authentik_rac::applications::{Application, NewApplication};
use authentik_rac::change::Fields;
use authentik_rac::providers::Provider;
use authentik_rac::undo::{Item, Kind, Written};
use leptos::prelude::*;
use leptos::task::spawn_local;
use rac_ui::{Field, TextInput};
use serde_json::Value;

/// Assigns an application that has no provider yet. `on_done` receives the message about it.
#[component]
pub fn AssignApplication(
    provider: Provider,
    on_close: Callback<()>,
    on_done: Callback<Fixed>,
) -> impl IntoView {
    let client = expect_context::<Client>();
    let session = use_session();
    let seen = Seen::new(move || applications::without_provider(client, session.is_superuser()));
    let read = seen.read;
    let choice = Choice::new(Picker::new(seen, |one| option(one.slug.clone(), &one.name, &one.slug)));
    let errors = FormErrors::new();
    let submit = Submit::new();
    let id = provider.pk;
    let name = provider.name;
    let save = Callback::new(move |()| {
        errors.clear();
        let Some(slug) = choice.chosen.get_untracked() else {
            choice.refuse(words::ASSIGN_CHOOSE);
            return errors.refuse(Vec::new());
        };
        let name = name.clone();
        submit.run(async move {
            // Another user may have assigned it to a different provider, which must not lose it.
            let now = client.send::<Application>(applications::retrieve(&slug)).await;
            let outcome = match now {
                Ok(now) if now.provider.is_some_and(|other| other != id) => {
                    choice.refuse(words::ASSIGN_TAKEN);
                    read.refetch();
                    return errors.refuse(Vec::new());
                }
                Ok(now) => client.send::<Application>(applications::assign(&now, id)).await,
                Err(error) => Err(error),
            };
            match outcome {
                Ok(application) => {
                    let it = Kind::Application.of(&application.slug);
                    let field = |value: Value| Fields::from_iter([("provider".to_owned(), value)]);
                    let written = Written { before: field(Value::Null), after: field(id.0.into()) };
                    let undone = Item::edited(it, &application.name, written);
                    on_done.run((words::assigned(&name, &application.name), vec![undone]));
                }
                Err(error) => refuse(errors, &[("provider", choice.refused)], &error),
            }
        });
    });
    view! {
        <FixDialog
            title=words::ASSIGN
            save=words::ASSIGN_SAVE
            errors=errors
            submit=submit
            on_submit=save
            on_close=on_close
        >
            <ChoiceField choice=choice label=words::APPLICATION help=words::ASSIGN_HELP />
        </FixDialog>
    }
}

/// Creates an application for the provider. The slug follows the name until the user edits it.
#[component]
pub fn CreateApplication(
    provider: Provider,
    on_close: Callback<()>,
    on_done: Callback<Fixed>,
) -> impl IntoView {
    let client = expect_context::<Client>();
    let name = TextBox::new(provider.name.clone());
    let proposal = Proposal::new(slug::proposed(&provider.name), '-');
    let slug = proposal.text;
    let full = untrack(|| use_session().is_superuser());
    spawn_local(async move {
        // Accounts without that right see only some names: then authentik reports one that is taken.
        if let Ok(applications) = applications::all(client, full).await {
            proposal.know(applications.into_iter().map(|application| application.slug).collect());
        }
    });
    let errors = FormErrors::new();
    let submit = Submit::new();
    let id = provider.pk;
    let of = provider.name;
    let on_name = Callback::new(move |()| {
        name.refused.set(Vec::new());
        proposal.rebase(slug::proposed(&name.text()));
    });
    let save = Callback::new(move |()| {
        errors.clear();
        let new = NewApplication { name: name.text(), slug: slug.text(), provider: id };
        let wrong_slug = match new.slug.as_str() {
            "" => Some(words::SLUG_MISSING),
            text if !slug::is_valid(text) => Some(words::SLUG_INVALID),
            _ => None,
        };
        if new.name.is_empty() {
            name.refuse(words::NAME_MISSING);
        }
        let is_wrong = new.name.is_empty() || wrong_slug.is_some();
        if let Some(why) = wrong_slug {
            slug.refuse(why);
        }
        if is_wrong {
            return errors.refuse(Vec::new());
        }
        let of = of.clone();
        submit.run(async move {
            match client.send::<Application>(applications::create(&new)).await {
                Ok(application) => {
                    let it = Kind::Application.of(&application.slug);
                    let created = Fields::from_iter([
                        ("name".to_owned(), application.name.as_str().into()),
                        ("slug".to_owned(), application.slug.as_str().into()),
                        ("provider".to_owned(), id.0.into()),
                    ]);
                    let undone = Item::created(it, &application.name, created);
                    on_done.run((words::assigned(&application.name, &of), vec![undone]));
                }
                Err(error) => {
                    refuse(errors, &[("name", name.refused), ("slug", slug.refused)], &error);
                    proposal.refused();
                }
            }
        });
    });
    view! {
        <FixDialog
            title=words::CREATE_APPLICATION
            save=words::CREATE_APPLICATION_SAVE
            errors=errors
            submit=submit
            on_submit=save
            on_close=on_close
        >
            <Field label=words::NAME help=words::APPLICATION_NAME_HELP errors=name.refused required=true>
                <TextInput value=name.value on_input=on_name />
            </Field>
            <Field label=words::SLUG help=words::SLUG_HELP errors=slug.refused required=true>
                <TextInput value=slug.value monospace=true on_input=proposal.on_input() />
            </Field>
            {proposal.offer()}
        </FixDialog>
    }
}
