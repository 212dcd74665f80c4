//! Where guacd connects to.

use super::row::*;

const N: Section = Section::Network;
const PORT: Kind = Kind::Number(1, 65535);

pub const ROWS: &[Parameter] = &[
    row(
        N,
        ALL,
        "hostname",
        Kind::Text,
        "The machine guacd connects to; set here it replaces the endpoint's host.",
    ),
    row(N, RDP, "port", PORT, "The TCP port of the RDP server.").or("3389"),
    row(N, VNC, "port", PORT, "The TCP port of the VNC server, usually 5900 plus the display's number.")
        .or_else("none: without a port the connection fails"),
    row(N, SSH, "port", PORT, "The TCP port of the SSH server.").or("22"),
];
