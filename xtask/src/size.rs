//! `cargo xtask size`: how many bytes each page loads when it is opened by its address.

use crate::{
    compress, dist,
    pages::{PAGES, Page},
    project, rooms, split,
};
use anyhow::{Result, ensure};
use clap::Args;
use std::{collections::BTreeSet, ops::AddAssign, process::ExitCode};

/// The overview, embedded in a portal's page.
const EMBEDDED: Page = Page {
    name: "overview, embedded in a portal",
    address: "/",
    parts: &["start", "overview"],
    budget: 525_000,
};
/// The maximum number of files of code and style that a page loads.
const REQUESTS: usize = 14;
/// The maximum size of the whole app.
const WHOLE: usize = 2_197_000;

#[derive(Args)]
pub struct Options {
    /// Print JSON instead of a table
    #[arg(long)]
    json: bool,
    /// Print which crates and rooms the code of the last build belongs to
    #[arg(long, conflicts_with = "json")]
    rooms: bool,
}

/// Bytes, uncompressed and compressed with the best level of each method.
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
    /// Each page with what it loads until it can be used, and its number of files of code and style.
    pages: Vec<(&'static Page, Size, usize)>,
    /// Each part that is loaded later, with what it shares with other parts.
    parts: Vec<(String, Size)>,
    /// All code and style of the page.
    whole: Size,
}

impl Report {
    /// What exceeds its budget, and by how much.
    fn excess(&self) -> Vec<String> {
        let pages = self.pages.iter().map(|(page, size, _)| (page.name, size.brotli, page.budget));
        pages
            .chain([("the whole app", self.whole.brotli, WHOLE)])
            .filter(|(_, size, budget)| size > budget)
            .map(|(name, size, budget)| format!("{name}: {} bytes more than the budget", size - budget))
            .chain(
                self.pages
                    .iter()
                    .filter(|(_, _, files)| *files > REQUESTS)
                    .map(|(page, _, files)| format!("{}: {files} files, more than {REQUESTS}", page.name)),
            )
            .collect()
    }
}

fn all_pages() -> impl Iterator<Item = &'static Page> {
    PAGES.iter().chain([&EMBEDDED])
}

/// Prints the sizes of dist/ and fails if a page exceeds its budget.
pub fn run(options: &Options) -> Result<ExitCode> {
    if options.rooms {
        println!("{}", rooms::table()?);
        return Ok(ExitCode::SUCCESS);
    }
    let within = print(if options.json { json } else { table })?;
    Ok(if within { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Prints the table and returns whether all pages are within their budgets.
pub fn within_budget() -> Result<bool> {
    print(table)
}

fn print(form: fn(&Report) -> String) -> Result<bool> {
    let report = measure(&dist::read(&project::dist())?)?;
    println!("{}", form(&report));
    let excess = report.excess();
    for line in &excess {
        eprintln!("error: {line}");
    }
    Ok(excess.is_empty())
}

fn measure(files: &dist::Files) -> Result<Report> {
    let loaded = dist::first_load(files);
    let embedded = dist::embedded_load(files);
    let parts = split::parts(files);
    let mut report =
        Report { files: Vec::new(), pages: Vec::new(), parts: Vec::new(), whole: Size::default() };
    for (name, content) in files {
        let size = Size {
            raw: content.len(),
            gzip: compress::gzip(content)?.len(),
            brotli: compress::brotli(content)?.len(),
        };
        report.files.push((name.clone(), size, loaded.contains(name.as_str())));
    }
    let sum = |names: &BTreeSet<&str>| {
        let mut sum = Size::default();
        for (_, size, _) in report.files.iter().filter(|(name, ..)| names.contains(name.as_str())) {
            sum += *size;
        }
        sum
    };
    let with_parts = |first: &BTreeSet<&str>, wanted: &[&str]| -> BTreeSet<String> {
        let own = wanted.iter().filter_map(|part| parts.get(*part)).flatten().cloned();
        first.iter().map(|name| (*name).to_owned()).chain(own).collect()
    };
    let mut pages = Vec::new();
    for page in all_pages() {
        // Without parts, a single module has everything.
        let known = parts.is_empty() || page.parts.iter().all(|part| parts.contains_key(*part));
        ensure!(known, "the page “{}” needs a part that there is not", page.name);
        let names = with_parts(if page.name == EMBEDDED.name { &embedded } else { &loaded }, page.parts);
        let names: BTreeSet<&str> = names.iter().map(String::as_str).collect();
        let code = names.iter().filter(|name| [".js", ".css", ".wasm"].iter().any(|end| name.ends_with(end)));
        pages.push((page, sum(&names), code.count()));
    }
    let all: Vec<&str> = parts.keys().map(String::as_str).collect();
    let whole = with_parts(&loaded, &all);
    report.whole = sum(&whole.iter().map(String::as_str).collect());
    let sizes =
        parts.iter().map(|(part, names)| (part.clone(), sum(&names.iter().map(String::as_str).collect())));
    report.parts = sizes.collect();
    report.pages = pages;
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
    rows.push(String::new());
    rows.push(row("a page until it can be used", "files", "budget", "brotli"));
    for (page, size, count) in &report.pages {
        rows.push(row(page.name, &count.to_string(), &grouped(page.budget), &grouped(size.brotli)));
    }
    rows.push(row("the whole app", "", &grouped(WHOLE), &grouped(report.whole.brotli)));
    rows.push(String::new());
    for (part, size) in &report.parts {
        rows.push(numbers(&format!("part {part}, if nothing of it is there"), size));
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
    let pages: Vec<_> = report
        .pages
        .iter()
        .map(|(page, size, count)| {
            serde_json::json!({"name": page.name, "parts": page.parts, "files": count, "size": value(size),
                "budget": page.budget})
        })
        .collect();
    serde_json::json!({"files": files, "parts": parts, "pages": pages,
        "whole": {"size": value(&report.whole), "budget": WHOLE}})
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
    fn a_page_adds_up_what_it_leads_to() {
        let report = measure(&files()).unwrap();
        let loaded: usize =
            report.files.iter().filter(|(_, _, is_loaded)| *is_loaded).map(|(_, size, _)| size.brotli).sum();
        let (page, size, count) = &report.pages[0];
        assert_eq!((page.name, size.raw, size.brotli, *count), ("connect", 903, loaded, 1));
        assert!(size.brotli < size.raw / 5, "{size:?}");
        assert!(report.excess().is_empty());
    }

    #[test]
    fn the_table_has_a_row_for_each_file_and_each_page() {
        let table = table(&measure(&files()).unwrap());
        let names: Vec<_> = table.lines().map(|line| line.chars().take(40).collect::<String>()).collect();
        let names: Vec<&str> = names.iter().map(|name| name.trim_end()).collect();
        assert_eq!(names[0], "bytes");
        assert!(names.contains(&"look.css") && names.contains(&"(other.txt)"), "{table}");
        for page in all_pages() {
            assert!(names.contains(&page.name), "{}: {table}", page.name);
        }
    }

    #[test]
    fn exceeded_budgets_are_named() {
        let mut report = measure(&files()).unwrap();
        report.pages[1].1.brotli = PAGES[1].budget + 7;
        assert_eq!(report.excess(), ["overview: 7 bytes more than the budget"]);
    }

    #[test]
    fn numbers_are_grouped_by_thousands() {
        assert_eq!(
            [0, 12, 123, 1234, 200_000, 1_234_567].map(grouped),
            ["0", "12", "123", "1 234", "200 000", "1 234 567"]
        );
    }
}
