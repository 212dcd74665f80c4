//! Connection brokers, Hyper-V and VNC repeaters.

use super::row::*;

const R: Section = Section::Routing;

pub const ROWS: &[Parameter] = &[
    row(R, RDP, "preconnection-id", COUNT).means(parameters::PRECONNECTION_ID),
    row(R, RDP, "preconnection-blob", Kind::Text).means(parameters::PRECONNECTION_BLOB),
    row(R, RDP, "load-balance-info", Kind::Text).means(parameters::LOAD_BALANCE_INFO),
    row(R, VNC, "dest-host", Kind::Text).means(parameters::DEST_HOST),
    row(R, VNC, "dest-port", Kind::Number(0, 65535)).or("0").means(parameters::DEST_PORT),
];
