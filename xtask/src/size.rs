//! `cargo xtask size`: how many bytes a first visit loads.

use crate::{compress, dist, project, split};
use anyhow::Result;
use clap::Args;
use std::{ops::AddAssign, process::ExitCode};

/// The most a first visit may load, in bytes, compressed with brotli.
const BUDGET: usize = 200_000;

#[derive(Args)]
pub struct Options {
    /// Print JSON instead of a table
    #[arg(long)]
    json: bool,
}

/// Bytes as they are and compressed with the best settings of each method.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Size {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

impl AddAssign for Size {
    fn add_assign(&mut self, other: Self) {
        self.raw += other.raw;
        self.gzip += other.gzip;
        self.brotli += other.brotli;
    }
}

struct Report {
    /// Each file, its size, and whether a first visit loads it.
    files: Vec<(String, Size, bool)>,
    first_load: Size,
    /// What a portal's page loads instead.
    embedded: Size,
    /// Each part that is fetched later, and its size with all that it shares with other parts.
    parts: Vec<(String, Size)>,
}

/// Prints the sizes of dist/ and fails when a first visit loads more than the budget.
pub fn run(options: &Options) -> Result<ExitCode> {
    let within = print(if options.json { json } else { table })? <= BUDGET;
    Ok(if within { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Prints the table and says whether a first visit is within the budget.
pub fn within_budget() -> Result<bool> {
    Ok(print(table)? <= BUDGET)
}

/// Prints the sizes, says by how much the budget is exceeded, and answers what the heavier of both first loads takes.
fn print(form: fn(&Report) -> String) -> Result<usize> {
    let report = measure(&dist::read(&project::dist())?)?;
    println!("{}", form(&report));
    let heavier = report.first_load.brotli.max(report.embedded.brotli);
    let excess = heavier.saturating_sub(BUDGET);
    if excess > 0 {
        eprintln!("error: a first load takes {excess} bytes more than the budget");
    }
    Ok(heavier)
}

fn measure(files: &dist::Files) -> Result<Report> {
    let loaded = dist::first_load(files);
    let embedded = dist::embedded_load(files);
    let mut report = Report {
        files: Vec::new(),
        first_load: Size::default(),
        embedded: Size::default(),
        parts: Vec::new(),
    };
    for (name, content) in files {
        let size = Size {
            raw: content.len(),
            gzip: compress::gzip(content)?.len(),
            brotli: compress::brotli(content)?.len(),
        };
        let is_loaded = loaded.contains(name.as_str());
        if is_loaded {
            report.first_load += size;
        }
        if embedded.contains(name.as_str()) {
            report.embedded += size;
        }
        report.files.push((name.clone(), size, is_loaded));
    }
    for (part, names) in split::parts(files) {
        let mut sum = Size::default();
        for (_, size, _) in report.files.iter().filter(|(name, ..)| names.contains(name)) {
            sum += *size;
        }
        report.parts.push((part, sum));
    }
    report.files.sort_by_key(|(_, size, _)| std::cmp::Reverse(size.brotli));
    Ok(report)
}

fn table(report: &Report) -> String {
    let mut rows = vec![row("bytes", "raw", "gzip", "brotli")];
    let numbers =
        |name: &str, size: &Size| row(name, &grouped(size.raw), &grouped(size.gzip), &grouped(size.brotli));
    for (name, size, is_loaded) in &report.files {
        let name = if *is_loaded { name.clone() } else { format!("({name})") };
        rows.push(numbers(&name, size));
    }
    rows.push(numbers("first load", &report.first_load));
    rows.push(numbers("first load, embedded in a portal", &report.embedded));
    rows.push(row("budget", "", "", &grouped(BUDGET)));
    for (part, size) in &report.parts {
        // The page that follows on the connect page.
        if part == "start" {
            let mut both = report.first_load;
            both += *size;
            rows.push(numbers("first load and the overview", &both));
        }
        rows.push(numbers(&format!("later: {part}, if nothing of it is there"), size));
    }
    rows.join("\n")
}

fn row(name: &str, raw: &str, gzip: &str, brotli: &str) -> String {
    format!("{name:<40} {raw:>12} {gzip:>12} {brotli:>12}")
}

/// `1234567` -> `1 234 567`
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let first = digits.len() % 3;
    let mut groups: Vec<&str> = if first == 0 { vec![] } else { vec![&digits[..first]] };
    groups.extend((first..digits.len()).step_by(3).map(|at| &digits[at..at + 3]));
    groups.join(" ")
}

fn json(report: &Report) -> String {
    let value = |size: &Size| serde_json::json!({"raw": size.raw, "gzip": size.gzip, "brotli": size.brotli});
    let files: serde_json::Map<_, _> =
        report.files.iter().map(|(name, size, _)| (name.clone(), value(size))).collect();
    let parts: serde_json::Map<_, _> =
        report.parts.iter().map(|(name, size)| (name.clone(), value(size))).collect();
    serde_json::json!({"files": files, "parts": parts, "first_load": value(&report.first_load),
        "embedded": value(&report.embedded), "budget": BUDGET})
    .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files() -> dist::Files {
        let list =
            [("index.html", "look.css ".repeat(100)), ("look.css", "a{}".into()), ("other.txt", "x".into())];
        list.into_iter().map(|(name, text)| (name.to_owned(), text.into_bytes())).collect()
    }

    #[test]
    fn the_first_load_adds_up_what_the_page_leads_to() {
        let report = measure(&files()).unwrap();
        let loaded: usize =
            report.files.iter().filter(|(_, _, is_loaded)| *is_loaded).map(|(_, size, _)| size.brotli).sum();
        assert_eq!(report.first_load.raw, 903);
        assert_eq!(report.first_load.brotli, loaded);
        assert!(report.first_load.brotli < report.first_load.raw / 5, "{:?}", report.first_load);
    }

    #[test]
    fn the_table_has_a_row_for_each_file_the_sum_and_the_budget() {
        let table = table(&measure(&files()).unwrap());
        let names: Vec<_> = table.lines().map(|line| line[..40].trim_end()).collect();
        assert_eq!(names[0], "bytes");
        assert!(names.contains(&"look.css") && names.contains(&"(other.txt)"), "{table}");
        assert_eq!(names[4..], ["first load", "first load, embedded in a portal", "budget"]);
        assert!(table.ends_with("200 000"), "{table}");
    }

    #[test]
    fn numbers_are_grouped_by_thousands() {
        assert_eq!(
            [0, 12, 123, 1234, 200_000, 1_234_567].map(grouped),
            ["0", "12", "123", "1 234", "200 000", "1 234 567"]
        );
    }
}
