//! Reads the number of tests from a test runner's output.

use serde_json::Value;

/// How many tests passed, failed, and did not run.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Count {
    pub passed: usize,
    pub failed: usize,
    pub skipped: usize,
}

impl std::ops::Add for Count {
    type Output = Count;

    fn add(self, other: Count) -> Count {
        Count {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
            skipped: self.skipped + other.skipped,
        }
    }
}

impl std::iter::Sum for Count {
    fn sum<I: Iterator<Item = Count>>(counts: I) -> Count {
        counts.fold(Count::default(), |sum, count| sum + count)
    }
}

/// The counts in the output of `cargo test`, each with the line that names the tests.
///
/// Both libtest and wasm-bindgen's runner end with `test result: ok. 3 passed; 0 failed; …`.
pub fn cargo_test(output: &str) -> Vec<(String, Count)> {
    let mut counts = Vec::new();
    let mut target = "";
    for line in output.lines().map(str::trim) {
        if line.starts_with("Running ") || line.starts_with("Doc-tests ") {
            target = line;
        } else if let Some(count) = result_line(line) {
            counts.push((target.to_owned(), count));
        }
    }
    counts
}

fn result_line(line: &str) -> Option<Count> {
    let result = line.strip_prefix("test result: ")?;
    let number = |what: &str| {
        let words: Vec<&str> = result.split([' ', ';', '.']).filter(|word| !word.is_empty()).collect();
        let at = words.iter().position(|word| *word == what)?;
        words.get(at.checked_sub(1)?)?.parse().ok()
    };
    Some(Count {
        passed: number("passed")?,
        failed: number("failed")?,
        skipped: number("ignored").unwrap_or(0),
    })
}

/// The contents of Playwright's JSON report.
#[derive(Debug, PartialEq)]
pub struct Journeys {
    pub count: Count,
    /// The tests that passed only at the second attempt.
    pub flaky: Vec<String>,
}

/// Reads the report of Playwright's JSON reporter. A test that passed at the second attempt counts as passed, and is
/// named.
pub fn playwright(report: &str) -> Option<Journeys> {
    let report: Value = serde_json::from_str(report).ok()?;
    let number = |name: &str| Some(report.get("stats")?.get(name)?.as_u64()? as usize);
    // Errors outside of any test, such as a file that can't be loaded.
    let errors = report.get("errors").and_then(Value::as_array).map_or(0, Vec::len);
    let count = Count {
        passed: number("expected")? + number("flaky")?,
        failed: number("unexpected")? + errors,
        skipped: number("skipped")?,
    };
    let mut flaky = Vec::new();
    for suite in list(&report, "suites") {
        collect_flaky(suite, &mut flaky);
    }
    Some(Journeys { count, flaky })
}

/// Suites contain suites and specs, which contain the runs of one test.
fn collect_flaky(suite: &Value, flaky: &mut Vec<String>) {
    for spec in list(suite, "specs") {
        let is_flaky = |test: &Value| test.get("status").and_then(Value::as_str) == Some("flaky");
        if list(spec, "tests").iter().any(is_flaky) {
            let text = |name: &str| spec.get(name).and_then(Value::as_str).unwrap_or_default();
            let line = spec.get("line").map(Value::to_string).unwrap_or_default();
            flaky.push(format!("{}:{line} {}", text("file"), text("title")));
        }
    }
    for suite in list(suite, "suites") {
        collect_flaky(suite, flaky);
    }
}

fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// The count in the last line of the conformance run: `12 of 13 conform; …`.
pub fn conformance(output: &str) -> Option<Count> {
    let line = output.lines().rev().find(|line| line.contains(" conform"))?;
    let mut words = line.split_whitespace();
    let passed: usize = words.next()?.parse().ok()?;
    let total: usize = words.nth(1)?.parse().ok()?;
    Some(Count { passed, failed: total.checked_sub(passed)?, skipped: 0 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_test_binary_is_counted_under_its_name() {
        let output = "\
   Compiling tide v0.1.0
     Running unittests src/lib.rs (target/debug/deps/tide-0a)

running 2 tests
test moon::rises ... ok
test moon::sets ... FAILED

test result: FAILED. 1 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s

     Running tests/contract/main.rs (target/debug/deps/contract-0b)
test result: ok. 40 passed; 0 failed; 2 ignored; 0 measured; 0 filtered out; finished in 1.20s
   Doc-tests tide
test result: ok. 0 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s
";
        let counts = cargo_test(output);
        assert_eq!(counts.len(), 3);
        assert_eq!(counts[0].1, Count { passed: 1, failed: 1, skipped: 0 });
        assert!(counts[1].0.starts_with("Running tests/contract/"));
        assert_eq!(counts[1].1, Count { passed: 40, failed: 0, skipped: 2 });
        assert_eq!(
            counts.into_iter().map(|(_, count)| count).sum::<Count>(),
            Count { passed: 41, failed: 1, skipped: 2 }
        );
    }

    #[test]
    fn output_without_a_result_counts_nothing() {
        assert!(cargo_test("error: could not compile `tide`\ntest result: unclear\n").is_empty());
    }

    #[test]
    fn an_unreadable_file_has_failed_and_a_test_that_needed_a_second_try_is_named() {
        let report = r#"{"errors": [{"message": "no such file"}],
            "suites": [{"specs": [], "suites": [{"specs": [
                {"title": "sorts", "file": "lists.spec.ts", "line": 7, "tests": [{"status": "flaky"}]},
                {"title": "saves", "file": "forms.spec.ts", "line": 9, "tests": [{"status": "expected"}]}]}]}],
            "stats": {"expected": 7, "unexpected": 1, "flaky": 1, "skipped": 3}}"#;
        let journeys = playwright(report).unwrap();
        assert_eq!(journeys.count, Count { passed: 8, failed: 2, skipped: 3 });
        assert_eq!(journeys.flaky, ["lists.spec.ts:7 sorts"]);
        assert_eq!(playwright("{"), None);
    }

    #[test]
    fn exchanges_that_differ_have_failed() {
        let output =
            "list__one\n    GET /\n    status 404\n3 of 5 conform; differing by group: {'list': 2}\n";
        assert_eq!(conformance(output), Some(Count { passed: 3, failed: 2, skipped: 0 }));
        assert_eq!(conformance("Traceback"), None);
    }
}
