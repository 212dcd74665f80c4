//! `.rdp`, inventories and lists of hosts.

use super::*;
use crate::testing::text_of;

const RDP: &str = "screen mode id:i:2\r\nfull address:s:term.example\r\nserver port:i:3390\r\nusername:s:.\\ann\r\npassword 51:b:01000000D08C\r\n\
    gatewayhostname:s:gw.example:8443\r\ngatewayusagemethod:i:2\r\nauthentication level:i:0\r\naudiomode:i:2\r\nredirectclipboard:i:0\r\n\
    redirectsmartcards:i:0\r\nusbdevicestoredirect:s:*\r\nsession bpp:i:15\r\nalternate shell:s:C:\\calc.exe\r\ndisable themes:i:0\r\nthis is no entry\r\n";

#[test]
fn rdp_files_become_endpoints_in_any_encoding() {
    let little: Vec<u8> =
        std::iter::once(0xfeff).chain(RDP.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = std::iter::once(0xfeff).chain(RDP.encode_utf16()).flat_map(u16::to_be_bytes).collect();
    let bare: Vec<u8> = RDP.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for bytes in [RDP.as_bytes(), &little, &big, &bare, format!("\u{feff}{RDP}").as_bytes()] {
        let reading = read(bytes, "C:\\Users\\ann\\Terminal.rdp", &Options::default()).unwrap();
        assert_eq!(reading.format, Format::Rdp);
        let import = reading.import;
        assert_eq!(
            fields(&import, 0),
            json!({"name": "Terminal", "protocol": "rdp", "host": "term.example:3390", "settings": {
                "initial-program": "C:\\calc.exe", "disable-audio": "true", "ignore-cert": "true", "enable-theming": "true",
                "gateway-hostname": "gw.example", "gateway-port": "8443", "disable-copy": "true", "disable-paste": "true",
                "color-depth": "16", "username": "ann"}})
        );
        assert_eq!(
            losses(&import, 0),
            [
                (1, "“screen mode id”"),
                (5, "“password 51”"),
                (7, "“gatewayusagemethod”"),
                (12, "“usbdevicestoredirect”"),
                (16, "line 16")
            ]
        );
        assert!(!format!("{import:?}").contains("D08C"));
    }
}

#[test]
fn a_remote_app_is_named_and_its_gateway_used_only_if_the_file_says_so() {
    let text = "full address:s:[2001:db8::9]:3391\nremoteapplicationmode:i:1\nremoteapplicationname:s:Editor\nremoteapplicationprogram:s:||EDIT\n\
        username:s:AD\\ann\ngatewayhostname:s:gw\ngatewayusagemethod:i:4\nalternate shell:s:rdpinit.exe\nloadbalanceinfo:s:a:b\n";
    let import = reading(text, "x.rdp").import;
    assert_eq!(
        fields(&import, 0),
        json!({"name": "Editor", "protocol": "rdp", "host": "2001:db8::9", "settings": {
            "load-balance-info": "a:b", "remote-app": "||EDIT", "username": "ann", "domain": "AD",
            "hostname": "2001:db8::9", "port": "3391"}})
    );
    assert_eq!(losses(&import, 0), [(6, "“gatewayhostname”"), (8, "“alternate shell”")]);
}

#[test]
fn keys_of_rdp_files_are_used_or_reported() {
    let lost = |text: &str| {
        let import = reading(&format!("full address:s:h\n{text}\n"), "a.rdp").import;
        import.items[0].losses.iter().map(|loss| loss.sentence().text()).collect::<Vec<String>>()
    };
    for (text, why) in [
        ("authentication level:i:2", "only if the certificate is valid"),
        ("authentication level:i:3", "ignore-cert"),
        ("gatewayusagemethod:i:1", "names no gateway"),
        ("gatewayusagemethod:i:2\ngatewayhostname:s:gw", "always uses the gateway"),
        ("alternate shell:s:rdpinit.exe", "“remote-app”"),
        ("remoteapplicationmode:i:1\nremoteapplicationexpandcmdline:i:1", "no parameter"),
        ("disableremoteappcapscheck:i:1", "no parameter"),
    ] {
        let lost = lost(text);
        assert!(matches!(lost.as_slice(), [one] if one.contains(why)), "{text}: {lost:?}");
    }
    // What guacd does anyway.
    for text in [
        "authentication level:i:1",
        "gatewayusagemethod:i:0",
        "gatewayusagemethod:i:1\ngatewayhostname:s:gw",
        "audiomode:i:0",
        "redirectclipboard:i:1",
        "remoteapplicationmode:i:0",
    ] {
        assert!(lost(text).is_empty(), "{text}");
    }
}

#[test]
fn hosts_with_a_protocol_that_rac_lacks_are_refused() {
    let import = reading("telnet://t.example\nHTTP://w.example:8080/x Web\nssh://s.example\n", "").import;
    assert_eq!(refused(&import), [(1, "t.example"), (2, "Web")]);
    assert_eq!(import.refused[0].why, "RAC has no telnet: it connects by RDP, SSH and VNC.");
    assert!(text_of(&import.refused[1].why).contains("http"));
    assert_eq!(import.items.len(), 1);
    let import = reading("name,host\na,telnet://t.example\n", "").import;
    assert_eq!(refused(&import), [(2, "a")]);
    // The table says the protocol, so the address is of something else.
    let import = reading("name,host,protocol\na,https://t.example,rdp\n", "").import;
    assert_eq!(fields(&import, 0)["protocol"], "rdp");
    assert_eq!(losses(&import, 0), [(2, "the scheme in the host")]);
}

#[test]
fn a_domain_without_a_user_is_only_a_domain() {
    let import = reading("full address:s:a.example\nusername:s:AD\\\n", "a.rdp").import;
    assert_eq!(fields(&import, 0)["settings"], json!({"domain": "AD"}));
}

const INVENTORY: &str = "Rack;Device Name;Management IP;Proto;SSH Port;Login;Pwd;Host ID\nA1;core;192.0.2.7;SSH;0022;root;0123;x1\n;edge;;ssh;;;;\n";

#[test]
fn columns_of_inventories_are_guessed() {
    let reading = reading(INVENTORY, "");
    assert_eq!(reading.format, Format::Inventory);
    let ignored: Vec<&str> = reading
        .columns
        .iter()
        .filter(|(_, column)| *column == Column::Ignore)
        .map(|(name, _)| name.as_str())
        .collect();
    assert_eq!(ignored, ["Rack", "Host ID"]);
    assert_eq!(
        fields(&reading.import, 0),
        json!({"name": "core", "protocol": "ssh", "host": "192.0.2.7:0022", "settings": {"username": "root", "password": "0123"}})
    );
    assert_eq!(refused(&reading.import), [(3, "edge")]);
    assert_eq!(reading.import.losses.len(), 2);
}

#[test]
fn columns_of_inventories_can_be_given() {
    let columns = [
        ("Rack", Column::Groups),
        ("Host ID", Column::Setting("client-name".into())),
        ("Pwd", Column::Ignore),
    ];
    let columns = columns.map(|(name, column)| (name.to_owned(), column)).into();
    let import = read(INVENTORY.as_bytes(), "", &Options { columns, ..Options::default() }).unwrap().import;
    assert_eq!(
        fields(&import, 0),
        json!({"name": "core", "protocol": "ssh", "host": "192.0.2.7:0022", "settings": {"username": "root", "client-name": "x1"}, "bindings": ["group A1"]})
    );
}

#[test]
fn without_a_column_of_hosts_the_columns_can_be_assigned() {
    let reading = reading("a,b\n1,2\n3,4\n", "x.csv");
    assert_eq!((reading.columns.len(), reading.entries), (2, 2));
    assert!(reading.import.items.is_empty());
    let all = reading.import.losses.iter().find(|loss| loss.what == "2 rows").unwrap();
    assert!(text_of(&all.why).starts_with("No column is assigned to the host."), "{}", all.why);
    let many = format!("a,b\n{}", "1,2\n".repeat(12_000));
    assert!(super::reading(&many, "x.csv").import.losses.iter().any(|loss| loss.what == "12,000 rows"));
}

#[test]
fn columns_are_guessed_in_german_french_and_spanish() {
    for header in [
        "Name;Protokoll;Adresse;Anschluss;Benutzer;Kennwort;Domäne",
        "Bezeichnung;Protokoll;IP-Adresse;Port;Benutzername;Passwort;Domäne",
        "Nom;Protocole;Hôte;Port;Utilisateur;Mot de passe;Domaine",
        "Nombre;Protocolo;Dirección IP;Puerto;Usuario;Contraseña;Dominio",
    ] {
        let import = reading(&format!("{header}\na;ssh;h;23;u;p;d\n"), "").import;
        assert_eq!(
            fields(&import, 0),
            json!({"name": "a", "protocol": "ssh", "host": "h:23", "settings": {"username": "u", "password": "p", "domain": "d"}}),
            "{header}"
        );
    }
}

#[test]
fn a_machine_is_its_own_host_if_no_other_column_has_hosts() {
    for (text, host) in [
        ("Rechner;Protokoll\na;ssh\n", "a"),
        ("servidor,protocolo\na,ssh\n", "a"),
        ("Rechner;Adresse;Protokoll\na;h;ssh\n", "h"),
    ] {
        let import = reading(text, "").import;
        assert_eq!(fields(&import, 0), json!({"name": "a", "protocol": "ssh", "host": host}), "{text}");
    }
    assert!(reading("Name;Protokoll\na;ssh\n", "").import.items.is_empty(), "any name is no host");
}

#[test]
fn lines_without_a_host_are_refused_one_by_one() {
    let text = "build.example\nhost:99999\n[::1]:0\nhost two\nvnc://[::1]:5901\nrdp://u@h:1\nssh://h:abc\nvnc://[::1]:x\n???\nlab-1\nlab-2\n";
    let reading = reading(text, "");
    assert_eq!(reading.format, Format::Hosts);
    let import = reading.import;
    let lines: Vec<usize> = import.items.iter().map(|one| one.line).collect();
    assert_eq!(lines, [1, 5, 6, 10, 11]);
    assert_eq!(
        fields(&import, 1),
        json!({"name": "::1", "protocol": "vnc", "host": "::1", "settings": {"hostname": "::1", "port": "5901"}})
    );
    assert_eq!(
        fields(&import, 2),
        json!({"name": "h", "protocol": "rdp", "host": "h:1", "settings": {"username": "u"}})
    );
    let refused: Vec<(usize, &str)> =
        import.refused.iter().map(|one| (one.line, text_of(&one.why))).collect();
    let port = "Its port is not a number from 1 to 65535.";
    let blank = "There is a blank in it. A name can follow a host that has a dot, a colon or a digit.";
    assert_eq!(refused, [(2, port), (3, port), (4, blank), (7, port), (8, port), (9, "This is not a host.")]);
    for text in
        ["build.example\nhost:99999\n", "vnc://[::1]:5901\n", "rdp://u@h:1\n", "h:22\nhost two\nh:x\n"]
    {
        assert_eq!(recognise(text.as_bytes(), ""), Ok(Format::Hosts), "{text}");
    }
}

#[test]
fn hosts_are_read_line_by_line() {
    let text = "# machines\nhost\nweb-1.example\n192.0.2.1:2222   # the old one\n[2001:db8::1]:22\n2001:db8::2\nssh://ann:secret@web-2.example:23\nweb-3.example Web three\n";
    let reading = reading(text, "");
    assert_eq!(reading.format, Format::Hosts);
    let import = reading.import;
    let hosts: Vec<(usize, &str, &str)> =
        import.items.iter().map(|one| (one.line, one.item.name(), one.item.text("host"))).collect();
    assert_eq!(
        hosts,
        [
            (3, "web-1.example", "web-1.example"),
            (4, "192.0.2.1", "192.0.2.1:2222"),
            (5, "2001:db8::1", "2001:db8::1"),
            (6, "2001:db8::2", "2001:db8::2"),
            (7, "web-2.example", "web-2.example:23"),
            (8, "Web three", "web-3.example"),
        ]
    );
    assert_eq!(fields(&import, 2)["settings"], json!({"hostname": "2001:db8::1", "port": "22"}));
    assert_eq!(fields(&import, 4)["settings"], json!({"username": "ann"}));
    assert!(!format!("{import:?}").contains("secret"));
}

#[test]
fn bars_are_separators_too() {
    let import = reading("Server | Login | Protokoll\nweb-1.example | ops | ssh\n", "").import;
    assert_eq!(
        fields(&import, 0),
        json!({"name": "web-1.example", "protocol": "ssh", "host": "web-1.example", "settings": {"username": "ops"}})
    );
}

/// Otherwise the password would be the name of a column: shown in messages, and remembered in the browser.
#[test]
fn a_table_without_names_of_columns_is_refused_without_repeating_it() {
    for text in [
        "web-1,192.0.2.7,ssh,root,s3cret\nweb-2,192.0.2.8,ssh,root,s3cret\n",
        "192.0.2.7:22;root;s3cret\n",
        "[2001:db8::7]:22;root;s3cret\n",
        "2001:db8::7\troot\ts3cret\n",
        "ssh://web-1;root;s3cret\n",
        "web-1.lab.example,root,s3cret\n",
    ] {
        let error = read(text.as_bytes(), "machines.csv", &Options::default()).unwrap_err();
        assert_eq!(error.line, 1, "{text}");
        assert!(
            error.message.text().contains("This row is a machine")
                && !error.message.text().contains("s3cret"),
            "{text}"
        );
    }
    for text in ["Server;v1.2.3 check;IP\na;x;h\n", "a.b.c,host\nx,h\n"] {
        assert!(read(text.as_bytes(), "machines.csv", &Options::default()).is_ok(), "{text}");
    }
}
