### Texts about plans: importing files, comparing an instance with a file, and applying the difference.

## The pages

import = Import
plan = Plan
import-about = Choose, drop or paste what you have: Guacamole's files, .rdp files, inventories, lists of hosts, Terraform, blueprints, or a file that RAC Admin exported. You see what would change before anything is written.
plan-about = Compare a plan file, or the export of another instance, with this instance. Nothing is written before you apply it.
# Links to the other page.
go-to-plan = Compare a plan file with this instance
go-to-import = Import from Guacamole, an inventory and others

## The file

source = File or text
choose-file = Choose a file
# Behind the button “Choose a file”.
drop-hint-files = or drop files here: several are read together. At most 10 MB and 20,000 entries.
too-large = The file is larger than 10 MB. Split it into smaller files.
too-large-together = Together, the files are larger than 10 MB. Choose fewer at a time.
paste = Or paste
# Of the chosen file: a button.
remove-file = Remove
format = Format
# The option that lets RAC Admin find the format out.
recognise = Recognise automatically
# The button that reads the file.
preview = Preview
# The same on the page of plans.
check = Check
nothing-given = Choose a file or paste its text first.
# Headings of messages.
not-read = The file can't be read
instance-not-read = The instance could not be read
# The format of the file, and how many entries it has.
recognised = { $count ->
    [one] { $format }, { $count } entry
   *[other] { $format }, { $count } entries
}
# The size of the file.
size-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
size-kilobytes = { $count } kB
size-megabytes = { $count } MB
reading = Reading the instance…
# { $part }: what is read, such as “endpoints”; { $rows } of { $of } so far.
reading-part = Reading the instance: { $part }, { $rows } of { $of }
# What could not be read of the instance, and why.
unread-part = { $part }: { $why }

## What is chosen for all entries of the file

options = For all entries
provider = Provider
choose-provider = Choose a provider
protocol = Protocol
mappings = Property mappings
none = None
# Whom the choice is for.
for-lacking-provider = { $count ->
    [one] For the endpoint of the file that names no provider.
   *[other] For the { $count } endpoints of the file that name no provider.
}
for-lacking-protocol = { $count ->
    [one] For the endpoint of the file that names no protocol.
   *[other] For the { $count } endpoints of the file that name no protocol.
}
for-lacking-mappings = { $count ->
    [one] For the endpoint of the file that names no property mappings.
   *[other] For the { $count } endpoints of the file that name no property mappings.
}
flow = Authorization flow
choose-flow = Choose an authorization flow
for-lacking-flow = For new providers of the file that name none.
# A field: the provider for all endpoints of the file.
into = Put all endpoints into
# What it holds if none is chosen.
into-those-of-file = The providers of the file
into-help = An existing provider in place of those of the file. The file's providers, applications and outposts are then not imported.
delete = Delete what the file doesn't have
delete-affects = Of the kinds of objects in the file; endpoints only of the providers that it names or that you choose here. Bindings that it doesn't list are deleted, too, and providers that it doesn't list for an outpost are removed from it.
# Why nothing is deleted although that was asked for. { $count }: how many entries can't be imported.
nothing-deleted = { $count ->
    [one] Nothing is deleted, because { $count } entry of the file can't be imported and may be what would be deleted.
   *[other] Nothing is deleted, because { $count } entries of the file can't be imported and may be what would be deleted.
}

## What the columns of an inventory hold

columns = Columns
columns-help = What each column of the file holds. Your choice is remembered in this browser.
unnamed-column = Column without a name
column-name = Name
column-host = Host
column-port = Port
column-protocol = Protocol
column-maximum-connections = Maximum concurrent connections
column-users = Users
column-groups = Groups
column-ignored = Not imported
# Beside the name of a parameter.
setting = parameter

## The preview

preview-title = Preview
preview-caption = Preview
# The label of the filter.
show = Show
all = All
# The filter of a comparison that leaves out what is the same.
differences = Differences
# An option of the filter, and how many rows it shows.
filter = { $label } ({ $count })
# Headings of columns.
name = Name
result = Result
details = Details
select-all = Select all
select-none = Select none
download-report = Download report
compare-again = Compare again
nothing-left = No differences: the instance has everything in this file.
nothing-to-copy = No differences: everything that you chose is there already.
nothing-to-do = There is nothing to apply.
nothing-selected = Select at least one entry.
outdated = The preview is from before the last run. Compare again to see what is left.
empty = There are no objects in this file.
nothing-imported = Nothing in this file can be imported as it is.
# Headings of lists: what of the file is not imported, notes about it, and what could not be read.
losses = Not imported
notes = Notes
unread = Some of the instance could not be read
# The number of items that are not listed.
more = and { $count } more
# What is done with an object.
create = Create
change = Change
same = Same
delete-it = Delete
cannot = Can't
# Two parts of a summary or a list: “3 to create, 1 to change”.
listed = { $first }, { $second }
# Parts of the summary.
count-create = { $count } to create
count-change = { $count } to change
count-same = { $count } the same
count-delete = { $count } to delete
count-cannot = { $count } not possible
# In a comparison: an object that only the instance { $place } has.
only-in = Only in { $place }
different = Different
not-compared = Can't be compared
count-only-in = { $count } only in { $place }
count-different = { $count } different
count-not-compared = { $count } can't be compared
# { $counts }: a summary, such as “2 the same”.
same-summary = No differences. { $counts }.
# What a row is about.
what = { $kind ->
    [property_mapping] property mapping
    [provider] provider
    [application] application
    [outpost] outpost
    [binding] binding
   *[endpoint] endpoint
}
# The same, and the provider or another object that it belongs to.
what-of = { $kind ->
    [property_mapping] property mapping of { $of }
    [provider] provider of { $of }
    [application] application { $of }
    [outpost] outpost of { $of }
    [binding] binding of { $of }
   *[endpoint] endpoint of { $of }
}
# The same, and its line in the file.
what-at-line = { $what } · line { $line }
line = line { $line }
# Where a value comes from: “column “hostname”, line 3”.
source-at-line = { $source }, line { $line }
# A note about a line of the file.
note-at-line = { $note } (line { $line })
# Of secrets, which are not shown.
secret-changed = changed (hidden)
secret-set = set (hidden)
secret-removed = removed
not-set = not set
removed = removed
# Where a value comes from: the user chose it on this page.
chosen-here = chosen here
not-in-the-file = not in the file
hidden = hidden
hidden-and-different = hidden, different
# A finding about a setting. { $name }: of the setting.
finding = { $name }: { $reason }
# What unfolds in a row.
count-values = { $count ->
    [one] { $count } value
   *[other] { $count } values
}
count-bindings = { $count ->
    [one] { $count } binding
   *[other] { $count } bindings
}
unbound = { $count ->
    [one] { $count } binding can't be created: see Details.
   *[other] { $count } bindings can't be created: see Details.
}
# It would be created without any of its bindings.
open = Open to everyone: authentik knows none of its users and groups.
# Above the preview: objects that would be created without any of their bindings.
would-be-open = { $count ->
    [one] { $count } new object would be open to everyone: none of the users, groups and policies that should decide can be bound. Create those first, or clear the checkbox of what is marked.
   *[other] { $count } new objects would be open to everyone: none of the users, groups and policies that should decide can be bound. Create those first, or clear the checkbox of what is marked.
}
# The heading of a list of users, groups and policies.
unknown-subjects = Not in authentik: bindings to these can't be created
# Why a selected row is not done.
needs = { $kind ->
    [property_mapping] Needs the property mapping “{ $name }”, which isn't selected.
    [provider] Needs the provider “{ $name }”, which isn't selected.
    [application] Needs the application “{ $name }”, which isn't selected.
    [outpost] Needs the outpost “{ $name }”, which isn't selected.
    [binding] Needs the binding “{ $name }”, which isn't selected.
   *[endpoint] Needs the endpoint “{ $name }”, which isn't selected.
}

## The run: its button, and its title while it runs

import-endpoints = { $count ->
    [one] Import { $count } endpoint
   *[other] Import { $count } endpoints
}
importing-endpoints = { $count ->
    [one] Importing { $count } endpoint…
   *[other] Importing { $count } endpoints…
}
import-objects = { $count ->
    [one] Import { $count } object
   *[other] Import { $count } objects
}
importing-objects = { $count ->
    [one] Importing { $count } object…
   *[other] Importing { $count } objects…
}
delete-objects = { $count ->
    [one] Delete { $count } object
   *[other] Delete { $count } objects
}
deleting-objects = { $count ->
    [one] Deleting { $count } object…
   *[other] Deleting { $count } objects…
}
apply-changes = { $count ->
    [one] Apply { $count } change
   *[other] Apply { $count } changes
}
applying-changes = { $count ->
    [one] Applying { $count } change…
   *[other] Applying { $count } changes…
}
# { $there }: the name of the other instance.
copy-objects = { $count ->
    [one] Copy { $count } object to { $there }
   *[other] Copy { $count } objects to { $there }
}
copying-objects = { $count ->
    [one] Copying { $count } object to { $there }…
   *[other] Copying { $count } objects to { $there }…
}
# The title before it runs. { $action }: the button's label, such as “Import 3 endpoints”.
question = { $action }?
# What is done with an object, in the list of a run.
row-create = { $kind ->
    [property_mapping] Create property mapping “{ $name }”
    [provider] Create provider “{ $name }”
    [application] Create application “{ $name }”
    [outpost] Create outpost “{ $name }”
    [binding] Create binding “{ $name }”
   *[endpoint] Create endpoint “{ $name }”
}
row-change = { $kind ->
    [property_mapping] Change property mapping “{ $name }”
    [provider] Change provider “{ $name }”
    [application] Change application “{ $name }”
    [outpost] Change outpost “{ $name }”
    [binding] Change binding “{ $name }”
   *[endpoint] Change endpoint “{ $name }”
}
row-delete = { $kind ->
    [property_mapping] Delete property mapping “{ $name }”
    [provider] Delete provider “{ $name }”
    [application] Delete application “{ $name }”
    [outpost] Delete outpost “{ $name }”
    [binding] Delete binding “{ $name }”
   *[endpoint] Delete endpoint “{ $name }”
}
row-same = { $kind ->
    [property_mapping] Same property mapping “{ $name }”
    [provider] Same provider “{ $name }”
    [application] Same application “{ $name }”
    [outpost] Same outpost “{ $name }”
    [binding] Same binding “{ $name }”
   *[endpoint] Same endpoint “{ $name }”
}
row-cannot = { $kind ->
    [property_mapping] Not possible: property mapping “{ $name }”
    [provider] Not possible: provider “{ $name }”
    [application] Not possible: application “{ $name }”
    [outpost] Not possible: outpost “{ $name }”
    [binding] Not possible: binding “{ $name }”
   *[endpoint] Not possible: endpoint “{ $name }”
}
# An entry of the file that is no object.
row-refused = Not possible: “{ $name }”
# The same with a binding. { $of }: the object that is restricted; { $name }: a user, group or policy.
row-binding-create = Create binding of “{ $of }” to { $name }
row-binding-change = Change binding of “{ $of }” to { $name }
row-binding-delete = Delete binding of “{ $of }” to { $name }
row-binding-same = Same binding of “{ $of }” to { $name }
row-binding-cannot = Not possible: binding of “{ $of }” to { $name }
# A binding of an object failed, the object itself did not.
binding-failed = binding to { $binding }: { $why }
# Beside an object that someone else has changed. { $why }: a sentence or two.
then-compare-again = { $why } Close this and compare again.
# New objects that have none of the bindings that the file has for them.
left-open = Open to everyone, because none of their bindings were created: { $names }. Retry what failed, or add bindings on their pages.
# Before a run that only deletes.
deletes = { $count ->
    [one] { $count } object is deleted. authentik deletes the bindings and connection tokens of deleted endpoints, too.
   *[other] { $count } objects are deleted. authentik deletes the bindings and connection tokens of deleted endpoints, too.
}
# Before a run that also does something else.
deletes-with-rest = { $count ->
    [one] { $count } object is deleted with the rest. authentik deletes the bindings and connection tokens of deleted endpoints, too.
   *[other] { $count } objects are deleted with the rest. authentik deletes the bindings and connection tokens of deleted endpoints, too.
}
run-undo = You can undo this in this tab, from Recent changes. Ids and launch addresses are new then, and connection tokens don't come back.
run-undo-outposts = You can undo this in this tab, from Recent changes. Ids and launch addresses are new then, connection tokens don't come back, and outposts get new tokens: start those that you run yourself with them.
offline = The browser is offline, so the rest was not tried. Once it is back, compare again and apply what is left.

## Results of applying

# Beside an object with which it was done.
applied = Applied
# Beside an object that needed nothing.
already-so = Already so
count-already-so = { $count ->
    [one] { $count } needed nothing.
   *[other] { $count } needed nothing.
}

# The heading of a finished run.
changes-applied = { $count ->
    [one] { $count } change applied
   *[other] { $count } changes applied
}
# The same if not all could be done.
changes-applied-of = { $all ->
    [one] { $done } of { $all } change applied
   *[other] { $done } of { $all } changes applied
}
changes-applied-summary = { $count ->
    [one] { $count } change applied.
   *[other] { $count } changes applied.
}
# While others are still to come.
changes-applied-so-far = { $count ->
    [one] { $count } change applied so far.
   *[other] { $count } changes applied so far.
}

## Choosing another instance

connecting = Connecting…
choose = Choose an instance
no-other = There is no other instance. Add one to copy to it or to compare with it.
manage = Manage instances
not-reached = The other instance could not be reached
try-again = Try again
# { $name }: of the other instance.
switch-to = Switch to { $name }
unavailable = { $name } can't be used now
no-token = This browser has no token for { $name }. Switch to { $name }, connect there, and come back to this page.
token-locked = The token for { $name } is encrypted with a passphrase. Switch to { $name }, unlock it there, and come back to this page.
token-refused = authentik no longer accepts the token for { $name }. Switch to { $name }, connect there, and come back to this page.
# { $why }: a sentence.
failed = { $why } Switch to { $name }, connect there, and come back to this page.

## Copying a provider to another instance

copy = Copy provider
copy-named = Copy provider “{ $name }”
copy-about = You see what would change there before anything is written. Flows, users, groups and policies are found there by slug and name. Each instance only gets its own token.
copy-to = Copy to
not-here = This provider doesn't exist, or isn't visible to your account.
back = All providers
# What is copied with the provider, one checkbox for each.
along = Also copy
along-help = Without bindings, new endpoints are open to everyone who can use the application. Property mappings that are missing there are always listed; selecting them here changes those that are there, too.
settings = Settings
endpoints = Endpoints
bindings = Bindings
along-mappings = Property mappings that exist there
application = Application
outposts = Outposts
undo = Undo
about-undo = You can undo the copy until you leave this page: what was created in { $there } is deleted and what was changed is changed back, unless someone has changed it since.
# { $what }: “5 changes applied.”
copied = Copied to { $there }: { $what }
# The name of the button beside that.
undo-of = Undo: { $what }
secrets-title = Secrets go to { $there }, too
secrets = They are part of the settings: hidden on this page, but sent to { $there } as they are. Expressions of property mappings are sent, too.
# { $object }: “provider “Servers””. { $names }: of settings that are secret.
secret = { $object }: { $names }
missing-in = Missing in { $there }
create-too = Create property mapping “{ $name }” too
missing-flow = flow “{ $name }”: RAC Admin doesn't create flows. Create it in { $there }, then compare again.
missing-mapping = property mapping “{ $name }” can't be read here, so it isn't copied. Create it in { $there }, then compare again.
missing-provider = provider “{ $name }”: it isn't copied.
missing-subject = { $kind ->
    [user] user “{ $name }”: RAC Admin doesn't create users. Bindings to it are not copied.
    [group] group “{ $name }”: RAC Admin doesn't create groups. Bindings to it are not copied.
   *[policy] policy “{ $name }”: RAC Admin doesn't create policies. Bindings to it are not copied.
}
# { $objects }: “endpoint “a”, endpoint “b””.
needed-by = Needed by { $objects }.
needed-by-more = Needed by { $objects } and { $count } more.

## Comparing two instances

compare = Compare instances
compare-about = Providers and what belongs to them, side by side, found by name. Nothing is written, and secrets stay hidden.
compare-with = Compare with
# Kinds of objects, one checkbox for each.
also-compare = Also compare
providers = Providers
property-mappings = Property mappings
applications = Applications
