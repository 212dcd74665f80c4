//! The dialog in which a binding is created and edited.

use super::form_state::BindingForm;
use super::pickers::{SubjectPicker, of_group, of_policy, of_user};
use super::words;
use crate::forms::words::{CANCEL, KEEP_EDITING, LEAVE, LEAVE_TEXT, LEAVE_TITLE, NO_CHANGES};
use crate::forms::{ConflictChoice, ConflictDialog, ConflictRow, Form, FormErrors, use_leave_guard};
use crate::read_only::{ReadOnlyNotice, use_writing_of_or};
use crate::resource::failure::failure_text;
use crate::rest::{Client, Submit};
use authentik_rac::bindings::api;
use authentik_rac::bindings::{Binding, SUBJECT, Subject, SubjectKind};
use authentik_rac::change::Conflict;
use authentik_rac::rights::Object;
use authentik_rac::saving::Saved;
use authentik_rac::{RestError, field_label};
use leptos::prelude::*;
use rac_ui::{
    Button, ButtonVariant, Choice, ComboOption, ConfirmDialog, Dialog, Field, NumberInput, RadioGroup,
    Switch, use_toasts,
};
use serde_json::Value;
use uuid::Uuid;

/// Two versions that are to be made one.
#[derive(Clone)]
struct Clash {
    now: Binding,
    conflicts: Vec<Conflict>,
    also_changed: Vec<String>,
}

/// The form for a new binding of `target`, or for an existing one. `on_close` receives whether something was written.
#[component]
pub fn BindingDialog(
    target: Uuid,
    /// The order of a new binding.
    order: i32,
    #[prop(optional)] binding: Option<Binding>,
    /// What the dialog is about, where that is more than a new binding.
    #[prop(optional, into)]
    title: Option<String>,
    on_close: Callback<bool>,
) -> impl IntoView {
    let client = expect_context::<Client>();
    let toasts = use_toasts();
    let is_new = binding.is_none();
    let needs =
        binding.as_ref().map_or_else(|| Object::Binding.add(), |binding| Object::Binding.change(binding.pk));
    let form = BindingForm::new(binding.as_ref(), order);
    let picked = binding.as_ref().and_then(stored_option);
    let base = StoredValue::new(binding);
    let errors = FormErrors::new();
    let submit = Submit::new();
    let clash = RwSignal::new(None::<Clash>);
    let leaving = RwSignal::new(false);
    let changed = Signal::derive(move || form.is_changed());
    use_leave_guard().watch(changed);

    let refuse = move |error: RestError| {
        let summary = match error.validation() {
            Some(by_field) => form.refuse(by_field),
            None => vec![failure_text(&error)],
        };
        errors.refuse(summary);
    };
    let done = move |message: &'static str| {
        toasts.success(message);
        on_close.run(true);
    };
    let save = Callback::new(move |()| {
        errors.clear();
        if !is_new && !untrack(|| form.is_changed()) {
            return;
        }
        let Some(mine) = untrack(move || form.fields()) else {
            errors.refuse(Vec::new());
            return;
        };
        let base = base.get_value();
        submit.run(async move {
            let Some(base) = base else {
                match client.send::<Binding>(api::create(target, &mine)).await {
                    Ok(_) => done(words::CREATED),
                    Err(error) => refuse(error),
                }
                return;
            };
            match api::save(client, &base, &mine).await {
                Ok(Saved::Done(_)) => done(words::SAVED),
                Ok(Saved::AlreadySo(_)) => done(words::ALREADY_SO),
                Ok(Saved::Conflict { now, conflicts, also_changed }) => {
                    clash.try_set(Some(Clash { now, conflicts, also_changed }));
                }
                Err(error) => refuse(error),
            }
        });
    });
    let close =
        Callback::new(
            move |()| {
                if untrack(|| form.is_changed()) { leaving.set(true) } else { on_close.run(false) }
            },
        );
    let choose = Callback::new(move |choices: Vec<ConflictChoice>| {
        let Some(found) = clash.get_untracked() else { return };
        clash.set(None);
        let given_up = choices.into_iter().filter(|choice| !choice.take_mine).map(|choice| choice.field);
        // Fields that only the others changed are theirs, too.
        let given_up: Vec<String> = given_up.chain(found.also_changed).collect();
        untrack(|| form.rebase(&found.now, &given_up));
        base.set_value(Some(found.now));
        save.run(());
    });
    let kinds = SubjectKind::ALL.map(|kind| Choice {
        value: kind.key().to_owned(),
        label: words::kind(kind).to_owned(),
        help: String::new(),
    });
    let results = [(false, words::FAILURE_REFUSES), (true, words::FAILURE_PASSES)].map(|(value, label)| {
        Choice { value: value.to_string(), label: ["It ", label].concat(), help: String::new() }
    });
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
    // Only a policy can take time, or fail.
    let of_policy = move || {
        (kind.get() == SubjectKind::Policy.key()).then(|| {
            view! {
                <Field label=words::TIMEOUT help=words::TIMEOUT_HELP errors=form.timeout_errors() required=true>
                    <NumberInput
                        value=form.timeout.value
                        min=0
                        suffix=words::SECONDS
                        on_input=form.timeout.on_input()
                    />
                </Field>
                <RadioGroup
                    label=words::FAILURE
                    help=words::FAILURE_HELP
                    options=results.get_value()
                    value=form.failure_result.value
                />
            }
        })
    };
    let unchanged = Signal::derive(move || (!is_new && !changed.get()).then(|| NO_CHANGES.to_owned()));
    let disabled = use_writing_of_or(needs.clone(), unchanged);
    let label = if is_new { words::CREATE } else { words::SAVE };
    let title = title.unwrap_or_else(|| (if is_new { words::ADD } else { words::EDIT_TITLE }).to_owned());
    view! {
        <Dialog title=Signal::stored(title.clone()) on_close=close locked=submit.busy()>
            <ReadOnlyNotice needs=needs />
            <Form label=title errors=errors on_submit=save>
                <div class="rac-binding-kinds">
                    <RadioGroup label=words::KIND options=kinds.to_vec() value=form.kind.value />
                </div>
                {picker}
                <Switch
                    checked=form.negate.value
                    label=words::NEGATE
                    help=words::NEGATE_HELP
                />
                <Field label=words::ORDER help=words::ORDER_HELP errors=form.order_errors() required=true>
                    <NumberInput value=form.order.value on_input=form.order.on_input() />
                </Field>
                {of_policy}
                <Switch checked=form.enabled.value label=words::ENABLED help=words::ENABLED_HELP />
                <div class="rac-dialog-form-end">
                    <Button on_click=close>{CANCEL}</Button>
                    <Button submit=true variant=ButtonVariant::Primary busy=submit.busy() disabled=disabled>
                        {label}
                    </Button>
                </div>
            </Form>
        </Dialog>
        {move || leaving.get().then(|| view! {
            <ConfirmDialog
                title=Signal::stored(LEAVE_TITLE.to_owned())
                confirm=LEAVE.to_owned()
                cancel=KEEP_EDITING
                danger=true
                on_confirm=Callback::new(move |()| on_close.run(false))
                on_cancel=Callback::new(move |()| leaving.set(false))
            >
                <p>{LEAVE_TEXT}</p>
            </ConfirmDialog>
        })}
        {move || clash.get().map(|found| {
            let rows = found.conflicts.iter().map(|conflict| conflict_row(conflict, &found.now)).collect();
            let also = found.also_changed.iter().map(|field| field_label(field)).collect();
            view! {
                <ConflictDialog
                    title=words::CONFLICT_TITLE
                    rows=rows
                    also_changed=also
                    on_choose=choose
                    on_back=Callback::new(move |()| clash.set(None))
                />
            }
        })}
    }
}

/// What a stored binding binds to, as its picker shows it.
fn stored_option(binding: &Binding) -> Option<(SubjectKind, ComboOption)> {
    let subject = binding.subject()?;
    let known = match subject {
        Subject::Policy(_) => binding.policy_obj.clone().map(of_policy),
        Subject::Group(_) => binding.group_obj.clone().map(of_group),
        Subject::User(_) => binding.user_obj.clone().map(of_user),
    };
    let bare = || ComboOption { value: subject.id(), label: subject.id(), detail: String::new() };
    Some((subject.kind(), known.unwrap_or_else(bare)))
}

fn conflict_row(conflict: &Conflict, now: &Binding) -> ConflictRow {
    let label = match conflict.field.as_str() {
        SUBJECT => words::BOUND_TO.to_owned(),
        field => field_label(field),
    };
    let in_words = |value: &Value| in_words(value, now);
    ConflictRow {
        field: conflict.field.clone(),
        label,
        base: in_words(&conflict.base),
        theirs: in_words(&conflict.theirs),
        mine: in_words(&conflict.mine),
    }
}

/// A field's value for users; names are known of what is bound now.
fn in_words(value: &Value, now: &Binding) -> String {
    match value {
        Value::Bool(true) => "Yes".to_owned(),
        Value::Bool(false) => "No".to_owned(),
        Value::Object(subject) => {
            let Some((key, id)) = subject.iter().next() else { return String::new() };
            let kind = SubjectKind::from_key(key).map_or("", words::kind);
            let id = id.as_str().map_or_else(|| id.to_string(), str::to_owned);
            let same = now.subject().is_some_and(|subject| subject.kind().key() == key && subject.id() == id);
            [kind, " ", if same { now.name() } else { id }.as_str()].concat()
        }
        other => other.to_string(),
    }
}
