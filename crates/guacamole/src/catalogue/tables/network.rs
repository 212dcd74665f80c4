//! Where guacd connects to, and how long it tries.

use super::row::*;

const N: Section = Section::Network;

#[rustfmt::skip]
pub const ROWS: &[Parameter] = &[
    row(
        N,
        ALL,
        "hostname",
        Kind::Text,
        "The machine guacd connects to; in settings it replaces what the endpoint's host field says.",
    ),
    row(N, RDP, "port", PORT, "The TCP port of the RDP server.")
        .or_else("3389, or 2179 with security=vmconnect"),
    row(N, VNC, "port", PORT, "The TCP port of the VNC server: mostly 5900 plus the number of the display.")
        .or_else("none; without a port VNC can't connect"),
    row(N, SSH, "port", PORT, "The TCP port of the SSH server.").or("22"),
    row(N, RDP.or(SSH), "timeout", COUNT,
        "How many seconds guacd waits until the server answers.").or("10"),
    row(
        N,
        SSH,
        "host-key",
        Kind::Text,
        "The server's line of a known_hosts file; without it guacd accepts any key.",
    ),
    row(N, VNC, "autoretry", COUNT, "How often guacd tries again before it gives up.").or("0"),
    switch(N, VNC, "reverse-connect", "Lets the VNC server call guacd instead of being called."),
    row(N, VNC, "listen-timeout", COUNT, "How many milliseconds guacd waits for a VNC server that calls.")
        .or("5000"),
];
