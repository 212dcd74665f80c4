//! The texts of the export, from `locales/en/export.ftl`, and the choice between them.

use authentik_rac::rights::Object;
use rac_formats::export::SECRET_CONTEXT;
use rac_formats::snapshot::Progress;
use rac_formats::{Kind, Stored};
use rac_messages::{Argument, Message, export};

pub use rac_messages::export::*;

/// What a format is for.
pub fn format_help(format: &str) -> Message {
    match format {
        "csv" => CSV_HELP,
        "json" | "yaml" => PLAN_FILE_HELP,
        "terraform" => terraform_help("goauthentik/authentik"),
        _ => BLUEPRINT_HELP,
    }
}

/// “Export 3 endpoints”
pub fn title(of: Object, count: Option<usize>) -> Message {
    let object = match of {
        Object::Provider => "provider",
        Object::PropertyMapping => "property-mapping",
        _ => "endpoint",
    };
    match count {
        None => export_objects(object),
        Some(count) => export_count(count, object),
    }
}

/// Related objects of a kind.
pub fn also(kind: Kind) -> Message {
    match kind {
        Kind::PropertyMapping => ALSO_PROPERTY_MAPPINGS,
        Kind::Provider => ALSO_PROVIDERS,
        Kind::Application => ALSO_APPLICATIONS,
        Kind::Outpost => ALSO_OUTPOSTS,
        Kind::Endpoint => ALSO_ENDPOINTS,
    }
}

/// How far the instance was read.
pub fn reading(progress: Progress) -> Message {
    reading_part(progress.of.max(progress.rows), progress.rows, progress.part.label())
}

/// “4 objects, 12 kB”
pub fn size(objects: usize, bytes: usize) -> Message {
    export::size(objects, bytes.div_ceil(1_000))
}

/// Which objects hold secrets, and which.
pub fn secrets(objects: &[Stored]) -> Vec<Message> {
    let named =
        |one: &Stored| holder(one.item.kind.label(), one.item.name(), Argument::list(one.secrets.clone()));
    objects.iter().filter(|one| !one.secrets.is_empty()).map(named).collect()
}

/// How many objects hold secrets that are left out.
pub fn left_out(format: &str, count: usize) -> Message {
    match format {
        "terraform" => left_out_terraform(count),
        "blueprint" => left_out_of_blueprint(count, SECRET_CONTEXT),
        _ => export::left_out(count),
    }
}
