//! The texts of the wizard.

use super::answers::Step;
use crate::plan::Doings;
use rac_ui::words::counted;

pub const TITLE: &str = "Connect machines";
pub const ABOUT: &str = "Set up everything that users need to reach machines: a provider, its application, who has access, an outpost, and the machines. Nothing is written before the last step.";
pub const KEPT: &str = "Your answers stay in this tab if you leave the page, except for passwords.";
pub const NOT_KEPT: &str = "Your answers are lost if you leave the page.";
pub const STEPS: &str = "Steps";
pub const NEXT: &str = "Next";
pub const BACK: &str = "Back";
pub const CREATE: &str = "Create";
pub const START_OVER: &str = "Start over";
pub const READING: &str = "Reading the instance…";
pub const NOT_READ: &str = "The instance could not be read";
pub const TRY_AGAIN: &str = "Try again";
pub const LACKING: &str = "You can look, but not create";
pub const NOT_READ_YET: &str = "Wait until the instance is read.";

pub fn step(step: Step) -> &'static str {
    match step {
        Step::Provider => "Provider",
        Step::Application => "Application",
        Step::Access => "Who has access",
        Step::Outpost => "Outpost",
        Step::Machines => "Machines",
        Step::Credentials => "Credentials",
        Step::Review => "Review",
    }
}

pub fn about(step: Step) -> &'static str {
    match step {
        Step::Provider => "A provider holds machines and the settings that they share.",
        Step::Application => "Users find the machines through an application in authentik.",
        Step::Access => "Who can open the machines. It applies to the machines and to a new application.",
        Step::Outpost => "An outpost makes the connections. It must be able to reach the machines.",
        Step::Machines => "Each machine becomes an endpoint.",
        Step::Credentials => "How users log in to the machines.",
        Step::Review => "What is created in authentik.",
    }
}

/// “Step 2 of 7: Application”
pub fn step_title(at: Step) -> String {
    let place = Step::ALL.iter().position(|one| *one == at).unwrap_or_default() + 1;
    format!("Step {place} of {}: {}", Step::ALL.len(), step(at))
}

pub const PROVIDER_KIND: &str = "Provider to use";
pub const PROVIDER_NEW: &str = "Create a provider";
pub const PROVIDER_EXISTING: &str = "Use an existing provider";
pub const PROVIDER: &str = "Provider";
pub const CHOOSE_PROVIDER: &str = "Choose a provider.";
pub const CHOOSE: &str = "Choose one";
pub const PROVIDER_NAME: &str = "Provider name";
pub const NAME_MISSING: &str = "Enter a name.";
pub const PROVIDER_TAKEN: &str = "A provider has this name. Use it, or choose another name.";
pub const FLOW: &str = "Authorization flow";
pub const FLOW_HELP: &str = "What users pass before each launch. With explicit consent they confirm; with implicit consent they don't.";
pub const CHOOSE_FLOW: &str = "Choose a flow.";
pub const EXPIRY: &str = "Connection expiry";
pub const EXPIRY_HELP: &str = "How long a connection token is valid, such as hours=8 or days=1. While it is valid, it counts towards the limit.";

pub const APPLICATION_NAME: &str = "Application name";
pub const APPLICATION_NAME_HELP: &str = "What users see in authentik. Default: the name of the provider.";
pub const SLUG: &str = "Slug";
pub const SLUG_WRONG: &str = "Enter a slug of letters, digits, hyphens and underscores.";
pub const SLUG_TAKEN: &str = "Another application has this slug.";

pub fn slug_help(slug: &str) -> String {
    format!("Its name in addresses. Default: {slug}")
}

pub fn has_application(provider: &str, application: &str) -> String {
    format!("The provider “{provider}” has the application “{application}”, which stays as it is.")
}

pub const ACCESS: &str = "Who has access";
pub const ACCESS_GROUPS: &str = "Members of groups";
pub const ACCESS_USERS: &str = "Single users";
pub const ACCESS_EVERYONE: &str = "Everyone";
pub const EVERYONE_WARNING: &str =
    "Everyone who can sign in to authentik can open these machines, now and in the future.";
pub const CHOOSE_ACCESS: &str = "Choose who has access.";
pub const GROUPS: &str = "Groups";
pub const USERS: &str = "Users";
pub const CHOOSE_GROUPS: &str = "Choose at least one group.";
pub const CHOOSE_USERS: &str = "Choose at least one user.";
pub const ANY_OF_THEM: &str = "Being in one of them is enough.";
pub const APPLICATION_LIMITS: &str = "The application has bindings of its own: users must pass these, too.";
pub const GROUPS_HIDDEN: &str = "Your account can't view groups.";
pub const USERS_HIDDEN: &str = "Your account can't view users.";

pub const OUTPOST_KIND: &str = "Outpost to use";
pub const OUTPOST_EXISTING: &str = "Use an existing outpost";
pub const OUTPOST_NEW: &str = "Create an outpost";
pub const OUTPOST: &str = "Outpost";
pub const OUTPOST_NAME: &str = "Outpost name";
pub const OUTPOST_NEW_HELP: &str =
    "Afterwards it has to be deployed: authentik shows how under Applications, Outposts.";
pub const CHOOSE_OUTPOST: &str = "Choose an outpost.";
pub const CHOOSE_OUTPOST_KIND: &str = "Choose an outpost, or create one.";
pub const OUTPOST_TAKEN: &str = "An outpost has this name.";

pub fn has_outposts(provider: &str, outposts: &[&str]) -> String {
    format!("The provider “{provider}” is served by {}.", outposts.join(", "))
}

pub fn serves(count: usize) -> String {
    format!("serves {}", counted(count, "provider", "providers"))
}

pub const MACHINES: &str = "Machines to connect";
pub const MACHINES_ONE: &str = "One machine";
pub const MACHINES_LIST: &str = "A list of hosts";
pub const PROTOCOL: &str = "Protocol";
pub const CHOOSE_PROTOCOL: &str = "Choose a protocol.";
pub const HOST: &str = "Host";
pub const HOST_HELP: &str = "A name or address that the outpost can reach.";
pub const HOST_MISSING: &str = "Enter a host.";
pub const PORT: &str = "Port";
pub const PORT_HELP: &str = "Default: 3389 for RDP, 22 for SSH, 5900 for VNC.";
pub const PORT_WRONG: &str = "Enter a number from 1 to 65535.";
pub const MACHINE_NAME: &str = "Endpoint name";
pub const MACHINE_NAME_HELP: &str = "Default: the host.";
pub const LIST: &str = "Hosts";
pub const LIST_HELP: &str =
    "One per line: host or host:port, and a name after it if you like. At most 20,000.";
pub const NO_HOSTS: &str = "Enter at least one host.";
pub const CERTIFICATE: &str = "Certificate of the machines";
pub const CERTIFICATE_TOFU: &str = "Trust the first one, and require the same from then on";
pub const CERTIFICATE_ANY: &str = "Accept any";
pub const CERTIFICATE_VALID: &str = "Only valid ones";
pub const CERTIFICATE_HELP: &str = "Windows machines usually have a self-signed certificate.";

pub fn bad_line(line: usize, why: &str) -> String {
    format!("Line {line}: {why}")
}

pub const CREDENTIALS: &str = "How users log in";
pub const CREDENTIALS_HELP: &str = "To let authentik ask users at each launch, apply the recipe “Credentials by prompt” in the provider's form afterwards.";
pub const CREDENTIALS_ASK: &str = "The machine asks";
pub const CREDENTIALS_ASK_HELP: &str = "Nothing is stored. RDP shows the logon screen of Windows, unless NLA is required; SSH asks in the terminal.";
pub const CREDENTIALS_SHARED: &str = "The same account for everyone";
pub const CREDENTIALS_SHARED_HELP: &str = "Everyone who can view the endpoints can read the password.";
pub const CREDENTIALS_ATTRIBUTES: &str = "An account of their own, from user attributes";
pub const CREDENTIALS_ATTRIBUTES_HELP: &str = "Creates a property mapping, unless it exists. It sends the attributes rac_username and rac_password of each user; without rac_username, the name in authentik.";
pub const CREDENTIALS_MAPPING: &str = "From an existing property mapping";
pub const USERNAME: &str = "User name";
pub const USERNAME_MISSING: &str = "Enter a user name.";
pub const PASSWORD: &str = "Password";
pub const PASSWORD_HELP: &str = "Not kept if you leave the page.";
pub const DOMAIN: &str = "Domain";
pub const DOMAIN_HELP: &str = "For machines in an Active Directory.";
pub const MAPPING: &str = "Property mapping";
pub const CHOOSE_MAPPING: &str = "Choose a property mapping.";

pub const ROWS: &str = "What will be created";
pub const NOTHING_TO_DO: &str = "Everything is there already.";
pub const IMPOSSIBLE: &str = "Nothing of this can be created.";
pub const UNREAD: &str = "Some of the instance could not be read";
pub const PASSWORD_EMPTY: &str = "No password is set for the shared account: machines will ask for it.";
pub const HALF_DONE: &str = "Not everything was created";
pub const HALF_DONE_TEXT: &str = "What was created stays and is used. “Create” tries again what is left, as listed below. To remove it instead, use Recent changes.";

/// The label of the run.
pub fn creating(count: usize) -> Doings {
    let what = counted(count, "object", "objects");
    Doings { button: format!("Create {what}"), running: format!("Creating {what}…") }
}

pub fn rows_more(count: usize) -> String {
    format!("And {count} more.")
}

/// Endpoints that exist and would be changed.
pub fn changes_existing(count: usize) -> String {
    match count {
        1 => "1 of them exists already and would be changed.".to_owned(),
        count => format!("{count} of them exist already and would be changed."),
    }
}

pub const DONE: &str = "Everything is in place";
pub const DONE_TEXT: &str = "Check whether a user can connect, or launch a machine yourself.";
pub const CHECK_USER: &str = "Check for a user";
pub const OPEN_PROVIDER: &str = "Open the provider";
pub const MORE_MACHINES: &str = "Connect more machines";
pub const ENDPOINTS: &str = "Endpoints";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_and_counts_fit() {
        assert_eq!(step_title(Step::Provider), "Step 1 of 7: Provider");
        assert_eq!(step_title(Step::Review), "Step 7 of 7: Review");
        assert_eq!(creating(1).button, "Create 1 object");
        assert_eq!(creating(4).running, "Creating 4 objects…");
        assert_eq!(serves(1), "serves 1 provider");
    }
}
