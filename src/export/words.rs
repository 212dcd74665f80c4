//! The texts of the export.

use authentik_rac::rights::Object;
use rac_formats::export::SECRET_CONTEXT;
use rac_formats::snapshot::Progress;
use rac_formats::{Kind, Loss, Stored};
use rac_ui::number;
use rac_ui::words::counted;

pub const EXPORT: &str = "Export";
pub const IMPORT: &str = "Import…";
pub const FORMAT: &str = "Format";
pub const ALSO: &str = "Also export";
pub const SECRETS: &str = "Include secrets";
pub const SECRETS_HELP: &str =
    "Without them, the file has a marker for each, and importing it keeps what is stored.";
pub const TEXT: &str = "Text";
pub const COPY: &str = "Copy";
pub const COPIED: &str = "Copied";
pub const COPY_FAILED: &str = "Copying was not allowed; select the text instead";
pub const DOWNLOAD: &str = "Download";
pub const CLOSE: &str = "Close";
pub const READING: &str = "Reading…";
pub const NOTHING: &str = "There is nothing to export: the objects are gone, or not visible to your account.";
pub const LOSSES: &str = "Not in this format";
pub const UNREAD: &str = "Not all could be read";
pub const EXPRESSIONS: &str =
    "Expressions of property mappings are exported as they are. Check that none contains a secret.";
pub const NO_SECRETS: &str = "None of these objects has secrets in its settings.";
pub const FILE_SECRETS: &str = "Anyone with the file can read these secrets";
/// The most that are named one by one.
const MOST: usize = 10;

/// What a format is for.
pub fn format_help(format: &str) -> &'static str {
    match format {
        "csv" => "A table for spreadsheets. RAC Admin reads it again.",
        "json" | "yaml" => "RAC Admin's plan file: everything, to keep, compare and import.",
        "terraform" => "Configuration for the provider goauthentik/authentik, with import blocks.",
        _ => "authentik creates the objects from it, also in another instance.",
    }
}

/// “Export 3 endpoints”
pub fn title(of: Object, count: Option<usize>) -> String {
    let (one, many) = nouns(of);
    match count {
        None => format!("Export {many}"),
        Some(count) => format!("Export {}", counted(count, one, many)),
    }
}

fn nouns(of: Object) -> (&'static str, &'static str) {
    match of {
        Object::Provider => ("RAC provider", "RAC providers"),
        Object::PropertyMapping => ("property mapping", "property mappings"),
        _ => ("endpoint", "endpoints"),
    }
}

/// Related objects of a kind.
pub fn also(kind: Kind) -> &'static str {
    match kind {
        Kind::PropertyMapping => "Property mappings",
        Kind::Provider => "Providers",
        Kind::Application => "Applications",
        Kind::Outpost => "Outposts",
        Kind::Endpoint => "Endpoints",
    }
}

/// How far the instance was read.
pub fn reading(progress: Progress) -> String {
    let (rows, of) = (progress.rows as u64, progress.of.max(progress.rows) as u64);
    format!("Reading: {}, {} of {}", progress.part.label(), number(rows), number(of))
}

/// “4 objects, 12 kB”
pub fn size(objects: usize, bytes: usize) -> String {
    format!("{}, {} kB", counted(objects, "object", "objects"), number((bytes as u64).div_ceil(1_000)))
}

/// Which objects hold secrets, and which.
pub fn secrets(objects: &[Stored]) -> Vec<String> {
    let with: Vec<&Stored> = objects.iter().filter(|one| !one.secrets.is_empty()).collect();
    let name = |one: &&Stored| {
        format!("{} “{}”: {}", one.item.kind.label(), one.item.name(), one.secrets.join(", "))
    };
    let mut lines: Vec<String> = with.iter().take(MOST).map(name).collect();
    if with.len() > MOST {
        lines.push(format!("and {} more", number((with.len() - MOST) as u64)));
    }
    lines
}

/// How many objects hold secrets that are left out.
pub fn left_out(format: &str, count: usize) -> String {
    let objects = counted(count, "object has", "objects have");
    match format {
        "terraform" => format!("{objects} secrets: Terraform asks for them as variables."),
        "blueprint" => {
            format!("{objects} secrets: give them in the blueprint's context, as {SECRET_CONTEXT}….")
        }
        _ => format!("{objects} secrets, which stay out of the file."),
    }
}

pub fn loss(loss: &Loss) -> String {
    loss.sentence().text()
}

pub fn download(name: &str) -> String {
    format!("{DOWNLOAD} {name}")
}
