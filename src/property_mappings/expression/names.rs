//! The names that an expression can use: Python's, authentik's, and its own.

use super::statement::Statement;
use super::tokens::{Token, TokenKind};
use std::collections::HashSet;

const KEYWORDS: &str = "False None True and as assert async await break class continue def del elif else except \
                        finally for from global if import in is lambda nonlocal not or pass raise return try while \
                        with yield";

/// Python's built-in names, and its soft keywords.
const BUILTINS: &str = "ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup \
    BlockingIOError BrokenPipeError BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError \
    ConnectionRefusedError ConnectionResetError DeprecationWarning EOFError Ellipsis EncodingWarning EnvironmentError \
    Exception ExceptionGroup FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError \
    ImportError ImportWarning IndentationError IndexError InterruptedError IsADirectoryError KeyError \
    KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError NotADirectoryError NotImplemented \
    NotImplementedError OSError OverflowError PendingDeprecationWarning PermissionError ProcessLookupError \
    PythonFinalizationError RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration \
    StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError TypeError UnboundLocalError \
    UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError \
    Warning ZeroDivisionError __build_class__ __debug__ __doc__ __import__ __loader__ __name__ __package__ __spec__ \
    abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex \
    copyright credits delattr dict dir divmod enumerate eval exec exit filter float format frozenset getattr globals \
    hasattr hash help hex id input int isinstance issubclass iter len license list locals map max memoryview min \
    next object oct open ord pow print property quit range repr reversed round set setattr slice sorted staticmethod \
    str sum super tuple type vars zip _ case match";

/// The names that authentik 2026 provides to a property mapping's expression.
const AUTHENTIK: &str = "ak_call_policy ak_create_event ak_create_jwt ak_create_jwt_raw ak_is_group_member ak_logger \
    ak_send_email ak_user_by ak_user_has_authenticator ip_address ip_network list_flatten regex_match regex_replace \
    requests resolve_dns reverse_dns slugify user request endpoint provider http_request SkipObject";

/// Names of authentik's expression policies that a mapping doesn't have.
const OF_POLICIES: &str = "ak_client_ip ak_message ak_password ak_policy context geoip asn";

fn is_one_of(name: &str, list: &str) -> bool {
    list.split_ascii_whitespace().any(|one| one == name)
}

pub fn is_keyword(name: &str) -> bool {
    is_one_of(name, KEYWORDS)
}

/// Whether the name exists in authentik's expression policies, but not in mappings.
pub fn is_of_policies(name: &str) -> bool {
    is_one_of(name, OF_POLICIES)
}

/// Python's spelling of a name from another language.
pub fn python_spelling(name: &str) -> Option<&'static str> {
    Some(match name {
        "true" => "True",
        "false" => "False",
        "null" | "nil" | "undefined" | "none" => "None",
        _ => return None,
    })
}

/// The names that the expression defines in any way; `None` if it imports all names of a module, which are unknown.
pub fn own<'a>(statements: &[Statement<'a>]) -> Option<HashSet<&'a str>> {
    let mut own = HashSet::new();
    for statement in statements {
        if statement.keyword() == "from" && statement.tokens.iter().any(|token| token.is_sign("*")) {
            return None;
        }
        bind(statement, &mut own);
    }
    Some(own)
}

/// Names that are used but not defined anywhere, each with the token of its first use. `own`: the names that the
/// expression defines.
pub fn unknown<'a>(statements: &[Statement<'a>], own: &HashSet<&'a str>) -> Vec<Token<'a>> {
    let lists = [KEYWORDS, BUILTINS, AUTHENTIK].into_iter().flat_map(str::split_ascii_whitespace);
    let mut known: HashSet<&str> = lists.chain(own.iter().copied()).collect();
    let mut found: Vec<Token<'a>> = Vec::new();
    for statement in statements.iter().filter(|one| !matches!(one.keyword(), "import" | "from")) {
        for (place, token) in statement.tokens.iter().enumerate() {
            let before = place.checked_sub(1).and_then(|place| statement.tokens.get(place));
            let after = statement.tokens.get(place + 1);
            let is_attribute = before.is_some_and(|before| before.is_sign("."));
            // `f(name=…)`
            let is_argument = statement.depth(place) > 0 && after.is_some_and(|after| after.is_sign("="));
            // Each name is reported once.
            if token.kind == TokenKind::Name && !is_attribute && !is_argument && known.insert(token.text) {
                found.push(*token);
            }
        }
    }
    found
}

/// Adds the names that a logical line may define.
fn bind<'a>(statement: &Statement<'a>, own: &mut HashSet<&'a str>) {
    let takes_all =
        matches!(statement.keyword(), "import" | "from" | "global" | "nonlocal" | "case" | "class");
    let assigned = assigned(statement);
    let is_definition = statement.keyword() == "def";
    // Inside `for … in`, `lambda …:` and after `as`.
    let mut binds = false;
    for (place, token) in statement.tokens.iter().enumerate() {
        let before = place.checked_sub(1).and_then(|place| statement.tokens.get(place));
        let after = statement.tokens.get(place + 1);
        match token.kind {
            TokenKind::Name if matches!(token.text, "for" | "lambda" | "as" | "def") => binds = true,
            TokenKind::Name if token.text == "in" => binds = false,
            TokenKind::Sign if token.text == ":" => binds = false,
            TokenKind::Name => {
                let is_parameter =
                    is_definition && before.is_some_and(|t| matches!(t.text, "(" | "," | "*" | "**"));
                let is_walrus = after.is_some_and(|after| after.is_sign(":="));
                // `a.b = 1` and `a[0] = 1` don't define `a`.
                let is_whole = !after.is_some_and(|after| after.is_sign(".") || after.is_sign("["));
                let is_assigned = is_whole && assigned.get(place).copied().unwrap_or_default();
                if binds || takes_all || is_parameter || is_walrus || is_assigned {
                    own.insert(token.text);
                }
            }
            _ => {}
        }
    }
}

/// For each token: whether a `=` follows outside of brackets, before the next semicolon.
fn assigned(statement: &Statement<'_>) -> Vec<bool> {
    let mut assigned = vec![false; statement.tokens.len()];
    let mut follows = false;
    for (place, token) in statement.tokens.iter().enumerate().rev() {
        if statement.depth(place) == 0 && token.is_sign("=") {
            follows = true;
        } else if statement.depth(place) == 0 && token.is_sign(";") {
            follows = false;
        }
        if let Some(assigned) = assigned.get_mut(place) {
            *assigned = follows;
        }
    }
    assigned
}
