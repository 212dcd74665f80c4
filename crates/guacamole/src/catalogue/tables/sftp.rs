//! File transfer over SFTP.

use super::row::*;

const F: Section = Section::Sftp;
/// The protocols whose file transfer is a connection of its own.
const GRAPHIC: Protocols = Protocols::RDP.or(Protocols::VNC);

#[rustfmt::skip]
pub const ROWS: &[Parameter] = &[
    switch(F, RDP.or(VNC), "enable-sftp", "Exchanges files over an SFTP connection of its own."),
    switch(F, SSH, "enable-sftp", "Exchanges files over the SSH connection."),
    row(F, GRAPHIC, "sftp-hostname", Kind::Text, "The SFTP server.").or_else("the same as hostname"),
    row(F, GRAPHIC, "sftp-port", PORT, "The TCP port of the SFTP server.").or("22"),
    row(F, GRAPHIC, "sftp-timeout", COUNT,
        "How many seconds guacd waits until the SFTP server answers.").or("10"),
    row(F, GRAPHIC, "sftp-host-key", Kind::Text,
        "The SFTP server's line of a known_hosts file; without it guacd accepts any key."),
    row(F, GRAPHIC, "sftp-username", Kind::UserName,
        "The account at the SFTP server.").or_else("the same as username"),
    row(F, GRAPHIC, "sftp-password", Kind::Password, "The password of the account at the SFTP server."),
    row(F, GRAPHIC, "sftp-private-key", Kind::PrivateKey,
        "The private key to log on to the SFTP server with, line breaks included."),
    row(F, GRAPHIC, "sftp-passphrase", Kind::Password,
        "What unlocks the private key for SFTP, if it is encrypted."),
    row(F, GRAPHIC, "sftp-public-key", Kind::PublicKey,
        "The public key or certificate that goes with the private key for SFTP, in Base64."),
    row(F, ALL, "sftp-root-directory", Kind::Text, "The topmost folder the file browser shows.").or("/"),
    row(F, GRAPHIC, "sftp-directory", Kind::Text, "Where files land that are dropped onto the picture."),
    row(F, GRAPHIC, "sftp-server-alive-interval", COUNT,
        "The seconds between signs of life to the SFTP server; 0 sends none, and 1 counts as 2.").or("0"),
    switch(F, ALL, "sftp-disable-download", "Files can't be fetched to the browser over SFTP."),
    switch(F, ALL, "sftp-disable-upload", "Files can't be put on the server over SFTP."),
];
