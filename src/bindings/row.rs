//! One binding as a row of the table: its order with the buttons that move it, its switch, its menu.

use super::model::{Binding, BindingId, ENABLED, Subject, SubjectKind};
use super::{api, words};
use crate::dom::view;
use crate::failure::failure_text;
use crate::lists::revision;
use crate::rest::{Client, RestError, Submit};
use crate::saving::Saved;
use crate::ui::{
    Button, ButtonVariant, Column, Icon, IconView, MenuButton, MenuEntry, Row, Time, use_announcer,
    use_toasts,
};
use leptos::html;
use leptos::prelude::*;
use serde_json::Value;
use std::sync::Arc;

/// What rows ask their list for.
#[derive(Clone, Copy)]
pub struct RowDeeds {
    /// Moves the binding one place up (true) or down.
    pub on_move: Callback<(BindingId, bool)>,
    /// The binding being moved, and whereto.
    pub moving: RwSignal<Option<(BindingId, bool)>>,
    /// The button to have the focus once the rows are drawn anew after a move.
    pub refocus: StoredValue<Option<(BindingId, bool)>>,
    pub editing: RwSignal<Option<Binding>>,
    pub deleting: RwSignal<Option<Binding>>,
    /// Reads the list again.
    pub on_changed: Callback<()>,
}

pub fn columns() -> Vec<Column> {
    let column = |key, label: &str| Column { key, label: label.to_owned(), sortable: false, numeric: false };
    vec![
        column("subject", words::BOUND_TO),
        column("order", words::ORDER),
        column("enabled", words::ENABLED),
        column("passes", words::PASSES),
        column("timeout", words::TIMEOUT),
        column("failure", words::FAILURE),
    ]
}

/// The kind of a binding's subject, and its name: "Group Operations", for labels.
pub fn label(binding: &Binding) -> String {
    let kind = binding.subject().map_or("", |subject| words::kind(subject.kind()));
    [kind, " ", &binding.name()].concat().trim().to_owned()
}

/// `place`: counted from 0, among `count`.
pub fn row(binding: &Binding, place: usize, count: usize, deeds: RowDeeds) -> Row {
    let shared = Arc::new(binding.clone());
    let cell = |content: fn(&Binding) -> AnyView| {
        let binding = Arc::clone(&shared);
        ViewFn::from(move || content(&binding))
    };
    let order = {
        let binding = Arc::clone(&shared);
        ViewFn::from(move || {
            view! { <OrderCell binding=Binding::clone(&binding) place=place count=count deeds=deeds /> }
        })
    };
    let switch = {
        let binding = Arc::clone(&shared);
        ViewFn::from(move || {
            view! { <EnabledSwitch binding=Binding::clone(&binding) on_changed=deeds.on_changed /> }
        })
    };
    let menu = {
        let binding = Arc::clone(&shared);
        ViewFn::from(move || menu(&binding, deeds))
    };
    let is_policy = |binding: &Binding| matches!(binding.subject(), Some(Subject::Policy(_)) | None);
    let cells = vec![
        cell(named),
        order,
        switch,
        cell(|binding| words::passes(binding.subject(), binding.negate).into_any()),
        match is_policy(binding) {
            true => cell(|binding| words::seconds(binding.timeout).into_any()),
            false => cell(|_| words::NOT_APPLICABLE.into_any()),
        },
        match (is_policy(binding), binding.failure_result) {
            (false, _) => cell(|_| words::NOT_APPLICABLE.into_any()),
            (true, true) => cell(|_| words::FAILURE_PASSES.into_any()),
            (true, false) => cell(|_| words::FAILURE_REFUSES.into_any()),
        },
    ];
    let flags = [binding.enabled, binding.negate, binding.failure_result, place == 0, place + 1 == count];
    let flags: String = flags.iter().map(|flag| if *flag { '1' } else { '0' }).collect();
    let revision = revision(&[
        &label(binding),
        &binding.order.to_string(),
        &binding.timeout.to_string(),
        binding.expires.as_deref().unwrap_or_default(),
        &flags,
    ]);
    Row { id: binding.pk.to_string(), label: label(binding), revision, cells, actions: Some(menu) }
}

fn named(binding: &Binding) -> AnyView {
    let kind = binding.subject().map(Subject::kind);
    let icon = match kind {
        Some(SubjectKind::User) => Icon::User,
        Some(SubjectKind::Group) => Icon::Group,
        _ => Icon::Settings,
    };
    let more = match (&binding.user_obj, &binding.policy_obj) {
        (Some(user), _) => user.name.clone(),
        (_, Some(policy)) => policy.verbose_name.clone(),
        _ => String::new(),
    };
    let more = Some(more).filter(|more| !more.is_empty() && *more != binding.name());
    view! {
        <span class="rac-binding-subject">
            <IconView icon=icon />
            <span class="rac-binding-kind">{kind.map(words::kind)}</span>
            <span class="rac-binding-name">{binding.name()}</span>
        </span>
        {more.map(|more| view! { <div class="rac-row-notes">{more}</div> })}
        {binding.expires.clone().map(|expires| view! {
            <div class="rac-row-notes">{words::EXPIRES} " " <Time iso=Signal::stored(expires) /></div>
        })}
    }
    .into_any()
}

#[component]
fn OrderCell(binding: Binding, place: usize, count: usize, deeds: RowDeeds) -> impl IntoView {
    let id = binding.pk;
    let name = label(&binding);
    let (up, down) = (NodeRef::<html::Button>::new(), NodeRef::<html::Button>::new());
    // A moved row is drawn anew: the button that moved it takes the focus back.
    Effect::new(move || {
        let wanted = deeds.refocus.try_get_value().flatten().filter(|(wanted, _)| *wanted == id);
        let Some((_, is_up)) = wanted else { return };
        if let Some(button) = if is_up { up.get() } else { down.get() } {
            deeds.refocus.set_value(None);
            let _ = button.focus();
        }
    });
    let busy = move |is_up| Signal::derive(move || deeds.moving.get() == Some((id, is_up)));
    let reason = |is_end: bool, reason: &str| Signal::stored(is_end.then(|| reason.to_owned()));
    view! {
        <span class="rac-binding-order">
            <span class="rac-binding-number">{binding.order}</span>
            <Button
                variant=ButtonVariant::Quiet
                icon=Icon::Up
                icon_only=true
                label=words::move_up(&name)
                busy=busy(true)
                disabled=reason(place == 0, words::IS_FIRST)
                node_ref=up
                on_click=Callback::new(move |()| deeds.on_move.run((id, true)))
            />
            <Button
                variant=ButtonVariant::Quiet
                icon=Icon::Down
                icon_only=true
                label=words::move_down(&name)
                busy=busy(false)
                disabled=reason(place + 1 == count, words::IS_LAST)
                node_ref=down
                on_click=Callback::new(move |()| deeds.on_move.run((id, false)))
            />
        </span>
    }
    .into_any()
}

/// Switches a binding on and off at once.
#[component]
fn EnabledSwitch(binding: Binding, on_changed: Callback<()>) -> impl IntoView {
    let client = expect_context::<Client>();
    let announcer = use_announcer();
    let toasts = use_toasts();
    let submit = Submit::new();
    let on = RwSignal::new(binding.enabled);
    let name = label(&binding);
    let said = name.clone();
    let binding = StoredValue::new(binding);
    let switch = move |wanted: bool| {
        let said = said.clone();
        let binding = binding.get_value();
        on.set(wanted);
        let started = submit.run(async move {
            let mut mine = binding.fields();
            mine.insert(ENABLED.to_owned(), Value::Bool(wanted));
            match told(api::save(client, &binding, &mine).await) {
                Ok(()) => announcer.polite(words::switched(&said, wanted)),
                Err(why) => {
                    toasts.error([words::SWITCH_FAILED, ": ", &why].concat());
                    on.try_set(!wanted);
                }
            }
            on_changed.run(());
        });
        if !started {
            on.set(!wanted);
        }
    };
    view! {
        <label class="rac-switch rac-binding-switch">
            <input
                type="checkbox"
                role="switch"
                aria-label=words::enabled_of(&name)
                aria-busy=move || submit.busy().get().then_some("true")
                prop:checked=on
                on:change=move |event| switch(event_target_checked(&event))
            />
        </label>
    }
    .into_any()
}

/// What came of writing one binding, in words.
pub fn told(saved: Result<Saved<Binding>, RestError>) -> Result<(), String> {
    match saved {
        Ok(Saved::Done(_) | Saved::AlreadySo(_)) => Ok(()),
        Ok(Saved::Conflict { .. }) => Err(words::CHANGED_MEANWHILE.to_owned()),
        Err(error) => Err(failure_text(&error)),
    }
}

fn menu(binding: &Arc<Binding>, deeds: RowDeeds) -> AnyView {
    let entry = |of: RwSignal<Option<Binding>>| {
        let binding = Arc::clone(binding);
        Callback::new(move |()| of.set(Some(Binding::clone(&binding))))
    };
    let action = |label: &str, icon, danger, on_select| MenuEntry::Action {
        label: label.to_owned(),
        icon: Some(icon),
        danger,
        disabled: None,
        on_select,
    };
    let entries = vec![
        action(words::EDIT, Icon::Edit, false, entry(deeds.editing)),
        action(words::DELETE, Icon::Delete, true, entry(deeds.deleting)),
    ];
    view! {
        <MenuButton
            label=Signal::stored(words::actions_of(&label(binding)))
            entries=Signal::stored(entries)
            icon=Icon::More
            icon_only=true
            variant=ButtonVariant::Quiet
        />
    }
    .into_any()
}
