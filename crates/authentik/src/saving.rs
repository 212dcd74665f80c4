//! Saving without overwriting others' changes: authentik has no ETag and the last write wins, so the object is read
//! again just before the write and compared with what the form started from.

use crate::Transport;
use crate::change::{Conflict, Fields, changed_fields, conflicts};
use crate::undo::Written;
use crate::wire::FromWire;
use crate::{Request, RestError};

/// The outcome of a save.
#[derive(Debug)]
pub enum Saved<T> {
    /// Written; the current object, and what was changed.
    Done(T, Written),
    /// There was nothing left to write: the object already has these values.
    Unchanged(T),
    /// Not written: others changed the same fields meanwhile.
    Conflict {
        /// The current object.
        now: T,
        /// Fields that both sides changed.
        conflicts: Vec<Conflict>,
        /// Fields that only others changed.
        also_changed: Vec<String>,
    },
}

/// Makes the write request, from the changed fields and from all fields with their new values.
pub type Write = Box<dyn Fn(&Fields, &Fields) -> Request>;

/// How to save a `T`.
pub struct Saving<T> {
    pub retrieve: Request,
    /// The writable fields of a stored object.
    pub fields: fn(&T) -> Fields,
    pub write: Write,
}

impl<T: FromWire> Saving<T> {
    /// Writes what `mine` changes compared with `base`, unless another user changed the same fields.
    pub async fn save(
        &self,
        client: impl Transport,
        base: &Fields,
        mine: &Fields,
    ) -> Result<Saved<T>, RestError> {
        let now: T = client.send(self.retrieve.clone()).await?;
        let stored = (self.fields)(&now);
        Ok(match decide(base, &stored, mine) {
            Decision::Write { change, whole } => {
                let saved: T = client.send((self.write)(&change, &whole)).await?;
                let written = Written::of(&change, &stored, &(self.fields)(&saved));
                Saved::Done(saved, written)
            }
            Decision::Unchanged => Saved::Unchanged(now),
            Decision::Ask { conflicts, also_changed } => Saved::Conflict { now, conflicts, also_changed },
        })
    }
}

/// What to do, given the current object.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Decision {
    Write {
        /// The fields that differ from what is stored.
        change: Fields,
        /// All fields with their new values.
        whole: Fields,
    },
    Unchanged,
    /// The user has to choose.
    Ask {
        conflicts: Vec<Conflict>,
        also_changed: Vec<String>,
    },
}

/// `base`: what the form started from. `stored`: what is stored now. `mine`: the form's values.
pub(crate) fn decide(base: &Fields, stored: &Fields, mine: &Fields) -> Decision {
    let conflicts = conflicts(base, stored, mine);
    if !conflicts.is_empty() {
        let also_changed = changed_fields(base, stored)
            .into_iter()
            .map(|(field, _)| field)
            .filter(|field| conflicts.iter().all(|conflict| conflict.field != *field))
            .collect();
        return Decision::Ask { conflicts, also_changed };
    }
    // Fields that only others changed keep their value.
    let mut whole = stored.clone();
    whole.extend(changed_fields(base, mine));
    let change = changed_fields(stored, &whole);
    if change.is_empty() { Decision::Unchanged } else { Decision::Write { change, whole } }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::Value;

    fn fields(text: &str) -> Fields {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn without_other_changes_only_mine_is_written() {
        let base = fields(r#"{"name":"Racks","connection_expiry":"hours=8"}"#);
        let mine = fields(r#"{"name":"Racks","connection_expiry":"hours=2"}"#);
        let change = fields(r#"{"connection_expiry":"hours=2"}"#);
        assert_eq!(decide(&base, &base, &mine), Decision::Write { change, whole: mine });
    }

    #[test]
    fn other_fields_keep_others_changes() {
        let base = fields(r#"{"name":"Racks","connection_expiry":"hours=8"}"#);
        let theirs = fields(r#"{"name":"Racks","connection_expiry":"hours=1"}"#);
        let mine = fields(r#"{"name":"Servers","connection_expiry":"hours=8"}"#);
        let expected = Decision::Write {
            change: fields(r#"{"name":"Servers"}"#),
            whole: fields(r#"{"name":"Servers","connection_expiry":"hours=1"}"#),
        };
        assert_eq!(decide(&base, &theirs, &mine), expected);
    }

    #[test]
    fn a_field_changed_by_both_is_a_conflict_and_nothing_is_written() {
        let base = fields(r#"{"name":"a","connection_expiry":"hours=8","settings":{}}"#);
        let theirs = fields(r#"{"name":"b","connection_expiry":"hours=1","settings":{}}"#);
        let mine = fields(r#"{"name":"c","connection_expiry":"hours=8","settings":{"x":"1"}}"#);
        let Decision::Ask { conflicts, also_changed } = decide(&base, &theirs, &mine) else {
            panic!("written over somebody's name");
        };
        let named: Vec<&str> = conflicts.iter().map(|conflict| conflict.field.as_str()).collect();
        assert_eq!(named, ["name"]);
        assert_eq!((&conflicts[0].theirs, &conflicts[0].mine), (&Value::from("b"), &Value::from("c")));
        assert_eq!(also_changed, ["connection_expiry"]);
    }

    #[test]
    fn a_change_that_is_already_stored_is_not_written() {
        let base = fields(r#"{"name":"a"}"#);
        let same = fields(r#"{"name":"b"}"#);
        assert_eq!(decide(&base, &same, &same), Decision::Unchanged);
        assert_eq!(decide(&base, &same, &base), Decision::Unchanged, "nothing of mine to write");
    }

    fn some_fields() -> impl Strategy<Value = Fields> {
        let value = prop_oneof![Just(Value::Null), (0..3_u8).prop_map(Value::from)];
        proptest::collection::vec(value, 3)
            .prop_map(|values| ["a", "b", "c"].iter().map(|name| (*name).to_owned()).zip(values).collect())
    }

    proptest! {
        #[test]
        fn no_change_is_ever_lost(base in some_fields(), theirs in some_fields(), mine in some_fields()) {
            match decide(&base, &theirs, &mine) {
                Decision::Write { change, whole } => {
                    for (field, value) in &whole {
                        let (was, there, wanted) = (&base[field], &theirs[field], &mine[field]);
                        if was != wanted {
                            prop_assert_eq!(value, wanted);
                        }
                        if was != there {
                            prop_assert_eq!(value, there);
                        }
                        prop_assert_eq!(change.contains_key(field), value != there);
                    }
                }
                Decision::Unchanged => {
                    for (field, there) in &theirs {
                        prop_assert!(mine[field] == base[field] || mine[field] == *there);
                    }
                }
                Decision::Ask { conflicts, .. } => {
                    for Conflict { field, base, theirs, mine } in conflicts {
                        prop_assert!(theirs != base && mine != base && theirs != mine, "{}", field);
                    }
                }
            }
        }
    }
}
