//! The times of the parsers for texts that are intended to be slow, from the examples in tests/growth/. These print a line for each
//! text with the times for n, 2n and 4n bytes. The table has the slowest text of each kind, and the one whose time grows most.

use super::table::{Line, Unit};
use crate::{
    process::{cargo, output, step},
    project,
};
use anyhow::{Context, Result};

const EXAMPLES: [(&str, &str, &str); 3] = [
    ("settings", "rac-admin", "growth_settings"),
    ("expressions", "rac-admin", "growth_expressions"),
    ("files", "rac-formats", "growth_formats"),
];
/// Four times the text should take four times the time. Caches make it a little more.
const MOST_GROWTH: f64 = 5.0;
/// Times below this many milliseconds say nothing about how they grow.
const WORTH_COMPARING: f64 = 1.0;

pub fn lines() -> Result<Vec<Line>> {
    let mut lines = Vec::new();
    for (name, package, example) in EXAMPLES {
        let printed = step(&format!("Measuring the parsers of {name}"), || {
            let mut command = cargo();
            command.current_dir(project::root());
            output(command.args(["run", "--quiet", "--release", "--package", package, "--example", example]))
        })?;
        lines.extend(summary(name, &printed).with_context(|| format!("{example} printed no times"))?);
    }
    Ok(lines)
}

/// The times of one text for n, 2n and 4n bytes, in milliseconds.
type Times = [f64; 3];

fn summary(name: &str, printed: &str) -> Option<Vec<Line>> {
    let times: Vec<Times> = printed.lines().filter_map(times).collect();
    let growth = |[one, _, four]: &Times| if *four < WORTH_COMPARING { 0.0 } else { four / one };
    let slowest = times.iter().max_by(|[.., one], [.., other]| one.total_cmp(other))?;
    let most = times.iter().map(growth).max_by(f64::total_cmp)?;
    let line = |what: &str, unit, value, goal| Line {
        what: format!("parsers of {name}: {what}"),
        unit,
        values: vec![Some(value)],
        goal,
    };
    let sizes = ["n", "2n", "4n"].into_iter().zip(slowest);
    let mut lines: Vec<Line> = sizes
        .map(|(size, time)| line(&format!("slowest text, {size}"), Unit::Milliseconds, *time, None))
        .collect();
    lines.push(line("largest growth from n to 4n", Unit::Times, most, Some(MOST_GROWTH)));
    Some(lines)
}

/// The last three columns of a line, if they are times.
fn times(line: &str) -> Option<Times> {
    let words: Vec<&str> = line.split_whitespace().filter(|word| *word != "ms").collect();
    let last: Vec<f64> = words.iter().rev().take(3).rev().map_while(|word| word.parse().ok()).collect();
    last.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PRINTED: &str = "\
check of an expression                             bytes           n          2n          4n
f-strings in one another                          262140     10.0 ms     20.0 ms     40.0 ms
backslashes                                       262144      0.1 ms      0.4 ms      0.9 ms
brackets                                          262144      2.0 ms      5.0 ms     12.0 ms

connection expiry
";

    #[test]
    fn the_slowest_text_counts_and_the_one_that_grows_most() {
        let lines = summary("expressions", PRINTED).unwrap();
        let told: Vec<_> = lines.iter().map(|line| (line.what.as_str(), line.values[0].unwrap())).collect();
        assert_eq!(
            told,
            [
                ("parsers of expressions: slowest text, n", 10.0),
                ("parsers of expressions: slowest text, 2n", 20.0),
                ("parsers of expressions: slowest text, 4n", 40.0),
                ("parsers of expressions: largest growth from n to 4n", 6.0),
            ]
        );
    }

    #[test]
    fn a_heading_is_no_time() {
        assert_eq!(times("connection expiry"), None);
        assert_eq!(times("bytes n 2n 4n"), None);
        assert_eq!(times("a text of 3 words  262144  1.0 ms  2.0 ms  4.0 ms"), Some([1.0, 2.0, 4.0]));
        assert!(summary("settings", "nothing").is_none());
    }
}
