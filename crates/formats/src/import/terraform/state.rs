//! Terraform's state: resources with their values and ids.

use rac_messages::{Message, files};
use serde_json::Value;

use super::hcl::{Expr, Part};
use super::{Resource, Resources};
use crate::model::{PartName, shown};
use crate::node::Node;
use crate::{Import, Loss};

/// The resources of a stored state, or of the output of `terraform show -json`.
pub(super) fn resources(node: &Node, import: &mut Import) -> Resources {
    let mut resources = Resources::default();
    for resource in node.get("resources").map(Node::elements).unwrap_or_default() {
        for instance in resource.get("instances").map(Node::elements).unwrap_or_default() {
            let index = instance.get("index_key").and_then(Node::spelling);
            // What is being replaced, and still has to be destroyed.
            if instance.get("deposed").is_some_and(|deposed| !deposed.is_null()) {
                let what = Message::verbatim(source(resource, index));
                import.losses.push(Loss::new(0, what, files::TERRAFORM_DEPOSED));
                continue;
            }
            add(&mut resources, resource, instance.get("attributes"), index);
        }
    }
    let values = node.get("values").or_else(|| node.get("planned_values"));
    let mut modules: Vec<&Node> = values.and_then(|values| values.get("root_module")).into_iter().collect();
    while let Some(module) = modules.pop() {
        for resource in module.get("resources").map(Node::elements).unwrap_or_default() {
            let index = resource.get("index").and_then(Node::spelling);
            add(&mut resources, resource, resource.get("values"), index);
        }
        modules.extend(module.get("child_modules").map(Node::elements).unwrap_or_default());
    }
    if resources.is_empty() {
        let what = PartName { within: files::THE_STATE, first: files::THE_STATE_FIRST };
        import.losses.push(Loss::new(0, what, files::TERRAFORM_NOTHING));
    }
    resources
}

/// The type and the name of a resource.
fn address(resource: &Node, index: Option<String>) -> (String, String) {
    let text = |name: &str| resource.get(name).and_then(Node::text).unwrap_or_default().to_owned();
    let index = index.map(|index| format!("[{index}]")).unwrap_or_default();
    (text("type"), text("name") + &index)
}

/// A resource in messages.
fn source(resource: &Node, index: Option<String>) -> String {
    let (kind, name) = address(resource, index);
    format!("{}.{}", shown(&kind), shown(&name))
}

fn add(resources: &mut Resources, resource: &Node, attributes: Option<&Node>, index: Option<String>) {
    let source = source(resource, index.clone());
    let (kind, name) = address(resource, index);
    let data = resource.get("mode").and_then(Node::text) == Some("data");
    let attributes = attributes.map(Node::entries).unwrap_or_default();
    let attributes = attributes
        .iter()
        .filter_map(|(name, node)| Some((name.clone(), 0, literal(node.value()?))))
        .collect();
    resources.add(Resource { line: 0, data, kind, name, attributes, source });
}

fn literal(value: Value) -> Expr {
    match value {
        Value::Null => Expr::Null,
        Value::Bool(flag) => Expr::Bool(flag),
        Value::Number(number) => Expr::Number(number.to_string()),
        Value::String(text) => Expr::Text(vec![Part::Literal(text)]),
        Value::Array(list) => Expr::List(list.into_iter().map(literal).collect()),
        Value::Object(map) => {
            Expr::Object(map.into_iter().map(|(name, value)| (name, literal(value))).collect())
        }
    }
}
