//! F-strings, compared with CPython.

mod recorded;

use super::super::text_end::TextFault;
use super::*;
use recorded::{GRAMMAR, READ, REFUSED};

fn mistakes(text: &str) -> Vec<String> {
    let found = check(&format!("return {{'a': {text}}}")).findings;
    found.into_iter().filter(|one| one.kind == FindingKind::Mistake).map(|one| one.text.text()).collect()
}

#[test]
fn text_that_python_accepts_is_no_mistake() {
    let found: Vec<_> =
        READ.iter().map(|text| (text, mistakes(text))).filter(|(_, found)| !found.is_empty()).collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn text_that_python_refuses_is_a_mistake() {
    let missed: Vec<_> = REFUSED.iter().filter(|text| mistakes(text).is_empty()).collect();
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn the_end_of_a_text_does_not_depend_on_its_fields() {
    for text in GRAMMAR {
        let first = tokens(text).first().map(|token| (token.text, token.fault));
        assert!(first.is_some_and(|(_, fault)| fault.is_none()), "{text}: {first:?}");
        let behind = tokens(text).into_iter().find(|token| token.text.starts_with(['}', '!']));
        assert_eq!(behind, None, "{text}");
    }
}

#[test]
fn nesting_is_limited_as_in_python() {
    let nested = |open: &str, close: &str, n: usize| format!("{}1{}", open.repeat(n), close.repeat(n));
    let brackets = |n: usize| format!("f'{{{}}}'", nested("(", ")", n));
    let in_format = |n: usize| format!("f'{{1:{{{}}}}}'", nested("(", ")", n));
    // The most that Python accepts in `return {'a': …}`.
    let texts: [(&dyn Fn(usize) -> String, usize); 5] = [
        (&|n| nested("f\"{", "}\"", n), 149),
        (&|n| nested("f'''{", "}'''", n), 149),
        (&|n| nested("f'{1:{", "}}'", n), 99),
        (&brackets, 198),
        (&in_format, 197),
    ];
    for (make, most) in texts {
        assert_eq!(mistakes(&make(most)), Vec::<String>::new());
        let found = mistakes(&make(most + 1));
        assert!(found.iter().any(|text| text.contains("nested too deeply")), "{most}: {found:?}");
    }
    assert_eq!(
        tokens(&brackets(200)).first().and_then(|token| token.fault),
        Some(TextFault::TooDeep),
        "the field has a bracket of its own"
    );
}

#[test]
fn refused_texts_have_a_reason() {
    for (text, words) in [
        ("'C:\\Users'", "escape"),
        ("f'{}'", "empty"),
        ("f'}'", "has no opening {"),
        ("f'{user!x}'", "r, s or a"),
        ("f'{(user]}'", "do not match"),
        ("f'{lambda x: 1}'", "must be in parentheses"),
        ("f'{user?}'", "not a Python"),
        ("fb'{user}'", "before a quote"),
    ] {
        mistake(&format!("x = 1\nreturn {{'a': {text}}}"), 2, words);
    }
}
