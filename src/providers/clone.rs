//! Cloning a provider: with its endpoints and their bindings, or without.

use super::copy_endpoints::{Copied, CopyEndpoints, Wanted};
use super::form_state::ProviderForm;
use super::words;
use crate::bindings::is_open_now;
use crate::forms::use_leave_guard;
use crate::navigation::use_navigation;
use crate::rest::{Client, Loading, Read};
use crate::route::{EndpointsView, ProviderTab, Route};
use crate::session::use_session;
use crate::settings::CopySecrets;
use crate::undo::{Undo, use_undo};
use authentik_rac::endpoints;
use authentik_rac::endpoints::Endpoint;
use authentik_rac::providers::Provider;
use authentik_rac::undo::{Deleted, Item};
use guacamole_settings::{secret_names, secrets_in_words};
use leptos::prelude::*;
use rac_messages::{Message, sentences};
use rac_ui::{Button, Checkbox, FieldGroup, Icon, Notice, NoticeKind, use_toasts};

/// What the form for a clone has besides the fields.
#[derive(Clone, Copy)]
pub struct Cloning {
    source: StoredValue<Provider>,
    endpoints: Read<Vec<Endpoint>>,
    with_endpoints: RwSignal<bool>,
    with_bindings: RwSignal<bool>,
    with_secrets: RwSignal<bool>,
    /// The clone once it is created, and the endpoints to copy to it.
    copying: RwSignal<Option<(Provider, Vec<Endpoint>)>>,
    /// The clone in the recent changes.
    entry: StoredValue<Option<u32>>,
    undo: Undo,
}

impl Cloning {
    pub fn of(source: Provider) -> Self {
        let (client, full) = (expect_context::<Client>(), untrack(|| use_session().is_superuser()));
        let id = source.pk;
        Cloning {
            source: StoredValue::new(source),
            endpoints: Read::new(move || endpoints::api::all(client, full, Some(id))),
            with_endpoints: RwSignal::new(true),
            with_bindings: RwSignal::new(true),
            with_secrets: RwSignal::new(true),
            copying: RwSignal::new(None),
            entry: StoredValue::new(None),
            undo: use_undo(),
        }
    }

    /// Why the clone can't be created yet.
    pub fn not_yet(self) -> Option<Message> {
        let waits = matches!(untrack(|| self.endpoints.get()), Loading::Waiting);
        (waits && self.with_endpoints.get_untracked()).then_some(words::CLONE_NOT_YET)
    }

    /// Continues once the clone is created. Returns false if there are no endpoints to copy.
    pub fn start_copying(self, copy: &Provider, undone: &[Item]) -> bool {
        let mut endpoints = self.endpoints.value_untracked().unwrap_or_default();
        if !self.with_endpoints.get_untracked() {
            endpoints.clear();
        }
        let any = !endpoints.is_empty();
        if any {
            let change = Deleted { items: undone.to_vec(), losses: Vec::new() };
            self.entry.set_value(self.undo.record(words::created(&copy.name).text(), change));
            self.copying.set(Some((copy.clone(), endpoints)));
        }
        any
    }
}

/// The section of the form with the choice of what is copied.
#[component]
pub fn CloneChoices(cloning: Cloning, form: ProviderForm) -> impl IntoView {
    let sees_all = untrack(|| use_session().is_superuser());
    let settings = cloning.source.with_value(|source| source.settings.clone());
    let endpoints = cloning.endpoints;
    let choices = move || match endpoints.get() {
        Loading::Waiting => view! { <p role="status">{words::CLONE_READING}</p> }.into_any(),
        Loading::Failed(error) => view! {
            <Notice kind=NoticeKind::Warning>
                <p>{error.sentence()} " " {words::CLONE_UNREAD}</p>
                <p>
                    <Button icon=Icon::Refresh on_click=endpoints.retry()>
                        {words::CLONE_RETRY}
                    </Button>
                </p>
            </Notice>
        }
        .into_any(),
        Loading::Ready(endpoints) if endpoints.is_empty() => {
            view! { <p>{words::CLONE_NO_ENDPOINTS}</p> }.into_any()
        }
        Loading::Ready(endpoints) => endpoint_choices(cloning, &endpoints),
    };
    view! {
        <FieldGroup label=words::CLONE_ENDPOINTS>
            <div class="rac-copies">
                {choices}
                {(!sees_all).then(|| view! { <p class="rac-help">{words::CLONE_ONLY_VISIBLE}</p> })}
                <p class="rac-help">{words::CLONE_NOT_SHARED}</p>
            </div>
        </FieldGroup>
        <CopySecrets state=form.settings source=settings />
    }
}

fn endpoint_choices(cloning: Cloning, endpoints: &[Endpoint]) -> AnyView {
    let Cloning { with_endpoints, with_bindings, with_secrets, .. } = cloning;
    let with_some: Vec<&Endpoint> =
        endpoints.iter().filter(|one| !secret_names(&one.settings).is_empty()).collect();
    let mut names: Vec<String> = with_some.iter().flat_map(|one| secret_names(&one.settings)).collect();
    names.sort_unstable();
    names.dedup();
    let secrets =
        (!names.is_empty()).then(|| words::clone_secrets(with_some.len(), secrets_in_words(&names).text()));
    let more = move || {
        with_endpoints.get().then(|| {
            let secrets = secrets.clone().map(|label| {
                view! {
                    <Checkbox
                        label=label
                        checked=with_secrets
                        on_change=Callback::new(move |on| with_secrets.set(on))
                    />
                }
            });
            view! {
                <Checkbox
                    label=words::CLONE_BINDINGS
                    checked=with_bindings
                    on_change=Callback::new(move |on| with_bindings.set(on))
                />
                {secrets}
                {move || {
                    (!with_bindings.get())
                        .then(|| view! { <Notice kind=NoticeKind::Warning>{words::CLONE_OPEN}</Notice> })
                }}
            }
        })
    };
    view! {
        <Checkbox
            label=words::copy_endpoints(endpoints.len())
            checked=with_endpoints
            on_change=Callback::new(move |on| with_endpoints.set(on))
        />
        {more}
    }
    .into_any()
}

/// The dialog that copies the endpoints.
pub fn copying(cloning: Cloning) -> impl IntoView {
    let navigation = use_navigation();
    let toasts = use_toasts();
    let guard = use_leave_guard();
    move || {
        let (copy, endpoints) = cloning.copying.get()?;
        let wanted = Wanted {
            into: copy.pk,
            bindings: cloning.with_bindings.get_untracked(),
            secrets: cloning.with_secrets.get_untracked(),
            entry: cloning.entry.get_value(),
        };
        let on_end = Callback::new(move |copied: Copied| {
            guard.disarm();
            let message = words::created_with(&copy.name, &copied);
            if copied.is_complete() {
                cloning.undo.offer(message, wanted.entry);
                return navigation.go(Route::Provider(copy.pk, ProviderTab::Overview));
            }
            let open = copied.open.iter().map(|name| is_open_now(name));
            toasts.error(sentences(std::iter::once(message).chain(open)));
            navigation.go(Route::Provider(copy.pk, ProviderTab::Endpoints(EndpointsView::default())));
        });
        Some(view! { <CopyEndpoints endpoints=endpoints wanted=wanted on_end=on_end /> })
    }
}
