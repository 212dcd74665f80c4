//! The texts of import and plan, from `locales/en/plan.ftl`, and which of them applies.

use super::planned::{Doing, Planned, Row};
use super::state::{Mode, Places};
use guacamole_settings::characters::quotable;
use rac_formats::Kind;
use rac_formats::import::{Column, Format};
use rac_formats::plan::Subject;
use rac_formats::snapshot::Progress;
use rac_messages::{Argument, Message, files};
use rac_ui::work_words::{WorkWords, of_all};

pub use rac_messages::plan::*;

pub const REPORT_FILE: &str = "rac-admin-plan-report.json";

pub const RESULTS: WorkWords = WorkWords {
    done: || APPLIED,
    already: || ALREADY_SO,
    heading: |done, all| of_all(done, all, changes_applied, changes_applied_of),
    succeeded: changes_applied_summary,
    so_far: changes_applied_so_far,
    unneeded: count_already_so,
};

/// How far the instance was read.
pub fn reading(progress: Progress) -> Message {
    reading_part(progress.of.max(progress.rows), progress.part.label(), progress.rows)
}

/// What a column of an inventory holds.
pub fn column(column: &Column) -> Message {
    match column {
        Column::Name => COLUMN_NAME,
        Column::Host => COLUMN_HOST,
        Column::Port => COLUMN_PORT,
        Column::Protocol => COLUMN_PROTOCOL,
        Column::MaximumConnections => COLUMN_MAXIMUM_CONNECTIONS,
        Column::Users => COLUMN_USERS,
        Column::Groups => COLUMN_GROUPS,
        Column::Setting(name) => Message::verbatim(name),
        Column::Ignore => COLUMN_IGNORED,
    }
}

/// New objects that have none of the bindings that the file has for them.
pub fn created_open(names: &[&str]) -> Message {
    left_open(Argument::list(names.iter().map(|name| quotable(name))))
}

/// What is done with an object.
pub fn doing(doing: Doing) -> Message {
    match doing {
        Doing::Create => CREATE,
        Doing::Change => CHANGE,
        Doing::Same => SAME,
        Doing::Delete => DELETE_IT,
        Doing::Cannot => CANNOT,
    }
}

/// In a comparison: where an object is, and whether it is the same.
pub fn compared(doing: Doing, places: &Places) -> Message {
    match doing {
        Doing::Create => only_in(&places.here),
        Doing::Delete => only_in(&places.there),
        Doing::Change => DIFFERENT,
        Doing::Same => SAME,
        Doing::Cannot => NOT_COMPARED,
    }
}

/// “3 only in Production, 1 different, 2 the same”
pub fn summary_compared(places: &Places, count: impl Fn(Doing) -> usize) -> Message {
    summary_of(count, |doing, count| match doing {
        Doing::Create => count_only_in(count, &places.here),
        Doing::Delete => count_only_in(count, &places.there),
        Doing::Change => count_different(count),
        Doing::Same => count_same(count),
        Doing::Cannot => count_not_compared(count),
    })
}

/// “3 to create, 1 to change, 2 the same”
pub fn summary(count: impl Fn(Doing) -> usize) -> Message {
    summary_of(count, |doing, count| match doing {
        Doing::Create => count_create(count),
        Doing::Change => count_change(count),
        Doing::Same => count_same(count),
        Doing::Delete => count_delete(count),
        Doing::Cannot => count_cannot(count),
    })
}

fn summary_of(count: impl Fn(Doing) -> usize, say: impl Fn(Doing, usize) -> Message) -> Message {
    let counts = Doing::ALL.into_iter().map(|doing| (doing, count(doing)));
    all_listed(counts.filter(|(_, count)| *count > 0).map(|(doing, count)| say(doing, count)))
}

/// The parts of a summary, one after the other.
pub fn all_listed(parts: impl IntoIterator<Item = Message>) -> Message {
    parts.into_iter().reduce(listed).unwrap_or(Message::verbatim(""))
}

/// “Guacamole import file (CSV), 5 entries”
pub fn read_as(formats: &[Format], entries: usize) -> Message {
    recognised(entries, Argument::list(formats.iter().map(|format| format.label())))
}

/// Beside the name of the file.
pub fn size(bytes: usize) -> Message {
    match bytes {
        0..1_000 => size_bytes(bytes),
        1_000..1_000_000 => size_kilobytes(bytes.div_ceil(1_000)),
        _ => size_megabytes((bytes + 500_000) / 1_000_000),
    }
}

/// What a row belongs to, and where it stands: “endpoint of Workshop · line 3”.
pub fn about(row: &Row) -> Message {
    let what = match (row.kind, row.of.as_str()) {
        ("", _) => None,
        (kind, "") => Some(what(kind)),
        (kind, of) => Some(what_of(kind, quotable(of))),
    };
    match (what, row.line) {
        (Some(what), 0) => what,
        (Some(what), at) => what_at_line(at, what),
        (None, 0) => Message::verbatim(""),
        (None, at) => line(at),
    }
}

/// Where a value came from.
pub fn origin(source: Option<&Message>, at: usize) -> Message {
    match (source, at) {
        (Some(source), 0) => source.clone(),
        (Some(source), at) => source_at_line(at, source),
        (None, 0) => Message::verbatim(""),
        (None, at) => line(at),
    }
}

pub fn note(text: &Message, at: usize) -> Message {
    match at {
        0 => text.clone(),
        at => note_at_line(at, text),
    }
}

/// What unfolds: “8 values, 2 bindings”.
pub fn details(values: usize, bindings: usize) -> Message {
    let values = (values > 0).then(|| count_values(values));
    all_listed(values.into_iter().chain((bindings > 0).then(|| count_bindings(bindings))))
}

/// Why a chosen row is not done.
pub fn needed(other: &Row) -> Message {
    needs(other.kind, quotable(&other.name))
}

/// What the button does, and the title while it is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doings {
    /// “Import 214 endpoints”
    pub button: Message,
    /// “Importing 214 endpoints…”
    pub running: Message,
}

/// On the import: “Import 214 endpoints”, or “objects” if there are others. On the plan: “Apply 12 changes”. In a copy:
/// “Copy 12 objects to Staging”. What only deletes says so.
pub fn apply<'a>(mode: Mode, there: &str, rows: impl Iterator<Item = &'a Row>) -> Doings {
    let (mut count, mut deletes, mut only_endpoints) = (0_usize, 0_usize, true);
    for row in rows {
        count += 1;
        deletes += usize::from(row.doing == Doing::Delete);
        only_endpoints &= row.kind == Kind::Endpoint.as_str() && row.doing != Doing::Delete;
    }
    let (button, running) = match (mode, only_endpoints) {
        _ if count > 0 && deletes == count => (delete_objects(count), deleting_objects(count)),
        (Mode::Import, true) => (import_endpoints(count), importing_endpoints(count)),
        (Mode::Import, false) => (import_objects(count), importing_objects(count)),
        (Mode::Copy, _) => (copy_objects(count, quotable(there)), copying_objects(count, quotable(there))),
        (Mode::Plan | Mode::Compare, _) => (apply_changes(count), applying_changes(count)),
    };
    Doings { button, running }
}

/// What is done with a row, in the list of the run.
pub fn row(row: &Row, planned: &Planned) -> Message {
    let of_binding = row.step.and_then(|at| planned.step(at)).filter(|step| step.subject == Subject::Binding);
    let (kind, name) = (row.kind, quotable(&row.name));
    match of_binding.map(|step| quotable(&step.of)) {
        Some(of) => match row.doing {
            Doing::Create => row_binding_create(name, of),
            Doing::Change => row_binding_change(name, of),
            Doing::Delete => row_binding_delete(name, of),
            Doing::Same => row_binding_same(name, of),
            Doing::Cannot => row_binding_cannot(name, of),
        },
        // What the file doesn't say the kind of.
        None if kind.is_empty() => row_refused(name),
        None => match row.doing {
            Doing::Create => row_create(kind, name),
            Doing::Change => row_change(kind, name),
            Doing::Delete => row_delete(kind, name),
            Doing::Same => row_same(kind, name),
            Doing::Cannot => row_cannot(kind, name),
        },
    }
}

/// A binding of an object failed, the object itself did not.
pub fn of_binding_failed(binding: &str, why: &str) -> Message {
    binding_failed(quotable(binding), why)
}

/// What will be deleted, before a run; `rest`: whether there is more to do.
pub fn about_deletions(count: usize, rest: bool) -> Message {
    if rest { deletes_with_rest(count) } else { deletes(count) }
}

/// What comes back if a run with deletions is undone. `outposts`: whether it deletes some.
pub fn about_undoing(outposts: bool) -> Message {
    if outposts { RUN_UNDO_OUTPOSTS } else { RUN_UNDO }
}

/// An object by its kind and name: “endpoint “db-01””.
pub fn object(item: &rac_formats::Item) -> Message {
    files::object(item.kind.as_str(), quotable(item.name()))
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
            apply(mode, "", rows.iter().copied()).button.text()
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
    fn the_words_fit_their_number() {
        assert_eq!(for_lacking_provider(1_u32), "For the endpoint of the file that names no provider.");
        assert_eq!(for_lacking_provider(2_u32), "For the 2 endpoints of the file that name no provider.");
        assert!(about_deletions(1, false).text().starts_with("1 object is deleted. "));
        assert!(about_deletions(2, true).text().starts_with("2 objects are deleted with the rest. "));
    }

    #[test]
    fn a_file_is_as_large_as_its_limit_says() {
        assert_eq!(size(rac_formats::MAX_BYTES), "10 MB");
        assert_eq!(size(9_400_000), "9 MB");
        assert_eq!(read_as(&[Format::Rdp], 1), "Remote Desktop connection (.rdp), 1 entry");
        let several = read_as(&[Format::Rdp, Format::Hosts], 3);
        assert_eq!(several, "Remote Desktop connection (.rdp) and List of hosts, 3 entries");
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
        assert_eq!(about(&hostile), "endpoint of c[U+202E]d");
        assert!(needed(&hostile).text().contains("“a[U+202E]b”"));
        assert_eq!(of_binding_failed("user m\u{202e}", "no"), "binding to user m[U+202E]: no");
    }

    #[test]
    fn the_summary_counts_only_what_there_is() {
        let said = summary(|doing| match doing {
            Doing::Create => 3,
            Doing::Same => 1_200,
            _ => 0,
        });
        assert_eq!(said, "3 to create, 1200 the same");
        assert_eq!(summary(|_| 0), "");
        assert_eq!(details(8, 1), "8 values, 1 binding");
        assert_eq!(details(0, 0), "");
        assert_eq!(about(&row("endpoint", Doing::Same)), "endpoint of Racks");
        let refused = Row { line: 4, of: String::new(), ..row("", Doing::Cannot) };
        assert_eq!(about(&refused), "line 4");
    }
}
