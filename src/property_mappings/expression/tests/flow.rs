//! Paths that end without `return`.

use super::*;

const OPEN: &str = "can end here without “return”";

#[test]
fn a_path_without_return_is_reported_with_its_last_line() {
    for (expression, line) in [
        ("if user.is_superuser:\n    return {}", 1),
        ("if user.is_superuser: return {}", 1),
        ("if user.is_superuser:\n    return {}\nelif user.is_active:\n    return {}", 1),
        ("if user.is_superuser:\n    x = 1\nelse:\n    return {}", 2),
        ("if user.is_superuser:\n    return {}\nelse:\n    x = 1; y = 2", 4),
        ("if user.is_superuser:\n    return {}\nprint(1)", 3),
        ("for x in user.all_groups():\n    return {}", 1),
        ("for x in user.all_groups():\n    return {}\nelse:\n    pass", 4),
        ("while user.is_active:\n    return {}", 1),
        ("while True:\n    if user.is_active:\n        break\n    return {}", 1),
        ("while 1:\n    for x in []:\n        pass\n    else:\n        break\n    return {}", 1),
        ("try:\n    return {}\nexcept KeyError:\n    pass", 4),
        ("try:\n    x = 1\nexcept KeyError:\n    return {}", 2),
        ("try:\n    x = 1\nexcept KeyError:\n    return {}\nelse:\n    y = 1\nfinally:\n    z = 1", 6),
        ("with open('x') as y:\n    if y:\n        return {}", 2),
        ("from contextlib import suppress\nwith suppress(KeyError):\n    return {}", 2),
        ("match user.name:\n    case 'a':\n        return {}", 1),
        ("match user.name:\n    case 'a':\n        return {}\n    case x if x:\n        return {}", 1),
        ("match user.name:\n    case 'a':\n        x = 1\n    case _:\n        return {}", 3),
        ("match user.name:\n    case None:\n        return {}", 1),
        ("def f():\n    return 1\nif f():\n    return {}", 3),
    ] {
        hint(expression, line, OPEN);
    }
}

#[test]
fn without_open_paths_there_is_no_finding() {
    for expression in [
        "if user.is_superuser:\n    return {}\nelse:\n    return {'a': 1}",
        "if user.is_superuser: return {}\nelif user.is_active: return {}\nelse: return {}",
        "if user.is_superuser:\n    return {}\nraise ValueError('no')",
        "if user.is_superuser:\n    raise ValueError()\nreturn {}",
        "for x in user.all_groups():\n    return {}\nelse:\n    return {}",
        "for x in user.all_groups():\n    if x.name:\n        break\nelse:\n    return {}\nreturn {'a': x}",
        "while True:\n    if user.is_active:\n        return {}\n    continue",
        "while True:\n    for x in [1]:\n        break\n    return {}",
        "try:\n    return {}\nexcept KeyError:\n    raise\nexcept ValueError:\n    return {}",
        "try:\n    x = 1\nexcept KeyError:\n    x = 2\nfinally:\n    return {}",
        "try:\n    x = 1\nexcept KeyError:\n    return {}\nelse:\n    return {}",
        "try:\n    return {}\nfinally:\n    print(1)",
        "with open('x') as y:\n    return {}",
        "match user.name:\n    case 'a':\n        return {}\n    case ('b' | 'c') as x:\n        return {}\n    case (_):\n        return {}",
        "match user.name:\n    case 'a' | other:\n        return {}",
        "if True:\n    return {}",
        "if user.name:\n    return {}\nelse:\n    if user.email:\n        return {}\n    else:\n        raise ValueError()",
        "def f(x):\n    if x:\n        return 1\nreturn {'a': f(1)}",
        "match = 1\ncase = 2\nreturn {'a': match + case}",
        "return {}\nx = 1",
    ] {
        assert_eq!(findings(expression), Vec::<String>::new(), "{expression}");
    }
}

#[test]
fn paths_of_an_invalid_expression_are_not_checked() {
    mistake("if user.is_superuser\n    return {}", 1, "colon");
    mistake("x = 1", 1, "Nothing is returned");
}
