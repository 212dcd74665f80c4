//! Guacamole's import files and `user-mapping.xml`.

use super::*;
use crate::testing::text_of;

const CSV: &str = "\u{feff}name,protocol,hostname,port,username,password,group,users,groups,weight (attribute),max-connections,timezone (parameter)\r\n\
    press,rdp,press.example,3390,AD\\ann,\"a,\"\"b\",ROOT,ann; bob,Print\\; night,3,0,Europe/Berlin\r\n\
    six,ssh,2001:db8::5,,root,0123,ROOT/Lab,,,,2,\r\n\
    both,vnc,both.example:5901,5902,,${GUAC_PASSWORD},,,,,x,\r\n\
    old,telnet,old.example,23,,,,,,,,\r\n\
    none,ssh,,,,,,,,,,\r\n\
    six,ssh,six.example,,,=1+2,,,,,,\r\n";

#[test]
fn tables_become_endpoints_and_dropped_parts_are_reported() {
    let reading = reading(CSV, "");
    assert_eq!(reading.format, Format::GuacamoleCsv);
    let import = reading.import;
    assert_eq!(
        fields(&import, 0),
        json!({"name": "press", "protocol": "rdp", "host": "press.example:3390", "maximum_connections": -1,
            "settings": {"username": "AD\\ann", "password": "a,\"b", "timezone": "Europe/Berlin"},
            "bindings": ["user ann", "user bob", "group Print; night"]})
    );
    assert_eq!(losses(&import, 0), [(2, "column “weight (attribute)”")]);
    assert_eq!(
        fields(&import, 1),
        json!({"name": "six", "protocol": "ssh", "host": "2001:db8::5", "maximum_connections": 2,
            "settings": {"username": "root", "password": "0123", "hostname": "2001:db8::5", "port": "22"}})
    );
    assert_eq!(losses(&import, 1), [(3, "column “group”")]);
    assert_eq!(fields(&import, 2), json!({"name": "both", "protocol": "vnc", "host": "both.example:5901"}));
    let lost: Vec<&str> = losses(&import, 2).into_iter().map(|(_, what)| what).collect();
    assert_eq!(lost, ["column “password”", "column “max-connections”", "port 5902"]);
    assert_eq!(import.items[3].item.settings().unwrap()["password"], "=1+2", "it is theirs, and stays");
    assert_eq!(refused(&import), [(5, "old"), (6, "none")]);
    assert!(text_of(&import.refused[0].why).contains("telnet"));
    assert!(import.notes.iter().any(|note| text_of(&note.text).contains("“six”")), "a name twice is noted");
    let host = import.items[0].origins.iter().find(|origin| origin.field == "host").unwrap();
    assert_eq!((host.line, text_of(&host.source)), (2, "column “hostname”"));
}

#[test]
fn columns_that_repeat_and_columns_without_a_name_are_reported() {
    let import = reading("name,name,hostname,protocol,hostname (parameter),\na,b,c,ssh,d,e\n", "").import;
    assert_eq!(
        fields(&import, 0),
        json!({"name": "a", "protocol": "ssh", "host": "c", "maximum_connections": -1})
    );
    let dropped: Vec<&str> = import.losses.iter().map(|loss| text_of(&loss.what.within)).collect();
    assert_eq!(dropped, ["column without a name", "column “name”", "column “hostname (parameter)”"]);
    let import = reading("host,ip,font-size,font-size\nh,,1,2\n", "").import;
    assert_eq!(fields(&import, 0)["settings"], json!({"font-size": "1"}));
    assert_eq!(import.losses[0].what, "column “font-size”");
    let xml = "<user-mapping><authorize username='ann'><connection name='a'><protocol>ssh</protocol><param name='hostname'>h</param>\
        <param name='hostname'>i</param></connection></authorize></user-mapping>";
    let import = reading(xml, "").import;
    assert_eq!((fields(&import, 0)["host"].as_str(), losses(&import, 0).len()), (Some("h"), 1));
}

#[test]
fn endpoints_with_a_wrong_port_are_refused() {
    for port in ["99999", "-1", "0", "abc", "2 2"] {
        let xml = format!(
            "<user-mapping><authorize username='ann'><connection name='a'><protocol>ssh</protocol><param name='hostname'>h</param>\
            <param name='port'>{port}</param></connection></authorize></user-mapping>"
        );
        let files = [
            format!("name,protocol,hostname,port\na,ssh,h,{port}\n"),
            format!("name,host,port\na,h,{port}\n"),
            format!(
                r#"[{{"name": "a", "protocol": "ssh", "parameters": {{"hostname": "h", "port": "{port}"}}}}]"#
            ),
            format!("- name: a\n  protocol: ssh\n  parameters: {{hostname: h, port: {port}}}\n"),
            format!("full address:s:h\nserver port:i:{port}\n"),
            xml,
        ];
        for file in files {
            let import = reading(&file, "a.rdp").import;
            assert_eq!(import.items.len(), 0, "{file}");
            assert_eq!(import.refused[0].why, "Its port is not a number from 1 to 65535.", "{file}");
        }
    }
}

#[test]
fn lists_are_read_in_json_and_yaml() {
    let json = r#"[{"name": "a", "protocol": "ssh", "parameters": {"hostname": "a.example", "port": 22, "read-only": true, "password": null, "x": [1]},
        "attributes": {"max-connections": "4", "guacd-port": 4822}, "group": "ROOT", "users": ["ann"], "groups": "Night", "colour": "red"}, 7]"#;
    let yaml = "- name: a\n  protocol: ssh\n  parameters: {hostname: a.example, port: 22, read-only: true, password: ~, x: [1]}\n  attributes:\n    max-connections: 4\n    guacd-port: 4822\n  group: ROOT\n  users: [ann]\n  groups: Night\n  colour: red\n- 7\n";
    for (text, format) in [(json, Format::GuacamoleJson), (yaml, Format::GuacamoleYaml)] {
        let reading = reading(text, "");
        assert_eq!(reading.format, format);
        let import = reading.import;
        assert_eq!(
            fields(&import, 0),
            json!({"name": "a", "protocol": "ssh", "host": "a.example:22", "maximum_connections": 4,
                "settings": {"read-only": "true"}, "bindings": ["user ann", "group Night"]})
        );
        assert_eq!(import.items[0].losses.len(), 3, "x, guacd-port and colour: {:?}", import.items[0].losses);
        assert_eq!(refused(&import).len(), 1);
    }
    assert_eq!(
        reading("- name: 007\n  protocol: ssh\n  parameters: {hostname: h, password: 0123}\n", "")
            .import
            .items[0]
            .item
            .settings()
            .unwrap()["password"],
        "0123"
    );
}

#[test]
fn logins_are_never_passwords_and_shared_connections_become_one() {
    let xml = r#"<?xml version="1.0"?>
<user-mapping>
  <authorize username="ann" password="secret" encoding="md5">
    <connection name="Press &amp; print">
      <protocol>rdp</protocol>
      <param name="hostname">press.example</param>
      <param name="password"><![CDATA[a<b]]>&amp;&#x63;</param>
      <param name="create-drive-path">true</param>
    </connection>
    <connection name="Shared"><protocol>vnc</protocol><param name="hostname">v.example</param><param name="port">5901</param></connection>
  </authorize>
  <authorize username="bob" password="other">
    <connection name="Shared"><protocol>vnc</protocol><param name="hostname">v.example</param><param name="port">5901</param></connection>
    <!-- <connection name="Gone"/> -->
  </authorize>
  <authorize username="cat" password="third">
    <protocol>ssh</protocol>
    <param name="hostname">alone.example</param>
    <param name="command"/>
  </authorize>
</user-mapping>"#;
    let reading = reading(xml, "");
    assert_eq!(reading.format, Format::UserMapping);
    let import = reading.import;
    assert_eq!(
        fields(&import, 0),
        json!({"name": "Press & print", "protocol": "rdp", "host": "press.example", "maximum_connections": -1,
            "settings": {"password": "a<b&c"}, "bindings": ["user ann"]})
    );
    assert_eq!(losses(&import, 0), [(8, "“create-drive-path”")]);
    assert_eq!(
        fields(&import, 1),
        json!({"name": "Shared", "protocol": "vnc", "host": "v.example:5901", "maximum_connections": -1,
            "bindings": ["user ann", "user bob"]})
    );
    assert_eq!(
        fields(&import, 2),
        json!({"name": "alone.example", "protocol": "ssh", "host": "alone.example", "maximum_connections": -1,
            "bindings": ["user cat"]})
    );
    assert_eq!(import.items.len(), 3);
    assert_eq!(import.losses.iter().map(|loss| loss.line).collect::<Vec<_>>(), [3, 12, 16]);
    assert!(!format!("{import:?}").contains("secret"));
}

#[test]
fn damaged_xml_is_refused_with_its_line() {
    for (xml, line) in [
        ("<user-mapping>\n<authorize>", 2),
        ("<user-mapping>\n</authorize>", 2),
        ("<!DOCTYPE a [\n<!ENTITY x \"y\">]>\n<user-mapping/>", 2),
        ("<user-mapping>&x;</user-mapping>", 1),
        ("<user-mapping><connection><connection/></connection></user-mapping>", 1),
        ("<user-mapping", 1),
    ] {
        let error = read(xml.as_bytes(), "", &Options::default()).unwrap_err();
        assert!(error.line >= 1 && error.line.abs_diff(line) <= 1, "{xml}: {error:?}");
    }
}

#[test]
fn too_many_users_are_refused() {
    let table = format!(
        "name,protocol,hostname,users\na,ssh,h,{}\nb,ssh,h,ann\n",
        (0..1001).map(|n| format!("u{n};")).collect::<String>()
    );
    let import = reading(&table, "").import;
    assert_eq!(refused(&import), [(2, "a")]);
    assert_eq!(import.items.len(), 1);
    let plan = format!(
        "format: rac-admin-plan\nversion: 1\nendpoints: [{{name: a, bindings: [{}]}}]",
        "{user: u}, ".repeat(1001)
    );
    assert!(text_of(&plan_file::read(&plan).unwrap().refused[0].why).contains("use a group"));
}

#[test]
fn mistakes_in_xml_repeat_nothing_of_a_password() {
    for password in [
        "s3cr<et",
        "a&s3cret;b",
        "<s3cret>",
        "s3&#xcret;",
        "a</s3cret>b",
        "a&s3cret",
        "<s3cret a='b'/><",
        "<![CDATA[s3cret",
    ] {
        let text = format!(
            "<user-mapping><authorize username=\"a\" password=\"b\"><connection name=\"c\"><protocol>ssh</protocol>\n\
            <param name=\"hostname\">h</param><param name=\"password\">{password}</param></connection></authorize></user-mapping>"
        );
        let error = read(text.as_bytes(), "", &Options::default()).unwrap_err();
        assert!(!error.words().text().contains("cret"), "{password}: {}", error.words());
        assert_eq!(error.line, 2, "{password}");
    }
}

#[test]
fn a_connection_without_a_limit_is_unlimited_as_in_guacamole() {
    let json = r#"[{"name": "a", "protocol": "ssh", "parameters": {"hostname": "h"}}]"#;
    let xml = "<user-mapping><authorize username='ann'><connection name='a'><protocol>ssh</protocol><param name='hostname'>h</param>\
        </connection></authorize></user-mapping>";
    let table = "name,protocol,hostname (parameter)\na,ssh,h\n";
    for text in [json, xml, table, "- {name: a, protocol: ssh, parameters: {hostname: h}}\n"] {
        let import = reading(text, "").import;
        assert_eq!(fields(&import, 0)["maximum_connections"], -1, "{text}");
        let notes: Vec<String> = import.notes.iter().map(|note| note.text.text()).collect();
        assert!(
            matches!(notes.as_slice(), [one] if one.contains("1 connection has no max-connections")),
            "{notes:?}"
        );
    }
    // A limit that is no number is reported, and not made unlimited.
    let import = reading("name,protocol,hostname,max-connections\na,ssh,h,many\nb,ssh,h,\n", "").import;
    assert_eq!(fields(&import, 0).get("maximum_connections"), None);
    assert_eq!(fields(&import, 1)["maximum_connections"], -1);
    assert_eq!(import.notes, []);
}
