//! Going from step to step. The step is in the address, so that the browser's Back goes a step back.

use super::Wizard;
use crate::connect_machines::answers::{Answers, Step};
use crate::connect_machines::faults::faults;
use crate::route::{PlainPage, Route};
use leptos::prelude::*;
use rac_formats::snapshot::Snapshot;

/// The address of a step.
fn route_of(step: Step) -> Route {
    Route::ConnectMachinesAt(u32::try_from(step.number()).unwrap_or_default())
}

/// The step where the page begins: that of the address, unless it is later than the one where the user was. What
/// comes before such a step isn't checked yet.
pub fn first_step(route: &Route, kept: Step) -> Step {
    match route {
        Route::ConnectMachinesAt(number) => {
            Step::numbered(*number).filter(|step| !step.is_after(kept)).unwrap_or(kept)
        }
        _ => kept,
    }
}

impl Wizard {
    /// Goes to the next step, if nothing is missing.
    pub fn next(self) {
        if self.snapshot.with_untracked(Option::is_none) {
            return;
        }
        let now = self.fields.step.get_untracked();
        if self.faults.with_untracked(|faults| !faults.is_empty()) || self.is_limit_wrong(now) {
            self.tried.set(true);
            self.errors.refuse(Vec::new());
            return;
        }
        self.go(now.next());
    }

    /// A limit that is no number can't be among the answers.
    fn is_limit_wrong(self, step: Step) -> bool {
        step == Step::Machines && untrack(|| self.fields.limit.value().is_none())
    }

    /// Goes to a step. Steps on the way there can't be skipped while they lack something.
    pub fn go_to(self, step: Step) {
        let now = self.fields.step.get_untracked();
        if !step.is_after(now) {
            return self.go(step);
        }
        if self.snapshot.with_untracked(Option::is_none) {
            return;
        }
        match self.lacking_before(step) {
            // It shows what it lacks.
            Some(lacking) if lacking == now => self.next(),
            Some(lacking) => self.go_to_gap(lacking),
            None => self.go(step),
        }
    }

    /// The first step from the current one to this one that lacks something.
    fn lacking_before(self, step: Step) -> Option<Step> {
        let snapshot = self.snapshot.get_untracked()?;
        let Snapshot { instance, directory, .. } = &*snapshot;
        let now = self.fields.step.get_untracked();
        let lacks = |step: &Step| {
            let lacks = |answers: &Answers| !faults(answers, *step, instance, directory).is_empty();
            self.is_limit_wrong(*step) || self.answers.with_untracked(lacks)
        };
        Step::ALL.into_iter().filter(|one| !now.is_after(*one) && step.is_after(*one)).find(lacks)
    }

    /// Goes to a step that lacks something, and shows what.
    pub fn go_to_gap(self, step: Step) {
        self.go(step);
        self.tried.set(true);
    }

    pub fn go(self, step: Step) {
        self.show(step);
        self.navigation.go(route_of(step));
    }

    fn show(self, step: Step) {
        self.tried.set(false);
        self.errors.clear();
        self.fields.step.set(step);
    }

    /// The address follows the step: after the answers were replaced.
    pub(super) fn address_follows(self) {
        self.navigation.go(route_of(self.fields.step.get_untracked()));
    }

    /// The step follows the address: back, forward, an edited address, a link.
    pub(super) fn follow_address(self) {
        let route = self.navigation.route();
        Effect::new(move |_| {
            let route = route.get();
            untrack(|| self.follow(&route));
        });
    }

    fn follow(self, route: &Route) {
        let now = self.fields.step.get_untracked();
        let wanted = match route {
            Route::ConnectMachinesAt(number) => Step::numbered(*number),
            Route::Plain(PlainPage::ConnectMachines) => None,
            // The page is being left.
            _ => return,
        };
        match wanted {
            Some(step) if step == now => {}
            // The dialog of the run stays open.
            Some(_) if self.running.get_untracked() => self.navigation.go(route_of(now)),
            Some(step) if !step.is_after(now) => self.show(step),
            Some(step) if self.snapshot.with_untracked(Option::is_some) => {
                let lacking = self.lacking_before(step);
                self.show(lacking.unwrap_or(step));
                if let Some(lacking) = lacking {
                    self.tried.set(true);
                    self.navigation.replace(route_of(lacking));
                }
            }
            // It isn't known yet whether something is missing.
            _ => self.navigation.replace(route_of(now)),
        }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn an_address_leads_to_its_step_but_not_further_than_the_user_was() {
        let at = |number| first_step(&Route::ConnectMachinesAt(number), Step::Access);
        assert_eq!([at(1), at(2), at(3)], [Step::Provider, Step::Application, Step::Access]);
        assert_eq!([at(0), at(4), at(7), at(8), at(u32::MAX)], [Step::Access; 5]);
        assert_eq!(first_step(&Route::CONNECT_MACHINES, Step::Access), Step::Access);
        for step in Step::ALL {
            assert_eq!(first_step(&route_of(step), Step::Review), step);
        }
    }
}
