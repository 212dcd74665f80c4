//! Tables of machines with any columns. The meaning of a column is guessed from its name, or given by the user.

use std::collections::BTreeMap;

use guacamole_settings::catalogue::{Protocols, find};
use guacamole_settings::host;
use guacamole_settings::secrets::is_secret;
use rac_messages::files;

use super::guacamole::lose_rest;
use super::hosts::is_host;
use super::machine::Machine;
use crate::csv::{Table, column_named, split_list};
use crate::model::{MOST_BINDINGS, PartName};
use crate::{FormatError, Import, Loss};

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

/// Names of columns in English, German, French and Spanish, as [`letters`] reduces them, most likely first.
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
            "rechnername",
            "geratename",
            "bezeichnung",
            "gerat",
            "rechner",
            "nom",
            "nomdelamachine",
            "ordinateur",
            "serveur",
            "nombre",
            "nombredelequipo",
            "equipo",
            "ordenador",
            "servidor",
            "maquina",
            "connectionname",
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
            "ipadresse",
            "hostadresse",
            "netzwerkadresse",
            "zieladresse",
            "adresse",
            "nomdhote",
            "hote",
            "adresseip",
            "nombredehost",
            "anfitrion",
            "direccionip",
            "direccion",
            "hostaddress",
            "remotehost",
            "zielhost",
            "primaryip6",
            "uri",
        ],
    ),
    (
        "port",
        &[
            "port",
            "ansibleport",
            "sshport",
            "rdpport",
            "vncport",
            "portnummer",
            "anschluss",
            "numerodeport",
            "puerto",
            "portnumber",
            "tcpport",
        ],
    ),
    (
        "protocol",
        &[
            "protocol",
            "proto",
            "connectiontype",
            "connectionprotocol",
            "service",
            "method",
            "protokoll",
            "verbindungsart",
            "protocole",
            "protocolo",
        ],
    ),
    ("maximum_connections", &["maximumconnections", "maxconnections"]),
    ("users", &["users", "utilisateurs", "usuarios"]),
    ("groups", &["groups", "gruppen", "groupes", "grupos"]),
    (
        "username",
        &[
            "username",
            "user",
            "login",
            "account",
            "ansibleuser",
            "sshuser",
            "logon",
            "benutzername",
            "anmeldename",
            "benutzer",
            "konto",
            "nomdutilisateur",
            "utilisateur",
            "identifiant",
            "compte",
            "nombredeusuario",
            "usuario",
            "cuenta",
            "credentialusername",
        ],
    ),
    (
        "password",
        &[
            "password",
            "passwd",
            "pwd",
            "pass",
            "ansiblepassword",
            "sshpassword",
            "kennwort",
            "passwort",
            "motdepasse",
            "mdp",
            "contrasena",
            "clave",
            "credentialpassword",
        ],
    ),
    ("domain", &["domain", "domane", "domaine", "dominio", "credentialdomain"]),
    ("private-key", &["privatekey", "sshkey", "key"]),
];

/// Names of machines, by which they are reached if no other column has their hosts.
const MACHINES: &[&str] = &[
    "machinename",
    "servername",
    "computername",
    "machine",
    "server",
    "computer",
    "rechnername",
    "rechner",
    "nomdelamachine",
    "ordinateur",
    "serveur",
    "nombredelequipo",
    "equipo",
    "ordenador",
    "servidor",
    "maquina",
];

/// The letters and digits of a name, in lower case and without accents.
fn letters(header: &str) -> String {
    let plain = |c: char| match c {
        'à' | 'á' | 'â' | 'ä' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'í' | 'î' | 'ï' => 'i',
        'ñ' => 'n',
        'ó' | 'ô' | 'ö' => 'o',
        'ú' | 'û' | 'ü' => 'u',
        other => other,
    };
    header.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).map(plain).collect()
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

/// Refuses a table whose first row is a machine. Its cells would pass for names of columns, which are shown and remembered,
/// and one of them can be a password.
pub(super) fn check_header(table: &Table, given: &BTreeMap<String, Column>) -> Result<(), FormatError> {
    let names = || table.header.iter().filter(|name| !name.is_empty());
    let is_known = |name: &String| {
        given.contains_key(name) || meaning(name).is_some() || find(Protocols::ALL, name).is_some()
    };
    let is_domain = |name: &String| is_host(name) && name.matches('.').count() > 1;
    if names().any(|name| is_address(name)) || (names().any(is_domain) && !names().any(is_known)) {
        return Err(FormatError::new(1, files::HEADER_IS_MACHINE));
    }
    if table.rows.is_empty() {
        // One line that only looks like a table: hosts with commas, or any text.
        let hosts = names().all(|name| is_host(name) && name.contains('.'));
        return Err(FormatError::new(1, if hosts { files::HEADER_IS_MACHINE } else { files::NO_ROWS }));
    }
    Ok(())
}

/// Whether a cell is an IP address, with or without a port, or a URL.
fn is_address(cell: &str) -> bool {
    let name = cell.split_once(':').map_or(cell, |(name, _)| name);
    cell.contains("://") || host::ipv6(cell).is_some() || name.parse::<std::net::Ipv4Addr>().is_ok()
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
    let by_name = match best.get("name") {
        Some((_, at)) if !best.contains_key("host") && !is_given(&Column::Host) => Some(*at).filter(|at| {
            table.header.get(*at).is_some_and(|name| MACHINES.contains(&letters(name).as_str()))
        }),
        _ => None,
    };
    let guess = |at: usize, name: &str| {
        let column = match meaning(name) {
            Some(_) if by_name == Some(at) => Column::Host,
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
            import.losses.push(Loss::new(1, column_named(name), files::COLUMN_UNASSIGNED));
        }
    }
    if !columns.iter().any(|(_, column)| *column == Column::Host) {
        import.losses.push(Loss::new(0, files::rows(table.rows.len()), files::NO_HOST_COLUMN));
        return import;
    }
    let mut columns = columns.to_vec();
    for at in 1..columns.len() {
        let Some((before, [(name, column), ..])) = columns.split_at_mut_checked(at) else { continue };
        let can_repeat = matches!(column, Column::Users | Column::Groups | Column::Ignore);
        if !can_repeat && before.iter().any(|(_, other)| other == column) {
            import.losses.push(Loss::new(1, column_named(name), files::COLUMN_REPEATED));
            *column = Column::Ignore;
        }
    }
    let sources: Vec<PartName> = columns.iter().map(|(name, _)| column_named(name)).collect();
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
                    Err(_) => machine.lose(line, source, files::NOT_WHOLE_NUMBER),
                },
                Column::Users => machine.users.extend(split_list(cell).take(MOST_BINDINGS + 1)),
                Column::Groups => machine.groups.extend(split_list(cell).take(MOST_BINDINGS + 1)),
                // A password can begin or end with a blank; in other cells it comes from how the table is laid out.
                Column::Setting(name) if is_secret(name) => machine.parameter(name, cell, line, source),
                Column::Setting(name) => machine.parameter(name, cell.trim(), line, source),
                Column::Ignore => {}
            }
        }
        if !machine.users.is_empty() || !machine.groups.is_empty() {
            machine.origin("bindings", line, &files::COLUMNS_OF_ACCESS.into());
        }
        lose_rest(&mut machine, row, table.header.len());
        machine.finish(&mut import);
    }
    import
}
