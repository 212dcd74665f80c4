//! Deleting an object so that it can be undone: what is needed is read before.

use super::{Run, Undo, sees_everything, use_undo};
use crate::rest::Client;
use crate::rights::{Rights, use_rights};
use authentik_rac::rights::Object;
use authentik_rac::undo::{Deleted, Kind, Ref, before_delete};
use leptos::prelude::*;
use rac_messages::Message;

/// What reading it needs, from the context of the dialog that deletes. Cheap to copy.
#[derive(Clone, Copy)]
pub struct UndoableDeletion {
    client: Client,
    rights: Rights,
    full: bool,
    kind: Option<Kind>,
    undo: Undo,
}

impl UndoableDeletion {
    /// `kind`: of the objects, if their deletion can be undone.
    pub fn of(kind: Option<Kind>) -> Self {
        UndoableDeletion {
            client: expect_context::<Client>(),
            rights: use_rights(),
            full: sees_everything(),
            kind,
            undo: use_undo(),
        }
    }

    /// Reads what is needed to create the object again. Call it before deleting the object.
    pub async fn prepare(self, id: &str) -> Deleted {
        match self.kind {
            Some(kind) => self.prepare_object(&kind.of(id)).await,
            None => Deleted::default(),
        }
    }

    /// The same for objects of several kinds.
    pub async fn prepare_object(self, what: &Ref) -> Deleted {
        let (rights, full) = (self.rights, self.full);
        let may_view = move |it: &Ref| {
            let object = match it.kind {
                Kind::Provider => Object::Provider,
                Kind::Outpost => Object::Outpost,
                _ => Object::Endpoint,
            };
            untrack(|| {
                let is_known = rights.sees_all(object).is_some();
                full || is_known && rights.lacking(&object.view(&it.id)).is_none()
            })
        };
        // What can't be read can't be restored; it can still be deleted.
        before_delete(self.client, what, may_view, full).await.unwrap_or_default()
    }

    /// The object is deleted: says so, with a button that undoes it.
    pub fn done(self, text: impl Into<Message>, deleted: Deleted) {
        let text = text.into();
        let id = self.undo.record(&text, deleted);
        self.undo.offer(text, id);
    }

    /// For deleting many: one entry for the run.
    pub fn run<T: Into<Message>>(title: impl Fn(usize) -> T + Send + Sync + 'static) -> Run {
        Run::new(title)
    }
}
