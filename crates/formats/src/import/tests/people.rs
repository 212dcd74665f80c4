//! Files as people and spreadsheets leave them.

use guacamole_settings::host::{self, HostProblem, ProblemKind};

use super::*;

fn error(text: &str, file_name: &str) -> String {
    read(text.as_bytes(), file_name, &Options::default()).unwrap_err().words().text()
}

fn hosts(import: &Import) -> Vec<&str> {
    import.items.iter().map(|one| one.item.text("host")).collect()
}

#[test]
fn no_format_makes_endpoints_of_hosts_that_nothing_can_reach() {
    for host in [
        "a.example,b.example",
        "10.0.0.1;10.0.0.2",
        "front desk",
        "desk.example:0",
        "desk.example:22:22",
        ":22",
        "-",
        "N/A",
        "#REF!",
        "'10.0.0.1",
        "192.0.2.300",
        "desk\u{200b}.example",
        "..",
    ] {
        let quoted = host.replace('"', "\"\"");
        let files = [
            (Format::Inventory, format!("name,host\na,\"{quoted}\"\n")),
            (Format::GuacamoleCsv, format!("name,protocol,hostname\na,ssh,\"{quoted}\"\n")),
            (
                Format::GuacamoleJson,
                json!([{"name": "a", "protocol": "ssh", "parameters": {"hostname": host}}]).to_string(),
            ),
            (Format::Rdp, format!("full address:s:{host}\n")),
            (
                Format::UserMapping,
                format!(
                    "<user-mapping><authorize username='u'><connection name='a'><protocol>ssh</protocol>\
                    <param name='hostname'>{host}</param></connection></authorize></user-mapping>"
                ),
            ),
        ];
        for (format, text) in files {
            let options = Options { format: Some(format), ..Options::default() };
            let import = read(text.as_bytes(), "a.rdp", &options).unwrap().import;
            assert_eq!((hosts(&import), import.refused.len()), (vec![], 1), "{format:?}: {host}");
        }
    }
}

#[test]
fn ports_may_be_decimals_but_never_wrong() {
    let import =
        reading("name,host,port\na,a.example,22.0\nb,b.example,22.5\nc,c.example,3.389\n", "").import;
    assert_eq!(hosts(&import), ["a.example:22"]);
    assert_eq!(refused(&import), [(3, "b"), (4, "c")]);
}

#[test]
fn formulas_that_protect_a_text_are_the_text() {
    let text = "name,host,username,password\n=\"0012\",a.example,\"=\"\"007\"\"\",\"=\"\"a\"\"\"\"b\"\"\"\nb,b.example,=1+2,\"=\"\"a\"\"&\"\"b\"\"\"\n";
    let import = reading(text, "").import;
    assert_eq!(import.items[0].item.name(), "0012");
    assert_eq!(fields(&import, 0)["settings"], json!({"username": "007", "password": "a\"b"}));
    assert_eq!(fields(&import, 1)["settings"], json!({"username": "=1+2", "password": "=\"a\"&\"b\""}));
    assert!(import.notes.iter().any(|note| text_of(&note.text).starts_with("3 cells are formulas")));
    let items = [crate::testing::item(
        Kind::Endpoint,
        json!({"name": "a", "host": "h", "settings": {"password": "=\"x\""}}),
    )];
    assert_eq!(reading(&csv::to_csv(&items), "").import.into_items(), items, "our own tables mark them");
}

#[test]
fn spreadsheets_spell_true_and_false_in_their_language() {
    let text = "name,protocol,hostname,ignore-cert,enable-drive,password\na,rdp,h,TRUE,FALSCH,TRUE\nb,rdp,h,vrai,perhaps,x\n";
    let import = reading(text, "").import;
    assert_eq!(
        fields(&import, 0)["settings"],
        json!({"ignore-cert": "true", "enable-drive": "false", "password": "TRUE"})
    );
    assert_eq!(
        fields(&import, 1)["settings"],
        json!({"ignore-cert": "true", "enable-drive": "perhaps", "password": "x"})
    );
}

#[test]
fn capitals_in_the_first_row_of_guacamoles_table_make_no_settings() {
    let reading =
        reading("Name,Protocol,Hostname,Users,Max-Connections,Weight (Attribute)\na,ssh,h,ann;ann,0,3\n", "");
    assert_eq!(reading.format, Format::GuacamoleCsv);
    assert_eq!(
        fields(&reading.import, 0),
        json!({"name": "a", "protocol": "ssh", "host": "h", "maximum_connections": -1, "bindings": ["user ann"]})
    );
    assert_eq!(losses(&reading.import, 0), [(2, "column “Weight (Attribute)”")]);
    // An inventory has columns like these, too, and no default of Guacamole.
    let inventory = super::reading("Name,Protocol,Hostname,Users\na,ssh,h,ann\n", "");
    assert_eq!(inventory.format, Format::Inventory);
}

#[test]
fn a_connection_that_no_one_can_use_is_not_opened_to_everyone() {
    let connection =
        "<connection name='a'><protocol>ssh</protocol><param name='hostname'>h</param></connection>";
    for authorize in ["<authorize>", "<authorize username=''>", "<authorize password='x'>"] {
        let import =
            reading(&format!("<user-mapping>{authorize}{connection}</authorize></user-mapping>"), "").import;
        assert_eq!((import.items.len(), refused(&import)), (0, vec![(1, "a")]), "{authorize}");
    }
    let import = reading(&format!("<user-mapping>{connection}</user-mapping>"), "").import;
    assert_eq!(import.items.len(), 0, "it stands in no <authorize>");
}

#[test]
fn every_part_of_a_user_mapping_is_read_or_reported() {
    let xml = "<user-mapping><authorize username='ann'><connection name='a'><protocol>ssh</protocol><protocol>rdp</protocol>\
        <param name='hostname'>h</param><param nme='port'>22</param></connection></authorize></user-mapping>";
    let import = reading(xml, "").import;
    assert_eq!(fields(&import, 0)["protocol"], "ssh");
    assert_eq!(fields(&import, 0).get("settings"), None);
    assert_eq!(losses(&import, 0), [(1, "“protocol”"), (1, "<param>")]);
    let xml = "<user-mapping>\n<authorize username='ann' password='x'><connection name='a'><protocol>ssh</protocol>\n\
        <param name='password'>x & y</param></connection></authorize></user-mapping>";
    assert_eq!(error(xml, ""), "Line 3: A “&…;” here is not defined. In texts, write & as &amp;.");
}

#[test]
fn the_address_and_the_domain_of_a_rdp_file_can_be_elsewhere() {
    let import = reading("full address:s:\nalternate full address:s:farm.example:3391\n", "a.rdp").import;
    assert_eq!(hosts(&import), ["farm.example:3391"]);
    let import = reading("full address:s:a.example\nalternate full address:s:b.example\n", "a.rdp").import;
    assert_eq!((hosts(&import), losses(&import, 0).len()), (vec!["a.example"], 1));
    let import = reading("full address:s:a.example\ndomain:s:LAB\nusername:s:AD\\ann\n", "a.rdp").import;
    assert_eq!(fields(&import, 0)["settings"], json!({"username": "ann", "domain": "AD"}));
    assert_eq!(losses(&import, 0), [(2, "“domain”")]);
    let import = reading("full address:s:a.example\ndomain:s:ad\nusername:s:AD\\ann\n", "a.rdp").import;
    assert_eq!(
        (fields(&import, 0)["settings"]["domain"].as_str(), losses(&import, 0).len()),
        (Some("ad"), 0)
    );
}

#[test]
fn a_port_or_protocol_behind_a_host_is_no_name() {
    let text = "a.example 2222\nb.example\trdp\nc.example ssh 23\nd.example 24 SSH ; night\ne.example 99999\nf.example Room 7\n; off\n";
    let import = reading(text, "").import;
    let found: Vec<(&str, &str, &str)> = import
        .items
        .iter()
        .map(|one| (one.item.name(), one.item.text("host"), one.item.text("protocol")))
        .collect();
    assert_eq!(
        found,
        [
            ("a.example", "a.example:2222", ""),
            ("b.example", "b.example", "rdp"),
            ("c.example", "c.example:23", "ssh"),
            ("d.example", "d.example:24", "ssh"),
            ("99999", "e.example", ""),
            ("Room 7", "f.example", ""),
        ]
    );
}

#[test]
fn a_name_with_an_equals_sign_stays_whole() {
    let import = reading("10.0.0.5 <img src=x onerror=f>\n10.0.0.6 rack=7\n", "").import;
    let names: Vec<_> = import.items.iter().map(|one| one.item.name()).collect();
    assert_eq!(names, ["<img src=x onerror=f>", "10.0.0.6"]);
}

#[test]
fn inventories_of_ansible_are_lists_of_hosts() {
    let text = "[web]\nweb-1 ansible_host=192.0.2.1 ansible_port=2222 ansible_user=ops\nweb-2.example ansible_ssh_pass='s3 cret' rack=7\nweb-[03:05].example\n\
        \n[web:vars]\nansible_user=root\n[all:children]\nweb\n[db]\ndb-1.example\n";
    let reading = reading(text, "hosts");
    assert_eq!(reading.format, Format::Hosts);
    let import = reading.import;
    assert_eq!(
        fields(&import, 0),
        json!({"name": "web-1", "host": "192.0.2.1:2222", "settings": {"username": "ops"}})
    );
    assert_eq!(
        fields(&import, 1),
        json!({"name": "web-2.example", "host": "web-2.example", "settings": {"password": "s3 cret"}})
    );
    assert_eq!(losses(&import, 1), [(3, "“rack”")]);
    assert_eq!(hosts(&import), ["192.0.2.1:2222", "web-2.example", "db-1.example"]);
    assert_eq!(refused(&import), [(4, "line 4")]);
    let lost: Vec<usize> = import.losses.iter().map(|loss| loss.line).collect();
    assert_eq!(lost, [1, 6, 8, 10]);
}

#[test]
fn mistakes_are_explained_where_they_are() {
    for (text, why) in [
        ("PK\u{3}\u{4}\u{14}", "This is a workbook or an archive: save the table as CSV."),
        ("// mine\n{\"format\": \"rac-admin-plan\"}", "Line 1: This is not JSON: expected value."),
        (
            "version: 1\nendpoints:\n- name: a\n",
            "Line 1: This is no plan file: it lacks “format: rac-admin-plan”.",
        ),
        (
            "{\"version\": 1, \"providers\": [{\"name\": \"a\"}]}",
            "Line 1: This is no plan file: it lacks “format: rac-admin-plan”.",
        ),
        (
            "{\"format\": \"rac-admin-plan\",\n\"version\": 1,\n\"version\": 1}",
            "Line 3: “version” is given twice.",
        ),
        (
            "[{\"name\": \"a\", \"protocol\": \"ssh\", \"x\": [1.50, {\"y\": null, \"y\": 1}]}]",
            "Line 1: “y” is given twice.",
        ),
        (
            "a.example, b.example\n",
            "Line 1: This row is a machine: write the names of the columns above it, such as name,host,protocol.",
        ),
        ("Host,Port\n", "Line 1: There are no rows below the first one, which names the columns."),
    ] {
        assert_eq!(error(text, ""), why, "{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn line_ends_change_nothing(lines in proptest::collection::vec("[a-z]{1,8}(\\.example)?(:[0-9]{1,5})?|#[a-z ]{0,9}", 1..12)) {
        let import = |end: &str| {
            let text: String = lines.iter().flat_map(|line| [line.as_str(), end]).collect();
            let options = Options { format: Some(Format::Hosts), ..Options::default() };
            read(text.as_bytes(), "", &options).map(|reading| reading.import)
        };
        prop_assert_eq!(import("\r"), import("\n"));
        prop_assert_eq!(import("\r\n"), import("\n"));
    }

    #[test]
    fn guacd_can_reach_the_host_of_every_machine(cell in "[a-z0-9.:,;@/#'\\[\\] \u{200b}-]{0,14}|\\PC{0,8}") {
        let table = format!("name,host\na,\"{}\"\n", cell.replace('"', "\"\""));
        let import = reading(&table, "x.csv").import;
        prop_assert_eq!(import.items.len() + import.refused.len(), 1);
        for host in hosts(&import) {
            let fatal = |one: &HostProblem| one.is_fatal() && one.kind != ProblemKind::Ipv6;
            prop_assert!(!host::problems(host).iter().any(fatal), "{}", host);
        }
    }

    #[test]
    fn a_text_in_a_formula_is_that_text(value in "[ -~äé]{1,12}") {
        let formula = format!("=\"{}\"", value.replace('"', "\"\""));
        let table = format!("name,protocol,hostname,password\na,ssh,h,\"{}\"\n", formula.replace('"', "\"\""));
        let import = reading(&table, "").import;
        prop_assume!(!value.contains("${GUAC_") && !value.contains("${HISTORY_"));
        let fields = fields(&import, 0);
        prop_assert_eq!(fields["settings"]["password"].as_str(), Some(value.as_str()));
    }

    #[test]
    fn no_value_of_a_variable_gets_into_a_name(value in "[A-Z0-9=]{6,12}", key in "[a-z_]{1,9}") {
        for text in [
            format!("a.example {key}={value}"),
            format!("a.example The first ansible_{key}='{value} {value}' b=c"),
            format!("a.example The first {key}_password={value}"),
        ] {
            let import = reading(&text, "").import;
            let name = import.items.first().map_or("", |one| one.item.name());
            prop_assert!(!name.contains(&value), "{}", text);
        }
    }
}
