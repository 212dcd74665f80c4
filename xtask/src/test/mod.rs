//! `cargo xtask test`: all checks before a change is merged.

mod count;
mod parts;
mod watched;

use crate::process::seconds;
use anyhow::Result;
use clap::{Args, ValueEnum};
use count::Count;
use parts::Outcome;
use std::{
    process::ExitCode,
    thread::{self, JoinHandle},
    time::{Duration, Instant},
};

#[derive(Args)]
pub struct Options {
    /// Run only this part (may be given several times)
    #[arg(long, value_name = "PART")]
    only: Vec<Part>,
    /// Run only quick parts: no components in Chromium, and only a few journeys
    #[arg(long, conflicts_with = "only")]
    quick: bool,
}

impl Options {
    fn includes(&self, part: Part) -> bool {
        let is_slow = matches!(part, Part::Browser | Part::Size | Part::Browsers | Part::Conformance);
        (self.only.is_empty() || self.only.contains(&part)) && !(self.quick && is_slow)
    }
}

/// A test that sometimes needs a second attempt is a defect. More than this many fail the run.
const MOST_FLAKY: usize = 2;

/// The parts in the order in which they run: those that are quick and often fail come first.
#[derive(Clone, Copy, Debug, PartialEq, ValueEnum)]
enum Part {
    /// rustfmt finds nothing to change
    Format,
    /// clippy finds nothing, on the host and for the browser
    Clippy,
    /// unit, property and integration tests
    Host,
    /// our models against authentik's published Rust client
    Contract,
    /// components in Chromium
    Browser,
    /// the release build makes dist/
    Build,
    /// no page loads more than its budget
    Size,
    /// journeys through the page with Playwright
    E2e,
    /// a short journey in Firefox and in WebKitGTK
    Browsers,
    /// the demo against records of a real authentik, where they are at hand
    Conformance,
}

impl Part {
    fn run(self, quick: bool, begun: &mut Begun) -> Result<Outcome> {
        match self {
            Part::Format => parts::format(),
            Part::Clippy => parts::clippy(),
            Part::Host => {
                let all = parts::host()?;
                begun.contract = all.contract;
                Ok(all.host)
            }
            Part::Contract => begun.contract.take().map_or_else(parts::contract, Ok),
            Part::Browser => parts::browser(),
            Part::Build => match begun.build.take() {
                Some(build) => build.join().unwrap_or_else(|_| Err(anyhow::anyhow!("the build panicked"))),
                None => parts::release_build(quick),
            },
            Part::Size => parts::first_load_size(),
            Part::E2e => parts::end_to_end(quick),
            Part::Browsers => parts::other_browsers(),
            Part::Conformance => parts::conformance(),
        }
    }

    fn name(self) -> String {
        self.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
    }
}

/// What earlier parts have done of later ones.
#[derive(Default)]
struct Begun {
    /// The result of the contract test. Running it again would recompile it, because cargo selects other features for
    /// fewer packages.
    contract: Option<Outcome>,
    /// The release build runs beside the parts before it: linking the app occupies only one core, for minutes.
    build: Option<JoinHandle<Result<Outcome>>>,
}

/// A row of the table at the end.
struct Line {
    part: String,
    count: Count,
    flaky: Vec<String>,
    time: Duration,
    note: String,
}

/// Runs the parts, prints each result, and ends with `<n> passed, <n> failed, <n> skipped`.
pub fn run(options: &Options) -> Result<ExitCode> {
    let mut lines = Vec::new();
    let mut built = true;
    let mut begun = Begun::default();
    for part in Part::value_variants() {
        if !options.includes(*part) {
            continue;
        }
        println!("\n━━ {}", part.name());
        let start = Instant::now();
        if *part == Part::Host && options.includes(Part::Build) {
            let quick = options.quick;
            begun.build = Some(thread::spawn(move || parts::release_build(quick)));
        }
        let needs_build = matches!(part, Part::Size | Part::E2e | Part::Browsers);
        let outcome = if built || !needs_build {
            part.run(options.quick, &mut begun)
        } else {
            Err(anyhow::anyhow!("there is no build to test"))
        };
        let line = line(part.name(), outcome, start.elapsed());
        println!("━━ {}", row(&line));
        built &= *part != Part::Build || line.count.failed == 0;
        lines.push(line);
    }
    let total = total(&lines);
    println!("\n{}\n{}{}", table(&lines), second_tries(&lines), summary(total));
    Ok(if total.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn line(part: String, outcome: Result<Outcome>, time: Duration) -> Line {
    let failure = Count { failed: 1, ..Count::default() };
    let (mut count, flaky, note) = match outcome {
        Ok(Outcome::Ran(count)) => (count, Vec::new(), String::new()),
        Ok(Outcome::RanWithFlaky(count, flaky)) => (count, flaky, String::new()),
        Ok(Outcome::RanInPart(count, flaky, why)) => (count, flaky, format!("in part: {why}")),
        Ok(Outcome::Skipped(why)) => {
            (Count { skipped: 1, ..Count::default() }, Vec::new(), format!("skipped: {why}"))
        }
        Err(error) => (failure, Vec::new(), format!("{error:#}")),
    };
    if count == Count::default() {
        return Line { part, count: failure, flaky, time, note: "no test ran".to_owned() };
    }
    if flaky.len() > MOST_FLAKY {
        count.failed += 1;
    }
    Line { part, count, flaky, time, note }
}

/// The sum of all parts. A few second attempts in each part may be too many for the run.
fn total(lines: &[Line]) -> Count {
    let mut total: Count = lines.iter().map(|line| line.count).sum();
    let flaky = || lines.iter().map(|line| line.flaky.len());
    if flaky().sum::<usize>() > MOST_FLAKY && flaky().all(|one| one <= MOST_FLAKY) {
        total.failed += 1;
    }
    total
}

/// The names of tests that needed a second attempt.
fn second_tries(lines: &[Line]) -> String {
    let flaky: Vec<&String> = lines.iter().flat_map(|line| &line.flaky).collect();
    if flaky.is_empty() {
        return String::new();
    }
    let verdict = if flaky.len() > MOST_FLAKY { ", which fails the run" } else { "" };
    let names: String = flaky.iter().map(|name| format!("  {name}\n")).collect();
    format!("{} passed on the second try only{verdict}:\n{names}", flaky.len())
}

fn row(line: &Line) -> String {
    let Line { part, count: Count { passed, failed, skipped }, time, note, .. } = line;
    format!(
        "{part:<12} {passed:>6} passed {failed:>4} failed {skipped:>4} skipped {:>13}  {note}",
        seconds(*time)
    )
    .trim_end()
    .to_owned()
}

fn table(lines: &[Line]) -> String {
    lines.iter().flat_map(|line| [row(line), "\n".to_owned()]).collect()
}

fn summary(total: Count) -> String {
    format!("{} passed, {} failed, {} skipped", total.passed, total.failed, total.skipped)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ran(passed: usize, failed: usize) -> Result<Outcome> {
        Ok(Outcome::Ran(Count { passed, failed, skipped: 0 }))
    }

    #[test]
    fn a_part_in_which_no_test_ran_has_failed() {
        let line = line("host".into(), ran(0, 0), Duration::ZERO);
        assert_eq!(line.count, Count { passed: 0, failed: 1, skipped: 0 });
        assert!(row(&line).ends_with("no test ran"));
    }

    #[test]
    fn a_part_that_need_not_run_here_is_counted_as_skipped() {
        let line = line("conformance".into(), Ok(Outcome::Skipped("not at hand".into())), Duration::ZERO);
        assert_eq!(line.count, Count { passed: 0, failed: 0, skipped: 1 });
        assert!(row(&line).ends_with("skipped: not at hand"));
    }

    #[test]
    fn a_missing_browser_is_counted_and_named() {
        let count = Count { passed: 6, failed: 0, skipped: 1 };
        let outcome = Outcome::RanInPart(count, Vec::new(), "no WebKitGTK".into());
        let line = line("browsers".into(), Ok(outcome), Duration::ZERO);
        assert_eq!(summary(line.count), "6 passed, 0 failed, 1 skipped");
        assert!(row(&line).ends_with("in part: no WebKitGTK"));
    }

    #[test]
    fn a_part_that_could_not_run_has_failed_and_says_why() {
        let line = line("e2e".into(), Err(anyhow::anyhow!("no Chromium")), Duration::ZERO);
        assert_eq!(line.count.failed, 1);
        assert!(row(&line).ends_with("no Chromium"));
    }

    #[test]
    fn the_table_has_a_row_for_each_part_and_the_last_line_adds_them_up() {
        let lines =
            [line("host".into(), ran(12, 1), Duration::ZERO), line("e2e".into(), ran(3, 0), Duration::ZERO)];
        assert_eq!(table(&lines).lines().count(), 2);
        assert_eq!(summary(lines.iter().map(|line| line.count).sum()), "15 passed, 1 failed, 0 skipped");
    }

    #[test]
    fn second_tries_are_named_and_more_than_two_fail_the_run() {
        let of = |names: &[&str]| {
            let flaky = names.iter().map(|name| (*name).to_owned()).collect();
            let count = Count { passed: 9, ..Count::default() };
            line("e2e".into(), Ok(Outcome::RanWithFlaky(count, flaky)), Duration::ZERO)
        };
        let few = [of(&["a.spec.ts:1 opens", "b.spec.ts:2 closes"])];
        assert_eq!(few[0].count.failed, 0);
        assert_eq!(
            second_tries(&few),
            "2 passed on the second try only:\n  a.spec.ts:1 opens\n  b.spec.ts:2 closes\n"
        );
        let many = [of(&["a", "b", "c"])];
        assert_eq!(many[0].count.failed, 1);
        assert!(second_tries(&many).starts_with("3 passed on the second try only, which fails the run:"));
        assert_eq!(second_tries(&[of(&[])]), "");
        assert_eq!((total(&few).failed, total(&many).failed), (0, 1));
        assert_eq!(total(&[of(&["a", "b"]), of(&["c"])]).failed, 1, "in two parts");
    }

    #[test]
    fn a_quick_run_leaves_out_what_is_slow() {
        let quick = Options { only: Vec::new(), quick: true };
        assert!(quick.includes(Part::Host) && quick.includes(Part::E2e));
        assert!(
            !quick.includes(Part::Browser)
                && !quick.includes(Part::Browsers)
                && !quick.includes(Part::Conformance)
        );
        let one = Options { only: vec![Part::Size], quick: false };
        assert!(one.includes(Part::Size) && !one.includes(Part::Host));
    }
}
