//! Recipes for the machine itself.

use super::{Kind, Recipe, ask, set, set_to};
use rac_messages::recipes as words;

pub const WAKE_ON_LAN: Recipe = Recipe {
    id: "wake-on-lan",
    title: words::WAKE_ON_LAN,
    about: words::WAKE_ON_LAN_ABOUT,
    words: words::WAKE_ON_LAN_WORDS,
    questions: &[
        ask("mac", Kind::Mac, "").label_and_help(words::WAKE_ON_LAN_MAC, words::WAKE_ON_LAN_MAC_HELP),
        ask("wait", Kind::Number(0, 600), "30")
            .label_and_help(words::WAKE_ON_LAN_WAIT, words::WAKE_ON_LAN_WAIT_HELP),
        ask("broadcast", Kind::Text, "")
            .optional()
            .label_and_help(words::WAKE_ON_LAN_BROADCAST, words::WAKE_ON_LAN_BROADCAST_HELP),
    ],
    settings: &[
        set("wol-send-packet", "true"),
        set_to("wol-mac-addr", "mac"),
        set_to("wol-wait-time", "wait"),
        set_to("wol-broadcast-addr", "broadcast"),
    ],
    needs: &[words::WAKE_ON_LAN_NEED_1],
    limits: &[words::WAKE_ON_LAN_LIMIT_1, words::WAKE_ON_LAN_LIMIT_2],
    warns: &[],
};
