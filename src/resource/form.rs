//! The lifecycle of a form: it saves only what changed, asks if another user changed the same fields, shows refusals
//! at their fields, and drops unsaved input only after saving.

use crate::forms::words::NUL;
use crate::forms::{ConflictChoice, ConflictDialog, ConflictRow, Control, FormErrors, use_leave_guard};
use crate::resource::failure::failure_text;
use crate::rest::{Client, Submit};
use authentik_rac::change::{Conflict, Fields, changed_fields};
use authentik_rac::saving::{Saved, Saving, Write};
use authentik_rac::undo::{Item, Ref};
use authentik_rac::wire::FromWire;
use authentik_rac::{Request, RestError, ValidationErrors, readable_name};
use guacamole_settings::secrets::compared;
use guacamole_settings::text::to_yaml;
use leptos::prelude::*;
use rac_messages::{Message, resource as words};
use serde_json::Value;
use std::rc::Rc;

/// What saving needs from the state of a form.
pub trait EditedForm: Copy + Send + Sync + 'static {
    /// The object in the API's response.
    type Object: FromWire + Clone + Send + Sync + 'static;

    /// The writable fields of an object.
    fn fields_of(object: &Self::Object) -> Fields;

    /// The object and its name, if writing it can be undone.
    fn undoable(_: &Self::Object) -> Option<(Ref, String)> {
        None
    }

    /// The label of the field with this name in the API, if the form has it.
    fn label(field: &str) -> Option<Message>;

    /// Its fields, in the order of the form.
    fn controls(&self) -> Vec<Box<dyn Control>>;

    /// The values to write; `None` if any is invalid, which is shown beside it.
    fn fields(&self) -> Option<Fields>;

    /// The stored values that the form started from.
    fn stored(&self) -> Fields;

    /// Starts from this object from now on.
    fn set_stored(&self, now: &Self::Object);

    /// The values of the controls; `None` if any is invalid.
    fn values(&self) -> Option<Fields> {
        self.controls().iter().map(|control| Some((control.key().to_owned(), control.value()?))).collect()
    }

    fn is_changed(&self) -> bool {
        self.controls().iter().any(|control| control.is_changed())
    }

    /// Takes `now` as the new base, keeping the user's input: another user changed the object.
    fn rebase(&self, now: &Self::Object) {
        let stored = Self::fields_of(now);
        for control in self.controls() {
            control.rebase(stored.get(control.key()).unwrap_or(&Value::Null));
        }
        self.set_stored(now);
    }

    /// Replaces the input of this field with its stored value.
    fn take_stored(&self, field: &str) {
        for control in self.controls().into_iter().filter(|control| control.key() == field) {
            control.restart();
        }
    }

    /// Shows the server's messages at their fields. Returns those that belong to no field.
    fn refuse(&self, errors: &ValidationErrors) -> Vec<String> {
        let mut rest = errors.clone();
        for control in self.controls() {
            let shown = control.refuse_from(errors);
            rest.fields.retain(|(field, _)| !shown.contains(&field.as_str()));
        }
        Some(rest.sentence_with(|field| label::<Self>(field).text()).text())
            .filter(|text| !text.is_empty())
            .into_iter()
            .collect()
    }
}

/// A field's name in conflicts, and in messages that can't be shown at its control.
fn label<F: EditedForm>(field: &str) -> Message {
    F::label(field).unwrap_or_else(|| readable_name(field).into())
}

/// Where the object of a form is written.
pub enum Target {
    New(Box<dyn Fn(&Fields) -> Request>),
    Stored { retrieve: Request, write: Write },
}

/// How a save succeeded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Created,
    Saved,
    /// Another user had already made the same change.
    Unchanged,
}

/// What the view of a form needs.
#[derive(Clone, Copy)]
pub struct Editing {
    pub errors: FormErrors,
    pub changed: Signal<bool>,
    pub busy: Signal<bool>,
    pub save: Callback<()>,
}

enum Way<T> {
    Create(Rc<dyn Fn(&Fields) -> Request>),
    Save(Rc<Saving<T>>),
}

impl<T> Clone for Way<T> {
    fn clone(&self) -> Self {
        match self {
            Way::Create(create) => Way::Create(Rc::clone(create)),
            Way::Save(saving) => Way::Save(Rc::clone(saving)),
        }
    }
}

/// Two versions that the user has to choose between.
#[derive(Clone)]
struct Clash<T> {
    now: T,
    conflicts: Vec<Conflict>,
    also_changed: Vec<String>,
}

/// A field's value for users. Takes the field's name in the API, and the current object for names of related objects.
pub type InWords<T> = Box<dyn Fn(&str, &Value, &T) -> String + Send>;

/// Sets up saving for a form. `in_words`: a field's value for the conflict dialog. `on_saved`: where to go and what to
/// say, and what undoes the write. Returns what the view needs, and the dialog.
pub fn edit<F: EditedForm>(
    form: F,
    target: Target,
    conflict_title: impl Into<Message>,
    in_words: InWords<F::Object>,
    on_saved: Callback<(F::Object, Outcome, Vec<Item>)>,
) -> (Editing, AnyView) {
    let conflict_title = conflict_title.into();
    let client = expect_context::<Client>();
    let guard = use_leave_guard();
    let errors = FormErrors::new();
    let submit = Submit::new();
    let clash = RwSignal::new(None::<Clash<F::Object>>);
    let changed = Signal::derive(move || form.is_changed());
    guard.watch(changed);
    let way = StoredValue::new_local(match target {
        Target::New(create) => Way::Create(create.into()),
        Target::Stored { retrieve, write } => {
            Way::Save(Rc::new(Saving::<F::Object> { retrieve, fields: F::fields_of, write }))
        }
    });
    let refuse = move |error: RestError| {
        errors.refuse(match error.validation() {
            Some(by_field) => form.refuse(by_field),
            None => vec![failure_text(&error)],
        });
    };
    let done = move |object: F::Object, outcome: Outcome, undo: Option<Item>| {
        guard.disarm();
        on_saved.try_run((object, outcome, undo.into_iter().collect()));
    };
    let save = Callback::new(move |()| {
        errors.clear();
        let Some(mine) = untrack(move || form.fields()) else {
            errors.refuse(Vec::new());
            return;
        };
        let base = form.stored();
        let with_nul = with_nul(&base, &mine);
        if !with_nul.fields.is_empty() {
            errors.refuse(form.refuse(&with_nul));
            return;
        }
        let way = way.get_value();
        submit.run(async move {
            let saving = match way {
                Way::Save(saving) => saving,
                Way::Create(create) => {
                    return match client.send::<F::Object>(create(&mine)).await {
                        Ok(object) => {
                            let undoable = F::undoable(&object);
                            let created = F::fields_of(&object);
                            let undo = undoable.map(|(it, name)| Item::created(it, name, created));
                            done(object, Outcome::Created, undo);
                        }
                        Err(error) => refuse(error),
                    };
                }
            };
            match saving.save(client, &base, &mine).await {
                Ok(Saved::Done(object, written)) => {
                    let undo = F::undoable(&object).map(|(it, name)| Item::edited(it, name, written));
                    done(object, Outcome::Saved, undo);
                }
                Ok(Saved::Unchanged(object)) => done(object, Outcome::Unchanged, None),
                Ok(Saved::Conflict { now, conflicts, also_changed }) => {
                    clash.try_set(Some(Clash { now, conflicts, also_changed }));
                }
                Err(error) => refuse(error),
            }
        });
    });
    let choose = Callback::new(move |choices: Vec<ConflictChoice>| {
        let Some(found) = clash.get_untracked() else { return };
        clash.set(None);
        // Fields that only the other user changed take their value in the form, too.
        let given_up = choices.iter().filter(|choice| !choice.take_mine).map(|choice| &choice.field);
        untrack(|| {
            form.rebase(&found.now);
            given_up.chain(&found.also_changed).for_each(|field| form.take_stored(field));
        });
        save.run(());
    });
    let dialog = move || {
        clash.get().map(|found| {
            let row = |Conflict { field, base, theirs, mine }: &Conflict| {
                let shown = compared(base, theirs, mine);
                // The choices stay when the language changes.
                let [base, theirs, mine] = untrack(|| shown.map(|value| in_words(field, &value, &found.now)));
                ConflictRow { field: field.clone(), label: label::<F>(field), base, theirs, mine }
            };
            view! {
                <ConflictDialog
                    title=conflict_title.clone()
                    rows=found.conflicts.iter().map(row).collect()
                    also_changed=found.also_changed.iter().map(|field| label::<F>(field)).collect()
                    on_choose=choose
                    on_back=Callback::new(move |()| clash.set(None))
                />
            }
        })
    };
    (Editing { errors, changed, busy: submit.busy(), save }, dialog.into_any())
}

/// The fields whose value contains a NUL character, which authentik refuses without naming the field.
fn with_nul(base: &Fields, mine: &Fields) -> ValidationErrors {
    let mut errors = ValidationErrors::default();
    for (field, value) in changed_fields(base, mine) {
        if has_nul(&value) {
            errors.fields.push((field, vec![NUL.text()]));
        }
    }
    errors
}

fn has_nul(value: &Value) -> bool {
    match value {
        Value::String(text) => text.contains('\0'),
        Value::Array(items) => items.iter().any(has_nul),
        Value::Object(map) => map.iter().any(|(name, value)| name.contains('\0') || has_nul(value)),
        _ => false,
    }
}

/// A field's value for users, in the conflict dialog. `name_of`: the name of an object by its id.
pub fn in_words(value: &Value, name_of: &dyn Fn(&str) -> Option<String>) -> String {
    let name = |id: &str| name_of(id).unwrap_or_else(|| id.to_owned());
    match value {
        Value::Null => words::NONE.text(),
        Value::Bool(true) => words::YES.text(),
        Value::Bool(false) => words::NO.text(),
        Value::String(text) if text.is_empty() => words::NONE.text(),
        Value::String(text) => name(text),
        Value::Array(ids) if ids.is_empty() => words::NONE.text(),
        Value::Array(ids) => {
            let mut names: Vec<String> = ids.iter().filter_map(Value::as_str).map(name).collect();
            names.sort();
            names.join(", ")
        }
        Value::Object(map) if map.is_empty() => words::NONE.text(),
        Value::Object(map) => to_yaml(map),
        Value::Number(number) => name(number.as_str()),
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_nul_in_a_change_is_reported_at_its_field() {
        let fields = |value: Value| value.as_object().cloned().unwrap();
        let base = fields(json!({"name": "a\0", "host": "b", "settings": {}}));
        let mine = fields(json!({"name": "a\0", "host": "b\0", "settings": {"x": [{"y\0": 1}]}}));
        let found = with_nul(&base, &mine);
        let named: Vec<&str> = found.fields.iter().map(|(field, _)| field.as_str()).collect();
        assert_eq!(named, ["host", "settings"]);
        assert_eq!(found.of("host"), [NUL.text()]);
        assert_eq!(with_nul(&base, &base), ValidationErrors::default());
    }
}
