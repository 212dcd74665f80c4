//! The texts about endpoints, from `locales/en/endpoints.ftl`, and the choice between them.

use super::bulk::Change;
use super::bulk::plan::Plan;
use guacamole_settings::host::Address;
use rac_messages::{Argument, Message, sentences};
use rac_ui::work_words::{WorkWords, of_all};

pub use rac_messages::endpoints::*;

pub const DELETED_MANY: WorkWords = WorkWords {
    done: || rac_ui::words::DELETED,
    already: || rac_ui::words::ALREADY_GONE,
    heading: |done, all| of_all(done, all, many_deleted, many_deleted_of),
    succeeded: many_deleted_summary,
    so_far: many_deleted_so_far,
    unneeded: rac_ui::words::count_already_gone,
};

pub const CHANGED_MANY: WorkWords = WorkWords {
    done: || CHANGED,
    already: || ALREADY_EQUAL,
    heading: |done, all| of_all(done, all, many_changed, many_changed_of),
    succeeded: many_changed_summary,
    so_far: many_changed_so_far,
    unneeded: count_already_equal,
};

/// What a pasted address contains besides a host, and where it goes.
pub fn host_apart(address: &Address) -> Message {
    let user = address.user.is_some().then_some(HOST_APART_USER);
    let unused = (!address.unused.is_empty())
        .then(|| host_apart_unused(Argument::list(address.unused.iter().cloned())));
    sentences([HOST_APART].into_iter().chain(user).chain(unused))
}

/// What moving endpoints to another provider means.
pub fn move_means() -> [Message; 3] {
    [MOVE_SETTINGS, MOVE_LAUNCH, MOVE_TOKENS]
}

/// How many endpoints the change affects, and how many it leaves out.
pub fn change_summary(plan: &Plan) -> Message {
    let (changed, already) = (plan.rows.len(), plan.already);
    let all = changed + already + plan.gone + plan.hidden;
    let already_so = match (&plan.change, changed) {
        _ if already == 0 => None,
        (_, 0) if plan.hidden == 0 => Some(nothing_changes(plan)),
        (Change::Provider(_, name), _) => Some(others_there(already, name)),
        _ => Some(others_equal(already)),
    };
    let gone = (plan.gone > 0).then(|| some_gone(plan.gone));
    let hidden = (plan.hidden > 0).then(|| some_hidden(plan.hidden));
    let more = [already_so, gone, hidden].into_iter().flatten();
    sentences(std::iter::once(selected_change(all, changed)).chain(more))
}

/// Why there is nothing to change.
pub fn nothing_changes(plan: &Plan) -> Message {
    match (&plan.change, plan.already) {
        _ if plan.hidden > 0 => some_hidden(plan.hidden),
        (_, 0) => ALL_GONE,
        (Change::Provider(_, name), already) => all_there(already, name),
        (_, already) => all_equal(already),
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
