//! Tables of machines with any columns. The meaning of a column is guessed from its name, or given by the user.

use std::collections::BTreeMap;

use guacamole_settings::catalogue::{Protocols, find};

use super::guacamole::lose_rest;
use super::machine::Machine;
use crate::csv::{Table, column_named, split_list};
use crate::{Import, Loss};

/// The meaning of a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Column {
    Name,
    Host,
    Port,
    Protocol,
    MaximumConnections,
    /// Users with access, separated by `;`.
    Users,
    /// Groups with access, separated by `;`.
    Groups,
    /// A parameter of guacd, by its name.
    Setting(String),
    /// Not imported.
    Ignore,
}

/// Names of columns, reduced to letters and digits, most likely first.
const NAMES: &[(&str, &[&str])] = &[
    (
        "name",
        &[
            "name",
            "devicename",
            "displayname",
            "machinename",
            "servername",
            "computername",
            "vmname",
            "label",
            "title",
            "device",
            "machine",
            "server",
            "computer",
            "vm",
            "inventoryhostname",
            "alias",
        ],
    ),
    (
        "host",
        &[
            "hostname",
            "host",
            "fqdn",
            "dnsname",
            "dns",
            "ansiblehost",
            "ipaddress",
            "ip",
            "address",
            "ipv4",
            "ipv4address",
            "primaryip",
            "primaryip4",
            "managementip",
            "mgmtip",
            "privateip",
            "ipv6",
            "ipv6address",
            "fulladdress",
            "target",
        ],
    ),
    ("port", &["port", "ansibleport", "sshport", "rdpport", "vncport"]),
    ("protocol", &["protocol", "proto", "connectiontype", "connectionprotocol", "service", "method"]),
    ("maximum_connections", &["maximumconnections", "maxconnections"]),
    ("users", &["users"]),
    ("groups", &["groups"]),
    ("username", &["username", "user", "login", "account", "ansibleuser", "sshuser", "logon"]),
    ("password", &["password", "passwd", "pwd", "pass", "ansiblepassword", "sshpassword"]),
    ("domain", &["domain"]),
    ("private-key", &["privatekey", "sshkey", "key"]),
];

fn letters(header: &str) -> String {
    header.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The meaning of a column's name, and its rank: 0 is most likely.
fn meaning(header: &str) -> Option<(&'static str, usize)> {
    let letters = letters(header);
    NAMES.iter().find_map(|(meaning, names)| {
        names.iter().position(|name| *name == letters).map(|likely| (*meaning, likely))
    })
}

/// Whether a word names a column of hosts or names.
pub(super) fn is_known(header: &str) -> bool {
    matches!(meaning(header), Some(("name" | "host", _)))
}

/// The meanings of the columns, given or guessed. Each meaning is assigned to its most likely column only.
pub(super) fn columns(table: &Table, given: &BTreeMap<String, Column>) -> Vec<(String, Column)> {
    let is_given = |column: &Column| given.values().any(|one| one == column);
    let mut best: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for (at, name) in table.header.iter().enumerate().filter(|(_, name)| !given.contains_key(*name)) {
        if let Some((meaning, likely)) = meaning(name) {
            let best = best.entry(meaning).or_insert((likely, at));
            *best = (*best).min((likely, at));
        }
    }
    let guess = |at: usize, name: &str| {
        let column = match meaning(name) {
            Some((meaning, _)) if best.get(meaning).is_none_or(|(_, column)| *column != at) => Column::Ignore,
            Some(("name", _)) => Column::Name,
            Some(("host", _)) => Column::Host,
            Some(("port", _)) => Column::Port,
            Some(("protocol", _)) => Column::Protocol,
            Some(("maximum_connections", _)) => Column::MaximumConnections,
            Some(("users", _)) => Column::Users,
            Some(("groups", _)) => Column::Groups,
            Some((parameter, _)) => Column::Setting(parameter.to_owned()),
            None => match find(Protocols::ALL, name) {
                Some(parameter) => Column::Setting(parameter.name.to_owned()),
                None => Column::Ignore,
            },
        };
        if is_given(&column) && column != Column::Ignore { Column::Ignore } else { column }
    };
    let of = |(at, name): (usize, &String)| {
        let column = given.get(name).cloned().unwrap_or_else(|| guess(at, name));
        (name.clone(), column)
    };
    table.header.iter().enumerate().map(of).collect()
}

pub(super) fn read(table: &Table, columns: &[(String, Column)]) -> Import {
    let mut import = Import::default();
    for (at, (name, column)) in columns.iter().enumerate() {
        let is_used = || table.rows.iter().any(|row| !row.cell(at).is_empty());
        if *column == Column::Ignore && is_used() {
            import.losses.push(Loss::new(1, column_named(name), "It isn't assigned to anything."));
        }
    }
    if !columns.iter().any(|(_, column)| *column == Column::Host) {
        import.losses.push(Loss::new(1, "all rows", "No column is assigned to the host."));
        return import;
    }
    let mut columns = columns.to_vec();
    for at in 1..columns.len() {
        let Some((before, [(name, column), ..])) = columns.split_at_mut_checked(at) else { continue };
        let can_repeat = matches!(column, Column::Users | Column::Groups | Column::Ignore);
        if !can_repeat && before.iter().any(|(_, other)| other == column) {
            import.losses.push(Loss::new(
                1,
                column_named(name),
                "A column before it holds the same, and counts.",
            ));
            *column = Column::Ignore;
        }
    }
    let sources: Vec<String> = columns.iter().map(|(name, _)| column_named(name)).collect();
    for row in &table.rows {
        let mut machine = Machine::new(row.line);
        let line = row.line;
        for ((at, (_, column)), source) in columns.iter().enumerate().zip(&sources) {
            let cell = row.cell(at);
            if cell.trim().is_empty() {
                continue;
            }
            match column {
                Column::Name => {
                    cell.trim().clone_into(&mut machine.name);
                    machine.origin("name", line, source);
                }
                Column::Host => machine.parameter("hostname", cell, line, source),
                Column::Port => machine.parameter("port", cell, line, source),
                Column::Protocol => {
                    cell.trim().clone_into(&mut machine.protocol);
                    machine.origin("protocol", line, source);
                }
                Column::MaximumConnections => match cell.trim().parse::<i32>() {
                    Ok(number) => {
                        machine.maximum_connections = Some(number.into());
                        machine.origin("maximum_connections", line, source);
                    }
                    Err(_) => machine.lose(line, source, "This is not a whole number."),
                },
                Column::Users => machine.users.extend(split_list(cell)),
                Column::Groups => machine.groups.extend(split_list(cell)),
                Column::Setting(name) => machine.parameter(name, cell, line, source),
                Column::Ignore => {}
            }
        }
        if !machine.users.is_empty() || !machine.groups.is_empty() {
            machine.origin("bindings", line, "columns of users and groups");
        }
        lose_rest(&mut machine, row, table.header.len());
        machine.finish(&mut import);
    }
    import
}
