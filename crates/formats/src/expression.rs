//! Expressions of property mappings, with what looks like a secret in them hidden.

use guacamole_settings::secrets::{HIDDEN, is_secret};

/// The Python with "Hidden" in place of every text that is given to the name of a secret: `{"password": "…"}`,
/// `settings["password"] = "…"`, `dict(password="…")`. The name of what is looked up stays: `attributes.get("password")`.
pub fn hidden(expression: &str) -> String {
    let mut text = String::with_capacity(expression.len());
    let mut rest = expression;
    let mut depth = 0_usize;
    // Whether the name of a secret is just before.
    let mut named = false;
    // The depth in brackets at which the value of a secret begins.
    let mut value: Option<usize> = None;
    // The last word or character other than a blank, and whether a name of what is looked up comes next.
    let (mut last, mut looks_up) = ("", false);
    while let Some(c) = rest.chars().next() {
        let (piece, behind) = rest.split_at(length(rest, c));
        // What stands before a quote belongs to the text: r"…".
        let is_prefix = is_word(c) && behind.starts_with(['"', '\'']);
        match c {
            '"' | '\'' if value.is_some() && !looks_up => text.push_str(&format!("{c}{HIDDEN}{c}")),
            '"' | '\'' => {
                named = value.is_none() && is_secret(piece);
                text.push_str(piece);
            }
            _ => {
                if is_word(c) && !is_prefix {
                    named = is_secret(piece);
                }
                text.push_str(piece);
            }
        }
        if !c.is_whitespace() && !is_prefix {
            looks_up = match c {
                '(' => last == "get",
                '[' => last.starts_with(|c: char| is_word(c) || matches!(c, ')' | ']')),
                _ => false,
            };
            last = piece;
        }
        match c {
            '(' | '[' | '{' => {
                if named && c == '(' {
                    value.get_or_insert(depth);
                }
                named = false;
                depth += 1;
            }
            ')' | ']' | '}' => {
                depth = depth.saturating_sub(1);
                value = value.filter(|from| depth >= *from);
            }
            ':' | '=' | ',' if named => {
                value.get_or_insert(depth);
                named = false;
            }
            ',' => value = value.filter(|from| depth > *from),
            ';' | '\n' => value = value.filter(|_| depth > 0),
            _ => {}
        }
        rest = behind;
    }
    text
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The length of the comment, text, word or other character that begins with `c`.
fn length(rest: &str, c: char) -> usize {
    match c {
        '#' => rest.find('\n').unwrap_or(rest.len()),
        '"' | '\'' => text_length(rest),
        c if is_word(c) => rest.find(|c| !is_word(c)).unwrap_or(rest.len()),
        c => c.len_utf8(),
    }
}

/// The length of the text in quotes that begins here.
fn text_length(rest: &str) -> usize {
    let quote = rest.get(..1).unwrap_or_default();
    let is_triple = rest.starts_with(&quote.repeat(3));
    let quote = if is_triple { rest.get(..3).unwrap_or_default() } else { quote };
    let mut behind = rest.get(quote.len()..).unwrap_or_default();
    while let Some(c) = behind.chars().next() {
        if let Some(end) = behind.strip_prefix(quote) {
            return rest.len() - end.len();
        }
        let mut chars = behind.chars();
        chars.next();
        if c == '\\' {
            chars.next();
        }
        behind = chars.as_str();
    }
    rest.len()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn texts_that_are_given_to_a_secret_are_hidden() {
        for (expression, shown) in [
            (
                r#"return {"password": "x1", "username": "ann"}"#,
                r#"return {"password": "Hidden", "username": "ann"}"#,
            ),
            ("s['gateway-password'] = r'x1'\nreturn s", "s['gateway-password'] = r'Hidden'\nreturn s"),
            ("return dict(password='''x\n1''', port='22')", "return dict(password='Hidden', port='22')"),
            ("s.setdefault('pin', 'x1')\nx = 'a'", "s.setdefault('pin', 'Hidden')\nx = 'a'"),
            ("SECRETS = {\n  'a': 'x1',\n}\ny = 'b'", "SECRETS = {\n  'Hidden': 'Hidden',\n}\ny = 'b'"),
            (
                "return {'password': b64decode('x1'), 'port': '1'}",
                "return {'password': b64decode('Hidden'), 'port': '1'}",
            ),
            (r"api_token = 'x\'1", "api_token = 'Hidden'"),
            (
                "return {'password': user.attributes.get('rdp_password', 'x1'), 'pin': at['pin'], 'token': ['x1']}",
                "return {'password': user.attributes.get('rdp_password', 'Hidden'), 'pin': at['pin'], 'token': ['Hidden']}",
            ),
            ("password = 'a' 'b'; user = 'c'", "password = 'Hidden' 'Hidden'; user = 'c'"),
            (
                "return {'password': request.user.name, 'domain': 'AD'}",
                "return {'password': request.user.name, 'domain': 'AD'}",
            ),
            ("return {'username': 'ann'}  # no password", "return {'username': 'ann'}  # no password"),
        ] {
            assert_eq!(hidden(expression), shown, "{expression}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_shown_or_hidden(expression in "[a-z'\"\\\\ =:,;(){}\\[\\]#\n\u{e9}]{0,40}") {
            let _ = hidden(&expression);
            let _ = hidden(&format!("password = {expression}"));
            // Without a name of a secret, everything stays.
            let plain: String = expression.chars().filter(|c| !c.is_alphabetic()).collect();
            prop_assert_eq!(hidden(&plain), plain);
        }
    }
}
