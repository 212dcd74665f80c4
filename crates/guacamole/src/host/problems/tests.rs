use super::*;
use proptest::prelude::*;

/// The part, kind and fix of each problem.
fn found(text: &str) -> Vec<(Part, ProblemKind, Option<String>)> {
    problems(text).into_iter().map(|one| (one.part, one.kind, one.cure)).collect()
}

fn only(text: &str) -> HostProblem {
    let mut all = problems(text);
    assert_eq!(all.len(), 1, "{text}: {all:?}");
    all.remove(0)
}

#[test]
fn hosts_that_can_be_reached_are_left_alone() {
    for host in [
        "mill",
        "mill.example",
        "mill.example:22",
        "mill.example.",
        "mill_2.example:1",
        "10.0.0.7",
        "10.0.0.7:65535",
        "MILL-01",
        "1mill",
        "10.example",
        "xn--mnchen-3ya.example:22",
        "",
        " mill.example ",
        "mill:0022",
        "3com.example",
    ] {
        assert_eq!(problems(host), [], "{host}");
    }
    for host in ["mill", "2001:db8::7", "fe80::1%eth0", "10.0.0.7", "mill.", ""] {
        assert_eq!(of_hostname(host), None, "{host}");
    }
}

#[test]
fn a_port_is_decimal_and_in_range() {
    for (text, cure) in [
        ("mill:70000", None),
        ("mill:0", None),
        ("mill:0x1", None),
        ("mill:-1", None),
        ("mill:22abc", None),
        ("mill:ssh", None),
        ("mill:1e3", None),
        ("mill:99999999999999999999", None),
        ("mill:+22", Some("mill:22")),
        ("mill:２２", Some("mill:22")),
    ] {
        assert_eq!(found(text), [(Part::Port, ProblemKind::Port, cure.map(str::to_owned))], "{text}");
        assert!(only(text).words.text().ends_with("is not a port. A port is a number from 1 to 65535."));
    }
    assert_eq!(found("mill:"), [(Part::Port, ProblemKind::NoPort, Some("mill".into()))]);
    assert_eq!(found("mill: 22"), [(Part::Host, ProblemKind::Blank, Some("mill:22".into()))]);
    assert_eq!(found("mill :22"), [(Part::Host, ProblemKind::Blank, Some("mill:22".into()))]);
    assert_eq!(found("mill one"), [(Part::Host, ProblemKind::Blank, None)]);
}

#[test]
fn other_colons_are_explained_as_authentik_reads_them() {
    let one = only("mill:22:33");
    assert_eq!((one.part, one.kind, one.cure), (Part::Port, ProblemKind::Colons, None));
    assert!(one.words.text().contains("gets “22:33” as the port"), "{}", one.words);
    assert_eq!(only("1:2:3").kind, ProblemKind::Colons);
    assert_eq!(only("[mill]:22").kind, ProblemKind::Name);
    assert_eq!(only(":22").words, "There is no host before the colon.");
}

#[test]
fn an_ipv6_address_arrives_only_through_the_settings() {
    for text in ["::1", "2001:db8::7", "[2001:db8::7]", "[2001:db8::7]:22", "::ffff:10.0.0.7"] {
        assert_eq!(found(text), [(Part::Host, ProblemKind::Ipv6, None)], "{text}");
    }
    assert!(
        only("fe80::1%eth0")
            .words
            .text()
            .contains("The zone “eth0” must be a network interface where guacd runs.")
    );
    assert_eq!(found("[::1]:70000")[1], (Part::Port, ProblemKind::Port, None));
    assert_eq!(found("[::1]:+22")[1].2.as_deref(), Some("[::1]:22"));
    let one = of_hostname("[2001:db8::7]").unwrap();
    assert_eq!(one.cure.as_deref(), Some("2001:db8::7"));
}

#[test]
fn unused_parts_of_an_address_are_named_but_not_repeated() {
    for (text, cure, words) in [
        (
            "ssh://ann:hunter2@mill:2200/home",
            "mill:2200",
            "no place for the path and the password. Enter the user",
        ),
        ("rdp://full%20address=s:mill:3390&audiomode=i:2", "mill:3390", "no place for its other fields."),
        ("rdp://mill?x=hunter2", "mill", "no place for the query."),
        ("https://mill.example", "mill.example", "no place for the scheme."),
        ("ann@mill", "mill", "more than a host name. Enter the user in the parameter username."),
        ("CORP\\ann@mill", "mill", "Enter the user"),
        ("10.0.0.0/24", "10.0.0.0", "no place for the path."),
        ("\\\\mill\\share", "mill", "no place for the share."),
        ("mill/", "mill", "more than a host"),
        ("ssh://[2001:db8::7]:22", "[2001:db8::7]:22", "more than a host"),
    ] {
        let one = only(text);
        assert_eq!((one.kind, one.cure.as_deref()), (ProblemKind::Address, Some(cure)), "{text}");
        assert!(
            one.words.text().contains(words) && !one.words.text().contains("hunter2"),
            "{text}: {}",
            one.words
        );
    }
}

#[test]
fn what_an_address_leaves_is_offered_only_if_it_is_a_host() {
    for text in ["vnc://mill:5901:1", "ssh://mill:99999/", "ann@a..b", "https://10.0.0.300/"] {
        let one = only(text);
        assert_eq!((one.kind, one.cure), (ProblemKind::Address, None), "{text}");
    }
    assert_eq!(of_hostname("ann@a..b").map(|one| one.cure), Some(None));
    assert_eq!(of_hostname("ann@mill").and_then(|one| one.cure).as_deref(), Some("mill"));
}

#[test]
fn impossible_host_names_are_reported() {
    for (text, cure) in [
        ("mill.example,22", Some("mill.example:22")),
        ("10.0.0.7,10.0.0.8", None),
        ("10.0.0.7;10.0.0.8:22", None),
        ("\"mill\":22", Some("mill:22")),
        ("“mill”", Some("mill")),
        ("CORP\\mill", None),
        ("mi*ll", None),
        ("${host}", None),
        ("mill..example", None),
        (".mill", None),
        ("10.0.0.300", None),
        ("10.0.0", None),
        ("010.0.0.1", None),
        ("ｍｉｌｌ．example", Some("mill.example")),
        ("mill：22", Some("mill:22")),
    ] {
        let one = only(text);
        let script = text.starts_with('ｍ');
        assert_eq!(one.kind, if script { ProblemKind::Script } else { ProblemKind::Name }, "{text}");
        assert_eq!(one.cure.as_deref(), cure, "{text}");
    }
    assert_eq!(only(&"a".repeat(64)).kind, ProblemKind::Name);
    assert_eq!(only(&"a.".repeat(500_000)).kind, ProblemKind::Name);
}

#[test]
fn invisible_characters_are_named_and_removed() {
    for (text, name, cure) in [
        ("mi\u{200b}ll:22", "a zero-width space (U+200B) at character 3", "mill:22"),
        ("\u{feff}mill", "a byte order mark (U+FEFF) at character 1", "mill"),
        ("mill\u{202e}", "a right-to-left override (U+202E) at character 5", "mill"),
        ("mi\u{7}ll", "a bell (U+0007) at character 3", "mill"),
    ] {
        let one = only(text);
        assert_eq!((one.kind, one.cure.as_deref()), (ProblemKind::Unseen, Some(cure)), "{text:?}");
        assert!(one.words.text().contains(name), "{}", one.words);
    }
    assert_eq!(found("mi\u{200b}ll:0x16")[1].1, ProblemKind::Port);
    let one = only("mill\0");
    assert!(one.kind == ProblemKind::Nul && one.blocks() && one.cure.as_deref() == Some("mill"));
}

#[test]
fn a_name_in_another_script_gets_its_ascii_form() {
    let one = only("münchen.example:22");
    assert_eq!((one.kind, one.cure.as_deref()), (ProblemKind::Script, Some("xn--mnchen-3ya.example:22")));
    assert!(!one.blocks() && !one.is_fatal());
    assert_eq!(of_hostname("bücher").unwrap().cure.as_deref(), Some("xn--bcher-kva"));
}

#[test]
fn a_host_name_alone_has_no_port() {
    assert_eq!(of_hostname("mill:22").map(|one| (one.kind, one.cure)), Some((ProblemKind::Colons, None)));
    assert_eq!(of_hostname("mill one").unwrap().kind, ProblemKind::Blank);
    assert_eq!(of_hostname("ssh://mill").unwrap().cure.as_deref(), Some("mill"));
}

proptest! {
    #[test]
    fn any_host_is_checked_and_fixes_work(text in "\\PC{0,30}|[a-z0-9:.@/\\\\, +]{0,20}") {
        // authentik removes the surrounding spaces of a host, but not of a setting.
        let found = problems(&text).into_iter().map(|one| (one, text.trim()));
        for (one, text) in found.chain(of_hostname(&text).map(|one| (one, text.as_str()))) {
            prop_assert!(one.words.text().ends_with('.'), "{one:?}");
            if let Some(cure) = &one.cure {
                prop_assert!(!cure.is_empty() && cure != text, "{one:?}");
                prop_assert!(!problems(cure).contains(&one), "{one:?}");
            }
        }
    }

    #[test]
    fn ordinary_hosts_have_no_problems(
        host in "[a-z][a-z0-9_-]{0,20}(\\.[a-z][a-z0-9-]{0,10}){0,3}\\.?", port in 1_u16..,
    ) {
        prop_assert_eq!(problems(&host), []);
        prop_assert_eq!(problems(&format!("{host}:{port}")), []);
        prop_assert_eq!(of_hostname(&host), None);
    }
}
