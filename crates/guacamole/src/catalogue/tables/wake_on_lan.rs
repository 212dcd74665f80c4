//! Waking a sleeping machine.

use super::row::*;

const W: Section = Section::WakeOnLan;

pub const ROWS: &[Parameter] = &[
    switch(W, ALL, "wol-send-packet").means(parameters::WOL_SEND_PACKET),
    row(W, ALL, "wol-mac-addr", Kind::Text).means(parameters::WOL_MAC_ADDR),
    row(W, ALL, "wol-broadcast-addr", Kind::Text).or("255.255.255.255").means(parameters::WOL_BROADCAST_ADDR),
    row(W, ALL, "wol-udp-port", PORT).or("9").means(parameters::WOL_UDP_PORT),
    row(W, ALL, "wol-wait-time", COUNT).or("0").means(parameters::WOL_WAIT_TIME),
];
