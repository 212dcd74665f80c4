//! Hostile texts: none is too deep or too long for the check, and findings are limited. `tests/growth/expressions.rs`
//! measures the time.

use super::*;

#[test]
fn f_strings_are_nested_as_deep_as_in_python() {
    let nested = |n: usize| format!("return {{'a': {}1{}}}", "f\"{".repeat(n), "}\"".repeat(n));
    assert_eq!(findings(&nested(149)), Vec::<String>::new());
    mistake(&nested(150), 1, "nested too deeply for Python");
    mistake(&nested(100_000), 1, "nested too deeply for Python");
    // A text that once froze the page.
    mistake(&"f\"{f'{".repeat(34), 1, "A field {…}");
    mistake(&"f\"{".repeat(300_000), 1, "nested too deeply");
    mistake(&"f\"{(\n".repeat(200_000), 1, "nested too deeply");
    let formats = |n: usize| format!("return {{'a': f'{}{}'}}", "{1:".repeat(n), "}".repeat(n));
    assert_eq!(findings(&formats(3)), Vec::<String>::new());
    mistake(&formats(4), 1, "nested too deeply");
}

#[test]
fn brackets_and_blocks_are_nested_as_deep_as_in_python() {
    let brackets = |n: usize| format!("return {{'a': {}1{}}}", "(".repeat(n), ")".repeat(n));
    assert_eq!(findings(&brackets(199)), Vec::<String>::new());
    mistake(&brackets(200), 1, "More than 200 brackets");
    mistake(&format!("x = 1\n{}", "[".repeat(1_000_000)), 2, "More than 200 brackets");
    let blocks = |n: usize| {
        let lines: String = (0..n).map(|depth| format!("{}if user.name:\n", " ".repeat(depth))).collect();
        format!("{lines}{}return {{}}\nreturn {{}}", " ".repeat(n))
    };
    assert_eq!(findings(&blocks(98)), Vec::<String>::new());
    mistake(&blocks(99), 100, "nested too deeply");
    mistake(&blocks(1000), 100, "nested too deeply");
}

#[test]
fn of_many_findings_the_first_are_listed_and_the_rest_counted() {
    let found = check(&format!("return {{}}\n{}", "?".repeat(1000)));
    assert_eq!((found.findings.len(), found.more), (finding::MOST, 980));
    assert_eq!(found.words().last().map(String::as_str), Some("And 980 more."));
    // The topmost findings are listed, whichever pass finds them, and mistakes before hints.
    let names: String = (0..1000).map(|i| format!("x{i} + 1\n")).collect();
    let found = check(&format!("{names}return {{'a': true}}"));
    assert_eq!((found.findings.len(), found.more), (finding::MOST, 981));
    assert_eq!(found.findings.iter().map(|finding| finding.line).take(3).collect::<Vec<_>>(), [1001, 1, 2]);
    assert_eq!(check("return {'a': x}").more, 0);
}

#[test]
fn a_very_long_name_is_shortened() {
    let found = check(&format!("return {{'a': {}}}", "x".repeat(1_000_000)));
    assert!(found.words().iter().all(|text| text.chars().count() < 300));
}

#[test]
fn the_number_of_coloured_spans_is_limited() {
    let source = "return x ".repeat(100_000);
    let spans = highlighted(&source);
    assert!(spans.len() <= MOST_PIECES + 1);
    assert_eq!(spans.iter().map(|span| span.text.as_str()).collect::<String>(), source);
}
