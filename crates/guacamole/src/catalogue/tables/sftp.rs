//! File transfer over SFTP.

use super::row::*;

const F: Section = Section::Sftp;
/// The protocols whose file transfer uses a separate connection.
const GRAPHIC: Protocols = Protocols::RDP.or(Protocols::VNC);

#[rustfmt::skip]
pub const ROWS: &[Parameter] = &[
    switch(F, RDP.or(VNC), "enable-sftp", "Exchanges files over a separate SFTP connection."),
    switch(F, SSH, "enable-sftp", "Exchanges files over the SSH connection."),
    row(F, GRAPHIC, "sftp-hostname", Kind::Text, "The SFTP server.").or_else("the same as hostname"),
    row(F, GRAPHIC, "sftp-port", PORT, "The TCP port of the SFTP server.").or("22"),
    row(F, GRAPHIC, "sftp-timeout", COUNT,
        "How many seconds guacd waits for the SFTP server to answer.").or("10"),
    row(F, GRAPHIC, "sftp-host-key", Kind::Text,
        "The SFTP server's line from a known_hosts file; without it, guacd accepts any key."),
    row(F, GRAPHIC, "sftp-username", Kind::UserName,
        "The account on the SFTP server.").or_else("the same as username"),
    row(F, GRAPHIC, "sftp-password", Kind::Password, "The password of the account on the SFTP server."),
    row(F, GRAPHIC, "sftp-private-key", Kind::PrivateKey,
        "The private key to log in to the SFTP server with, including line breaks."),
    row(F, GRAPHIC, "sftp-passphrase", Kind::Password,
        "The passphrase of the private key for SFTP, if it is encrypted."),
    row(F, GRAPHIC, "sftp-public-key", Kind::PublicKey,
        "The public key or certificate that goes with the private key for SFTP, in Base64."),
    row(F, ALL, "sftp-root-directory", Kind::Text, "The top folder that the file browser shows.").or("/"),
    row(F, GRAPHIC, "sftp-directory", Kind::Text, "The folder for files dropped onto the session."),
    row(F, GRAPHIC, "sftp-server-alive-interval", COUNT,
        "The seconds between keep-alive messages to the SFTP server; 0 sends none, and 1 counts as 2.").or("0"),
    switch(F, ALL, "sftp-disable-download", "Files can't be downloaded to the browser over SFTP."),
    switch(F, ALL, "sftp-disable-upload", "Files can't be uploaded to the server over SFTP."),
];
