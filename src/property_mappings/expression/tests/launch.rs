//! Variables that are None or missing at launch or in a test.

use super::*;

const NONE: &str = "At launch “http_request” is None";

#[test]
fn something_of_the_http_request_fails_at_launch() {
    mistake("return {'ip': request.http_request.META['REMOTE_ADDR']}", 1, "“.META” fails");
    mistake("x = 1\nreturn {'a': http_request.user.name}", 2, NONE);
    mistake("return {'a': request.http_request['a']}", 1, NONE);
    mistake("return {'a': f'{request.http_request.path}'}", 1, "“.path” fails");
    mistake("return {\n  'a': 1,\n  'b': f'{1}' f'{\n  request.http_request.path}',\n}", 4, NONE);
    mistake("http = request.http_request\nreturn {'a': http.path}", 2, NONE);
    mistake("http = getattr(request, 'http_request', None)\nreturn {'a': http.path}", 2, NONE);
    mistake("if user.is_active and request.http_request.path:\n    return {}\nreturn {}", 1, NONE);
    mistake(
        "if hasattr(request, 'http_request'):\n    return {'a': request.http_request.path}\nreturn {}",
        2,
        NONE,
    );
    mistake("if not request.http_request:\n    return {'a': request.http_request.path}\nreturn {}", 2, NONE);
    mistake(
        "if request.http_request:\n    return {}\nelse:\n    return {'a': request.http_request.path}",
        4,
        NONE,
    );
    mistake("if request.http_request:\n    x = 1\nreturn {'a': request.http_request.path}", 3, NONE);
    mistake("if request.http_request is None:\n    x = 1\nreturn {'a': request.http_request.path}", 3, NONE);
    mistake("for x in request.http_request.headers:\n    pass\nreturn {}", 1, NONE);
    mistake("try:\n    x = request.http_request.path\nexcept KeyError:\n    x = 1\nreturn {'a': x}", 2, NONE);
    mistake("match request.http_request.method:\n    case _:\n        return {}", 1, NONE);
    hint("def f():\n    return request.http_request.path\nreturn {'a': f()}", 2, NONE);
}

#[test]
fn other_names_for_the_request_are_followed() {
    mistake("req = request\nreturn {'a': req.http_request.path}", 2, "“.path” fails");
    mistake("a = request\nb = a\nh = b.http_request\nreturn {'a': h.user}", 4, "“.user” fails");
    mistake("return {'a': getattr(request, 'http_request', None).path}", 1, "“.path” fails");
    mistake("return {'a': getattr(request, \"http_request\").headers['x']}", 1, "“.headers” fails");
    for fine in [
        "r = request\nif r.http_request:\n    return {'a': r.http_request.path}\nreturn {}",
        "r = request\nr = user\nreturn {'a': r.http_request.path}",
        "if getattr(request, 'http_request', None) is None:\n    return {}\nreturn {'a': request.http_request.path}",
        "r = request\n(r := user)\nreturn {'a': r.http_request.path}",
        "a, b = user, request\nreturn {'a': a.http_request.path}",
        "a, *b = user, request\nreturn {'a': b.http_request.path}",
        "a, b = request, user\na, b = b, a\nreturn {'a': a.http_request.path}",
        "for r in [user, user]:\n    return {'a': r.http_request.path}\nreturn {}",
        "r = str(request)\nreturn {'a': r.http_request.path, 'b': str(request).http_request.path}",
        "r = request.user\nreturn {'a': r.http_request.path}",
        "r = (request, user)\nreturn {'a': r.http_request.path}",
        "request = user\nreturn {'a': request.http_request.path}",
        "r = request\nwith open(user.name) as r:\n    return {'a': r.http_request.path}\nreturn {}",
        "match user:\n    case r:\n        return {'a': r.http_request.path}",
        "return {'a': getattr(user, 'http_request', None).path}",
        "if (h := (request).http_request):\n    return {'a': h.path, 'b': (h).path}\nreturn {}",
        "if (request.http_request) is None:\n    return {}\nreturn {'a': request.http_request.path}",
        "if getattr(request, 'http_request', False):\n    return {'a': request.http_request.path}\nreturn {}",
        "return {'a': f'{request.http_request}'.strip(), 'b': str(request.http_request).strip()}",
    ] {
        assert!(!findings(fine).iter().any(|text| text.contains(NONE)), "{fine}");
    }
}

#[test]
fn every_way_to_name_the_request_is_followed() {
    for expression in [
        "return {'a': (r := request).http_request.path}",
        "return {'a': (request).http_request.path, 'b': 1}",
        "return {'a': ((r := (request))).http_request.path}",
        "return {'a': (request.http_request).path}",
        "return {'a': (h := request.http_request).path}",
        "return {'a': [r := request, r.http_request.path]}",
        "a, b = request, 1; return {'a': a.http_request.path}",
        "b, (c, a) = 1, (2, request); return {'a': a.http_request.path}",
        "[a] = [request]; return {'a': a.http_request.path}",
        "a, = request,; return {'a': a.http_request.path}",
        "a, *b = request, 1, 2; return {'a': a.http_request.path}",
        "a = b = request; return {'a': a.http_request.path}",
        "a = (b) = (request); return {'a': b.http_request.path}",
        "a: object = request; return {'a': a.http_request.path}",
        "a, b = request.http_request, 1; return {'a': a.path}",
        "return {'a': [r.http_request.path for r in [request]]}",
        "return {'a': [r.http_request.path for r, n in ((request, 1),)]}",
        "return {'a': (lambda r=request: r.http_request.path)()}",
        "f = lambda x, r=request: r.http_request.path; return {'a': f(1)}",
        "return {'a': getattr((r := request), 'http_request').path}",
        "return {'a': getattr(request, 'http_request', user).path}",
        "r = request; return {'a': f'{getattr(r, \"http_request\").path}'}",
    ] {
        mistake(expression, 1, "“.path” fails");
    }
    mistake("for r in (request, user):\n    x = r.http_request.path\nreturn {}", 2, "“.path” fails");
    mistake("if r := request:\n    return {'a': r.http_request.path}\nreturn {}", 2, "“.path” fails");
    mistake("match request:\n    case r:\n        return {'a': r.http_request.path}", 3, "“.path” fails");
    mistake(
        "match request:\n    case object() as r:\n        return {'a': r.http_request.path}\nreturn {}",
        3,
        NONE,
    );
    hint("def f(r=request):\n    return r.http_request.path\nreturn {'a': f()}", 2, "“.path” fails");
}

#[test]
fn each_line_is_reported_once() {
    let text = "x = http_request.a + http_request.b; y = http_request.c\nreturn {'a': http_request.d}";
    assert_eq!(check(text).findings.iter().map(|finding| finding.line).collect::<Vec<_>>(), [1, 2]);
}

#[test]
fn a_guarded_use_is_no_mistake() {
    for expression in [
        "if request.http_request:\n    return {'a': request.http_request.path}\nreturn {}",
        "if http_request is not None:\n    if user.is_active:\n        return {'a': http_request.path}\nreturn {}",
        "if request.http_request != None: return {'a': request.http_request.path}\nreturn {}",
        "if request.http_request and request.http_request.path == '/':\n    return {}\nreturn {}",
        "if not request.http_request:\n    return {}\nreturn {'a': request.http_request.path}",
        "if request.http_request is None: return {}\nx = request.http_request.path\nreturn {'a': x}",
        "if not request.http_request or not request.http_request.path:\n    return {}\nreturn {}",
        "if not request.http_request:\n    x = 1\nelse:\n    x = request.http_request.path\nreturn {'a': x}",
        "if user.is_active:\n    x = 1\nelif request.http_request:\n    x = request.http_request.path\nelse:\n    x = 2\nreturn {'a': x}",
        "return {'a': request.http_request.path if request.http_request else ''}",
        "return {'a': request.http_request and request.http_request.path}",
        "return {'a': (request.http_request or user).name}",
        "return {'a': getattr(request.http_request, 'path', '')}",
        "http = request.http_request\nif http:\n    return {'a': http.path}\nreturn {}",
        "if (http := request.http_request):\n    return {'a': request.http_request.path}\nreturn {}",
        "if getattr(request, 'http_request', None):\n    return {'a': request.http_request.path}\nreturn {}",
        "if bool(request.http_request):\n    return {'a': request.http_request.path}\nreturn {}",
        "try:\n    x = request.http_request.path\nexcept AttributeError:\n    x = ''\nreturn {'a': x}",
        "try:\n    if user.is_active:\n        x = request.http_request.path\n    else:\n        x = 1\nexcept (KeyError, Exception) as error:\n    x = ''\nreturn {'a': x}",
        "try:\n    x = request.http_request.path\nexcept KeyError:\n    x = 1\nexcept:\n    x = 2\nreturn {'a': x}",
        "while request.http_request:\n    return {'a': request.http_request.path}\nreturn {}",
        "assert request.http_request\nreturn {'a': request.http_request.path}",
        "http_request = {'a': 1}\nreturn {'a': http_request['a']}",
        "def f(http_request):\n    return http_request.path\nreturn {'a': f(user)}",
        "return {'a': f'{request.http_request.path if request.http_request else 1}'}",
        "x = str(request.http_request)\nreturn {'a': x, 'http_request': user.http_request.path}",
    ] {
        assert_eq!(findings(expression), Vec::<String>::new(), "{expression}");
    }
}

#[test]
fn a_launch_only_name_is_a_hint() {
    const HERE: &str = "exists only at launch: a test of this mapping fails here";
    hint("x = 1\nreturn {'h': endpoint.host, 'b': endpoint.name}", 2, HERE);
    hint("return {'h': f'{provider.name}'}", 1, "“provider” exists");
    hint("return {'h': f'{user.name:{provider.name}}'}", 1, "“provider” exists");
    hint("return {'h': f'{endpoint=}'}", 1, "“endpoint” exists");
    assert_eq!(findings("return {'h': endpoint.host, 'p': provider.name}").len(), 2);
    for expression in [
        "endpoint = user\nreturn {'h': endpoint.name}",
        "return dict(endpoint='x', provider=user.provider)",
        "return {'h': endpoint.name if 'endpoint' in globals() else ''}",
        "try:\n    x = endpoint.host\nexcept NameError:\n    x = ''\nreturn {'h': x}",
    ] {
        assert_eq!(findings(expression), Vec::<String>::new(), "{expression}");
    }
}

#[test]
fn launch_only_names_are_listed_for_tests() {
    assert_eq!(launch_only_names("return {'h': f'{endpoint.host}'}"), ["endpoint"]);
    assert_eq!(launch_only_names("return dict(endpoint='x')"), Vec::<&str>::new());
}
