//! Adds a provider to an outpost: an existing one, or a new one.

use super::fix::Fixed;
use super::fix_dialog::{Choice, ChoiceField, FixDialog, refuse};
use super::proposal::Proposal;
use super::words;
use crate::forms::FormErrors;
use crate::resource::pickers::{Picker, Seen, option};
use crate::rest::{Client, Submit};
use authentik_rac::change::Fields;
use authentik_rac::outposts;
use authentik_rac::outposts::{DefaultSettings, NewOutpost, Outpost, OutpostId, OutpostKind};
use authentik_rac::providers::Provider;
use authentik_rac::undo::{Item, Kind, Written};
use leptos::prelude::*;
use leptos::task::spawn_local;
use rac_ui::{Field, TextInput};
use serde_json::Value;

/// Adds the provider to a RAC outpost. `on_done` receives the message about it.
#[component]
pub fn JoinOutpost(provider: Provider, on_close: Callback<()>, on_done: Callback<Fixed>) -> impl IntoView {
    let client = expect_context::<Client>();
    let seen = Seen::new(move || outposts::seen_rac(client));
    let id = provider.pk;
    let name = provider.name;
    let not_yet = move |one: &Outpost| {
        let is_new = !one.providers.contains(&id);
        is_new.then(|| {
            option(one.pk.to_string(), &one.name, &words::serves_providers(one.providers.len()).text())
        })
    };
    let choice = Choice::new(Picker::of_some(seen, not_yet));
    let errors = FormErrors::new();
    let submit = Submit::new();
    let save = Callback::new(move |()| {
        errors.clear();
        let Some(outpost) = choice.chosen.get_untracked().and_then(|id| id.parse::<OutpostId>().ok()) else {
            choice.refuse(words::JOIN_CHOOSE);
            return errors.refuse(Vec::new());
        };
        let name = name.clone();
        submit.run(async move {
            // The request replaces the outpost's list of providers, so it has to start from the current one.
            let outcome = match client.send::<Outpost>(outposts::retrieve(outpost)).await {
                Ok(now) => {
                    let joined = client.send::<Outpost>(outposts::add_provider(&now, id)).await;
                    joined.map(|joined| (now, joined))
                }
                Err(error) => Err(error),
            };
            match outcome {
                Ok((was, outpost)) => {
                    let field = |of: &Outpost| Fields::from_iter([providers(of)]);
                    let written = Written { before: field(&was), after: field(&outpost) };
                    let undone = Item::edited(Kind::Outpost.of(outpost.pk), &outpost.name, written);
                    on_done.run((words::joined(&outpost.name, &name), vec![undone]));
                }
                Err(error) => refuse(errors, &[("providers", choice.refused)], &error),
            }
        });
    });
    view! {
        <FixDialog
            title=words::JOIN
            save=words::JOIN_SAVE
            errors=errors
            submit=submit
            on_submit=save
            on_close=on_close
        >
            <ChoiceField choice=choice label=words::OUTPOST help=words::JOIN_HELP />
        </FixDialog>
    }
}

/// The field with the providers it serves, for undoing.
fn providers(of: &Outpost) -> (String, Value) {
    ("providers".to_owned(), of.providers.iter().map(|id| id.0).collect())
}

/// Creates a RAC outpost for the provider.
#[component]
pub fn CreateOutpost(provider: Provider, on_close: Callback<()>, on_done: Callback<Fixed>) -> impl IntoView {
    let client = expect_context::<Client>();
    let proposal = Proposal::new(words::OUTPOST_NAME.text(), ' ');
    let name = proposal.text;
    spawn_local(async move {
        // Names are unique among outposts of all types. If they can't be read, authentik reports one that is taken.
        if let Ok(outposts) = outposts::all(client).await {
            proposal.know(outposts.into_iter().map(|outpost| outpost.name).collect());
        }
    });
    let errors = FormErrors::new();
    let submit = Submit::new();
    let id = provider.pk;
    let save = Callback::new(move |()| {
        errors.clear();
        let text = name.text();
        if text.is_empty() {
            name.refuse(words::NAME_MISSING);
            return errors.refuse(Vec::new());
        }
        submit.run(async move {
            let outcome = match client.send::<DefaultSettings>(outposts::default_settings()).await {
                Ok(DefaultSettings { config }) => {
                    let new = NewOutpost { name: text, kind: OutpostKind::Rac, providers: vec![id], config };
                    client.send::<Outpost>(outposts::create(&new)).await
                }
                Err(error) => Err(error),
            };
            match outcome {
                Ok(outpost) => {
                    let name = ("name".to_owned(), outpost.name.as_str().into());
                    let created = Fields::from_iter([name, providers(&outpost)]);
                    let undone = Item::created(Kind::Outpost.of(outpost.pk), &outpost.name, created);
                    on_done.run((words::outpost_created(&outpost.name), vec![undone]));
                }
                Err(error) => {
                    refuse(errors, &[("name", name.refused)], &error);
                    proposal.refused();
                }
            }
        });
    });
    view! {
        <FixDialog
            title=words::CREATE_OUTPOST
            save=words::CREATE_OUTPOST_SAVE
            errors=errors
            submit=submit
            on_submit=save
            on_close=on_close
        >
            <Field label=words::NAME help=words::OUTPOST_NAME_HELP errors=name.refused required=true>
                <TextInput value=name.value on_input=proposal.on_input() />
            </Field>
            {proposal.offer()}
            <p class="rac-help">{words::OUTPOST_AFTER}</p>
        </FixDialog>
    }
}
