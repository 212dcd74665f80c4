//! What uses an object, as authentik reports it before a deletion: `…/used_by/`, an array.

use crate::open_enum::open_enum;

open_enum!(
    /// What authentik says it would do with something that uses a deleted object.
    UsedByAction {
        /// It is deleted too.
        Cascade = "cascade",
        /// Only the reference to it is deleted; it stays, despite the name.
        CascadeMany = "cascade_many",
        /// It stays and no longer refers to anything.
        SetNull = "set_null",
        /// It stays and refers to a default.
        SetDefault = "set_default",
        /// It stays and refers to a deleted object.
        LeftDangling = "left_dangling",
    }
);

/// Something that uses an object. authentik also lists what the object itself uses (mappings, outposts), but not its
/// application and expired connection tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UsedBy {
    /// The Django app of its model, such as `authentik_providers_rac`.
    pub app: String,
    /// Its model, such as `endpoint` or `connectiontoken`.
    pub model_name: String,
    /// Its id, as text.
    pub pk: String,
    /// Its name; `None` if the server's text may contain a secret: a connection token's contains a session key.
    pub name: Option<String>,
    /// What would happen to it.
    pub action: UsedByAction,
}

/// Whether the server's names for this model contain a session key.
pub(crate) fn has_secret_name(model_name: &str) -> bool {
    let model = model_name.to_ascii_lowercase();
    model.contains("token") || model.contains("session")
}

/// Entries of one model with the same action, as they are shown to users.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Affected {
    /// What happens to them.
    pub action: UsedByAction,
    /// Their model, such as `endpoint` or `connectiontoken`.
    pub model_name: String,
    /// How many there are, with and without a name.
    pub count: usize,
    /// The names that can be shown.
    pub names: Vec<String>,
}

/// Groups the entries for users, deletions first.
pub fn affected(list: &[UsedBy]) -> Vec<Affected> {
    let mut groups: Vec<Affected> = Vec::new();
    for entry in list {
        let found = groups
            .iter()
            .position(|group| group.action == entry.action && group.model_name == entry.model_name)
            .unwrap_or(groups.len());
        if found == groups.len() {
            groups.push(Affected {
                action: entry.action.clone(),
                model_name: entry.model_name.clone(),
                count: 0,
                names: Vec::new(),
            });
        }
        if let Some(group) = groups.get_mut(found) {
            group.count += 1;
            group.names.extend(entry.name.clone());
        }
    }
    groups.sort_by_key(|group| group.action != UsedByAction::Cascade);
    groups
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire;

    const ANSWER: &str = r#"[
        {"app":"authentik_outposts","model_name":"outpost","pk":"1","name":"Gateway","action":"cascade_many"},
        {"app":"authentik_providers_rac","model_name":"connectiontoken","pk":"2",
         "name":"RAC Connection token abcdefsecretkey to press","action":"cascade"},
        {"app":"authentik_providers_rac","model_name":"endpoint","pk":"3","name":"RAC Endpoint press","action":"cascade"},
        {"app":"authentik_providers_rac","model_name":"connectiontoken","pk":"4","name":"key two","action":"cascade"},
        {"app":"x","model_name":"AuthenticatedSession","pk":"5","name":"key three","action":"evaporate"}]"#;

    fn list() -> Vec<UsedBy> {
        wire::read(ANSWER).unwrap()
    }

    #[test]
    fn a_session_key_is_never_shown() {
        let list = list();
        let shown = format!("{list:?}{:?}", affected(&list));
        assert!(shown.contains("press"));
        assert!(!shown.contains("key"), "{shown}");
    }

    #[test]
    fn deletions_come_first_and_are_counted_by_kind() {
        let groups = affected(&list());
        let found: Vec<_> = groups.iter().map(|g| (g.model_name.as_str(), g.count, g.names.len())).collect();
        assert_eq!(
            found,
            [
                ("connectiontoken", 2, 0),
                ("endpoint", 1, 1),
                ("outpost", 1, 1),
                ("AuthenticatedSession", 1, 0)
            ]
        );
        assert_eq!(groups[3].action, UsedByAction::Other("evaporate".into()));
    }
}
