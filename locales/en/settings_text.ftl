### Settings as text in YAML or JSON: what is wrong with a text, and what is read differently than in other programs. And
### what is wrong with a host. Names and values of parameters, and characters of YAML and JSON, stay as they are.

# { $message }: one of the mistakes below.
at-position = Line { $line }, column { $column }: { $message }
# A button: removes invisible characters.
clean-up = Clean up
# A button.
remove-comments = Remove comments

## Notes about a text that can be read. { $line }: of the text

# { $kind }: what other programs read.
secret-kept-as-text = Line { $line }: this secret is kept as text. Other YAML readers treat it as { $kind ->
    [number] a number
    [bool] true or false
    [null] nothing
    [date] a date
   *[sign] an instruction
}.
kept-as-text = Line { $line }: kept as the text “{ $text }”. Other YAML readers treat it as { $kind ->
    [number] a number
    [bool] true or false
    [null] nothing
    [date] a date
   *[sign] an instruction
}.
comment-after-secret = Line { $line }: a “#” starts a comment after this secret, which is not stored. If it belongs to the secret, put the secret in quotes.
comment-after-value = Line { $line }: “{ $text }” is a comment and not stored. If it belongs to the value, put the value in quotes.
# { $text }: two escapes.
read-as-one-character = Line { $line }: “{ $text }” is read as one character, as in JSON. Other YAML readers refuse it: write the character itself.
comment-of-javascript = A name begins like a comment of JavaScript. A comment in YAML begins with “#”.

## Mistakes in a text

not-a-map = Settings are names with values: write “name: value”, one per line.
too-deep = This is nested too deeply.
several-documents = There is more than one document: remove the “---” or “...”.
name-is-no-text = A name can't be a map or a list. Quote it if it is text.
no-references = Anchors (&name) and aliases (*name) are not supported here: write the value in full, or quote a text that starts like this.
no-merge-keys = Merge keys (<<) are not supported here. Quote it if it is a name.
float-wants-number = “!!float” needs a number as JSON spells it.
no-directives = Directives (%) are not supported here: remove this line.
# { $character }: such as "a byte order mark (U+FEFF)".
invisible-character = There is an invisible character here, { $character }. Remove it, or write it as an escape in double quotes.
invisible-after-colon = After this “:” there is { $character }, but YAML needs a space.
given-twice = “{ $name }” is given twice.
nul-character = There is a NUL character here, which authentik can't store. Remove it.
number-too-large = This number is too large: authentik would store “inf”. Put it in quotes to keep it as text.
number-too-small = This number is too small: authentik would store 0. Put it in quotes to keep it as text.
number-too-long = This number has too many digits for authentik. Put it in quotes to keep it as text.
tab-instead-of-spaces = There is a tab here, but YAML needs spaces.
half-a-character = This escape is half of a character, which authentik can't store. Write the escapes of both halves, or the character itself.
# { $tag }: such as "!Env".
tag-of-blueprints = Tags work only in blueprints: authentik does not evaluate “{ $tag }” in settings. Write the value itself.
no-tags-for-text = Tags ({ $tag }) are not supported here. Put a text in quotes to keep it a text.
no-tags = Tags ({ $tag }) are not supported here: write the value itself.
# { $why }: in English.
not-json = This is not JSON: { $why }.
json-with-comments = This looks like JSON with comments. JSON has none: remove them, or write the settings as YAML with “#”.
# { $why }: one of the messages of the next group, or in English.
not-yaml = This is not YAML: { $why }. A text with characters such as : # @ or % needs quotes.

## Why a text is not YAML: after a colon, without a full stop

not-closed = this quote or bracket is not closed
indented-otherwise = this line is indented differently from those above
indent-more = this line must be indented more
needs-colon = a name needs a “:” and a space after it
nothing-behind = nothing may follow the value on its line
no-such-beginning = a value can't start with this character
block-header = “|” and “>” must be followed by the lines of the text
block-indentation = the text must be indented more, with spaces
no-character = no character has this number: the last one is \U0010ffff
no-escape = no such escape; write a backslash in double quotes twice
brace-missing = “,” or “{"}"}” is missing
bracket-missing = “,” or “]” is missing
after-quote = nothing may follow the closing quote
after-comment = the text continues after a comment
space-before-comment = a comment needs a space before its “#”
closes-nothing = this bracket closes nothing
list-on-next-line = a list starts on the line below its name
value-missing = a value is missing here
name-missing = there is no name before the “:”
name-on-line-of-mark = a name must start on the line of its “?”
name-is-block = a name can't be a block of lines

## Texts that are something else

looks-like-ldif = This looks like LDIF. Settings are Guacamole's parameters as “name: value”, one per line: each “guacConfigParameter: name=value” becomes such a line.
looks-like-xml = This looks like XML, such as Guacamole's user-mapping.xml. Settings are Guacamole's parameters as “name: value”, one per line: each <param name="…"> becomes such a line.
looks-like-rdp = This looks like an .rdp file. Settings are Guacamole's parameters as “name: value”, one per line; their names differ from those in .rdp files.
looks-like-registry = This looks like an export of the Windows registry. Settings are Guacamole's parameters as “name: value”, one per line.
looks-like-blueprint = This looks like a blueprint. Import it in authentik under Blueprints; here only the “name: value” lines below “settings” belong.
looks-like-connections = This looks like a list of connections. Settings belong to one connection: paste only its parameters, as “name: value”, one per line.
looks-like-connection = This looks like a whole connection. Only its parameters belong here, as “name: value”, one per line.
looks-like-objects = This looks like a list of objects. Settings are Guacamole's parameters as “name: value”, one per line.
looks-like-hcl = This looks like Terraform (HCL). Settings are Guacamole's parameters as “name: value”, one per line: paste only what is inside jsonencode({"{"}…{"}"}), with “:” instead of “=”.
looks-like-csv = This looks like CSV. Settings are Guacamole's parameters as “name: value”, one per line.
looks-like-ini = This looks like an INI file. Settings are Guacamole's parameters as “name: value”, one per line, without sections.
looks-like-pairs = This looks like lines of “key=value”. Settings are “name: value”, one per line: write “: ” instead of “=”.
looks-like-ssh-config = This looks like an SSH configuration. Settings are Guacamole's parameters as “name: value”, one per line.
# “Host” is a field of the form.
looks-like-address = This looks like an address. It belongs in the field “Host”; settings are “name: value”, one per line.
looks-like-putty-key = This looks like a PuTTY key. Export it as an OpenSSH key in PuTTYgen, and paste that into the parameter “private-key”.
looks-like-private-key = This looks like a private key alone. Write “private-key: |” and the key below it, each line indented by two spaces, or add the parameter “private-key” under Parameters.
looks-like-certificate = This looks like a key or certificate alone. Write the parameter's name and “: |”, and the text below it, each line indented by two spaces.
looks-like-public-key = This looks like a public SSH key. Settings are “name: value”, one per line, and guacd needs the private key.

## Hosts

host-with-spaces = A host can't contain spaces.
# { $text }: what is behind the first colon.
host-with-colons = authentik splits the host at its first colon: guacd gets “{ $text }” as the port. A port is a number from 1 to 65535.
ipv6-in-brackets = Enter the IPv6 address without brackets, and the port in its own parameter.
name-with-colon = A host name can't contain a colon. Enter the port in its own parameter.
# { $characters }: a list, such as "a zero-width space (U+200B) at character 5".
host-unseen-refused = The host contains { $characters }, which authentik refuses.
host-unseen = The host contains { $characters }. Host names can't contain that.
ipv6-as-host = authentik splits the host at its first colon: “{ $host }” doesn't work as an IPv6 address.
set-hostname-and-port = Set the parameters hostname and port instead.
# { $zone }: the end of an IPv6 address, such as "eth0".
ipv6-zone = The zone “{ $zone }” must be a network interface where guacd runs.
more-than-a-host = This is more than a host name.
# { $parts }: a list of the parts below.
no-place-for = An endpoint has no place for { $parts }.
user-as-parameter = Enter the user in the parameter username.
no-port = There is no port after the colon: guacd uses its default.
not-a-port = “{ $port }” is not a port. A port is a number from 1 to 65535.
no-host = There is no host before the colon.
host-in-quotes = Enter the host without quotes.
separate-port = Separate the port with a colon.
one-host = An endpoint has one host. Create an endpoint for each.
name-with-character = A host name can't contain “{ $character }”.
two-dots = A host name can't have two dots in a row.
name-too-long = This is too long: a host name has at most 253 characters, and 63 between two dots.
other-script = Whether guacd finds a name in another script depends on where it runs. Its ASCII form, which begins with xn--, works everywhere.
no-ipv4 = “{ $host }” is not an IPv4 address: four numbers from 0 to 255.

## Parts of an address that was pasted as a host, in a list

part-scheme = the scheme
part-password = the password
part-path = the path
part-query = the query
part-fragment = the part after “#”
part-fields = its other fields
part-share = the share

## In place of secrets

hidden = Hidden
# In a comparison of versions.
hidden-as-it-was = Hidden, as it was
hidden-changed = Hidden, changed
hidden-changed-alike = Hidden, the same change

## Names of the secrets in settings, such as "password, passphrase and 2 more"

two-secrets = { $first } and { $second }
three-secrets = { $first }, { $second } and { $third }
more-secrets = { $first }, { $second } and { $count } more
