//! Waking a sleeping machine.

use super::row::*;

const W: Section = Section::WakeOnLan;

#[rustfmt::skip]
pub const ROWS: &[Parameter] = &[
    switch(W, ALL, "wol-send-packet", "Wakes the machine before connecting; wol-mac-addr must be set."),
    row(W, ALL, "wol-mac-addr", Kind::Text, "The MAC address of the machine to wake."),
    row(W, ALL, "wol-broadcast-addr", Kind::Text,
        "The address the wake-up packet is sent to.").or("255.255.255.255"),
    row(W, ALL, "wol-udp-port", PORT, "The UDP port the wake-up packet is sent to.").or("9"),
    row(W, ALL, "wol-wait-time", COUNT, "How many seconds guacd waits for the machine to wake.").or("0"),
];
