### Texts about endpoints.

## The list

# The heading of the list, and the section of the app.
endpoints = Endpoints
# The heading of an endpoint that could not be read.
endpoint = Endpoint
# The caption of the table.
caption = Endpoints
search-hint = Search by name or host
name = Name
protocol = Protocol
host = Host
port = Port
provider = Provider
# The label of the field.
limit = Maximum concurrent connections
# The heading of the column with the maximum of concurrent connections.
limit-short = Connections
# The heading of a column of numbers: connection tokens, including expired ones.
tokens-count = Tokens, incl. expired
# In the filter by provider, if none is chosen.
all-providers = All providers
# In the filter by protocol, if none is chosen.
all-protocols = All protocols
create = Create endpoint
# The button that changes the selected endpoints.
change-selected = Change…
back-to-list = To the list of endpoints
empty-title = No endpoints yet
empty-text = An endpoint is one machine that users connect to with one protocol. Create the first one.
may-be-old = Only the endpoints your account can use are listed, and authentik can cache the list for up to a day: changes may appear late. Administrators with full rights see all endpoints.
# While the list arrives, page by page.
reading = Reading endpoints: { $done } of { $all }
# Selects all endpoints that match the search and the filters.
select-matching = Select all { $count }

## Launching

# The link that launches an endpoint, and the heading of its column.
launch = Launch
# What screen readers say of that link.
launch-of = Launch { $name } (opens in a new tab)
# In place of the link: the provider has no application.
launch-none = No application
launch-none-text = Users launch endpoints through an application, and the provider has none.
# In place of the link.
launch-no-address = No address
launch-odd = authentik returned a launch address that is not its own.
# In place of the link.
launch-closed = Closed (limit 0)
launch-closed-text = The limit is 0: every launch is refused.
# In place of the link: the checklist of the page says why.
launch-blocked = Blocked
# Said by screen readers behind the few words in place of the link, such as "No application".
launch-none-said = . { $explanation }

## Deleting

# The button of the dialog.
delete-endpoint = Delete endpoint
delete-title = Delete endpoint “{ $name }”?
delete-what-goes = Its connection tokens and bindings are deleted with it. Open connections are not closed.
# The message afterwards.
deleted = Deleted endpoint “{ $name }”.
delete-many-title = { $count ->
    [one] Delete { $count } endpoint?
   *[other] Delete { $count } endpoints?
}
# The button in the bar of the selection and in the dialog.
delete-many = { $count ->
    [one] Delete { $count } endpoint
   *[other] Delete { $count } endpoints
}
delete-many-what-goes = The connection tokens and bindings of each endpoint are deleted with it. Open connections are not closed.
# The heading of a finished run.
many-deleted = { $count ->
    [one] { $count } endpoint deleted
   *[other] { $count } endpoints deleted
}
# The same if not all could be done.
many-deleted-of = { $all ->
    [one] { $done } of { $all } endpoint deleted
   *[other] { $done } of { $all } endpoints deleted
}
many-deleted-summary = { $count ->
    [one] { $count } endpoint deleted.
   *[other] { $count } endpoints deleted.
}
# While others are still to come.
many-deleted-so-far = { $count ->
    [one] { $count } endpoint deleted so far.
   *[other] { $count } endpoints deleted so far.
}

## One endpoint

# What screen readers say of the tabs.
tabs = Endpoint
# A tab.
overview = Overview
# A tab.
bindings = Bindings
# A tab.
effective-settings = Effective settings
# A tab.
changelog = Changelog
mappings = Property mappings
settings = Settings
settings-none = No settings of its own: those of its provider apply.
id = ID
# If no port is set.
port-default = Port: guacd's default, { $port }
port-vnc = Port: not set; guacd tries port 0 and can't connect

## The form

save = Save changes
# The heading while the endpoint is loading.
edit = Edit endpoint
edit-title = Edit { $name }
# The heading.
clone-title = Clone { $name }
# The name that a clone starts with.
copy-name = { $name } (copy)
name-help = Shown to users when they choose where to connect. Doesn't have to be unique.
name-missing = Enter a name.
provider-help = Its flows, connection expiry, settings and property mappings also apply to the endpoint.
provider-choose = Choose a provider
provider-missing = Choose a provider.
# The endpoint's provider, if the account can't list it.
provider-unlisted = A provider that is not in the list
provider-moves = This moves the endpoint to another provider. It keeps its settings and property mappings; those of the old provider no longer apply. Its connection tokens stay with the old provider until they expire or are revoked, and still count against the limit.
protocol-missing = Choose a protocol.
# Next to the choice of protocols, of which none is selected.
protocol-unknown = This version of RAC Admin doesn't know the endpoint's protocol. It stays unless you choose another: { $name }
host-help = Host name or IPv4 address, as the outpost reaches it.
host-missing = Enter a host.
# An address such as rdp://ann@host:3389 was entered as the host.
host-apart = This looks like an address rather than a host.
# The same: the user in the address.
host-apart-user = Its user becomes the parameter username.
# The same: parts of the address that have no place. { $parts }: a list of them.
host-apart-unused = Not used: { $parts }.
# The button that fills in the fields from the address.
host-take-apart = Split the address
# Suggests a different host.
host-meant = Did you mean “{ $cure }”?
# The button that uses the suggested host.
host-use = Use it
# The port that guacd uses by default.
port-help = Default: { $default }.
port-vnc-missing = VNC needs a port: without one, guacd tries port 0. VNC servers usually listen on 5900.
ipv6-title = IPv6 addresses don't work here
ipv6-text = authentik cuts the host at its first colon. Set the parameters hostname and port instead: they override the host.
ipv6-move = Move it to the settings
ipv6-done = The parameters hostname and port hold the address; the host is only shown in lists.
ipv6-settings-broken = Fix the error in the settings first, then move the address.
limit-help = Counts the unexpired connection tokens of all users. A token stays valid after the tab is closed, until the provider's connection expiry.
# An option of the limit.
limit-none = No limit
# An option of the limit.
limit-closed = Closed (limit 0)
limit-closed-help = Every launch is refused.
# An option of the limit; beside it is a field for the number.
limit-at-most = At most
limit-number = Number of connections
limit-wrong = Enter a whole number, 1 or more.
mappings-add = Add a property mapping
mappings-none = No property mappings
mappings-help = Mappings are applied last, in order of name, after those of the provider. The last one wins.
settings-help = Connection settings of this endpoint. They override those of its provider. Anyone who can view the endpoint can read them, including passwords.
clone-not-yet = The bindings of the original are still loading. Try again in a moment.
conflict-title = Somebody else changed this endpoint
already-so = No changes to save.
created = Created endpoint “{ $name }”.
# The result of cloning an endpoint with its bindings.
created-with = { $all ->
    [one] Created endpoint “{ $name }” with { $done } of { $all } binding.
   *[other] Created endpoint “{ $name }” with { $done } of { $all } bindings.
}
saved = Saved endpoint “{ $name }”.

## Changing many: choosing the change

change-title = Change the selected endpoints
# The label of the choice below.
change-what = What to change
change-limit = Maximum concurrent connections
change-protocol = Protocol
change-provider = Move to another provider
change-settings = Set parameters
change-add-mappings = Add property mappings
change-remove-mappings = Remove property mappings
change-protocol-port = Ports stay as they are: another protocol usually listens on another port.
settings-to-set = Parameters to set
settings-to-set-help = Added to the settings of each endpoint, replacing parameters of the same name. All others stay as they are.
settings-to-remove = Parameters to remove
settings-to-remove-help = Without a parameter, the provider's value applies, or guacd's default.
# How many of the selected endpoints have a setting.
set-in = { $count ->
    [one] Set in { $count } endpoint
   *[other] Set in { $count } endpoints
}
set-and-removed = “{ $name }” is set above, so it is not removed.
move-to = New provider
move-title = What moving means
move-settings = The endpoints keep their own settings, property mappings and bindings. The new provider's settings and property mappings replace the old one's: the effective settings can change.
move-launch = Users launch them through the application of the new provider, at another address, and only if they can use that application.
move-tokens = Existing connection tokens stay with the old provider until they expire or are revoked, and still count against the limits of the endpoints.
move-no-application = This provider is not assigned to an application: its endpoints can't be launched.
move-no-outpost = This provider is in no outpost: connections to its endpoints are refused.
change-incomplete = Choose what to change, and how.

## Changing many: what the change does

# { $all }: how many endpoints are selected. { $changed }: how many of them the change affects.
selected-change = { $changed ->
    [one] { $all ->
        [one] { $changed } of { $all } selected endpoint changes.
       *[other] { $changed } of { $all } selected endpoints changes.
    }
   *[other] { $all ->
        [one] { $changed } of { $all } selected endpoint change.
       *[other] { $changed } of { $all } selected endpoints change.
    }
}
# The endpoints that the change doesn't affect.
others-equal = { $count ->
    [one] The other one already has this value.
   *[other] The others already have this value.
}
# The same for moving to the provider { $name }.
others-there = { $count ->
    [one] The other one already belongs to “{ $name }”.
   *[other] The others already belong to “{ $name }”.
}
# The change affects none of the selected endpoints.
all-equal = { $count ->
    [one] The endpoint already has this value.
   *[other] The endpoints already have this value.
}
# The same for moving to the provider { $name }.
all-there = { $count ->
    [one] The endpoint already belongs to “{ $name }”.
   *[other] The endpoints already belong to “{ $name }”.
}
all-gone = The selected endpoints are no longer in the list.
some-gone = { $count ->
    [one] { $count } is no longer in the list and is left out.
   *[other] { $count } are no longer in the list and are left out.
}
# Endpoints that are left out because their settings would be lost.
some-hidden = { $count ->
    [one] Your account can't view the settings of { $count } endpoint, so they can't be changed in part.
   *[other] Your account can't view the settings of { $count } endpoints, so they can't be changed in part.
}
# The button that shows what changes.
review = { $count ->
    [one] Review { $count } change
   *[other] Review { $count } changes
}

## Changing many: the review

change-many-title = { $count ->
    [one] Change { $count } endpoint?
   *[other] Change { $count } endpoints?
}
change-many = { $count ->
    [one] Change { $count } endpoint
   *[other] Change { $count } endpoints
}
change-reread = Each endpoint is read again before it is written, and only this field is sent.
# The caption of the table.
review-caption = Changes
# The heading of a column.
change = Change
# One endpoint in the list of progress: its name, and what changes.
change-of = { $name }: { $change }
# { $after }: the new value in place of { $before }.
change-value = { $before } → { $after }
# A parameter, and how its value changes.
change-parameter = { $name }: { $before } → { $after }
# A parameter that is removed, and its value.
change-parameter-removed = − { $name }: { $value }
# The value of a parameter before it is set.
value-not-set = not set
# A value that could be a secret.
value-hidden = (hidden)
# { $names }: property mappings that are added.
change-mappings-added = + { $names }
# { $names }: property mappings that are removed.
change-mappings-removed = − { $names }
# Below the rows that are shown.
more-rows = { $count ->
    [one] And { $count } more endpoint.
   *[other] And { $count } more endpoints.
}
# Why an endpoint could not be changed.
settings-hidden = Your account can't view the settings of this endpoint, so they can't be changed in part.
# Why an endpoint could not be changed.
not-an-id = There is no such endpoint.
# Beside an endpoint that was changed.
changed = Changed
# Beside an endpoint that needed no change.
already-equal = Already had this value
count-already-equal = { $count ->
    [one] { $count } already had this value.
   *[other] { $count } already had this value.
}
# The heading of a finished run.
many-changed = { $count ->
    [one] { $count } endpoint changed
   *[other] { $count } endpoints changed
}
# The same if not all could be done.
many-changed-of = { $all ->
    [one] { $done } of { $all } endpoint changed
   *[other] { $done } of { $all } endpoints changed
}
many-changed-summary = { $count ->
    [one] { $count } endpoint changed.
   *[other] { $count } endpoints changed.
}
# While others are still to come.
many-changed-so-far = { $count ->
    [one] { $count } endpoint changed so far.
   *[other] { $count } endpoints changed so far.
}
# Afterwards, and in Recent changes.
changed-many = { $count ->
    [one] Changed { $count } endpoint.
   *[other] Changed { $count } endpoints.
}
