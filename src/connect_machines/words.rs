//! The texts of the wizard.

use super::answers::Step;
use crate::plan::Doings;
use authentik_rac::credentials::Piece;
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
pub const STEP_LACKING: &str = "This step needs a permission that your account lacks";
pub const STARTED_OVER: &str = "Your answers were cleared.";
pub const UNDO: &str = "Undo";
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

/// What was chosen before doesn't exist any longer, or the account can't see it.
pub fn gone(name: &str) -> String {
    format!("“{name}” can't be found. Choose another one.")
}

/// The button to a step that lacks something.
pub fn go_to(step_: Step) -> String {
    format!("Go to step “{}”", step(step_))
}

pub fn step_lacks(step_: Step) -> String {
    format!("Something is missing in the step “{}”.", step(step_))
}

pub const NO_PROVIDERS: &str = "There is no RAC provider yet: create one here.";
pub const NO_FLOWS: &str = "There is no authorization flow. Create one in authentik, under Flows and Stages.";
pub const NO_OUTPOSTS: &str = "There is no RAC outpost yet: create one here.";
pub const NO_MAPPINGS: &str = "There is no RAC property mapping yet.";

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
pub const NO_GROUPS: &str = "There is no group that your account can see.";
pub const NO_USERS: &str = "There is no user that your account can see.";

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

pub fn has_outposts(provider: &str, outposts: &[String]) -> String {
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
pub const HOST_BLANK: &str = "A host has no blanks.";
pub const HOST_WRONG: &str = "This is not a host.";
pub const PORT: &str = "Port";
pub const PORT_HELP: &str = "Default: 3389 for RDP, 22 for SSH, 5900 for VNC.";
pub const PORT_WRONG: &str = "Enter a number from 1 to 65535.";
pub const MACHINE_NAME: &str = "Endpoint name";
pub const MACHINE_NAME_HELP: &str = "Default: the host.";
pub const LIST: &str = "Hosts";
pub const LIST_HELP: &str = "One per line: host or host:port, and a name after it if you like. IPv6 addresses with a port need brackets. Lines that start with # are comments. At most 20,000.";
pub const NO_HOSTS: &str = "Enter at least one host.";
pub const CERTIFICATE: &str = "Certificate of the machines";
pub const CERTIFICATE_TOFU: &str = "Trust the first one, and require the same from then on";
pub const CERTIFICATE_ANY: &str = "Accept any";
pub const CERTIFICATE_VALID: &str = "Only valid ones";
pub const CERTIFICATE_HELP: &str = "Windows machines usually have a self-signed certificate.";

pub fn bad_line(line: usize, why: &str) -> String {
    format!("Line {line}: {why}")
}

pub fn more_bad_lines(count: usize) -> String {
    format!("And {}.", counted(count, "more line", "more lines"))
}

pub const REPEATED: &str = "the repeated host";

pub fn same_as(line: usize) -> String {
    format!("It is the same as line {line}, and left out.")
}

pub const CREDENTIALS: &str = "How users log in";
pub const CREDENTIALS_ASK: &str = "The machine asks";
pub const CREDENTIALS_ASK_HELP: &str = "Nothing is stored. RDP shows the logon screen of Windows, unless NLA is required; SSH asks in the terminal.";
pub const CREDENTIALS_PROMPT: &str = "authentik asks at each launch";
pub const CREDENTIALS_PROMPT_HELP: &str =
    "Nothing is stored. What users type overrides the settings and all property mappings.";
pub const FLOW_THAT_ASKS: &str = "Flow that asks";
pub const FLOW_OWN: &str = "A flow of its own";
pub const FLOW_OWN_HELP: &str =
    "Creates “RAC: ask for credentials”, unless it exists, and makes it the provider's authorization flow.";
pub const FLOW_SHARED: &str = "All applications that use this flow will ask for these credentials, not only remote access. authentik's default flows are used by most applications.";
pub const FLOW_NO_UNDO: &str = "The flow, prompts and stage that ask for credentials are deleted in authentik (Flows and Stages), not by Undo.";
pub const FLOW_UNKNOWN: &str = "Your account can't see the provider's authorization flow.";
pub const FLOW_ASKS: &str = "The flow asks for user name and password.";
pub const FLOW_DOES_NOT_ASK: &str =
    "The flow does not ask for user name and password. Check its stages in authentik.";
pub const PROMPTS_NOT_READ: &str = "The prompts could not be read";

pub fn flow_chosen(slug: Option<&str>) -> String {
    match slug {
        Some(slug) => format!("The provider's authorization flow ({slug})"),
        None => "The provider's authorization flow".to_owned(),
    }
}

/// A piece of what asks for credentials, with what is done with it.
pub fn piece(piece: Piece, is_missing: bool) -> String {
    let label = match piece {
        Piece::Flow => "authorization flow “RAC: ask for credentials”",
        Piece::UserName => "prompt “rac-ask-username”",
        Piece::Password => "prompt “rac-ask-password”",
        Piece::Stage => "prompt stage “rac-ask-credentials”",
        Piece::Binding => "binding of the stage to the flow",
    };
    format!("{} {label}", if is_missing { "Create" } else { "Same" })
}

pub fn create_piece(of: Piece) -> String {
    piece(of, true)
}

pub fn skipped(missing: &str) -> String {
    format!("Skipped, because this is missing: {missing}.")
}

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
pub const PASSWORD_EMPTY: &str =
    "No password is entered for the shared account: machines ask for it, unless they exist already with one.";
pub const LOST: &str = "Not used";
pub const HIDDEN: &str = "changed (hidden)";
pub const REMOVED: &str = "removed";

pub fn would_be_open(count: usize) -> String {
    match count {
        1 => "1 object would be open to everyone, because none of its bindings can be created.".to_owned(),
        count => format!(
            "{count} objects would be open to everyone, because none of their bindings can be created."
        ),
    }
}
pub const HALF_DONE: &str = "Not everything was created";
pub const HALF_DONE_TEXT: &str = "What was created stays and is used. “Create” tries again what is left, as listed below. To remove it instead, use Recent changes.";

/// The label of the run.
pub fn creating(count: usize) -> Doings {
    let what = counted(count, "object", "objects");
    Doings { button: format!("Create {what}").into(), running: format!("Creating {what}…").into() }
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

/// An outpost that nobody runs yet.
pub fn deploy(outpost: &str) -> String {
    format!(
        "The outpost “{outpost}” has to be deployed before anyone can connect. The provider's page shows whether it is online, and what is left to do."
    )
}

/// Endpoints that were created, but that the account can't see.
pub fn hidden(count: usize) -> String {
    match count {
        1 => "1 endpoint was created that your account can't see.".to_owned(),
        count => format!("{count} endpoints were created that your account can't see."),
    }
}

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
