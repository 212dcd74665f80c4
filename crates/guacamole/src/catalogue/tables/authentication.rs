//! How guacd logs in, and how it verifies the machine.

use super::row::*;

const A: Section = Section::Authentication;

pub const ROWS: &[Parameter] = &[
    row(A, RDP, "username", Kind::UserName).means(parameters::USERNAME_RDP),
    row(A, VNC, "username", Kind::UserName).means(parameters::USERNAME_VNC),
    row(A, SSH, "username", Kind::UserName).means(parameters::USERNAME_SSH),
    row(A, RDP, "password", Kind::Password).means(parameters::PASSWORD_RDP),
    row(A, VNC, "password", Kind::Password).means(parameters::PASSWORD_VNC),
    row(A, SSH, "password", Kind::Password).means(parameters::PASSWORD_SSH),
    row(A, RDP, "domain", Kind::Text).means(parameters::DOMAIN),
    row(A, RDP, "security", Kind::Choice(&["any", "nla", "nla-ext", "tls", "rdp", "vmconnect"]))
        .or("any")
        .means(parameters::SECURITY),
    switch(A, RDP, "disable-auth").means(parameters::DISABLE_AUTH),
    switch(A, RDP, "ignore-cert").means(parameters::IGNORE_CERT),
    switch(A, RDP, "cert-tofu").means(parameters::CERT_TOFU),
    row(A, RDP, "cert-fingerprints", Kind::Text).means(parameters::CERT_FINGERPRINTS),
    row(A, SSH, "private-key", Kind::PrivateKey).means(parameters::PRIVATE_KEY),
    row(A, SSH, "passphrase", Kind::Password).means(parameters::PASSPHRASE),
    row(A, SSH, "public-key", Kind::PublicKey).means(parameters::PUBLIC_KEY),
    switch(A, SSH, "enable-agent").means(parameters::ENABLE_AGENT),
];
