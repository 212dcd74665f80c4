//! The fields of each kind of object. Reading, checking, writing and the documentation all use these tables.

use super::Kind;

/// One field.
#[derive(Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name, in files as in authentik's API.
    pub key: &'static str,
    /// The kind of its value.
    pub kind: FieldKind,
    /// Whether an object can't be created without it.
    pub required: bool,
    /// Its meaning, as a sentence for the documentation.
    pub about: &'static str,
}

/// The kind of a field's value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// Text.
    Text,
    /// A whole number that fits 32 bits.
    Number,
    /// True or false.
    Flag,
    /// Connection settings: an object of any values.
    Settings,
    /// The name of another object.
    Reference(Target),
    /// The name of another object, or null.
    OptionalReference(Target),
    /// The names of other objects, in no particular order.
    References(Target),
    /// Bindings to users, groups and policies.
    Bindings,
}

/// The kind of object that a name refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// A flow, by its slug.
    Flow,
    PropertyMapping,
    Provider,
    /// A user, by their username.
    User,
    Group,
    Policy,
}

impl Target {
    /// Its name in messages: `property_mapping`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::PropertyMapping => "property_mapping",
            other => other.label(),
        }
    }

    /// Its name in English.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Flow => "flow",
            Self::PropertyMapping => "property mapping",
            Self::Provider => "provider",
            Self::User => "user",
            Self::Group => "group",
            Self::Policy => "policy",
        }
    }

    /// The name of several in English.
    pub const fn plural(self) -> &'static str {
        match self {
            Self::Flow => "flows",
            Self::PropertyMapping => "property mappings",
            Self::Provider => "providers",
            Self::User => "users",
            Self::Group => "groups",
            Self::Policy => "policies",
        }
    }
}

/// The kinds of subjects of a binding, by their names in files.
pub(crate) const SUBJECTS: [(&str, Target); 3] =
    [("user", Target::User), ("group", Target::Group), ("policy", Target::Policy)];

const fn field(key: &'static str, kind: FieldKind, about: &'static str) -> Field {
    Field { key, kind, required: false, about }
}

const fn required(key: &'static str, kind: FieldKind, about: &'static str) -> Field {
    Field { key, kind, required: true, about }
}

const SETTINGS: &str = "Connection settings: parameters of guacd by name.";
const MAPPINGS: &str = "RAC property mappings, by name. authentik applies them in order of their names.";
const BINDINGS: &str = "Who has access: users, groups and policies. Without bindings everyone has.";

const PROPERTY_MAPPING: &[Field] = &[
    required("name", FieldKind::Text, "Its unique name."),
    field("static_settings", FieldKind::Settings, "Settings that always apply."),
    field("expression", FieldKind::Text, "Python that returns further settings at launch; empty for none."),
];

const PROVIDER: &[Field] = &[
    required("name", FieldKind::Text, "Its name, unique among providers of all types."),
    required(
        "authorization_flow",
        FieldKind::Reference(Target::Flow),
        "The slug of the flow that users pass before a launch.",
    ),
    field(
        "authentication_flow",
        FieldKind::OptionalReference(Target::Flow),
        "The slug of the flow that signs users in; null for the default one.",
    ),
    field(
        "connection_expiry",
        FieldKind::Text,
        "How long a connection token lives, such as hours=8. Default: hours=8.",
    ),
    field(
        "delete_token_on_disconnect",
        FieldKind::Flag,
        "Whether authentik deletes a token as soon as its connection starts. Default: false.",
    ),
    field("property_mappings", FieldKind::References(Target::PropertyMapping), MAPPINGS),
    field("settings", FieldKind::Settings, SETTINGS),
];

const APPLICATION: &[Field] = &[
    required("slug", FieldKind::Text, "Its unique name in URLs."),
    field("name", FieldKind::Text, "Its name; the slug where it is left out."),
    field(
        "provider",
        FieldKind::OptionalReference(Target::Provider),
        "The provider that users reach through it.",
    ),
    field(
        "policy_engine_mode",
        FieldKind::Text,
        "How its bindings are combined: any (one has to pass) or all. Default: any.",
    ),
    field("bindings", FieldKind::Bindings, BINDINGS),
];

const OUTPOST: &[Field] = &[
    required("name", FieldKind::Text, "Its unique name."),
    required(
        "providers",
        FieldKind::References(Target::Provider),
        "The providers it serves: one at least. Providers of the instance that a file doesn't name stay.",
    ),
];

const ENDPOINT: &[Field] = &[
    required("name", FieldKind::Text, "Its name."),
    required("provider", FieldKind::Reference(Target::Provider), "The provider it belongs to."),
    required("protocol", FieldKind::Text, "rdp, ssh or vnc."),
    required("host", FieldKind::Text, "The host, with “:port” if it is not the protocol's default."),
    field(
        "maximum_connections",
        FieldKind::Number,
        "How many connection tokens it may have: 0 closes it, any negative is unlimited. Default: 1.",
    ),
    field("property_mappings", FieldKind::References(Target::PropertyMapping), MAPPINGS),
    field("settings", FieldKind::Settings, SETTINGS),
    field("bindings", FieldKind::Bindings, BINDINGS),
];

/// The fields of a binding other than its subject, with authentik's defaults. A binding in memory has all of them.
pub(crate) const BINDING_OPTIONS: [(&str, FieldKind, &str); 5] = [
    ("order", FieldKind::Number, "Its place among the bindings. Default: its place in the list, from 0."),
    ("enabled", FieldKind::Flag, "Whether it counts. Default: true."),
    ("negate", FieldKind::Flag, "Whether its result is inverted. Default: false."),
    ("timeout", FieldKind::Number, "How long a policy may take, in seconds. Default: 30."),
    ("failure_result", FieldKind::Flag, "Whether it passes when its policy fails. Default: false."),
];

impl Kind {
    /// Its fields, in the order in which they are written.
    pub const fn fields(self) -> &'static [Field] {
        match self {
            Self::PropertyMapping => PROPERTY_MAPPING,
            Self::Provider => PROVIDER,
            Self::Application => APPLICATION,
            Self::Outpost => OUTPOST,
            Self::Endpoint => ENDPOINT,
        }
    }

    /// The field with this name.
    pub fn field(self, key: &str) -> Option<&'static Field> {
        self.fields().iter().find(|field| field.key == key)
    }
}
