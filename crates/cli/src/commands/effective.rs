//! `rac effective`

use authentik_rac::property_mappings::{self, MappingTestResult, PropertyMapping};
use authentik_rac::users::{self, UserId};
use authentik_rac::{ErrorKind, Transport};
use guacamole_settings::effective::{
    AtLaunch, EffectiveValue, Expression, Layers, effective, text_for_guacd,
};
use guacamole_settings::secrets::HIDDEN;
use rac_formats::effective::Named;
use rac_formats::snapshot::Scope;
use rac_formats::{Item, Kind, Secrets, Stored};
use serde_json::{Value, json};

use crate::arguments::Effective;
use crate::client::Client;
use crate::failure::{Failure, sentence};
use crate::words::plain;
use crate::{Exit, output};

pub async fn run(client: &Client, command: &Effective) -> Result<Exit, Failure> {
    let snapshot = super::snapshot(client, &Scope::of_kinds([Kind::Endpoint])).await?;
    let objects = snapshot.instance.objects(Secrets::Included);
    let endpoint = find(&objects, command)?;
    let user = user(client, command).await?;
    let named = Named::new(objects.iter().map(|object| &object.item));
    let mut layers = Layers { username: Some(command.user.clone()), ..named.layers(endpoint) };
    let mut notes: Vec<String> = named
        .missing_mappings(endpoint)
        .into_iter()
        .map(|name| {
            format!("The settings of the property mapping “{name}” are missing: your account can't view it.")
        })
        .collect();
    match user {
        Some(user) if command.test => {
            test(client, &mut layers, &snapshot.instance.property_mappings, user, &mut notes).await;
        }
        Some(_) => {}
        None => notes.push(format!(
            "Your account can't read users, so it isn't known whether “{}” exists.",
            command.user
        )),
    }
    let values = effective(&layers);
    if command.json {
        output::print_json(&report(command, endpoint, &values, &notes))?;
    } else {
        output::print(&table(&values, command.secrets))?;
        notes.iter().for_each(|note| output::note(note));
    }
    Ok(Exit::Same)
}

/// The endpoint of a name or id.
fn find<'a>(objects: &'a [Stored], command: &Effective) -> Result<&'a Item, Failure> {
    let is_meant = |object: &&Stored| {
        let item = &object.item;
        item.kind == Kind::Endpoint
            && (object.id == command.endpoint || item.text("name") == command.endpoint)
            && command.provider.as_ref().is_none_or(|provider| item.text("provider") == provider)
    };
    let found: Vec<&Stored> = objects.iter().filter(is_meant).collect();
    match found.as_slice() {
        [one] => Ok(&one.item),
        [] => Err(Failure::new(format!(
            "There is no endpoint “{}” that your account can see.",
            command.endpoint
        ))),
        several => {
            let one = |one: &&Stored| {
                format!("{} ({}, {})", one.id, one.item.text("provider"), one.item.text("host"))
            };
            let all: Vec<String> = several.iter().map(one).collect();
            Err(Failure::new(format!("Several endpoints have this name; use an id: {}.", all.join("; "))))
        }
    }
}

/// The user of a name. `None` if the account may not read users; for a test, which needs the id, that is an error.
async fn user(client: &Client, command: &Effective) -> Result<Option<UserId>, Failure> {
    match users::of_name(client.clone(), &command.user).await {
        Ok(Some(user)) => Ok(Some(user.pk)),
        Ok(None) => {
            Err(Failure::new(format!("There is no user “{}” that your account can see.", command.user)))
        }
        Err(error) if error.kind == ErrorKind::NoPermission && !command.test => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Has authentik run the expressions, and puts what they return into the layers.
async fn test(
    client: &Client,
    layers: &mut Layers,
    mappings: &[PropertyMapping],
    user: UserId,
    notes: &mut Vec<String>,
) {
    for layer in layers.provider_mappings.iter_mut().chain(&mut layers.endpoint_mappings) {
        let mapping = mappings.iter().find(|mapping| mapping.name == layer.name);
        let (Expression::Untested, Some(mapping)) = (&layer.expression, mapping) else { continue };
        match client.send::<MappingTestResult>(property_mappings::api::test(mapping.pk, user)).await {
            Ok(result) => layer.expression = result.expression(),
            Err(error) => notes.push(format!("Property mapping “{}”: {}", layer.name, sentence(&error))),
        }
        if layer.expression == Expression::Failed {
            notes.push(format!(
                "Property mapping “{}”: it raises an exception, so authentik skips it.",
                layer.name
            ));
        }
    }
}

fn at_launch(value: &EffectiveValue) -> Option<String> {
    match value.at_launch.as_ref()? {
        AtLaunch::User => Some("depends on the user".to_owned()),
        AtLaunch::Token => Some("depends on the connection token".to_owned()),
        AtLaunch::Expressions(names) => Some(format!("may change at launch: {}", names.join(", "))),
    }
}

fn table(values: &[EffectiveValue], secrets: bool) -> String {
    let text = |value: &EffectiveValue| match value.secret && !secrets {
        true => HIDDEN.text(),
        false => plain(&value.text),
    };
    let width = |longest: usize, text: &str| longest.max(text.chars().count());
    let name_width = values.iter().fold(0, |longest, value| width(longest, &plain(&value.name)));
    let text_width = values.iter().fold(0, |longest, value| width(longest, &text(value))).min(40);
    let mut table = String::new();
    for value in values {
        let (name, text) = (plain(&value.name), text(value));
        let mut from = plain(&value.layer.label().text());
        if !value.earlier.is_empty() {
            let earlier: Vec<String> =
                value.earlier.iter().map(|one| plain(&one.layer.label().text())).collect();
            from.push_str(&format!(", over: {}", earlier.join(", ")));
        }
        if let Some(open) = at_launch(value) {
            from.push_str(&format!(" ({})", plain(&open)));
        }
        table.push_str(&format!("{name:name_width$}  {text:text_width$}  {from}\n"));
    }
    table
}

fn report(command: &Effective, endpoint: &Item, values: &[EffectiveValue], notes: &[String]) -> Value {
    let shown = |secret: bool, text: String| if secret && !command.secrets { HIDDEN.text() } else { text };
    let one = |value: &EffectiveValue| {
        let earlier = value.earlier.iter().map(|one| {
            json!({
                "from": one.layer.label().text(),
                "text": shown(value.secret, text_for_guacd(&one.value)),
                "merged": one.merged,
            })
        });
        json!({
            "name": value.name,
            "text": shown(value.secret, value.text.clone()),
            "secret": value.secret,
            "from": value.layer.label().text(),
            "earlier": earlier.collect::<Vec<_>>(),
            "at_launch": at_launch(value),
            "differs_from_default": value.differs_from_default,
        })
    };
    json!({
        "format": "rac-admin-effective-report",
        "version": 1,
        "endpoint": endpoint.text("name"),
        "provider": endpoint.text("provider"),
        "user": command.user,
        "values": values.iter().map(one).collect::<Vec<_>>(),
        "notes": notes,
    })
}
