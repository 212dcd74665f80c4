//! Who can use an endpoint, by its bindings.
//!
//! authentik 2026.5, `policies/engine.py`: only enabled bindings count, and without any everyone passes. In the mode
//! `any`, which is the default and the only one in the API of endpoints, one passing binding is enough.

use crate::bindings::{Binding, Subject};

/// One enabled binding, as a condition that a user meets or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    pub subject: Option<Subject>,
    /// The subject's name.
    pub name: String,
    pub negate: bool,
}

/// Who can use an endpoint.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Access {
    /// A user has to meet one of them; if empty, everyone passes.
    pub conditions: Vec<Condition>,
    /// The number of disabled bindings.
    pub disabled: usize,
}

impl Access {
    pub fn of(bindings: &[Binding]) -> Self {
        let (enabled, disabled): (Vec<&Binding>, Vec<&Binding>) =
            bindings.iter().partition(|binding| binding.enabled);
        let condition = |binding: &Binding| Condition {
            subject: binding.subject,
            name: binding.name(),
            negate: binding.negate,
        };
        Access { conditions: enabled.into_iter().map(condition).collect(), disabled: disabled.len() }
    }

    /// Whether a negated condition makes others pointless: everyone whom it doesn't name passes anyway.
    pub fn negation_overrules(&self) -> bool {
        self.conditions.len() > 1 && self.conditions.iter().any(|condition| condition.negate)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire;

    fn binding(user: i32, enabled: bool, negate: bool) -> Binding {
        let text = format!(
            r#"{{"pk":"11111111-2222-4333-8444-555566667777","user":{user},"order":0,"enabled":{enabled},
                "negate":{negate},"target":"9c9c9c9c-8b8b-4a7a-8969-585847473636"}}"#
        );
        wire::read(&text).unwrap()
    }

    #[test]
    fn without_an_enabled_binding_there_is_no_condition() {
        assert_eq!(Access::of(&[]), Access::default());
        let access = Access::of(&[binding(1, false, false), binding(2, false, true)]);
        assert!(access.conditions.is_empty());
        assert_eq!(access.disabled, 2);
    }

    #[test]
    fn every_enabled_binding_is_a_condition_and_the_others_are_counted() {
        let access = Access::of(&[binding(1, true, false), binding(2, false, false), binding(3, true, true)]);
        let conditions: Vec<_> = access.conditions.iter().map(|c| (c.name.as_str(), c.negate)).collect();
        assert_eq!(conditions, [("1", false), ("3", true)]);
        assert_eq!(access.disabled, 1);
    }

    #[test]
    fn a_negated_binding_overrules_others() {
        assert!(Access::of(&[binding(1, true, false), binding(2, true, true)]).negation_overrules());
        assert!(!Access::of(&[binding(2, true, true)]).negation_overrules());
        assert!(!Access::of(&[binding(1, true, false), binding(2, false, true)]).negation_overrules());
    }
}
