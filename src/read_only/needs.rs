//! Why a control that writes is disabled: read-only mode, or a missing permission.

use super::use_read_only_reason;
use crate::rights::use_rights;
use authentik_rac::rights::Need;
use leptos::prelude::*;

/// Why this can't be written now. Read-only mode comes first, because it can be turned off.
pub fn use_disabled_reason(need: Need) -> Signal<Option<String>> {
    let (mode, rights) = (use_read_only_reason(), use_rights());
    Signal::derive(move || mode.get().or_else(|| rights.lacking(&need)))
}

/// The same for a control that can have a reason of its own, which comes last.
pub fn use_disabled_reason_or(need: Need, other: Signal<Option<String>>) -> Signal<Option<String>> {
    let reason = use_disabled_reason(need);
    Signal::derive(move || reason.get().or_else(|| other.get()))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::read_only::WriteMode;
    use crate::rights::Rights;
    use authentik_rac::rights::{Held, Object};

    fn reason(held: Option<Held>, read_only: bool, need: Need) -> Option<String> {
        let owner = Owner::new();
        owner.set();
        WriteMode::provide(RwSignal::new(read_only), RwSignal::new(false));
        Rights::provide(Signal::stored(held));
        let own = Signal::stored(Some("There are no changes to save.".to_owned()));
        let with_own = use_disabled_reason_or(need.clone(), own).get_untracked();
        let reason = use_disabled_reason(need).get_untracked();
        assert_eq!(with_own, reason.clone().or_else(|| own.get_untracked()));
        reason
    }

    #[test]
    fn a_missing_permission_disables_like_read_only_mode() {
        let need = || Object::Endpoint.delete_some();
        assert_eq!(reason(Some(Held::everything()), false, need()), None);
        let lacking = reason(Some(Held::default()), false, need()).unwrap();
        assert_eq!(lacking, "Your account lacks the permission “Can delete RAC Endpoint”.");
    }

    #[test]
    fn unknown_permissions_do_not_disable_controls() {
        assert_eq!(reason(None, false, Object::Provider.add()), None);
    }

    #[test]
    fn read_only_mode_is_named_first() {
        let both = reason(Some(Held::default()), true, Object::Provider.add()).unwrap();
        assert!(both.starts_with("Read-only mode is on."), "{both}");
    }
}
