### What is wrong with settings: findings beside a parameter, and the buttons that fix them. Names and values of parameters
### stay as they are. guacd: the program that opens the session.

## Fixes: buttons

# { $name }: of a parameter.
rename-to = Rename to “{ $name }”
set-to = Set to “{ $value }”
remove-it = Remove it
write-as-text = Write it as text
# { $text }: what guacd understands.
write-text = Write "{ $text }" as text
remove-line-break = Remove the line break
remove-whitespace = Remove the whitespace
# Instead of the character that the backslash has become.
write-backslash = Write the backslash
# Removes invisible characters.
clean-up = Clean up

## Where else a value can be set: the second sentence of a finding about something that is missing

set-by-provider-or-mapping = The provider or a property mapping may set it.
set-at-launch = An expression may set it at launch.
set-by-endpoints = The endpoints it applies to may set it.

## What overrides a value, or has no effect

always-set = authentik always sets “{ $name }”; the value set here has no effect. The drive is in the outpost's container and is deleted with it.
set-by-mapping-too = The property mapping “{ $mapping }” sets the same value; the one set here has no effect.
overridden-later = The property mapping “{ $mapping }” is applied later and overrides this value.
overridden-by-mapping = The property mapping “{ $mapping }” overrides this value: mappings are applied after all settings.
# { $owner }: what the settings belong to.
secret-readable = Anyone who can view { $owner ->
    [provider] this provider
    [endpoint] this endpoint
   *[mapping] this property mapping
} can read this secret.
null-value = null reaches guacd as the text “None”. To leave a parameter unset, remove it.
empty-in-endpoint = Empty means guacd's default, even if the provider sets a value.
empty-in-expression = Empty means guacd's default, even if the settings have a value.
empty-value = Empty means guacd's default, the same as not set.
# null, false and 0 are values as they are written.
left-out = authentik leaves out a static setting that is { $value ->
    [null] null
    [false] false
    [number] 0
    [list] an empty list
    [map] an empty map
   *[text] empty
}: guacd doesn't get it, and it overrides nothing.
# Follows the message before. { $text }: "false" or "0" as text.
text-is-kept = The text "{ $text }" is kept.

## Names of parameters

newer-guacd = guacd 1.6.0, which authentik ships, has no parameter “{ $name }” and ignores it; newer versions have it.
# { $others }, { $these }: protocols, such as "RDP and VNC".
other-protocol = “{ $name }” is a parameter of { $others }; guacd ignores it for { $these }.
did-you-mean = guacd has no parameter “{ $name }” and ignores it. Did you mean “{ $meant }”?
unknown-name = guacd has no parameter “{ $name }” and ignores it.

## Values

list-value = A list reaches guacd as Python text, which it can't use.
map-value = A map reaches guacd as Python text, which it can't use.
option-in-other-case = guacd has no option “{ $text }” for this: options are case-sensitive.
no-such-option = guacd has no option “{ $text }” for this and uses its default.
newer-encoding = MacRoman needs a newer guacd than 1.6.0, which authentik ships.
out-of-range = “{ $text }” is out of range: at least { $least }, at most { $greatest }.
too-small = “{ $text }” is out of range: at least { $least }.
port-only-digits = A port has only digits, unlike “{ $text }”.
# “true” and “false” are values as they are written.
only-true-or-false = guacd accepts only “true” and “false” here; “{ $text }” leaves it off.
only-whole-numbers = guacd accepts only whole numbers here; for “{ $text }” it uses its default.
not-text = This parameter is text, but the value is { $kind ->
    [number] a number
   *[switch] a switch
}. Written as text, its spelling is kept by every tool.
not-text-secret = This parameter is text, but the value is { $kind ->
    [number] a number
   *[switch] a switch
}, and guacd gets it in another spelling.
# { $text }: what guacd gets. { $typed }: what was typed.
not-text-as-typed = This parameter is text, but the value is { $kind ->
    [number] a number
   *[switch] a switch
}: guacd gets “{ $text }”, not “{ $typed }”.
ends-with-line-break = This ends with a line break, which guacd treats as part of the value.
ends-with-whitespace = This ends with whitespace, which guacd treats as part of the value.
starts-with-line-break = This starts with a line break, which guacd treats as part of the value.
starts-with-whitespace = This starts with whitespace, which guacd treats as part of the value.
starts-and-ends-with-line-break = This starts and ends with a line break, which guacd treats as part of the value.
starts-and-ends-with-whitespace = This starts and ends with whitespace, which guacd treats as part of the value.
no-time-zone = “{ $text }” is not a time zone, such as Europe/Berlin.
no-colours = “{ $text }” is neither a named colour scheme nor a list of colours such as “foreground: rgb:ff/ff/ff”.
# { $token }: such as ${GUAC_USERNAME}
token-not-replaced = authentik does not replace “{ $token }”: guacd gets it unchanged. To use data of the user, write the expression of a property mapping.
looks-like-tag = This looks like the tag “!{ $tag }”. Tags work only in blueprints; here guacd gets this text unchanged.
recordings-in-container = This folder is in the outpost's container: recordings are deleted with it, unless a volume is mounted there.
text-logs-in-container = This folder is in the outpost's container: text logs are deleted with it, unless a volume is mounted there.

## Invisible characters. { $characters }: a list, such as "a zero-width space (U+200B) at character 5 and a bell (U+0007)"

unseen-in-name = The name contains { $characters }: guacd treats it as a different name.
unseen-inside = A text inside this contains { $characters }.
unseen-refused = This contains { $characters }. authentik refuses it.
unseen-escape = This contains { $characters }. A backslash in double quotes creates it: write “\\”, or use single quotes.
# { $count }: how many characters are invisible.
unseen-in-value = { $count ->
    [one] This contains { $characters }, which is invisible.
   *[other] This contains { $characters }, which are invisible.
}

## Host and port

same-as-host-field = The host field already has this value.
instead-of-host-field = guacd uses “{ $text }” from here, not the value of the host field.
# { $field }: what the host field says.
instead-of-host-field-value = guacd uses “{ $text }” from here, not “{ $field }” from the host field.
hostname-of-mapping = This overrides the host of every endpoint this property mapping applies to.
hostname-of-provider = This overrides the host of every endpoint of this provider that doesn't set it itself.
port-of-mapping = This overrides the port in the host field of every endpoint this property mapping applies to.
port-of-provider = This overrides the port in the host field of every endpoint of this provider that doesn't set it itself.
ipv6-host = authentik splits the host at its first colon: “{ $host }” doesn't work as an IPv6 address. Set it here instead.
ipv6-port = authentik uses what follows the first colon of the IPv6 address as the port. Set the port here.
port-after-first-colon = authentik uses what follows the first colon of the host field as the port.
vnc-port-unless-set = VNC has no default port: guacd can't connect, unless the provider or a property mapping sets one.
vnc-port-unless-at-launch = VNC has no default port: guacd can't connect, unless an expression sets one at launch.
vnc-port = VNC has no default port: guacd can't connect without one.

## Security of RDP

nla-fails = NLA fails with the guacd that authentik ships: its FIPS cryptography lacks what NLA needs.
vmconnect-needs-id = With “vmconnect”, Hyper-V needs the id of the virtual machine in “preconnection-blob”. Connections fail without it.
tls-certificates = With “tls”, guacd refuses self-signed server certificates. To accept one, set “cert-fingerprints”, “cert-tofu” or “ignore-cert”.

## Wake-on-LAN

mac-address = guacd accepts a MAC address only as six bytes separated by colons, unlike “{ $text }”.
# { $name }: the parameter that is missing.
no-effect-without = This has no effect without “{ $name }”.
wake-up-range = The packet is sent from the outpost's network and wakes only machines that a broadcast from there reaches.
# { $name }: a parameter that is set. { $missing }: the one that is missing.
name-has-no-effect-without = “{ $name }” has no effect without “{ $missing }”.

## Private and public keys

key-quoted = Each line of this key begins with the same characters, as in a quoted mail: guacd doesn't find the key.
remove-quote-marks = Remove these characters
# Follows a sentence about a key whose lines are wrong.
key-in-expression = authentik adds four spaces before each line of an expression: build the key with "\n".join([…]), one string per line.
key-empty = There is nothing between the first and the last line of this key.
key-not-base64 = The lines between the first and the last line of this key are not Base64.
putty-key = This is a PuTTY key (.ppk), which guacd can't read. Export it in PuTTYgen: Conversions, Export OpenSSH key.
public-instead-of-private = This is a public key, but the private key is needed. It is in the file without “.pub”.
certificate-instead-of-private = This is a certificate, but the private key is needed.
key-of-unknown-kind = The first line doesn't say what kind of private key this is, as in “-----BEGIN RSA PRIVATE KEY-----”.
key-without-first-line = The first line of this key, “-----BEGIN …-----”, is missing.
add-first-line = Add the first line
key-without-both-lines = The first and the last line of this key are missing.
add-both-lines = Add both lines
no-private-key = guacd can't read this as a private key: a key starts with “-----BEGIN ”.
key-without-last-line = The last line of this key, “-----END …-----”, is missing.
add-last-line = Add the last line
key-cut-off = The key is cut off: its line “-----END …” is missing.
# { $label }: of a key, such as "RSA PRIVATE KEY".
key-label-unknown = guacd can't read a key labelled “{ $label }”: its SSH library doesn't know that label.
key-labels-differ = The first line of this key says “{ $first }” and the last “{ $last }”: they must match.
key-label-wrong = The label “{ $label }” doesn't match the key between the lines.
key-lines-inexact = The first and the last line of a key must be exactly “-----BEGIN …-----” and “-----END …-----”, in capitals and with five hyphens on each side.
label-it = Label it “{ $label }”
several-keys = There are several private keys; guacd uses only the first.
keep-first-key = Keep the first one
text-before-encrypted-key = There is text before the key: guacd doesn't notice that it is encrypted, and doesn't ask for its passphrase.
text-around-key = There is text before or after the key, which guacd ignores.
keep-only-key = Keep only the key
sftp-key-encrypted = This key is encrypted, and “sftp-passphrase” is not set: without it guacd can't use the key.
key-encrypted = This key is encrypted, and “passphrase” is not set: guacd asks each user for it.
private-instead-of-public = This is a private key. Enter the public key or a certificate.
key-breaks-written = The line breaks of this key are written as “\n”; guacd needs real ones.
turn-into-breaks = Turn \n into line breaks
key-breaks-lost = This key has lost its line breaks; guacd needs them.
key-some-breaks-lost = Some lines of this key have lost their line breaks; guacd needs them.
restore-breaks = Restore the line breaks
key-with-spaces = Lines of this key start or end with spaces: guacd doesn't find the key, because its SSH library compares whole lines.
remove-spaces = Remove the spaces
key-gaps = This key has empty lines, or none after its headers: guacd can't read it.
fix-lines = Fix the lines
# CR, LF: the characters that end lines in Windows.
key-with-cr = The lines of this key end with CR and LF: guacd doesn't notice whether it is encrypted, and doesn't ask for its passphrase.
end-with-lf = End the lines with LF
key-after-empty-lines = There are empty lines before this key: guacd doesn't notice whether it is encrypted.
