//! The filters of the list of endpoints: provider and protocol.

use super::words;
use crate::route::EndpointsView;
use authentik_rac::endpoints::Protocol;
use leptos::prelude::*;
use rac_ui::{Choice, ComboOptions, Combobox, Field, Select};

/// In a provider's tab the provider is fixed. `providers`: those that have endpoints.
#[component]
pub fn EndpointFilters(
    view: Signal<EndpointsView>,
    on_view: Callback<(EndpointsView, bool)>,
    of_provider: bool,
    providers: Signal<ComboOptions>,
    on_retry: Callback<()>,
) -> impl IntoView {
    let provider = RwSignal::new(None::<String>);
    let protocol = RwSignal::new(String::new());
    // Not the search, which changes at every key.
    let now = Memo::new(move |_| view.with(|view| (view.provider, view.protocol.clone())));
    // Back and forward change the filters, too.
    Effect::new(move |_| {
        let (id, name) = now.get();
        let id = id.map(|id| id.to_string());
        if provider.get_untracked() != id {
            provider.set(id);
        }
        let name = name.map(|protocol| protocol.to_string()).unwrap_or_default();
        if protocol.get_untracked() != name {
            protocol.set(name);
        }
    });
    let change = move |mut changed: EndpointsView| {
        if changed != view.get_untracked() {
            changed.list.page = 0;
            on_view.run((changed, false));
        }
    };
    let by_provider = (!of_provider).then(|| {
        let on_change = Callback::new(move |id: Option<String>| {
            let provider = id.and_then(|id| id.parse().ok());
            change(EndpointsView { provider, ..view.get_untracked() });
        });
        view! {
            <Field label=words::PROVIDER>
                <Combobox
                    value=provider
                    options=providers
                    placeholder=words::ALL_PROVIDERS
                    clearable=true
                    on_change=on_change
                    on_retry=on_retry
                />
            </Field>
        }
    });
    let choice = |value: &str, label: &str| Choice::new(value, label);
    let protocols = Signal::derive(move || {
        let mut choices = vec![choice("", &words::ALL_PROTOCOLS.text())];
        choices.extend(Protocol::KNOWN.iter().map(|one| choice(one.as_str(), one.label())));
        // A link can contain a protocol of a newer authentik.
        if let (_, Some(Protocol::Other(name))) = now.get() {
            choices.push(choice(&name, &name));
        }
        choices
    });
    let on_protocol = Callback::new(move |name: String| {
        let protocol = Some(name).filter(|name| !name.is_empty()).map(Protocol::from);
        change(EndpointsView { protocol, ..view.get_untracked() });
    });
    view! {
        {by_provider}
        <Field label=words::PROTOCOL>
            <Select value=protocol options=protocols on_change=on_protocol />
        </Field>
    }
}
