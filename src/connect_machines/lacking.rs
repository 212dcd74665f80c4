//! Which permissions are missing: to create machines at all, and for the current step.

use super::answers::{ATTRIBUTES, Answers, EXISTING, LIMITED, Step};
use super::wizard::Wizard;
use super::words;
use crate::read_only::use_read_only_reason;
use crate::rights::use_rights;
use authentik_rac::credentials::MAPPING_NAME;
use authentik_rac::rights::{Need, Object};
use leptos::prelude::*;
use rac_formats::Instance;
use rac_ui::{Notice, NoticeKind};

/// Why nothing can be created, if that is certain from the beginning: there are no machines without endpoints.
#[component]
pub fn Lacking() -> impl IntoView {
    let (mode, rights) = (use_read_only_reason(), use_rights());
    let lacking = Memo::new(move |_| {
        if let Some(reason) = mode.get() {
            return vec![reason];
        }
        if rights.lacking(&Object::Endpoint.add()).is_none() {
            return Vec::new();
        }
        let of = [Object::Provider, Object::Application, Object::Binding, Object::Endpoint];
        let mut needs: Vec<_> = of.into_iter().map(Object::add).collect();
        needs.push(Object::Outpost.change_some());
        needs.iter().filter_map(|need| rights.lacking(need)).collect()
    });
    move || {
        let lacking = lacking.get();
        (!lacking.is_empty()).then(|| {
            let lines = lacking.into_iter().map(|text| view! { <li>{text}</li> }).collect_view();
            view! {
                <Notice kind=NoticeKind::Info title=words::LACKING>
                    <ul class="rac-wizard-points">{lines}</ul>
                </Notice>
            }
        })
    }
}

/// Which permission the current step needs in vain, if others have theirs.
#[component]
pub fn StepLacking(wizard: Wizard) -> impl IntoView {
    let (mode, rights) = (use_read_only_reason(), use_rights());
    let lacking = Memo::new(move |_| {
        // Said above already.
        if mode.get().is_some() || rights.lacking(&Object::Endpoint.add()).is_some() {
            return None;
        }
        let snapshot = wizard.snapshot.get()?;
        let need = wizard.answers.with(|answers| need(answers, &snapshot.instance))?;
        rights.lacking(&need)
    });
    move || {
        lacking.get().map(|text| {
            view! {
                <Notice kind=NoticeKind::Warning title=words::STEP_LACKING>{text}</Notice>
            }
        })
    }
}

/// The permission that the current step needs.
fn need(answers: &Answers, instance: &Instance) -> Option<Need> {
    let is_new = answers.stored_provider(instance).is_none();
    match answers.step {
        Step::Provider => (answers.is_new_provider() && is_new).then(|| Object::Provider.add()),
        Step::Application => {
            answers.stored_application_name(instance).is_none().then(|| Object::Application.add())
        }
        Step::Access => (answers.access == LIMITED).then(|| Object::Binding.add()),
        Step::Outpost if !answers.stored_outposts(instance).is_empty() => None,
        Step::Outpost if answers.outpost_kind == EXISTING => Some(Object::Outpost.change_some()),
        Step::Outpost => (!answers.outpost_kind.is_empty()).then(|| Object::Outpost.add()),
        Step::Credentials => {
            let is_there = instance.property_mappings.iter().any(|one| one.name == MAPPING_NAME);
            (answers.credentials == ATTRIBUTES && !is_there).then(|| Object::PropertyMapping.add())
        }
        Step::Machines | Step::Review => None,
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::connect_machines::answers::{EVERYONE, NEW};

    #[test]
    fn a_step_needs_only_what_its_answer_needs() {
        let instance = Instance::default();
        let at = |step| Answers { step, ..Answers::default() };
        let need = |answers: Answers| super::need(&answers, &instance);
        assert_eq!(need(at(Step::Provider)), Some(Object::Provider.add()));
        let existing = Answers { provider_kind: EXISTING.to_owned(), ..at(Step::Provider) };
        assert_eq!(need(existing), None);
        assert_eq!(need(at(Step::Access)), None, "not chosen yet");
        let everyone = Answers { access: EVERYONE.to_owned(), ..at(Step::Access) };
        assert_eq!(need(everyone), None, "no bindings");
        assert_eq!(
            need(Answers { access: LIMITED.to_owned(), ..at(Step::Access) }),
            Some(Object::Binding.add())
        );
        for (kind, wanted) in
            [("", None), (NEW, Some(Object::Outpost.add())), (EXISTING, Some(Object::Outpost.change_some()))]
        {
            assert_eq!(
                need(Answers { outpost_kind: kind.to_owned(), ..at(Step::Outpost) }),
                wanted,
                "{kind}"
            );
        }
        assert_eq!(need(at(Step::Credentials)), None);
        let attributes = Answers { credentials: ATTRIBUTES.to_owned(), ..at(Step::Credentials) };
        assert_eq!(need(attributes), Some(Object::PropertyMapping.add()));
    }
}
