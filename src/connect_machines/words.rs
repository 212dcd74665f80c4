//! The texts of the wizard, from `locales/en/connect_machines.ftl`.

use super::answers::Step;
use authentik_rac::credentials::Piece;
use rac_messages::Message;

pub use rac_messages::connect_machines::*;

pub fn step(step: Step) -> Message {
    match step {
        Step::Provider => STEP_PROVIDER,
        Step::Application => STEP_APPLICATION,
        Step::Access => STEP_ACCESS,
        Step::Outpost => STEP_OUTPOST,
        Step::Machines => STEP_MACHINES,
        Step::Credentials => STEP_CREDENTIALS,
        Step::Review => STEP_REVIEW,
    }
}

pub fn about(step: Step) -> Message {
    match step {
        Step::Provider => ABOUT_PROVIDER,
        Step::Application => ABOUT_APPLICATION,
        Step::Access => ABOUT_ACCESS,
        Step::Outpost => ABOUT_OUTPOST,
        Step::Machines => ABOUT_MACHINES,
        Step::Credentials => ABOUT_CREDENTIALS,
        Step::Review => ABOUT_REVIEW,
    }
}

/// “Step 2 of 7: Application”
pub fn step_title(at: Step) -> Message {
    title_of_step(Step::ALL.len(), at.number(), step(at))
}

/// The button to a step that lacks something.
pub fn go_to(to: Step) -> Message {
    go_to_step(step(to))
}

pub fn step_lacks(lacking: Step) -> Message {
    something_missing_in(step(lacking))
}

/// The provider's flow as an option, with its slug if it is known.
pub fn flow_of_provider(slug: Option<&str>) -> Message {
    slug.map_or(FLOW_CHOSEN, flow_chosen_slug)
}

/// A piece of what asks for credentials, with what is done with it.
pub fn piece(piece: Piece, is_missing: bool) -> Message {
    match (piece, is_missing) {
        (Piece::Flow, true) => CREATE_FLOW,
        (Piece::UserName, true) => CREATE_USER_NAME,
        (Piece::Password, true) => CREATE_PASSWORD,
        (Piece::Stage, true) => CREATE_STAGE,
        (Piece::Binding, true) => CREATE_STAGE_BINDING,
        (Piece::Flow, false) => SAME_FLOW,
        (Piece::UserName, false) => SAME_USER_NAME,
        (Piece::Password, false) => SAME_PASSWORD,
        (Piece::Stage, false) => SAME_STAGE,
        (Piece::Binding, false) => SAME_STAGE_BINDING,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_and_counts_fit() {
        assert_eq!(step_title(Step::Provider), "Step 1 of 7: Provider");
        assert_eq!(step_title(Step::Review), "Step 7 of 7: Review");
        assert_eq!(create_objects(1_usize), "Create 1 object");
        assert_eq!(creating_objects(4_usize), "Creating 4 objects…");
        assert_eq!(serves(1_usize), "serves 1 provider");
        assert_eq!(
            has_application("Mill", "Racks"),
            "The provider “Racks” has the application “Mill”, which stays as it is."
        );
    }
}
