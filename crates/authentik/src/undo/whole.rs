//! Applications and outposts as authentik has them, to create them again. The app itself needs only a part of their fields.

use super::before_delete::{Deleted, Loss, never, recreated};
use super::{Item, Kind, Ref, Step, text};
use crate::change::Fields;
use crate::used_by::{UsedBy, UsedByAction};
use crate::{Request, RestError, Transport, bindings};
use rac_messages::authentik as words;
use serde_json::{Map, Value};
use uuid::Uuid;

/// What can be written of an application. Not its `backchannel_providers`: authentik deletes them with it.
const OF_APPLICATION: [&str; 10] = [
    "name",
    "slug",
    "provider",
    "open_in_new_tab",
    "meta_launch_url",
    "meta_description",
    "meta_publisher",
    "policy_engine_mode",
    "group",
    "meta_hide",
];
/// What can be written of an outpost.
const OF_OUTPOST: [&str; 6] = ["name", "type", "providers", "service_connection", "config", "managed"];
const PROVIDER: &str = "provider";
const ICON: &str = "meta_icon";

/// The `pk` of an object.
pub(super) fn id(object: &Fields) -> Option<String> {
    object.get("pk").and_then(text)
}

/// An application with bindings is created without its provider, which it gets once they are there: otherwise everyone
/// could use it meanwhile.
pub(super) async fn application(client: impl Transport, what: &Ref) -> Result<Deleted, RestError> {
    let there: Fields = client.send(Request::get(what.path(), what.kind.reading())).await?;
    let Some(pk) = id(&there).and_then(|id| id.parse::<Uuid>().ok()) else { return Ok(Deleted::default()) };
    let name = name(&there);
    let mut fields = only(&there, &OF_APPLICATION);
    let mut losses = Vec::new();
    // An older authentik has only a file there, which is uploaded separately.
    match there.get(ICON) {
        Some(icon) if there.contains_key("meta_icon_url") => {
            fields.insert(ICON.to_owned(), icon.clone());
        }
        Some(Value::String(icon)) if !icon.is_empty() => losses.push(Loss::Icon(name.clone())),
        _ => {}
    }
    if is_used(client.clone(), what, &there).await {
        losses.push(Loss::Along(name.clone()));
    }
    let (bindings, missing) = match bindings::api::seen_of_target(client, pk).await {
        Ok(seen) => (seen.rows, seen.missing > 0),
        Err(_) => (Vec::new(), true),
    };
    let restored: Vec<Step> = bindings.iter().filter_map(recreated).collect();
    let is_whole = restored.len() == bindings.len() && !missing;
    let is_restricted = bindings.iter().any(|binding| binding.enabled);
    let provider = fields.get(PROVIDER).and_then(text).filter(|_| is_restricted || !is_whole);
    if provider.is_some() {
        fields.insert(PROVIDER.to_owned(), Value::Null);
    }
    let mut steps = vec![Step::Create { was: Kind::Application.of(pk), fields }];
    steps.extend(restored);
    if is_whole {
        let link = |id| Step::Link { from: what.clone(), to: Kind::Provider.of(id) };
        steps.extend(provider.map(link));
    } else {
        losses.push(Loss::Access(name.clone()));
    }
    Ok(Deleted { items: vec![Item::new(Kind::Application, name, steps)], losses })
}

/// `may_view`: whether the account can view it, so that an empty configuration is not a hidden one.
pub(super) async fn outpost(
    client: impl Transport,
    what: &Ref,
    may_view: bool,
) -> Result<Deleted, RestError> {
    let there: Fields = client.send(Request::get(what.path(), what.kind.reading())).await?;
    let name = name(&there);
    let fields = only(&there, &OF_OUTPOST);
    // authentik creates none without providers.
    if fields.get("providers").and_then(Value::as_array).is_none_or(Vec::is_empty) {
        return Ok(never(what.kind, &name));
    }
    let mut losses = Vec::new();
    if !may_view && fields.get("config").and_then(Value::as_object).is_none_or(Map::is_empty) {
        losses.push(Loss::Settings(name.clone()));
    }
    // authentik itself gives the token to an outpost that it runs.
    if fields.get("service_connection").is_none_or(Value::is_null) {
        losses.push(Loss::Token(name.clone()));
    }
    let step = Step::Create { was: what.clone(), fields };
    Ok(Deleted { items: vec![Item::new(Kind::Outpost, name, vec![step])], losses })
}

fn name(object: &Fields) -> String {
    object.get("name").and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn only(object: &Fields, fields: &[&str]) -> Fields {
    let one = |field: &&str| Some(((*field).to_owned(), object.get(*field)?.clone()));
    fields.iter().filter_map(one).collect()
}

/// Whether anything but bindings goes with the application or refers to it, such as entitlements; also if that could
/// not be read.
async fn is_used(client: impl Transport, what: &Ref, there: &Fields) -> bool {
    let has_others =
        |field: &str| there.get(field).and_then(Value::as_array).is_some_and(|all| !all.is_empty());
    if has_others("backchannel_providers") {
        return true;
    }
    let say = |result| words::read_uses(what.kind.key(), result);
    match client.send::<Vec<UsedBy>>(Request::get(what.path() + "used_by/", say)).await {
        Ok(users) => users
            .iter()
            .any(|user| user.model_name != "policybinding" && user.action != UsedByAction::CascadeMany),
        Err(_) => true,
    }
}
