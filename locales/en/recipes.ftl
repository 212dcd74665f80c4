### Recipes: what an administrator wants, and the parameters that do it.

## Answers to several questions

upload-and-download = Upload and download
upload-only = Upload only
download-only = Download only
on = On
off = Off
yes = Yes
no = No

## What is wrong with an answer. { $label }: of the question

missing = Missing: { $label }.
at-least = { $label }: a whole number of at least { $least }.
number-from-to = { $label }: a whole number from { $least } to { $greatest }.
mac-address = { $label }: six pairs of hexadecimal digits, such as 00:1a:2b:3c:4d:5e.

## Keyboard layout

keyboard = Keyboard layout
keyboard-about = Makes keys type what is printed on them.
# Words that find it: what users may search for, in any order.
keyboard-words = language layout wrong characters qwerty qwertz azerty umlauts backspace
keyboard-layout = Keyboard layout
keyboard-layout-help = The layout set in the Windows session. It must match the keyboard that users type on.
keyboard-backspace = Backspace sends
keyboard-backspace-127 = Delete, as most Linux systems expect
keyboard-backspace-8 = Backspace, as older systems expect
keyboard-limit-1 = VNC has no setting for it: the VNC server decides.
keyboard-limit-2 = It is the same for all users. For a layout by user, use a property mapping with an expression.

## Clipboard

clipboard = Clipboard
clipboard-about = Turns copy and paste off, or allows it one way only.
# Words that find it: what users may search for, in any order.
clipboard-words = copy paste one way data loss prevention disable
clipboard-direction = Copy and paste
clipboard-direction-off = Off
clipboard-direction-in = Only into the session
clipboard-direction-out = Only out of the session
clipboard-direction-both = Both ways
clipboard-limit-1 = Files go another way: see the recipes for file transfer.

## Display and speed

display = Display and speed
display-about = Draws more, or less for slow networks.
# Words that find it: what users may search for, in any order.
display-words = performance slow resize resolution quality wallpaper bandwidth colours fast
display-quality = Quality
display-quality-sharp = Best picture
display-quality-plain = Balanced
display-quality-fast = Fast on slow networks
display-resize = When the browser window is resized
display-resize-help = Servers older than Windows 8.1 and Server 2012 R2 can only reconnect.
display-resize-display-update = The desktop follows
display-resize-reconnect = The session reconnects
display-limit-1 = VNC servers can ignore the quality.

## Sound

audio = Sound
audio-about = Turns sound and the microphone on or off.
# Words that find it: what users may search for, in any order.
audio-words = audio sound microphone mute speaker pulseaudio
audio-sound = Sound
audio-microphone = Microphone
audio-microphone-help = The browser asks each user for permission.
audio-server = PulseAudio server
audio-server-help = For VNC. Without one, the PulseAudio on guacd's own host is used.
audio-need-1 = VNC: a PulseAudio server that accepts connections from the outpost's network.
audio-limit-1 = SSH has no sound.

## Printing

printing = Printing
printing-about = Adds a printer to the session, or removes it. What is printed opens in the browser as PDF.
# Words that find it: what users may search for, in any order.
printing-words = print printer pdf
printing-printing = Printer
printing-name = Printer name
printing-name-help = Default: Guacamole Printer.
printing-need-1 = Printer redirection must not be forbidden by the group policies of the machine.
printing-limit-1 = The user's own printers are not connected: the PDF is printed from the browser.

## Remote app

remote-app = Remote app
remote-app-about = Starts one published program instead of a desktop.
# Words that find it: what users may search for, in any order.
remote-app-words = remoteapp program application publish single
remote-app-alias = Alias of the program
remote-app-alias-help = As it is published, such as notepad. The two bars before it are added.
remote-app-folder = Folder to start in
remote-app-arguments = Arguments
remote-app-need-1 = The program must be published on the machine (Remote Desktop Services, or the registry key TSAppAllowList).
remote-app-limit-1 = Arguments are only passed on if the published program allows them.

## File transfer with a drive

drive = File transfer with a drive
drive-about = Adds a drive to the Windows session: upload, download or both.
# Words that find it: what users may search for, in any order.
drive-words = files upload download share folder exchange
drive-direction = Files
drive-name = Drive name
drive-name-help = Default: Guacamole Filesystem.
drive-need-1 = Drive redirection must not be forbidden by the group policies of the machine.
drive-limit-1 = The folder can't be chosen: authentik sets drive-path to one for each connection token, in the outpost's container.
drive-limit-2 = Files on the drive are lost with the connection token or the container, and other users can't see them.

## File transfer over SFTP

sftp = File transfer over SFTP
sftp-about = Shows the machine's files in the session's menu: upload, download or both.
# Words that find it: what users may search for, in any order.
sftp-words = files upload download ssh exchange
sftp-direction = Files
sftp-folder = Top folder
sftp-folder-help = What the file browser shows as its root. Default: /
sftp-server = SFTP server
sftp-server-help = For RDP and VNC. Default: the machine itself.
sftp-user = SFTP user name
sftp-user-help = For RDP and VNC. Default: the session's own user name.
sftp-password = SFTP password
sftp-password-help = For RDP and VNC. Anyone who can view the settings can read it.
sftp-need-1 = An SSH server with SFTP on the machine, which the outpost's network can reach.
sftp-limit-1 = RDP and VNC log in to the SFTP server separately: the session's own login doesn't count.
sftp-limit-2 = Without a host key in sftp-host-key, guacd accepts any server.

## Recording

recording = Recording
recording-about = Records the sessions on the outpost.
# Words that find it: what users may search for, in any order.
recording-words = record session video audit typescript log keys keystrokes
recording-folder = Folder
recording-folder-help = In the outpost's container. Its last part is created if it is missing.
recording-name = File name
recording-name-help = Default: recording. guacd adds a number if the file is there.
recording-keys = Record keys
recording-keys-help = All keys pressed, including passwords.
recording-text = Also log the terminal's text
recording-text-help = In the same folder.
recording-need-1 = A volume mounted at this folder in the outpost's container: otherwise recordings are deleted with it.
recording-need-2 = Write access for guacd, which runs in the same container.
recording-limit-1 = authentik replaces no ${"{"}GUAC_…{"}"} or ${"{"}HISTORY_…{"}"}: all users' recordings have the same name and a number.
recording-limit-2 = authentik doesn't list recordings. To play them, use guacenc or Guacamole's player.

## Security mode

security = Security mode
security-about = Sets the encryption that the kind of server needs.
# Words that find it: what users may search for, in any order.
security-words = nla tls certificate windows 11 10 server xrdp hyper-v vmconnect fips credssp connect fails
security-server = Kind of server
security-server-windows = Windows 10 or 11
security-server-server = Windows Server
security-server-xrdp = xrdp on Linux
security-server-nla = A machine that requires NLA
security-server-hyperv = The console of a virtual machine in Hyper-V
security-certificate = Certificate
security-certificate-help = Machines usually have a self-signed certificate.
security-certificate-tofu = Trust the first one, and require the same from then on
security-certificate-fingerprint = Only one with this fingerprint
security-certificate-any = Accept any (doesn't notice an attacker in between)
security-fingerprint = Fingerprint
security-fingerprint-help = As hash:fingerprint, such as sha256:1a:2b:…
security-machine = Id of the virtual machine
security-machine-help = On the host: (Get-VM name).Id
security-need-1 = Windows: turn off “Allow connections only from computers running Remote Desktop with Network Level Authentication”.
security-limit-1 = NLA doesn't work with the guacd that authentik ships: its FIPS cryptography lacks what NLA needs. It takes an outpost with a guacd of your own.
security-limit-2 = Certificates that guacd trusts at first use are forgotten with the outpost's container.

## SSH key

ssh-key = SSH key
ssh-key-about = Logs in with a private key instead of a password.
# Words that find it: what users may search for, in any order.
ssh-key-words = private key passphrase openssh pem login identity publickey
ssh-key-user = User name
ssh-key-user-help = If empty, the terminal asks for it.
ssh-key-key = Private key
ssh-key-key-help = In OpenSSH's format or PEM. Indentation and line breaks are repaired.
ssh-key-passphrase = Passphrase
ssh-key-passphrase-help = If the key is encrypted.
ssh-key-need-1 = The public key in authorized_keys of this user on the machine.
ssh-key-limit-1 = Everyone who can view these settings can read the key.
ssh-key-limit-2 = All users log in as the same account. For an account of their own, see the recipes for credentials.
ssh-key-limit-3 = PuTTY's format (.ppk) can't be read: export it as an OpenSSH key.

## Wake-on-LAN

wake-on-lan = Wake-on-LAN
wake-on-lan-about = Wakes the machine before connecting.
# Words that find it: what users may search for, in any order.
wake-on-lan-words = wol wake sleep mac magic packet power on
wake-on-lan-mac = MAC address
wake-on-lan-mac-help = Of the machine's wired network adapter; written with colons, dashes, dots or nothing.
wake-on-lan-wait = Seconds to wait
wake-on-lan-wait-help = How long guacd waits for the machine to answer before it connects.
wake-on-lan-broadcast = Broadcast address
wake-on-lan-broadcast-help = Default: 255.255.255.255, which reaches only the outpost's own network.
wake-on-lan-need-1 = Wake-on-LAN turned on in the machine's firmware and network adapter.
wake-on-lan-limit-1 = The packet is sent from the outpost's network. A container often has a network of its own, from which a broadcast reaches no machine.
wake-on-lan-limit-2 = Each machine has its own address: this belongs to an endpoint, not to a provider.

## Keyboard layouts: in the language of the app, and in their own

layout-fr-be-azerty = Belgian French · Français (Belgique)
layout-pt-br-qwerty = Brazilian Portuguese · Português (Brasil)
layout-fr-ca-qwerty = Canadian French · Français (Canada)
layout-cs-cz-qwertz = Czech · Čeština
layout-da-dk-qwerty = Danish · Dansk
layout-en-gb-qwerty = English (United Kingdom)
layout-en-us-qwerty = English (United States)
layout-fr-fr-azerty = French · Français (France)
layout-de-de-qwertz = German · Deutsch (Germany, Austria)
layout-hu-hu-qwertz = Hungarian · Magyar
layout-it-it-qwerty = Italian · Italiano
layout-ja-jp-qwerty = Japanese · 日本語
layout-no-no-qwerty = Norwegian · Norsk
layout-failsafe = Other: sends characters instead of keys
layout-pl-pl-qwerty = Polish · Polski
layout-pt-pt-qwerty = Portuguese · Português (Portugal)
layout-ro-ro-qwerty = Romanian · Română
layout-es-es-qwerty = Spanish · Español (España)
layout-es-latam-qwerty = Spanish · Español (Latinoamérica)
layout-sv-se-qwerty = Swedish, Finnish · Svenska, Suomi
layout-fr-ch-qwertz = Swiss French · Français (Suisse)
layout-de-ch-qwertz = Swiss German · Deutsch (Schweiz)
layout-tr-tr-qwerty = Turkish · Türkçe

## The dialog with recipes

title = Recipes
search = Search recipes
# In the empty search box.
search-hint = Keyboard, clipboard, recording…
about = A recipe sets the parameters for one purpose. Nothing is saved before you save the form.
# The name of a list, for screen readers.
list = Recipes that fit
back = Back to all recipes
# A button.
apply = Apply
close = Close
needs = What it needs
limits = What it can't do
changes = What changes
no-changes = All of it is already set.
not-yet = Shown once everything is filled in.
# In place of a secret in a list of changes.
hidden = (hidden)
# Behind a parameter that is not set yet.
new = (new)
# Behind a parameter, in place of its new value.
removed = removed
# In an empty select.
choose = Choose one
from-file = From a file
# The name of the button for screen readers. { $label }: of the question.
from-file-of = From a file: { $label }
none-found = No recipe matches “{ $search }”.
found = { $count ->
    [one] { $count } recipe
   *[other] { $count } recipes
}
# { $protocols }: such as "RDP and VNC".
only-for = Only for { $protocols }.
# { $title }: of the recipe.
applied = { $count ->
    [one] Recipe “{ $title }” applied: { $count } setting changed. Save the form to keep it.
   *[other] Recipe “{ $title }” applied: { $count } settings changed. Save the form to keep them.
}
# A keyboard layout is proposed. { $language }: a tag such as "de-AT".
proposed = Proposed for your browser's language ({ $language }).

## Recipes that create objects in authentik

prompt = Credentials by prompt
prompt-about = Asks users for user name and password at each launch. Nothing is stored.
prompt-elsewhere = In the form of a provider or an endpoint: it creates a flow that asks, for the provider to use.
prompt-need-1 = Permissions to add flows, prompts, prompt stages and stage bindings in authentik.
prompt-need-2 = The provider must use the flow: it is chosen in the provider's form.
prompt-limit-1 = It asks at every launch, of all endpoints of a provider that uses the flow.
prompt-limit-2 = What users type overrides the settings and all property mappings.
prompt-limit-3 = The flow, prompts and stage are deleted in authentik (Flows and Stages), not by Undo.
attributes = Credentials from user attributes
attributes-about = Logs users in with the account that their attributes in authentik name.
# “Add property mappings” is an action on several endpoints.
attributes-elsewhere = In the form of a provider or an endpoint: it creates a property mapping, which “Add property mappings” then adds to many endpoints.
attributes-need-1 = The attributes rac_username and rac_password of each user, in authentik under Directory, Users. Without rac_username, the name in authentik is sent.
attributes-limit-1 = Everyone who can view the users in authentik can read the passwords.
attributes-limit-2 = A property mapping with this name that is there already is used as it is.
# Words that find both: what users may search for, in any order.
credential-words = own users credentials password account prompt ask attributes mapping username
where = Flow that asks
flow-own = A flow of its own
flow-existing = An existing authorization flow
flow = Authorization flow
flow-shared = All applications that use this flow will ask for these credentials, not only remote access. authentik's default flows are used by most applications.
choose-flow = Choose a flow.
creates = What it creates
at-once = In authentik, at once: not only when the form is saved. What is there already is used.
create = Create
creating = Creating…
not-complete = Not complete
# “Create” is the button.
half-done = Some of it was not created. What was created stays; “Create” continues with the rest.
does-not-ask = Everything is there, but the flow does not ask for user name and password. Check its stages in authentik.
asks-and-chosen = The flow asks for user name and password. It is chosen as authorization flow: save the form to use it.
asks = The flow asks for user name and password. Choose it as authorization flow in the provider's form.
mapping = Property mapping “{ $name }”
mapping-created = Created property mapping “{ $name }”.
mapping-chosen = The property mapping “{ $name }” is chosen in the form: save it to use the mapping.
# { $missing }: an object such as "Prompt stage".
skipped = Skipped, because this is missing: { $missing }.

## Results of creating objects of a recipe

created = Created
already-there = Was there already
objects-created = { $count ->
    [one] { $count } object created
   *[other] { $count } objects created
}
objects-created-of = { $count ->
    [one] { $done } of { $count } object created
   *[other] { $done } of { $count } objects created
}
count-created = { $count ->
    [one] { $count } object created.
   *[other] { $count } objects created.
}
count-already-there = { $count ->
    [one] { $count } was there already.
   *[other] { $count } were there already.
}
