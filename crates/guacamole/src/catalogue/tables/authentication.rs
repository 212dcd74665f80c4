//! How guacd logs in, and how it verifies the machine.

use super::row::*;

const A: Section = Section::Authentication;

#[rustfmt::skip]
pub const ROWS: &[Parameter] = &[
    row(A, RDP, "username", Kind::UserName, "The Windows account to log in with."),
    row(
        A,
        VNC,
        "username",
        Kind::UserName,
        "The account, for VNC servers that ask for more than a password.",
    ),
    row(
        A,
        SSH,
        "username",
        Kind::UserName,
        "The account to log in with. If not set, the terminal asks.",
    ),
    row(A, RDP, "password", Kind::Password, "The password of the Windows account."),
    row(A, VNC, "password", Kind::Password, "The password of the VNC server."),
    row(
        A,
        SSH,
        "password",
        Kind::Password,
        "The password of the account. If not set, the terminal asks.",
    ),
    row(A, RDP, "domain", Kind::Text, "The Active Directory domain the account belongs to."),
    row(
        A,
        RDP,
        "security",
        Kind::Choice(&["any", "nla", "nla-ext", "tls", "rdp", "vmconnect"]),
        "How the connection is encrypted and the account is checked; any lets both sides agree.",
    )
    .or("any"),
    switch(
        A,
        RDP,
        "disable-auth",
        "Connects without logging in first, and Windows shows its own logon screen; impossible with NLA.",
    ),
    switch(A, RDP, "ignore-cert", "Accepts any server certificate, even an invalid one."),
    switch(
        A,
        RDP,
        "cert-tofu",
        "Trusts an unknown certificate the first time, and requires the same one from then on.",
    ),
    row(
        A,
        RDP,
        "cert-fingerprints",
        Kind::Text,
        "The fingerprints of the only certificates to accept, as hash:fingerprint, separated by commas.",
    ),
    row(A, SSH, "private-key", Kind::PrivateKey, "The private key to log in with, including line breaks."),
    row(A, SSH, "passphrase", Kind::Password, "The passphrase of the private key, if it is encrypted."),
    row(
        A,
        SSH,
        "public-key",
        Kind::PublicKey,
        "The public key or certificate that goes with the private key, in Base64.",
    ),
    switch(
        A,
        SSH,
        "enable-agent",
        "Offers the private key to the remote machine as an SSH agent, if guacd was built with that.",
    ),
];
