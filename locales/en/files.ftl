### Texts about files that users import or export: what is in them, what is dropped, and why.

## Formats

format-plan-json = RAC Admin plan file (JSON)
format-plan-yaml = RAC Admin plan file (YAML)
format-csv = RAC Admin table (CSV)
format-guacamole-csv = Guacamole import file (CSV)
format-guacamole-json = Guacamole import file (JSON)
format-guacamole-yaml = Guacamole import file (YAML)
format-user-mapping = Guacamole user-mapping.xml
format-rdp = Remote Desktop connection (.rdp)
format-inventory = Inventory (CSV)
format-hosts = List of hosts
format-terraform = Terraform configuration (.tf)
format-terraform-state = Terraform state (JSON)
format-blueprint = authentik blueprint (YAML)

## Parts of files, as they are called within a sentence, and at its beginning (-first)

# A column of a table.
column = column “{ $name }”
column-first = Column “{ $name }”
unnamed-column = column without a name
unnamed-column-first = Column without a name
# A name from the file.
quoted = “{ $name }”
# A name inside of a part: entry 3, “parameters”.
inside = { $outer }, “{ $name }”
# An entry of a list that has no name. { $entry }: its number.
entry = entry { $entry }
# A name in that entry.
entry-name = entry { $entry }, “{ $name }”
entry-name-first = Entry { $entry }, “{ $name }”
# A line without a name.
line = line { $line }
# A line as the source of a value.
a-line = line
# Cells of a row of a table that are behind its last column.
cells-at-end = cells at the end
cells-at-end-first = Cells at the end
# The columns that say who has access.
columns-of-access = columns of users and groups
# All bindings of an object, which decide who has access.
bindings = bindings
# Rows of a table that are dropped.
rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
# In Guacamole's user-mapping.xml. { $login }: the name that a user logs in with.
the-login = the login of “{ $login }”
the-login-first = The login of “{ $login }”
# Terraform's state file.
the-state = the state
the-state-first = The state
# A binding in a blueprint, where it has no name.
policy-binding = a policy binding
# An entry of a blueprint. { $model }: its type in authentik, such as “authentik_core.user”.
entry-of-model = an entry of { $model }
# The same if the entry has a name.
name-of-model = “{ $name }” of { $model }
# A block of a Terraform file. { $kind }: a word of Terraform's syntax, such as “module”.
block = { $kind } “{ $name }”
# A part of an address that stands in the place of a host.
host-part = { $part ->
    [share] the share in the host
    [scheme] the scheme in the host
    [password] the password in the host
    [path] the path in the host
    [query] the query in the host
    [fragment] the part after “#” in the host
   *[others] other fields in the host
}
host-part-first = { $part ->
    [share] The share in the host
    [scheme] The scheme in the host
    [password] The password in the host
    [path] The path in the host
    [query] The query in the host
    [fragment] The part after “#” in the host
   *[others] Other fields in the host
}
# A port that is given twice.
port = port { $port }
port-first = Port { $port }
# One of several that an object refers to, by its place in the list: property mapping 2.
reference = { $kind ->
    [property_mapping] property mapping { $number }
    [provider] provider { $number }
    [user] user { $number }
    [group] group { $number }
    [policy] policy { $number }
   *[flow] flow { $number }
}
# An object with its kind: endpoint “db-01”.
object = { $kind ->
    [property_mapping] property mapping “{ $name }”
    [provider] provider “{ $name }”
    [application] application “{ $name }”
    [outpost] outpost “{ $name }”
    [flow] flow “{ $name }”
    [user] user “{ $name }”
    [group] group “{ $name }”
    [policy] policy “{ $name }”
   *[endpoint] endpoint “{ $name }”
}
# A field of an object: provider “Racks”, connection_expiry.
field-of-object = { $object }, { $field }

## What is dropped

# { $what }: a part of the file, at the beginning of the sentence. { $why }: a sentence.
loss = { $what }: { $why }
loss-at-line = { $what } (line { $line }): { $why }

## Values that don't fit their field. Each is a sentence of its own, or stands behind the name of the field and a colon.

# { $mistake }: one of the sentences below.
mistake-in-field = { $field }: { $mistake }
# What is said of one of several files. { $text }: a sentence.
of-file = { $file }: { $text }
# { $name }: a part of a file, such as column “host”. { $file }: the name of the file, of several that are read together.
in-file = { $name } in { $file }
mistake-in-binding = binding { $number }, { $field }: { $mistake }
not-storable = authentik can't store a NUL character, or a number that is this large.
no-nul = authentik can't store a NUL character.
is-settings = this must be names with values.
is-settings-json = { $field }: this must be names with values, as JSON.
# { $name }: of a setting.
setting-too-long = The setting “{ $name }” must be at most { $most } characters long.
too-long = this must be at most { $most } characters long.
is-names = this must be a list of names.
is-bindings = this must be a list of bindings.
is-text = this must be text.
# The numbers are written as in a file, without separators.
is-number = this must be a whole number from -2147483648 to 2147483647.
is-flag = this must be true or false.
is-binding = binding { $number } must be “user”, “group” or “policy” with a name.
binding-subjects = binding { $number } needs exactly one of “user”, “group” and “policy”.
binding-unknown-field = binding { $number } has an unknown field “{ $field }”.
too-many-bindings = There are more than { $most } users, groups and policies: use a group.
unknown-field = { $kind ->
    [property_mapping] RAC Admin knows no field “{ $field }” of a property mapping.
    [provider] RAC Admin knows no field “{ $field }” of a provider.
    [application] RAC Admin knows no field “{ $field }” of an application.
    [outpost] RAC Admin knows no field “{ $field }” of an outpost.
   *[endpoint] RAC Admin knows no field “{ $field }” of an endpoint.
}
no-name = It has no name.

## Files that can't be read

unknown-format = RAC Admin doesn't recognise this file. It reads its own plan files and tables, Guacamole's import files and user-mapping.xml, .rdp files, inventories in CSV, lists of hosts, Terraform and authentik blueprints.
empty-file = There is nothing in this file.
api-answer = This is an answer of authentik's API, which has ids in place of names. Export the objects with RAC Admin instead.
api-answer-tokens = These are connection tokens, as authentik's API lists them. They can't be imported: authentik creates them when users connect.
one-endpoints-settings = These are the settings of one endpoint: paste them into its settings.
control-character = There is a control character here: this is no text file.
workbook = This is a workbook or an archive: save the table as CSV.
not-utf16 = The file begins like UTF-16 but isn't: save it as UTF-8.
# { $error }: what the reader found, in English.
not-json = This is not JSON: { $error }.
not-yaml = This is not YAML: { $error }.
not-xml = This is not XML: { $error }.
xml-order = This is not XML: the elements don't end in the order in which they began. In texts, write < as &lt; and & as &amp;.
xml-unreadable = This is not XML: it can't be read.
xml-undefined = A “&…;” here is not defined. In texts, write & as &amp;.
xml-doctype = Definitions of types (<!DOCTYPE>) are not read: remove them.
xml-ends-within = The file ends within an element.
xml-nested-connection = There is a connection within a connection.
name-twice = “{ $name }” is given twice.
alias-in-itself = An alias (*name) stands inside of what it repeats.
aliases-repeat = Aliases (*name) repeat too much.
anchors-hold = There is too much behind anchors (&name).
two-documents = There is more than one document: import one at a time.
too-deep = This is nested too deeply.
name-is-map = A name can't be a map or a list.
name-is-alias = A name can't be an alias.
no-header = The first row has no names of columns.
too-many-columns = The first row has more than { $most } columns.
column-too-long = The first row has a name of a column with more than { $most } characters.
quote-not-closed-in-row = A quote that is opened in this row is never closed.
header-is-machine = This row is a machine: write the names of the columns above it, such as name,host,protocol.
no-rows = There are no rows below the first one, which names the columns.
not-guacamole-list = Guacamole's import files are lists of connections.
brace-not-opened = There is a “{"}"}” without a “{"{"}”.
brace-missing = The file ends within a block: a “{"}"}” is missing.
block-expected = A block or “name = value” is expected here.
value-expected = “=” or “{"{"}” is expected here.
ends-in-brackets = The file ends within brackets.
bracket-not-opened = This bracket closes none that is open.
quote-not-closed = A quote that is opened here is never closed.
quote-ends-line = A text in quotes ends on its line.
interpolation-not-closed = A “${"{"}” is never closed.
escape-no-character = This escape is no character.
escape-unknown = This escape doesn't exist.
heredoc-not-closed = The text that begins with “<<” here never ends.

## Notes about a file

not-utf8 = The file is not UTF-8: it was read as Windows-1252. Check names with umlauts and accents.
# Spreadsheets leave such a text as it is. ="0123" is what such a cell looks like.
formulas-of-texts = { $count ->
    [one] { $count } cell is a formula such as ="0123": its text was read.
   *[other] { $count } cells are formulas such as ="0123": their texts were read.
}
same-name = { $count ->
    [one] { $count } endpoint has the name “{ $name }”.
   *[other] { $count } endpoints have the name “{ $name }”.
}
# { $source }: the name of a resource in Terraform. { $value }: the default of Terraform's provider.
terraform-default = { $source } leaves out { $field }: Terraform makes it { $value }.

## Why a part of a file is not imported

bindings-lost = None of its bindings can be imported. If it is created, everyone can use it.
column-twice = The table has this column twice: the first counts.
column-unnamed = Only columns with names are imported.
column-unassigned = It isn't assigned to anything.
column-repeated = A column before it holds the same, and counts.
column-unknown = No object has such a field.
column-of-others = { $kind ->
    [property_mapping] A property mapping has no such field.
    [provider] A provider has no such field.
    [application] An application has no such field.
    [outpost] An outpost has no such field.
   *[endpoint] An endpoint has no such field.
}
no-kind = “{ $kind }” is no kind of object.
row-too-long = The row has more cells than the first row has names.
no-host-column = No column is assigned to the host. Assign the one that holds it, so that the rows can be imported.
not-whole-number = This is not a whole number.
not-a-host = This is not a host.
blank-in-host = There is a blank in it. A name can follow a host that has a dot, a colon or a digit.
# { $protocol }: a protocol that authentik doesn't have, such as telnet.
unknown-protocol = RAC has no { $protocol }: it connects by RDP, SSH and VNC.
no-host = It has no host.
bad-port = Its port is not a number from 1 to 65535.
port-twice = The host has a port already, which counts.
value-twice = It has another value already, which counts.
no-place = An endpoint has no place for it.
not-replaced = authentik doesn't replace ${"{"}…{"}"}: use a property mapping for what differs between users.
set-by-authentik = authentik sets this itself.
no-object = It is no object of Remote Access Control.
no-imported-field = It is no field that RAC Admin imports.
list-left-alone = Not all of this list is known: it is left out, and what is there stays.
binding-without-target = What it is about is no endpoint and no application of the file.

## Guacamole

no-groups = Groups of connections don't exist in authentik.
own-guacd = authentik's outpost brings its own guacd.
counted-together = authentik counts the connections of all users together.
no-load-balancing = authentik doesn't balance load.
no-attribute = authentik has no such attribute.
no-connection = This is no connection.
no-text = This is no text.
names-with-values = This must be names with values.
no-guacamole-key = Guacamole's import has no such key.
# A note. max-connections is a name in the file; -1 is what authentik gets.
guacamole-unlimited = { $count ->
    [one] { $count } connection has no max-connections, which means unlimited in Guacamole: it gets -1. authentik's default would be 1.
   *[other] { $count } connections have no max-connections, which means unlimited in Guacamole: they get -1. authentik's default would be 1.
}
no-guacamole-element = Guacamole has no such element.
login-not-imported = Logins of Guacamole are never passwords of machines.
# A connection of user-mapping.xml.
connection-of-no-one = Its login has no username: in authentik, everyone could use it.

## Remote Desktop files (.rdp)

rdp-window = The browser's window decides.
rdp-line = guacd adapts to the line itself.
rdp-device = A browser can't pass it on to the machine.
rdp-security = guacd negotiates security itself: see the parameter “security”.
rdp-signature = Signatures of .rdp files are not checked.
rdp-asking = Whether to ask is up to authentik.
rdp-no-parameter = guacd has no parameter for it.
rdp-again-below = The file has it again below, which counts.
rdp-no-entry = This is no “key:type:value”.
rdp-no-gateway = The file says not to use the gateway.
rdp-no-remote-app = The file says not to start it as a RemoteApp.
rdp-gateway-always = guacd always uses the gateway that the file names.
rdp-gateway-missing = The file names no gateway.
# ignore-cert is a parameter of guacd.
rdp-certificate = guacd asks no one: it connects only if the certificate is valid, or if “ignore-cert” is set.
# remote-app is a parameter of guacd.
rdp-shell-of-apps = It starts RemoteApps on Windows: guacd does that itself, by the parameter “remote-app”.
rdp-password = Windows encrypted it for one user on one machine: nothing else can read it.

## Terraform

terraform-too-large = This value refers to itself, or is too large.
terraform-computes = Terraform computes this value.
terraform-computes-list = Terraform computes this list.
terraform-file = Terraform reads it from a file.
terraform-no-default = Its variable has no default.
terraform-deposed = Terraform has replaced it and still has to destroy it.
# { $names }: of variables, as a list.
terraform-defaults-taken = Defaults of variables were used: { $names }. Terraform can have other values for them, from .tfvars files or the environment.
terraform-other-resource = It comes from another resource.
terraform-no-json-object = This is no JSON object.
terraform-nothing = It has no resources of authentik's Remote Access Control.
terraform-only = Only resources, variables and locals are read.
# { $name }: for_each or count.
terraform-repeats = It uses “{ $name }”: import the state instead.
terraform-binding-repeats = It uses “for_each” or “count”: import the state instead.
terraform-other-outpost = It is an outpost of type { $type }.
terraform-name-unknown = Its name is not known without Terraform.
# What an object refers to.
terraform-unknown = { $kind ->
    [property_mapping] Which property mapping this is can't be known without Terraform.
    [provider] Which provider this is can't be known without Terraform.
    [user] Which user this is can't be known without Terraform.
    [group] Which group this is can't be known without Terraform.
    [policy] Which policy this is can't be known without Terraform.
   *[flow] Which flow this is can't be known without Terraform.
}
terraform-unnamed = { $kind ->
    [property_mapping] The name of this property mapping can't be known without Terraform.
    [provider] The name of this provider can't be known without Terraform.
    [user] The name of this user can't be known without Terraform.
    [group] The name of this group can't be known without Terraform.
    [policy] The name of this policy can't be known without Terraform.
   *[flow] The name of this flow can't be known without Terraform.
}
# { $source }: the name of a resource in Terraform.
terraform-no-such-kind = { $kind ->
    [property_mapping] { $source } is no property mapping.
    [provider] { $source } is no provider.
    [user] { $source } is no user.
    [group] { $source } is no group.
    [policy] { $source } is no policy.
   *[flow] { $source } is no flow.
}
# A file has an id where RAC Admin needs a name.
id-in-place-of-name = { $kind ->
    [property_mapping] This is the id of a property mapping, not its name.
    [provider] This is the id of a provider, not its name.
    [user] This is the id of a user, not its name.
    [group] This is the id of a group, not its name.
    [policy] This is the id of a policy, not its name.
   *[flow] This is the id of a flow, not its slug.
}

## Blueprints

blueprint-not-created = RAC Admin doesn't create it: what refers to it needs it in authentik.
blueprint-deletes = The blueprint deletes it.
blueprint-conditions = authentik decides by its “conditions” whether it exists.
blueprint-other-outpost = It is an outpost of another type than rac.
blueprint-no-id = There is no entry with this id.
blueprint-no-target = It has no target.
blueprint-several = It is about one of several endpoints with this name.
blueprint-unknown = { $kind ->
    [property_mapping] Which property mapping this is can't be known without authentik.
    [provider] Which provider this is can't be known without authentik.
    [user] Which user this is can't be known without authentik.
    [group] Which group this is can't be known without authentik.
    [policy] Which policy this is can't be known without authentik.
   *[flow] Which flow this is can't be known without authentik.
}
# !Context and the words with a ! below are tags of blueprints.
tag-no-name = This tag has no name.
tag-no-context = The blueprint's context doesn't have this.
tag-env = It comes from authentik's environment (!Env).
# { $names }: of variables, as a list.
tag-defaults-taken = Defaults of !Env were used: { $names }. authentik's environment can have other values.
tag-file = It comes from a file on authentik's server (!File).
tag-format-no-text = This !Format has no text.
tag-format-unreadable = This !Format can't be read.
tag-format-too-few = This !Format has too few values.
tag-other-object = It comes from another object of authentik.
tag-computed = authentik computes this value.

## Why a part of an object is not exported

terraform-lacks = Terraform's provider doesn't have it.
terraform-by-id = Terraform's provider can't look it up by name: its id is a variable, which RAC Admin can't resolve when it imports this file.
blueprint-not-distinct = A blueprint can't tell it from another one with the same name, provider, protocol and host.
