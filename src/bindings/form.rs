//! The dialog that creates or edits a binding.

use super::fields::label;
use super::form_state::BindingForm;
use super::pickers::{SubjectPicker, of_group, of_policy, of_user};
use super::words;
use crate::forms::Form;
use crate::forms::words::{CANCEL, KEEP_EDITING, LEAVE, LEAVE_TEXT, LEAVE_TITLE, NO_CHANGES};
use crate::read_only::{ReadOnlyNotice, use_disabled_reason_or};
use crate::resource::form::{Editing, Outcome, Target, edit};
use crate::undo::use_undo;
use authentik_rac::bindings::api;
use authentik_rac::bindings::{Binding, BindingField, BindingFields, Subject, SubjectKind};
use authentik_rac::rights::Object;
use authentik_rac::undo::Item;
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{
    Button, ButtonVariant, Choice, ComboOption, ConfirmDialog, Dialog, Field, NumberInput, RadioGroup, Switch,
};
use serde_json::Value;
use uuid::Uuid;

/// The form for a new binding of `target`, or for an existing one. `on_close` receives whether anything was written.
#[component]
pub fn BindingDialog(
    target: Uuid,
    /// The order of a new binding.
    order: i32,
    #[prop(optional)] binding: Option<Binding>,
    /// The dialog's title, if it is more than creating a binding.
    #[prop(optional, into)]
    title: Option<Message>,
    on_close: Callback<bool>,
) -> impl IntoView {
    let undo = use_undo();
    let id = binding.as_ref().map(|binding| binding.pk);
    let is_new = id.is_none();
    let needs = id.map_or_else(|| Object::Binding.add(), |id| Object::Binding.change(id));
    let new = || BindingFields { order, ..BindingFields::default() };
    let form = BindingForm::new(binding.as_ref().map_or_else(new, Binding::fields));
    let picked = binding.as_ref().and_then(stored_option);
    let leaving = RwSignal::new(false);
    let life = match id {
        None => Target::New(Box::new(move |fields| api::create(target, fields))),
        Some(id) => Target::Stored {
            retrieve: api::retrieve(id),
            write: Box::new(move |_, whole| api::replace(id, target, whole)),
        },
    };
    let on_saved = Callback::new(move |(_, outcome, undone): (Binding, Outcome, Vec<Item>)| {
        let text = match outcome {
            Outcome::Created => words::CREATED,
            Outcome::Saved => words::SAVED,
            Outcome::Unchanged => words::ALREADY_SO,
        };
        undo.success(text, undone);
        on_close.run(true);
    });
    let (Editing { errors, changed, busy, save }, conflict) =
        edit(form, life, words::CONFLICT_TITLE, Box::new(|_, value, now| in_words(value, now)), on_saved);
    let save = Callback::new(move |()| {
        if is_new || changed.get_untracked() {
            save.run(());
        }
    });
    let close = Callback::new(
        move |()| {
            if changed.get_untracked() { leaving.set(true) } else { on_close.run(false) }
        },
    );
    let kinds = SubjectKind::ALL.map(|kind| Choice::new(kind.key(), words::kind(kind)));
    let results = [(false, words::IT_DOES_NOT_PASS), (true, words::IT_PASSES)]
        .map(|(value, label)| Choice::new(value.to_string(), label));
    let results = StoredValue::new(results.to_vec());
    let kind = Memo::new(move |_| form.kind().key());
    let picker = move || {
        let kind = SubjectKind::from_key(kind.get())?;
        let stored = picked.clone().filter(|(of, _)| *of == kind).map(|(_, option)| option);
        Some(view! {
            <SubjectPicker
                kind=kind
                field=form.picked(kind)
                errors=form.subject_errors(kind)
                stored=stored
            />
        })
    };
    // Only policies have a timeout and can fail.
    let of_policy = move || {
        (kind.get() == SubjectKind::Policy.key()).then(|| {
            view! {
                <Field label=label(BindingField::Timeout) help=words::TIMEOUT_HELP errors=form.timeout_errors() required=true>
                    <NumberInput
                        value=form.timeout.value
                        min=0
                        suffix=words::SECONDS
                        on_input=form.timeout.on_input()
                    />
                </Field>
                <RadioGroup
                    label=label(BindingField::FailureResult)
                    help=words::FAILURE_HELP
                    options=results.get_value()
                    value=form.failure_result.value
                    errors=form.failure_result.refused()
                    on_change=Callback::new(move |_| form.failure_result.clear_refusal())
                />
            }
        })
    };
    let unchanged = Signal::derive(move || (!is_new && !changed.get()).then(|| NO_CHANGES.text()));
    let disabled = use_disabled_reason_or(needs.clone(), unchanged);
    let save_label = if is_new { words::CREATE } else { words::SAVE };
    let title = title.unwrap_or(if is_new { words::ADD } else { words::EDIT_TITLE });
    view! {
        <Dialog title=title.clone() on_close=close locked=busy>
            <ReadOnlyNotice needs=needs />
            <Form label=title errors=errors on_submit=save>
                <div class="rac-binding-kinds">
                    <RadioGroup label=words::KIND options=kinds.to_vec() value=form.kind.value />
                </div>
                {picker}
                <Switch
                    checked=form.negate.value
                    label=label(BindingField::Negate)
                    help=words::NEGATE_HELP
                    errors=form.negate.refused()
                    on_change=Callback::new(move |_| form.negate.clear_refusal())
                />
                <Field label=label(BindingField::Order) help=words::ORDER_HELP errors=form.order_errors() required=true>
                    <NumberInput value=form.order.value on_input=form.order.on_input() />
                </Field>
                {of_policy}
                <Switch
                    checked=form.enabled.value
                    label=label(BindingField::Enabled)
                    help=words::ENABLED_HELP
                    errors=form.enabled.refused()
                    on_change=Callback::new(move |_| form.enabled.clear_refusal())
                />
                <div class="rac-dialog-form-end">
                    <Button on_click=close>{CANCEL}</Button>
                    <Button submit=true variant=ButtonVariant::Primary busy=busy disabled=disabled>
                        {save_label}
                    </Button>
                </div>
            </Form>
        </Dialog>
        {move || leaving.get().then(|| view! {
            <ConfirmDialog
                title=LEAVE_TITLE
                confirm=LEAVE
                cancel=KEEP_EDITING
                danger=true
                on_confirm=Callback::new(move |()| on_close.run(false))
                on_cancel=Callback::new(move |()| leaving.set(false))
            >
                <p>{LEAVE_TEXT}</p>
            </ConfirmDialog>
        })}
        {conflict}
    }
}

/// The stored subject of a binding, as its picker shows it.
fn stored_option(binding: &Binding) -> Option<(SubjectKind, ComboOption)> {
    let subject = binding.subject?;
    let known = match subject {
        Subject::Policy(_) => binding.policy_obj.clone().map(of_policy),
        Subject::Group(_) => binding.group_obj.clone().map(of_group),
        Subject::User(_) => binding.user_obj.clone().map(of_user),
    };
    let bare = || ComboOption { value: subject.id(), label: subject.id(), detail: String::new() };
    Some((subject.kind(), known.unwrap_or_else(bare)))
}

/// A field's value for users. Only the name of the current subject is known.
fn in_words(value: &Value, now: &Binding) -> String {
    match value {
        Value::Bool(true) => words::YES.text(),
        Value::Bool(false) => words::NO.text(),
        Value::Object(subject) => {
            let Some((key, id)) = subject.iter().next() else { return String::new() };
            let id = id.as_str().map_or_else(|| id.to_string(), str::to_owned);
            let same = now.subject.is_some_and(|subject| subject.kind().key() == key && subject.id() == id);
            words::named(SubjectKind::from_key(key), &if same { now.name() } else { id }).text()
        }
        other => other.to_string(),
    }
}
