//! A binding, as in `/policies/bindings/`.

use serde::Serialize;
use serde_json::Value;
use uuid::Uuid;

use crate::change::Fields;
use crate::groups::Group;
use crate::policies::{Policy, PolicyId};
use crate::resource::resource;
use crate::users::{GroupId, User, UserId};
use crate::wire::id;

id!(
    /// The id of a binding, `pk` in the API.
    BindingId(Uuid)
);

/// The kinds of subjects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SubjectKind {
    Policy,
    Group,
    User,
}

impl SubjectKind {
    /// All kinds, in the order in which they are offered.
    pub const ALL: [SubjectKind; 3] = [Self::Policy, Self::Group, Self::User];

    /// The field in the API.
    pub fn key(self) -> &'static str {
        match self {
            Self::Policy => "policy",
            Self::Group => "group",
            Self::User => "user",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }
}

/// The subject of a binding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Subject {
    Policy(PolicyId),
    Group(GroupId),
    User(UserId),
}

impl Subject {
    pub fn kind(self) -> SubjectKind {
        match self {
            Self::Policy(_) => SubjectKind::Policy,
            Self::Group(_) => SubjectKind::Group,
            Self::User(_) => SubjectKind::User,
        }
    }

    /// Its id, as text.
    pub fn id(self) -> String {
        match self {
            Self::Policy(id) => id.to_string(),
            Self::Group(id) => id.to_string(),
            Self::User(id) => id.to_string(),
        }
    }

    /// The subject with this kind and id; `None` if the id is invalid.
    pub fn parse(kind: SubjectKind, id: &str) -> Option<Self> {
        match kind {
            SubjectKind::Policy => id.parse().ok().map(Self::Policy),
            SubjectKind::Group => id.parse().ok().map(Self::Group),
            SubjectKind::User => id.parse().ok().map(Self::User),
        }
    }

    /// The subject as one field: `{"user": 5}`.
    pub fn field(self) -> Value {
        serde_json::to_value(self).unwrap_or_default()
    }
}

resource! {
    /// A binding of an object to a policy, a group or a user.
    pub struct Binding {
        /// Its id.
        pk: BindingId,
        /// Details of its subject, if that is a policy.
        policy_obj: Option<Policy>,
        /// Details of its subject, if that is a group.
        group_obj: Option<Group>,
        /// Details of its subject, if that is a user.
        user_obj: Option<User>,
        /// The object that is bound: an endpoint, an application, …
        target: Uuid,
        /// When authentik deletes it (RFC 3339), as it does with access granted for a limited time.
        expires: Option<String>,
    }

    /// The writable fields of a binding, which are always written together ([`body`]).
    writable BindingFields, BindingField {
        /// The subject; `None` if authentik uses a kind that is unknown here. The API has a field for each kind, of
        /// which exactly one is set, so they are a single field here.
        Subject => subject: Option<Subject> = None,
        /// Its position among the bindings of its target, lowest first. Not necessarily unique.
        Order => order: i32 = 0,
        /// Whether it has any effect.
        Enabled => enabled: bool = true,
        /// Whether the result is inverted.
        Negate => negate: bool = false,
        /// The time limit of a policy, in seconds.
        Timeout => timeout: i32 = 30,
        /// Whether it passes if its policy fails.
        FailureResult => failure_result: bool = false,
    }
}

impl Binding {
    /// The subject's name: a policy's or group's, or a user's login name; its id if authentik doesn't send the name.
    pub fn name(&self) -> String {
        let name = match self.subject {
            Some(Subject::Policy(_)) => self.policy_obj.as_ref().map(|policy| policy.name.clone()),
            Some(Subject::Group(_)) => self.group_obj.as_ref().map(|group| group.name.clone()),
            Some(Subject::User(_)) => self.user_obj.as_ref().map(|user| user.username.clone()),
            None => None,
        };
        name.or_else(|| self.subject.map(Subject::id)).unwrap_or_else(|| self.pk.to_string())
    }
}

/// The body that writes a whole binding. The other two kinds are null: PUT keeps omitted fields, so a binding that was
/// for a policy would keep it besides its new user.
pub fn body(target: Uuid, fields: &Fields) -> Fields {
    let mut body = Fields::from_iter([("target".to_owned(), Value::String(target.to_string()))]);
    let key = BindingField::Subject.key();
    let subject = fields.get(key);
    for kind in SubjectKind::ALL {
        let id = subject.and_then(|subject| subject.get(kind.key())).cloned().unwrap_or_default();
        body.insert(kind.key().to_owned(), id);
    }
    body.extend(fields.iter().filter(|(field, _)| *field != key).map(|(f, v)| (f.clone(), v.clone())));
    body
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire;

    const TARGET: &str = "9c9c9c9c-8b8b-4a7a-8969-585847473636";

    fn binding(text: &str) -> Binding {
        wire::read(text).unwrap()
    }

    fn of_user() -> Binding {
        binding(
            r#"{"pk":"11111111-2222-4333-8444-555566667777","policy":null,"group":null,"user":8,"policy_obj":null,
                "group_obj":null,"user_obj":{"pk":8,"username":"mara","name":"Mara","uid":"x","attributes":{}},
                "target":"9c9c9c9c-8b8b-4a7a-8969-585847473636","negate":true,"enabled":false,"order":-2,
                "timeout":5,"failure_result":true,"expires":null,"expiring":false}"#,
        )
    }

    #[test]
    fn a_binding_is_named_by_what_it_binds_to() {
        assert_eq!(of_user().name(), "mara");
        assert_eq!(of_user().subject, Some(Subject::User(UserId(8))));
        let hidden = Binding { user_obj: None, ..of_user() };
        assert_eq!(hidden.name(), "8");
    }

    #[test]
    fn a_binding_without_optional_fields_has_authentik_s_defaults() {
        let bare = binding(
            r#"{"pk":"11111111-2222-4333-8444-555566667777","target":"9c9c9c9c-8b8b-4a7a-8969-585847473636","order":1}"#,
        );
        assert!(bare.enabled && !bare.negate && !bare.failure_result);
        assert_eq!((bare.timeout, bare.subject), (30, None));
        assert_eq!(bare.name(), bare.pk.to_string());
        let null = binding(
            r#"{"pk":"11111111-2222-4333-8444-555566667777","target":"9c9c9c9c-8b8b-4a7a-8969-585847473636","order":1,
                "enabled":null,"negate":null,"failure_result":null,"timeout":null}"#,
        );
        assert_eq!(null, bare);
    }

    #[test]
    fn a_write_is_the_whole_binding_with_exactly_one_subject() {
        let target = TARGET.parse().unwrap();
        let text = Value::Object(body(target, &of_user().fields().to_json())).to_string();
        assert_eq!(
            text,
            r#"{"target":"9c9c9c9c-8b8b-4a7a-8969-585847473636","policy":null,"group":null,"user":8,"order":-2,"enabled":false,"negate":true,"timeout":5,"failure_result":true}"#
        );
    }

    #[test]
    fn a_new_binding_has_authentik_s_defaults_and_no_subject_yet() {
        assert_eq!(
            Value::Object(BindingFields::default().to_json()).to_string(),
            r#"{"subject":null,"order":0,"enabled":true,"negate":false,"timeout":30,"failure_result":false}"#
        );
        let group = Subject::parse(SubjectKind::Group, TARGET).unwrap();
        assert_eq!(group.field().to_string(), format!(r#"{{"group":"{TARGET}"}}"#));
        assert_eq!(of_user().fields().to_json()["subject"].to_string(), r#"{"user":8}"#);
        for field in BindingField::ALL {
            assert_eq!(BindingField::from_key(field.key()), Some(*field));
        }
    }

    #[test]
    fn a_subject_needs_a_valid_id_of_its_kind() {
        for kind in SubjectKind::ALL {
            assert_eq!(SubjectKind::from_key(kind.key()), Some(kind));
        }
        assert_eq!(Subject::parse(SubjectKind::User, "8"), Some(Subject::User(UserId(8))));
        assert_eq!(Subject::parse(SubjectKind::User, TARGET), None);
        assert!(Subject::parse(SubjectKind::Group, TARGET).is_some());
        assert_eq!(Subject::parse(SubjectKind::Policy, "8"), None);
    }
}
