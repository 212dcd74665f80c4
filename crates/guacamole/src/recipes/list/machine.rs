//! Recipes for the machine itself.

use super::{Kind, Recipe, ask, set, set_to};

pub const WAKE_ON_LAN: Recipe = Recipe {
    id: "wake-on-lan",
    title: "Wake-on-LAN",
    about: "Wakes the machine before connecting.",
    words: "wol wake sleep mac magic packet power on",
    questions: &[
        ask("mac", "MAC address", Kind::Mac, "")
            .help("Of the machine's wired network adapter; written with colons, dashes, dots or nothing."),
        ask("wait", "Seconds to wait", Kind::Number(0, 600), "30")
            .help("How long guacd waits for the machine to answer before it connects."),
        ask("broadcast", "Broadcast address", Kind::Text, "")
            .optional()
            .help("Default: 255.255.255.255, which reaches only the outpost's own network."),
    ],
    settings: &[
        set("wol-send-packet", "true"),
        set_to("wol-mac-addr", "mac"),
        set_to("wol-wait-time", "wait"),
        set_to("wol-broadcast-addr", "broadcast"),
    ],
    needs: &["Wake-on-LAN turned on in the machine's firmware and network adapter."],
    limits: &[
        "The packet is sent from the outpost's network. A container often has a network of its own, from which a broadcast reaches no machine.",
        "Each machine has its own address: this belongs to an endpoint, not to a provider.",
    ],
    warns: &[],
};
