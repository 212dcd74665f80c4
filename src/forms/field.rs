//! One field of a form: what is in it now, what it started from, and what the server said about it.

use leptos::prelude::*;

/// A field's state; free to copy about. `T` is what the control edits (text stays as it was typed).
pub struct FormField<T: Send + Sync + 'static> {
    /// The field's name in the API: where the server's errors are put.
    pub name: &'static str,
    pub value: RwSignal<T>,
    base: RwSignal<T>,
    refused: RwSignal<Vec<String>>,
}

impl<T: Send + Sync + 'static> Clone for FormField<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Send + Sync + 'static> Copy for FormField<T> {}

impl<T: Clone + PartialEq + Send + Sync + 'static> FormField<T> {
    pub fn new(name: &'static str, base: T) -> Self {
        FormField {
            name,
            value: RwSignal::new(base.clone()),
            base: RwSignal::new(base),
            refused: RwSignal::new(Vec::new()),
        }
    }

    /// Whether it differs from what it started from.
    pub fn is_changed(&self) -> bool {
        self.base.with(|base| self.value.with(|value| value != base))
    }

    /// What is in the control.
    pub fn typed(&self) -> T {
        self.value.get()
    }

    /// What it started from.
    pub fn base(&self) -> T {
        self.base.get()
    }

    /// Restarts from `base`, which is also what the control shows.
    pub fn restart(&self, base: T) {
        self.value.set(base.clone());
        self.rebase(base);
    }

    /// Restarts from `base`, keeping what is in the control.
    pub fn rebase(&self, base: T) {
        self.base.set(base);
        self.refused.set(Vec::new());
    }

    /// What the server refused it for.
    pub fn refused(&self) -> Signal<Vec<String>> {
        self.refused.into()
    }

    pub fn refuse(&self, messages: Vec<String>) {
        self.refused.set(messages);
    }

    /// To be called when the control changes: what the server said was about something else.
    pub fn on_input(&self) -> Callback<()> {
        let refused = self.refused;
        Callback::new(move |()| clear(refused))
    }

    pub fn clear_refusal(&self) {
        clear(self.refused);
    }
}

fn clear(refused: RwSignal<Vec<String>>) {
    if refused.with_untracked(|messages| !messages.is_empty()) {
        refused.set(Vec::new());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_changed_back_is_unchanged() {
        Owner::new().set();
        let name = FormField::new("name", "Servers".to_owned());
        assert!(!name.is_changed());
        name.value.set("Server".to_owned());
        assert!(name.is_changed());
        name.value.set("Servers".to_owned());
        assert!(!name.is_changed());
    }

    #[test]
    fn what_the_server_said_goes_with_the_next_input() {
        Owner::new().set();
        let name = FormField::new("name", String::new());
        name.refuse(vec!["This field may not be blank.".to_owned()]);
        assert_eq!(name.refused().get().len(), 1);
        name.on_input().run(());
        assert!(name.refused().get().is_empty());
    }

    #[test]
    fn after_a_save_the_field_starts_from_what_was_saved() {
        Owner::new().set();
        let name = FormField::new("name", "a".to_owned());
        name.value.set("b".to_owned());
        name.rebase("b".to_owned());
        assert!(!name.is_changed());
        assert_eq!(name.value.get(), "b");
    }
}
