//! Running the steps of a plan, one at a time, without overwriting what others have changed since it was made.

mod create;
mod problem;
mod report;

pub use problem::{ApplyError, Outcome};
pub use report::report;

use std::collections::BTreeMap;

use authentik_rac::applications::Application;
use authentik_rac::bindings::{self, Binding};
use authentik_rac::change::{Fields, changed_fields};
use authentik_rac::endpoints::{self, Endpoint};
use authentik_rac::outposts::Outpost;
use authentik_rac::property_mappings::PropertyMapping;
use authentik_rac::providers::Provider;
use authentik_rac::saving::{Saved, Saving, Write};
use authentik_rac::undo::{Inverse, Item};
use authentik_rac::{Page, RestError, Transport};
use rac_messages::{Message, plan_files as words};

use crate::Kind;
use crate::plan::{Action, Ids, Object, Plan, Step, Subject};

/// Runs one step and forgets what undoes it. See [`apply_undoable`].
pub async fn apply(
    client: &impl Transport,
    plan: &Plan,
    step: usize,
    ids: &mut Ids,
) -> Result<Outcome, ApplyError> {
    apply_undoable(client, plan, step, ids).await.map(|(outcome, _)| outcome)
}

/// Runs one step; what undoes it, unless it deletes: for that, more has to be read before. Before something is changed
/// or deleted, it is read again and compared with what the plan was made from; what others have changed meanwhile stays as it is.
///
/// Steps run in their order. A step that failed can be tried again with the same `ids`: if it created something
/// nevertheless, that is found.
pub async fn apply_undoable(
    client: &impl Transport,
    plan: &Plan,
    step: usize,
    ids: &mut Ids,
) -> Result<Undoable, ApplyError> {
    let Some(one) = plan.steps.get(step) else {
        return Err(ApplyError::Impossible(words::NO_SUCH_STEP));
    };
    match &one.action {
        Action::Same => return Ok((Outcome::Unchanged, None)),
        Action::Cannot(why) => return Err(ApplyError::Impossible(why.clone())),
        _ => {}
    }
    if ids.created.contains_key(&step) {
        return Ok((Outcome::Unchanged, None));
    }
    if let Some(need) = one.needs.iter().find(|need| !ids.created.contains_key(need)) {
        let name = plan.steps.get(*need).map(|need| need.name.clone()).unwrap_or_default();
        return Err(ApplyError::Skipped { need: *need, name });
    }
    let run = Run { client, plan, at: step, step: one };
    match one.subject {
        Subject::Object(Kind::PropertyMapping) => run.run::<PropertyMapping>(ids).await,
        Subject::Object(Kind::Provider) => run.run::<Provider>(ids).await,
        Subject::Object(Kind::Application) => run.run::<Application>(ids).await,
        Subject::Object(Kind::Outpost) => run.run::<Outpost>(ids).await,
        Subject::Object(Kind::Endpoint) => run.run::<Endpoint>(ids).await,
        Subject::Binding => run.run::<Binding>(ids).await,
    }
}

/// The new endpoints and applications of a plan that are there without any of the bindings that they should have: so
/// everyone can use them. Places of their steps.
pub fn left_open(plan: &Plan, ids: &Ids) -> Vec<usize> {
    let mut bound: BTreeMap<usize, bool> = BTreeMap::new();
    for (at, step) in plan.steps.iter().enumerate() {
        if let Some(target) = step.creates_binding_of() {
            *bound.entry(target).or_default() |= ids.created.contains_key(&at);
        }
    }
    bound.into_iter().filter(|(at, bound)| !bound && ids.created.contains_key(at)).map(|(at, _)| at).collect()
}

/// What a step has done, and what undoes it.
type Undoable = (Outcome, Option<Inverse>);

/// One step that runs.
struct Run<'a, C> {
    client: &'a C,
    plan: &'a Plan,
    at: usize,
    step: &'a Step,
}

impl<C: Transport> Run<'_, C> {
    async fn run<T: Object>(&self, ids: &mut Ids) -> Result<Undoable, ApplyError> {
        match self.step.action {
            Action::Create => self.create::<T>(ids).await,
            Action::Delete => self.delete::<T>(ids).await.map(|outcome| (outcome, None)),
            _ => self.change::<T>(ids).await,
        }
    }

    async fn change<T: Object>(&self, ids: &Ids) -> Result<Undoable, ApplyError> {
        let base = &self.step.made_from.base;
        let mut mine = base.clone();
        let write: Write = match self.step.subject {
            Subject::Binding => {
                let (id, target) = (self.step.id()?, self.step.bound(ids)?);
                Box::new(move |_, whole| bindings::api::replace(id, target, whole))
            }
            Subject::Object(_) => {
                let request = self.step.update()?;
                Box::new(move |change, _| request.clone().json(change))
            }
        };
        mine.extend(self.fields(ids)?);
        let saving = Saving { retrieve: self.step.retrieve()?, fields: T::base, write };
        match saving.save(self.client.clone(), base, &mine).await {
            Ok(Saved::Done(_, written)) => {
                let item = self.step.acts_on().map(|it| Item::edited(it, self.label(), written));
                Ok((Outcome::Changed, item.map(Inverse::Item)))
            }
            Ok(Saved::Unchanged(_)) => Ok((Outcome::Unchanged, None)),
            Ok(Saved::Conflict { now, conflicts, .. }) => {
                let names = conflicts.iter().map(|conflict| conflict.field.as_str());
                Err(self.conflict(names, &now.base(), ids))
            }
            Err(error) => Err(ApplyError::Rest(error)),
        }
    }

    /// Deletes what is as the plan found it.
    async fn delete<T: Object>(&self, ids: &Ids) -> Result<Outcome, ApplyError> {
        let now: T = match self.client.send(self.step.retrieve()?).await {
            Err(error) if error.is_not_found() => return Ok(Outcome::Gone),
            answer => answer?,
        };
        let now = now.base();
        let changed = changed_fields(&self.step.made_from.base, &now);
        if !changed.is_empty() {
            return Err(self.conflict(changed.keys().map(String::as_str), &now, ids));
        }
        if self.step.subject == Subject::Object(Kind::Provider) {
            let count = endpoints::api::count_of_provider(self.step.id()?);
            let page: Page<Endpoint> = self.client.send(count).await?;
            if page.count as usize > self.step.made_from.endpoints {
                return Err(ApplyError::Exists(words::endpoints_added(&self.step.name)));
            }
        }
        match self.client.send::<()>(self.step.deletion()?).await {
            Err(error) if error.is_not_found() => Ok(Outcome::Gone),
            answer => answer.map(|()| Outcome::Deleted).map_err(ApplyError::Rest),
        }
    }

    /// The inverse of a creation.
    fn created(&self, id: &str, fields: Fields, ids: &Ids) -> Inverse {
        let it = self.step.reference(id);
        let target = self.step.creates_binding_of().filter(|target| ids.own.contains(target));
        let above = target.and_then(|at| Some((self.plan.steps.get(at)?, ids.created.get(&at)?)));
        match above {
            Some((step, id)) => Inverse::With { of: step.reference(id), it },
            None => Inverse::Item(Item::created(it, self.label(), fields)),
        }
    }

    /// Its name; a binding's with what it is for.
    fn label(&self) -> String {
        match self.step.subject {
            Subject::Binding => words::binding_of(self.step.label(), &self.step.of).text(),
            Subject::Object(_) => self.step.name.clone(),
        }
    }

    /// What is written, with ids.
    fn fields(&self, ids: &Ids) -> Result<Fields, Message> {
        match self.step.subject {
            Subject::Binding => self.step.binding_fields(ids),
            Subject::Object(kind) => self.step.fields(kind, ids),
        }
    }

    fn conflict<'a>(&self, fields: impl Iterator<Item = &'a str>, now: &Fields, ids: &Ids) -> ApplyError {
        problem::conflict(self.step, fields, now, ids)
    }
}

impl From<RestError> for ApplyError {
    fn from(error: RestError) -> Self {
        Self::Rest(error)
    }
}

impl From<Message> for ApplyError {
    fn from(why: Message) -> Self {
        Self::Impossible(why)
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
