use super::*;
use proptest::prelude::*;
use std::net::Ipv6Addr;

fn parts(host: &str, port: &str) -> HostPort {
    HostPort { host: host.to_owned(), port: port.to_owned() }
}

#[test]
fn a_host_is_split_at_its_first_colon_as_authentik_does() {
    assert_eq!(HostPort::of_stored("mill.example"), parts("mill.example", ""));
    assert_eq!(HostPort::of_stored("mill.example:2222"), parts("mill.example", "2222"));
    assert_eq!(HostPort::of_stored("mill:22:33"), parts("mill", "22:33"), "guacd would get this port");
}

#[test]
fn an_ipv6_address_and_a_url_are_not_split() {
    for stored in ["2001:db8::7", "[2001:db8::7]:5900", "::1", "fe80::1%eth0", "ssh://ann@mill:22/"] {
        assert_eq!(HostPort::of_stored(stored), parts(stored, ""));
    }
}

#[test]
fn blanks_around_host_and_port_are_not_stored() {
    assert_eq!(parts(" mill.example ", " 22 ").join(), "mill.example:22");
    assert_eq!(parts("mill.example", "  ").join(), "mill.example");
    assert_eq!(
        parts("2001:db8::7", "22").join(),
        "[2001:db8::7]:22",
        "or the port would be a part of the address"
    );
}

#[test]
fn ipv6_is_distinguished_from_hosts_with_colons() {
    assert_eq!(ipv6("[2001:db8::7]:22"), Some(parts("2001:db8::7", "22")));
    assert_eq!(ipv6("[2001:db8::7]"), Some(parts("2001:db8::7", "")));
    assert_eq!(ipv6(" 2001:DB8::7 "), Some(parts("2001:DB8::7", "")));
    assert_eq!(ipv6("::ffff:10.0.0.7"), Some(parts("::ffff:10.0.0.7", "")));
    for none in ["mill:22", "10.0.0.7:22", "[mill]:22", "[2001:db8::7]x", "", ":", "1:2:3"] {
        assert_eq!(ipv6(none), None, "{none}");
    }
}

#[test]
fn ports_are_whole_numbers_that_can_be_reached() {
    assert!(is_port("1") && is_port("65535") && is_port("0022"));
    for none in ["", "0", "65536", "-1", "+22", "22a", " 22", "2 2"] {
        assert!(!is_port(none), "{none}");
    }
}

#[test]
fn vnc_has_a_usual_port_but_no_default_that_connects() {
    assert_eq!((default_port(&Protocol::Vnc), usual_port(&Protocol::Vnc)), (None, Some("5900")));
    assert_eq!(default_port(&Protocol::Ssh), Some("22"));
    assert_eq!(default_port(&Protocol::Rdp), Some("3389"));
}

#[test]
fn pasted_addresses_are_taken_apart() {
    let (ssh, rdp) = (Some(Protocol::Ssh), Some(Protocol::Rdp));
    let cases = [
        ("ssh://mill.example:2222", ssh.clone(), "", "mill.example", "2222", vec![]),
        ("SSH://ann@mill.example/", ssh.clone(), "ann", "mill.example", "", vec![]),
        ("ssh://ann:secret@[2001:db8::7]:22", ssh.clone(), "ann", "2001:db8::7", "22", vec!["the password"]),
        ("ssh://ann%40corp@mill", ssh, "ann@corp", "mill", "", vec![]),
        (
            "rdp://full%20address=s:mill:3390&audiomode=i:2",
            rdp.clone(),
            "",
            "mill",
            "3390",
            vec!["its other fields"],
        ),
        ("ms-rd://full%20address=s:mill&username=s:CORP%5Cann", rdp, "CORP\\ann", "mill", "", vec![]),
        ("vnc://mill:5901/?view=1", Some(Protocol::Vnc), "", "mill", "5901", vec!["the query"]),
        (
            "https://mill.example/path#part",
            None,
            "",
            "mill.example",
            "",
            vec!["the scheme", "the path", "the part after “#”"],
        ),
        ("ann@mill.example", None, "ann", "mill.example", "", vec![]),
        ("mill.example:22", None, "", "mill.example", "22", vec![]),
        ("\\\\mill\\share", None, "", "mill", "", vec!["the share"]),
    ];
    for (text, protocol, user, host, port, unused) in cases {
        let user = Some(user.to_owned()).filter(|user| !user.is_empty());
        let found = take_apart(text).unwrap();
        assert_eq!(found.unused, unused, "{text}");
        let unused = found.unused.clone();
        let expected = Address { protocol, user, host: host.to_owned(), port: port.to_owned(), unused };
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn a_plain_host_and_an_address_without_a_host_are_left_alone() {
    for plain in ["mill.example", "10.0.0.7", "2001:db8::7", "", "ssh://", "@", "ssh:///path"] {
        assert_eq!(take_apart(plain), None, "{plain}");
    }
}

#[test]
fn a_password_in_an_address_is_dropped() {
    let found = format!("{:?}", take_apart("ssh://ann:hunter2@mill:22").unwrap());
    assert!(!found.contains("hunter2"), "{found}");
}

proptest! {
    #[test]
    fn what_was_split_joins_to_the_same_text(host in "[a-z0-9.\\-]{1,20}", port in "[0-9]{1,5}") {
        let stored = format!("{host}:{port}");
        prop_assert_eq!(HostPort::of_stored(&stored).join(), stored);
        prop_assert_eq!(HostPort::of_stored(&host).join(), host);
    }

    #[test]
    fn any_ipv6_address_is_recognized_in_every_notation(number: u128, port in 1_u16..) {
        let address = Ipv6Addr::from(number).to_string();
        prop_assert_eq!(ipv6(&address), Some(parts(&address, "")));
        prop_assert_eq!(ipv6(&format!("[{address}]:{port}")), Some(parts(&address, &port.to_string())));
    }

    #[test]
    fn any_pasted_text_is_read_without_a_panic(text in "\\PC{0,40}") {
        let _ = HostPort::of_stored(&text).join();
        if let Some(found) = take_apart(&text) {
            prop_assert!(!found.host.is_empty());
            prop_assert!(found.port.is_empty() || is_port(&found.port) || ipv6(text.trim()).is_some()
                || text.contains(']'));
        }
    }
}
