//! The texts of import and plan.

use super::planned::{Doing, Planned, Row};
use super::state::{Mode, Places};
use guacamole_settings::characters::quotable;
use rac_formats::import::{Column, Format};
use rac_formats::plan::Subject;
use rac_formats::snapshot::Progress;
use rac_formats::{Kind, Loss};
use rac_messages::Message;
use rac_ui::number;
use rac_ui::words::counted;
use rac_ui::work_words::{WorkWords, of_all};

pub const IMPORT: &str = "Import";
pub const PLAN: &str = "Plan";
pub const IMPORT_ABOUT: &str = "Choose, drop or paste what you have: Guacamole's files, .rdp files, inventories, lists of hosts, Terraform, blueprints, or a file that RAC Admin exported. You see what would change before anything is written.";
pub const PLAN_ABOUT: &str = "Compare a plan file, or the export of another instance, with this instance. Nothing is written before you apply it.";
pub const GO_TO_PLAN: &str = "Compare a plan file with this instance";
pub const GO_TO_IMPORT: &str = "Import from Guacamole, an inventory and others";

pub const SOURCE: &str = "File or text";
pub const CHOOSE_FILE: &str = "Choose a file";
pub const DROP_HINT: &str = "or drop it here. At most 10 MB and 20,000 entries.";
pub const TOO_LARGE: &str = "The file is larger than 10 MB. Split it into smaller files.";
pub const PASTE: &str = "Or paste";
pub const REMOVE_FILE: &str = "Remove";
pub const FORMAT: &str = "Format";
pub const RECOGNISE: &str = "Recognise automatically";
pub const PREVIEW: &str = "Preview";
pub const CHECK: &str = "Check";
pub const NOTHING_GIVEN: &str = "Choose a file or paste its text first.";
pub const NOT_READ: &str = "The file can't be read";
pub const INSTANCE_NOT_READ: &str = "The instance could not be read";
pub const READING: &str = "Reading the instance…";

pub const OPTIONS: &str = "For all entries";
pub const PROVIDER: &str = "Provider";
pub const CHOOSE_PROVIDER: &str = "Choose a provider";
pub const PROTOCOL: &str = "Protocol";
pub const MAPPINGS: &str = "Property mappings";
pub const NONE: &str = "None";
pub const DELETE: &str = "Delete what the file doesn't have";
pub const DELETE_HELP: &str = "Of the kinds of objects in the file; endpoints only of the providers that it names. Bindings and providers of outposts that it doesn't list go, too.";

/// Why nothing is deleted although that was asked for. `refused`: how many entries can't be imported.
pub fn nothing_deleted(refused: usize) -> String {
    let entries = counted(refused, "entry", "entries");
    format!(
        "Nothing is deleted, because {entries} of the file can't be imported and may be what would be deleted."
    )
}

pub const COLUMNS: &str = "Columns";
pub const COLUMNS_HELP: &str =
    "What each column of the file holds. Your choice is remembered in this browser.";

pub const PREVIEW_TITLE: &str = "Preview";
pub const PREVIEW_CAPTION: &str = "Preview";
pub const SHOW: &str = "Show";
pub const ALL: &str = "All";
pub const DIFFERENCES: &str = "Differences";
pub const NAME: &str = "Name";
pub const RESULT: &str = "Result";
pub const DETAILS: &str = "Details";
pub const SELECT_ALL: &str = "Select all";
pub const SELECT_NONE: &str = "Select none";
pub const DOWNLOAD_REPORT: &str = "Download report";
pub const COMPARE_AGAIN: &str = "Compare again";
pub const REPORT_FILE: &str = "rac-admin-plan-report.json";
pub const NOTHING_LEFT: &str = "No differences: the instance has everything in this file.";
pub const SAME_HERE_AND_THERE: &str = "No differences.";
pub const NOTHING_TO_COPY: &str = "No differences: everything that you chose is there already.";
pub const NOTHING_TO_DO: &str = "There is nothing to apply.";
pub const NOTHING_SELECTED: &str = "Select at least one entry.";
pub const OUTDATED: &str = "The preview is from before the last run. Compare again to see what is left.";
pub const EMPTY: &str = "There are no objects in this file.";
pub const NOTHING_IMPORTED: &str = "Nothing in this file can be imported as it is.";
pub const LOSSES: &str = "Not imported";
pub const NOTES: &str = "Notes";
pub const UNREAD: &str = "Some of the instance could not be read";

pub const SECRET_CHANGED: &str = "changed (hidden)";
pub const SECRET_SET: &str = "set (hidden)";
pub const SECRET_REMOVED: &str = "removed";
pub const NOT_SET: &str = "not set";
pub const REMOVED: &str = "removed";
pub const CHOSEN_HERE: &str = "chosen here";
pub const NOT_IN_THE_FILE: &str = "not in the file";
pub const HIDDEN: &str = "hidden";
pub const HIDDEN_AND_DIFFERENT: &str = "hidden, different";

pub const APPLIED: &str = "Applied";
pub const RESULTS: WorkWords = WorkWords {
    done: || Message::verbatim(APPLIED),
    already: || rac_messages::plan::ALREADY_SO,
    heading: |done, all| {
        of_all(done, all, rac_messages::plan::changes_applied, rac_messages::plan::changes_applied_of)
    },
    succeeded: rac_messages::plan::changes_applied_summary,
    so_far: rac_messages::plan::changes_applied_so_far,
    unneeded: rac_messages::plan::count_already_so,
};
pub const OFFLINE: &str = "The browser is offline, so the rest was not tried. Once it is back, compare again and apply what is left.";
pub const SETTING: &str = "parameter";
pub const UNNAMED_COLUMN: &str = "Column without a name";

/// How far the instance was read.
pub fn reading(progress: Progress) -> String {
    let (rows, of) = (progress.rows as u64, progress.of.max(progress.rows) as u64);
    format!("Reading the instance: {}, {} of {}", progress.part.label(), number(rows), number(of))
}

/// What a column of an inventory holds.
pub fn column(column: &Column) -> &str {
    match column {
        Column::Name => "Name",
        Column::Host => "Host",
        Column::Port => "Port",
        Column::Protocol => "Protocol",
        Column::MaximumConnections => "Maximum concurrent connections",
        Column::Users => "Users",
        Column::Groups => "Groups",
        Column::Setting(name) => name,
        Column::Ignore => "Not imported",
    }
}

/// New objects that have none of the bindings that the file has for them.
pub fn left_open(names: &[&str]) -> String {
    format!(
        "Open to everyone, because none of their bindings were created: {}. Retry what failed, or add bindings on their pages.",
        names.iter().map(|name| quotable(name)).collect::<Vec<_>>().join(", ")
    )
}

/// What is done with an object.
pub fn doing(doing: Doing) -> &'static str {
    match doing {
        Doing::Create => "Create",
        Doing::Change => "Change",
        Doing::Same => "Same",
        Doing::Delete => "Delete",
        Doing::Cannot => "Can't",
    }
}

/// In a comparison: where an object is, and whether it is the same.
pub fn compared(doing: Doing, places: &Places) -> String {
    match doing {
        Doing::Create => format!("Only in {}", places.here),
        Doing::Delete => format!("Only in {}", places.there),
        Doing::Change => "Different".to_owned(),
        Doing::Same => "Same".to_owned(),
        Doing::Cannot => "Can't be compared".to_owned(),
    }
}

/// “3 only in Production, 1 different, 2 the same”
pub fn summary_compared(places: &Places, count: impl Fn(Doing) -> usize) -> String {
    let one = |doing: Doing| {
        let what = match doing {
            Doing::Create => format!("only in {}", places.here),
            Doing::Delete => format!("only in {}", places.there),
            Doing::Change => "different".to_owned(),
            Doing::Same => "the same".to_owned(),
            Doing::Cannot => "can't be compared".to_owned(),
        };
        let count = count(doing);
        (count > 0).then(|| format!("{} {what}", number(count as u64)))
    };
    Doing::ALL.into_iter().filter_map(one).collect::<Vec<_>>().join(", ")
}

/// “Guacamole import file (CSV), 5 entries”
pub fn recognised(format: Format, entries: usize) -> String {
    format!("{}, {}", format.label(), counted(entries, "entry", "entries"))
}

/// Beside the name of the file.
pub fn size(bytes: usize) -> String {
    match bytes {
        0..1_000 => format!("{bytes} bytes"),
        1_000..1_000_000 => format!("{} kB", number((bytes as u64).div_ceil(1_000))),
        _ => format!("{} MB", number((bytes as u64).div_ceil(1_000_000))),
    }
}

/// Whom a choice is for.
pub fn for_lacking(count: usize, what: &str) -> String {
    match count {
        1 => format!("For the endpoint of the file that names no {what}."),
        count => format!("For the {} endpoints of the file that name no {what}.", number(count as u64)),
    }
}

/// “3 to create, 1 to change, 2 the same”
pub fn summary(count: impl Fn(Doing) -> usize) -> String {
    let one = |doing: Doing| {
        let count = count(doing);
        let what = match doing {
            Doing::Create => "to create",
            Doing::Change => "to change",
            Doing::Same => "the same",
            Doing::Delete => "to delete",
            Doing::Cannot => "not possible",
        };
        (count > 0).then(|| format!("{} {what}", number(count as u64)))
    };
    Doing::ALL.into_iter().filter_map(one).collect::<Vec<_>>().join(", ")
}

/// The button of the filter: “Create (3)”.
pub fn filter(label: &str, count: usize) -> String {
    format!("{label} ({})", number(count as u64))
}

/// What a row belongs to, and where it stands: “endpoint of Workshop · line 3”.
pub fn what(row: &Row) -> String {
    let what = match (row.kind, row.of.as_str()) {
        (kind, "") => kind.to_owned(),
        ("application", slug) => format!("application {}", quotable(slug)),
        (kind, of) => format!("{kind} of {}", quotable(of)),
    };
    let line = (row.line > 0).then(|| line(row.line));
    let parts = [Some(what).filter(|what| !what.is_empty()), line];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

pub fn line(line: usize) -> String {
    format!("line {}", number(line as u64))
}

/// Where a value came from.
pub fn origin(source: &str, at: usize) -> String {
    match (source, at) {
        (source, 0) => source.to_owned(),
        ("", at) => line(at),
        (source, at) => format!("{source}, {}", line(at)),
    }
}

pub fn loss(loss: &Loss) -> String {
    let place = if loss.line == 0 { String::new() } else { format!(" ({})", line(loss.line)) };
    format!("{}{place}: {}", sentence_case(&loss.what), loss.why)
}

/// What is no name of the file begins as a sentence does: “Column “group””, but “gatewayhostname”.
fn sentence_case(what: &str) -> String {
    const WORDS: [&str; 5] = ["cells ", "column ", "entry ", "port ", "the "];
    let mut characters = what.chars();
    match characters.next() {
        Some(first) if WORDS.iter().any(|word| what.starts_with(word)) => {
            first.to_uppercase().chain(characters).collect()
        }
        _ => what.to_owned(),
    }
}

pub fn note(text: &str, at: usize) -> String {
    match at {
        0 => text.to_owned(),
        at => format!("{text} ({})", line(at)),
    }
}

/// What unfolds: “8 values, 2 bindings”.
pub fn details(values: usize, bindings: usize) -> String {
    let values = (values > 0).then(|| counted(values, "value", "values"));
    let bindings = (bindings > 0).then(|| counted(bindings, "binding", "bindings"));
    [values, bindings].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

pub fn unbound(count: usize) -> String {
    match count {
        1 => "1 binding can't be created: see Details.".to_owned(),
        count => format!("{} bindings can't be created: see Details.", number(count as u64)),
    }
}

/// It would be created without any of its bindings.
pub const OPEN: &str = "Open to everyone: authentik knows none of its users and groups.";

/// The same of several, above the preview.
pub fn would_be_open(count: usize) -> String {
    let objects = counted(count, "new object", "new objects");
    format!(
        "{objects} would be open to everyone: none of the users, groups and policies that should decide can be bound. Create those first, or clear the checkbox of what is marked."
    )
}

/// Why a chosen row is not done.
pub fn needs(other: &Row) -> String {
    format!("Needs the {} “{}”, which isn't selected.", other.kind, quotable(&other.name))
}

/// What the button does, and the title while it is done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Doings {
    /// “Import 214 endpoints”
    pub button: String,
    /// “Importing 214 endpoints…”
    pub running: String,
}

/// On the import: “Import 214 endpoints”, or “objects” if there are others. On the plan: “Apply 12 changes”. In a copy:
/// “Copy 12 objects to Staging”. What only deletes says so.
pub fn apply<'a>(mode: Mode, there: &str, rows: impl Iterator<Item = &'a Row>) -> Doings {
    let (mut count, mut deletes, mut only_endpoints) = (0, 0, true);
    for row in rows {
        count += 1;
        deletes += usize::from(row.doing == Doing::Delete);
        only_endpoints &= row.kind == Kind::Endpoint.label() && row.doing != Doing::Delete;
    }
    let (verb, running, what) = match (mode, only_endpoints) {
        _ if count > 0 && deletes == count => ("Delete", "Deleting", counted(count, "object", "objects")),
        (Mode::Import, true) => ("Import", "Importing", counted(count, "endpoint", "endpoints")),
        (Mode::Import, false) => ("Import", "Importing", counted(count, "object", "objects")),
        (Mode::Copy, _) => {
            ("Copy", "Copying", format!("{} to {}", counted(count, "object", "objects"), quotable(there)))
        }
        (Mode::Plan | Mode::Compare, _) => ("Apply", "Applying", counted(count, "change", "changes")),
    };
    Doings { button: format!("{verb} {what}"), running: format!("{running} {what}…") }
}

/// What is done with a row, in the list of the run.
pub fn row(row: &Row, planned: &Planned) -> String {
    let of_binding = row.step.and_then(|at| planned.step(at)).filter(|step| step.subject == Subject::Binding);
    let name = quotable(&row.name);
    match of_binding {
        Some(step) => format!("{} binding of “{}” to {name}", doing(row.doing), quotable(&step.of)),
        None => format!("{} {} “{name}”", doing(row.doing), row.kind),
    }
}

/// A binding of an object failed, the object itself did not.
pub fn binding_failed(binding: &str, why: &str) -> String {
    format!("binding to {}: {why}", quotable(binding))
}

/// What will be deleted, before a run; `rest`: whether there is more to do.
pub fn deletes(count: usize, rest: bool) -> String {
    let what = counted(count, "object is", "objects are");
    let rest = if rest { " with the rest" } else { "" };
    format!(
        "{what} deleted{rest}. authentik deletes the bindings and connection tokens of deleted endpoints, too."
    )
}

/// What comes back if a run with deletions is undone. `lost`: whether it deletes applications or outposts.
pub fn about_undo(lost: bool) -> &'static str {
    match lost {
        false => {
            "You can undo this in this tab, from Recent changes. Ids and launch addresses are new then, and connection tokens don't come back."
        }
        true => {
            "You can undo this in this tab, from Recent changes, except for deleted applications and outposts. Ids and launch addresses are new then, and connection tokens don't come back."
        }
    }
}

pub fn more(count: usize) -> String {
    format!("and {} more", number(count as u64))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(kind: &'static str, doing: Doing) -> Row {
        Row {
            key: String::new(),
            kind,
            name: "a".to_owned(),
            of: "Racks".to_owned(),
            doing,
            why: String::new(),
            item: None,
            line: 0,
            step: None,
            bindings: Vec::new(),
            needs: Vec::new(),
            open: false,
        }
    }

    #[test]
    fn the_button_names_what_is_done() {
        let create = row("endpoint", Doing::Create);
        let change = row("endpoint", Doing::Change);
        let delete = row("endpoint", Doing::Delete);
        let provider = row("provider", Doing::Create);
        let said = |imports, rows: &[&Row]| {
            let mode = if imports { Mode::Import } else { Mode::Plan };
            apply(mode, "", rows.iter().copied()).button
        };
        assert_eq!(said(true, &[&create, &change]), "Import 2 endpoints");
        assert_eq!(said(true, &[&create]), "Import 1 endpoint");
        assert_eq!(said(true, &[]), "Import 0 endpoints");
        assert_eq!(said(true, &[&change]), "Import 1 endpoint");
        assert_eq!(said(true, &[&create, &delete]), "Import 2 objects");
        assert_eq!(said(true, &[&create, &provider]), "Import 2 objects");
        assert_eq!(said(true, &[&provider]), "Import 1 object");
        assert_eq!(said(false, &[&create]), "Apply 1 change");
        assert_eq!(said(false, &[&create, &delete]), "Apply 2 changes");
        assert_eq!(said(false, &[]), "Apply 0 changes");
        for imports in [true, false] {
            assert_eq!(said(imports, &[&delete]), "Delete 1 object");
            assert_eq!(said(imports, &[&delete, &delete]), "Delete 2 objects");
        }
        assert_eq!(apply(Mode::Import, "", [&create].into_iter()).running, "Importing 1 endpoint…");
        let copied = apply(Mode::Copy, "Staging", [&create, &provider].into_iter());
        assert_eq!(copied.button, "Copy 2 objects to Staging");
        assert_eq!(copied.running, "Copying 2 objects to Staging…");
    }

    #[test]
    fn a_loss_begins_as_a_sentence_but_names_stay() {
        let of = |what: &str| loss(&Loss { line: 3, what: what.to_owned(), why: "No.".to_owned() });
        assert_eq!(of("column “group”"), "Column “group” (line 3): No.");
        assert_eq!(of("gatewayhostname"), "gatewayhostname (line 3): No.");
    }

    #[test]
    fn the_words_fit_their_number() {
        assert_eq!(for_lacking(1, "provider"), "For the endpoint of the file that names no provider.");
        assert_eq!(for_lacking(2, "provider"), "For the 2 endpoints of the file that name no provider.");
        assert!(deletes(1, false).starts_with("1 object is deleted. "));
        assert!(deletes(2, true).starts_with("2 objects are deleted with the rest. "));
    }

    #[test]
    fn names_in_sentences_hold_no_invisible_characters() {
        let hostile = Row {
            name: "a\u{202e}b".to_owned(),
            of: "c\u{202e}d".to_owned(),
            ..row("endpoint", Doing::Create)
        };
        let planned = Planned::default();
        assert_eq!(super::row(&hostile, &planned), "Create endpoint “a[U+202E]b”");
        assert_eq!(what(&hostile), "endpoint of c[U+202E]d");
        assert!(needs(&hostile).contains("“a[U+202E]b”"));
        assert_eq!(binding_failed("user m\u{202e}", "no"), "binding to user m[U+202E]: no");
    }

    #[test]
    fn the_summary_counts_only_what_there_is() {
        let said = summary(|doing| match doing {
            Doing::Create => 3,
            Doing::Same => 1_200,
            _ => 0,
        });
        assert_eq!(said, format!("3 to create, {} the same", number(1_200)));
        assert_eq!(summary(|_| 0), "");
        assert_eq!(details(8, 1), "8 values, 1 binding");
        assert_eq!(details(0, 0), "");
        assert_eq!(what(&row("endpoint", Doing::Same)), "endpoint of Racks");
        let refused = Row { line: 4, of: String::new(), ..row("", Doing::Cannot) };
        assert_eq!(what(&refused), "line 4");
    }
}
