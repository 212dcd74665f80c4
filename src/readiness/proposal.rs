//! A proposed name for a field that must be unique in authentik.

use super::fix_dialog::TextBox;
use super::words;
use crate::resource::free_name::free_name;
use leptos::prelude::*;
use rac_ui::Button;

/// The most letters that every authentik accepts in a slug.
const LONGEST: usize = 50;

/// A text box with a proposed name, until the user types one.
#[derive(Clone, Copy)]
pub struct Proposal {
    pub text: TextBox,
    /// The text that the proposal is based on.
    base: StoredValue<String>,
    /// Separates a number.
    between: char,
    /// Whether the user typed the current text.
    own: RwSignal<bool>,
    taken: RwSignal<Vec<String>>,
    /// A free name, if authentik refused the user's.
    instead: RwSignal<Option<String>>,
}

impl Proposal {
    pub fn new(base: String, between: char) -> Self {
        Proposal {
            text: TextBox::new(base.clone()),
            base: StoredValue::new(base),
            between,
            own: RwSignal::new(false),
            taken: RwSignal::new(Vec::new()),
            instead: RwSignal::new(None),
        }
    }

    fn free(self, base: &str) -> String {
        self.taken
            .with_untracked(|taken| free_name(base, self.between, |name| taken.iter().any(|one| one == name)))
    }

    fn propose(self) {
        if !self.own.get_untracked() {
            self.text.value.set(self.free(&self.base.get_value()));
        }
    }

    /// Sets the names that are taken. The dialog may already be closed.
    pub fn know(self, taken: Vec<String>) {
        if self.taken.try_set(taken).is_none() {
            self.propose();
        }
    }

    /// Changes the base of the proposal.
    pub fn rebase(self, base: String) {
        self.base.set_value(base);
        if !self.own.get_untracked() {
            self.text.refused.set(Vec::new());
            self.propose();
        }
    }

    /// The user typed. An emptied box follows its base again.
    pub fn on_input(self) -> Callback<()> {
        Callback::new(move |()| {
            self.text.refused.set(Vec::new());
            self.instead.set(None);
            self.own.set(!self.text.text().is_empty());
        })
    }

    /// authentik refused the name. Unless its form explains that, it is taken (authentik's messages can be in any language):
    /// proposes the next free one, in the box if it was a proposal, otherwise as a button.
    pub fn refused(self) {
        let name = self.text.text();
        let is_well_formed = !name.is_empty() && name.chars().count() <= LONGEST;
        if !is_well_formed || self.text.refused.with_untracked(Vec::is_empty) {
            return;
        }
        self.taken.update(|taken| taken.push(name.clone()));
        if self.own.get_untracked() {
            self.instead.set(Some(self.free(&name)));
        } else {
            self.text.refused.set(vec![words::taken(&name).text()]);
            self.propose();
        }
    }

    /// The button that replaces the user's name with the free one.
    pub fn offer(self) -> impl IntoView {
        move || {
            self.instead.get().map(|name| {
                let label = words::take_instead(&name);
                let take = Callback::new(move |()| {
                    self.text.value.set(name.clone());
                    self.text.refused.set(Vec::new());
                    self.instead.set(None);
                });
                view! { <p><Button on_click=take>{label}</Button></p> }
            })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    fn proposal() -> Proposal {
        Owner::new().set();
        Proposal::new("RAC outpost".into(), ' ')
    }

    #[test]
    fn a_proposal_is_free() {
        let proposal = proposal();
        assert_eq!(proposal.text.text(), "RAC outpost");
        proposal.know(taken(&["RAC outpost", "RAC outpost 2"]));
        assert_eq!(proposal.text.text(), "RAC outpost 3");
    }

    #[test]
    fn a_typed_name_stays_and_the_next_free_one_is_offered() {
        let proposal = proposal();
        proposal.text.value.set("Gate".into());
        proposal.on_input().run(());
        proposal.know(taken(&["RAC outpost"]));
        assert_eq!(proposal.text.text(), "Gate", "nothing is put in its place");
        proposal.text.refused.set(taken(&["Outpost with this name already exists."]));
        proposal.refused();
        assert_eq!(proposal.text.text(), "Gate");
        assert_eq!(proposal.instead.get_untracked().as_deref(), Some("Gate 2"));
        assert_eq!(proposal.text.refused.get_untracked().len(), 1, "the error stands");
    }

    #[test]
    fn a_proposal_that_is_taken_is_replaced() {
        let proposal = proposal();
        proposal.text.refused.set(taken(&["This field must be unique."]));
        proposal.refused();
        assert_eq!(proposal.text.text(), "RAC outpost 2");
        assert_eq!(proposal.text.refused.get_untracked(), [words::taken("RAC outpost").text()]);
    }

    #[test]
    fn a_name_that_is_refused_for_its_length_is_not_taken() {
        let proposal = proposal();
        proposal.rebase("a".repeat(51));
        proposal.text.refused.set(taken(&["Ensure this field has no more than 50 characters."]));
        proposal.refused();
        assert_eq!(proposal.text.text(), "a".repeat(51));
        assert_eq!(proposal.instead.get_untracked(), None);
    }

    #[test]
    fn the_language_of_the_refusal_does_not_matter() {
        let proposal = proposal();
        proposal.text.refused.set(taken(&["Outpost mit diesem Namen existiert bereits."]));
        proposal.refused();
        assert_eq!(proposal.text.text(), "RAC outpost 2");
    }
}
