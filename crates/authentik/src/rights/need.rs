//! A permission that an action needs.

use rac_messages::{Message, authentik as words};

/// The kinds of objects that this app writes or counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Object {
    Provider,
    Endpoint,
    PropertyMapping,
    ConnectionToken,
    Application,
    Outpost,
    Binding,
}

/// What can be done with an object, as in the names of authentik's permissions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    View,
    Add,
    Change,
    Delete,
}

/// A permission that an action needs: on one object, or on any object of a kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    pub action: Action,
    pub object: Object,
    /// The object; `None` if a permission on any object of the kind is enough.
    pub id: Option<String>,
}

impl Action {
    pub fn codename(self) -> &'static str {
        match self {
            Action::View => "view",
            Action::Add => "add",
            Action::Change => "change",
            Action::Delete => "delete",
        }
    }
}

impl Object {
    pub const ALL: [Object; 7] = [
        Object::Provider,
        Object::Endpoint,
        Object::PropertyMapping,
        Object::ConnectionToken,
        Object::Application,
        Object::Outpost,
        Object::Binding,
    ];

    /// Its app and model in Django.
    pub fn model(self) -> (&'static str, &'static str) {
        const RAC: &str = "authentik_providers_rac";
        match self {
            Object::Provider => (RAC, "racprovider"),
            Object::Endpoint => (RAC, "endpoint"),
            Object::PropertyMapping => (RAC, "racpropertymapping"),
            Object::ConnectionToken => (RAC, "connectiontoken"),
            Object::Application => ("authentik_core", "application"),
            Object::Outpost => ("authentik_outposts", "outpost"),
            Object::Binding => ("authentik_policies", "policybinding"),
        }
    }

    /// Its name in authentik's permissions.
    fn verbose(self) -> &'static str {
        match self {
            Object::Provider => "RAC Provider",
            Object::Endpoint => "RAC Endpoint",
            Object::PropertyMapping => "RAC Provider Property Mapping",
            Object::ConnectionToken => "RAC Connection token",
            Object::Application => "Application",
            Object::Outpost => "Outpost",
            Object::Binding => "Policy Binding",
        }
    }

    /// The permission's name in Django: `authentik_providers_rac.view_racprovider`.
    pub fn codename(self, action: Action) -> String {
        let (app, model) = self.model();
        format!("{app}.{}_{model}", action.codename())
    }

    /// The permission's name in authentik, which doesn't translate it: "Can view RAC Provider".
    pub fn permission(self, action: Action) -> String {
        format!("Can {} {}", action.codename(), self.verbose())
    }

    pub fn add(self) -> Need {
        self.need(Action::Add, None)
    }

    pub fn view(self, id: impl ToString) -> Need {
        self.need(Action::View, Some(id.to_string()))
    }

    pub fn change(self, id: impl ToString) -> Need {
        self.need(Action::Change, Some(id.to_string()))
    }

    pub fn delete(self, id: impl ToString) -> Need {
        self.need(Action::Delete, Some(id.to_string()))
    }

    /// Changing at least one of them.
    pub fn change_some(self) -> Need {
        self.need(Action::Change, None)
    }

    /// Deleting at least one of them.
    pub fn delete_some(self) -> Need {
        self.need(Action::Delete, None)
    }

    /// Why the account doesn't see all of them.
    pub fn view_lacking(self) -> Message {
        self.need(Action::View, None).lacking()
    }

    /// "No connection tokens that your account can see"
    pub fn none_seen(self) -> Message {
        words::none_seen(self.key())
    }

    /// Which of its kind a message is about.
    pub fn key(self) -> &'static str {
        match self {
            Object::Provider => "provider",
            Object::Endpoint => "endpoint",
            Object::PropertyMapping => "property-mapping",
            Object::ConnectionToken => "connection-token",
            Object::Application => "application",
            Object::Outpost => "outpost",
            Object::Binding => "binding",
        }
    }

    /// "connection tokens"
    pub fn plural(self) -> &'static str {
        match self {
            Object::Provider => "RAC providers",
            Object::Endpoint => "endpoints",
            Object::PropertyMapping => "property mappings",
            Object::ConnectionToken => "connection tokens",
            Object::Application => "applications",
            Object::Outpost => "outposts",
            Object::Binding => "bindings",
        }
    }

    fn need(self, action: Action, id: Option<String>) -> Need {
        Need { action, object: self, id }
    }
}

impl Need {
    /// The message if it is not met.
    pub fn lacking(&self) -> Message {
        words::lacks_permission(self.object.permission(self.action))
    }
}
