//! One field of a form: the input, the base it started from, and the server's messages.

use leptos::prelude::*;

/// The state of a field; `Copy`. `T` is what the control edits; text stays as typed.
pub struct FormField<T: Send + Sync + 'static> {
    /// The name in the API, by which the server's messages are assigned.
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

    /// Whether the input differs from the base.
    pub fn is_changed(&self) -> bool {
        self.base.with(|base| self.value.with(|value| value != base))
    }

    /// The input.
    pub fn typed(&self) -> T {
        self.value.get()
    }

    /// The stored value it started from.
    pub fn base(&self) -> T {
        self.base.get()
    }

    /// Sets both the base and the input.
    pub fn restart(&self, base: T) {
        self.value.set(base.clone());
        self.rebase(base);
    }

    /// Sets the base and keeps the input.
    pub fn rebase(&self, base: T) {
        self.base.set(base);
        self.refused.set(Vec::new());
    }

    /// The server's messages.
    pub fn refused(&self) -> Signal<Vec<String>> {
        self.refused.into()
    }

    pub fn refuse(&self, messages: Vec<String>) {
        self.refused.set(messages);
    }

    /// For the control's change event: clears the server's messages, which were about another input.
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
    fn the_server_s_message_is_cleared_by_the_next_input() {
        Owner::new().set();
        let name = FormField::new("name", String::new());
        name.refuse(vec!["This field may not be blank.".to_owned()]);
        assert_eq!(name.refused().get().len(), 1);
        name.on_input().run(());
        assert!(name.refused().get().is_empty());
    }

    #[test]
    fn after_a_save_the_saved_value_is_the_base() {
        Owner::new().set();
        let name = FormField::new("name", "a".to_owned());
        name.value.set("b".to_owned());
        name.rebase("b".to_owned());
        assert!(!name.is_changed());
        assert_eq!(name.value.get(), "b");
    }
}
