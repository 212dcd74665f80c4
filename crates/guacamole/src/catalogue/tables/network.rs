//! The address that guacd connects to, and how long it tries.

use super::row::*;

const N: Section = Section::Network;

#[rustfmt::skip]
pub const ROWS: &[Parameter] = &[
    row(
        N,
        ALL,
        "hostname",
        Kind::Text,
        "The machine guacd connects to; in settings it replaces the endpoint's host.",
    ),
    row(N, RDP, "port", PORT, "The TCP port of the RDP server.")
        .or_else("3389, or 2179 with security=vmconnect"),
    row(N, VNC, "port", PORT, "The TCP port of the VNC server: usually 5900 plus the display number.")
        .or_else("none; without a port VNC can't connect"),
    row(N, SSH, "port", PORT, "The TCP port of the SSH server.").or("22"),
    row(N, RDP.or(SSH), "timeout", COUNT,
        "How many seconds guacd waits for the server to answer.").or("10"),
    row(
        N,
        SSH,
        "host-key",
        Kind::Text,
        "The server's line from a known_hosts file; without it, guacd accepts any key.",
    ),
    row(N, VNC, "autoretry", COUNT, "How often guacd retries before giving up.").or("0"),
    switch(N, VNC, "reverse-connect", "Lets the VNC server connect to guacd instead of the other way round."),
    row(N, VNC, "listen-timeout", COUNT, "How many milliseconds guacd waits for the VNC server to connect.")
        .or("5000"),
];
