//! `rac export`

use std::path::Path;

use rac_formats::expression::hidden;
use rac_formats::snapshot::Scope;
use rac_formats::{Item, Kind, Secrets, Stored, csv, export, plan_file};

use crate::arguments::{Export, ExportFormat, KindName};
use crate::client::Client;
use crate::failure::Failure;
use crate::words::counted;
use crate::{Exit, output};

pub async fn run(client: &Client, command: &Export) -> Result<Exit, Failure> {
    let kinds = if command.only.is_empty() { Kind::ALL.to_vec() } else { KindName::kinds(&command.only) };
    let snapshot = super::snapshot(client, &Scope::of_kinds(kinds.iter().copied())).await?;
    if snapshot.unread.iter().any(|one| one.whole) && !command.partial {
        return Err(Failure::new(
            "Nothing was written, because your account can't read everything. With --partial the rest is written.",
        ));
    }
    let secrets = if command.secrets { Secrets::Included } else { Secrets::Covered };
    let mut objects = snapshot.instance.objects(secrets);
    objects.retain(|object| kinds.contains(&object.item.kind));
    say_secrets(&objects, secrets);
    write(command, &objects)?;
    Ok(Exit::Same)
}

fn write(command: &Export, objects: &[Stored]) -> Result<(), Failure> {
    let items: Vec<Item> = objects.iter().map(|object| object.item.clone()).collect();
    let output = command.output.as_deref();
    let (text, losses) = match command.format {
        ExportFormat::PlanYaml => (plan_file::to_yaml(&items), Vec::new()),
        ExportFormat::PlanJson => (plan_file::to_json(&items), Vec::new()),
        ExportFormat::Csv => (csv::to_csv(&items), Vec::new()),
        ExportFormat::Blueprint => {
            let exported = export::to_blueprint(&items, "Remote access");
            (exported.text, exported.losses)
        }
        ExportFormat::Terraform => {
            let exported = export::to_terraform(objects);
            if !exported.secrets.is_empty() {
                let Some(output) = output else {
                    return Err(Failure::new(
                        "Secrets go into a file of their own beside the configuration: name the configuration with --output.",
                    ));
                };
                let beside = output.parent().unwrap_or(Path::new("")).join("secrets.auto.tfvars");
                output::write(Some(&beside), &exported.secrets, true)?;
            }
            (exported.configuration, exported.losses)
        }
    };
    for loss in losses {
        output::note(&format!("{}: {}", loss.what.within, loss.why));
    }
    output::write(output, &text, command.secrets)
}

/// Says which objects hold secrets, and where these are.
fn say_secrets(objects: &[Stored], secrets: Secrets) {
    let names: Vec<String> = objects
        .iter()
        .filter(|object| !object.secrets.is_empty())
        .map(|object| format!("{} “{}”", object.item.kind.label(), object.item.name()))
        .collect();
    for object in objects {
        let expression = object.item.text("expression");
        if hidden(expression) != expression {
            output::note(&format!(
                "Warning: the expression of property mapping “{}” seems to contain a secret. Expressions are written as they are.",
                object.item.name()
            ));
        }
    }
    if names.is_empty() {
        return;
    }
    let count = counted(names.len(), "object", "objects");
    output::note(&match secrets {
        Secrets::Included => {
            format!("Warning: whoever gets the file can read the secrets of {}.", names.join(", "))
        }
        Secrets::Covered => format!("The secrets of {count} are left out; --secrets includes them."),
    });
}
