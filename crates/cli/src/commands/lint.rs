//! `rac lint`

use rac_formats::lint::{Found, lint, report};
use rac_formats::snapshot::{Scope, Snapshot};
use rac_formats::{Item, Kind, Secrets};

use crate::arguments::Lint;
use crate::client::Client;
use crate::failure::Failure;
use crate::words::{counted, plain};
use crate::{Exit, input, output};

/// Checks a file.
pub fn run_file(command: &Lint) -> Result<Exit, Failure> {
    let Some(file) = &command.file else { return Err(Failure::new("Name a file, or use --instance.")) };
    let import = input::reading(file, command.format.as_deref())?.import;
    input::report(&import);
    let is_whole = import.refused.is_empty();
    let exit = show(&import.into_items(), None, command.json)?;
    Ok(if is_whole { exit } else { Exit::Failed })
}

/// Checks what an instance has. That there is nothing wrong can't be said of lists that could not be read.
pub async fn run_instance(client: &Client, json: bool) -> Result<Exit, Failure> {
    let scope = Scope::of_kinds([Kind::PropertyMapping, Kind::Provider, Kind::Endpoint]);
    let snapshot = super::snapshot(client, &scope).await?;
    let objects = snapshot.instance.objects(Secrets::Included);
    let items: Vec<Item> = objects.into_iter().map(|object| object.item).collect();
    let is_whole = !snapshot.unread.iter().any(|one| one.whole);
    let exit = show(&items, Some(&snapshot), json)?;
    Ok(if is_whole { exit } else { Exit::Failed })
}

/// `snapshot`: the instance whose objects these are.
fn show(items: &[Item], snapshot: Option<&Snapshot>, json: bool) -> Result<Exit, Failure> {
    let found = lint(items);
    if json {
        let mut report = report(items, &found);
        if let Some(snapshot) = snapshot {
            report["unread"] = super::unread(snapshot);
        }
        output::print_json(&report)?;
    } else {
        output::print(&words(items, &found))?;
    }
    Ok(if found.iter().any(Found::is_serious) { Exit::Differs } else { Exit::Same })
}

fn words(items: &[Item], found: &[Found]) -> String {
    let mut text = String::new();
    for one in found {
        let Some(item) = items.get(one.item) else { continue };
        let of =
            if item.kind == Kind::Endpoint { format!(" ({})", item.text("provider")) } else { String::new() };
        let fix = one.fix.as_ref().map(|fix| format!(" Fix: {}.", fix.label)).unwrap_or_default();
        let line = format!(
            "{}: {} “{}”{of}: {}: {}{fix}",
            one.severity_name(),
            item.kind.label(),
            item.name(),
            one.field,
            one.reason
        );
        text.push_str(&plain(&line));
        text.push('\n');
    }
    let serious = found.iter().filter(|one| one.is_serious()).count();
    text.push_str(&format!(
        "{} checked: {}, {}.\n",
        counted(items.len(), "object", "objects"),
        counted(serious, "problem", "problems"),
        counted(found.len() - serious, "hint", "hints")
    ));
    text
}
