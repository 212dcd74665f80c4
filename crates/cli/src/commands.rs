//! The commands.

pub mod apply;
pub mod effective;
pub mod export;
pub mod import;
pub mod lint;
pub mod plan;

use rac_formats::snapshot::{Scope, Snapshot, read_part};
use serde_json::{Value, json};

use crate::client::Client;
use crate::failure::Failure;
use crate::{output, progress};

/// Reads an instance, with a progress bar, and says what is missing.
async fn snapshot(client: &Client, scope: &Scope) -> Result<Snapshot, Failure> {
    let (bar, report) = progress::reading();
    let snapshot = read_part(client, scope, report).await;
    bar.finish_and_clear();
    let snapshot = snapshot?;
    for one in &snapshot.unread {
        output::note(&format!("{}: {}", one.part.label(), one.why));
    }
    Ok(snapshot)
}

/// What could not be read, for a report.
fn unread(snapshot: &Snapshot) -> Value {
    let one = |one: &rac_formats::snapshot::Unread| json!({ "what": one.part.label().text(), "whole": one.whole, "reason": one.why.text() });
    snapshot.unread.iter().map(one).collect()
}
