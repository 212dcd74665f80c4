//! `rac plan`

use rac_formats::plan::{Ids, Options, Plan, plan};
use rac_formats::snapshot::{Scope, Snapshot};

use crate::arguments::{self, KindName};
use crate::client::Client;
use crate::failure::Failure;
use crate::words::counted;
use crate::{Exit, input, output, words};

pub async fn run(client: &Client, command: &arguments::Plan) -> Result<Exit, Failure> {
    let (plan, _, snapshot) = planned(client, command).await?;
    if command.json {
        let mut report = plan.report();
        report["unread"] = super::unread(&snapshot);
        output::print_json(&report)?;
    } else {
        output::print(&words::plan(&plan))?;
    }
    let [.., cannot] = plan.counts();
    Ok(match cannot {
        _ if plan.is_empty() => Exit::Same,
        0 => Exit::Differs,
        _ => Exit::Failed,
    })
}

/// The plan from an instance to a file.
pub(super) async fn planned(
    client: &Client,
    command: &arguments::Plan,
) -> Result<(Plan, Ids, Snapshot), Failure> {
    let items = input::items(&command.file, command.format.as_deref())?;
    let options =
        Options { delete: KindName::kinds(&command.delete).into_iter().collect(), prune: command.prune };
    let snapshot = super::snapshot(client, &Scope::of_plan(&items)).await?;
    let plan = plan(&items, &snapshot.instance, &snapshot.directory, &options);
    if plan.withheld > 0 {
        let entries = counted(plan.withheld, "object of the file", "objects of the file");
        output::note(&format!(
            "Nothing is deleted, because {entries} can't be created or changed and may be what would be deleted."
        ));
    }
    let ids = Ids::new(&snapshot.instance, &snapshot.directory);
    Ok((plan, ids, snapshot))
}
