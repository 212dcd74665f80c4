### guacd's connection parameters: what they do, in one sentence each. A message has the name of its parameter, with the
### protocol if it does something else for another one. Names and values of parameters stay as they are.
###
### default-…: what guacd does if the parameter is not set, behind "Default:".

## Sections of parameters: headings

section-network = Network
section-authentication = Authentication
section-gateway = Remote Desktop Gateway
section-session = Session
section-display = Display
section-clipboard = Clipboard
section-devices = Sound, printer and drive
section-performance = Performance
section-remote-app = RemoteApp
# Connection brokers, the consoles of Hyper-V's virtual machines, and VNC repeaters.
section-routing = Broker, Hyper-V and repeater
section-terminal = Terminal
section-recording = Screen recording
section-typescript = Text log
section-sftp = File transfer (SFTP)
section-wake-on-lan = Wake-on-LAN

## Protocols, in sentences and badges

rdp-and-vnc = RDP and VNC
rdp-and-ssh = RDP and SSH
vnc-and-ssh = VNC and SSH
rdp-vnc-and-ssh = RDP, VNC and SSH
no-known-protocol = no known protocol

## Network

hostname = The machine guacd connects to; in settings it replaces the endpoint's host.
port-rdp = The TCP port of the RDP server.
default-port-rdp = 3389, or 2179 with security=vmconnect
port-vnc = The TCP port of the VNC server: usually 5900 plus the display number.
default-port-vnc = none; without a port VNC can't connect
port-ssh = The TCP port of the SSH server.
timeout = How many seconds guacd waits for the server to answer.
host-key = The server's line from a known_hosts file; without it, guacd accepts any key.
autoretry = How often guacd retries before giving up.
reverse-connect = Lets the VNC server connect to guacd instead of the other way round.
listen-timeout = How many milliseconds guacd waits for the VNC server to connect.

## Authentication

username-rdp = The Windows account to log in with.
username-vnc = The account, for VNC servers that ask for more than a password.
username-ssh = The account to log in with. If not set, the terminal asks.
password-rdp = The password of the Windows account.
password-vnc = The password of the VNC server.
password-ssh = The password of the account. If not set, the terminal asks.
domain = The Active Directory domain the account belongs to.
security = How the connection is encrypted and the account is checked; any lets both sides agree.
disable-auth = Connects without logging in first, and Windows shows its own logon screen; impossible with NLA.
ignore-cert = Accepts any server certificate, even an invalid one.
cert-tofu = Trusts an unknown certificate the first time, and requires the same one from then on.
cert-fingerprints = The fingerprints of the only certificates to accept, as hash:fingerprint, separated by commas.
private-key = The private key to log in with, including line breaks.
passphrase = The passphrase of the private key, if it is encrypted.
public-key = The public key or certificate that goes with the private key, in Base64.
enable-agent = Offers the private key to the remote machine as an SSH agent, if guacd was built with that.

## Remote Desktop Gateway

gateway-hostname = The Remote Desktop Gateway to connect through. If not set, guacd connects directly.
gateway-port = The TCP port of the gateway.
gateway-username = The account to log in to the gateway with.
gateway-password = The password of the account at the gateway.
gateway-domain = The domain of the account at the gateway.

## Session

initial-program = The full path of a program to run instead of the desktop.
client-name = The client name Windows sees; authentik sets “authentik - ” and the user name.
server-layout = The keyboard layout set in Windows; failsafe sends characters instead of keys.
timezone-rdp = The time zone of the session; only Remote Desktop Services honour it.
default-timezone = the browser's
timezone-ssh = The time zone to request as TZ; the server must allow it.
enable-touch = Passes multi-touch input to Windows.
console = Joins the console (administrative) session.
command = The command to run instead of the account's shell.
locale = The language to request as LANG, such as de_DE.UTF-8; the server must allow it.
server-alive-interval = The seconds between keep-alive messages to the server; 0 sends none, and 1 counts as 2.

## Display

width = The width of the desktop in pixels, independent of the browser.
default-width = the browser's
height = The height of the desktop in pixels, independent of the browser.
default-height = the browser's
dpi = The pixels per inch that Windows assumes.
default-dpi = 96 in authentik
color-depth = The colour depth in bits per pixel.
default-color-depth-rdp = 32, or 16 with disable-gfx
default-color-depth-vnc = chosen by the server
force-lossless = Never compresses the picture lossily: exact, but slower.
resize-method = How the desktop adapts when the browser window is resized; authentik sets display-update.
default-resize-method = it doesn't adapt
read-only = Shows the session but ignores keyboard, mouse and touch.
disable-server-input = Asks the server to ignore its local keyboard and mouse during the session.
disable-display-resize = Keeps the desktop's size when the browser window is resized.
swap-red-blue = Swaps red and blue, for servers that mix them up.
cursor = Where the mouse pointer is drawn; remote lags, but works if the server hides its pointer.
compress-level = The compression level, from 0 (none) to 9 (highest).
default-compress-level = chosen by the server
quality-level = The JPEG quality, from 0 (worst) to 9 (best).
default-quality-level = chosen by the server
encodings = The encodings to offer the server, best first, separated by spaces.
color-scheme = The colours of the terminal: a named scheme, or foreground, background and single colours.
font-name = The font of the terminal; it must be installed where guacd runs.
font-size = The size of the font in points.
scrollback = The number of lines to keep for scrolling back.

## Clipboard

normalize-clipboard = The line endings of copied text.
clipboard-encoding = The encoding of copied text; few servers understand anything but ISO8859-1.
clipboard-buffer-size = The maximum number of bytes per copy.
disable-copy = Text copied in the session can't be pasted in the browser.
disable-paste = Text copied in the browser can't be pasted into the session.

## Sound, printer and drive

disable-audio = Turns sound off.
enable-audio-input = Passes the browser's microphone to the session.
console-audio = Also plays sound in the console session.
enable-audio = Plays sound from a PulseAudio server.
audio-servername = The PulseAudio server to get sound from.
default-audio-servername = the one on guacd's host
enable-printing = Adds a printer that sends its pages to the browser as PDF.
printer-name = The name of the printer in the session.
enable-drive = Adds a drive for exchanging files.
drive-name = The name of the drive in the session.
disable-download = Files on the drive can't be downloaded to the browser.
disable-upload = Files can't be uploaded to the drive from the browser.
drive-path = Where guacd stores the drive's files; authentik always sets it to a folder of the connection token.
create-drive-path = Creates the drive's folder if it is missing; authentik always sets it to true.
static-channels = The names of virtual channels to open as pipes, at most seven characters each, separated by commas.

## Performance

enable-wallpaper = Shows the desktop wallpaper.
enable-theming = Shows windows and buttons with their theme.
enable-font-smoothing = Smooths text (ClearType).
enable-full-window-drag = Shows a window's content while it is dragged.
enable-desktop-composition = Allows transparent windows and shadows.
enable-menu-animations = Animates menus.
disable-bitmap-caching = Turns off the bitmap cache, for servers that get it wrong.
disable-offscreen-caching = Turns off caching outside the screen, for servers that get it wrong.
disable-glyph-caching = Turns off the glyph cache; guacd never uses it, so this changes nothing.
disable-gfx = Turns off the Graphics Pipeline, for servers whose screen stays black with it.

## RemoteApp

remote-app = The published program to start, as two bars and its alias: ||notepad.
remote-app-dir = The folder the program starts in.
remote-app-args = The program's command-line arguments.

## Broker, Hyper-V and repeater

preconnection-id = The number of the RDP source behind this address; Hyper-V needs none.
preconnection-blob = The text that selects the RDP source; for Hyper-V, the id of the virtual machine.
load-balance-info = Routing information for the connection broker: loadbalanceinfo of an .rdp file.
dest-host = The machine behind a VNC repeater.
dest-port = The port of the machine behind a VNC repeater.

## Terminal

backspace = The character the Backspace key sends: 127 is delete, 8 is backspace.
func-keys-and-keypad = The sequences that the function keys and the number pad send.
terminal-type = The terminal type that programs see in TERM.

## Recordings and text logs

recording-path = The folder for recordings. If not set, nothing is recorded.
recording-name = The file name of the recording.
recording-exclude-output = Records only keyboard and mouse, not the picture.
recording-exclude-mouse = Leaves the mouse out of the recording.
recording-exclude-touch = Leaves touch input out of the recording.
recording-include-keys = Records all keys pressed, including passwords.
recording-include-clipboard = Records what is copied and pasted, including passwords.
create-recording-path = Creates the last folder of recording-path if it is missing.
recording-write-existing = Writes to an existing file instead of adding a number to the name.
typescript-path = The folder for the terminal's text. If not set, nothing is logged.
typescript-name = The beginning of the text log's file names.
create-typescript-path = Creates the last folder of typescript-path if it is missing.
typescript-write-existing = Writes to an existing log instead of adding a number to the name.

## File transfer (SFTP)

enable-sftp-rdp-vnc = Exchanges files over a separate SFTP connection.
enable-sftp-ssh = Exchanges files over the SSH connection.
sftp-hostname = The SFTP server.
default-sftp-hostname = the same as hostname
sftp-port = The TCP port of the SFTP server.
sftp-timeout = How many seconds guacd waits for the SFTP server to answer.
sftp-host-key = The SFTP server's line from a known_hosts file; without it, guacd accepts any key.
sftp-username = The account on the SFTP server.
default-sftp-username = the same as username
sftp-password = The password of the account on the SFTP server.
sftp-private-key = The private key to log in to the SFTP server with, including line breaks.
sftp-passphrase = The passphrase of the private key for SFTP, if it is encrypted.
sftp-public-key = The public key or certificate that goes with the private key for SFTP, in Base64.
sftp-root-directory = The top folder that the file browser shows.
sftp-directory = The folder for files dropped onto the session.
sftp-server-alive-interval = The seconds between keep-alive messages to the SFTP server; 0 sends none, and 1 counts as 2.
sftp-disable-download = Files can't be downloaded to the browser over SFTP.
sftp-disable-upload = Files can't be uploaded to the server over SFTP.

## Wake-on-LAN

wol-send-packet = Wakes the machine before connecting; wol-mac-addr must be set.
wol-mac-addr = The MAC address of the machine to wake.
wol-broadcast-addr = The address the wake-up packet is sent to.
wol-udp-port = The UDP port the wake-up packet is sent to.
wol-wait-time = How many seconds guacd waits for the machine to wake.
