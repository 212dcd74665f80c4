//! The Remote Desktop Gateway between guacd and the machine.

use super::row::*;

const G: Section = Section::Gateway;

#[rustfmt::skip]
pub const ROWS: &[Parameter] = &[
    row(
        G,
        RDP,
        "gateway-hostname",
        Kind::Text,
        "The Remote Desktop Gateway to connect through. If not set, guacd connects directly.",
    ),
    row(G, RDP, "gateway-port", PORT, "The TCP port of the gateway.").or("443"),
    row(G, RDP, "gateway-username", Kind::UserName, "The account to log in to the gateway with."),
    row(G, RDP, "gateway-password", Kind::Password, "The password of the account at the gateway."),
    row(G, RDP, "gateway-domain", Kind::Text, "The domain of the account at the gateway."),
];
