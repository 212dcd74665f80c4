//! How the time to read a file grows with its size, for files that are made to be slow: a table for n, 2n and 4n. Twice
//! the file should take twice the time.
//!
//!     cargo run --release --package rac-formats --example growth_formats

use std::time::Instant;

use rac_formats::import::{Format, Options, read};
use rac_formats::instance::Instance;
use rac_formats::plan::{Directory, plan};
use rac_formats::{Stored, csv, export, plan_file};

/// A file of about so many bytes.
type Make = fn(usize) -> String;

const FILES: &[(&str, Format, Make)] = &[
    ("plan: endpoints", Format::PlanYaml, |n| plan_of(n, "- {name: a, host: h, settings: {a: 1}}\n")),
    ("plan: one name", Format::PlanYaml, |n| {
        plan_of(n, "- {name: a, provider: p, protocol: ssh, host: h}\n")
    }),
    ("plan: unknown fields", Format::PlanYaml, |n| {
        plan_of(
            1,
            &["- {name: a", &(0..n / 12).map(|at| format!(", u{at:06}: 1")).collect::<String>(), "}\n"]
                .concat(),
        )
    }),
    ("plan: bindings", Format::PlanYaml, |n| {
        plan_of(1, &["- {name: a, bindings: [", &"{user: a}, ".repeat(n / 11), "]}\n"].concat())
    }),
    ("plan: merges", Format::PlanYaml, |n| {
        let names: String = (0..n / 24).map(|at| format!("  n{at:06}: 1\n")).collect();
        ["a: &a\n", &names, "b:\n  <<: *a\n", &names.replace('n', "m")].concat()
    }),
    ("plan: anchors in each other", Format::PlanYaml, |n| {
        ["a: ", &(0..n.min(400)).map(|at| format!("&a{at} [")).collect::<String>()].concat()
    }),
    ("JSON: endpoints", Format::PlanJson, |n| {
        let rows = "{\"name\": \"a\", \"host\": \"h\"}, ".repeat(n / 28);
        ["{\"format\": \"rac-admin-plan\", \"version\": 1, \"endpoints\": [", &rows, "{}]}"].concat()
    }),
    ("table: rows", Format::Csv, |n| ["kind,name,settings.a\n", &"endpoint,a,1\n".repeat(n / 13)].concat()),
    ("table: an open quote", Format::Csv, |n| ["kind,name\nendpoint,\"", &"a\n".repeat(n / 2)].concat()),
    ("table: many columns", Format::Csv, |n| {
        let names: String = (0..999).map(|at| format!(",settings.s{at}")).collect();
        ["kind,name", &names[..names.len() / 2], "\n", &"endpoint,a\n".repeat(n / 11)].concat()
    }),
    ("table: commas", Format::Inventory, |n| ",".repeat(n)),
    ("table: quotes", Format::Inventory, |n| ["host\n", &"\"".repeat(n)].concat()),
    ("Guacamole: users", Format::GuacamoleCsv, |n| {
        ["name,protocol,hostname,users\na,ssh,h,", &"u;".repeat(n / 2)].concat()
    }),
    ("user mapping: depth", Format::UserMapping, |n| ["<user-mapping>", &"<a>".repeat(n / 3)].concat()),
    ("user mapping: attributes", Format::UserMapping, |n| {
        [
            "<user-mapping><authorize ",
            &(0..n / 12).map(|at| format!("a{at:06}='x' ")).collect::<String>(),
            "/>",
        ]
        .concat()
    }),
    ("user mapping: one connection", Format::UserMapping, |n| {
        let one = "<authorize username='u'><connection name='a'><protocol>ssh</protocol><param name='hostname'>h</param></connection></authorize>";
        ["<user-mapping>", &one.repeat(n / one.len()), "</user-mapping>"].concat()
    }),
    ("user mapping: entities", Format::UserMapping, |n| ["<user-mapping>", &"&amp;".repeat(n / 5)].concat()),
    (".rdp: keys", Format::Rdp, |n| (0..n / 12).map(|at| format!("k{at:06}:s:x\n")).collect()),
    ("hosts", Format::Hosts, |n| "h.example\n".repeat((n / 10).min(20_000))),
    ("hosts: one line", Format::Hosts, |n| "h:".repeat(n / 2)),
    ("Terraform: resources", Format::Terraform, |n| {
        let one = "resource \"authentik_rac_endpoint\" \"a\" {\n  name = \"a\"\n  host = var.x\n}\n";
        one.repeat(n / one.len())
    }),
    ("Terraform: bindings", Format::Terraform, |n| {
        let one = "resource \"authentik_policy_binding\" \"b\" {\n  target = authentik_rac_endpoint.a.id\n  user = authentik_user.u.id\n}\n";
        let endpoint = "resource \"authentik_user\" \"u\" { username = \"u\" }\nresource \"authentik_rac_endpoint\" \"a\" { name = \"a\" }\n";
        [endpoint, &one.repeat(n / one.len())].concat().replace("{ ", "{\n").replace(" }", "\n}")
    }),
    ("Terraform: brackets", Format::Terraform, |n| {
        ["resource \"a\" \"b\" {\n x = ", &"[".repeat(n)].concat()
    }),
    ("Terraform: texts in texts", Format::Terraform, |n| {
        ["resource \"a\" \"b\" {\n x = ", &"\"${".repeat(n / 3)].concat()
    }),
    ("Terraform: heredocs that never end", Format::Terraform, |n| "x = <<E\n".repeat(n / 8)),
    ("Terraform: locals", Format::Terraform, |n| {
        let locals: String =
            (1..n / 40).map(|at| format!("l{at} = \"${{local.l{}}}${{local.l{0}}}\"\n", at - 1)).collect();
        let one = "resource \"authentik_rac_endpoint\" \"a\" {\n  name = local.l30\n}\n";
        ["locals {\nl0 = \"x\"\n", &locals, "}\n", &one.repeat(n / 100)].concat()
    }),
    ("state: one id", Format::TerraformState, |n| {
        let one = "{\"type\": \"authentik_rac_endpoint\", \"name\": \"a\", \"mode\": \"managed\", \"instances\": [{\"attributes\": {\"id\": \"1\", \"name\": \"a\", \"protocol_provider\": 7}}]}, ";
        ["{\"serial\": 1, \"resources\": [", &one.repeat(n / one.len()), "{}]}"].concat()
    }),
    ("blueprint: entries", Format::Blueprint, |n| {
        let one = "- {model: authentik_providers_rac.endpoint, identifiers: {name: a}, attrs: {provider: !KeyOf a, settings: {a: !Context a}}}\n";
        ["version: 1\ncontext: {a: 1}\nentries:\n", &one.repeat((n / one.len()).min(19_000))].concat()
    }),
    ("blueprint: context", Format::Blueprint, |n| {
        let context: String = (1..n / 40)
            .map(|at| format!("  a{at}: !Format [\"%s%s\", !Context a{}, !Context a{0}]\n", at - 1))
            .collect();
        let one = "- {model: authentik_providers_rac.endpoint, identifiers: {name: !Context a25}}\n";
        ["version: 1\ncontext:\n  a0: x\n", &context, "entries:\n", &one.repeat(n / 160)].concat()
    }),
];

fn plan_of(n: usize, row: &str) -> String {
    ["format: rac-admin-plan\nversion: 1\nendpoints:\n", &row.repeat((n / row.len()).clamp(1, 20_000))]
        .concat()
}

fn main() {
    let start: usize = std::env::args().nth(1).and_then(|n| n.parse().ok()).unwrap_or(512 * 1024);
    println!(
        "{:36} {:>10} {:>10} {:>10}   ms for {start} bytes, twice and four times that",
        "", "n", "2n", "4n"
    );
    for (name, format, make) in FILES {
        let times = [1, 2, 4].map(|times| milliseconds(&make(start * times), *format));
        println!("{name:36} {:10.1} {:10.1} {:10.1}", times[0], times[1], times[2]);
    }
}

/// The time to read a file, to write what is in it in every format, and to compare it with an instance.
fn milliseconds(text: &str, format: Format) -> f64 {
    let begin = Instant::now();
    if let Ok(reading) = read(text.as_bytes(), "", &Options { format: Some(format), ..Options::default() }) {
        let items = reading.import.into_items();
        let stored: Vec<Stored> = items.iter().cloned().map(Stored::of_file).collect();
        std::hint::black_box((
            csv::to_csv(&items),
            plan_file::to_yaml(&items),
            export::to_terraform(&stored),
            export::to_blueprint(&items, "x"),
            plan(&items, &Instance::default(), &Directory::default(), &Default::default()),
        ));
    }
    begin.elapsed().as_secs_f64() * 1000.0
}
