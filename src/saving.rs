//! Saving without overwriting anybody: authentik has no ETag and the last write wins, so the object is read again just
//! before the write and compared with what the form started from.

use crate::forms::change::{Conflict, Fields, changed_fields, conflicts};
use crate::rest::{Client, Request, RestError};
use serde::de::DeserializeOwned;

/// How a save ended.
#[derive(Debug)]
pub enum Saved<T> {
    /// Written; the object as it is now.
    Done(T),
    /// There was nothing left to write: the object already is as it was to be.
    AlreadySo(T),
    /// Not written: others changed the same fields meanwhile.
    Conflict {
        /// The object as it is now.
        now: T,
        /// Fields that both sides changed.
        conflicts: Vec<Conflict>,
        /// Fields that only the others changed.
        also_changed: Vec<String>,
    },
}

/// How to save an object of type `T`.
pub struct Saving<T> {
    pub retrieve: Request,
    /// The writable fields of what is stored.
    pub fields: fn(&T) -> Fields,
    /// The request that writes: from the fields that change, and from all fields as they will be.
    pub write: Box<dyn Fn(&Fields, &Fields) -> Request>,
}

impl<T: DeserializeOwned> Saving<T> {
    /// Writes what `mine` changes of `base`, unless somebody else changed the same fields.
    pub async fn save(&self, client: Client, base: &Fields, mine: &Fields) -> Result<Saved<T>, RestError> {
        let now: T = client.send(self.retrieve.clone()).await?;
        let theirs = (self.fields)(&now);
        let conflicts = conflicts(base, &theirs, mine);
        if conflicts.is_empty() {
            // Fields that only others changed stay theirs.
            let mut merged = theirs.clone();
            merged.extend(changed_fields(base, mine));
            return self.write(client, now, &theirs, &merged).await;
        }
        let also_changed = changed_fields(base, &theirs)
            .into_iter()
            .map(|(field, _)| field)
            .filter(|field| conflicts.iter().all(|conflict| conflict.field != *field))
            .collect();
        Ok(Saved::Conflict { now, conflicts, also_changed })
    }

    async fn write(
        &self,
        client: Client,
        now: T,
        stored: &Fields,
        wanted: &Fields,
    ) -> Result<Saved<T>, RestError> {
        let change = changed_fields(stored, wanted);
        if change.is_empty() {
            return Ok(Saved::AlreadySo(now));
        }
        client.send((self.write)(&change, wanted)).await.map(Saved::Done)
    }
}
