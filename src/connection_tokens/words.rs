//! The texts about connection tokens, from `locales/en/connection_tokens.ftl`.

use authentik_rac::connection_tokens::ConnectionToken;
use rac_messages::Message;
use rac_messages::connection_tokens as messages;
use rac_ui::work_words::{WorkWords, of_all};

pub use rac_messages::connection_tokens::*;

pub const DELETED_MANY: WorkWords = WorkWords {
    done: || REVOKED,
    already: || rac_ui::words::ALREADY_GONE,
    heading: |done, all| of_all(done, all, many_revoked, many_revoked_of),
    succeeded: many_revoked_summary,
    so_far: many_revoked_so_far,
    unneeded: rac_ui::words::count_already_gone,
};

/// The columns of the exported table.
pub const TABLE: [Message; 10] = [
    TABLE_USERNAME,
    TABLE_NAME,
    TABLE_EMAIL,
    TABLE_ACTIVE,
    TABLE_ENDPOINT,
    TABLE_PROTOCOL,
    TABLE_HOST,
    TABLE_PROVIDER,
    TABLE_LAST_LOGIN,
    TABLE_ID,
];

/// "ann for Server 1": names a token, because its id means nothing to users.
pub fn whose(token: &ConnectionToken) -> Message {
    messages::whose(token.target_name(), &token.user.username)
}

pub fn title(token: &ConnectionToken) -> Message {
    messages::title(token.target_name(), &token.user.username)
}

pub fn delete_label(token: &ConnectionToken) -> Message {
    messages::delete_label(token.target_name(), &token.user.username)
}

pub fn edit_label(token: &ConnectionToken) -> Message {
    messages::edit_label(token.target_name(), &token.user.username)
}

pub fn delete_title(token: &ConnectionToken) -> Message {
    messages::delete_title(token.target_name(), &token.user.username)
}

pub fn deleted(token: &ConnectionToken) -> Message {
    messages::deleted(token.target_name(), &token.user.username)
}
