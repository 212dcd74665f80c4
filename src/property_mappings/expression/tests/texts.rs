//! Keys and texts of several lines, and their fixes.

use super::*;

const KEY: &str = "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAA\nQyNTUxOQAAACD\n-----END OPENSSH PRIVATE KEY-----\n";
const JOINED: &str = r#""\n".join([
    "-----BEGIN OPENSSH PRIVATE KEY-----",
    "b3BlbnNzaC1rZXktdjEAAAAA",
    "QyNTUxOQAAACD",
    "-----END OPENSSH PRIVATE KEY-----",
    "",
])"#;

/// The expression after its only fix, and the text that the fix inserted.
fn fixed(expression: &str) -> (String, String) {
    let fixes: Vec<Fix> = check(expression).findings.into_iter().filter_map(|finding| finding.fix).collect();
    let [fix] = fixes.as_slice() else { panic!("{expression}\n{fixes:#?}") };
    let text = format!("{}{}{}", &expression[..fix.start], fix.with, &expression[fix.end..]);
    (text, fix.with.clone())
}

#[test]
fn a_key_in_triple_quotes_breaks_and_its_lines_joined_do_not() {
    for (before, after) in [
        ("return {\"private-key\": \"\"\"", "\"\"\"}"),
        ("return {'private-key': '''", "'''}"),
        ("return {'private-key': r'''", "'''.strip()}"),
        ("return {'private-key': '''\\\n", "'''}"),
        ("return {'private-key': '''\n\n", "'''}"),
        ("# key\nk = u'''", "'''\nreturn {'private-key': k}"),
        // `dedent` doesn't remove the spaces: the first line has none, and the others have four.
        ("import textwrap\nreturn {'private-key': textwrap.dedent('''", "''')}"),
        // What happens to the value afterwards doesn't matter.
        ("return {'private-key': ('''", "''').encode()}"),
    ] {
        let expression = format!("{before}{KEY}{after}");
        let found = check(&expression).findings;
        assert!(
            matches!(found.as_slice(), [one] if one.kind == FindingKind::Mistake && one.text.text().contains("can't be read")),
            "{expression}\n{found:#?}"
        );
        let (text, with) = fixed(&expression);
        assert_eq!(with, JOINED);
        assert_eq!(findings(&text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn a_key_with_line_breaks_in_single_line_quotes_has_a_fix() {
    let key = KEY.trim_end();
    for (before, inner, after) in [
        ("return {\"private-key\": \"", key.to_owned(), "\"}"),
        ("return {'private-key': '", KEY.to_owned(), "'}"),
        ("k = r'", key.replace('\n', "\r\n"), "'\nreturn {'private-key': k}"),
        ("return {'private-key': '", key.replace('\n', "\\n\n"), "'}"),
        ("return {'private-key': '", key.replacen('\n', "\\\n", 2).replace("CD\n", "CD\\\n"), "'}"),
    ] {
        let expression = [before, &inner, after].concat();
        let (text, with) = fixed(&expression);
        let joined = JOINED.replace("    \"\",\n", "");
        assert_eq!(with.replace("    \"\",\n", ""), joined, "{expression}");
        assert_eq!(findings(&text), Vec::<String>::new(), "{text}");
    }
    // Texts with more than a key, or whose end is unknown.
    for expression in
        ["k = 'x\ny'", "k = '-----BEGIN X-----\nAAAA", "k = f'-----BEGIN X-----\n-----END X-----'"]
    {
        assert!(check(expression).findings.iter().all(|finding| finding.fix.is_none()), "{expression}");
    }
    let headers =
        "k = '-----BEGIN X-----\nDEK-Info: a,b\n\nAAAA\n-----END X-----'\nreturn {'private-key': k}";
    assert!(fixed(headers).1.contains("\"DEK-Info: a,b\",\n    \"\",\n    \"AAAA\""));
}

#[test]
fn an_indented_key_is_fixed_with_the_right_indentation() {
    let inner = KEY.replace('\n', "\n        ");
    let expression = format!("if user.name:\n    return {{'k': \"\"\"\n        {inner}\"\"\"}}\nreturn {{}}");
    let (text, _) = fixed(&expression);
    assert_eq!(
        text,
        format!("if user.name:\n    return {{'k': {}}}\nreturn {{}}", JOINED.replace('\n', "\n    "))
    );
    assert_eq!(findings(&text), Vec::<String>::new());
}

#[test]
fn a_trailing_backslash_does_not_remove_the_spaces() {
    let expression = format!("return {{'k': \"{}\"}}", KEY.trim_end().replace('\n', "\\n\\\n"));
    mistake(&expression, 1, "four spaces");
    let (text, with) = fixed(&expression);
    assert_eq!(with, JOINED.replace("    \"\",\n", ""));
    assert_eq!(findings(&text), Vec::<String>::new());
}

#[test]
fn a_key_without_line_breaks_is_reported_with_a_fix() {
    let joined = JOINED.replace("b3BlbnNzaC1rZXktdjEAAAAA\",\n    \"", "b3BlbnNzaC1rZXktdjEAAAAA");
    for inner in [
        KEY.replace('\n', ""),
        KEY.replace('\n', " "),
        KEY.trim_end().replace('\n', "\\\\n"),
        KEY.trim_end().replacen('\n', "", 1).replace('\n', "\\n"),
        KEY.trim_end().replacen('\n', "\\n", 2).replacen('\n', "", 1),
    ] {
        let expression = format!("return {{'private-key': \"{inner}\"}}");
        mistake(&expression, 1, "line break");
        let (text, with) = fixed(&expression);
        assert_eq!(with, joined, "{expression}");
        assert_eq!(findings(&text), Vec::<String>::new());
    }
    // A raw text keeps both characters.
    let raw = format!("return {{'private-key': r\"{}\"}}", KEY.trim_end().replace('\n', "\\n"));
    assert_eq!(fixed(&raw).1, joined);
    // Adjacent literals are one text.
    let parts = format!("return {{'k': (\n  '{}'\n)}}", KEY.trim_end().replace('\n', "'\n  '"));
    mistake(&parts, 2, "line break");
    assert_eq!(fixed(&parts).1, joined);
}

#[test]
fn fixed_keys_have_lines_of_the_usual_length() {
    let expression = format!(
        "k = '-----BEGIN RSA PRIVATE KEY-----{}-----END RSA PRIVATE KEY-----'\nreturn {{'k': k}}",
        "A".repeat(150)
    );
    let lengths: Vec<usize> = fixed(&expression).1.lines().map(|line| line.matches('A').count()).collect();
    assert_eq!(lengths, [0, 2, 64, 64, 22, 2, 0, 0], "the labels have two");
}

#[test]
fn a_key_with_unknown_lines_has_no_fix() {
    for text in [
        "'-----BEGIN RSA PRIVATE KEY-----Proc-Type: 4,ENCRYPTED DEK-Info: AES AAAA-----END RSA PRIVATE KEY-----'",
        "f'-----BEGIN X-----{user.name}-----END X-----'",
        "'-----BEGIN X-----AAAA-----END X----- and more'",
        "('-----BEGIN X-----' # the first\n 'AAAA' '-----END X-----')",
    ] {
        let found = check(&format!("return {{'k': {text}}}")).findings;
        assert!(matches!(found.as_slice(), [one] if one.fix.is_none()), "{text}\n{found:#?}");
    }
}

#[test]
fn correct_keys_are_no_mistake() {
    let escaped = KEY.replace('\n', "\\n");
    for expression in [
        format!("return {{'k': \"{escaped}\"}}"),
        format!("return {{'k': {JOINED}}}"),
        "return {'k': '-----BEGIN X-----' + '\\n' + 'AAAA' + '\\n' + '-----END X-----'}".to_owned(),
        "return {'k': '\\n'.join(['-----BEGIN X-----', 'AAAA', '-----END X-----'])}".to_owned(),
        format!("import textwrap\nreturn {{'k': textwrap.dedent(\"\"\"\\\n{KEY}\"\"\")}}"),
        format!(
            "from textwrap import dedent\nreturn {{'k': dedent('''\n    {}''')}}",
            KEY.replace('\n', "\n    ")
        ),
        format!("from inspect import cleandoc\nreturn {{'k': cleandoc('''{KEY}''')}}"),
        "if '-----BEGIN ' in user.name: return {}\nreturn {}".to_owned(),
    ] {
        assert_eq!(findings(&expression), Vec::<String>::new(), "{expression}");
    }
}

#[test]
fn a_text_that_is_processed_later_is_only_a_hint() {
    let processed = format!("return {{'k': '''{KEY}'''.replace('    ', '')}}");
    let later = format!("import textwrap\nk = '''\n{KEY}'''\nreturn {{'k': textwrap.dedent(k)}}");
    hint(&processed, 1, "four spaces");
    hint(&later, 2, "four spaces");
}

#[test]
fn any_multi_line_text_is_a_hint_with_the_same_fix() {
    let expression = "x = '''a \"b\"\n  c\\td\\\\\n'''\nreturn {'x': x}";
    hint(expression, 1, "four spaces");
    let (text, _) = fixed(expression);
    assert_eq!(
        text,
        "x = \"\\n\".join([\n    \"a \\\"b\\\"\",\n    \"  c\\td\\\\\",\n    \"\",\n])\nreturn {'x': x}"
    );
    hint("return {'x': f'''a\nb'''}", 1, "four spaces");
    assert_eq!(findings("'''\nwhat this is for\n'''\nreturn {}"), Vec::<String>::new(), "a comment");
}

#[test]
fn a_fix_handles_windows_line_ends() {
    let expression = format!("x = 1\r\nreturn {{'k': '''{}'''}}\r\n", KEY.replace('\n', "\r\n"));
    let (text, with) = fixed(&expression);
    assert_eq!(with, JOINED);
    assert_eq!(text, format!("x = 1\r\nreturn {{'k': {JOINED}}}\r\n"));
}

proptest! {
    #[test]
    fn a_written_literal_has_the_same_value(text in "[ -~\\\\\"'\n\t\r\u{1}ü😀]{0,40}") {
        let written = literal::quoted(&text);
        prop_assert!(!written.contains('\n'));
        prop_assert_eq!(literal::Literal::new(&written).value(), text);
    }
}
