//! The names of guacd's arguments, from `settings.c` of each protocol: in 1.6.0, and later additions.

/// guacd 1.6.0, RDP.
pub const RDP: &str = "
cert-fingerprints cert-tofu client-name color-depth console console-audio create-drive-path
create-recording-path disable-audio disable-auth disable-bitmap-caching disable-copy
disable-download disable-gfx disable-glyph-caching disable-offscreen-caching disable-paste
disable-upload domain dpi drive-name drive-path enable-audio-input enable-desktop-composition
enable-drive enable-font-smoothing enable-full-window-drag enable-menu-animations enable-printing
enable-sftp enable-theming enable-touch enable-wallpaper force-lossless gateway-domain
gateway-hostname gateway-password gateway-port gateway-username height hostname ignore-cert
initial-program load-balance-info normalize-clipboard password port preconnection-blob
preconnection-id printer-name read-only recording-exclude-mouse recording-exclude-output
recording-exclude-touch recording-include-keys recording-name recording-path
recording-write-existing remote-app remote-app-args remote-app-dir resize-method security
server-layout sftp-directory sftp-disable-download sftp-disable-upload sftp-host-key sftp-hostname
sftp-passphrase sftp-password sftp-port sftp-private-key sftp-public-key sftp-root-directory
sftp-server-alive-interval sftp-timeout sftp-username static-channels timeout timezone username
width wol-broadcast-addr wol-mac-addr wol-send-packet wol-udp-port wol-wait-time
";
/// Newer than 1.6.0, RDP.
pub const RDP_NEWER: &str = "clipboard-buffer-size recording-include-clipboard";

/// guacd 1.6.0, VNC.
pub const VNC: &str = "
audio-servername autoretry clipboard-encoding color-depth compress-level create-recording-path
cursor dest-host dest-port disable-copy disable-display-resize disable-paste disable-server-input
enable-audio enable-sftp encodings force-lossless hostname listen-timeout password port
quality-level read-only recording-exclude-mouse recording-exclude-output recording-include-keys
recording-name recording-path recording-write-existing reverse-connect sftp-directory
sftp-disable-download sftp-disable-upload sftp-host-key sftp-hostname sftp-passphrase sftp-password
sftp-port sftp-private-key sftp-public-key sftp-root-directory sftp-server-alive-interval
sftp-timeout sftp-username swap-red-blue username wol-broadcast-addr wol-mac-addr wol-send-packet
wol-udp-port wol-wait-time
";
/// Newer than 1.6.0, VNC.
pub const VNC_NEWER: &str = "clipboard-buffer-size recording-include-clipboard";

/// guacd 1.6.0, SSH.
pub const SSH: &str = "
backspace color-scheme command create-recording-path create-typescript-path disable-copy
disable-paste enable-agent enable-sftp font-name font-size host-key hostname locale passphrase
password port private-key public-key read-only recording-exclude-mouse recording-exclude-output
recording-include-keys recording-name recording-path recording-write-existing scrollback
server-alive-interval sftp-disable-download sftp-disable-upload sftp-root-directory terminal-type
timeout timezone typescript-name typescript-path typescript-write-existing username
wol-broadcast-addr wol-mac-addr wol-send-packet wol-udp-port wol-wait-time
";
/// Newer than 1.6.0, SSH.
pub const SSH_NEWER: &str = "clipboard-buffer-size func-keys-and-keypad recording-include-clipboard";
