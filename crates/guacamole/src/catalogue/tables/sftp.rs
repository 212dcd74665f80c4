//! File transfer over SFTP.

use super::row::*;

const F: Section = Section::Sftp;
/// The protocols whose file transfer uses a separate connection.
const GRAPHIC: Protocols = Protocols::RDP.or(Protocols::VNC);

pub const ROWS: &[Parameter] = &[
    switch(F, RDP.or(VNC), "enable-sftp").means(parameters::ENABLE_SFTP_RDP_VNC),
    switch(F, SSH, "enable-sftp").means(parameters::ENABLE_SFTP_SSH),
    row(F, GRAPHIC, "sftp-hostname", Kind::Text)
        .means_or(parameters::SFTP_HOSTNAME, parameters::DEFAULT_SFTP_HOSTNAME),
    row(F, GRAPHIC, "sftp-port", PORT).or("22").means(parameters::SFTP_PORT),
    row(F, GRAPHIC, "sftp-timeout", COUNT).or("10").means(parameters::SFTP_TIMEOUT),
    row(F, GRAPHIC, "sftp-host-key", Kind::Text).means(parameters::SFTP_HOST_KEY),
    row(F, GRAPHIC, "sftp-username", Kind::UserName)
        .means_or(parameters::SFTP_USERNAME, parameters::DEFAULT_SFTP_USERNAME),
    row(F, GRAPHIC, "sftp-password", Kind::Password).means(parameters::SFTP_PASSWORD),
    row(F, GRAPHIC, "sftp-private-key", Kind::PrivateKey).means(parameters::SFTP_PRIVATE_KEY),
    row(F, GRAPHIC, "sftp-passphrase", Kind::Password).means(parameters::SFTP_PASSPHRASE),
    row(F, GRAPHIC, "sftp-public-key", Kind::PublicKey).means(parameters::SFTP_PUBLIC_KEY),
    row(F, ALL, "sftp-root-directory", Kind::Text).or("/").means(parameters::SFTP_ROOT_DIRECTORY),
    row(F, GRAPHIC, "sftp-directory", Kind::Text).means(parameters::SFTP_DIRECTORY),
    row(F, GRAPHIC, "sftp-server-alive-interval", COUNT)
        .or("0")
        .means(parameters::SFTP_SERVER_ALIVE_INTERVAL),
    switch(F, ALL, "sftp-disable-download").means(parameters::SFTP_DISABLE_DOWNLOAD),
    switch(F, ALL, "sftp-disable-upload").means(parameters::SFTP_DISABLE_UPLOAD),
];
