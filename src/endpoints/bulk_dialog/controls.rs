//! The controls for each kind of change.

use super::choice;
use super::request::{Request, What};
use crate::endpoints::limit_field::LimitField;
use crate::endpoints::words;
use crate::resource::pickers;
use crate::resource::pickers::Picker;
use crate::rest::Read;
use crate::settings::SettingsField;
use authentik_rac::endpoints::Protocol;
use authentik_rac::providers::Provider;
use guacamole_settings::catalogue::Protocols;
use guacamole_settings::lint::Owner;
use leptos::prelude::*;
use rac_ui::{ComboOption, ComboOptions, Combobox, Field, MultiCombobox, Notice, NoticeKind, RadioGroup};

/// The options of the pickers, read once.
#[derive(Clone, Copy)]
pub struct Pickers {
    pub mappings: Picker,
    pub provider_names: Picker,
    providers: Read<Vec<Provider>>,
}

impl Pickers {
    pub fn new() -> Self {
        let providers = pickers::all_providers();
        Pickers {
            mappings: pickers::mappings(pickers::all_mappings()),
            provider_names: pickers::providers(providers),
            providers: providers.read,
        }
    }
}

/// `protocols`: those of the selected endpoints. `names`: the settings they have, with the number of endpoints that
/// have each.
#[component]
pub fn Controls(
    what: What,
    request: Request,
    pickers: Pickers,
    protocols: Memo<Protocols>,
    names: Memo<Vec<(String, usize)>>,
) -> impl IntoView {
    match what {
        What::Limit => view! { <LimitField state=request.limit /> }.into_any(),
        What::Protocol => {
            let protocols: Vec<_> =
                Protocol::KNOWN.iter().map(|one| choice(one.as_str(), one.label())).collect();
            view! {
                <RadioGroup
                    label=words::PROTOCOL
                    options=protocols
                    value=request.protocol
                    help=words::CHANGE_PROTOCOL_PORT
                />
            }
            .into_any()
        }
        What::Provider => view! { <MoveTo request=request pickers=pickers /> }.into_any(),
        What::AddMappings | What::RemoveMappings => view! {
            <Field label=words::MAPPINGS>
                <MultiCombobox
                    values=request.mappings
                    options=pickers.mappings.options
                    ordered_by_label=true
                    on_retry=pickers.mappings.retry
                />
            </Field>
        }
        .into_any(),
        What::Settings => view! { <Settings request=request protocols=protocols names=names /> }.into_any(),
    }
}

/// The picker for the new provider, and what moving means.
#[component]
fn MoveTo(request: Request, pickers: Pickers) -> impl IntoView {
    let names = pickers.provider_names;
    let warnings = Signal::derive(move || {
        let Some(id) = request.provider.get() else { return Vec::new() };
        let all = pickers.providers.value().unwrap_or_default();
        let provider = all.iter().find(|provider| provider.pk.to_string() == id);
        provider.map(launch_trouble).unwrap_or_default()
    });
    let points = words::move_means().map(|text| view! { <li>{text}</li> }).collect_view();
    view! {
        <Field label=words::MOVE_TO warnings=warnings required=true>
            <Combobox
                value=request.provider
                options=names.options
                placeholder=words::PROVIDER_CHOOSE
                on_retry=names.retry
            />
        </Field>
        <Notice kind=NoticeKind::Info title=words::MOVE_TITLE>
            <ul class="rac-endpoint-move">{points}</ul>
        </Notice>
    }
}

/// What prevents launching any endpoint of this provider.
fn launch_trouble(provider: &Provider) -> Vec<String> {
    let mut trouble = Vec::new();
    if provider.assigned_application_slug.is_none() {
        trouble.push(words::MOVE_NO_APPLICATION.text());
    }
    if provider.outposts().is_empty() {
        trouble.push(words::MOVE_NO_OUTPOST.text());
    }
    trouble
}

/// The editor for settings to set, and the picker for settings to remove.
#[component]
fn Settings(
    request: Request,
    protocols: Memo<Protocols>,
    names: Memo<Vec<(String, usize)>>,
) -> impl IntoView {
    let options = Signal::derive(move || {
        let option = |(name, count): (String, usize)| ComboOption {
            detail: words::set_in(count).text(),
            label: name.clone(),
            value: name,
        };
        ComboOptions::Ready(names.get().into_iter().map(option).collect())
    });
    // A setting can't be both set and removed.
    let both = Signal::derive(move || {
        let set = request.remove.get().into_iter().filter(|name| request.settings.has(name));
        set.map(|name| words::set_and_removed(&name).text()).collect::<Vec<_>>()
    });
    view! {
        <SettingsField
            state=request.settings
            of_protocols=Signal::from(protocols)
            owner=Signal::stored(Owner::Endpoint)
            label=words::SETTINGS_TO_SET
            help=words::SETTINGS_TO_SET_HELP
        />
        <Field label=words::SETTINGS_TO_REMOVE help=words::SETTINGS_TO_REMOVE_HELP warnings=both>
            <MultiCombobox values=request.remove options=options />
        </Field>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_provider_that_can_not_be_launched_is_reported() {
        let provider = |rest: &str| -> Provider {
            authentik_rac::wire::read(&format!(r#"{{"pk":1,"name":"p"{rest}}}"#)).unwrap()
        };
        assert_eq!(
            launch_trouble(&provider("")),
            [words::MOVE_NO_APPLICATION.text(), words::MOVE_NO_OUTPOST.text()]
        );
        let ready = provider(r#","assigned_application_slug":"p","outpost_set":["Outpost x"]"#);
        assert!(launch_trouble(&ready).is_empty());
    }
}
