//! The Remote Desktop Gateway between guacd and the machine.

use super::row::*;

const G: Section = Section::Gateway;

pub const ROWS: &[Parameter] = &[
    row(G, RDP, "gateway-hostname", Kind::Text).means(parameters::GATEWAY_HOSTNAME),
    row(G, RDP, "gateway-port", PORT).or("443").means(parameters::GATEWAY_PORT),
    row(G, RDP, "gateway-username", Kind::UserName).means(parameters::GATEWAY_USERNAME),
    row(G, RDP, "gateway-password", Kind::Password).means(parameters::GATEWAY_PASSWORD),
    row(G, RDP, "gateway-domain", Kind::Text).means(parameters::GATEWAY_DOMAIN),
];
