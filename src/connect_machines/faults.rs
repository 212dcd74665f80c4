//! What the answers of a step lack.

use super::answers::*;
use super::items::machines;
use super::words;
use authentik_rac::connection_expiry::ConnectionExpiry;
use guacamole_settings::host::is_port;
use rac_formats::Instance;
use rac_formats::plan::Directory;
use rac_formats::snapshot::Part;
use rac_messages::Message;
use std::collections::HashMap;

/// How many lines that can't be used are listed; the others are counted.
const MOST_LINES: usize = 5;

/// What an answer lacks: the field, and a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub field: &'static str,
    pub text: Message,
}

fn fault(field: &'static str, text: Message) -> Fault {
    Fault { field, text }
}

/// The first step before the review that lacks something, and what. Answers that were kept may name what is gone.
pub fn first_fault(answers: &Answers, instance: &Instance, directory: &Directory) -> Option<(Step, Fault)> {
    let of_step = |step: Step| Some((step, faults(answers, step, instance, directory).into_iter().next()?));
    Step::ALL.into_iter().find_map(of_step)
}

/// What the answers of a step lack.
pub fn faults(answers: &Answers, step: Step, instance: &Instance, directory: &Directory) -> Vec<Fault> {
    match step {
        Step::Provider => of_provider(answers, instance),
        Step::Application => of_application(answers, instance),
        Step::Access => of_access(answers, directory),
        Step::Outpost => of_outpost(answers, instance),
        Step::Machines => of_machines(answers),
        Step::Credentials => of_credentials(answers, instance),
        Step::Review => Vec::new(),
    }
}

fn of_provider(answers: &Answers, instance: &Instance) -> Vec<Fault> {
    let is_known = |part| !instance.unread.contains(&part);
    let is_there = |name: &str| instance.providers.iter().any(|one| one.name == name);
    if !answers.is_new_provider() {
        return match answers.provider.as_deref() {
            None => vec![fault("provider", words::CHOOSE_PROVIDER)],
            Some(name) if is_known(Part::Providers) && !is_there(name) => {
                vec![fault("provider", words::gone(name))]
            }
            Some(_) => Vec::new(),
        };
    }
    let mut faults = Vec::new();
    let name = answers.provider();
    if name.is_empty() {
        faults.push(fault("provider_name", words::NAME_MISSING));
    } else if answers.stored_provider(instance).is_none() && is_there(name) {
        faults.push(fault("provider_name", words::PROVIDER_TAKEN));
    }
    match answers.flow.as_deref() {
        None => faults.push(fault("flow", words::CHOOSE_FLOW)),
        Some(slug) if is_known(Part::Flows) && instance.flows.iter().all(|flow| flow.slug != slug) => {
            faults.push(fault("flow", words::gone(slug)));
        }
        Some(_) => {}
    }
    if let Err(error) = ConnectionExpiry::typed(&answers.expiry) {
        faults.push(fault("expiry", Message::verbatim(error.words())));
    }
    faults
}

fn of_application(answers: &Answers, instance: &Instance) -> Vec<Fault> {
    if answers.stored_application_name(instance).is_some() {
        return Vec::new();
    }
    let slug = answers.application_slug();
    let is_taken = instance.applications.iter().any(|one| one.slug == slug && one.provider.is_some());
    match crate::readiness::is_slug(&slug) {
        false => vec![fault("application_slug", words::SLUG_WRONG)],
        true if is_taken => vec![fault("application_slug", words::SLUG_TAKEN)],
        true => Vec::new(),
    }
}

fn of_access(answers: &Answers, directory: &Directory) -> Vec<Fault> {
    let gone = |field, chosen: &[String], known: &Option<HashMap<String, String>>| {
        let is_gone = |name: &&String| known.as_ref().is_some_and(|known| !known.contains_key(*name));
        chosen.iter().find(is_gone).map(|name| fault(field, words::gone(name)))
    };
    match answers.access.as_str() {
        LIMITED if answers.groups.is_empty() && answers.users.is_empty() => {
            vec![fault("groups", words::CHOOSE_GROUPS_OR_USERS)]
        }
        LIMITED => {
            let of_groups = gone("groups", &answers.groups, &directory.groups);
            of_groups.into_iter().chain(gone("users", &answers.users, &directory.users)).collect()
        }
        EVERYONE => Vec::new(),
        _ => vec![fault("access", words::CHOOSE_ACCESS)],
    }
}

fn of_outpost(answers: &Answers, instance: &Instance) -> Vec<Fault> {
    if !answers.stored_outposts(instance).is_empty() {
        return Vec::new();
    }
    let is_there = |name: &str| instance.outposts.iter().any(|one| one.name == name);
    match answers.outpost_kind.as_str() {
        EXISTING => match answers.outpost.as_deref() {
            None => vec![fault("outpost", words::CHOOSE_OUTPOST)],
            Some(name) if !instance.unread.contains(&Part::Outposts) && !is_there(name) => {
                vec![fault("outpost", words::gone(name))]
            }
            Some(_) => Vec::new(),
        },
        NEW => match answers.outpost_name.trim() {
            "" => vec![fault("outpost_name", words::NAME_MISSING)],
            name if answers.created.is_none() && is_there(name) => {
                vec![fault("outpost_name", words::OUTPOST_TAKEN)]
            }
            _ => Vec::new(),
        },
        _ => vec![fault("outpost_kind", words::CHOOSE_OUTPOST_KIND)],
    }
}

fn of_machines(answers: &Answers) -> Vec<Fault> {
    let mut faults = Vec::new();
    if answers.protocol.is_empty() {
        faults.push(fault("protocol", words::CHOOSE_PROTOCOL));
    }
    faults.extend(if answers.machines == LIST { of_list(answers) } else { of_one(answers) });
    faults
}

fn of_list(answers: &Answers) -> Vec<Fault> {
    let read = match machines(answers) {
        Err(why) => return vec![fault("list", why)],
        Ok(read) => read,
    };
    if read.items.is_empty() && read.refused.is_empty() {
        return vec![fault("list", words::NO_HOSTS)];
    }
    let some = read.refused.iter().take(MOST_LINES);
    let mut faults: Vec<Fault> =
        some.map(|one| fault("list", words::bad_line(one.line, one.why.clone()))).collect();
    let more = read.refused.len() - faults.len();
    if more > 0 {
        faults.push(fault("list", words::more_bad_lines(more)));
    }
    faults
}

fn of_one(answers: &Answers) -> Vec<Fault> {
    let mut faults = Vec::new();
    let (host, port) = (answers.host.trim(), answers.port.trim());
    let is_port_wrong = !port.is_empty() && !is_port(port);
    if host.is_empty() {
        faults.push(fault("host", words::HOST_MISSING));
    } else if host.contains(char::is_whitespace) {
        faults.push(fault("host", words::HOST_BLANK));
    } else if !is_port_wrong {
        match machines(answers) {
            Err(why) => faults.push(fault("host", why)),
            Ok(read) if read.items.is_empty() && read.refused.is_empty() => {
                faults.push(fault("host", words::HOST_WRONG));
            }
            Ok(read) => faults.extend(read.refused.iter().map(|one| fault("host", one.why.clone()))),
        }
    }
    if is_port_wrong {
        faults.push(fault("port", words::PORT_WRONG));
    }
    faults
}

fn of_credentials(answers: &Answers, instance: &Instance) -> Vec<Fault> {
    let is_there = |name: &str| instance.property_mappings.iter().any(|one| one.name == name);
    match answers.credentials.as_str() {
        SHARED if answers.username.trim().is_empty() && answers.protocol != "vnc" => {
            vec![fault("username", words::USERNAME_MISSING)]
        }
        MAPPING => match answers.mapping.as_deref() {
            None => vec![fault("mapping", words::CHOOSE_MAPPING)],
            Some(name) if !instance.unread.contains(&Part::PropertyMappings) && !is_there(name) => {
                vec![fault("mapping", words::gone(name))]
            }
            Some(_) => Vec::new(),
        },
        PROMPT if !answers.has_own_flow() && answers.flow(instance).is_none() => {
            vec![fault("asks_in", words::FLOW_UNKNOWN)]
        }
        _ => Vec::new(),
    }
}
