//! Connection brokers, Hyper-V and VNC repeaters.

use super::row::*;

const R: Section = Section::Routing;

#[rustfmt::skip]
pub const ROWS: &[Parameter] = &[
    row(
        R,
        RDP,
        "preconnection-id",
        COUNT,
        "The number of the RDP source behind this address; Hyper-V needs none.",
    ),
    row(
        R,
        RDP,
        "preconnection-blob",
        Kind::Text,
        "The text that selects the RDP source; for Hyper-V, the id of the virtual machine.",
    ),
    row(
        R,
        RDP,
        "load-balance-info",
        Kind::Text,
        "Routing information for the connection broker: loadbalanceinfo of an .rdp file.",
    ),
    row(R, VNC, "dest-host", Kind::Text, "The machine behind a VNC repeater."),
    row(R, VNC, "dest-port", Kind::Number(0, 65535), "The port of the machine behind a VNC repeater.")
        .or("0"),
];
