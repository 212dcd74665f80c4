//! Whether an endpoint is open to everyone: neither the endpoint nor the application has an enabled binding.
//!
//! authentik 2026.5, `policies/engine.py`: disabled bindings are skipped, and without any other everyone passes. A
//! policy may refuse; it is evaluated at each launch.

use super::admission;
use super::check::{Check, Fix, Subject, Verdict};
use super::words;
use crate::rest::Loading;
use authentik_rac::bindings::Binding;
use rac_messages::Message;

/// Whether any binding is enabled.
pub fn restricts(bindings: &[Binding]) -> bool {
    bindings.iter().any(|binding| binding.enabled)
}

/// What the bindings of an object do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guard {
    Waiting,
    /// They can't be read, or not all of them.
    NotKnown,
    Open,
    Restricted,
}

impl Guard {
    /// `sees_all`: whether the account sees all bindings. authentik hides bindings from other accounts, so an empty
    /// list doesn't mean that there are none.
    pub fn of(bindings: &Loading<Vec<Binding>>, sees_all: bool) -> Guard {
        match bindings {
            Loading::Waiting => Guard::Waiting,
            Loading::Failed(_) => Guard::NotKnown,
            Loading::Ready(bindings) if restricts(bindings) => Guard::Restricted,
            Loading::Ready(_) if sees_all => Guard::Open,
            Loading::Ready(_) => Guard::NotKnown,
        }
    }
}

/// The check of who can use an object. `other`: the state of the other one of endpoint and application. `everyone`:
/// who passes without bindings.
pub fn check(
    subject: Subject,
    bindings: &Loading<Vec<Binding>>,
    sees_all: bool,
    other: Guard,
    everyone: Message,
    fix: Option<Fix>,
) -> Check {
    Check::of(subject, bindings, |bindings| {
        let counting: Vec<Message> =
            bindings.iter().filter(|one| one.enabled).map(admission::words).collect();
        if !counting.is_empty() {
            return Check::new(subject, Verdict::Ready, words::who(&counting));
        }
        if !sees_all {
            return Check::new(subject, Verdict::NotKnown, words::NO_VISIBLE_BINDINGS);
        }
        let reason = words::without_bindings(bindings.len(), everyone);
        match other {
            Guard::Waiting => Check::waiting(subject),
            // The other one restricts it.
            Guard::Restricted => Check::new(subject, Verdict::Ready, reason),
            Guard::NotKnown => Check::new(subject, Verdict::NotKnown, reason),
            Guard::Open => Check::new(subject, Verdict::Open, reason).with(fix),
        }
    })
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use authentik_rac::{ErrorKind, RestError};
    use proptest::prelude::*;

    fn binding(fields: &str) -> Binding {
        let text = format!(
            r#"{{"pk":"00000000-0000-4000-8000-00000000000b","target":"00000000-0000-4000-8000-00000000000a",
                "order":0{fields}}}"#
        );
        authentik_rac::wire::read(&text).unwrap()
    }

    fn verdict(bindings: Vec<Binding>, other: Guard) -> Verdict {
        check(Subject::EndpointAccess, &Loading::Ready(bindings), true, other, "Everyone.".into(), None)
            .verdict
    }

    #[test]
    fn an_endpoint_is_open_without_bindings_of_its_own_and_the_application() {
        let off = || binding(r#","user":1,"enabled":false"#);
        for none in [Vec::new(), vec![off()], vec![off(), off()]] {
            assert_eq!(verdict(none.clone(), Guard::Open), Verdict::Open);
            assert_eq!(verdict(none.clone(), Guard::Restricted), Verdict::Ready);
            assert_eq!(verdict(none.clone(), Guard::NotKnown), Verdict::NotKnown);
            assert_eq!(verdict(none, Guard::Waiting), Verdict::Waiting);
        }
    }

    #[test]
    fn any_enabled_binding_restricts() {
        let policy = r#","policy":"00000000-0000-4000-8000-00000000000c""#;
        for fields in [r#","user":1"#, r#","user":1,"negate":true"#, policy, ""] {
            let all = vec![binding(r#","user":1,"enabled":false"#), binding(fields)];
            assert_eq!(verdict(all, Guard::Open), Verdict::Ready, "{fields}");
        }
    }

    #[test]
    fn without_all_bindings_openness_is_unknown() {
        let none = Loading::Ready(Vec::new());
        let found = check(Subject::EndpointAccess, &none, false, Guard::Open, "Everyone.".into(), None);
        assert_eq!((found.verdict, found.reason), (Verdict::NotKnown, words::NO_VISIBLE_BINDINGS));
        assert_eq!(Guard::of(&none, false), Guard::NotKnown);
        let refused =
            Loading::Failed(RestError::new(rac_messages::authentik::read_bindings, ErrorKind::NoPermission));
        assert_eq!(Guard::of(&refused, true), Guard::NotKnown);
    }

    #[test]
    fn bindings_that_are_all_disabled_are_pointed_out() {
        let off = vec![binding(r#","user":1,"enabled":false"#)];
        let found =
            check(Subject::EndpointAccess, &Loading::Ready(off), true, Guard::Open, "Everyone.".into(), None);
        assert_eq!(found.reason, "Its only binding is disabled. Everyone.");
    }

    proptest! {
        #[test]
        fn a_guard_is_open_exactly_without_an_enabled_binding(enabled in proptest::collection::vec(any::<bool>(), 0..5)) {
            let bindings = enabled.iter().map(|on| binding(&format!(r#","user":1,"enabled":{on}"#))).collect();
            let guard = Guard::of(&Loading::Ready(bindings), true);
            prop_assert_eq!(guard == Guard::Restricted, enabled.contains(&true));
            prop_assert_eq!(guard == Guard::Open, !enabled.contains(&true));
        }
    }
}
