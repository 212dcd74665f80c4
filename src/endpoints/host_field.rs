//! The fields Host and Port, which are one text in authentik.

use super::words;
use crate::forms::{Control, FormField};
use crate::settings::SettingsState;
use authentik_rac::endpoints::EndpointField;
use authentik_rac::endpoints::Protocol;
use guacamole_settings::host::{self, Address, HostPort, HostProblem, Part, ProblemKind};
use leptos::prelude::*;
use rac_ui::{Button, Field, Notice, NoticeKind, TextInput};
use serde_json::Value;

/// Host and port while they are edited.
#[derive(Clone, Copy)]
pub struct HostState {
    pub host: FormField<String>,
    pub port: FormField<String>,
    /// The stored text, which is kept exactly while the user doesn't change it.
    stored: StoredValue<String>,
    /// Whether the user tried to save: before that, an empty host shows no error.
    tried: RwSignal<bool>,
}

impl HostState {
    pub fn new(stored: &str, tried: RwSignal<bool>) -> Self {
        let HostPort { host, port } = HostPort::of_stored(stored);
        let name = EndpointField::Host.key();
        HostState {
            host: FormField::new(name, host),
            port: FormField::new(name, port),
            stored: StoredValue::new(stored.to_owned()),
            tried,
        }
    }

    fn typed(&self) -> HostPort {
        HostPort { host: self.host.value.get(), port: self.port.value.get() }
    }

    /// The text to write.
    pub fn value(&self) -> String {
        if self.is_changed() { self.typed().join() } else { self.stored.get_value() }
    }

    /// The problems of the current input.
    fn problems(&self) -> Vec<HostProblem> {
        let typed = self.typed();
        let mut found = host::problems(&typed.join());
        // Without a host, only the port can be checked.
        if typed.host.trim().is_empty() {
            found.retain(|one| one.part == Part::Port);
        }
        found
    }

    /// How many of them prevent saving. A stored value that was not changed has none.
    pub fn faults(&self) -> usize {
        let missing = usize::from(self.typed().host.trim().is_empty());
        let changed = self.is_changed();
        missing + self.problems().iter().filter(|one| changed && one.blocks()).count()
    }

    /// The messages of one box: errors, or only warnings.
    fn messages(&self, part: Part, faults: bool) -> Vec<String> {
        let changed = self.is_changed();
        let found = self.problems().into_iter().filter(|one| one.part == part);
        // These have notes of their own, with a fix.
        let found = found.filter(|one| !matches!(one.kind, ProblemKind::Ipv6 | ProblemKind::Address));
        let mut messages: Vec<String> =
            found.filter(|one| (changed && one.blocks()) == faults).map(|one| one.words.text()).collect();
        let missing = faults && part == Part::Host && self.tried.get() && self.typed().host.trim().is_empty();
        messages.extend(missing.then(|| words::HOST_MISSING.text()));
        messages
    }
}

impl Control for HostState {
    fn key(&self) -> &'static str {
        self.host.name
    }

    fn value(&self) -> Option<Value> {
        (self.faults() == 0).then(|| Value::String(HostState::value(self)))
    }

    fn is_changed(&self) -> bool {
        self.host.is_changed() || self.port.is_changed()
    }

    fn rebase(&self, stored: &Value) {
        let stored = stored.as_str().unwrap_or_default();
        let HostPort { host, port } = HostPort::of_stored(stored);
        self.host.rebase(host);
        self.port.rebase(port);
        self.stored.set_value(stored.to_owned());
    }

    fn restart(&self) {
        self.host.restart(self.host.base());
        self.port.restart(self.port.base());
    }

    fn refuse(&self, messages: Vec<String>) {
        self.host.refuse(messages);
    }
}

/// Sets some of the connection settings.
fn set_settings(settings: SettingsState, values: &[(&str, &str)]) {
    settings.edit(|map| {
        for (name, value) in values {
            map.insert((*name).to_owned(), Value::from(*value));
        }
    });
}

#[component]
pub fn HostField(
    state: HostState,
    settings: SettingsState,
    /// The chosen protocol.
    protocol: Signal<Option<Protocol>>,
    /// The pasted address contained a protocol.
    on_protocol: Callback<Protocol>,
) -> impl IntoView {
    let errors = |field: FormField<String>, part: Part| {
        Signal::derive(move || {
            let mut all = field.refused().get();
            all.extend(state.messages(part, true));
            all
        })
    };
    let port_help = Signal::derive(move || {
        protocol.get().as_ref().and_then(host::default_port).map(|port| words::port_help(port).text())
    });
    let port_warnings = Signal::derive(move || {
        let none = state.port.value.with(|port| port.trim().is_empty())
            && state.host.value.with(|host| !host.contains(':'));
        let missing = protocol.get() == Some(Protocol::Vnc) && none && !settings.has("port");
        let mut messages = state.messages(Part::Port, false);
        messages.extend(missing.then(|| words::PORT_VNC_MISSING.text()));
        messages
    });
    view! {
        <div class="rac-endpoint-address">
            <Field
                label=words::HOST
                help=words::HOST_HELP
                errors=errors(state.host, Part::Host)
                warnings=Signal::derive(move || state.messages(Part::Host, false))
                required=true
            >
                <TextInput value=state.host.value on_input=state.host.on_input() monospace=true />
            </Field>
            <Field
                label=words::PORT
                help=MaybeProp::derive(move || port_help.get())
                errors=errors(state.port, Part::Port)
                warnings=port_warnings
            >
                <TextInput value=state.port.value on_input=state.host.on_input() monospace=true />
            </Field>
        </div>
        <AddressNotes state=state settings=settings protocol=protocol on_protocol=on_protocol />
    }
}

/// The warnings about the host, each with a fix.
#[component]
fn AddressNotes(
    state: HostState,
    settings: SettingsState,
    protocol: Signal<Option<Protocol>>,
    on_protocol: Callback<Protocol>,
) -> impl IntoView {
    // Memos, so that the notes are not redrawn while the user types.
    let address = Memo::new(move |_| state.host.value.with(|host| host::ipv6(host)));
    let moved = Memo::new(move |_| settings.has("hostname") && settings.has("port"));
    let apart = Memo::new(move |_| state.host.value.with(|host| host::take_apart(host)));
    // The first other warning that has a fix.
    let cure = Memo::new(move |_| state.problems().into_iter().find_map(|one| one.cure));
    let use_cure = Callback::new(move |()| {
        let Some(cure) = cure.get_untracked() else { return };
        let HostPort { host, port } = HostPort::of_stored(&cure);
        state.host.value.set(host);
        state.port.value.set(port);
        state.host.clear_refusal();
    });
    let move_address = Callback::new(move |()| {
        let (Some(HostPort { host, port }), Some(protocol)) =
            (address.get_untracked(), protocol.get_untracked())
        else {
            return;
        };
        let typed = state.port.value.get_untracked();
        let usual = host::usual_port(&protocol).unwrap_or_default();
        let port = [port.as_str(), typed.trim(), usual].into_iter().find(|port| !port.is_empty());
        set_settings(settings, &[("hostname", host.as_str()), ("port", port.unwrap_or_default())]);
        state.host.value.set(host);
        state.port.value.set(String::new());
    });
    let cannot_move = Signal::derive(move || {
        if settings.map().is_none() {
            return Some(words::IPV6_SETTINGS_BROKEN.text());
        }
        protocol.get().is_none().then(|| words::PROTOCOL_MISSING.text())
    });
    let take_apart = Callback::new(move |()| {
        let Some(Address { protocol, user, host, port, .. }) = apart.get_untracked() else { return };
        if let Some(user) = user {
            set_settings(settings, &[("username", &user)]);
        }
        if let Some(protocol) = protocol {
            on_protocol.run(protocol);
        }
        state.host.value.set(host);
        if !port.is_empty() {
            state.port.value.set(port);
        }
        state.host.clear_refusal();
    });
    move || {
        if address.with(Option::is_some) {
            if moved.get() {
                return view! { <Notice kind=NoticeKind::Info>{words::IPV6_DONE}</Notice> }.into_any();
            }
            let actions = ViewFn::from(move || {
                view! { <Button on_click=move_address disabled=cannot_move>{words::IPV6_MOVE}</Button> }
            });
            return view! {
                <Notice kind=NoticeKind::Warning title=words::IPV6_TITLE actions=actions>
                    {words::IPV6_TEXT}
                </Notice>
            }
            .into_any();
        }
        if apart.with(Option::is_some) {
            let actions = ViewFn::from(move || {
                view! { <Button on_click=take_apart>{words::HOST_TAKE_APART}</Button> }
            });
            let text = apart.with(|apart| apart.as_ref().map(words::host_apart));
            return view! { <Notice kind=NoticeKind::Info actions=actions>{text}</Notice> }.into_any();
        }
        if let Some(cure) = cure.get() {
            let actions = ViewFn::from(move || {
                view! { <Button on_click=use_cure>{words::HOST_USE}</Button> }
            });
            return view! {
                <Notice kind=NoticeKind::Info actions=actions>{words::host_meant(&cure)}</Notice>
            }
            .into_any();
        }
        ().into_any()
    }
}
