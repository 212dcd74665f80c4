//! The rows of the table of bindings: the order with the buttons that move a binding, the switch, the menu.

use super::words;
use crate::read_only::{use_disabled_reason, use_disabled_reason_or};
use crate::resource::failure::failure_text;
use crate::rest::{Client, Submit};
use crate::route::Route;
use crate::undo::use_undo;
use authentik_rac::RestError;
use authentik_rac::bindings::api;
use authentik_rac::bindings::{Binding, BindingFields, BindingId, Subject, SubjectKind};
use authentik_rac::rights::Object;
use authentik_rac::saving::Saved;
use authentik_rac::undo::{Deleted, Item, Kind};
use leptos::html;
use leptos::prelude::*;
use leptos::task::{spawn_local, tick};
use rac_messages::Message;
use rac_ui::{
    Button, ButtonVariant, Column, Icon, IconView, MenuButton, MenuEntry, Reason, Table, Time, around,
    command_key, use_announcer, use_toasts,
};

/// What rows request from their list.
#[derive(Clone, Copy)]
pub struct RowActions {
    pub bindings: Signal<Vec<Binding>>,
    /// Moves the binding one place up (`true`) or down.
    pub on_move: Callback<(BindingId, bool)>,
    /// The binding that is being moved, and whether up.
    pub moving: RwSignal<Option<(BindingId, bool)>>,
    /// The button to focus once the rows are in their new order.
    pub refocus: StoredValue<Option<(BindingId, bool)>>,
    pub editing: RwSignal<Option<Binding>>,
    pub deleting: RwSignal<Option<Binding>>,
    /// Refetches the list.
    pub on_changed: Callback<()>,
}

impl RowActions {
    /// The current state of the binding.
    fn find(self, id: BindingId) -> Option<Binding> {
        self.bindings.with(|all| all.iter().find(|binding| binding.pk == id).cloned())
    }

    fn label_of(self, id: BindingId) -> Memo<String> {
        Memo::new(move |_| self.find(id).as_ref().map(|binding| label(binding).text()).unwrap_or_default())
    }
}

/// The kind of a binding's subject, and its name: "Group Operations", for labels.
pub fn label(binding: &Binding) -> Message {
    words::named(binding.subject.map(Subject::kind), &binding.name())
}

/// A row is identified by its binding's id, so that it is not redrawn while the binding exists. Its cells follow the
/// list instead: a focused control keeps the focus.
pub fn table(row_actions: RowActions) -> Table<BindingId> {
    let columns = vec![
        Column::new("subject", words::BOUND_TO, cell(row_actions, named)),
        Column::new("order", words::ORDER, move |id: &BindingId| {
            view! { <OrderCell id=*id row_actions=row_actions /> }
        }),
        Column::new("enabled", words::ENABLED, move |id: &BindingId| {
            view! { <EnabledSwitch id=*id row_actions=row_actions /> }
        }),
        Column::new(
            "passes",
            words::PASSES,
            cell(row_actions, |binding| words::passes(binding.subject, binding.negate)),
        ),
        Column::new(
            "timeout",
            words::TIMEOUT,
            cell(row_actions, |binding| match of_policy(binding) {
                true => words::timeout_seconds(u32::try_from(binding.timeout).unwrap_or_default()),
                false => words::NOT_APPLICABLE,
            }),
        ),
        Column::new(
            "failure",
            words::FAILURE,
            cell(row_actions, |binding| match (of_policy(binding), binding.failure_result) {
                (false, _) => words::NOT_APPLICABLE,
                (true, true) => words::FAILURE_PASSES,
                (true, false) => words::FAILURE_REFUSES,
            }),
        ),
    ];
    let label = move |id: &BindingId| {
        row_actions.find(*id).as_ref().map(|binding| label(binding).text()).unwrap_or_default()
    };
    Table::new(|id: &BindingId| id.to_string(), label, columns).with_menu(move |id| menu(*id, row_actions))
}

/// What a cell shows of the binding as it is now.
fn cell<V: IntoView + 'static>(
    row_actions: RowActions,
    content: fn(&Binding) -> V,
) -> impl Fn(&BindingId) -> AnyView + Send + Sync + 'static {
    move |id| {
        let id = *id;
        (move || row_actions.find(id).as_ref().map(content)).into_any()
    }
}

/// Only policies have a timeout and can fail.
fn of_policy(binding: &Binding) -> bool {
    matches!(binding.subject, Some(Subject::Policy(_)) | None)
}

fn named(binding: &Binding) -> AnyView {
    let kind = binding.subject.map(Subject::kind);
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
    let name = match binding.subject {
        Some(Subject::User(id)) => {
            view! { <a href=Route::User(id).to_hash()>{binding.name()}</a> }.into_any()
        }
        _ => binding.name().into_any(),
    };
    view! {
        <span class="rac-binding-subject">
            <IconView icon=icon />
            <span class="rac-binding-kind">{kind.map(words::kind)}</span>
            <span class="rac-binding-name">{name}</span>
        </span>
        {more.map(|more| view! { <div class="rac-row-notes">{more}</div> })}
        {binding.expires.clone().map(|expires| view! {
            <div class="rac-row-notes">
                {around(words::expires, view! { <Time iso=Signal::stored(expires) /> })}
            </div>
        })}
    }
    .into_any()
}

#[component]
fn OrderCell(id: BindingId, row_actions: RowActions) -> impl IntoView {
    let name = row_actions.label_of(id);
    let (up, down) = (NodeRef::<html::Button>::new(), NodeRef::<html::Button>::new());
    // A row loses the focus when it moves: give it back to the button that moved it.
    Effect::new(move || {
        row_actions.bindings.track();
        let wanted = row_actions.refocus.try_get_value().flatten().filter(|(wanted, _)| *wanted == id);
        let Some((_, is_up)) = wanted else { return };
        row_actions.refocus.set_value(None);
        spawn_local(async move {
            tick().await;
            if let Some(button) = (if is_up { up } else { down }).try_get_untracked().flatten() {
                let _ = button.focus();
            }
        });
    });
    let order = move || row_actions.find(id).map(|binding| binding.order);
    let busy = move |is_up| Signal::derive(move || row_actions.moving.get() == Some((id, is_up)));
    let is_end = move |first: bool| {
        row_actions.bindings.with(|all| {
            let end = if first { all.first() } else { all.last() };
            end.is_none_or(|end| end.pk == id)
        })
    };
    // Moving a binding may change the order of other bindings instead.
    let needs = Object::Binding.change_some();
    let is_first = Signal::derive(move || is_end(true).then(|| words::IS_FIRST.text()));
    let is_first = use_disabled_reason_or(needs.clone(), is_first);
    let is_last = Signal::derive(move || is_end(false).then(|| words::IS_LAST.text()));
    let is_last = use_disabled_reason_or(needs, is_last);
    view! {
        <span class="rac-binding-order">
            <span class="rac-binding-number">{order}</span>
            <Button
                variant=ButtonVariant::Quiet
                icon=Icon::Up
                icon_only=true
                label=Signal::derive(move || Some(words::move_up(name.get()).text()))
                busy=busy(true)
                disabled=is_first
                node_ref=up
                on_click=Callback::new(move |()| row_actions.on_move.run((id, true)))
            />
            <Button
                variant=ButtonVariant::Quiet
                icon=Icon::Down
                icon_only=true
                label=Signal::derive(move || Some(words::move_down(name.get()).text()))
                busy=busy(false)
                disabled=is_last
                node_ref=down
                on_click=Callback::new(move |()| row_actions.on_move.run((id, false)))
            />
        </span>
    }
}

/// Enables or disables a binding immediately.
#[component]
fn EnabledSwitch(id: BindingId, row_actions: RowActions) -> impl IntoView {
    let client = expect_context::<Client>();
    let announcer = use_announcer();
    let toasts = use_toasts();
    let undo = use_undo();
    let submit = Submit::new();
    let name = row_actions.label_of(id);
    // The state that the user chose while it is being written; otherwise the stored one.
    let wanted = RwSignal::new(None::<bool>);
    let on = Memo::new(move |_| {
        let stored = row_actions.find(id).is_some_and(|binding| binding.enabled);
        wanted.get().unwrap_or(stored)
    });
    // After a refusal the switch goes back: the browser has toggled it, although `on` never changed.
    let shown = Trigger::new();
    let switch = move |to: bool| {
        let Some(binding) = untrack(|| row_actions.find(id)) else { return };
        let started = submit.run(async move {
            wanted.try_set(Some(to));
            let name = label(&binding);
            let mine = BindingFields { enabled: to, ..binding.fields() };
            match save_result(api::save(client, &binding, &mine).await) {
                Ok(undone) => {
                    let text = if to { words::switched_on(name) } else { words::switched_off(name) }.text();
                    undo.record(&text, Deleted { items: undone.into_iter().collect(), losses: Vec::new() });
                    announcer.polite(text);
                }
                Err(why) => {
                    toasts.error(words::switch_failed(why));
                    wanted.try_set(None);
                }
            }
            row_actions.on_changed.run(());
        });
        if !started {
            shown.notify();
        }
    };
    // Once the list is refetched, it has the new state.
    Effect::new(move || {
        row_actions.bindings.track();
        wanted.set(None);
    });
    let reason = Reason::new(use_disabled_reason(Object::Binding.change(id)));
    view! {
        <label class="rac-switch rac-binding-switch">
            <input
                type="checkbox"
                role="switch"
                aria-label=move || words::enabled_of(name.get()).text()
                aria-busy=move || submit.busy().get().then_some("true")
                aria-disabled=move || reason.disabled()
                aria-describedby=move || reason.described_by()
                on:mouseenter=move |event| reason.show(event.current_target())
                on:mouseleave=move |_| reason.leave()
                on:focus=move |event| reason.show(event.current_target())
                on:blur=move |_| reason.hide()
                on:keydown=move |event| {
                    if command_key(&event).as_deref() == Some("Escape") {
                        reason.hide();
                    }
                }
                on:click=move |event| {
                    if reason.is_given() {
                        event.prevent_default();
                    }
                }
                prop:checked=move || {
                    shown.track();
                    on.get()
                }
                on:change=move |event| switch(event_target_checked(&event))
            />
        </label>
        {reason.view()}
    }
}

/// The outcome of writing one binding: what undoes it, or why it failed.
pub fn save_result(saved: Result<Saved<Binding>, RestError>) -> Result<Option<Item>, Message> {
    match saved {
        Ok(Saved::Done(binding, written)) => {
            Ok(Some(Item::edited(Kind::Binding.of(binding.pk), label(&binding).text(), written)))
        }
        Ok(Saved::Unchanged(_)) => Ok(None),
        Ok(Saved::Conflict { .. }) => Err(words::CHANGED_MEANWHILE),
        Err(error) => Err(failure_text(&error).into()),
    }
}

fn menu(id: BindingId, row_actions: RowActions) -> AnyView {
    let entry = move |of: RwSignal<Option<Binding>>| {
        Callback::new(move |()| of.set(untrack(|| row_actions.find(id))))
    };
    let action = |label: Message, icon, danger, disabled, on_select| MenuEntry::Action {
        label,
        icon: Some(icon),
        danger,
        disabled,
        on_select,
    };
    let writing = use_disabled_reason(Object::Binding.delete(id));
    let entries = move || {
        vec![
            action(words::EDIT, Icon::Edit, false, None, entry(row_actions.editing)),
            action(words::DELETE, Icon::Delete, true, writing.get(), entry(row_actions.deleting)),
        ]
    };
    let name = row_actions.label_of(id);
    view! {
        <MenuButton
            label=Signal::derive(move || words::actions_of(name.get()).text())
            entries=Signal::derive(entries)
            icon=Icon::More
            icon_only=true
            variant=ButtonVariant::Quiet
        />
    }
    .into_any()
}
