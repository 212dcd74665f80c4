use super::*;
use proptest::prelude::*;

mod f_strings;
mod flow;
mod growth;
mod launch;
mod texts;

/// The findings as "line kind words".
fn findings(expression: &str) -> Vec<String> {
    check(expression).words()
}

/// Fails unless there is exactly one finding, with this line, kind and text.
fn one(expression: &str, line: usize, kind: FindingKind, words: &str) {
    let found = check(expression).findings;
    let fits = matches!(found.as_slice(), [only] if only.line == line && only.kind == kind && only.text.text().contains(words));
    assert!(fits, "{expression}\n{found:#?}");
}

fn mistake(expression: &str, line: usize, words: &str) {
    one(expression, line, FindingKind::Mistake, words);
}

fn hint(expression: &str, line: usize, words: &str) {
    one(expression, line, FindingKind::Hint, words);
}

#[test]
fn a_correct_expression_has_no_findings() {
    for expression in [
        "",
        " \n ",
        "return {}",
        "return {\"username\": request.user.username}",
        "return {**base} if (base := {\"a\": 1}) else {}",
        "# who\nif ak_is_group_member(user, name=\"Admins\"):\n    return {\"color-depth\": 32}\nreturn {\"color-depth\": 8}",
        "if user.username == 'x' and not user.is_superuser: return None\nreturn dict(username=user.username)",
        "names = {g.name for g in user.all_groups()}\nreturn {\"initial-program\": names.pop() if names else \"\"}",
        "def own(u):\n    return \"x\"\nreturn {\"username\": own(user)}",
        "return {\n  'host': user.name,\n      # deeper, but inside of brackets\n  'name': user.username,\n}",
        "import json\nfrom os import path as p\nreturn json.loads('{}') or {p: 1}",
        "try:\n\treturn {\"a\": user.attributes[\"a\"]}\nexcept KeyError as error:\n\treturn {}",
        "value = f\"{user.attributes['it\\'s']!r:>10}\"\nreturn {'x': f\"{user.attributes[\"a\"]}\" \\\n  + value}",
        "for key, (a, b) in {}.items():\n    pass\nreturn {k: v for k, v in [(key, a)]}",
        "with open('x') as file, open('y') as other:\n    return {'a': file.read() + other.read()}",
        "f = lambda a, b=1: a\nreturn {'n': f(2)}",
        "return {'x': [1, 2][0]}",
        "return {'a': 1} | {'b': 2}",
        "return [{}][0]",
        "return \"a b\".split() and {}",
        "return {'a': f\"{user.name:'>10}\", 'b': f'{1:{2}}', 'c': f\"{user.name if\"a\"else 1}\", 'd': f'{{\"'}",
        "return {'a': f'\\N{BULLET} {user.name}', 'b': f'{\n  user.name  # who }\n}', 'c': rf'\\{user.name}'}",
        "if (user.name\n        == 'x'):\n    return {}\nreturn {}",
        "match user.username:\n    case 'a' | 'b':\n        return {}\n    case other:\n        return {'u': other}",
    ] {
        assert_eq!(findings(expression), Vec::<String>::new(), "{expression}");
    }
}

#[test]
fn a_forgotten_return_is_reported_at_the_settings() {
    mistake("{\"username\": user.username}", 1, "write “return” before them");
    mistake("x = 1\n\n{\"n\": x}", 3, "write “return” before them");
    mistake("x = {\"n\": 1}", 1, "Nothing is returned");
    mistake("def f():\n    return {}\nf()", 1, "Nothing is returned");
    mistake("# nothing yet", 1, "only comments");
}

#[test]
fn a_result_that_is_no_dict_is_reported() {
    mistake("return \"a\" 'b'", 1, "a string");
    mistake("x = 1\nreturn [x]", 2, "a list");
    mistake("return 12", 1, "a number");
    mistake("return {\"username\", \"x\"}", 1, "a set");
    mistake("return True; x = 1", 1, "True or False");
    mistake("if user: return False\nreturn {}", 1, "True or False");
}

#[test]
fn mismatched_brackets_and_quotes_are_reported_with_their_line() {
    mistake("x = 1\nreturn {\"a\": (1, 2}", 2, "The bracket ( of line 2 is closed by } instead of )");
    mistake("return {\n  \"a\": 1\n", 1, "The bracket { is never closed");
    mistake("return {}\n)", 2, "The bracket ) has no opening bracket");
    mistake("return {\"a: 1}\nx = 1", 1, "The string that starts here is never closed");
    mistake("x = 1\ny = '''\nreturn {}", 2, "The string that starts here is never closed");
    mistake("return {'a': 'it's'}", 1, "The string that starts here is never closed");
    mistake("x = 1\nreturn {'a': f\"{user.name\"}\nx = 1", 2, "A field {…} of the f-string");
    mistake("return {'a': f'{user.name:>10'}", 1, "A field {…} of the f-string");
}

#[test]
fn indentation_is_checked_like_python() {
    // With authentik's four spaces before both, a tab ends where four spaces do.
    mistake("if user:\n\tx = 1\n    y = 2\nreturn {}", 3, "Tabs and spaces");
    mistake("x = 1\n  return {}", 2, "more than the one before");
    mistake("if user:\n    x = 1\n  y = 2\nreturn {}", 3, "none of the lines above");
    mistake("if user:\nreturn {}", 1, "indented block must follow");
    mistake("return {}\nif user:", 2, "indented block must follow");
    // authentik trims the expression, so only the first line loses its indentation.
    mistake("    x = 1\n    return {}", 2, "more than the one before");
}

#[test]
fn syntax_of_other_languages_is_reported_with_python_s() {
    mistake("if user.username = \"x\":\n    return {}\nreturn {}", 1, "write ==");
    mistake("if user.is_active && user.name: return {}\nreturn {}", 1, "“and”");
    mistake("if user.is_active || user.name: return {}\nreturn {}", 1, "“or”");
    mistake("if !user: return {}\nreturn {}", 1, "“not”");
    mistake("if user:\n    return {}\nelse if request:\n    return {}", 3, "elif");
    mistake("if user\n    return {}\nreturn {}", 1, "colon");
    mistake("return {\"enable-audio\": true}", 1, "Python spells “true” as True");
    mistake("return {\"a\": null}", 1, "None");
    mistake("return {“a”: 1}", 1, "typographic");
}

#[test]
fn an_undefined_name_is_one_hint() {
    hint("return {\"username\": username + username}", 1, "“username” is not defined");
    hint("x.y = 1\nreturn {}", 1, "“x” is not defined");
    hint("return {\"ip\": ak_client_ip}", 1, "expression policies");
    hint("x = '''a\nb'''\nreturn {'x': x}", 1, "four spaces");
    assert_eq!(
        findings("return {\"a\": nobody, 'b': true}"),
        [
            "Line 1: Python spells “true” as True.",
            "Line 1, a hint: “nobody” is not defined by Python, authentik or this expression. Check the spelling."
        ]
    );
}

#[test]
fn a_missing_colon_does_not_hide_the_mistake_of_its_line() {
    let found = findings("if user.name = 'x'\n    return {}");
    assert!(
        found.iter().any(|text| text.contains("colon")) && found.iter().any(|text| text.contains("write =="))
    );
}

#[test]
fn launch_only_names_are_found() {
    assert_eq!(launch_only_names("return {'h': endpoint.host}"), ["endpoint"]);
    assert_eq!(launch_only_names("# endpoint\nreturn {'provider': request.provider}"), Vec::<&str>::new());
    assert_eq!(launch_only_names("x = provider\ny = endpoint"), ["endpoint", "provider"]);
}

#[test]
fn keywords_texts_numbers_and_comments_have_their_colours() {
    let spans = highlighted("return {'a': 0x1F}  # why");
    let coloured: Vec<(CodeKind, &str)> = spans
        .iter()
        .filter(|span| span.kind != CodeKind::Plain)
        .map(|span| (span.kind, span.text.as_str()))
        .collect();
    assert_eq!(
        coloured,
        [
            (CodeKind::Keyword, "return"),
            (CodeKind::Text, "'a'"),
            (CodeKind::Number, "0x1F"),
            (CodeKind::Comment, "# why")
        ]
    );
}

proptest! {
    #[test]
    fn highlighting_keeps_the_text(source in "(?s)[ -~\t\n\r\\\\äß“”]{0,80}") {
        let text: String = highlighted(&source).into_iter().map(|span| span.text).collect();
        prop_assert_eq!(text, source);
    }

    #[test]
    fn any_text_can_be_checked(source in any::<String>()) {
        check(&source);
    }

    #[test]
    fn any_pieces_of_python_can_be_checked(pieces in prop::collection::vec(
        prop::sample::select(vec![
            "f\"", "'", "\"\"\"", "{", "}", "(", ")", "[", "]", "\n", "    ", "\t", "if ", "def f", ":", "=", "return ",
            "\\", "#", "x", "1e", "lambda ", "rb'", "\r\n",
            "-----BEGIN X-----", "-----END X-----", "\\n", "'''", "request.http_request", ".META", "else:\n", "try:\n",
            "except:\n", " and ", "not ", "endpoint", ";",
        ]),
        0..60,
    )) {
        let source = pieces.concat();
        let lines = source.matches('\n').count() + 1;
        let checked = check(&source);
        prop_assert!(checked.findings.iter().all(|finding| (1..=lines).contains(&finding.line)));
        prop_assert!(checked.findings.len() <= finding::MOST);
        for fix in checked.findings.iter().filter_map(|finding| finding.fix.as_ref()) {
            prop_assert!(source.get(..fix.start).is_some() && source.get(fix.end..).is_some() && fix.start < fix.end);
        }
        prop_assert!(highlighted(&source).into_iter().map(|span| span.text).collect::<String>() == source);
    }
}
