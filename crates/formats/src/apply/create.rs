//! Creating something once: what others, or a request without an answer, have created meanwhile is looked for where
//! authentik itself would not refuse a second one.

use authentik_rac::change::{Fields, changed_fields};
use authentik_rac::{
    RestError, Transport, applications, bindings, endpoints, outposts, property_mappings, providers,
};
use rac_messages::plan_files as words;
use serde_json::Value;

use super::{ApplyError, Outcome, Run, Undoable};
use crate::Kind;
use crate::plan::{Ids, Object, Subject};

/// An object of the instance: its id and its writable fields.
type There = (String, Fields);

impl<C: Transport> Run<'_, C> {
    pub(super) async fn create<T: Object>(&self, ids: &mut Ids) -> Result<Undoable, ApplyError> {
        let mine = self.fields(ids)?;
        if self.may_exist(&mine, ids)
            && let Some((id, there)) = self.there(&mine, ids).await?.into_iter().next()
        {
            if !changed_fields(&there, &mine).is_empty() {
                let (kind, name) = (self.step.subject.as_str(), self.step.label());
                return Err(ApplyError::Exists(words::created_by_others(kind, name)));
            }
            ids.learn(self.plan, self.at, &id);
            // A request of this run without an answer has created it.
            let inverse = ids.uncertain.contains(&self.at).then(|| {
                ids.own.insert(self.at);
                self.created(&id, there, ids)
            });
            return Ok((Outcome::Unchanged, inverse));
        }
        if self.step.subject == Subject::Object(Kind::Outpost) && ids.outpost_config.is_empty() {
            let settings: outposts::DefaultSettings = self.client.send(outposts::default_settings()).await?;
            ids.outpost_config = settings.config;
        }
        let request = self.plan.request(self.at, ids)?;
        match self.client.send::<T>(request).await {
            Ok(created) => {
                let id = created.id();
                ids.learn(self.plan, self.at, &id);
                ids.own.insert(self.at);
                let inverse = self.created(&id, created.base(), ids);
                Ok((Outcome::Created { id }, Some(inverse)))
            }
            Err(error) => {
                if error.outcome_unknown() {
                    ids.uncertain.insert(self.at);
                }
                Err(error.into())
            }
        }
    }

    /// Whether it may have been created meanwhile without authentik refusing a second one. Below something that this
    /// run has created there is nothing of others.
    fn may_exist(&self, mine: &Fields, ids: &Ids) -> bool {
        let above = match self.step.subject {
            Subject::Object(Kind::Endpoint) => mine.get("provider").map(Value::to_string),
            Subject::Binding => self.step.bound(ids).ok().map(|id| id.to_string()),
            Subject::Object(_) => None,
        };
        let in_place = above.is_some_and(|above| ids.created.values().all(|id| *id != above));
        in_place || ids.uncertain.contains(&self.at)
    }

    /// What is there that could be it, without what the plan knows of and this run has created.
    async fn there(&self, mine: &Fields, ids: &Ids) -> Result<Vec<There>, ApplyError> {
        let client = self.client.clone();
        let name = mine.get("name").and_then(Value::as_str).unwrap_or_default();
        let mut all: Vec<There> = match self.step.subject {
            Subject::Object(Kind::Endpoint) => all(endpoints::api::of_name(client, name).await?),
            Subject::Object(Kind::PropertyMapping) => all(property_mappings::api::seen(client).await?.rows),
            Subject::Object(Kind::Provider) => all(providers::api::seen(client).await?.rows),
            Subject::Object(Kind::Outpost) => all(outposts::seen(client).await?.rows),
            Subject::Object(Kind::Application) => {
                match client.send(applications::retrieve(&self.step.of)).await {
                    Err(RestError { kind: authentik_rac::ErrorKind::NotFound, .. }) => Vec::new(),
                    answer => all::<applications::Application>(vec![answer?]),
                }
            }
            Subject::Binding => all(bindings::api::seen_of_target(client, self.step.bound(ids)?).await?.rows),
        };
        let same = |there: &There, key: &str| mine.get(key).is_none_or(|mine| there.1.get(key) == Some(mine));
        all.retain(|there| {
            ["name", "slug", "subject"].iter().all(|key| same(there, key))
                && (self.step.subject != Subject::Object(Kind::Endpoint) || same(there, "provider"))
                && !self.step.made_from.known.contains(&there.0)
                && !ids.created.values().any(|id| *id == there.0)
        });
        Ok(all)
    }
}

fn all<T: Object>(rows: Vec<T>) -> Vec<There> {
    rows.into_iter().map(|row| (row.id(), row.base())).collect()
}
