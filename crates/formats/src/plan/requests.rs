//! The requests of the steps.

use authentik_rac::applications::NewApplication;
use authentik_rac::bindings::SubjectKind;
use authentik_rac::change::Fields;
use authentik_rac::outposts::{NewOutpost, OutpostKind};
use authentik_rac::providers::ProviderId;
use authentik_rac::{Request, applications, bindings, endpoints, outposts, property_mappings, providers};
use rac_messages::{Message, plan_files as words};
use serde_json::{Map, Value};
use uuid::Uuid;

use super::{Action, BindingTarget, Ids, Plan, Step, Subject};
use crate::Kind;
use crate::model::{FieldKind, SUBJECTS};

impl Plan {
    /// The request of a step, or why there is none. Tell [`Ids::learn`] the id in the answer to what creates something.
    pub fn request(&self, step: usize, ids: &Ids) -> Result<Request, Message> {
        let step = self.steps.get(step).ok_or(words::NO_SUCH_STEP)?;
        match (&step.action, step.subject) {
            (Action::Same, _) => Err(words::NOTHING_TO_DO),
            (Action::Cannot(why), _) => Err(why.clone()),
            (Action::Delete, _) => step.deletion(),
            (_, Subject::Binding) => step.binding(ids),
            (_, Subject::Object(kind)) => step.object(kind, ids),
        }
    }
}

impl Step {
    pub(crate) fn id<T: std::str::FromStr>(&self) -> Result<T, Message> {
        let id = self.id.as_deref().unwrap_or_default();
        id.parse().map_err(|_| words::NO_ID)
    }

    /// The slug that an application has until the step changes it.
    fn slug(&self) -> &str {
        self.made_from.base.get("slug").and_then(Value::as_str).unwrap_or(&self.of)
    }

    fn object(&self, kind: Kind, ids: &Ids) -> Result<Request, Message> {
        let fields = self.fields(kind, ids)?;
        if self.action != Action::Create {
            return Ok(self.update()?.json(&fields));
        }
        Ok(match kind {
            Kind::PropertyMapping => property_mappings::api::create(&with_settings(fields)),
            Kind::Provider => providers::api::create(&fields),
            Kind::Endpoint => endpoints::api::create(&fields),
            Kind::Application => {
                let text = |key: &str| fields.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
                let slug = text("slug");
                let name = Some(text("name")).filter(|name| !name.is_empty()).unwrap_or_else(|| slug.clone());
                let Some(provider) = number(fields.get("provider")) else {
                    return Err(words::APPLICATION_NEEDS_PROVIDER);
                };
                let mut fields = fields;
                fields.insert("name".to_owned(), name.as_str().into());
                let new = NewApplication { name, slug, provider: ProviderId(provider) };
                applications::create(&new).json(&fields)
            }
            Kind::Outpost => {
                let list = fields.get("providers").and_then(Value::as_array).into_iter().flatten();
                let providers: Vec<ProviderId> =
                    list.filter_map(|id| number(Some(id))).map(ProviderId).collect();
                let (name, kind, config) = (self.name.clone(), OutpostKind::Rac, ids.outpost_config.clone());
                outposts::create(&NewOutpost { name, kind, providers, config })
            }
        })
    }

    /// The request that writes fields of an object that exists; they are its body.
    pub(crate) fn update(&self) -> Result<Request, Message> {
        let none = Fields::new();
        Ok(match self.subject {
            Subject::Object(Kind::PropertyMapping) => property_mappings::api::update(self.id()?, &none),
            Subject::Object(Kind::Provider) => providers::api::update(self.id()?, &none),
            Subject::Object(Kind::Endpoint) => endpoints::api::update(self.id()?, &none),
            Subject::Object(Kind::Application) => applications::update(self.slug(), &self.name, &none),
            Subject::Object(Kind::Outpost) => outposts::update(self.id()?, &self.name, &none),
            Subject::Binding => return Err(words::BINDING_IS_WHOLE),
        })
    }

    /// The request that reads the object of the instance.
    pub(crate) fn retrieve(&self) -> Result<Request, Message> {
        Ok(match self.subject {
            Subject::Binding => bindings::api::retrieve(self.id()?),
            Subject::Object(Kind::PropertyMapping) => property_mappings::api::retrieve(self.id()?),
            Subject::Object(Kind::Provider) => providers::api::retrieve(self.id()?),
            Subject::Object(Kind::Endpoint) => endpoints::api::retrieve(self.id()?),
            Subject::Object(Kind::Application) => applications::retrieve(self.slug()),
            Subject::Object(Kind::Outpost) => outposts::retrieve(self.id()?),
        })
    }

    /// What is written of an object, with ids.
    pub(crate) fn fields(&self, kind: Kind, ids: &Ids) -> Result<Fields, Message> {
        let mut fields = Map::new();
        for (key, value) in &self.write {
            let Some(field) = kind.field(key) else { continue };
            let value = match (field.kind, value) {
                (
                    FieldKind::Reference(target) | FieldKind::OptionalReference(target),
                    Value::String(name),
                ) => ids.get(target, name)?,
                (FieldKind::References(target), Value::Array(names)) => {
                    let names = names.iter().filter_map(Value::as_str);
                    names.map(|name| ids.get(target, name)).collect::<Result<_, _>>().map(Value::Array)?
                }
                (_, value) => value.clone(),
            };
            fields.insert(key.clone(), value);
        }
        Ok(fields)
    }

    fn binding(&self, ids: &Ids) -> Result<Request, Message> {
        let (target, fields) = (self.bound(ids)?, self.binding_fields(ids)?);
        Ok(match self.action {
            Action::Create => bindings::api::create(target, &fields),
            _ => bindings::api::replace(self.id()?, target, &fields),
        })
    }

    /// The step that creates what this step binds.
    pub(crate) fn creates_binding_of(&self) -> Option<usize> {
        match self.target {
            Some(BindingTarget::Step(at)) => Some(at),
            _ => None,
        }
    }

    /// The object that a binding is about.
    pub(crate) fn bound(&self, ids: &Ids) -> Result<Uuid, Message> {
        let target = match &self.target {
            Some(BindingTarget::Id(id)) => id,
            Some(BindingTarget::Step(step)) => {
                ids.created.get(step).ok_or_else(|| words::was_not_created(&self.of))?
            }
            None => return Err(words::NOTHING_TO_BIND),
        };
        target.parse().map_err(|_| words::NO_ID)
    }

    /// The fields of a binding, with ids.
    pub(crate) fn binding_fields(&self, ids: &Ids) -> Result<Fields, Message> {
        let mut fields = self.write.clone();
        for (key, kind) in SUBJECTS {
            if let Some(Value::String(name)) = fields.shift_remove(key) {
                let subject = Map::from_iter([(key.to_owned(), ids.get(kind, &name)?)]);
                fields.insert(bindings::BindingField::Subject.key().to_owned(), Value::Object(subject));
            }
        }
        Ok(fields)
    }

    pub(crate) fn deletion(&self) -> Result<Request, Message> {
        Ok(match self.subject {
            Subject::Binding => {
                let (kind, name) = self.name.split_once(' ').unwrap_or(("", &self.name));
                bindings::api::delete(self.id()?, SubjectKind::from_key(kind), name)
            }
            Subject::Object(Kind::PropertyMapping) => property_mappings::api::delete(self.id()?, &self.name),
            Subject::Object(Kind::Provider) => providers::api::delete(self.id()?, &self.name),
            Subject::Object(Kind::Endpoint) => endpoints::api::delete(self.id()?, &self.name),
            Subject::Object(Kind::Application) => applications::delete(self.slug(), &self.name),
            Subject::Object(Kind::Outpost) => outposts::delete(self.id()?, &self.name),
        })
    }
}

/// authentik asks for the settings of a new mapping.
fn with_settings(mut fields: Fields) -> Fields {
    fields.entry("static_settings").or_insert_with(|| Value::Object(Map::new()));
    fields
}

fn number(value: Option<&Value>) -> Option<i32> {
    value?.as_i64()?.try_into().ok()
}
