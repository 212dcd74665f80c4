//! The address that guacd connects to, and how long it tries.

use super::row::*;

const N: Section = Section::Network;

pub const ROWS: &[Parameter] = &[
    row(N, ALL, "hostname", Kind::Text).means(parameters::HOSTNAME),
    row(N, RDP, "port", PORT).means_or(parameters::PORT_RDP, parameters::DEFAULT_PORT_RDP),
    row(N, VNC, "port", PORT).means_or(parameters::PORT_VNC, parameters::DEFAULT_PORT_VNC),
    row(N, SSH, "port", PORT).or("22").means(parameters::PORT_SSH),
    row(N, RDP.or(SSH), "timeout", COUNT).or("10").means(parameters::TIMEOUT),
    row(N, SSH, "host-key", Kind::Text).means(parameters::HOST_KEY),
    row(N, VNC, "autoretry", COUNT).or("0").means(parameters::AUTORETRY),
    switch(N, VNC, "reverse-connect").means(parameters::REVERSE_CONNECT),
    row(N, VNC, "listen-timeout", COUNT).or("5000").means(parameters::LISTEN_TIMEOUT),
];
