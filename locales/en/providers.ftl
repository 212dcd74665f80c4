### Texts about RAC providers.

## Results of deleting many, and of copying endpoints to a clone

# The heading of a finished run.
many-deleted = { $count ->
    [one] { $count } provider deleted
   *[other] { $count } providers deleted
}
# The same if not all could be done.
many-deleted-of = { $all ->
    [one] { $done } of { $all } provider deleted
   *[other] { $done } of { $all } providers deleted
}
many-deleted-summary = { $count ->
    [one] { $count } provider deleted.
   *[other] { $count } providers deleted.
}
# While others are still to come.
many-deleted-so-far = { $count ->
    [one] { $count } provider deleted so far.
   *[other] { $count } providers deleted so far.
}
endpoint-copied = Copied
already-copied = Was already copied
count-already-copied = { $count ->
    [one] { $count } was already copied.
   *[other] { $count } were already copied.
}

# The heading of a finished run.
endpoints-copied = { $count ->
    [one] { $count } endpoint copied
   *[other] { $count } endpoints copied
}
# The same if not all could be done.
endpoints-copied-of = { $all ->
    [one] { $done } of { $all } endpoint copied
   *[other] { $done } of { $all } endpoints copied
}
endpoints-copied-summary = { $count ->
    [one] { $count } endpoint copied.
   *[other] { $count } endpoints copied.
}
# While others are still to come.
endpoints-copied-so-far = { $count ->
    [one] { $count } endpoint copied so far.
   *[other] { $count } endpoints copied so far.
}

## The list

providers = Providers
provider = Provider
caption = RAC providers
create = Create provider
compare-with = Compare with…
connect-machines = Connect machines
search-hint = Search by name
empty-title = No RAC providers yet
empty-text = A provider holds the flows, the connection expiry and the settings that its endpoints share. Create one, assign it to an application and add it to an outpost.
# The heading of a column with counts.
tokens-count = Tokens, incl. expired
yes = Yes
no = No
# In the columns of applications and outposts.
none = None

## The page of a provider

# The name of the tabs.
tabs = Provider
overview = Overview
endpoints = Endpoints
tokens = Connection tokens
effective-settings = Effective settings
changelog = Changelog
permissions = Permissions
copy-to = Copy to…
back-to-list = To the list of providers
id = ID
application = Application
# An application and its slug.
application-and-slug = { $name } ({ $slug })
application-none = None: no one can launch it
outposts = Outposts
outposts-none = None: connections are refused
# { $duration }: “8 hours”; { $stored }: as authentik stores it, “hours=8”.
expiry-and-stored = { $duration } ({ $stored })
# { $by-protocol }: “12 RDP, 3 SSH”
endpoints-summary = { $count } ({ $by-protocol })
endpoints-none = None yet: there is nothing to connect to
settings-none = No settings: guacd's defaults apply.

## The form

save = Save changes
# The title before the provider is known.
edit-page = Edit provider
edit-title = Edit { $name }
create-next = The provider also needs an application, a RAC outpost and endpoints before anyone can connect.
created = Created provider “{ $name }”.
saved = Saved provider “{ $name }”.
already-so = No changes to save.
conflict-title = Somebody else changed this provider
name = Name
name-help = Must be unique across all provider types (case-sensitive).
name-missing = Enter a name.
# The button that uses a free name.
take-name = Use “{ $name }”
flow-authorization = Authorization flow
flow-authorization-does = Runs when a user launches a connection. Decides whether they can continue, and asks for consent if the flow includes it.
flow-authentication = Authentication flow
flow-authentication-does = Runs when the user is not signed in yet. Without one, the brand's default is used.
flow-default = None: the brand's default
flow-missing = Choose an authorization flow.
# In the empty field.
flow-choose = Choose a flow
flow-unlisted = A flow that is not in the list
# A flow and its slug.
flow-and-slug = { $name } ({ $slug })
expiry = Connection expiry
expiry-help = How long a connection token stays valid after a launch.
expiry-text = Connection expiry, as text
expiry-text-help = As authentik stores it, such as hours=8 or days=1;hours=12.
days = Days
hours = Hours
minutes = Minutes
seconds = Seconds
# Below the input of an expiry: “Means: 8 hours”.
means = Means: { $duration }
delete-token = Delete token on disconnect
delete-token-help = authentik deletes the token as soon as the connection starts. Each token works once, none appear in the list, and connection limits have no effect.
# The value of “Delete token on disconnect” on the page of a provider.
delete-token-on = Yes: tokens are deleted as soon as the connection starts, none are listed, and limits have no effect
# The same if it is off.
delete-token-off = No: tokens stay until they expire
mappings = Property mappings
# In the empty field.
mappings-add = Add a property mapping
mappings-none = No property mappings
mappings-help = Mappings are applied last, in order of name, and override the settings of the provider and its endpoints.
settings = Settings
settings-help = Connection settings for all endpoints of the provider. An endpoint's own settings override them. Anyone who can view the provider can read them, including passwords.

## Deleting

delete-provider = Delete provider
delete-title = Delete provider “{ $name }”?
delete-what-goes = Its endpoints and connection tokens are deleted with it.
application-stays = The application “{ $name }” stays, without a provider.
deleted = Deleted provider “{ $name }”.
delete-many-title = { $count ->
    [one] Delete { $count } provider?
   *[other] Delete { $count } providers?
}
# The button.
delete-many = { $count ->
    [one] Delete { $count } provider
   *[other] Delete { $count } providers
}
delete-many-what-goes = The endpoints and connection tokens of each provider are deleted with it; applications stay.

## Cloning

# The title before the provider is known.
clone-page = Clone provider
clone-title = Clone { $name }
# The name that a clone starts with.
copy-name = { $name } (copy)
# The name of a group of checkboxes.
clone-endpoints = Endpoints
# A checkbox; also the title of the dialog that copies them, and its button.
copy-endpoints = { $count ->
    [one] Copy { $count } endpoint
   *[other] Copy { $count } endpoints
}
clone-bindings = Copy the bindings of the endpoints
# A checkbox. { $names }: of secret settings, “password and private-key”.
clone-secrets = { $count ->
    [one] Copy { $names } of { $count } endpoint
   *[other] Copy { $names } of { $count } endpoints
}
clone-reading = Loading the endpoints…
clone-not-yet = The endpoints of the original are still loading. Try again in a moment.
clone-unread = They can't be copied: the copy will have none.
clone-retry = Try again
clone-no-endpoints = The original has no endpoints to copy.
clone-only-visible = Only endpoints your account can use and bindings it can see are copied.
clone-open = The copied endpoints will be open to everyone who can use the application of the new provider.
clone-not-shared = Both providers use the same property mappings. The application and the outposts are not copied: the new provider needs its own before anyone can connect.
# { $done } of { $all } endpoints were copied, which have no bindings.
created-with = { $all ->
    [one] Created provider “{ $name }” with { $done } of { $all } endpoint.
   *[other] Created provider “{ $name }” with { $done } of { $all } endpoints.
}
# The same if no bindings were to be copied.
created-without-bindings = { $all ->
    [one] Created provider “{ $name }” with { $done } of { $all } endpoint, without bindings.
   *[other] Created provider “{ $name }” with { $done } of { $all } endpoints, without bindings.
}
# { $endpoints } of { $all-endpoints } endpoints and { $bindings } of their { $all-bindings } bindings were copied.
created-with-bindings = { $all-endpoints ->
    [one] { $all-bindings ->
        [one] Created provider “{ $name }” with { $endpoints } of { $all-endpoints } endpoint and { $bindings } of { $all-bindings } binding.
       *[other] Created provider “{ $name }” with { $endpoints } of { $all-endpoints } endpoint and { $bindings } of { $all-bindings } bindings.
    }
   *[other] { $all-bindings ->
        [one] Created provider “{ $name }” with { $endpoints } of { $all-endpoints } endpoints and { $bindings } of { $all-bindings } binding.
       *[other] Created provider “{ $name }” with { $endpoints } of { $all-endpoints } endpoints and { $bindings } of { $all-bindings } bindings.
    }
}
# Beside an endpoint: why it was not created. { $why }: whole sentences.
not-copied = not copied, because it could be open to everyone without its bindings. { $why }
# { $binding }: as in “Group Operations”.
odd-binding = The binding of { $binding } expires or is of an unknown type. Clone this endpoint separately.
# Beside an endpoint that was created, but lacks { $missing } of { $all } bindings. { $why }: whole sentences.
bindings-missing = { $missing ->
    [one] { $all ->
        [one] copied, but { $missing } of { $all } binding is missing. { $why }
       *[other] copied, but { $missing } of { $all } bindings is missing. { $why }
    }
   *[other] copied, but { $missing } of { $all } bindings are missing. { $why }
}
